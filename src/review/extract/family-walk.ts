import type { ExtractedDocument } from '#core/document';
import type { DocumentIdentity } from '#core/family-piece';
import { type ContentHash, hashBytes } from '#core/ids';
import { problem } from '#core/problem';
import type { Recogniser } from '#core/recognition';
import { sniffMediaType } from '../collect/media-type.ts';
import type { Budget } from './budget.ts';
import { type ByteSource, inMemory } from './bytes/byte-source.ts';
import { countedVerdict } from './counted-verdict.ts';
import type { Extraction, Extractor, LargeSource, Member, Source, Verdict } from './extractor.ts';
import { type FamilySink, Hand, opened } from './hand.ts';
import { hashSource, readWhole, sniffSource } from './large-document.ts';
import { MemberNames } from './member-names.ts';
import { isPackage, readPackageParts } from './office/large-package.ts';
import { piecesOf } from './piece-size.ts';
import { extractorFor, unreadVerdict } from './registry.ts';
import { readLargeStrings, readStrings } from './text/large-strings.ts';

/** What the outermost file is read from: bytes that are held, or a source whose hash is known. */
export type RootContent = { readonly bytes: Uint8Array } | { readonly file: ByteSource; readonly sha256: ContentHash };

/** What reads pictures, if anything does now; and the members, by address, at which the reader of this family died: they are not parsed. */
export type WalkOptions = {
  readonly recogniser?: Recogniser | undefined;
  readonly avoid?: readonly string[] | undefined;
};

/** The content of a document on its way through the walk. */
type Content =
  | { readonly kind: 'held'; readonly bytes: Uint8Array }
  | { readonly kind: 'large'; readonly file: ByteSource }
  | { readonly kind: 'none' };

type Met = { readonly identity: DocumentIdentity; readonly ancestors: readonly ContentHash[] };

/** The walk through one family, depth first: each document is read, given away with what is left of its units, and forgotten. */
export class FamilyWalk {
  readonly #budget: Budget;
  readonly #sink: FamilySink;
  readonly #recogniser: Recogniser | undefined;
  readonly #avoid: ReadonlySet<string>;
  #slots = 0;

  constructor(budget: Budget, sink: FamilySink, { recogniser, avoid = [] }: WalkOptions) {
    this.#budget = budget;
    this.#sink = sink;
    this.#recogniser = recogniser;
    this.#avoid = new Set(avoid);
  }

  /** Reads the outermost file and all in it; gives the hash of its content. */
  async start(root: RootContent): Promise<ContentHash> {
    if ('bytes' in root) {
      const sha256 = hashBytes(root.bytes);
      await this.#visit({ name: '', bytes: root.bytes, size: root.bytes.length, verdict: null }, '', [], sha256);
      return sha256;
    }
    const { file, sha256 } = root;
    await this.#visit({ name: '', bytes: null, file, size: file.size, verdict: null }, '', [], sha256);
    return sha256;
  }

