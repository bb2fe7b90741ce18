import type { PlanRow, PlanTable, PlanValue } from '#core/linkage-plan';
import type { Keys, NameVariant } from './keys.ts';
import { peopleLinkage, type SurpriseColumn, surpriseColumns, textColumns } from './plan.ts';
import { type Frequencies, surpriseAtOwn } from './weights.ts';

/** One name of one person on one side of a linkage: rows of the same `person` are names of the same one. */
export type LinkageRow = { readonly person: number; readonly variant: NameVariant; readonly keys: Keys };

/** The table of a linkage's side; the row's number is its place in `rows`. Unknown is null, and each value has its surprise. */
export function linkageTable(name: 'left' | 'right', rows: readonly LinkageRow[], frequencies: Frequencies): PlanTable {
  return { name, columns: peopleLinkage.columns, rows: cells(rows, frequencies) };
}

function* cells(rows: readonly LinkageRow[], frequencies: Frequencies): Generator<PlanRow> {
  const bits = new Map(surpriseColumns.map((column) => [column, new Map<string, number>()]));
  const bitsOf = (column: SurpriseColumn, value: string): number => {
    const known = bits.get(column)?.get(value);
    if (known !== undefined) return known;
    const found = surpriseAtOwn(frequencies, column, value);
    bits.get(column)?.set(value, found);
    return found;
  };
  let row = 0;
  for (const { person, variant, keys } of rows) {
    const texts = textColumns.map((column): PlanValue => (keys[column] === '' ? null : keys[column]));
    const surprises = surpriseColumns.map((column) => bitsOf(column, keys[column]));
    yield [row, person, variant, surnameSlips(keys.surname), forenameSlips(keys.forename), ...texts, ...surprises];
    row += 1;
  }
}

// Khan and Kahn are two edits and two names; only long surnames can bear two edits. Twins have forenames one edit apart at most rarely.
function surnameSlips(surname: string): number {
  if (surname.length < 4) return 0;
  return surname.length < 7 ? 1 : 2;
}

function forenameSlips(forename: string): number {
  return forename.length < 4 ? 0 : 1;
}
