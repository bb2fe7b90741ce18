import { expect, test } from 'vitest';
import { family } from '../../../test/support/office/family.ts';
import { makeZip } from '../../../test/support/office/zip.ts';

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
  const { documents } = await family(makeZip([{ name: 'a.txt', data: 'x', method: 9 }]));
  expect(documents[1]).toMatchObject({ outcome: 'unsupported', sha256: null });
});
