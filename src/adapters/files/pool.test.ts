import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { brand } from '#core/brand';
import { type ContentHash, hashBytes } from '#core/ids';
import { readWhole, type WholeFamily } from '../../../test/support/read-family.ts';
import { encodePieces } from './piece-text.ts';
import { openPool, type Pool } from './pool.ts';
import type { PoolOptions } from './pool-options.ts';

const project = join(import.meta.dirname, '..', '..', '..');
const root = mkdtempSync(join(tmpdir(), 'candour-pool-'));
const evidence = join(root, 'share');
mkdirSync(evidence);
afterAll(() => rmSync(root, { recursive: true }));

const open: Pool[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.close()));
});

function poolWith(options: Partial<PoolOptions> = {}): Pool {
  const script = join(project, 'test', 'support', 'odd-reader.ts');
  const pool = openPool({
    script,
    codeFolders: [project],
    evidence,
    settings: { asOf: '2026-11-21' },
    workers: 2,
    ...options,
  });
  open.push(pool);
  return pool;
}

let made = 0;
/** A file of the evidence with this text, as a job. */
function jobFor(text: string) {
  made += 1;
  const absolute = join(evidence, `${made}.txt`);
  writeFileSync(absolute, text);
  return { absolute, sha256: hashBytes(Buffer.from(text)), bytes: Buffer.byteLength(text) };
}

/** What the test's reader said about a file: the process it ran in, and how many files that process had read. */
function factsOf(settled: WholeFamily): { readonly [fact: string]: unknown } {
  const unit = settled.documents[0]?.units[0];
  const facts: unknown = unit?.kind === 'text' ? JSON.parse(unit.text) : {};
  return typeof facts === 'object' && facts !== null ? { ...facts } : {};
}

function endOf(settled: WholeFamily) {
  const document = settled.documents[0];
  return [document?.outcome, document?.problem?.code];
}

const brisk = { limits: { fileMs: 1500, containerMs: 1500, memoryBytes: 300_000_000 } };

test('files are read in processes that live on, with the settings and the findings of each', async () => {
  const pool = poolWith({ workers: 1 });
  const first = await readWhole(pool, jobFor('plain one'));
  const second = await readWhole(pool, jobFor('plain two'));
  expect(endOf(first)).toEqual(['read', undefined]);
  expect(first.findings.map((each) => each.map(({ type }) => type))).toEqual([['email']]);
  expect(factsOf(first)).toMatchObject({ text: 'plain one', files: 1, settings: { asOf: '2026-11-21' } });
  expect(factsOf(second)).toMatchObject({ files: 2, pid: factsOf(first)['pid'] });
  const again = await pool.search(encodePieces(first.last));
  expect(again).toEqual(first.last.map((piece) => ({ ...piece, words: new Uint8Array() })));
});

test.each([
  ['crash', ['damaged', 'parser-crashed']],
  ['exit', ['damaged', 'parser-crashed']],
  ['throw', ['damaged', 'parser-crashed']],
  ['garbage', ['damaged', 'parser-crashed']],
  ['hang', ['timed-out', 'timed-out']],
  ['buffers', ['refused', 'memory-limit']],
])('a file that makes its reader %s costs no neighbour', async (word, end) => {
  const pool = poolWith({ limits: { ...brisk.limits, ...(word === 'hang' ? {} : { fileMs: 20_000 }) } });
  const bad = jobFor(`${word} Jane Doe`);
  const good = Array.from({ length: 6 }, (_, index) => jobFor(`plain ${word} ${index}`));
  const [spoilt, ...read] = await Promise.all([readWhole(pool, bad), ...good.map((job) => readWhole(pool, job))]);
  expect(endOf(spoilt)).toEqual(end);
  expect(spoilt.documents[0]?.sha256).toBe(bad.sha256);
  expect(spoilt.documents[0]).toMatchObject({ bytes: bad.bytes, mediaType: 'text/x-odd' });
  expect(JSON.stringify(spoilt)).not.toContain('Jane');
  expect(read.map((settled) => endOf(settled)[0])).toEqual(good.map(() => 'read'));
});

