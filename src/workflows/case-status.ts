import { Fault } from '#core/fault';
import type { MentionId } from '#core/ids';
import type { Snapshot } from '#core/snapshot';
import { verifyAudit } from '../adapters/postgres/audit-log.ts';
import { readRuns } from '../adapters/postgres/runs.ts';
import { readSnapshot } from '../adapters/postgres/snapshot.ts';
import type { Vault } from '../adapters/vault/case.ts';
import { pagesWaiting } from '../review/collect/picture-risk.ts';
import type { CaseAddress, CaseStatus } from './acts.ts';
import { inForce } from './decisions-of.ts';
import { readDrawn, type WrongLetter, wrongLetters } from './drawn-letters.ts';
import { figuresOf } from './figures-of.ts';
import { withCase } from './open-case.ts';
import { factsFrom } from './read-report.ts';
import type { ReportFacts } from './report-facts.ts';
import { readBegun, readRecord } from './review-record.ts';
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
    const snapshot = await readSnapshot(casebook.db);
    const figures = snapshot === null ? null : figuresOf(snapshot);
    const reviewed = record !== null && record.startedAt === begun?.startedAt;
    if (snapshot !== null && record !== null) onFacts(factsFrom(address, vault, snapshot, record));
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
        { stage: 'ocr', done: countPages(vault.records), left: snapshot === null ? null : pagesLeft(snapshot) },
      ],
      audit: { events: audit.events, lastHash: audit.lastHash },
      runs: (await readRuns(casebook.db)).length,
      decisions: decisions.length,
      wrongLetters: await wrongNow(vault, snapshot),
    };
  });
}

/** Drawn letters that rest on mentions which are somebody else's, or nobody's, in the last review. */
async function wrongNow(vault: Vault, snapshot: Snapshot | null): Promise<readonly WrongLetter[]> {
  const drawn = await readDrawn(vault);
  if (snapshot === null || drawn.length === 0) return [];
  const known = new Set<MentionId>();
  for await (const rows of linkStore.read(vault, snapshot.id))
    for (const { mentions } of rows) for (const { id } of mentions) known.add(id);
  return wrongLetters(drawn, snapshot.people, (mention) => known.has(mention));
}

function pagesLeft({ places }: Snapshot): number {
  return places.reduce((sum, place) => sum + pagesWaiting(place), 0);
}
