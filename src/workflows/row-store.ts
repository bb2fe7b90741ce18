import { Fault } from '#core/fault';
import type { SnapshotId } from '#core/ids';
import type { LinkRow } from '#core/link-evidence';
import type { FindingRow } from '#core/snapshot';
import type { Vault } from '../adapters/vault/case.ts';

/** Rows of one kind that belong to a snapshot and hold values: kept sealed, and written and read in pieces. */
export type RowStore<Row> = {
  /** Seals rows as they come, in order, unless they are already; the count comes last, so that a kill leaves nothing half done. */
  readonly seal: (vault: Vault, id: SnapshotId, rows: AsyncIterable<readonly Row[]>) => Promise<void>;
  /** The rows of a snapshot, in order; throws CASE-DAMAGED where some of them cannot be opened. */
  readonly read: (vault: Vault, id: SnapshotId) => AsyncGenerator<readonly Row[]>;
  /** Forgets the rows of every other snapshot; after this one is published. */
  readonly forgetOthers: (vault: Vault, id: SnapshotId) => Promise<void>;
};

/** The findings of a snapshot, by path. */
export const findingStore: RowStore<FindingRow> = rowStore('finding-rows', 'findings');

/** The account of linkage of a snapshot: each referent once. */
export const linkStore: RowStore<LinkRow> = rowStore('link-rows', 'accounts of linkage');

const rowsPerRecord = 10_000;

function rowStore<Row>(stage: string, what: string): RowStore<Row> {
  return {
    seal: async ({ records }, id, rows) => {
      const isKnown = records.has(stage, countKey(id));
      let batch: Row[] = [];
      let sealed = 0;
      const seal = async (): Promise<void> => {
        if (!isKnown) await records.seal([{ stage, key: keyOf(id, sealed), body: JSON.stringify(batch) }]);
        sealed += batch.length;
        batch = [];
      };
      for await (const some of rows) {
        for (const row of some) {
          batch.push(row);
          if (batch.length === rowsPerRecord) await seal();
        }
      }
      if (batch.length > 0) await seal();
      if (!isKnown) await records.seal([{ stage, key: countKey(id), body: String(sealed) }]);
    },
    async *read({ records }, id) {
      const total = await records.readText(stage, countKey(id));
      if (total === null) throw damaged(what);
      for (let from = 0; from < Number(total); from += rowsPerRecord) {
        const text = await records.readText(stage, keyOf(id, from));
        if (text === null) throw damaged(what);
        const rows: readonly Row[] = JSON.parse(text);
        yield rows;
      }
    },
    forgetOthers: async ({ records }, id) => {
      const old = records.keys(stage).filter((key) => !key.startsWith(`${id} `));
      await records.forget(old.map((key) => ({ stage, key })));
    },
  };
}

function countKey(id: SnapshotId): string {
  return `${id} rows`;
}

function keyOf(id: SnapshotId, from: number): string {
  return `${id} from ${String(from).padStart(9, '0')}`;
}

function damaged(what: string): Fault {
  return new Fault(
    'CASE-DAMAGED',
    `Some sealed ${what} cannot be opened: run the review again, which makes them anew.`,
  );
}
