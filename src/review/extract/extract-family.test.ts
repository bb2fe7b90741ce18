import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { family } from '../../../test/support/office/family.ts';
import { makeMail, makeMailbox } from '../../../test/support/office/mail.ts';
import { makePdf } from '../../../test/support/office/pdf.ts';
import { makeWord, paragraph, wordTable } from '../../../test/support/office/word.ts';
import { makeWorkbook } from '../../../test/support/office/workbook.ts';
import { makeOverlappingZip, makeZip } from '../../../test/support/office/zip.ts';
import { fileOutcomes } from '../../core/document.ts';
import { hashBytes } from '../../core/ids.ts';
import { defaultLimits, extractFamily } from './extract-family.ts';

const letter = makeWord({
  body:
    paragraph('Dear Mrs Smith') +
    wordTable([
      ['Name', 'Jane Smith'],
      ['DOB', '01/02/1970'],
    ]),
});
const sheet = makeWorkbook([
  {
    name: 'Arrears',
    rows: [
      ['Ref', 'Name'],
      ['1', 'Jane'],
      ['2', 'Ali'],
    ],
  },
]);
const bill = makePdf([{ texts: [{ x: 50, y: 700, text: 'Council tax bill for Mrs Jane Smith of 12 High Street' }] }]);
const message = makeMail({ From: 'a@example.org', To: 'b@example.org', Subject: 'Rent' }, 'See attached', [
  { type: 'application/pdf', body: bill, filename: 'bill.pdf' },
]);

const outline = async (bytes: Uint8Array, limits = {}): Promise<string[]> =>
  (await family(bytes, limits)).documents.map(({ member, outcome }) => `${member} ${outcome}`);

test('a family stands in container order, containers before what is in them, each level after !/', async () => {
  const inner = makeZip([{ name: 'c.txt', data: 'words' }]);
  const zip = makeZip([
    { name: 'inner/letter.docx', data: letter },
    { name: 'b.zip', data: inner, stored: true },
    { name: 'box.mbox', data: makeMailbox([message, message]) },
  ]);
  expect(await outline(zip)).toEqual([
    ' read',
    '!/inner/letter.docx read',
    '!/b.zip read',
    '!/b.zip!/c.txt read',
    '!/box.mbox read',
    '!/box.mbox!/1 read',
    '!/box.mbox!/1/attachment-1.pdf read',
    '!/box.mbox!/2 read',
    '!/box.mbox!/2/attachment-1.pdf read',
  ]);
});

test('attachments of attachments are found, nested messages included', async () => {
  const archive = makeZip([{ name: 'sheet.xlsx', data: sheet }]);
  const forwarded = makeMail({ From: 'c@example.org', Subject: 'Forwarded' }, 'inner words', [
    { type: 'application/zip', body: archive, filename: 'x.zip' },
  ]);
  const outer = makeMail({ From: 'd@example.org', Subject: 'Outer' }, 'outer words', [
    { type: 'message/rfc822', body: forwarded },
  ]);
  expect(await outline(outer)).toEqual([
    ' read',
    '!/attachment-1.eml read',
    '!/attachment-1.eml!/attachment-1.zip read',
    '!/attachment-1.eml!/attachment-1.zip!/sheet.xlsx read',
  ]);
});

test('names of members are labels: cleaned, kept apart, never lost', async () => {
  const names = [
    '../../etc/passwd',
    '/abs/x.txt',
    'C:\\Users\\x.txt',
    'a\u0000b\u0007.txt',
    'same.txt',
    'same.txt',
    '',
    'odd!/name.txt',
    '...',
  ];
  const { documents } = await family(makeZip(names.map((name, index) => ({ name, data: `words ${index}` }))));
  expect(documents.map(({ member }) => member)).toEqual([
    '',
    '!/__/__/etc/passwd',
    '!/abs/x.txt',
    '!/C_/Users/x.txt',
    '!/a_b_.txt',
    '!/same.txt',
    '!/same (2).txt',
    '!/unnamed',
    '!/odd_/name.txt',
    '!/...',
  ]);
});

test('encrypted members are counted without a hash', async () => {
  const { documents } = await family(
    makeZip([
      { name: 'secret.docx', data: 'sealed', encrypted: true },
      { name: 'open.txt', data: 'words' },
    ]),
  );
  expect(documents[1]).toMatchObject({ member: '!/secret.docx', sha256: null, outcome: 'encrypted', bytes: 6 });
  expect(documents[0]).toMatchObject({ outcome: 'partial', coverage: [{ of: 'entries', expected: 2, read: 1 }] });
});

test('the hash is of the content and the size is the uncompressed one', async () => {
  const { root, documents } = await family(makeZip([{ name: 'l.docx', data: letter }]));
  expect(root).toBe(documents[0]?.sha256);
  expect(documents[1]).toMatchObject({ sha256: hashBytes(letter), bytes: letter.length });
});

