import { Fault } from '#core/fault';
import { verifyAudit } from '../adapters/postgres/audit-log.ts';
import { readRuns } from '../adapters/postgres/runs.ts';
import { readPeople, readSnapshot, readSnapshotHead } from '../adapters/postgres/snapshot.ts';
import type { CaseAddress, CaseStatus } from './acts.ts';
import { inForce } from './decisions-of.ts';
import { readDrawn, type WrongLetter, wrongLetters } from './drawn-letters.ts';
import { type KeptFacts, keptFacts, pagesLeft } from './kept-facts.ts';
import { type OpenCase, withCase } from './open-case.ts';
import { factsFrom } from './read-report.ts';
import type { ReportFacts } from './report-facts.ts';
import { type ReviewRecord, readBegun, readRecord } from './review-record.ts';
import { linkStore } from './row-store.ts';
import { countFamilies } from './settling/family-store.ts';
import { countPages } from './settling/page-store.ts';
import type { World } from './world.ts';

/**
 * Where a case stands: counts, problems, what is left, and that its audit log and ledger of decisions are whole; throws AUDIT-BROKEN,
 * LEDGER-ALTERED or LEDGER-CONTRADICTORY where they are not. `onFacts` is told the facts of the report page, where a review has finished.
 */
export async function caseStatus(
  world: World,
  address: CaseAddress,
  onFacts: (facts: ReportFacts) => void,
): Promise<CaseStatus> {
  return await withCase(world, address, async (opened) => {
    const { vault, casebook } = opened;
    const audit = await verifyAudit(casebook.db);
    if (audit.kind === 'broken') {
      throw new Fault(
        'AUDIT-BROKEN',
        `Line ${audit.seq} of the audit log is not as it was written (${audit.why}): put back a copy of the casebook, and find out who changed it.`,
      );
    }
    const begun = await readBegun(vault);
    const inputs = begun?.files ?? null;
    const record = await readRecord(vault);
    const known = record === null ? null : await knownFacts(world, opened, address, record);
    const figures = known?.facts.figures ?? null;
    const reviewed = record !== null && record.startedAt === begun?.startedAt;
    if (known !== null) onFacts(known.facts);
    const decisions = await inForce(opened);
    const contents = countFamilies(vault.records);
    return {
      exitStatus: figures === null || figures.problems.length === 0 ? 0 : 1,
      ...{ name: vault.name, caseFolder: address.caseFolder, inputs, figures },
      state: inputs === null ? 'new' : reviewed ? 'reviewed' : 'interrupted',
      reviewedAt: record?.reviewedAt ?? null,
      locked: record?.locked ?? null,
      stages: [
        { stage: 'read', done: contents, left: reviewed ? 0 : null },
        { stage: 'ocr', done: countPages(vault.records), left: known?.pagesLeft ?? null },
      ],
      audit: { events: audit.events, lastHash: audit.lastHash },
      runs: (await readRuns(casebook.db)).length,
      decisions: decisions.length,
      wrongLetters: await wrongNow(opened),
    };
  });
}

/** Drawn letters that rest on mentions which are somebody else's, or nobody's, in the last review. */
async function wrongNow({ vault, casebook }: OpenCase): Promise<readonly WrongLetter[]> {
  const drawn = await readDrawn(vault);
  const head = drawn.length === 0 ? null : await readSnapshotHead(casebook.db);
  if (head === null) return [];
  const known = await linkStore.knownOf(
    vault,
    head.id,
    drawn.flatMap(({ mentions }) => mentions),
  );
  return wrongLetters(drawn, await readPeople(casebook.db), (mention) => known.has(mention));
}

/** The facts that were kept of the last snapshot, else those that it is counted to hold. */
async function knownFacts(
  world: World,
  { vault, casebook }: OpenCase,
  address: CaseAddress,
  record: ReviewRecord,
): Promise<KeptFacts | null> {
  const head = await readSnapshotHead(casebook.db);
  const kept = head === null ? null : await keptFacts(vault, head.id, world.version, address);
  if (kept !== null) return kept;
  const snapshot = await readSnapshot(casebook.db);
  if (snapshot === null) return null;
  return { facts: factsFrom(address, vault, snapshot, record), pagesLeft: pagesLeft(snapshot) };
}
