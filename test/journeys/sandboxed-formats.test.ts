import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openPool } from '../../src/adapters/files/pool.ts';
import { hashBytes } from '../../src/core/ids.ts';
import { defaultLimits } from '../../src/review/extract/extract-family.ts';
import { makeItem } from '../support/office/outlook.ts';
import { packedSamples } from '../support/office/packed-samples.data.ts';
import { makeRar, makeTape } from '../support/office/tape.ts';
import { readWhole } from '../support/read-family.ts';

const item = makeItem({ subject: 'Rent', body: 'Words of it.', senderName: 'Ben', senderEmail: 'ben@council.example' });

/** Files whose readers start engines of their own, and how each ends in a real reading process. */
const files: readonly (readonly [string, Uint8Array, string])[] = [
  ['plain.7z', packedSamples.plain, 'read 3'],
  ['locked.7z', packedSamples.lockedDirectory, 'encrypted 1'],
  ['rare.zip', packedSamples.deflate64, 'read 2'],
  ['note.txt.xz', packedSamples.xz, 'read 2'],
  ['old.rar', makeRar([{ name: 'a.txt', data: 'first words' }]), 'read 2'],
  ['letters.tgz', gzipSync(makeTape([{ name: 'a.txt', data: 'first words' }])), 'read 3'],
  ['rent.msg', item, 'read 1'],
];

test('every engine runs where nothing but the code and the evidence may be read, and one process reads many archives', async () => {
  const evidence = mkdtempSync(join(tmpdir(), 'candour-formats-'));
  const project = join(import.meta.dirname, '..', '..');
  const settings = { names: null, asOf: '2026-11-21', limits: defaultLimits };
  const pool = openPool({
    script: join(project, 'src', 'worker.ts'),
    codeFolders: [project],
    evidence,
    settings,
    workers: 1,
  });
  try {
    for (const [name, bytes, ending] of [...files, ...files]) {
      const absolute = join(evidence, name);
      writeFileSync(absolute, bytes);
      const { documents } = await readWhole(pool, { absolute, sha256: hashBytes(bytes), bytes: bytes.length });
      expect(`${name} ${documents[0]?.outcome} ${documents.length}`).toBe(`${name} ${ending}`);
    }
    expect([...pool.refusals()]).toEqual([]);
  } finally {
    await pool.close();
    rmSync(evidence, { recursive: true });
  }
});
