import { hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { DocumentFamily, ExtractedDocument } from '#core/document';
import type { Finding } from '#core/finding';
import { systemCode } from '#core/write-fault';
import {
  type Care,
  type ChildFailure,
  confusedStatus,
  type ExtractJob,
  type FromChild,
  parseToChild,
  type ToChild,
} from './messages.ts';
import { denyNetwork } from './no-network.ts';
import { openEvidence } from './read-only.ts';

/** What a reading process does with bytes: handed in, so that the process itself knows no format. */
export type Reader = {
  /** The media type by content, said before anything is parsed, so that it is known even if the parser dies. */
  readonly mediaType: (bytes: Uint8Array) => string;
  /** Reads as much as it can within the time given, so that a slow file comes back in part instead of being killed. */
  readonly extract: (
    bytes: Uint8Array,
    within: { readonly milliseconds: number; readonly care: Care },
  ) => Promise<DocumentFamily>;
  readonly detect: (document: ExtractedDocument) => readonly Finding[];
};

/**
 * The whole life of a reading process: takes the network away, prepares the reader from the supervisor's settings (only
 * then are parsers loaded), then does one piece of work at a time until the supervisor is gone.
 */
export function serveJobs(prepare: (settings: unknown) => Promise<Reader>): void {
  denyNetwork((what) => send({ kind: 'refused', what }));
  // The terminal sends Ctrl-C to the whole group; the supervisor alone decides what becomes of work in hand.
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => process.exit(0));
  let reader: Reader | null = null;
  process.on('message', (raw: unknown) => {
    const message = parseToChild(raw);
    if (message === null) process.exit(confusedStatus);
    void (async () => {
      if (message.kind === 'init') {
        reader = await prepare(message.settings);
        send({ kind: 'ready' });
        return;
      }
      if (reader === null) process.exit(confusedStatus);
      send(message.kind === 'extract' ? await extract(reader, message) : settle(reader, message.family));
    })().catch((error: unknown) => {
      if (reader === null) {
        send({ kind: 'unprepared', why: whyUnprepared(error) });
        process.exit(confusedStatus);
      }
      send({ kind: 'failed', why: whyFailed(error), rss: process.memoryUsage.rss() });
    });
  });
}

function send(message: FromChild): void {
  process.send?.(message);
}

async function extract(reader: Reader, job: Extract<ToChild, { kind: 'extract' }>): Promise<FromChild> {
  const bytes = await readUnchanged(job);
  if (typeof bytes === 'string') return { kind: 'failed', why: bytes, rss: process.memoryUsage.rss() };
  send({ kind: 'media-type', mediaType: reader.mediaType(bytes) });
  return settle(reader, await reader.extract(bytes, { milliseconds: job.timeMs * shareForExtraction, care: job.care }));
}

/** The rest of the time is for detection and for the way back. */
const shareForExtraction = 0.7;

function settle(reader: Reader, family: DocumentFamily): FromChild {
  const findings = family.documents.map((document) => reader.detect(document));
  return { kind: 'settled', settled: { family, findings }, rss: process.memoryUsage.rss() };
}

/** The bytes, if they are still those that the supervisor hashed. */
async function readUnchanged(job: ExtractJob): Promise<Buffer | 'changed' | 'unreadable'> {
  let handle: FileHandle | null = null;
  try {
    handle = await openEvidence(job.absolute);
    const found = await handle.stat();
    if (!found.isFile() || found.size !== job.bytes) return 'changed';
    const bytes = await handle.readFile();
    return hash('sha256', bytes) === job.sha256 ? bytes : 'changed';
  } catch (error) {
    return ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemCode(error)) ? 'changed' : 'unreadable';
  } finally {
    await handle?.close();
  }
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
