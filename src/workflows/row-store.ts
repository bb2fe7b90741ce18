import type { ClericalQuestion } from '#core/clerical-question';
import { Fault } from '#core/fault';
import type { SnapshotId } from '#core/ids';
import type { LinkRow } from '#core/link-evidence';
import type { FindingRow } from '#core/snapshot';
import type { Vault } from '../adapters/vault/case.ts';
import type { LotPlace } from '../review/resolve/clerical/lots.ts';

/** Rows of one kind that belong to a snapshot and hold values: kept sealed, and written and read in pieces. */
export type RowStore<Row> = {
  /** Seals rows as they come, in order, unless they are already; the count comes last, so that a kill leaves nothing half done. */
  readonly seal: (vault: Vault, id: SnapshotId, rows: AsyncIterable<readonly Row[]>) => Promise<void>;
  /** Whether the rows of a snapshot are sealed. */
  readonly has: (vault: Vault, id: SnapshotId) => boolean;
  /** The rows of a snapshot, in order; throws CASE-DAMAGED where some of them cannot be opened. */
  readonly read: (vault: Vault, id: SnapshotId) => AsyncGenerator<readonly Row[]>;
  /** Those of the pieces in which a row of one of these keys stands, whole; every piece of a snapshot of an earlier version. */
  readonly readFor: (vault: Vault, id: SnapshotId, keys: Iterable<string>) => AsyncGenerator<readonly Row[]>;
  /** Those of some keys that a row of the snapshot has. */
  readonly knownOf: (vault: Vault, id: SnapshotId, keys: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Forgets the rows of every other snapshot; after this one is published. */
  readonly forgetOthers: (vault: Vault, id: SnapshotId) => Promise<void>;
};

/** Rows sealed at once, as one segment. */
const rowsAtOnce = 10_000;
const rowsPerPiece = 1_000;
/** A document has some tens, and whoever shows a few questions reads only the pieces of theirs. */
const findingsPerPiece = 250;
/** Rows of a piece where earlier versions sealed them, and no list of pieces. */
const rowsPerPieceBefore = 10_000;

/** The findings of a snapshot, by path; found by it. */
export const findingStore: RowStore<FindingRow> = rowStore(
  'finding-rows',
  'findings',
  ({ path }) => [path],
  findingsPerPiece,
);

/** The account of linkage of a snapshot: each referent once; found by its mentions. */
export const linkStore: RowStore<LinkRow> = rowStore('link-rows', 'accounts of linkage', ({ mentions }) =>
  mentions.map(({ id }) => id),
);

/** The questions of a snapshot that nobody has decided anything about, most worth first; found by their ids. */
export const questionStore: RowStore<ClericalQuestion> = rowStore('question-rows', 'questions', ({ id }) => [id]);

/** The places of lots from which questions are drawn by chance, first ones first. */
export const lotStore: RowStore<LotPlace> = rowStore('lot-rows', 'questions to draw from', ({ question }) =>
  question === null ? [] : [question.id],
);

function rowStore<Row>(
  stage: string,
  what: string,
  keysOf: (row: Row) => readonly string[],
  perPiece = rowsPerPiece,
): RowStore<Row> {
  const textOf = async ({ records }: Vault, key: string): Promise<string> => {
    const text = await records.readText(stage, key);
    if (text === null) throw damaged(what);
    return text;
  };
  const piece = async (vault: Vault, id: SnapshotId, from: number): Promise<readonly Row[]> => {
    const rows: readonly Row[] = JSON.parse(await textOf(vault, keyOf(id, from)));
    return rows;
  };
  const listOf = async (vault: Vault, id: SnapshotId): Promise<readonly (readonly string[])[]> => {
    const list: readonly (readonly string[])[] = JSON.parse(await textOf(vault, listKey(id)));
    return list;
  };
  const countOf = async (vault: Vault, id: SnapshotId): Promise<{ readonly total: number; readonly each: number }> => {
    const [total = 0, each] = (await textOf(vault, countKey(id))).split(' ').map(Number);
    // Earlier versions noted the total alone.
    return { total, each: each ?? (vault.records.has(stage, listKey(id)) ? rowsPerPiece : rowsPerPieceBefore) };
  };
  async function* read(vault: Vault, id: SnapshotId): AsyncGenerator<readonly Row[]> {
    const { total, each } = await countOf(vault, id);
    for (let from = 0; from < total; from += each) yield await piece(vault, id, from);
  }
  return {
    read,
    has: ({ records }, id) => records.has(stage, countKey(id)),
    seal: (vault, id, rows) => sealRows(vault, { stage, keysOf, perPiece }, id, rows),
    async *readFor(vault, id, keys) {
      if (!vault.records.has(stage, listKey(id))) return yield* read(vault, id);
      const wanted = new Set(keys);
      const { each } = await countOf(vault, id);
      for (const [index, held] of (await listOf(vault, id)).entries())
        if (held.some((key) => wanted.has(key))) yield await piece(vault, id, index * each);
    },
    knownOf: async (vault, id, keys) => {
      const wanted = new Set(keys);
      const known = new Set<string>();
      const note = (held: readonly string[]): void => {
        for (const key of held) if (wanted.has(key)) known.add(key);
      };
      if (wanted.size === 0) return known;
      if (vault.records.has(stage, listKey(id))) for (const held of await listOf(vault, id)) note(held);
      else for await (const rows of read(vault, id)) note(rows.flatMap(keysOf));
      return known;
    },
    forgetOthers: async ({ records }, id) => {
      const old = records.keys(stage).filter((key) => !key.startsWith(`${id} `));
      await records.forget(old.map((key) => ({ stage, key })));
    },
  };
}

type How<Row> = {
  readonly stage: string;
  readonly keysOf: (row: Row) => readonly string[];
  readonly perPiece: number;
};

async function sealRows<Row>(
  { records }: Vault,
  { stage, keysOf, perPiece }: How<Row>,
  id: SnapshotId,
  rows: AsyncIterable<readonly Row[]>,
): Promise<void> {
  const isKnown = records.has(stage, countKey(id));
  const list: (readonly string[])[] = [];
  let pieces: { readonly stage: string; readonly key: string; readonly body: string }[] = [];
  let batch: Row[] = [];
  let total = 0;
  const close = async (least: number): Promise<void> => {
    if (batch.length > 0) {
      list.push([...new Set(batch.flatMap(keysOf))]);
      pieces.push({ stage, key: keyOf(id, total), body: JSON.stringify(batch) });
      total += batch.length;
      batch = [];
    }
    if (pieces.length < least) return;
    await records.seal(pieces);
    pieces = [];
  };
  // What is sealed already is read through all the same: whoever hands the rows over may count them.
  for await (const some of rows)
    for (const row of isKnown ? [] : some) {
      batch.push(row);
      if (batch.length === perPiece) await close(rowsAtOnce / perPiece);
    }
  if (isKnown) return;
  await close(1);
  await records.seal([
    { stage, key: listKey(id), body: JSON.stringify(list) },
    { stage, key: countKey(id), body: `${total} ${perPiece}` },
  ]);
}

function countKey(id: SnapshotId): string {
  return `${id} rows`;
}

function listKey(id: SnapshotId): string {
  return `${id} pieces`;
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
