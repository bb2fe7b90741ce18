import { isPersonalDataType } from '#core/personal-data';
import { streetTypes } from '#core/values/address-words.data';
import { parseBirthDate } from '#core/values/birth-date';
import { nhsCheckDigitPasses, parseNhsNumber } from '#core/values/nhs-number';
import { parseNino } from '#core/values/nino';
import { parseTitle } from '#core/values/person-name';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { readValues } from '../identifiers/value-readers.ts';
import { foldedWords } from '../names/names.ts';
import { scan } from '../scan/scan.ts';
import { type ColumnCodes, codesAlone, codesUnder } from './coded-values.ts';
import { isMonthFirst } from './date-order.ts';
import { normaliseHeading } from './heading-words.ts';
import { type Heading, lookUpHeading } from './headings.ts';
import { isLearnedReference } from './learned-references.ts';
import {
  countsRows,
  distinctness,
  looksLikeCode,
  looksLikeFullName,
  nameShare,
  namesPeople,
  sampleOf,
  share,
} from './profile.ts';
import { staffWords } from './staff-words.data.ts';

/** One column of a table, typed: its heading, or what its values say, and the evidence that every cell of it shares. */
export type Column = {
  readonly index: number;
  readonly heading: Heading;
  readonly keys: readonly EvidenceKey[];
  /** The words of its own heading, in their normal form; none without a heading. */
  readonly label: readonly string[];
  /** The share of its cells that are like no other; people's own differ, those of officers repeat. */
  readonly distinct: number;
  /** Full names with the surname first and no comma. */
  readonly surnameFirst?: boolean;
  /** Dates are written month first. */
  readonly monthFirst?: boolean;
  /** The code tables by which its cells are read. */
  readonly codes?: ColumnCodes;
};

type Typed = Pick<Column, 'heading' | 'keys'>;

const shapedTypes: ReadonlySet<string> = new Set(['email', 'phone', 'birth-date', 'nino', 'nhs-number', 'postcode']);

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

