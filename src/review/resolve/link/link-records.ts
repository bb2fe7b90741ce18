import type { PlanColumn, PlanRow } from '#core/linkage-plan';
import { deriveKey } from './derive-key.ts';
import type { LinkModel } from './link-model.ts';
import { bitsColumn } from './link-sql.ts';

/** A record as it stands in its file: its identifier, unique in the table, and its cells by column. */
export type LinkRecord = { readonly id: string; readonly cells: Readonly<Record<string, string>> };

/** The keys of every record, and how often each value of a key stands among them. */
export type Keyed = {
  readonly keys: readonly (readonly string[])[];
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** Makes the keys of each record. */
export function keyed(model: LinkModel, records: readonly LinkRecord[]): Keyed {
  const keys = records.map(({ cells }) =>
    model.keys.map(({ from, as }) =>
      deriveKey(
        from.map((column) => cells[column] ?? ''),
        as,
      ),
    ),
  );
  const counts = new Map(model.keys.map(({ name }): [string, Map<string, number>] => [name, new Map()]));
  for (const [index, { name }] of model.keys.entries()) {
    const own = counts.get(name);
    for (const row of keys) {
      const value = row[index] ?? '';
      if (value !== '') own?.set(value, (own.get(value) ?? 0) + 1);
    }
  }
  return { keys, counts };
}

function frequencyKeys(model: LinkModel): readonly string[] {
  return [...new Set(model.comparisons.flatMap(({ levels }) => levels.flatMap(({ frequency }) => frequency ?? [])))];
}

/** The columns of a table of records. */
export function columnsOf(model: LinkModel): readonly PlanColumn[] {
  return [
    { name: 'row', type: 'integer' },
    ...model.keys.map(({ name }): PlanColumn => ({ name, type: 'text' })),
    ...frequencyKeys(model).map((key): PlanColumn => ({ name: bitsColumn(key), type: 'double' })),
  ];
}

/**
 * The rows of a table of records: number, keys, and how rare its values are among those counted. A value that stands once is no proof that nobody
 * else has it: it counts as twice as common.
 */
export function* rowsOf(model: LinkModel, { keys }: Keyed, { counts }: Keyed): Generator<PlanRow> {
  const rare = frequencyKeys(model).map((key) => ({
    index: model.keys.findIndex(({ name }) => name === key),
    counts: counts.get(key),
  }));
  const bits = rare.map(({ counts: own }) => {
    const filled = [...(own?.values() ?? [])].reduce((sum, count) => sum + count, 0);
    return (value: string): number | null =>
      value === '' ? null : Math.log2(Math.max(1, filled) / Math.max(2, own?.get(value) ?? 0));
  });
  for (const [row, own] of keys.entries())
    yield [
      row,
      ...own.map((key) => (key === '' ? null : key)),
      ...bits.map((of, at) => of(own[rare[at]?.index ?? 0] ?? '')),
    ];
}
