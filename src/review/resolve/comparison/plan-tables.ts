import type { PlanRow, PlanTable, PlanValue } from '#core/linkage-plan';
import type { Keys, NameVariant } from './keys.ts';
import { peopleLinkage, type SurpriseColumn, surpriseColumns, textColumns } from './plan.ts';
import { type Frequencies, surpriseAtOwn } from './weights.ts';

/** One name of one person on one side of a linkage: rows of the same `person` are names of the same one. */
export type LinkageRow = { readonly person: number; readonly variant: NameVariant; readonly keys: Keys };

/** The table of a linkage's side; the row's number is its place in `rows`. Unknown is null, and each value has its surprise. */
export function linkageTable(name: 'left' | 'right', rows: readonly LinkageRow[], frequencies: Frequencies): PlanTable {
  return { name, columns: peopleLinkage.columns, rows: cells(rows, frequencies, () => true) };
}

/**
 * Both tables of a linkage, the right one without the rows that no blocking rule can bring to a row of the left: of the register of a large
 * council most say nothing of the few who are left over. What the plan gives is the same.
 */
export function linkageTables(
  left: readonly LinkageRow[],
  right: readonly LinkageRow[],
  frequencies: Frequencies,
): readonly PlanTable[] {
  return [
    linkageTable('left', left, frequencies),
    { name: 'right', columns: peopleLinkage.columns, rows: cells(right, frequencies, meets(left)) },
  ];
}

function meets(left: readonly LinkageRow[]): (row: LinkageRow) => boolean {
  const rules = peopleLinkage.blocking.map(({ columns, otherNames }) => {
    const [first, ...rest] = columns.flatMap((column) => textColumns.filter((each) => each === column));
    const known = new Map<string, Set<string>>();
    const partsOf = ({ variant, keys }: LinkageRow): readonly [string, string] | null => {
      if (first === undefined || keys[first] === '' || !(otherNames || variant === 0 || variant === 4)) return null;
      if (rest.some((column) => keys[column] === '')) return null;
      const [second] = rest;
      // Hardly a rule has three columns: of two there is nothing to put together.
      const more =
        rest.length < 2 ? (second === undefined ? '' : keys[second]) : rest.map((each) => keys[each]).join('|');
      return [keys[first], more];
    };
    for (const row of left) {
      const parts = partsOf(row);
      if (parts === null) continue;
      const held = known.get(parts[0]);
      if (held === undefined) known.set(parts[0], new Set([parts[1]]));
      else held.add(parts[1]);
    }
    return (row: LinkageRow): boolean => {
      const parts = partsOf(row);
      return parts !== null && known.get(parts[0])?.has(parts[1]) === true;
    };
  });
  return (row) => rules.some((rule) => rule(row));
}

function* cells(
  rows: readonly LinkageRow[],
  frequencies: Frequencies,
  isWanted: (row: LinkageRow) => boolean,
): Generator<PlanRow> {
  const bitsOf = surpriseColumns.map((column) => bitsByValue(column, frequencies));
  for (const [row, each] of rows.entries()) {
    if (!isWanted(each)) continue;
    const { person, variant, keys } = each;
    const texts = textColumns.map((column): PlanValue => (keys[column] === '' ? null : keys[column]));
    const surprises = surpriseColumns.map((column, index) => bitsOf[index]?.(keys[column]) ?? null);
    yield [row, person, variant, surnameSlips(keys.surname), forenameSlips(keys.forename), ...texts, ...surprises];
  }
}

/** The surprise of each value of a column, worked out once. */
function bitsByValue(column: SurpriseColumn, frequencies: Frequencies): (value: string) => number {
  const bits = new Map<string, number>();
  return (value) => {
    const known = bits.get(value);
    if (known !== undefined) return known;
    const found = surpriseAtOwn(frequencies, column, value);
    bits.set(value, found);
    return found;
  };
}

// Khan and Kahn are two edits and two names; only long surnames can bear two edits. Twins have forenames one edit apart at most rarely.
function surnameSlips(surname: string): number {
  if (surname.length < 4) return 0;
  return surname.length < 7 ? 1 : 2;
}

function forenameSlips(forename: string): number {
  return forename.length < 4 ? 0 : 1;
}
