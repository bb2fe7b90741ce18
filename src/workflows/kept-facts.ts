import type { SnapshotId } from '#core/ids';
import type { Snapshot } from '#core/snapshot';
import type { Vault } from '../adapters/vault/case.ts';
import { pagesWaiting } from '../review/collect/picture-risk.ts';
import type { CaseAddress } from './acts.ts';
import type { ReportFacts } from './report-facts.ts';

/** The facts of the report page of a snapshot, and how many pages of its pictures are left to recognise. */
export type KeptFacts = { readonly facts: ReportFacts; readonly pagesLeft: number };

const stage = 'facts';

// Raised where the facts get another shape or are counted otherwise: those kept by an earlier form are counted anew.
const form = 1;

/** Keeps the facts of a snapshot: counting them anew reads all of it, which takes twenty seconds for ten thousand households. */
export async function keepFacts({ records }: Vault, id: SnapshotId, version: string, kept: KeptFacts): Promise<void> {
  await records.seal([{ stage, key: 'last', body: JSON.stringify({ id, version, form, ...kept }) }]);
}

/** The facts that this version of the program kept of a snapshot, for a case that is where it is now; null where it kept none. */
export async function keptFacts(
  { records, name }: Vault,
  id: SnapshotId,
  version: string,
  { caseFolder }: CaseAddress,
): Promise<KeptFacts | null> {
  const text = await records.readText(stage, 'last');
  if (text === null) return null;
  const kept: KeptFacts & { id: string; version: string; form: number } = JSON.parse(text);
  if (kept.id !== id || kept.version !== version || kept.form !== form) return null;
  return { facts: { ...kept.facts, name, caseFolder }, pagesLeft: kept.pagesLeft };
}

/** Pages of pictures that wait to be recognised. */
export function pagesLeft({ places }: Pick<Snapshot, 'places'>): number {
  return places.reduce((sum, place) => sum + pagesWaiting(place), 0);
}