// "Abdi Hersi 07700 900629": a name ends where a number begins.
function nameOf(cell: string): string {
  const at = cell.search(/[0-9(<]/u);
  return at > 3 ? cell.slice(0, at).replace(/[\s,;:–-]+$/u, '') : cell;
}

// How the cells under a known heading behave: they confirm it, contradict it, or say nothing.
function behaviour(heading: Heading, cells: readonly string[], asOf: Date): readonly EvidenceKey[] {
  if (cells.length < 3) return [];
  if (shapedTypes.has(heading.field)) {
    const fitting = shapeShare(heading.field, cells, asOf);
    return fitting >= 0.6 ? ['column-fits'] : fitting < 0.1 ? ['column-misfits'] : [];
  }
  if (heading.field !== 'person-name') return [];
  const names = share(cells, (cell) => looksLikeFullName(nameOf(cell)));
  return names >= 0.6 ? ['column-fits'] : names < 0.25 ? ['column-misfits'] : [];
}

function inferred(field: Heading['field']): Heading {
  return { field, group: '', role: 'subject', variant: '', phrase: '', match: 'contains' };
}

function wholeMark(cell: string, kind: string, shapes: readonly string[] = ['strict']): boolean {
  const plain = cell.trim().replaceAll(/ {2,}/gu, ' ');
  return scan(plain).some(
    (mark) =>
      mark.kind === kind &&
      mark.start === 0 &&
      mark.end === plain.length &&
      (shapes.includes(mark.shape) || kind === 'nhs-number'),
  );
}

// Hands drop a space, a capital, a last letter: such cells count where others of the column have the form whole.
function sharesForm(cells: readonly string[], kind: string): boolean {
  const whole = share(cells, (cell) => wholeMark(cell, kind));
  return (
    whole >= 0.8 || (whole >= 0.25 && share(cells, (cell) => wholeMark(cell, kind, ['strict', 'loose', 'bare'])) >= 0.9)
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

// A bare ten-digit number passes one time in eleven: a column of eight in ten is no chance.
function nhsShare(cells: readonly string[]): number {
  return share(cells, (cell) => {
    const number = parseNhsNumber(cell);
    return number !== null && nhsCheckDigitPasses(number);
  });
}

// Small letters and lost suffixes leave two letters and six digits, as references have: but those of one system begin alike.
function holdsNinos(cells: readonly string[]): boolean {
  const found = cells.flatMap((cell) => parseNino(cell.replace(/[\s-]/gu, '').toUpperCase()) ?? []);
  const prefixes = new Set(found.map((nino) => nino.slice(0, 2))).size;
  return found.length >= cells.length * 0.8 && prefixes >= 3 && prefixes >= found.length * 0.3;
}

// Without a heading that helps, the values type the column where nearly all have one shape.
function typedByValues(cells: readonly string[], asOf: Date): Typed | null {
  if (cells.length < 3) return null;
  for (const kind of ['email', 'postcode', 'nino', 'phone'] as const) {
    if (sharesForm(cells, kind)) return { heading: inferred(kind), keys: ['column-values'] };
  }
  if (holdsNinos(cells)) return { heading: inferred('nino'), keys: ['column-values', 'column-fits'] };
  if (nhsShare(cells) >= 0.8) return { heading: inferred('nhs-number'), keys: ['column-values', 'column-fits'] };
  if (spreadAsBirthDates(cells, asOf)) return { heading: inferred('birth-date'), keys: ['column-birth-dates'] };
  if (share(cells, (cell) => parseTitle(cell.trim()) !== null) >= 0.8)
    return { heading: inferred('title'), keys: ['column-values'] };
  if (namesPeople(cells)) return { heading: inferred('person-name'), keys: ['column-values', 'column-fits'] };
  const numbered = (cell: string): boolean => /^\s*(?:flat |apartment |[0-9])/iu.test(cell);
  const addresses = share(cells, (cell) => numbered(cell) && foldedWords(cell).some((word) => streetTypes.has(word)));
  // "12 Queensway" has no word for a street: nearly all numbered, and half with one, are streets all the same.
  const streets = addresses >= 0.5 && share(cells, (cell) => numbered(cell) && /\p{L}{3}/u.test(cell)) >= 0.9;
  if (addresses >= 0.7 || streets) return { heading: inferred('postal-address'), keys: ['column-values'] };
  return share(cells, (cell) => cell.length > 60) >= 0.5 ? { heading: inferred('notes'), keys: [] } : null;
}

// "AK-401" under "No.": letters before a number make it somebody's on a roll, where a plain number counts rows.
function isRollNumber(cell: string): boolean {
  return /^\s*[A-Z]{1,4}[-/ ]?[0-9]{1,7}\s*$/u.test(cell);
}

const nameEnds = /(?:^| )(?:full |contact )?names?$/u;

/** Headings under which names make the row's person what the heading says ("Adult at risk", "Victim of"), and not its kind. */
const tellingFields: ReadonlySet<string> = new Set([
  'safeguarding',
  'child-protection',
  'domestic-abuse',
  'criminal',
  'housing',
  'debt',
  'benefit',
  'local-reference',
  'account-number',
  'correspondence',
]);

// What the cells make of a heading that is vague, or that they contradict.
function correctedByValues(
  heading: Heading | null,
  label: readonly string[],
  cells: readonly string[],
  asOf: Date,
): Typed | null {
  if (heading?.match === 'person' && cells.length >= 3 && share(cells, looksLikeCode) >= 0.8 && !countsRows(cells))
    return { heading: { ...heading, field: 'local-reference', match: 'exact' }, keys: ['heading-person'] };
  const says = label.join(' ');
  const vague = heading === null || heading.field === 'other' || heading.field === 'thing';
  // "Ref 1 name", "Guarantor full name": whose name it is, the dictionary need not know.
  if ((vague || heading.match === 'contains') && nameEnds.test(says) && nameShare(cells) >= 0.6)
    return { heading: { ...inferred('person-name'), phrase: 'name' }, keys: ['heading-part', 'column-fits'] };
  // "Union rep": an officer by the last word, of what the rest says.
  if (heading?.match === 'contains' && staffWords.has(label.at(-1) ?? '') && namesPeople(cells))
    return { heading: inferred('person-name'), keys: ['heading-part', 'column-fits'] };
  if (heading !== null && heading.group === '' && tellingFields.has(heading.field) && namesPeople(cells))
    return { heading: { ...inferred('person-name'), phrase: heading.phrase }, keys: ['heading-part', 'column-fits'] };
  if (/^(?:no|number|id)$/u.test(says) && share(cells, isRollNumber) >= 0.8)
    return { heading: { ...inferred('local-reference'), phrase: 'number' }, keys: ['heading-part'] };
  if (!vague) return null;
  const table = codesAlone(label, cells);
  if (table !== null)
    return { heading: { ...inferred(table.table.type), phrase: table.table.name }, keys: ['heading-part'] };
  if (isLearnedReference(label, cells))
    return {
      heading: { ...inferred('local-reference'), phrase: learnedPhrase },
      keys: ['heading-part', 'column-fits'],
    };
  return typedByValues(cells, asOf);
}

/** How a reference that was learned from its column is called. */
export const learnedPhrase = 'reference of its own';

function headingOver(lowest: string, upper: string): Heading | null {
  return (
    (upper === '' ? null : lookUpHeading(`${upper} ${lowest}`)) ??
    lookUpHeading(lowest) ??
    (lowest === '' ? lookUpHeading(upper) : null)
  );
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
  const heading = headingOver(lowest, upper);
  const label = normaliseHeading(`${upper} ${lowest}`)
    .split(' ')
    .filter((word) => word !== '');
  const corrected = correctedByValues(heading, label, cells, asOf);
  // "Name" over a column of lifts and boilers, "Officer" over a column of teams.
  const known = heading === null ? null : { heading, keys: [headingKeys(heading), ...behaviour(heading, cells, asOf)] };
  const typed = corrected ?? known ?? unexplained(cells);
  if (typed === null) return null;
  const { field } = typed.heading;
  const codes = codesUnder(field, label, cells);
  return {
    ...typed,
    index,
    label,
    distinct: distinctness(cells),
    ...(codes.length > 0 ? { codes } : {}),
    ...(field === 'birth-date' && isMonthFirst(rows, index) ? { monthFirst: true } : {}),
  };
}

/** How a column is called that nothing explains: its cells are read for what they say or hold themselves. */
export const wordsPhrase = 'column of words';

// What no heading explains may still be words of a kind, or now and then an email address: what cells do not show is left.
function unexplained(cells: readonly string[]): Typed | null {
  const tells = cells.some((cell) => /\p{L}{3}|@|[0-9]{6}/u.test(cell));
  return tells ? { heading: { ...inferred('category'), phrase: wordsPhrase }, keys: ['heading-part'] } : null;
}
