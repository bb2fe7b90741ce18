import { Fault } from '#core/fault';
import type { SnapshotId } from '#core/ids';
import type { FindingRow } from '#core/snapshot';
import type { Vault } from '../adapters/vault/case.ts';

const stage = 'finding-rows';
const rowsPerRecord = 10_000;

/** Seals the findings of a snapshot, unless they are already. */
export async function sealFindings({ records }: Vault, id: SnapshotId, rows: readonly FindingRow[]): Promise<void> {
  if (records.has(stage, `${id} rows`)) return;
  const sealed = [{ stage, key: `${id} rows`, body: String(rows.length) }];
  for (let from = 0; from < rows.length; from += rowsPerRecord) {
    sealed.push({ stage, key: keyOf(id, from), body: JSON.stringify(rows.slice(from, from + rowsPerRecord)) });
  }
  await records.seal(sealed);
}

/** Forgets the findings of every other snapshot; after this one is published. */
export async function forgetOtherFindings({ records }: Vault, id: SnapshotId): Promise<void> {
  const old = records.keys(stage).filter((key) => !key.startsWith(`${id} `));
  await records.forget(old.map((key) => ({ stage, key })));
}

/** The findings of a snapshot, in order; throws CASE-DAMAGED where some of them cannot be opened. */
export async function* readFindings({ records }: Vault, id: SnapshotId): AsyncGenerator<readonly FindingRow[]> {
  const total = await records.readText(stage, `${id} rows`);
  if (total === null) throw damaged();
  for (let from = 0; from < Number(total); from += rowsPerRecord) {
    const text = await records.readText(stage, keyOf(id, from));
    if (text === null) throw damaged();
    const rows: readonly FindingRow[] = JSON.parse(text);
    yield rows;
  }
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
