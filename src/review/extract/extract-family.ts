import type { Clock } from '#core/clock';
import type { DocumentFamily, ExtractedDocument } from '#core/document';
import { type ContentHash, hashBytes } from '#core/ids';
import { problem } from '#core/problem';
import { sniffMediaType } from '../collect/media-type.ts';
import { Budget } from './budget.ts';
import type { Extraction, Extractor, Member, Source, Verdict } from './extractor.ts';
import type { ExtractLimits } from './limits.ts';
import { MemberNames } from './member-names.ts';
import { extractorFor, unreadVerdict } from './registry.ts';

export { defaultLimits, type ExtractLimits } from './limits.ts';

/** Changes whenever the same bytes could give other units, so that stored results are redone. */
export const extractVersion = '5';

/**
 * Reads a file and everything inside it, depth first, within limits that the whole family shares. Always resolves: damage,
 * encryption and hostile files are outcomes of the documents they concern, and every document met is counted.
 */
export async function extractFamily(
  bytes: Uint8Array,
  options: { limits: ExtractLimits; clock: Clock },
): Promise<DocumentFamily> {
  const walk = new FamilyWalk(new Budget(options.limits, options.clock));
  const root = await walk.visit({ name: '', bytes, size: bytes.length, verdict: null }, '', []);
  return { root: root ?? hashBytes(bytes), documents: walk.documents };
}

class FamilyWalk {
  readonly documents: ExtractedDocument[] = [];
  readonly #budget: Budget;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Reads one document and what is in it; gives the hash of its content where the bytes could be had. */
  async visit(member: Member, address: string, ancestors: readonly ContentHash[]): Promise<ContentHash | null> {
    const slot = this.documents.length;
    const sha256 = member.bytes === null ? null : hashBytes(member.bytes);
    const mediaType =
      member.mediaType ?? (member.bytes === null ? 'application/octet-stream' : sniffMediaType(member.bytes));
    const identity = { member: address, sha256, bytes: member.size, mediaType };
    // The place is kept now, so that a container stands before what is in it.
    this.documents.push(settle(identity, unread(unreadVerdict(mediaType))));
    const extraction = await this.#read(
      member,
      mediaType,
      address,
      sha256 === null ? ancestors : [...ancestors, sha256],
      sha256 !== null && ancestors.includes(sha256),
    );
    this.documents[slot] = settle(identity, extraction);
    return sha256;
  }

  async #read(
    member: Member,
    mediaType: string,
    address: string,
    ancestors: readonly ContentHash[],
    isOwnAncestor: boolean,
  ): Promise<Extraction> {
    const { bytes, verdict } = member;
    if (bytes === null) return unread(verdict ?? { outcome: 'damaged', code: 'damaged' });
    if (bytes.length === 0 && verdict === null) return unread({ outcome: 'empty', code: 'empty' });
    if (isOwnAncestor) return unread({ outcome: 'refused', code: 'hostile', detail: 'it contains itself' });
    const extractor = extractorFor(mediaType);
    if (extractor === null) return unread(worse(verdict, unreadVerdict(mediaType)));
    if (this.#budget.late()) return unread({ outcome: 'timed-out', code: 'limit-reached', detail: 'time' });
    const names = new MemberNames();
    const level = member.isPlace === true ? '/' : '!/';
    const read = await settled(extractor, {
      bytes,
      mediaType,
      budget: this.#budget,
      member: (inner) => this.#inner(inner, `${address}${level}${names.take(inner.name)}`, ancestors),
    });
    return { ...read, ...worse(verdict, read) };
  }

  async #inner(member: Member, address: string, ancestors: readonly ContentHash[]): Promise<boolean> {
    if (!this.#budget.takeEntry()) return false;
    const tooDeep = ancestors.length > this.#budget.limits.depth;
    const stopped: Verdict = {
      outcome: 'refused',
      code: 'limit-reached',
      detail: 'too many containers within containers',
    };
    await this.visit(
      tooDeep && member.bytes !== null ? { ...member, bytes: null, verdict: stopped } : member,
      address,
      ancestors,
    );
    return true;
  }
}

/** The last net under the readers: what a hostile file makes one of them throw (a stack or a string without end) is damage too. */
async function settled(extractor: Extractor, source: Source): Promise<Extraction> {
  try {
    return await extractor.extract(source);
  } catch {
    return unread({ outcome: 'damaged', code: 'damaged', detail: 'its reader gave up' });
  }
}

/** A member of which only a part could be had is never `read`, whatever its own reader says. */
function worse(known: Verdict | null, read: Verdict): Verdict {
  if (known === null) return pick(read);
  return read.outcome === 'read' || read.outcome === 'partial' ? known : pick(read);
}

function pick({ outcome, code, detail }: Verdict): Verdict {
  return detail === undefined ? { outcome, code } : { outcome, code, detail };
}

function unread(verdict: Verdict): Extraction {
  return { ...pick(verdict), units: [], coverage: [] };
}

function settle(
  identity: Pick<ExtractedDocument, 'member' | 'sha256' | 'bytes' | 'mediaType'>,
  { outcome, code, detail, coverage, units }: Extraction,
): ExtractedDocument {
  const trouble = code === null ? null : problem(code, identity.member, detail);
  return { ...identity, outcome, problem: trouble, coverage, units };
}