test('a bomb is refused, and the rest of its archive is read', async () => {
  const bomb = makeZip([
    { name: 'bomb.txt', data: Buffer.alloc(40_000_000, 65) },
    { name: 'ok.txt', data: 'words' },
  ]);
  expect(await outline(bomb)).toEqual([' refused', '!/bomb.txt refused', '!/ok.txt read']);
});

test('overlapping entries are refused without reading one', async () => {
  expect(await outline(makeOverlappingZip(20_000, deflateRawSync(Buffer.alloc(9_000))))).toEqual([' refused']);
});

test('archives within archives stop at the limit of depth, with the last one counted', async () => {
  let nested = makeZip([{ name: 'x.txt', data: 'x' }]);
  for (let depth = 0; depth < 12; depth += 1) nested = makeZip([{ name: 'n.zip', data: nested, stored: true }]);
  const { documents } = await family(nested);
  expect(documents).toHaveLength(10);
  expect(documents.at(-1)).toMatchObject({ outcome: 'refused', problem: { code: 'limit-reached' } });
});

test('more entries than the limit end in a partial container that says how many', async () => {
  const { documents } = await family(
    makeZip(Array.from({ length: 20 }, (_, index) => ({ name: `${index}.txt`, data: 'x' }))),
    { entries: 5 },
  );
  expect(documents).toHaveLength(6);
  expect(documents[0]).toMatchObject({ outcome: 'partial', coverage: [{ of: 'entries', expected: 20, read: 5 }] });
});

test('members beyond the expanded bytes are counted as too large', async () => {
  const zip = makeZip([
    { name: 'a.txt', data: 'x'.repeat(600), stored: true },
    { name: 'b.txt', data: 'y'.repeat(600), stored: true },
  ]);
  expect(await outline(zip, { expandedBytes: 1000 })).toEqual([' partial', '!/a.txt read', '!/b.txt too-large']);
});

test('when time is up the rest is counted, not read', async () => {
  let now = 0;
  const clock = {
    now: () => {
      now += 400;
      return new Date(now);
    },
  };
  const zip = makeZip(Array.from({ length: 10 }, (_, index) => ({ name: `${index}.txt`, data: `words ${index}` })));
  const { documents } = await extractFamily(zip, { limits: { ...defaultLimits, milliseconds: 3000 }, clock });
  expect(documents).toHaveLength(11);
  expect(documents.some(({ outcome }) => outcome === 'read')).toBe(true);
  expect(documents.at(-1)).toMatchObject({ outcome: 'timed-out' });
});

test('nothing and unknown bytes are outcomes', async () => {
  expect(await outline(Buffer.alloc(0))).toEqual([' empty']);
  expect(await outline(Buffer.from([0, 1, 2, 3, 255]))).toEqual([' unsupported']);
  expect(await outline(Buffer.from('89504e470d0a1a0a00000000', 'hex'))).toEqual([' needs-ocr']);
});

test('the same bytes always give the same family', async () => {
  const zip = makeZip([
    { name: 'a.docx', data: letter },
    { name: 'm.eml', data: message },
  ]);
  expect(JSON.stringify(await family(zip))).toBe(JSON.stringify(await family(Buffer.from(zip))));
});

const fixtures = [
  letter,
  sheet,
  bill,
  message,
  makeMailbox([message]),
  makeZip([
    { name: 'a.docx', data: letter },
    { name: 'b.eml', data: message },
  ]),
  Buffer.from('<table><tr><td>a</td></tr></table><p>x</p>'),
  Buffer.from('Ref,Name,X\n1,Jane,"a"\n2,Ali,b\n'),
];

test('whatever is cut off or altered, every document met is counted and nothing throws', async () => {
  const damage = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...fixtures),
      damage,
      fc.nat(),
      fc.boolean(),
      async (fixture, flips, end, cuts) => {
        const bytes = Buffer.from(cuts ? fixture.subarray(0, end % (fixture.length + 1)) : fixture);
        for (const [at, value] of flips) if (bytes.length > 0) bytes[at % bytes.length] = value;
        const { root, documents } = await family(bytes);
        expect(root).toBe(hashBytes(bytes));
        expect(documents.length).toBeGreaterThan(0);
        for (const { outcome, problem, coverage, member } of documents) {
          expect(fileOutcomes).toContain(outcome);
          expect(problem === null).toBe(outcome === 'read');
          expect(problem?.where ?? member).toBe(member);
          for (const { expected, read } of coverage) expect(read).toBeLessThanOrEqual(expected);
        }
        expect(new Set(documents.map(({ member }) => member)).size).toBe(documents.length);
      },
    ),
    { numRuns: 150 },
  );
});
