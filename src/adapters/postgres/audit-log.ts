import type { Selectable } from 'kysely';
import type { AuditEvent } from '#core/audit';
import { type AuditAnchor, type AuditVerdict, ChainFollower } from './audit-chain.ts';
import type { Source } from './db.ts';
import { parameterMap } from './rows/codes.ts';
import { readAs } from './rows/reading.ts';
import type { Tables } from './tables.ts';

/** Events fetched at once, so that a long chain is not held whole. */
const eventsPerPage = 5_000;

/** Every event of the audit chain, in order. */
export async function readAudit(source: Source): Promise<readonly AuditEvent[]> {
  const events: AuditEvent[] = [];
  for await (const page of pagesOf(source)) events.push(...page.map(eventOf));
  return events;
}

/** The end of the chain as it is now, to be kept outside the database; null while it has no event. */
export async function auditAnchor(source: Source): Promise<AuditAnchor | null> {
  const last = await source.reader
    .selectFrom('casebook.audit_event')
    .select(['seq', 'hash'])
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? null;
}

/**
 * Whether the audit chain is as it was written. A line changed, removed or put in is named; lines cut off the end are
 * noticed against an `anchor` that was kept elsewhere. Anyone who can rewrite the database and the anchor is not.
 */
export async function verifyAudit(source: Source, anchor: AuditAnchor | null = null): Promise<AuditVerdict> {
  const chain = new ChainFollower();
  for await (const page of pagesOf(source)) {
    for (const row of page) {
      const why = followed(chain, row);
      if (why !== null) return { kind: 'broken', seq: row.seq, why };
      if (row.seq === anchor?.seq && row.hash !== anchor.hash) {
        return { kind: 'broken', seq: row.seq, why: 'it is not the line that was noted outside the casebook' };
      }
    }
  }
  const { seq, hash } = chain.end;
  if (anchor !== null && anchor.seq > seq) {
    return {
      kind: 'broken',
      seq: seq + 1,
      why: `it and what followed are gone: line ${anchor.seq} was noted outside the casebook`,
    };
  }
  return { kind: 'whole', events: seq, lastHash: hash };
}

/** A line so altered that it cannot be read is a broken line like any other. */
function followed(chain: ChainFollower, row: Row): string | null {
  try {
    return chain.add(eventOf(row));
  } catch {
    return 'its content is not what was written';
  }
}

type Row = Selectable<Tables['casebook.audit_event']>;

async function* pagesOf(source: Source): AsyncGenerator<readonly Row[]> {
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const page = await source.reader
      .selectFrom('casebook.audit_event')
      .selectAll()
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(eventsPerPage)
      .execute();
    yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < eventsPerPage) return;
    after = last.seq;
  }
}

function eventOf(row: Row): AuditEvent {
  return {
    seq: row.seq,
    at: row.at,
    who: row.who,
    act: row.act,
    why: row.why,
    detail: readAs(parameterMap, `audit_event ${row.seq}`, row.detail),
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
