import { expect, test } from 'vitest';
import { family } from '../../../../test/support/office/family.ts';
import { makeZip } from '../../../../test/support/office/zip.ts';

const zip = makeZip([
  { name: 'one.txt', data: 'the first words' },
  { name: 'folder/', data: '', stored: true },
  { name: 'two.txt', data: 'the second words, long enough to be cut in the middle of them', stored: true },
]);

test('folders are not documents', async () => {
  const { documents } = await family(zip);
  expect(documents.map(({ member }) => member)).toEqual(['', '!/one.txt', '!/two.txt']);
  expect(documents[0]?.coverage).toEqual([{ of: 'entries', expected: 2, read: 2 }]);
});

test('a zip cut short gives what can be read, and says that it is partial', async () => {
  const cut = zip.subarray(0, zip.indexOf('cut in the') + 3);
  const { documents } = await family(cut);
  expect(documents.map(({ member, outcome }) => [member, outcome])).toEqual([
    ['', 'partial'],
    ['!/one.txt', 'read'],
    ['!/two.txt', 'damaged'],
  ]);
  expect(documents[2]?.units[0]).toMatchObject({ text: 'the second words, long enough to be cut' });
});

test('a member with a wrong checksum is read but not called whole', async () => {
  const altered = Buffer.from(zip);
  altered[altered.indexOf('second')] = 83;
  const { documents } = await family(altered);
  expect(documents[2]).toMatchObject({
    outcome: 'damaged',
    units: [{ text: expect.stringContaining('Second words') }],
  });
});

test('a compression that is not read is counted as such', async () => {
  const { documents } = await family(makeZip([{ name: 'a.txt', data: 'x', method: 97 }]));
  expect(documents[1]).toMatchObject({ outcome: 'unsupported', sha256: null });
});

test('an archive of which nothing can be opened says why', async () => {
  const locked = [
    { name: 'a.txt', data: 'x', encrypted: true },
    { name: 'b.txt', data: 'y', encrypted: true },
  ];
  expect((await family(makeZip(locked))).documents[0]).toMatchObject({
    outcome: 'encrypted',
    coverage: [{ expected: 2, read: 0 }],
  });
  expect((await family(makeZip([{ name: 'c.txt', data: 'z' }, ...locked]))).documents[0]).toMatchObject({
    outcome: 'partial',
    problem: { code: 'encrypted' },
  });
  const start = makeZip([{ name: 'a.txt', data: 'words' }]).subarray(0, 36);
  expect((await family(start)).documents.map(({ outcome }) => outcome)).toEqual(['damaged', 'damaged']);
});
