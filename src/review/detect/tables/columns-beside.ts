import type { DetectContext } from '../context.ts';
import { forenamesOver, isListedNamePart } from '../names/listed-names.ts';
import type { Column } from './columns.ts';
import type { Field } from './headings.data.ts';
import { distinctness, looksLikeNamePart, sampleOf, share } from './profile.ts';

type Rows = readonly (readonly string[])[];

function untypedNear(columns: readonly Column[], width: number): readonly number[] {
  const typed = new Set(columns.filter(({ heading }) => heading.field !== 'category').map(({ index }) => index));
  return Array.from({ length: width }, (_, index) => index).filter((index) => !typed.has(index));
}

function columnOf(index: number, field: Field, cells: readonly string[]): Column {
  return {
    index,
    heading: { field, group: '', role: 'subject', variant: '', phrase: '', match: 'contains' },
    keys: ['column-values'],
    label: [],
    distinct: distinctness(cells),
  };
}

const sortCode = /^\s*[0-9]{2}([- ]?)[0-9]{2}\1[0-9]{2}\s*$/u;
const account = /^\s*[0-9]{8}\s*$/u;

// Six digits beside eight, row after row, are a sort code and an account, as in a list for the bank.
function bankColumns(rows: Rows, free: readonly number[]): readonly Column[] {
  for (const index of free) {
    if (!free.includes(index + 1)) continue;
    const [sorts, accounts] = [sampleOf(rows, index), sampleOf(rows, index + 1)];
    if (sorts.length < 3 || share(sorts, (cell) => sortCode.test(cell)) < 0.9) continue;
    if (share(accounts, (cell) => account.test(cell)) < 0.9 || distinctness(accounts) < 0.6) continue;
    return [columnOf(index, 'sort-code', sorts), columnOf(index + 1, 'account-number', accounts)];
  }
  return [];
}

const personal: ReadonlySet<string> = new Set([
  'birth-date',
  'nino',
  'nhs-number',
  'upn',
  'uln',
  'title',
  'phone',
  'email',
  'postcode',
]);

function surnameComesFirst(first: readonly string[], second: readonly string[], { names }: DetectContext): boolean {
  const known = (forenames: readonly string[], surnames: readonly string[]): number =>
    forenames.filter((forename, at) => names.match(forename.trim(), surnames[at] ?? '') === 'forename-and-surname')
      .length;
  const [asIs, turned] = [known(first, second), known(second, first)];
  if (asIs !== turned) return turned > asIs;
  // Lists of names know which column holds forenames, where they know more of one than of the other.
  const listed = forenamesOver(second) - forenamesOver(first);
  if (Math.abs(listed) >= 2) return listed > 0;
  const shouted = (cells: readonly string[]): number => share(cells, (cell) => cell === cell.toUpperCase());
  // Lists of the kind have the surname first, unless the other is the one in capitals.
  return shouted(second) < 0.8 || shouted(first) >= 0.8;
}

// One word beside one word, each a name's, in rows that hold what people have.
function nameColumns(
  rows: Rows,
  free: readonly number[],
  columns: readonly Column[],
  context: DetectContext,
): readonly Column[] {
  const named = columns.some(({ heading }) => heading.field === 'person-name' || heading.field === 'surname');
  if (named || !columns.some(({ heading }) => personal.has(heading.field))) return [];
  const isPart = (index: number): boolean => {
    const cells = sampleOf(rows, index);
    if (cells.length < 3 || distinctness(cells) < 0.5) return false;
    if (cells.length >= 4 && share(cells, looksLikeNamePart) >= 0.9) return true;
    // Small letters and two forenames in a cell, where lists of names know half the column.
    const either = (cell: string): boolean => looksLikeNamePart(cell) || isListedNamePart(cell);
    return share(cells, either) >= 0.8 && share(cells, isListedNamePart) >= 0.5;
  };
  const first = free.find((index) => free.includes(index + 1) && isPart(index) && isPart(index + 1));
  if (first === undefined) return [];
  const [one, two] = [sampleOf(rows, first), sampleOf(rows, first + 1)];
  const fields: readonly [Field, Field] = surnameComesFirst(one, two, context)
    ? ['surname', 'forename']
    : ['forename', 'surname'];
  return [columnOf(first, fields[0], one), columnOf(first + 1, fields[1], two)];
}

/** Columns without headings that only their neighbours explain: sort code beside account, surname beside forename. */
export function typedByNeighbours(
  columns: readonly Column[],
  rows: Rows,
  width: number,
  context: DetectContext,
): readonly Column[] {
  const free = untypedNear(columns, width);
  const found = [...bankColumns(rows, free), ...nameColumns(rows, free, columns, context)];
  if (found.length === 0) return columns;
  const taken = new Set(found.map(({ index }) => index));
  return [...columns.filter(({ index }) => !taken.has(index)), ...found].sort((one, other) => one.index - other.index);
}
