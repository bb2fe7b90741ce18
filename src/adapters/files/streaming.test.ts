import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import type { SettledPiece } from '#core/family-piece';
import { Fault } from '#core/fault';
import { hashBytes } from '#core/ids';
import { readWhole, type WholeFamily } from '../../../test/support/read-family.ts';
import { openPool, type Pool } from './pool.ts';
import type { PoolOptions } from './pool-options.ts';

const project = join(import.meta.dirname, '..', '..', '..');
const evidence = mkdtempSync(join(tmpdir(), 'candour-streaming-'));
afterAll(() => rmSync(evidence, { recursive: true }));

const open: Pool[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((pool) => pool.close()));
});

function poolWith(limits: PoolOptions['limits'] = {}, workers = 1): Pool {
  const script = join(project, 'test', 'support', 'streaming-reader.ts');
  const pool = openPool({ script, codeFolders: [project], evidence, settings: null, workers, limits });
  open.push(pool);
  return pool;
}

let made = 0;
function jobFor(text: string, padding = 0) {
  made += 1;
  const absolute = join(evidence, `${made}.zip`);
  const content = text + ' '.repeat(padding);
  writeFileSync(absolute, content);
  return { absolute, sha256: hashBytes(Buffer.from(content)), bytes: Buffer.byteLength(content) };
}

const outcomesOf = ({ documents }: WholeFamily): readonly string[] => documents.map(({ outcome }) => outcome);

test('a family of many documents comes in batches, each document once and in its place', async () => {
  const family = await readWhole(poolWith(), jobFor('stream 700', 10_000));
  expect(family.batches).toBeGreaterThanOrEqual(3);
  expect(family.documents.map(({ member }) => member)).toEqual([
    '',
    ...Array.from({ length: 700 }, (_, index) => `!/${index + 1}.txt`),
  ]);
  expect(new Set(outcomesOf(family))).toEqual(new Set(['read']));
});

test('a small family comes in one message', async () => {
  const family = await readWhole(poolWith(), jobFor('stream 5', 1000));
  expect([family.batches, family.documents.length]).toEqual([0, 6]);
});

test('a document too large to be held comes in pieces, its units in order', async () => {
  const { batches, documents } = await readWhole(poolWith(), jobFor('parts 12', 100_000));
  expect(batches).toBeGreaterThanOrEqual(2);
  expect(documents.map(({ units }) => units.length)).toEqual([12]);
  const starts = documents[0]?.units.map((unit) => (unit.kind === 'text' ? unit.text.slice(0, 7).trimEnd() : ''));
  expect(starts).toEqual(Array.from({ length: 12 }, (_, index) => `part ${index}`));
});

test('no more than one batch is under way at a time: a reader waits until it has been put away', async () => {
  const count = { underWay: 0, most: 0, batches: 0, bytes: 0 };
  await poolWith().read(jobFor('parts 40', 100_000), async (pieces) => {
    count.underWay += 1;
    count.most = Math.max(count.most, count.underWay);
    count.batches += 1;
    count.bytes = Math.max(count.bytes, weigh(pieces));
    await new Promise((resolve) => setTimeout(resolve, 30));
    count.underWay -= 1;
  });
  expect(count.most).toBe(1);
  expect(count.batches).toBeGreaterThanOrEqual(6);
  expect(count.bytes).toBeLessThan(4_000_000);
});

function weigh(pieces: readonly SettledPiece[]): number {
  return pieces.reduce((sum, { words }) => sum + words.length, 0);
}

test('what cannot be put away ends the work with its own reason, and the pool lives on', async () => {
  const pool = poolWith();
  const full = new Fault('DISK-FULL', 'The disk is full.');
  await expect(pool.read(jobFor('stream 700', 10_000), () => Promise.reject(full))).rejects.toBe(full);
  expect(outcomesOf(await readWhole(pool, jobFor('stream 2')))).toEqual(['read', 'read', 'read']);
});

test('a member at which its reader dies is left out, and its neighbours are read', async () => {
  const family = await readWhole(poolWith(), jobFor('poison 40 of 100', 1000));
  expect(family.attempt).toBe(3);
  expect(family.documents).toHaveLength(101);
  expect(
    family.documents.flatMap(({ member, units }) => (member !== '' && units.length === 0 ? [member] : [])),
  ).toEqual(['!/40.txt']);
});

test('what came before its reader died for good is kept, and the rest is counted', async () => {
  const family = await readWhole(poolWith(), jobFor('always 650 of 900', 10_000));
  const [root, ...members] = family.documents;
  expect(root?.outcome).toBe('partial');
  expect(root?.problem?.code).toBe('parser-crashed');
  expect(root?.problem?.sentence).toContain('documents in it');
  // On a busy machine the last batch that it announced may die with it: the outermost document says that there are more.
  expect(members.length).toBeGreaterThanOrEqual(600);
  expect(members.length).toBeLessThanOrEqual(650);
  const read = members.filter(({ outcome }) => outcome === 'read').length;
  expect(read).toBeGreaterThanOrEqual(200);
  expect(members.slice(read).every(({ outcome }) => outcome === 'damaged')).toBe(true);
});

test('time is counted from one handing over to the next: a long family is not killed for its length', async () => {
  const family = await readWhole(poolWith({ containerMs: 1800, fileMs: 1800 }), jobFor('slow 1 of 8'));
  expect(outcomesOf(family)).toEqual(Array.from({ length: 9 }, () => 'read'));
});

const lies = [
  'unannounced',
  'disordered',
  'impatient',
  'early',
  'miscounted',
  'twice',
  'another-file',
  'outside-name',
  'too-many-pieces',
  'too-many-documents',
  'too-many-words',
  'looking-forever',
  'many-doors',
];

test('a process that breaks the rules of the channel is ended, and its neighbours are read', async () => {
  const pool = poolWith({ familyDocuments: 1000, familyBytes: 2_000_000, containerMs: 40_000 }, 2);
  const taken: SettledPiece[] = [];
  const take = async (pieces: readonly SettledPiece[]): Promise<void> => void taken.push(...pieces);
  const ends = await Promise.all(
    lies.flatMap((which) => [pool.read(jobFor(`lie ${which}`), take), pool.read(jobFor('stream 1'), take)]),
  );
  const said = ends.map(({ last }) => {
    const head = last.find(({ slot }) => slot === 0)?.head;
    return `${head?.outcome} ${head?.problem?.code}`;
  });
  const honest = 'read undefined';
  // One batch in order is no lie: what comes after it is.
  expect(said).toEqual(
    lies.flatMap((which) => [which === 'impatient' ? 'partial parser-crashed' : 'damaged parser-crashed', honest]),
  );
  expect(taken.length).toBeLessThan(100);
  expect(pool.refusals().size).toBeLessThanOrEqual(1000);
});
