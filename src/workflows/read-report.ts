import { join } from 'node:path';
import type { Snapshot } from '#core/snapshot';
import { writeFileAtomically } from '../adapters/files/write-file.ts';
import type { Vault } from '../adapters/vault/case.ts';
import { caseNames } from '../adapters/vault/case-file.ts';
import type { CaseAddress } from './acts.ts';
import { snapshotOf } from './export-case.ts';
import { withCase } from './open-case.ts';
import type { ReportFacts } from './report-facts.ts';
import { reportFactsOf } from './report-facts-of.ts';
import { type ReviewRecord, recordOf } from './review-record.ts';
import type { World } from './world.ts';

/** The facts of the report page: counts and codes of the last finished review. */
export async function readReport(world: World, address: CaseAddress): Promise<ReportFacts> {
  return await withCase(world, address, async (opened) => {
    const snapshot = await snapshotOf(opened);
    return factsFrom(address, opened.vault, snapshot, await recordOf(opened.vault));
  });
}

/** The facts of the report page, from a snapshot and what the case remembers of its review. */
export function factsFrom(
  { caseFolder }: CaseAddress,
  { name }: Vault,
  snapshot: Snapshot,
  { files, reviewedAt, sample, authorities, registerRows, residents, exemplars = [] }: ReviewRecord,
): ReportFacts {
  const register = registerRows === null ? null : { residents, unusableRows: registerRows - residents };
  const known = { inputs: files, reviewedAt, sample, authorities, register, exemplars };
  return reportFactsOf(snapshot, { name, caseFolder, ...known });
}

/** Writes the report's page into the case folder, whole or not at all. */
export async function saveReport(options: CaseAddress & { readonly html: string }): Promise<{ readonly file: string }> {
  const file = join(options.caseFolder, caseNames.report);
  await writeFileAtomically(file, options.html, 'the case folder');
  return { file };
}
