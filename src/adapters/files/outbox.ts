import { performance } from 'node:perf_hooks';
import type { Unit } from '#core/document';
import type { DocumentIdentity, FamilyPiece, SettledPiece } from '#core/family-piece';
import type { FromChild } from './messages.ts';

/** What the outbox needs of the world: to send a message (resolved once it has left), and to hear that pieces have been taken. */
export type Channel = {
  readonly send: (message: FromChild) => Promise<void>;
  /** Resolves at the next `taken`. */
  readonly taken: () => Promise<void>;
};

/** Finds the personal data of some units, and what else later stages need of their words. */
export type Search = (units: readonly Unit[]) => Pick<SettledPiece, 'said' | 'findings'>;

/** When pieces are handed over: at so many bytes, pieces or milliseconds, whichever comes first. */
const handOver = { bytes: 2_000_000, pieces: 200, milliseconds: 1000 } as const;

/**
 * What a reading process has finished and not handed over yet. A small family leaves in one message at its end; of a large one
 * a few megabytes are held here, and as many are on their way, never more.
 */
export class Outbox {
  readonly #channel: Channel;
  readonly #search: Search;
  #pieces: SettledPiece[] = [];
  #bytes = 0;
  #documents = 0;
  #since = performance.now();
  #onItsWay: Promise<void> | null = null;

  constructor(channel: Channel, search: Search) {
    this.#channel = channel;
    this.#search = search;
  }

  /** Says which document comes next, before its parser sees it, so that it is known even if the parser dies. */
  begin({ member, sha256, bytes, mediaType }: DocumentIdentity): void {
    void this.#channel.send({ kind: 'begin', identity: { member, sha256, bytes, mediaType } });
  }

  /** Searches a piece and keeps it until there is enough; true if it has left. */
  async take(piece: FamilyPiece): Promise<boolean> {
    const settled = settlePiece(piece, this.#search);
    this.#pieces.push(settled);
    this.#bytes += bytesOf(settled);
    if (settled.head !== null) this.#documents += 1;
    const isLast = piece.slot === 0 && piece.kind === 'document';
    const isTime = !isLast && performance.now() - this.#since > handOver.milliseconds;
    if (this.#bytes < handOver.bytes && this.#pieces.length < handOver.pieces && !isTime) return false;
    await this.#handOver();
    return true;
  }

  /** The last message of the family, with what is left. */
  async finish(): Promise<FromChild> {
    await this.#onItsWay;
    const rss = process.memoryUsage.rss();
    return { kind: 'settled', pieces: this.#pieces, documents: this.#documents, rss };
  }

  async #handOver(): Promise<void> {
    await this.#onItsWay;
    const pieces = this.#pieces;
    this.#pieces = [];
    this.#bytes = 0;
    this.#onItsWay = this.#channel.taken();
    // What is begun next must not wait behind a full pipe, for it would be lost with the process: so this waits for the pipe.
    await this.#channel.send({ kind: 'pieces', pieces });
    this.#since = performance.now();
  }
}

/** A piece as it leaves: searched, and its words as they will be sealed. */
export function settlePiece(piece: FamilyPiece, search: Search): SettledPiece {
  const { slot, first } = piece;
  const units = piece.kind === 'units' ? piece.units : piece.document.units;
  const words = Buffer.from(JSON.stringify(units));
  return { slot, first, words, head: headOf(piece), ...search(units) };
}

function headOf(piece: FamilyPiece): SettledPiece['head'] {
  if (piece.kind === 'units') return null;
  const { units: _words, ...head } = piece.document;
  return head;
}

/** Roughly what a piece weighs on its way. */
function bytesOf({ words, findings }: SettledPiece): number {
  return words.length + findings.rows.length * 8 + findings.texts.length * 40 + 500;
}
