/** How cells of one style are shown; made from its number format code. */
export type NumberFormat =
  | { readonly kind: 'general' }
  | { readonly kind: 'text' }
  | { readonly kind: 'date'; readonly hasDate: boolean; readonly hasTime: boolean }
  | { readonly kind: 'digits'; readonly pattern: string }
  | {
      readonly kind: 'decimal';
      readonly places: number;
      readonly before: string;
      readonly after: string;
      readonly percent: boolean;
    };

/** Excel's own codes of dates and times (ECMA-376 part 1, 18.8.30; 27 to 36 and 50 to 58 are East Asian dates). */
const builtIn = new Map<number, NumberFormat>([
  [2, { kind: 'decimal', places: 2, before: '', after: '', percent: false }],
  [4, { kind: 'decimal', places: 2, before: '', after: '', percent: false }],
  [9, { kind: 'decimal', places: 0, before: '', after: '%', percent: true }],
  [10, { kind: 'decimal', places: 2, before: '', after: '%', percent: true }],
  [18, { kind: 'date', hasDate: false, hasTime: true }],
  [19, { kind: 'date', hasDate: false, hasTime: true }],
  [20, { kind: 'date', hasDate: false, hasTime: true }],
  [21, { kind: 'date', hasDate: false, hasTime: true }],
  [22, { kind: 'date', hasDate: true, hasTime: true }],
  [45, { kind: 'date', hasDate: false, hasTime: true }],
  [46, { kind: 'date', hasDate: false, hasTime: true }],
  [47, { kind: 'date', hasDate: false, hasTime: true }],
  [49, { kind: 'text' }],
]);

/** The format of a style by its number and, for those a workbook defines, its code. */
export function numberFormat(id: number, code: string | undefined): NumberFormat {
  const known = builtIn.get(id);
  if (known !== undefined) return known;
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
    return { kind: 'date', hasDate: true, hasTime: false };
  return code === undefined ? { kind: 'general' } : parseFormatCode(code);
}

/** A number as a person saw it on the sheet, dates in ISO form; `is1904` for workbooks that count days from 1904. */
export function formatNumber(raw: string, format: NumberFormat, is1904: boolean): string {
  const value = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(value)) return raw;
  switch (format.kind) {
    case 'general':
    case 'text':
      return plainNumber(raw, value);
    case 'date':
      return isoDate(value, format, is1904) ?? plainNumber(raw, value);
    case 'digits':
      return fillDigits(value, format.pattern) ?? plainNumber(raw, value);
    case 'decimal': {
      const shown = (format.percent ? value * 100 : value).toFixed(Math.min(format.places, 20));
      const sign = shown.startsWith('-') ? '-' : '';
      return `${sign}${format.before}${sign === '' ? shown : shown.slice(1)}${format.after}`;
    }
  }
}

/** Reads the first section of a format code: `"£"#,##0.00`, `dd/mm/yyyy`, `00-00-00`, `000 000 0000`. */
function parseFormatCode(code: string): NumberFormat {
  const tokens = tokensOf(code);
  const letters = tokens.filter((token) => token.kind === 'code').map((token) => token.text.toLowerCase());
  if (letters.includes('@')) return { kind: 'text' };
  const hasDate = letters.some((letter) => letter === 'd' || letter === 'y');
  const hasTime = letters.some((letter) => letter === 'h' || letter === 's');
  if (hasDate || hasTime) return { kind: 'date', hasDate, hasTime };
  // Months alone: `mmm` is a date too; minutes never stand without hours or seconds.
  if (letters.includes('m')) return { kind: 'date', hasDate: true, hasTime: false };
  const places = letters.filter((letter) => letter === '0' || letter === '#' || letter === '?');
  if (places.length === 0) return { kind: 'general' };
  return isDigitPattern(tokens) ? { kind: 'digits', pattern: patternOf(tokens) } : decimalOf(tokens);
}

type Token = { readonly kind: 'code' | 'literal'; readonly text: string };

