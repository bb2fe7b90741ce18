import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problem } from '#core/problem';
import type { SettledDocument } from '#core/settled';
import { pagesWaiting, waitingPictures } from './picture-risk.ts';

function document(change: Partial<SettledDocument>): SettledDocument {
  const blank = {
    member: '',
    sha256: null,
    bytes: 1,
    mediaType: 'text/plain',
    outcome: 'read',
    problem: null,
  } as const;
  return { ...blank, coverage: [], passages: 1, findings: 0, speaksOfDanger: false, mailDomains: [], ...change };
}

const scan = (pages: number): SettledDocument =>
  document({
    outcome: 'needs-ocr',
    problem: problem('needs-ocr', ''),
    coverage: [{ of: 'pages', expected: pages, read: 0 }],
  });

const file = (path: string, ...documents: readonly SettledDocument[]) => ({ of: path, paths: [path], documents });

test('what waits comes by the risk of its folder and its name, and equals by path', () => {
  const files = [
    file('Photos/a.jpg', scan(1)),
    file('Photos/b.jpg', scan(2)),
    file('Housing/letter.pdf', scan(1)),
    file('Housing/rents.csv', document({ findings: 500 })),
    file('Care/Safeguarding/x.tif', scan(3)),
    file('Care/Safeguarding/notes.docx', document({ findings: 9, speaksOfDanger: true })),
    file('Read.txt', document({})),
  ];
  expect(waitingPictures(files).map(({ of, pages }) => [of, pages])).toEqual([
    ['Care/Safeguarding/x.tif', 3],
    ['Housing/letter.pdf', 1],
    ['Photos/a.jpg', 1],
    ['Photos/b.jpg', 2],
  ]);
});

test.each([
  ['IMG_0001.jpg', 0],
  ['tenants/passport_copies/IMG_0001.jpg', 1],
  ['Birth-certificates/1.pdf', 1],
])('%s', (path, least) => {
  const [only] = waitingPictures([file(path, scan(1))]);
  expect(Math.sign(only?.risk ?? -1)).toBe(least);
});

test('the order of the files that come in does not matter', () => {
  const paths = fc.uniqueArray(fc.stringMatching(/^[ab]\/(?:scan|x)[0-9]$/u), { maxLength: 8 });
  fc.assert(
    fc.property(paths, (names) => {
      const files = names.map((name) => file(name, scan(1)));
      expect(waitingPictures(files.toReversed())).toEqual(waitingPictures(files));
    }),
  );
});

test('a page at least waits where a document says that it has some', () => {
  expect(pagesWaiting(document({}))).toBe(0);
  expect(pagesWaiting(scan(4))).toBe(4);
  expect(pagesWaiting(document({ problem: problem('needs-ocr', '') }))).toBe(1);
  const partly = {
    outcome: 'partial',
    problem: problem('needs-ocr', ''),
    coverage: [{ of: 'pages', expected: 9, read: 7 }],
  } as const;
  expect(pagesWaiting(document(partly))).toBe(2);
});
