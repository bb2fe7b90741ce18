import type { PlanColumn, PlanRow } from '#core/linkage-plan';
import { deriveKey } from './derive-key.ts';
import { columnsRead, type LinkModel } from './link-model.ts';

/** A record as it stands in its file: its identifier, unique in the table, and its cells in the order of the model's columns (`columnsRead`). */
export type LinkRecord = { readonly id: string; readonly cells: readonly string[] };

/** The records of a table, some at a time. */
export type LinkSource = Iterable<readonly LinkRecord[]> | AsyncIterable<readonly LinkRecord[]>;

/** The columns of a table of records as they are read: identifier and keys. */
export function readColumns(model: LinkModel): readonly PlanColumn[] {
  return ['id', ...model.keys.map(({ name }) => name)].map((name): PlanColumn => ({ name, type: 'text' }));
}

// Names, towns and dates come again and again, mailboxes do not: what has seldom been of use by then is not remembered further.
const mostRemembered = 20_000;

/** Makes the rows of that table: each record's identifier and keys, null where a key is empty. */
export function makeRows(model: LinkModel): (records: readonly LinkRecord[]) => Generator<PlanRow> {
  const columns = columnsRead(model);
  const keys = model.keys.map(({ from, as }) => {
    const places = from.map((column) => columns.indexOf(column));
    const known = new Map<string, string | null>();
    let [isRemembering, used] = [true, 0];
    return ({ cells }: LinkRecord): string | null => {
      const own = places.length === 1 ? (cells[places[0] ?? 0] ?? '') : places.map((at) => cells[at] ?? '').join(' ');
      if (own === '') return null;
      const found = isRemembering ? known.get(own) : undefined;
      if (found !== undefined) {
        used += 1;
        return found;
      }
      const key = deriveKey(own, as);
      if (isRemembering) known.set(own, key === '' ? null : key);
      if (known.size >= mostRemembered) {
        isRemembering = used > mostRemembered;
        used = 0;
        known.clear();
      }
      return key === '' ? null : key;
    };
  });
  return function* rows(records) {
    for (const record of records) yield [record.id, ...keys.map((key) => key(record))];
  };
}
