import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { zstdCompress, zstdDecompress } from 'node:zlib';
import { z } from 'zod';

const compress = promisify(zstdCompress);
const decompress = promisify(zstdDecompress);

/** What a packed cluster begins with: its files in the order of their bytes, and its folders, with a size of null. */
const listShape = z.array(z.object({ path: z.string(), size: z.int().nullable() }));

const digestLength = 32;

/**
 * The file that keeps an empty cluster, packed, for the cases made after the first: beside the packages, whose versions it depends on.
 * Null where the packages are not to be found.
 */
export async function templateFile(): Promise<string | null> {
  try {
    const engine = join(dirname(fileURLToPath(import.meta.resolve('@electric-sql/pglite'))), '..', 'package.json');
    const creator = join(import.meta.dirname, 'create-cluster.ts');
    const hash = createHash('sha256');
    for (const file of [engine, creator]) hash.update(await readFile(file));
    const name = `casebook-${hash.digest('hex').slice(0, 16)}.pack`;
    return join(import.meta.dirname, '..', '..', '..', 'node_modules', '.cache', 'candour', name);
  } catch {
    return null;
  }
}

/** Packs a closed cluster into a file, whole or not at all; leaves it where the place cannot be written to. */
export async function packCluster(cluster: string, file: string): Promise<void> {
  const list: { path: string; size: number | null }[] = [];
  const bytes: Buffer[] = [];
  for (const entry of await readdir(cluster, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const content = entry.isDirectory() ? null : await readFile(path);
    if (content !== null) bytes.push(content);
    list.push({ path: relative(cluster, path), size: content?.length ?? null });
  }
  const head = Buffer.from(JSON.stringify(list));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  const packed = await compress(Buffer.concat([length, head, ...bytes]));
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}`;
  await writeFile(beside, [digestOf(packed), packed]);
  await rename(beside, file);
}

/** Unpacks a cluster into an empty folder; false where there is none in the file, or not the one that was packed. */
export async function unpackCluster(file: string, folder: string): Promise<boolean> {
  const kept = await readFile(file).catch(() => null);
  if (kept === null) return false;
  const packed = kept.subarray(digestLength);
  if (!digestOf(packed).equals(kept.subarray(0, digestLength))) return false;
  const all = await decompress(packed);
  const headEnd = 4 + all.readUInt32BE();
  const list = listShape.parse(JSON.parse(all.toString('utf8', 4, headEnd)));
  const folders = list.filter(({ size }) => size === null);
  for (const { path } of folders) await mkdir(join(folder, path), { recursive: true, mode: 0o700 });
  const writing: Promise<void>[] = [];
  let at = headEnd;
  for (const { path, size } of list) {
    if (size === null) continue;
    writing.push(writeFile(join(folder, path), all.subarray(at, at + size), { mode: 0o600 }));
    at += size;
  }
  await Promise.all(writing);
  return true;
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
