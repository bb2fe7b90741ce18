import { isPersonalDataType } from '#core/personal-data';
import { streetTypes } from '#core/values/address-words.data';
import { parseBirthDate } from '#core/values/birth-date';
import { nhsCheckDigitPasses, parseNhsNumber } from '#core/values/nhs-number';
import { parseTitle } from '#core/values/person-name';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { readValues } from '../identifiers/value-readers.ts';
import { saysSomething } from '../identifiers/words-readers.ts';
import { foldedWords, namesOrganisation, readNames } from '../names/names.ts';
import { scan } from '../scan/scan.ts';
import { normaliseHeading } from './heading-words.ts';
import { type Heading, lookUpHeading } from './headings.ts';

/** One column of a table, typed: its heading, or what its values say, and the evidence that every cell of it shares. */
export type Column = {
  readonly index: number;
  readonly heading: Heading;
  readonly keys: readonly EvidenceKey[];
  /** Full names with the surname first and no comma. */
  readonly surnameFirst?: boolean;
};

/** Rows looked at to judge how a column behaves: all of a small table, an even spread of a large one. */
const profiledRows = 400;

const shapedTypes: ReadonlySet<string> = new Set(['email', 'phone', 'birth-date', 'nino', 'nhs-number', 'postcode']);

/** The filled cells of a column, spread evenly over the rows. */
function sampleOf(rows: readonly (readonly string[])[], index: number): readonly string[] {
  const step = Math.max(1, Math.floor(rows.length / profiledRows));
  const cells: string[] = [];
  for (let row = 0; row < rows.length; row += step) {
    const cell = rows[row]?.[index] ?? '';
    if (saysSomething(cell)) cells.push(cell);
  }
  return cells;
}

