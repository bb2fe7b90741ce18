/** A word of SQL: a name, a quoted name, a text, a number, or a mark; `end` is where the next one starts. */
export type SqlWord = {
  readonly kind: 'name' | 'text' | 'mark';
  readonly value: string;
  readonly start: number;
  readonly end: number;
};

const spaces = ' \t\r\n';
const quotes: Readonly<Record<string, string>> = { '"': '"', '`': '`', '[': ']' };

/** The word that starts at or after a place, comments left out; null at the end. Backslashes escape as MySQL writes them. */
export function sqlWord(sql: string, from: number, hasBackslashes = true): SqlWord | null {
  const start = skipBlank(sql, from);
  const first = sql[start];
  if (first === undefined) return null;
  if (first === "'") return quotedText(sql, start, hasBackslashes);
  const close = quotes[first];
  if (close !== undefined) {
    const found = sql.indexOf(close, start + 1);
    const end = found < 0 ? sql.length : found;
    return { kind: 'name', value: sql.slice(start + 1, end), start, end: Math.min(end + 1, sql.length) };
  }
  let end = start;
  while (end < sql.length && isNameLetter(sql.charCodeAt(end))) end += 1;
  if (end > start) return { kind: 'name', value: sql.slice(start, end), start, end };
  return { kind: 'mark', value: first, start, end: start + 1 };
}

/** The columns that a CREATE TABLE statement names, and which of them is SQLite's row number (-1 where none is). */
export function columnsOfTable(sql: string): { names: string[]; rowIdColumn: number; keys: string[] } {
  const names: string[] = [];
  const keys: string[] = [];
  let rowIdColumn = -1;
  let depth = 0;
  let item: string[] = [];
  const close = (): void => {
    const [name, ...rest] = item;
    item = [];
    if (name === undefined) return;
    const said = rest.join(' ').toUpperCase();
    if (/^(?:CONSTRAINT|PRIMARY|UNIQUE|CHECK|FOREIGN|KEY|INDEX|FULLTEXT|EXCLUDE|SPATIAL)$/iu.test(name)) {
      if (/^(?:KEY|INDEX)$/iu.test(name) && !/^\w+ \(/u.test(said) && rest.length > 0 && !said.includes('('))
        names.push(name);
      // The columns of the key are named after the words that say so.
      const key = rest.findIndex((word, at) => /^key$/iu.test(word) && (at > 0 || /^primary$/iu.test(name)));
      if (/PRIMARY KEY|^KEY/u.test(said) && key >= 0)
        keys.push(...rest.slice(key + 1).filter((word) => names.includes(word) && !keys.includes(word)));
      return;
    }
    if (said.includes('PRIMARY KEY')) keys.push(name);
    if (/^INTEGER PRIMARY KEY/u.test(said)) rowIdColumn = names.length;
    names.push(name);
  };
  for (let word = sqlWord(sql, 0); word !== null && depth >= 0; word = sqlWord(sql, word.end)) {
    const isMark = word.kind === 'mark';
    if (isMark && word.value === '(') depth += 1;
    if (isMark && word.value === ')') depth -= 1;
    if (depth === 0 && isMark && word.value === ')') {
      close();
      break;
    }
    if (depth === 1 && isMark && word.value === ',') close();
    else if (depth > 0 && !(depth === 1 && isMark && word.value === '(')) item.push(word.value);
  }
  return { names, rowIdColumn, keys };
}

function skipBlank(sql: string, from: number): number {
  let at = from;
  for (;;) {
    while (at < sql.length && spaces.includes(sql.charAt(at))) at += 1;
    if (sql.startsWith('--', at) || (sql[at] === '#' && sql[at + 1] === ' ')) {
      const end = sql.indexOf('\n', at);
      at = end < 0 ? sql.length : end + 1;
    } else if (sql.startsWith('/*', at) && sql[at + 2] !== '!') {
      const end = sql.indexOf('*/', at + 2);
      at = end < 0 ? sql.length : end + 2;
    } else return at;
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '', b: '', Z: '' };

function quotedText(sql: string, start: number, hasBackslashes: boolean): SqlWord {
  let value = '';
  let piece = start + 1;
  for (let at = piece; at < sql.length; at += 1) {
    const code = sql.charCodeAt(at);
    if (code === 92 && hasBackslashes && at + 1 < sql.length) {
      const next = sql.charAt(at + 1);
      value += sql.slice(piece, at) + (escapes[next] ?? next);
      piece = at + 2;
      at += 1;
    } else if (code === 39) {
      if (sql.charCodeAt(at + 1) !== 39) {
        return { kind: 'text', value: value + sql.slice(piece, at), start, end: at + 1 };
      }
      value += sql.slice(piece, at + 1);
      piece = at + 2;
      at += 1;
    }
  }
  return { kind: 'text', value: value + sql.slice(piece), start, end: sql.length };
}

function isNameLetter(code: number): boolean {
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0x80;
  return isLetter || (code >= 48 && code <= 57) || code === 95 || code === 36 || code === 46 || code === 64;
}