test('what twice cost a reader its life is read frugally, and at the last for its strings, with why', async () => {
  const pool = poolWith({ workers: 1 });
  const frugal = await readWhole(pool, jobFor('frugal'));
  expect(endOf(frugal)).toEqual(['read', undefined]);
  expect(factsOf(frugal)).toEqual({ care: 'frugal' });
  const strings = await readWhole(pool, jobFor('strings'));
  expect(endOf(strings)).toEqual(['strings', 'strings-only']);
  expect(strings.documents[0]?.problem?.sentence).toContain('stopped its reader');
  expect(strings.findings.flat().length).toBe(1);
});

test('a heap that grows without end is called memory, by its last words', async () => {
  const pool = poolWith({ workers: 1, limits: { heapBytes: 60_000_000 } });
  expect(endOf(await readWhole(pool, jobFor('heap')))).toEqual(['refused', 'memory-limit']);
});

test('a process that dies between files is replaced and the next file loses nothing', async () => {
  const pool = poolWith({ workers: 1 });
  expect(endOf(await readWhole(pool, jobFor('late')))).toEqual(['read', undefined]);
  const next = await readWhole(pool, jobFor('sleep 200'));
  expect(endOf(next)).toEqual(['read', undefined]);
});

test('processes are replaced when worn', async () => {
  const pool = poolWith({ workers: 1, limits: { recycleFiles: 2 } });
  const pids = [];
  for (const word of ['a', 'b', 'c']) pids.push(factsOf(await readWhole(pool, jobFor(word)))['pid']);
  expect(new Set(pids.slice(0, 2)).size).toBe(1);
  expect(pids[2]).not.toBe(pids[0]);
});

test('a file that changed since it was hashed, or cannot be opened, says so and is about the place alone', async () => {
  const pool = poolWith();
  const changed = jobFor('before');
  writeFileSync(changed.absolute, 'after!');
  const gone = { ...changed, absolute: join(evidence, 'gone.txt') };
  symlinkSync('/etc/hostname', join(evidence, 'link'));
  const linked = { ...changed, absolute: join(evidence, 'link') };
  const folder = { ...changed, absolute: evidence };
  for (const job of [changed, gone, linked, folder]) {
    const settled = await readWhole(pool, job);
    expect(endOf(settled)).toEqual(['damaged', 'file-changed']);
    expect(settled.isAboutPlace).toBe(true);
  }
  expect((await readWhole(pool, jobFor('fine'))).isAboutPlace).toBe(false);
});

test('detection that dies does not take the pool with it', async () => {
  const pool = poolWith();
  const settled = await readWhole(pool, jobFor('plain BADDETECT'));
  expect(endOf(settled)).toEqual(['damaged', 'parser-crashed']);
});

test('room is given as the queue empties', async () => {
  const pool = poolWith({ workers: 1 });
  await pool.room();
  const work = ['x', 'y', 'z'].map((word) => readWhole(pool, jobFor(word)));
  await pool.room();
  await Promise.all(work);
});

test('a job that carries more than a job is read all the same', async () => {
  const hashed = { ...jobFor('plain more'), kind: 'hashed', path: 'x' };
  expect(endOf(await readWhole(poolWith({ workers: 1 }), hashed))).toEqual(['read', undefined]);
});

test('a program that cannot understand the supervisor is a fault of the program, not of every file', async () => {
  const spoilt = { ...jobFor('plain odd'), sha256: brand<ContentHash>('no hash') };
  await expect(readWhole(poolWith({ workers: 1 }), spoilt)).rejects.toMatchObject({ code: 'INTERNAL' });
});

test('a program that cannot start is a fault of the program, told by kind and line and never in its own words', async () => {
  const pool = poolWith({ settings: 'cannot-start' });
  const why = { code: 'INTERNAL', message: expect.stringMatching(/\(Error test\/support\/odd-reader\.ts:\d+\)/u) };
  await expect(readWhole(pool, jobFor('plain start'))).rejects.toMatchObject(why);
  await expect(readWhole(pool, jobFor('plain start'))).rejects.toMatchObject(why);
});

test('closing ends work in hand and leaves no process', async () => {
  const pool = poolWith({ workers: 1 });
  const pid = Number(factsOf(await readWhole(pool, jobFor('plain pid')))['pid']);
  const endings = Promise.allSettled([readWhole(pool, jobFor('hang')), readWhole(pool, jobFor('plain never'))]);
  await pool.close();
  expect((await endings).map((end) => end.status === 'rejected' && end.reason.code)).toEqual([
    'INTERRUPTED',
    'INTERRUPTED',
  ]);
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});
