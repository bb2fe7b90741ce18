import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { CaseKey } from './case-key.ts';
import { openSegments, type SegmentStore } from './segment-store.ts';
import { segmentWriter } from './segment-writer.ts';

const root = mkdtempSync(join(tmpdir(), 'candour-segments-'));
afterAll(() => rmSync(root, { recursive: true }));
const key: CaseKey = { bytes: Buffer.alloc(32, 7) };

let folders = 0;
function newFolder(): string {
  folders += 1;
  const folder = join(root, `${folders}`);
  mkdirSync(folder);
  return folder;
}

const segmentsIn = (folder: string) => readdirSync(join(folder, 'sealed')).map((name) => join(folder, 'sealed', name));
const bodyOf = (name: string) => `${name}: ${'words '.repeat(20)}`;
const recordsNamed = (...names: string[]) => names.map((name) => ({ stage: 's', key: name, body: bodyOf(name) }));

/** Everything the store gives, by stage and key. */
async function readAll(store: SegmentStore): Promise<Record<string, string | null>> {
  const found: Record<string, string | null> = {};
  for (const stage of store.stages())
    for (const name of store.keys(stage)) found[`${stage}/${name}`] = await store.readText(stage, name);
  return found;
}

test('whatever is sealed, replaced and forgotten, a new opening finds what a plain map would', async () => {
  const name = fc.record({ stage: fc.constantFrom('a', 'ab'), key: fc.constantFrom('c', 'bc', '', 'ü/"\\\u2028') });
  const record = fc.record({
    stage: fc.constantFrom('a', 'ab'),
    key: fc.constantFrom('c', 'bc', '', 'ü/"\\\u2028'),
    body: fc.string({ maxLength: 300 }),
  });
  const act = fc.oneof(
    fc.record({ seal: fc.array(record, { maxLength: 4 }) }),
    fc.record({ forget: fc.array(name, { maxLength: 2 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 6 }), async (acts) => {
      const folder = newFolder();
      const store = await openSegments(folder, key);
      const model: Record<string, string> = {};
      for (const each of acts) {
        if ('seal' in each) {
          await store.seal(each.seal);
          for (const sealed of each.seal) model[`${sealed.stage}/${sealed.key}`] = sealed.body;
        } else {
          await store.forget(each.forget);
          for (const gone of each.forget) delete model[`${gone.stage}/${gone.key}`];
        }
      }
      expect(await readAll(store)).toEqual(model);
      const again = await openSegments(folder, key);
      expect(await readAll(again)).toEqual(model);
      expect(again.totals()).toEqual(store.totals());
      expect(again.problems()).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('bytes that are not text come back as they were', async () => {
  const store = await openSegments(newFolder(), key);
  const body = new Uint8Array([0, 255, 128, 10, 0]);
  await store.seal([{ stage: 's', key: 'bytes', body }]);
  expect(new Uint8Array((await store.read('s', 'bytes')) ?? [])).toEqual(body);
  expect(await store.read('s', 'none')).toBeNull();
  expect(await store.read('none', 'bytes')).toBeNull();
});

test('nothing sealed can be seen in the file, not even a key', async () => {
  const folder = newFolder();
  const store = await openSegments(folder, key);
  await store.seal([{ stage: 'extract-stage', key: 'jane-doe', body: 'AB123456C' }]);
  const seen = segmentsIn(folder)
    .map((path) => readFileSync(path).toString('latin1'))
    .join('');
  for (const word of ['extract-stage', 'jane-doe', 'AB123456C']) expect(seen).not.toContain(word);
});

test('a bit flipped anywhere in a segment: never a wrong word, never in silence, and the neighbours live', async () => {
  const folder = newFolder();
  const store = await openSegments(folder, key);
  await store.seal(recordsNamed('one', 'two', 'three'));
  await store.seal(recordsNamed('four'));
  const [path = ''] = segmentsIn(folder);
  const original = readFileSync(path);
  const names = ['four', 'one', 'three', 'two'];
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: original.length * 8 - 1 }), async (bit) => {
      const spoilt = newFolder();
      for (const sub of ['sealed', 'quarantine']) mkdirSync(join(spoilt, sub));
      for (const each of segmentsIn(folder)) writeFileSync(join(spoilt, 'sealed', each.slice(-14)), readFileSync(each));
      const bytes = Buffer.from(original);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(join(spoilt, 'sealed', path.slice(-14)), bytes);

      const opened = await openSegments(spoilt, key);
      const found = await Promise.all(names.map((name) => opened.readText('s', name)));
      const right = names.filter((name, at) => found[at] === bodyOf(name));
      expect(found.filter((body) => body !== null).length).toBe(right.length);
      expect(right).toContain('four');
      expect([1, 3]).toContain(right.length);
      expect(opened.problems().map(({ code, where }) => [code, where])).toEqual([['sealed-damaged', path.slice(-14)]]);
      expect(opened.keys('s')).toEqual(right);
      expect(readdirSync(join(spoilt, 'quarantine'))).toEqual([path.slice(-14)]);

      const again = await openSegments(spoilt, key);
      expect(again.problems()).toEqual([]);
      expect(again.keys('s')).toEqual(right);
      expect(await Promise.all(right.map((name) => again.readText('s', name)))).toEqual(right.map(bodyOf));
      rmSync(spoilt, { recursive: true });
    }),
    { numRuns: 120 },
  );
});

test('a segment cut short anywhere is set apart at opening, and the rest is there', async () => {
  const folder = newFolder();
  const store = await openSegments(folder, key);
  await store.seal(recordsNamed('one'));
  await store.seal(recordsNamed('two'));
  const [first = ''] = segmentsIn(folder);
  const whole = readFileSync(first);
  for (const length of [0, 1, 47, 48, 100, whole.length - 1]) {
    writeFileSync(first, whole);
    truncateSync(first, length);
    const opened = await openSegments(folder, key);
    expect(opened.keys('s')).toEqual(['two']);
    expect(opened.problems().map(({ code }) => code)).toEqual(['sealed-damaged']);
    rmSync(join(folder, 'quarantine', first.slice(-14)));
  }
});

test('a segment under another name, from another case, or gone, is damage and said once', async () => {
  const folder = newFolder();
  const store = await openSegments(folder, key);
  for (const name of ['one', 'two', 'three']) await store.seal(recordsNamed(name));
  const [first = '', second = '', third = ''] = segmentsIn(folder);
  const swapped = readFileSync(second);
  writeFileSync(third, swapped);
  rmSync(first);
  const opened = await openSegments(folder, key);
  expect(opened.keys('s')).toEqual(['two']);
  expect(opened.problems().map(({ where }) => where)).toEqual([first.slice(-14), third.slice(-14)]);
  expect((await openSegments(folder, key)).problems()).toEqual([]);
  const stranger = await openSegments(folder, { bytes: Buffer.alloc(32, 8) });
  expect(stranger.keys('s')).toEqual([]);
});

test('a lost record does not give way to an older one, nor bring back what was forgotten', async () => {
  const folder = newFolder();
  const store = await openSegments(folder, key);
  await store.seal([
    ...recordsNamed('kept'),
    { stage: 's', key: 'changed', body: 'old' },
    ...recordsNamed('forgotten'),
  ]);
  await store.forget([{ stage: 's', key: 'forgotten' }]);
  await store.seal([{ stage: 's', key: 'changed', body: 'new' }]);
  const path = segmentsIn(folder).at(-1) ?? '';
  const bytes = readFileSync(path);
  bytes[50] = (bytes[50] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  const opened = await openSegments(folder, key);
  expect(await opened.read('s', 'changed')).toBeNull();
  const again = await openSegments(folder, key);
  expect(again.keys('s')).toEqual(['kept']);
});

test('a file that was not finished is swept away', async () => {
  const folder = newFolder();
  await (await openSegments(folder, key)).seal(recordsNamed('one'));
  writeFileSync(join(folder, 'sealed', '.unfinished-0011223344556677'), 'half');
  const opened = await openSegments(folder, key);
  expect(opened.keys('s')).toEqual(['one']);
  expect(readdirSync(join(folder, 'sealed')).length).toBe(1);
});

test('a writer seals by bytes, by number and by time, and flush means flushed', async () => {
  const batches: number[] = [];
  const writer = segmentWriter(async (records) => void batches.push(records.length), {
    bytes: 100,
    records: 3,
    milliseconds: 30,
  });
  for (const body of ['x', 'x', 'x', 'x'.repeat(100), 'ü'.repeat(50)]) await writer.add({ stage: 's', key: 'k', body });
  await writer.flush();
  expect(batches).toEqual([3, 1, 1]);
  await writer.add({ stage: 's', key: 'k', body: 'x' });
  await expect.poll(() => batches).toEqual([3, 1, 1, 1]);
  await writer.flush();
  expect(batches.length).toBe(4);
});

test('a writer that cannot write says so to whoever comes next', async () => {
  const failure = new Error('full');
  const writer = segmentWriter(() => Promise.reject(failure), { bytes: 1, records: 1, milliseconds: 5 });
  await writer.add({ stage: 's', key: 'k', body: 'x' });
  await expect(writer.flush()).rejects.toBe(failure);
  await expect(writer.add({ stage: 's', key: 'k', body: 'x' })).rejects.toBe(failure);
});
