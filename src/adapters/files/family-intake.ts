import type { DocumentIdentity, SettledPiece } from '#core/family-piece';
import type { UnreadFile } from './unread.ts';

/** How much may come out of one file: documents, and bytes of words. */
export type IntakeLimits = { readonly documents: number; readonly bytes: number };

/** A document that was begun and has not come back whole. */
export type OpenDocument = { readonly slot: number; readonly identity: DocumentIdentity; readonly passages: number };

/**
 * What has come of a family in one try. Its reading process may be in other hands: every document is announced before its pieces
 * come, pieces come in order and fit what was announced, and nothing comes without end. Whatever does not hold answers false.
 */
export class FamilyIntake {
  readonly #file: UnreadFile;
  readonly #limits: IntakeLimits;
  readonly #open = new Map<number, OpenDocument>();
  #begun = 0;
  #closed = 0;
  #passages = 0;
  #bytes = 0;
  #latest: DocumentIdentity | null = null;
  #rootType: string | null = null;

  constructor(file: UnreadFile, limits: IntakeLimits) {
    this.#file = file;
    this.#limits = limits;
  }

  /** A document is about to be parsed. */
  begin(identity: DocumentIdentity): boolean {
    const isRoot = this.#begun === 0;
    if (isRoot ? !isFile(identity, this.#file) : !identity.member.startsWith('!/')) return false;
    if (this.#begun > this.#limits.documents) return false;
    this.#open.set(this.#begun, { slot: this.#begun, identity, passages: 0 });
    this.#begun += 1;
    this.#rootType ??= identity.mediaType;
    this.#latest = identity;
    return true;
  }

  /** Pieces have come. */
  accept(pieces: readonly SettledPiece[]): boolean {
    return pieces.every((piece) => this.#acceptOne(piece));
  }

  /** The family is said to be whole, with so many documents. */
  isWhole(documents: number): boolean {
    return this.#closed > 0 && this.#open.size === 0 && documents === this.#closed;
  }

  /** Documents that came whole, and the passages that came. */
  came(): { readonly documents: number; readonly passages: number } {
    return { documents: this.#closed, passages: this.#passages };
  }

  /** Documents that did not come whole, in the family's order. */
  open(): readonly OpenDocument[] {
    return [...this.#open.values()];
  }

  /** Bytes of words that came. */
  bytes(): number {
    return this.#bytes;
  }

  /** The document begun last: the one that its reader died of, if it died of one. */
  latest(): DocumentIdentity | null {
    return this.#latest;
  }

  /** The media type of the outermost file, once its reader has said it. */
  mediaType(): string | null {
    return this.#rootType;
  }

  #acceptOne({ slot, first, words, head, said }: SettledPiece): boolean {
    const open = this.#open.get(slot);
    if (open === undefined || first !== open.passages) return false;
    this.#bytes += words.length;
    this.#passages += said.passages;
    if (this.#bytes > this.#limits.bytes) return false;
    if (head === null) {
      this.#open.set(slot, { ...open, passages: open.passages + said.passages });
      return true;
    }
    const { member, sha256, bytes } = open.identity;
    if (head.member !== member || head.sha256 !== sha256 || head.bytes !== bytes) return false;
    this.#open.delete(slot);
    this.#closed += 1;
    return true;
  }
}

function isFile({ member, sha256, bytes }: DocumentIdentity, file: UnreadFile): boolean {
  return member === '' && sha256 === file.sha256 && bytes === file.bytes;
}
