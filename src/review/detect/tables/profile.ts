import { streetTypes } from '#core/values/address-words.data';
import { saysSomething } from '../identifiers/words-readers.ts';
import { foldedWords, isCommonWord, namesOrganisation, readNames } from '../names/names.ts';
import { placesAndSurnames } from '../names/not-name-words.data.ts';

/** Rows looked at for what is dear to judge: all of a small table, an even spread of a large one. */
const profiledRows = 400;

/** The filled cells of a column, spread evenly over the rows. */
export function sampleOf(rows: readonly (readonly string[])[], index: number): readonly string[] {
  const step = Math.max(1, Math.floor(rows.length / profiledRows));
  const cells: string[] = [];
  for (let row = 0; row < rows.length; row += step) {
    const cell = rows[row]?.[index] ?? '';
    if (saysSomething(cell)) cells.push(cell);
  }
  return cells;
}

/** The share of cells that pass a test; 0 of none. */
export function share(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

/** The share of cells that are no other's equal. */
export function distinctness(cells: readonly string[]): number {
  return cells.length === 0 ? 0 : new Set(cells.map((cell) => cell.trim().toLowerCase())).size / cells.length;
}

/** Whether a cell could be nothing but a person's name of two words or more, or one with a title. */
export function looksLikeFullName(cell: string): boolean {
  if (cell.length > 80 || /[0-9@:?!]/u.test(cell)) return false;
  const names = readNames(cell);
  return (
    names.length > 0 &&
    names.every(({ title, forenames, surname }) => surname !== '' && (title !== '' || forenames !== '')) &&
    /\p{Lu}|\p{Lo}/u.test(cell)
  );
}

// "William Hill" and "Jane Lane" live anywhere: only words that are no surnames make a street.
function isStreet(cell: string): boolean {
  return foldedWords(cell).some((word) => word.length > 2 && streetTypes.has(word) && !placesAndSurnames.has(word));
}

/** The share of cells that look like full names of people, where hardly any is a street or an organisation; else 0. */
export function nameShare(cells: readonly string[]): number {
  const names = share(cells, looksLikeFullName);
  if (names < 0.5 || share(cells, isStreet) >= 0.1) return 0;
  return share(cells, (cell) => /^\P{L}*\p{Lu}/u.test(cell) && !namesOrganisation(cell)) > 0.75 ? names : 0;
}

/** Whether the cells are names of people without a heading that says so: nearly all, and seldom the same. */
export function namesPeople(cells: readonly string[]): boolean {
  return nameShare(cells) >= 0.75 && distinctness(cells) > 0.6;
}

/** The share of cells that name an organisation. */
export function organisationShare(cells: readonly string[]): number {
  return share(cells, (cell) => cell.length <= 80 && /\p{L}{3}/u.test(cell) && namesOrganisation(cell));
}

/** Whether a cell is one to three words that could be forenames or a surname. */
export function looksLikeNamePart(cell: string): boolean {
  const words = cell.trim().split(/\s+/u);
  if (words.length > 3 || isStreet(cell) || namesOrganisation(cell)) return false;
  return (
    words.every((word) => /^\p{L}[\p{L}'’-]{1,24}$/u.test(word)) && !words.every(isCommonWord) && /\p{Lu}/u.test(cell)
  );
}

/** Whether a cell has the form of a reference: a short code with a digit, in one piece or parted by signs. */
export function looksLikeCode(cell: string): boolean {
  const plain = cell.trim();
  return (
    plain.length <= 24 &&
    /[0-9]/u.test(plain) &&
    /^[A-Z0-9]+(?:[-/_. ][A-Z0-9]+){0,3}$/iu.test(plain) &&
    !isMeasure(plain)
  );
}

// Dates, times and sums of money.
function isMeasure(plain: string): boolean {
  return /^[0-9]+[.,][0-9]{1,2}$|^[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?:[0-9]{2}|[0-9]{4})$|^[0-9]{4}-[0-9]{2}-[0-9]{2}/u.test(
    plain,
  );
}

/** Whether the cells only count rows: small whole numbers that go up one by one. */
export function countsRows(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => Number(cell.trim()));
  if (numbers.length === 0 || !numbers.every((value) => Number.isInteger(value) && value >= 0 && value < 1_000_000))
    return false;
  const rises = numbers.filter((value, at) => at > 0 && value > (numbers[at - 1] ?? 0)).length;
  return numbers.length === 1 ? (numbers[0] ?? 0) < 10 : rises >= (numbers.length - 1) * 0.9 && (numbers[0] ?? 0) < 100;
}
