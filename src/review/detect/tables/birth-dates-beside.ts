import { parseBirthDate } from '#core/values/birth-date';
import type { Column } from './columns.ts';
import { distinctness, sampleOf, share } from './profile.ts';

const personal: ReadonlySet<string> = new Set([
  'nino',
  'nhs-number',
  'surname',
  'forename',
  'person-name',
  'upn',
  'title',
]);

// Years in which somebody named in a council's list has seldom been born, and by which their dates seldom lie so close.
const youngest = 3;
const narrowest = 6;

function yearsOf(cells: readonly string[]): readonly number[] {
  return cells
    .flatMap((cell) => parseBirthDate(cell)?.slice(0, 4) ?? [])
    .map(Number)
    .sort((one, other) => one - other);
}

function couldBeBirths(cells: readonly string[], thisYear: number): boolean {
  const years = yearsOf(cells);
  if (cells.length < 3 || years.length < cells.length * 0.8) return false;
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const old = share(years.map(String), (year) => Number(year) <= thisYear - youngest);
  return last - first >= narrowest && old >= 0.9 && (years[years.length >> 1] ?? thisYear) <= thisYear - 12;
}

/**
 * The one column of old dates beside names or personal numbers, without a heading: birth dates, though a few rows of people of an age
 * do not spread as those of many do.
 */
export function withBirthDates(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  asOf: Date,
): readonly Column[] {
  const fields = new Set(columns.map(({ heading }) => heading.field));
  if (fields.has('birth-date') || !columns.some(({ heading }) => personal.has(heading.field))) return columns;
  const taken = new Set(columns.filter(({ heading }) => heading.field !== 'category').map(({ index }) => index));
  const found: Column[] = [];
  for (let index = 0; index < width; index += 1) {
    const labelled = columns.find((column) => column.index === index)?.label.length ?? 0;
    const cells = taken.has(index) || labelled > 0 ? [] : sampleOf(rows, index);
    if (!couldBeBirths(cells, asOf.getUTCFullYear())) continue;
    found.push({
      index,
      heading: { field: 'birth-date', group: '', role: 'subject', variant: '', phrase: '', match: 'contains' },
      keys: ['column-birth-dates'],
      label: [],
      distinct: distinctness(cells),
    });
  }
  const [only] = found;
  if (only === undefined || found.length > 1) return columns;
  return [...columns.filter(({ index }) => index !== only.index), only].sort((one, other) => one.index - other.index);
}
