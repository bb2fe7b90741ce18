import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { family, wordsOf } from '../../../../test/support/office/family.ts';
import { makeItem } from '../../../../test/support/office/outlook.ts';

const item = makeItem({
  subject: 'Arrears of Zoë Adeyemi',
  body: 'Please call her before Friday.',
  senderName: 'Housing Office',
  senderEmail: 'housing@council.example',
  recipients: [
    { name: 'Ben Marsh', email: 'ben@council.example', kind: 1 },
    { name: 'Priya Nair', email: 'priya@council.example', kind: 2 },
  ],
  attachments: [{ name: 'Zoë Adeyemi.txt', data: 'Balance 412.50' }],
});

test('an Outlook item has the units of a mail, and its attachments are members', async () => {
  const { documents } = await family(item);
  expect(documents.map(({ member, mediaType, outcome }) => [member, mediaType, outcome])).toEqual([
    ['', 'application/vnd.ms-outlook', 'read'],
    ['!/attachment-1.txt', 'text/plain', 'read'],
  ]);
  const said = documents[0]?.units.map((unit) => `${unit.locator} ${unit.kind === 'text' ? unit.text : ''}`);
  expect(said).toEqual([
    'part:header:From Housing Office <housing@council.example>',
    'part:header:To Ben Marsh <ben@council.example>',
    'part:header:Cc Priya Nair <priya@council.example>',
    'part:header:Subject Arrears of Zoë Adeyemi',
    'part:body Please call her before Friday.',
    'part:attachment:1 Zoë Adeyemi.txt',
  ]);
  expect(wordsOf(documents[1]?.units ?? [])).toBe('Balance 412.50');
});

test.each([
  ['the page of the item', 0x3ffd, 950, 'cp950', '陳惠珍', '恭喜 HQ 保全課'],
  ['the page of its body, where it has no other', 0x3fde, 51949, 'euc-kr', '김철수', '안녕하세요'],
  ['simplified Chinese in full', 0x3ffd, 54936, 'gb18030', '王小明', '会议记录'],
  ['Polish', 0x3ffd, 1250, 'cp1250', 'Łukasz Wiśniewski', 'Zażółć gęślą jaźń'],
  ['ASCII that is none', 0x3ffd, 20127, 'cp1252', 'Zoë', 'The rent is £412'],
])('names and body in another code page: %s', async (_, tag, page, name, senderName, body) => {
  const written = makeItem({
    subject: senderName,
    body,
    senderName,
    senderEmail: 'a@example.org',
    recipients: [{ name: senderName, email: 'b@example.org', kind: 1 }],
    codePage: { tag, number: page, name },
  });
  const { documents } = await family(written);
  expect(documents[0]?.units.map((unit) => wordsOf([unit]))).toEqual([
    `${senderName} <a@example.org>`,
    `${senderName} <b@example.org>`,
    senderName,
    body,
  ]);
});

test('no change of a byte makes an item throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(item.length - 1), fc.nat(255), async (at, byte) => {
      const bytes = Buffer.from(item);
      bytes[at] = byte;
      for (const { outcome, problem } of (await family(bytes)).documents) {
        expect(problem === null).toBe(outcome === 'read');
      }
    }),
    { numRuns: 80 },
  );
});

const store = fileURLToPath(import.meta.resolve('pst-extractor/package.json')).replace(
  'package.json',
  'example/testdata/pstextractortest@outlook.com.ost',
);

test('a data file gives every item that its folders count, as members by folder and number', async () => {
  const { documents } = await family(readFileSync(store));
  expect(documents[0]).toMatchObject({
    mediaType: 'application/vnd.ms-outlook-pst',
    coverage: [{ of: 'messages', expected: 183, read: 183 }],
  });
  const letter = documents.find(({ member }) => member === '!/Root - Mailbox/IPM_SUBTREE/Inbox/4');
  expect(letter).toMatchObject({ mediaType: 'message/rfc822', outcome: 'read' });
  const inside = documents.find(({ member }) => member === '!/Root - Mailbox/IPM_SUBTREE/Inbox/4/attachment-1.txt');
  expect(wordsOf(inside?.units ?? [])).toBe('this is a text doc');
});

test('a data file whose tree of nodes goes round is damaged, and ends', async () => {
  const circle = Buffer.from(readFileSync(store).subarray(0, 3_000_000));
  const root = Number(circle.readBigUInt64LE(224));
  // Each child of the root page is the root page.
  for (let at = root; at < root + 4056; at += 24) circle.writeBigUInt64LE(BigInt(root), at + 16);
  const [first] = (await family(circle)).documents;
  expect(first).toMatchObject({ mediaType: 'application/vnd.ms-outlook-pst', outcome: 'damaged' });
});

test('a data file cut short or altered is never called whole', async () => {
  const whole = readFileSync(store);
  for (const share of [0.001, 0.3, 0.9]) {
    const [first] = (await family(whole.subarray(0, Math.floor(whole.length * share)), { entries: 300 })).documents;
    expect(first?.outcome).not.toBe('read');
  }
});
