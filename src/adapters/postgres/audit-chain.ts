import { createHash } from 'node:crypto';
import type { AuditEvent } from '#core/audit';
import { canonicalJson } from './canonical-json.ts';

/** What the first event of a chain has for a previous hash. */
export const genesisHash = '0'.repeat(64);

/** The end of a chain, to be kept elsewhere: with it, a chain cut short is noticed too. */
export type AuditAnchor = { readonly seq: number; readonly hash: string };

/** Whether the chain is whole; where not, the number of the first line that does not follow from those before it. */
export type AuditVerdict =
  | { readonly kind: 'whole'; readonly events: number; readonly lastHash: string }
  | { readonly kind: 'broken'; readonly seq: number; readonly why: string };

/** SHA-256, in hexadecimal, over the previous hash and the canonical JSON of the rest. */
export function hashAuditEvent(event: Omit<AuditEvent, 'hash'>): string {
  const { seq, at, who, act, why, detail, previousHash } = event;
  const rest = canonicalJson({ seq, at: at.toISOString(), who, act, why, detail });
  return createHash('sha256').update(previousHash).update(rest).digest('hex');
}

/** Follows a chain line by line, in order; `add` returns why a line does not follow, or null. */
export class ChainFollower {
  #events = 0;
  #lastHash = genesisHash;

  add(event: AuditEvent): string | null {
    if (event.seq !== this.#events + 1) return 'a line is missing before it';
    if (event.previousHash !== this.#lastHash) return 'it does not name the line before it';
    if (hashAuditEvent(event) !== event.hash) return 'its content is not what was written';
    this.#events = event.seq;
    this.#lastHash = event.hash;
    return null;
  }

  get end(): AuditAnchor {
    return { seq: this.#events, hash: this.#lastHash };
  }
}