function tokensOf(code: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < Math.min(code.length, 255); at += 1) {
    const character = code[at] ?? '';
    if (character === ';') break;
    if (character === '"') {
      const end = code.indexOf('"', at + 1);
      tokens.push({ kind: 'literal', text: code.slice(at + 1, end < 0 ? undefined : end) });
      at = end < 0 ? code.length : end;
    } else if (character === '\\') {
      tokens.push({ kind: 'literal', text: code[at + 1] ?? '' });
      at += 1;
    } else if (character === '_' || character === '*') {
      at += 1;
    } else if (character === '[') {
      const end = code.indexOf(']', at);
      const inside = code.slice(at + 1, end < 0 ? undefined : end);
      // `[$£-809]` is a currency; `[h]` a duration; `[Red]` and `[>9]` are neither.
      if (inside.startsWith('$')) tokens.push({ kind: 'literal', text: inside.slice(1).split('-')[0] ?? '' });
      else if (/^[hms]+$/iu.test(inside)) tokens.push({ kind: 'code', text: inside[0] ?? '' });
      at = end < 0 ? code.length : end;
    } else tokens.push({ kind: /[0#?.,%@dmyhseDMYHSE]/u.test(character) ? 'code' : 'literal', text: character });
  }
  return tokens;
}

/** Zeros that keep a number's width, or digits set in groups: sort codes, telephone, NHS and account numbers. */
function isDigitPattern(tokens: readonly Token[]): boolean {
  const codes = tokens.filter((token) => token.kind === 'code').map((token) => token.text);
  if (codes.some((code) => !/[0#?]/u.test(code))) return false;
  const first = tokens.findIndex((token) => token.kind === 'code');
  const last = tokens.findLastIndex((token) => token.kind === 'code');
  const hasGroups = tokens.slice(first, last).some((token) => token.kind === 'literal');
  return hasGroups || codes.filter((code) => code === '0').length >= 2;
}

function patternOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => (token.kind === 'code' ? (token.text === '0' ? '\u0000' : '\u0001') : token.text))
    .join('');
}

function decimalOf(tokens: readonly Token[]): NumberFormat {
  const codes = tokens.map((token) => (token.kind === 'code' ? token.text : ' ')).join('');
  const dot = codes.indexOf('.');
  const places = dot < 0 ? 0 : (/^[0#?]*/u.exec(codes.slice(dot + 1))?.[0].length ?? 0);
  const first = tokens.findIndex((token) => token.kind === 'code');
  const literals = (part: readonly Token[]): string =>
    part
      .filter((token) => token.kind === 'literal')
      .map((token) => token.text)
      .join('')
      .trim();
  const percent = codes.includes('%');
  const isGeneralInteger = dot < 0 && !codes.includes('0') && !percent;
  if (isGeneralInteger && literals(tokens) === '') return { kind: 'general' };
  return {
    kind: 'decimal',
    places,
    before: literals(tokens.slice(0, first)),
    after: percent ? '%' : literals(tokens.slice(first)) === '' ? '' : ` ${literals(tokens.slice(first))}`,
    percent,
  };
}

/** Fifteen digits are all that Excel keeps; the rest of a stored fraction is noise of binary arithmetic. */
function plainNumber(raw: string, value: number): string {
  if (/^-?\d{1,15}$/u.test(raw)) return raw;
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return value.toFixed(0);
  return String(Number(value.toPrecision(15)));
}

function fillDigits(value: number, pattern: string): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) return null;
  let digits = value.toFixed(0);
  let shown = '';
  const places = [...pattern];
  for (let at = places.length - 1; at >= 0; at -= 1) {
    const place = places[at] ?? '';
    if (place !== '\u0000' && place !== '\u0001') shown = place + shown;
    else if (digits !== '') {
      shown = digits.slice(-1) + shown;
      digits = digits.slice(0, -1);
    } else if (place === '\u0000') shown = `0${shown}`;
  }
  return digits + shown;
}

const dayMilliseconds = 86_400_000;

/** Days since 1900 (with Excel's false 29 February 1900) or 1904; null where the number is no date. */
function isoDate(serial: number, format: { hasDate: boolean; hasTime: boolean }, is1904: boolean): string | null {
  if (serial < 0 || serial > 2_958_466) return null;
  const minutes = new Date(Math.round((serial % 1) * 86_400) * 1000).toISOString();
  const time = minutes.slice(11, minutes.slice(17, 19) === '00' ? 16 : 19);
  if (!format.hasDate) return serial < 1 ? time : plainNumber(String(serial), serial);
  const days = is1904 ? Math.floor(serial) + 1462 : Math.floor(serial);
  const fixed = days < 60 ? days + 1 : days;
  const date = new Date(Date.UTC(1899, 11, 30) + fixed * dayMilliseconds).toISOString().slice(0, 10);
  return format.hasTime && serial % 1 !== 0 ? `${date} ${time}` : date;
}
