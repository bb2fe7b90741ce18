import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { type ContentHash, parseContentHash } from '#core/ids';
import { type Problem, problem } from '#core/problem';
import { systemCode } from '#core/write-fault';
import { isBytesPath, openEvidence } from './read-only.ts';

/** A file's fingerprint and size in bytes, or why it could not be taken. */
export type HashedFile =
  | { readonly kind: 'hashed'; readonly sha256: ContentHash; readonly bytes: number }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** 1 MiB: larger reads gained nothing measurable over it. A buffer of that size for each small file kept the collector at work for a quarter of a review. */
const readBytes = 1 << 20;

/** The SHA-256 of a file in one pass and constant memory; `path` is what a problem calls it. Never throws for the file. */
export async function hashFile(absolute: string, path: string): Promise<HashedFile> {
  let handle: FileHandle | null = null;
  try {
    handle = await openEvidence(absolute);
    return await hashOpen(handle, path);
  } catch (error) {
    const about = openProblem(error, path);
    // Systems whose names are text cannot find a file by the bytes of its name.
    const isUnnamed = isBytesPath(absolute) && about.code === 'file-changed';
    return { kind: 'problem', problem: isUnnamed ? problem('path-not-text', path) : about };
  } finally {
    await handle?.close();
  }
}

/** Why a file of the evidence could not be opened or read, as a problem: what a link, a vanished or a closed file is called. */
export function openProblem(error: unknown, path: string): Problem {
  const code = systemCode(error);
  if (code === 'ELOOP') return problem('link-outside', path);
  if (code === 'ENOENT' || code === 'ENOTDIR') return problem('file-changed', path);
  return problem('file-unreadable', path, code === '' ? undefined : code);
}

async function hashOpen(handle: FileHandle, path: string): Promise<HashedFile> {
  const before = await handle.stat({ bigint: true });
  if (!before.isFile()) return { kind: 'problem', problem: problem('not-a-file', path) };
  const hash = createHash('sha256');
  // One more than it holds: a full first read would not show that the file has ended.
  const buffer = Buffer.allocUnsafe(Math.min(readBytes, Number(before.size) + 1));
  let bytes = 0;
  for (;;) {
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, bytes);
    if (bytesRead === 0) break;
    hash.update(buffer.subarray(0, bytesRead));
    bytes += bytesRead;
  }
  const after = await handle.stat({ bigint: true });
  const sha256 = parseContentHash(hash.digest('hex'));
  const unchanged = before.size === after.size && before.mtimeNs === after.mtimeNs && BigInt(bytes) === after.size;
  if (!unchanged || sha256 === null) return { kind: 'problem', problem: problem('file-changed', path) };
  return { kind: 'hashed', sha256, bytes };
}