function share(cells: readonly string[], test: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
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

function shapeShare(type: string, cells: readonly string[], asOf: Date): number {
  return share(
    cells,
    (cell) => isPersonalDataType(type) && readValues(type, cell, asOf).some(({ keys }) => !keys.includes('shape-odd')),
  );
}

function headingKeys(heading: Heading): EvidenceKey {
  switch (heading.match) {
    case 'exact':
      return 'heading';
    case 'person':
      return 'heading-person';
    case 'contains':
      return 'heading-part';
  }
}

// How the cells under a known heading behave: they confirm it, contradict it, or say nothing.
function behaviour(heading: Heading, cells: readonly string[], asOf: Date): readonly EvidenceKey[] {
  if (cells.length < 3) return [];
  if (shapedTypes.has(heading.field)) {
    const fitting = shapeShare(heading.field, cells, asOf);
    return fitting >= 0.6 ? ['column-fits'] : fitting < 0.1 ? ['column-misfits'] : [];
  }
  if (heading.field !== 'person-name') return [];
  const names = share(cells, looksLikeFullName);
  return names >= 0.6 ? ['column-fits'] : names < 0.25 ? ['column-misfits'] : [];
}

function inferred(field: Heading['field']): Heading {
  return { field, group: '', role: 'subject', variant: '', phrase: '', match: 'contains' };
}

function wholeMark(cell: string, kind: string): boolean {
  const plain = cell.trim();
  return scan(plain).some(
    (mark) =>
      mark.kind === kind &&
      mark.start === 0 &&
      mark.end === plain.length &&
      (mark.shape === 'strict' || kind === 'nhs-number'),
  );
}

// Birth dates spread over decades and lie well in the past; dates of events do not.
function spreadAsBirthDates(cells: readonly string[], asOf: Date): boolean {
  const years = cells
    .flatMap((cell) => parseBirthDate(cell)?.slice(0, 4) ?? [])
    .map(Number)
    .sort((one, other) => one - other);
  const [early, middle, late] = [0.1, 0.5, 0.9].map((part) => years[Math.floor(years.length * part)] ?? 0);
  const enough = years.length >= 4 && years.length >= cells.length * 0.8;
  return (
    enough &&
    early !== undefined &&
    middle !== undefined &&
    late !== undefined &&
    late - early >= 15 &&
    middle <= asOf.getUTCFullYear() - 12
  );
}

function nhsShare(cells: readonly string[]): number {
  return share(cells, (cell) => {
    const number = parseNhsNumber(cell);
    return number !== null && nhsCheckDigitPasses(number);
  });
}

// A column of streets is not a column of people: "Golborne Road".
function namesPeople(cells: readonly string[]): boolean {
  const streets = share(cells, (cell) => foldedWords(cell).some((word) => streetTypes.has(word) && word.length > 2));
  const distinct = new Set(cells.map((cell) => cell.trim().toLowerCase())).size / cells.length;
  const shouted = share(cells, (cell) => /^\P{L}*\p{Lu}/u.test(cell) && !namesOrganisation(cell));
  return share(cells, looksLikeFullName) >= 0.75 && streets < 0.1 && distinct > 0.6 && shouted > 0.75;
}

// Without a heading that helps, the values type the column where nearly all have one shape.
function columnFromValues(index: number, cells: readonly string[], asOf: Date): Column | null {
  if (cells.length < 3) return null;
  for (const kind of ['email', 'postcode', 'nino', 'phone'] as const) {
    if (share(cells, (cell) => wholeMark(cell, kind)) >= 0.8)
      return { index, heading: inferred(kind), keys: ['column-values'] };
  }
  if (nhsShare(cells) >= 0.8) return { index, heading: inferred('nhs-number'), keys: ['column-values', 'column-fits'] };
  if (spreadAsBirthDates(cells, asOf)) return { index, heading: inferred('birth-date'), keys: ['column-birth-dates'] };
  if (share(cells, (cell) => parseTitle(cell.trim()) !== null) >= 0.8)
    return { index, heading: inferred('title'), keys: ['column-values'] };
  if (namesPeople(cells)) return { index, heading: inferred('person-name'), keys: ['column-values', 'column-fits'] };
  const addresses = share(
    cells,
    (cell) => /^\s*(?:flat |apartment |[0-9])/iu.test(cell) && foldedWords(cell).some((word) => streetTypes.has(word)),
  );
  if (addresses >= 0.7) return { index, heading: inferred('postal-address'), keys: ['column-values'] };
  return share(cells, (cell) => cell.length > 60) >= 0.5 ? { index, heading: inferred('notes'), keys: [] } : null;
}

// "AK-401" under "No.": letters before a number make it somebody's on a roll, where a plain number counts rows.
function isRollNumber(cell: string): boolean {
  return /^\s*[A-Z]{1,4}[-/ ]?[0-9]{1,7}\s*$/u.test(cell);
}

/** Types one column by its heading and by all that its cells show; null where nothing tells. `headings` is lowest row first. */
export function typeColumn(
  index: number,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  asOf: Date,
): Column | null {
  const [lowest = '', upper = ''] = headings;
  const cells = sampleOf(rows, index);
  const heading =
    (upper === '' ? null : lookUpHeading(`${upper} ${lowest}`)) ??
    lookUpHeading(lowest) ??
    (lowest === '' ? lookUpHeading(upper) : null);
  if (/^(?:no|number|id)$/u.test(normaliseHeading(lowest)) && share(cells, isRollNumber) >= 0.8)
    return { index, heading: { ...inferred('local-reference'), phrase: 'number' }, keys: ['heading-part'] };
  const fromValues =
    heading === null || heading.field === 'other' || heading.field === 'thing'
      ? columnFromValues(index, cells, asOf)
      : null;
  if (heading === null || (heading.field === 'other' && fromValues !== null)) return fromValues;
  // "Name" over a column of lifts and boilers, "Officer" over a column of teams.
  return { index, heading, keys: [headingKeys(heading), ...behaviour(heading, cells, asOf)] };
}
