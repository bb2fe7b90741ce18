import type { DocumentIdentity, FamilyPiece } from '#core/family-piece';
import { systemCode } from '#core/write-fault';
import { type EvidenceContent, withContent } from './evidence-content.ts';
import { type ChildFailure, confusedStatus, type FromChild, parseToChild, type ToChild } from './messages.ts';
import { denyNetwork } from './no-network.ts';
import { Outbox, type Search, settlePiece } from './outbox.ts';
import { openPageChannel, type PageChannel } from './page-channel.ts';
import { decodePieces } from './piece-text.ts';

/** How much care a file needs, and how long it has: to the next piece handed over, and altogether, in milliseconds. */
export type Within = Pick<ReadWork, 'care' | 'avoid' | 'timeMs' | 'totalMs'>;

/** Where a reader puts what it has finished: it says which document comes next, then gives its pieces away. */
export type PieceSink = {
  readonly begin: (slot: number, identity: DocumentIdentity) => void;
  /** True if what was given has left, so that the time to the next begins anew. */
  readonly take: (piece: FamilyPiece) => Promise<boolean>;
};

/** What a reading process does with content: handed in, so that the process itself knows no format. */
export type Reader = {
  /** Reads as much as it can within the time given, so that a slow file comes back in part instead of being killed. */
  readonly read: (content: EvidenceContent, within: Within, sink: PieceSink) => Promise<unknown>;
  readonly search: Search;
};

type ReadWork = Extract<ToChild, { kind: 'extract' }>;

/**
 * The whole life of a reading process: takes the network away, prepares the reader from the supervisor's settings (only
 * then are parsers loaded), then does one piece of work at a time until the supervisor is gone.
 */
export function serveJobs(prepare: (settings: unknown, pages: PageChannel) => Promise<Reader>): void {
  denyNetwork((what) => void send({ kind: 'refused', what }));
  // The terminal sends Ctrl-C to the whole group; the supervisor alone decides what becomes of work in hand.
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => process.exit(0));
  const pages = openPageChannel(send);
  let reader: Reader | null = null;
  process.on('message', (raw: unknown) => {
    const message = parseToChild(raw);
    if (message === null) process.exit(confusedStatus);
    if (message.kind === 'taken') return acknowledge();
    if (message.kind === 'page') return pages.hear(message.answer);
    void (async () => {
      if (message.kind === 'init') {
        reader = await prepare(message.settings, pages);
        await send({ kind: 'ready' });
        return;
      }
      if (reader === null) process.exit(confusedStatus);
      await send(message.kind === 'extract' ? await extract(reader, message) : detectAgain(reader, message.pieces));
    })().catch((error: unknown) => {
      if (reader === null) {
        void send({ kind: 'unprepared', why: whyUnprepared(error) });
        process.exit(confusedStatus);
      }
      void send(failed(whyFailed(error)));
    });
  });
}

/** Resolves once the message has been written to the channel; a supervisor that is gone ends this process anyway. */
function send(message: FromChild): Promise<void> {
  return new Promise((resolve) => {
    if (process.send === undefined) resolve();
    else process.send(message, undefined, undefined, () => resolve());
  });
}

let acknowledge: () => void = () => undefined;

function taken(): Promise<void> {
  return new Promise((resolve) => {
    acknowledge = resolve;
  });
}

/** The rest of the time is for detection and for the way back. */
const shareForExtraction = 0.7;
/** The end of the whole time is left for giving back what there is. */
const shareOfTotal = 0.9;

async function extract(reader: Reader, job: ReadWork): Promise<FromChild> {
  const outbox = new Outbox({ send, taken }, reader.search);
  const within = {
    ...{ care: job.care, avoid: job.avoid },
    ...{ timeMs: job.timeMs * shareForExtraction, totalMs: job.totalMs * shareOfTotal },
  };
  const sink = {
    begin: (_slot: number, identity: DocumentIdentity) => outbox.begin(identity),
    take: (piece: FamilyPiece) => outbox.take(piece),
  };
  const lookedAt = (bytes: number) => send({ kind: 'looked-at', bytes });
  const end = await withContent(job, lookedAt, async (content) => {
    await reader.read(content, within, sink);
    return null;
  });
  return end === null ? await outbox.finish() : failed(end);
}

/** Searches the words of sealed pieces again; the words themselves are sealed already, and do not go back. */
function detectAgain(reader: Reader, sealed: Uint8Array): FromChild {
  const pieces = decodePieces(sealed);
  if (pieces === null) return failed('crashed');
  const settled = pieces.map((piece) => ({ ...settlePiece(piece, reader.search), words: new Uint8Array() }));
  const documents = settled.filter(({ head }) => head !== null).length;
  return { kind: 'settled', pieces: settled, documents, rss: process.memoryUsage.rss() };
}

function failed(why: ChildFailure): FromChild {
  return { kind: 'failed', why, rss: process.memoryUsage.rss() };
}

/** The kind of an error and the line of code that it names; its message stays here, since settings hold names. */
function whyUnprepared(error: unknown): string {
  const kind = error instanceof Error ? error.name : 'an unknown error';
  const place =
    error instanceof Error ? /(?:src|test|node_modules)\/[^\s:]+:\d+/u.exec(error.stack ?? '')?.[0] : undefined;
  return [kind, systemCode(error), place].filter((part) => part !== undefined && part !== '').join(' ');
}

/** An exception as a word: its message may quote the document, so it goes no further. */
function whyFailed(error: unknown): ChildFailure {
  const isAllocation =
    error instanceof RangeError && /allocation failed|invalid (?:array|string) length/iu.test(error.message);
  return isAllocation ||
    ['ERR_STRING_TOO_LONG', 'ERR_BUFFER_TOO_LARGE', 'ERR_MEMORY_ALLOCATION_FAILED'].includes(systemCode(error))
    ? 'memory'
    : 'crashed';
}
