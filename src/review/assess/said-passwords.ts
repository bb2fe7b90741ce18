import type { Table, Unit } from '#core/document';
import type { PlacedPassword } from '#core/settled';

/** Words that a password is announced by, in a sentence or over a column. */
const announced = /\b(?:pass ?words?|pass ?codes?|pass ?phrases?|pwd|pw)\b/giu;
const heading = /^\W*(?:\w+\W+){0,3}(?:pass ?word|pass ?code|pass ?phrase|pwd)\b.{0,20}$/iu;
const glance = /p(?:ass|wd|w\b)/iu;
/** Words that follow "password is" and are none. */
const plainWords = new Set(
  'a an any as available below being by case changed enclosed expired following for given here in incorrect invalid known mandatory my needed never no not now of on optional our protected provided required reset same sent separate set supplied that the their this to unknown valid with wrong your'.split(
    ' ',
  ),
);
/** Looked at behind the word, in characters: the end of its sentence. */
const reach = 160;
/** Passwords kept of one document: more is a list of accounts, of which the first few are as good as any. */
export const mostPasswords = 50;

/**
 * The words in some units that are announced as a password, as a covering mail does for an encrypted attachment: in a sentence,
 * behind a label, in a cell beside one, or in a column under one. They are tried on what is encrypted, and never shown.
 */
export function saidPasswords(units: readonly Unit[]): readonly PlacedPassword[] {
  const found: PlacedPassword[] = [];
  const add = (place: string, values: readonly string[]): void => {
    for (const value of values) {
      const isKnown = found.some((each) => each.place === place && each.value === value);
      if (!isKnown && found.length < mostPasswords) found.push({ place, value });
    }
  };
  for (const unit of units) {
    if (found.length >= mostPasswords) break;
    add(unit.locator, unit.kind === 'text' ? inText(unit.text) : inTable(unit));
  }
  return found;
}

function inText(text: string): readonly string[] {
  const values: string[] = [];
  for (const match of text.matchAll(announced)) {
    if (values.length >= mostPasswords) break;
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + reach);
    const labelled = behindLabel(behind);
    values.push(...(labelled === null ? unusualWords(behind) : [labelled]));
  }
  return [...new Set(values)];
}

/** What stands behind a colon, an equals sign or "is": in quotation marks, or up to the next blank. */
function behindLabel(behind: string): string | null {
  const label = /^[^\n:=.!?]{0,60}?(?:[:=](?!\/\/)|\b(?:is|was|will be)\b[ \t]*:?|[ \t][-–—][ \t])\s*/iu.exec(behind);
  if (label === null) return null;
  const rest = behind.slice(label[0].length);
  const quoted = /^(["'“‘«])([^"'”’»\n]{1,64})["'”’»]/u.exec(rest)?.[2];
  if (quoted !== undefined) return quoted;
  const word = sentenceWord(/^\S{1,64}/u.exec(rest)?.[0] ?? '');
  if (word.length < 3 || plainWords.has(word.toLowerCase())) return null;
  // "The password is changed monthly" announces none; what stands behind a colon is one whatever it looks like.
  return /[:=]\s*$/u.test(label[0]) || isUnusual(word) ? word : null;
}

/** "use the password Tulip99 to open it": a word among the next few that is no word of the language. */
function unusualWords(behind: string): readonly string[] {
  const sentence = /^[^\n]*/u.exec(behind)?.[0] ?? '';
  const words = sentence.split(/\s+/u).slice(0, 10).map(sentenceWord);
  const first = words.find((word) => word.length >= 5 && isUnusual(word));
  return first === undefined ? [] : [first];
}

/** Letters with figures or signs among them. */
function isUnusual(word: string): boolean {
  return (
    /\p{L}/u.test(word) && /[\p{N}!£$%^&*@#~?+_=]/u.test(word) && !/^(?:https?:|www\.)|^\S+@\S+\.\S+$/iu.test(word)
  );
}

/** A word without the full stop, the comma or the bracket that its sentence puts behind it. */
function sentenceWord(word: string): string {
  return word.replace(/[.,;:)\]]{1,3}$/u, '');
}

function inTable({ rows, headerRows }: Table): readonly string[] {
  const values: string[] = [];
  const columns = new Set(
    rows.slice(0, headerRows).flatMap((row) => row.flatMap((cell, column) => (isHeading(cell) ? [column] : []))),
  );
  for (const [index, row] of rows.entries()) {
    if (values.length >= mostPasswords) break;
    // Most rows of most tables say nothing of the kind: a glance at each cell spares them the rest.
    if (columns.size === 0 && !row.some((cell) => glance.test(cell))) continue;
    for (const [column, cell] of row.entries()) {
      const isValue = index >= headerRows && (columns.has(column) || (column > 0 && isHeading(row[column - 1] ?? '')));
      if (isValue && cell.trim() !== '' && cell.length <= 64 && !isHeading(cell)) values.push(cell.trim());
      else if (cell.length > 8 && cell.length < 2_000) values.push(...inText(cell));
    }
  }
  return [...new Set(values)];
}

function isHeading(cell: string): boolean {
  return cell.length <= 60 && heading.test(cell);
}
