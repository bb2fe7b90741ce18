import { isPersonalDataType } from '#core/personal-data';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { readValues } from '../identifiers/value-readers.ts';
import { type ColumnCodes, codesUnder } from './coded-values.ts';
import { toldByWords } from './column-words.ts';
import { correctedByValues, isSensitive } from './corrected-headings.ts';
import { isMonthFirst } from './date-order.ts';
import { normaliseHeading } from './heading-words.ts';
import { type Heading, lookUpHeading } from './headings.ts';
import { distinctness, looksLikeFullName, sampleOf, share } from './profile.ts';
import { inferred, type Typed } from './typed-by-values.ts';

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

// "cp_domesticabuse", "new_ethnicity": a customer system puts its publisher's letters before its own glued names.
const published = /^[a-z]{2,5}[0-9]{0,4}_(?<own>[a-z]{4,})$/u;

function withoutPublisher(text: string): Heading | null {
  const own = published.exec(text.trim())?.groups?.own;
  const found = own === undefined ? null : lookUpHeading(own);
  const sensitive = found !== null && isSensitive(found);
  return sensitive && found.group === '' ? found : null;
}

function headingOver(lowest: string, upper: string): Heading | null {
  return (
    (upper === '' ? null : lookUpHeading(`${upper} ${lowest}`)) ??
    withoutPublisher(lowest) ??
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
  const told = toldByWords(cells);
  if (told !== null) return { heading: { ...inferred(told), phrase: 'words of its cells' }, keys: ['column-words'] };
  const tells = cells.some((cell) => /\p{L}{3}|@|[0-9]{6}/u.test(cell));
  return tells ? { heading: { ...inferred('category'), phrase: wordsPhrase }, keys: ['heading-part'] } : null;
}
