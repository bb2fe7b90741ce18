import { expect, test } from 'vitest';
import { makeZip } from '../../../test/support/office/zip.ts';
import { clockAt } from '../../core/clock.ts';
import type { FamilyPiece } from '../../core/family-piece.ts';
import { hashBytes } from '../../core/ids.ts';
import { type ByteSource, inMemory, windowOf } from './bytes/byte-source.ts';
import { defaultLimits, type ExtractLimits, extractFamily, type RootContent, streamFamily } from './extract-family.ts';
import { limitsForFile } from './limits.ts';

const noon = new Date('2026-05-01T12:00:00Z');

/** Streams a family with small limits; gives what left it, in order, as words. */
async function stream(root: RootContent, limits: Partial<ExtractLimits> = {}, avoid: readonly string[] = []) {
  const pieces: FamilyPiece[] = [];
  const begun: string[] = [];
  await streamFamily(
    root,
    { limits: { ...defaultLimits, ...limits }, clock: clockAt(noon), avoid },
    {
      begin: (slot, { member }) => void begun.push(`${slot} ${member}`),
      take: async (piece) => {
        pieces.push(piece);
        return true;
      },
    },
  );
  return { pieces, begun };
}

/** A source that counts how much is asked for at once. */
function watched(bytes: Uint8Array): { readonly file: ByteSource; readonly most: () => number } {
  let most = 0;
  const held = inMemory(bytes);
  const read: ByteSource['read'] = (offset, length) => {
    const given = held.read(offset, length);
    most = Math.max(most, given.length);
    return given;
  };
  return { file: { size: held.size, read }, most: () => most };
}

const zip = makeZip([
  { name: 'a.txt', data: 'Dear Mrs Smith' },
  { name: 'b.zip', data: makeZip([{ name: 'c.txt', data: 'words within' }]) },
]);

test('each document leaves as soon as it is read, under the slot that puts containers before their members', async () => {
  const { pieces, begun } = await stream({ bytes: zip });
  expect(begun).toEqual(['0 ', '1 !/a.txt', '2 !/b.zip', '3 !/b.zip!/c.txt']);
  expect(pieces.map(({ kind, slot }) => `${kind} ${slot}`)).toEqual([
    'document 1',
    'document 3',
    'document 2',
    'document 0',
  ]);
  const whole = await extractFamily(zip, { limits: defaultLimits, clock: clockAt(noon) });
  const sorted = pieces.toSorted((a, b) => a.slot - b.slot);
  expect(sorted.map((piece) => (piece.kind === 'document' ? piece.document : null))).toEqual(whole.documents);
});

test('a document larger than may be held is read through its source, and its units leave in order as they are read', async () => {
  const text = Array.from({ length: 60_000 }, (_, line) => `line ${line} of a long letter`).join('\n');
  const { file, most } = watched(Buffer.from(text));
  const root = { file, sha256: hashBytes(Buffer.from(text)) };
  const { pieces } = await stream(root, { memberBytes: 100_000, streamBytes: 50_000 });
  const units = pieces.flatMap((piece) => (piece.kind === 'units' ? piece.units : piece.document.units));
  const words = units.map((unit) => (unit.kind === 'text' ? unit.text : '')).join('\n');
  expect(words.match(/line \d+/gu)).toEqual(Array.from({ length: 60_000 }, (_, line) => `line ${line}`));
  let first = 0;
  for (const piece of pieces) {
    expect([piece.slot, piece.first]).toEqual([0, first]);
    first += piece.kind === 'units' ? piece.units.length : 0;
  }
  const last = pieces.at(-1);
  expect(last?.kind === 'document' ? [last.document.outcome, last.document.sha256] : null).toEqual([
    'read',
    root.sha256,
  ]);
  expect(most()).toBeLessThan(9_000_000);
});

test('where a format cannot be read without being held, its runs of text are', async () => {
  const rtf = Buffer.from(`{\\rtf1 ${'Dear Mrs Smith, your reference is 12345. '.repeat(20_000)}}`);
  const { pieces } = await stream(
    { file: inMemory(rtf), sha256: hashBytes(rtf) },
    { memberBytes: 1000, streamBytes: 1000 },
  );
  const last = pieces.at(-1);
  expect(last?.kind === 'document' ? [last.document.outcome, last.document.problem?.code] : null).toEqual([
    'strings',
    'too-large',
  ]);
  expect(JSON.stringify(pieces)).toContain('Dear Mrs Smith');
});

test('a member that is to be avoided is never parsed, and its neighbours are', async () => {
  const { pieces } = await stream({ bytes: zip }, {}, ['!/b.zip']);
  const ends = pieces.flatMap((piece) => (piece.kind === 'document' ? [piece.document] : []));
  expect(ends.map(({ member, outcome }) => `${member} ${outcome}`)).toEqual([
    '!/a.txt read',
    '!/b.zip damaged',
    ' read',
  ]);
  expect(ends[1]?.problem?.code).toBe('parser-crashed');
});

test('text that has left is held no longer: a family may have more than is held at one moment', async () => {
  const many = makeZip(Array.from({ length: 40 }, (_, at) => ({ name: `${at}.txt`, data: `${at} `.repeat(5000) })));
  const { pieces } = await stream({ bytes: many }, { familyText: 30_000 });
  const ends = pieces.flatMap((piece) => (piece.kind === 'document' ? [piece.document.outcome] : []));
  expect(new Set(ends)).toEqual(new Set(['read']));
});

test('time begins anew whenever something has left, and ends with the whole time', async () => {
  const many = makeZip(Array.from({ length: 20 }, (_, at) => ({ name: `${at}.txt`, data: `words ${at}` })));
  const outcomes = async (totalMilliseconds: number, hasLeft: boolean): Promise<readonly string[]> => {
    let now = noon.getTime();
    const tick = (): Date => {
      now += 100;
      return new Date(now);
    };
    const clock = { now: tick };
    const found: string[] = [];
    await streamFamily(
      { bytes: many },
      { limits: { ...defaultLimits, milliseconds: 2000, totalMilliseconds }, clock },
      {
        begin: () => undefined,
        take: async (piece) => {
          if (piece.kind === 'document') found.push(piece.document.outcome);
          return hasLeft;
        },
      },
    );
    return found;
  };
  expect(new Set(await outcomes(1_000_000, true))).toEqual(new Set(['read']));
  expect(await outcomes(1_000_000, false)).toContain('timed-out');
  expect(await outcomes(2500, true)).toContain('timed-out');
});

test('a window of a source gives what stands in it and no more', () => {
  const within = windowOf(inMemory(Buffer.from('0123456789')), 3, 4);
  const texts = [within.read(0, 99), within.read(2, 2), within.read(4, 1), within.read(-5, 2)];
  expect([within.size, ...texts.map((bytes) => Buffer.from(bytes).toString())]).toEqual([4, '3456', '56', '', '34']);
  expect(windowOf(inMemory(Buffer.from('01')), 5, 9).size).toBe(0);
});

test('limits grow with a file and never shrink', () => {
  expect(limitsForFile(defaultLimits, 1000)).toEqual(defaultLimits);
  const store = limitsForFile(defaultLimits, 50 * 2 ** 30);
  expect(store.entries).toBe(1_000_000);
  expect(store.expandedBytes).toBe(500 * 2 ** 30);
});