  async #visit(
    member: Member,
    address: string,
    ancestors: readonly ContentHash[],
    known: ContentHash | null,
    alive?: Source['alive'],
  ): Promise<void> {
    const textLeft = this.#budget.textLeft();
    const content = this.#contentOf(member);
    const sha256 = known ?? (content.kind === 'large' ? member.sha256 : null) ?? (await hashOf(content, alive));
    const mediaType = member.mediaType ?? typeOf(content);
    const identity = { member: address, sha256, bytes: member.size, mediaType };
    const slot = this.#slots;
    this.#slots += 1;
    this.#sink.begin(slot, identity);
    const met = { identity, ancestors: sha256 === null ? ancestors : [...ancestors, sha256] };
    const isOwnAncestor = sha256 !== null && ancestors.includes(sha256);
    const hand = new Hand(slot, this.#budget, this.#sink, textLeft, member.openedWith ?? 0);
    const extraction = isOwnAncestor ? unread(containsItself) : await this.#read(member, content, met, hand);
    const pieces = piecesOf(extraction.units);
    for (const units of pieces.slice(0, -1)) await hand.give(opened(units, extraction.openedWith ?? 0));
    await hand.close(settle(identity, { ...extraction, units: pieces.at(-1) ?? [] }, member.openedWith ?? 0));
  }

  /** A member that fits is held, whichever way it came, unless its reader can do without. */
  #contentOf({ bytes, file }: Member): Content {
    const { memberBytes, streamBytes } = this.#budget.limits;
    if (bytes !== null) return { kind: 'held', bytes };
    if (file === undefined) return { kind: 'none' };
    if (file.size <= Math.min(memberBytes, streamBytes)) return { kind: 'held', bytes: readWhole(file) };
    const canStream = extractorFor(sniffSource(file))?.extractLarge !== undefined;
    return file.size > memberBytes || canStream ? { kind: 'large', file } : { kind: 'held', bytes: readWhole(file) };
  }

  async #read(member: Member, content: Content, met: Met, hand: Hand): Promise<Extraction> {
    const { verdict } = member;
    const { mediaType } = met.identity;
    if (content.kind === 'none') return unread(verdict ?? { outcome: 'damaged', code: 'damaged' });
    if (sizeOf(content) === 0 && verdict === null) return unread({ outcome: 'empty', code: 'empty' });
    const extractor = extractorFor(mediaType);
    if (extractor === null) return unread(worse(verdict, unreadVerdict(mediaType)));
    if (this.#budget.late()) return unread({ outcome: 'timed-out', code: 'limit-reached', detail: 'time' });
    const common = {
      mediaType,
      budget: this.#budget,
      recogniser: this.#recogniser,
      member: this.#memberOf(member, met, hand),
      alive: hand.alive,
    };
    const large = { ...common, hand: hand.give };
    const read = await settled(() => {
      if (this.#avoid.has(met.identity.member)) return readAvoided({ ...large, file: sourceOf(content) });
      if (content.kind === 'large') return readLarge(extractor, { ...large, file: content.file });
      const { extractLarge } = extractor;
      const isLong = content.bytes.length > this.#budget.limits.streamBytes;
      if (isLong && extractLarge !== undefined) return extractLarge({ ...large, file: inMemory(content.bytes) });
      return extractor.extract({ ...common, bytes: content.bytes });
    });
    return { ...read, ...worse(verdict, read) };
  }

  #memberOf(container: Member, { identity, ancestors }: Met, { alive }: Hand): Source['member'] {
    const names = new MemberNames();
    const level = container.isPlace === true ? '/' : '!/';
    // What stands in a document that a password opened was behind that password too.
    return (inner) =>
      this.#inner(
        { ...inner, openedWith: inner.openedWith || container.openedWith || 0 },
        `${identity.member}${level}${names.take(inner.name)}`,
        ancestors,
        alive,
      );
  }

  async #inner(
    member: Member,
    address: string,
    ancestors: readonly ContentHash[],
    alive: Source['alive'],
  ): Promise<boolean> {
    if (!this.#budget.takeEntry()) return false;
    const tooDeep = ancestors.length > this.#budget.limits.depth;
    const hasContent = member.bytes !== null || member.file !== undefined;
    await this.#visit(tooDeep && hasContent ? stoppedTooDeep(member) : member, address, ancestors, null, alive);
    return true;
  }
}

const containsItself: Verdict = { outcome: 'refused', code: 'hostile', detail: 'it contains itself' };

function readLarge(extractor: Extractor, source: LargeSource): Promise<Extraction> {
  if (extractor.extractLarge !== undefined) return extractor.extractLarge(source);
  return isPackage(source.mediaType) ? readPackageParts(source) : readLargeStrings(source);
}

/** A member that its reader twice died of: its runs of text, where its format keeps any, and never its parser. */
async function readAvoided(source: LargeSource): Promise<Extraction> {
  const strings = await readStrings(source);
  if (strings.outcome !== 'strings') return { ...strings, outcome: 'damaged', code: 'parser-crashed' };
  return { ...strings, code: 'strings-only', detail: 'it stopped its reader, alone and twice' };
}

function stoppedTooDeep({ name, size }: Member): Member {
  const detail = 'too many containers within containers';
  return { name, size, bytes: null, verdict: { outcome: 'refused', code: 'limit-reached', detail } };
}

async function hashOf(content: Content, alive: Source['alive']): Promise<ContentHash | null> {
  switch (content.kind) {
    case 'held':
      return hashBytes(content.bytes);
    case 'large':
      return hashSource(content.file, alive);
    case 'none':
      return null;
  }
}

function typeOf(content: Content): string {
  switch (content.kind) {
    case 'held':
      return sniffMediaType(content.bytes);
    case 'large':
      return sniffSource(content.file);
    case 'none':
      return 'application/octet-stream';
  }
}

function sizeOf(content: Exclude<Content, { kind: 'none' }>): number {
  return content.kind === 'held' ? content.bytes.length : content.file.size;
}

function sourceOf(content: Exclude<Content, { kind: 'none' }>): ByteSource {
  return content.kind === 'held' ? inMemory(content.bytes) : content.file;
}

/** The last net under the readers: what a hostile file makes one of them throw (a stack or a string without end) is damage too. */
async function settled(read: () => Promise<Extraction>): Promise<Extraction> {
  try {
    return await read();
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

function settle(identity: DocumentIdentity, extraction: Extraction, openedBefore: number): ExtractedDocument {
  const { coverage, readAs } = extraction;
  const { outcome, code, detail } = countedVerdict(extraction);
  const openedWith = extraction.openedWith || openedBefore;
  const trouble = code === null ? null : problem(code, identity.member, detail);
  const { mediaType } = identity;
  const units = opened(extraction.units, openedWith);
  const known = openedWith > 0 ? { openedWith } : {};
  return { ...identity, mediaType: readAs ?? mediaType, outcome, problem: trouble, coverage, ...known, units };
}
