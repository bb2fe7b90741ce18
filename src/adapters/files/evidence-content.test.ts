import { appendFileSync, mkdtempSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashBytes } from '#core/ids';
import { type EvidenceContent, type EvidenceSource, withContent } from './evidence-content.ts';
import type { ExtractJob } from './messages.ts';

const evidence = mkdtempSync(join(tmpdir(), 'candour-content-'));
afterAll(() => rmSync(evidence, { recursive: true }));

// Just too large to be held.
const largeBytes = (64 << 20) + 4321;
const large = Buffer.alloc(largeBytes, 'Dear Mrs Smith, ');
const largeHash = hashBytes(large);

let made = 0;
function jobFor(content: Uint8Array, sha256 = hashBytes(content)): ExtractJob {
  made += 1;
  const absolute = join(evidence, `${made}`);
  writeFileSync(absolute, content);
  return { absolute, sha256, bytes: content.length };
}

const quiet = async (): Promise<void> => undefined;
const sourceOf = (content: EvidenceContent): EvidenceSource => {
  if (!('file' in content)) throw new Error('not a source');
  return content.file;
};

test('a small file is held, if it is what was hashed', async () => {
  const job = jobFor(Buffer.from('words'));
  const read = await withContent(job, quiet, async (content) => ('bytes' in content ? String(content.bytes) : null));
  expect(read).toBe('words');
  writeFileSync(job.absolute, 'wordy');
  expect(await withContent(job, quiet, async () => null)).toBe('changed');
});

test('a large file is compared piece by piece with its hash, and read through its descriptor', async () => {
  const seen: number[] = [];
  const job = jobFor(large, largeHash);
  const read = await withContent(
    job,
    async (bytes) => void seen.push(bytes),
    async (content) => {
      const file = sourceOf(content);
      const places = [0, 17, largeBytes - 30, 5_000_003, 5_000_000, 12_345_678];
      const same = places.map((at) => large.subarray(at, at + 30).equals(file.read(at, 30)));
      const kept = file.read(100, 20);
      file.read(40_000_000, 20);
      const ends = [
        file.read(largeBytes - 5, 50).length,
        file.read(largeBytes + 5, 50).length,
        file.read(-5, 3).length,
      ];
      return { same, kept: String(kept), long: large.equals(file.read(0, largeBytes)), ends, size: file.size };
    },
  );
  expect(read).toEqual({
    same: [true, true, true, true, true, true],
    kept: String(large.subarray(100, 120)),
    long: true,
    ends: [5, 0, 3],
    size: largeBytes,
  });
  expect(seen).toEqual([64 << 20]);
});

test.each([
  ['has another content of the same size', (path: string) => writeFileSync(path, Buffer.alloc(largeBytes, 'other'))],
  ['has grown', (path: string) => appendFileSync(path, 'more')],
  ['is gone', (path: string) => rmSync(path)],
])('a large file that %s is not read', async (_name, change) => {
  const job = jobFor(large, largeHash);
  change(job.absolute);
  const read: EvidenceContent[] = [];
  expect(await withContent(job, quiet, async (content) => void read.push(content))).toBe('changed');
  expect(read).toEqual([]);
});

test.each([
  ['is written to', (path: string) => appendFileSync(path, 'more')],
  ['is cut off', (path: string) => truncateSync(path, 1000)],
  ['is written to and given back its date', touchUnseen],
])('what was read of a large file that %s meanwhile is worth nothing', async (_name, change) => {
  const job = jobFor(large, largeHash);
  const read = await withContent(job, quiet, async (content) => {
    change(job.absolute);
    return sourceOf(content).read(30_000_000, 10).length;
  });
  expect(read).toBe('changed');
});

function touchUnseen(path: string): void {
  const date = new Date('2020-01-01T00:00:00Z');
  writeFileSync(path, Buffer.alloc(largeBytes, 'other'));
  utimesSync(path, date, date);
}
