import { createHash, hash } from 'node:crypto';
import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { ContentHash } from '#core/ids';
import { systemCode } from '#core/write-fault';
import type { ExtractJob } from './messages.ts';
import { openEvidence } from './read-only.ts';

/** A file's bytes read piece by piece; fewer than asked for only where it ends. */
export type EvidenceSource = { readonly size: number; readonly read: (offset: number, length: number) => Uint8Array };

/** The content of a file: in memory, or to be read through its descriptor. */
export type EvidenceContent =
  | { readonly bytes: Uint8Array }
  | { readonly file: EvidenceSource; readonly sha256: ContentHash };

/** Why a file's content could not be had: it is not what was hashed, or the system will not give it. */
export type ContentFailure = 'changed' | 'unreadable';

/** Up to this size a file is held in memory: larger ones wait for each other's memory to be freed, and gain nothing from it. */
const heldBytes = 64 << 20;

/**
 * Opens a file, compares it with its hash, and gives its content to `work`: in memory, or as a source where it is large. What
 * `work` gave is worth nothing where the file changed meanwhile: then the failure is given instead. `lookedAt` hears of each
 * piece compared.
 */
export async function withContent<T>(
  job: ExtractJob,
  lookedAt: (bytes: number) => Promise<void>,
  work: (content: EvidenceContent) => Promise<T>,
): Promise<T | ContentFailure> {
  let handle: FileHandle | null = null;
  try {
    handle = await openEvidence(job.absolute);
  } catch (error) {
    return failureOf(error);
  }
  try {
    const opened = await handle.stat();
    if (!opened.isFile() || opened.size !== job.bytes) return 'changed';
    if (job.bytes > heldBytes) return await withSource(handle, job, lookedAt, work);
    const bytes = await readAll(handle, job);
    return typeof bytes === 'string' ? bytes : await work({ bytes });
  } finally {
    await handle.close();
  }
}

async function readAll(handle: FileHandle, { sha256 }: ExtractJob): Promise<Buffer | ContentFailure> {
  try {
    const bytes = await handle.readFile();
    return hash('sha256', bytes) === sha256 ? bytes : 'changed';
  } catch (error) {
    return failureOf(error);
  }
}

async function withSource<T>(
  handle: FileHandle,
  job: ExtractJob,
  lookedAt: (bytes: number) => Promise<void>,
  work: (content: EvidenceContent) => Promise<T>,
): Promise<T | ContentFailure> {
  const before = await handle.stat({ bigint: true });
  try {
    if ((await hashOpen(handle, lookedAt)) !== job.sha256) return 'changed';
  } catch (error) {
    return failureOf(error);
  }
  const state: { failed: ContentFailure | null } = { failed: null };
  const result = await work({ file: sourceOf(handle.fd, job.bytes, state), sha256: job.sha256 });
  const after = await handle.stat({ bigint: true });
  const unchanged = before.size === after.size && before.mtimeNs === after.mtimeNs && before.ctimeNs === after.ctimeNs;
  if (!unchanged) return 'changed';
  return state.failed ?? result;
}

const pieceBytes = 4 << 20;
/** Between one word of progress and the next. */
const reportBytes = 64 << 20;

async function hashOpen(handle: FileHandle, lookedAt: (bytes: number) => Promise<void>): Promise<string> {
  const hashing = createHash('sha256');
  const buffer = Buffer.allocUnsafeSlow(pieceBytes);
  let bytes = 0;
  let reported = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, bytes);
    if (bytesRead === 0) return hashing.digest('hex');
    hashing.update(buffer.subarray(0, bytesRead));
    bytes += bytesRead;
    if (bytes - reported < reportBytes) continue;
    reported = bytes;
    await lookedAt(bytes);
  }
}

/** Small reads come out of a block, which is never written again: what was given stays as it is. */
const blockBytes = 256 << 10;

function sourceOf(fd: number, size: number, state: { failed: ContentFailure | null }): EvidenceSource {
  let block: { offset: number; bytes: Uint8Array } = { offset: 0, bytes: new Uint8Array() };
  const readAt = (offset: number, length: number): Buffer => {
    const buffer = Buffer.allocUnsafeSlow(length);
    let filled = 0;
    try {
      while (filled < length) {
        const bytesRead = readSync(fd, buffer, filled, length - filled, offset + filled);
        if (bytesRead === 0) break;
        filled += bytesRead;
      }
    } catch (error) {
      state.failed = failureOf(error);
    }
    // Shorter than when it was hashed: its reader would take the end for the end.
    if (filled < length) state.failed ??= 'changed';
    return buffer.subarray(0, filled);
  };
  return {
    size,
    read: (offset, length) => {
      const from = Math.min(Math.max(0, offset), size);
      const wanted = Math.min(Math.max(0, length), size - from);
      if (wanted >= blockBytes) return readAt(from, wanted);
      if (from < block.offset || from + wanted > block.offset + block.bytes.length) {
        block = { offset: from, bytes: readAt(from, Math.min(blockBytes, size - from)) };
      }
      return block.bytes.subarray(from - block.offset, from - block.offset + wanted);
    },
  };
}

function failureOf(error: unknown): ContentFailure {
  return ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(systemCode(error)) ? 'changed' : 'unreadable';
}
