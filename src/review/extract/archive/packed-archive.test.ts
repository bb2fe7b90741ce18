import { gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { family, wordsOf } from '../../../../test/support/office/family.ts';
import { packedSamples } from '../../../../test/support/office/packed-samples.data.ts';
import { makeRar, makeTape } from '../../../../test/support/office/tape.ts';

const ends = async (bytes: Uint8Array, limits = {}): Promise<string[]> =>
  (await family(bytes, limits)).documents.map(({ member, outcome }) => `${member} ${outcome}`);

test('7z, rar, bz2, xz and Deflate64 give their files as members', async () => {
  expect(await ends(packedSamples.plain)).toEqual([' read', '!/one.txt read', '!/sub/two.txt read']);
  expect(await ends(packedSamples.bzip2)).toEqual([' read', '!/content read']);
  expect(await ends(packedSamples.xz)).toEqual([' read', '!/content read']);
  expect(await ends(packedSamples.deflate64)).toEqual([' read', '!/rep.txt read']);
  const rar = makeRar([
    { name: 'a.txt', data: 'first words' },
    { name: 'b\\c.txt', data: 'more words' },
  ]);
  expect(await ends(rar)).toEqual([' read', '!/a.txt read', '!/b/c.txt read']);
  const [, one] = (await family(packedSamples.plain)).documents;
  expect(wordsOf(one?.units ?? [])).toContain('Amina Okafor');
});

test('members that need a password are counted, and so is a directory that needs one', async () => {
  const { documents } = await family(packedSamples.locked);
  expect(documents.map(({ member, outcome, sha256 }) => [member, outcome, sha256 === null])).toEqual([
    ['', 'encrypted', false],
    ['!/one.txt', 'encrypted', true],
    ['!/sub/two.txt', 'encrypted', true],
  ]);
  expect(documents[0]?.coverage).toEqual([{ of: 'entries', expected: 2, read: 0 }]);
  expect(await ends(packedSamples.lockedDirectory)).toEqual([' encrypted']);
  const rar = makeRar([
    { name: 'a.txt', data: 'open words' },
    { name: 'b.txt', data: 'sixteen letters!', encrypted: true },
  ]);
  expect(await ends(rar)).toEqual([' partial', '!/a.txt read', '!/b.txt encrypted']);
});

test('what is damaged inside is said, and the rest is read', async () => {
  const flipped = Buffer.from(packedSamples.plain);
  flipped[40] = (flipped[40] ?? 0) ^ 0x40;
  expect(await ends(flipped)).toEqual([' partial', '!/one.txt damaged', '!/sub/two.txt read']);
  expect(await ends(packedSamples.plain.subarray(0, 150))).toEqual([' damaged']);
});

test('a member that expands without end is refused, and so is what holds it', async () => {
  const bomb = gzipSync(Buffer.alloc(20_000_000));
  const { documents } = await family(bomb);
  expect(documents.map(({ outcome, sha256 }) => [outcome, sha256 === null])).toEqual([
    ['refused', false],
    ['refused', true],
  ]);
});

test('gzip and zstd: the name inside, a tape inside, a stream cut short', async () => {
  const tape = makeTape([{ name: 'letter.txt', data: 'dear tenant, the words go on and on' }]);
  expect(await ends(gzipSync(tape))).toEqual([' read', '!/content read', '!/content!/letter.txt read']);
  expect(await ends(zstdCompressSync(tape))).toEqual([' read', '!/content read', '!/content!/letter.txt read']);
  const words = Buffer.from(Array.from({ length: 3000 }, (_, index) => `line ${index * 7919}`).join('\n'));
  const cut = await family(gzipSync(words).subarray(0, 4000));
  expect(cut.documents.map(({ outcome }) => outcome)).toEqual(['damaged', 'damaged']);
  expect(wordsOf(cut.documents[1]?.units ?? [])).toContain('line 7919');
});

test('tapes: links and devices are labels, odd names become plain ones, one cut short gives what is there', async () => {
  const tape = makeTape([
    { name: '../../etc/one.txt', data: 'first words' },
    { name: 'folder', type: '5' },
    { name: 'shadow', type: '2' },
    { name: 'tty', type: '3' },
    { name: '././@LongLink', data: `${'d/'.repeat(70)}two.txt\0`, type: 'L' },
    { name: 'd/d', data: 'second words' },
    { name: 'PaxHeader', data: '21 path=new name.txt\n', type: 'x' },
    { name: 'old name.txt', data: 'third words' },
  ]);
  const { documents } = await family(tape);
  expect(documents.map(({ member, outcome }) => `${member} ${outcome}`)).toEqual([
    ' read',
    '!/__/__/etc/one.txt read',
    '!/shadow unsupported',
    '!/tty unsupported',
    `!/${'d/'.repeat(70)}two.txt read`,
    '!/new name.txt read',
  ]);
  expect(documents[2]?.problem?.code).toBe('link-outside');
  expect(documents[0]?.coverage).toEqual([{ of: 'entries', expected: 3, read: 3 }]);
  expect(await ends(tape.subarray(0, 515))).toEqual([' damaged', '!/__/__/etc/one.txt damaged']);
});

test('more entries than the limit end as partial', async () => {
  const one = makeTape([{ name: 'a', data: 'abc' }]).subarray(0, 1024);
  const tape = Buffer.concat([...Array.from({ length: 3000 }, () => one), Buffer.alloc(1024)]);
  const { documents } = await family(tape, { entries: 2000 });
  expect(documents).toHaveLength(2001);
  expect(documents[0]).toMatchObject({ outcome: 'partial', problem: { code: 'limit-reached' } });
});

test('no change of a byte and no cut makes an archive throw or lose its count', async () => {
  const samples = [
    packedSamples.plain,
    makeRar([{ name: 'a.txt', data: 'first words' }]),
    makeTape([{ name: 'a.txt', data: 'first words' }]),
    gzipSync('first words of a letter'),
    packedSamples.deflate64,
  ];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...samples),
      fc.nat(),
      fc.nat(255),
      fc.boolean(),
      async (sample, at, byte, cuts) => {
        const bytes = Buffer.from(sample);
        bytes[at % bytes.length] = byte;
        const { documents } = await family(cuts ? bytes.subarray(0, at % bytes.length) : bytes);
        expect(documents.length).toBeGreaterThan(0);
        for (const { outcome, problem } of documents) expect(problem === null).toBe(outcome === 'read');
      },
    ),
    { numRuns: 60 },
  );
});
