import { Fault } from '#core/fault';
import type { SnapshotId } from '#core/ids';
import type { FindingRow } from '#core/snapshot';
import type { Vault } from '../adapters/vault/case.ts';

const stage = 'finding-rows';
const rowsPerRecord = 10_000;

/** Seals the findings of a snapshot as they come, in order, unless they are already; the count comes last, so that a kill leaves nothing half done. */
export async function sealFindings(
  { records }: Vault,
  id: SnapshotId,
  rows: AsyncIterable<readonly FindingRow[]>,
): Promise<void> {
  const isKnown = records.has(stage, countKey(id));
  let batch: FindingRow[] = [];
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
}

/** Forgets the findings of every other snapshot; after this one is published. */
export async function forgetOtherFindings({ records }: Vault, id: SnapshotId): Promise<void> {
  const old = records.keys(stage).filter((key) => !key.startsWith(`${id} `));
  await records.forget(old.map((key) => ({ stage, key })));
}

/** The findings of a snapshot, in order; throws CASE-DAMAGED where some of them cannot be opened. */
export async function* readFindings({ records }: Vault, id: SnapshotId): AsyncGenerator<readonly FindingRow[]> {
  const total = await records.readText(stage, countKey(id));
  if (total === null) throw damaged();
  for (let from = 0; from < Number(total); from += rowsPerRecord) {
    const text = await records.readText(stage, keyOf(id, from));
    if (text === null) throw damaged();
    const rows: readonly FindingRow[] = JSON.parse(text);
    yield rows;
  }
}

function countKey(id: SnapshotId): string {
  return `${id} rows`;
}

function keyOf(id: SnapshotId, from: number): string {
  return `${id} from ${String(from).padStart(9, '0')}`;
}

function damaged(): Fault {
  return new Fault(
    'CASE-DAMAGED',
    'Some sealed findings cannot be opened: run the review again, which makes them anew.',
  );
}
