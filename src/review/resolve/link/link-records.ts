import type { PlanColumn } from '#core/linkage-plan';
import { CellCoder } from './cell-coder.ts';
import { columnsRead, crossedKeys, type LinkModel } from './link-model.ts';
import { keyColumn } from './sql-words.ts';
import { TextCodes } from './text-codes.ts';

/** A record as it stands in its file: its identifier, unique in the table, and its cells in the order of the model's columns (`columnsRead`). */
export type LinkRecord = { readonly id: string; readonly cells: readonly string[] };

/** The records of a table, some at a time. */
export type LinkSource = Iterable<readonly LinkRecord[]> | AsyncIterable<readonly LinkRecord[]>;

/** The columns of a table of records as they are read: where the record stood, and its keys as codes. */
export function readColumns(model: LinkModel): readonly PlanColumn[] {
  return ['place', ...model.keys.map(({ name }) => keyColumn(name))].map(
    (name): PlanColumn => ({ name, type: 'integer' }),
  );
}

/** The texts of each key by its name. Keys that are compared with each other share theirs, so that equal codes are equal texts; others count from 0 each. */
export type KeyCodes = ReadonlyMap<string, TextCodes>;

/** No texts yet, for each key of a model. */
export function emptyCodes(model: LinkModel): KeyCodes {
  const codes = new Map(model.keys.map(({ name }): [string, TextCodes] => [name, new TextCodes()]));
  for (const [one, other] of crossedKeys(model)) {
    const [kept, gone] = [codes.get(one), codes.get(other)];
    if (kept !== undefined) for (const [name, own] of codes) if (own === gone) codes.set(name, kept);
  }
  return codes;
}

/** Makes the columns of that table: where each record stands, the first at `from`, and its keys as codes. */
export function makeCoder(
  model: LinkModel,
  codes: KeyCodes,
): (records: readonly LinkRecord[], from: number) => readonly Int32Array[] {
  const columns = columnsRead(model);
  const sources = [...Map.groupBy(model.keys.entries(), ([, { from }]) => JSON.stringify(from)).values()].map(
    (keys) => ({
      places: (keys[0]?.[1].from ?? []).map((column) => columns.indexOf(column)),
      keys: keys.map(([at]) => at),
      coder: new CellCoder(keys.map(([, { name, as }]) => ({ as, codes: codes.get(name) ?? new TextCodes() }))),
    }),
  );
  return (records, from) => {
    const made = model.keys.map(() => new Int32Array(records.length));
    for (const { places, keys, coder } of sources) {
      const into = keys.map((at) => made[at] ?? new Int32Array());
      const [place = 0] = places;
      const isOne = places.length === 1;
      for (const [row, { cells }] of records.entries())
        coder.code(isOne ? (cells[place] ?? '') : places.map((at) => cells[at] ?? '').join(' '), row, into);
    }
    return [Int32Array.from(records, (_, at) => from + at), ...made];
  };
}
