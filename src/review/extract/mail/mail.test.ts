import { expect, test } from 'vitest';
import { document, family, tablesOf, wordsOf } from '../../../../test/support/office/family.ts';
import { makeMail, makeMailbox } from '../../../../test/support/office/mail.ts';

const headers = {
  From: 'Jane Smith <jane@example.org>',
  To: '=?utf-8?Q?Zo=C3=AB?= <zoe@example.org>, b@example.org',
  Cc: 'c@example.org',
  'Reply-To': 'd@example.org',
  Subject: 'My rent',
  Date: 'Fri, 1 May 2026 10:00:00 +0100',
  'X-Originating-IP': '[192.0.2.7]',
  'DKIM-Signature': 'v=1',
};

test('each header that people write is its own passage, the rest a table', async () => {
  const { units } = await document(makeMail(headers, 'Dear Sir\n\nI cannot pay.'));
  expect(units.map((unit) => [unit.locator, wordsOf([unit])])).toEqual([
    ['part:header:From', headers.From],
    ['part:header:Reply-To', 'd@example.org'],
    ['part:header:To', 'Zoë <zoe@example.org>, b@example.org'],
    ['part:header:Cc', 'c@example.org'],
    ['part:header:Subject', 'My rent'],
    ['part:header:Date', headers.Date],
    ['part:headers', 'X-Originating-IP | [192.0.2.7]'],
    ['part:body', 'Dear Sir\n\nI cannot pay.\n'],
  ]);
});

const alternative = (text: string, html: string): Buffer =>
  Buffer.from(
    [
      'From: a@example.org',
      'Subject: x',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      text,
      '--b',
      'Content-Type: text/html; charset=utf-8',
      '',
      html,
      '--b--',
      '',
    ].join('\r\n'),
  );

test('a body said twice is read once; what only one form says is not lost', async () => {
  const same = await document(alternative('Dear Jane, the rent is due.', '<p>Dear Jane, the <b>rent</b> is due.</p>'));
  expect(same.units.filter(({ locator }) => locator.startsWith('part:body'))).toHaveLength(1);
  const stub = await document(
    alternative('This mail needs HTML.', '<p>Your number is AB123456C and your appointment is on Monday.</p>'),
  );
  expect(wordsOf(stub.units)).toContain('AB123456C');
  expect(wordsOf(stub.units)).toContain('This mail needs HTML.');
});

test('tables in HTML mail are tables', async () => {
  const table = '<table><tr><th>Name</th><th>DOB</th></tr><tr><td>Jane</td><td>01/02/1970</td></tr></table>';
  const { units } = await document(alternative('Name DOB Jane 01/02/1970', `<p>List</p>${table}`));
  expect(tablesOf(units).at(-1)).toMatchObject({
    rows: [
      ['Name', 'DOB'],
      ['Jane', '01/02/1970'],
    ],
    headerRows: 1,
  });
});

test('attachments are members by number, their own names are words of the mail', async () => {
  const mail = makeMail(headers, 'See both', [
    { type: 'text/csv', body: 'Ref,Name,X\n1,Jane,2\n2,Ali,3\n', filename: 'J Smith arrears.CSV' },
    { type: 'application/octet-stream', body: Buffer.from([1, 2, 3, 0]) },
  ]);
  const { documents } = await family(mail);
  expect(documents.map(({ member, outcome }) => [member, outcome])).toEqual([
    ['', 'read'],
    ['!/attachment-1.csv', 'read'],
    ['!/attachment-2.bin', 'unsupported'],
  ]);
  expect(documents[0]?.units).toContainEqual({
    kind: 'text',
    locator: 'part:attachment:1',
    text: 'J Smith arrears.CSV',
    flags: ['metadata'],
  });
  expect(documents[0]?.coverage).toEqual([{ of: 'attachments', expected: 2, read: 2 }]);
});

test('a mail of a million parts is read as text, not taken apart', async () => {
  const parts = '--b\r\n\r\nx\r\n'.repeat(200_000);
  const hostile = Buffer.from(
    `From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\nFirst words\r\n${parts}`,
  );
  const read = await document(hostile);
  expect(read).toMatchObject({ outcome: 'strings', problem: { code: 'strings-only' } });
  expect(wordsOf(read.units)).toContain('First words');
});

test('a mail beyond its limit of size, and headers without end, are outcomes', async () => {
  const large = makeMail(headers, 'first words', [{ type: 'text/plain', body: 'z'.repeat(5000) }]);
  const taken = (await family(large, { mailBytes: 2000 })).documents;
  expect(taken.map(({ outcome }) => outcome)).toEqual(['read', 'read']);
  expect(wordsOf(taken[0]?.units ?? [])).toContain('first words');
  const endless = Buffer.from(
    `From: a@example.org\r\nSubject: x\r\n${'X-Filler: abcdefghij\r\n'.repeat(200_000)}\r\nbody words`,
  );
  const read = await document(endless);
  expect(read.outcome).toBe('strings');
  expect(wordsOf(read.units)).toContain('body words');
});

test('a mailbox is split into its messages, quoted separators restored', async () => {
  const first = makeMail({ From: 'a@example.org', Subject: 'One' }, 'words\r\n\r\nFrom here on it is a sentence.');
  const second = makeMail({ From: 'b@example.org', Subject: 'Two' }, 'more', [
    { type: 'text/plain', body: 'attached', filename: 'n.txt' },
  ]);
  const { documents } = await family(
    makeMailbox([first, second, makeMail({ From: 'c@example.org', Subject: 'Three' }, 'last')]),
  );
  expect(documents.map(({ member }) => member)).toEqual(['', '!/1', '!/2', '!/2/attachment-1.txt', '!/3']);
  expect(documents[0]).toMatchObject({
    mediaType: 'application/mbox',
    coverage: [{ of: 'messages', expected: 3, read: 3 }],
  });
  expect(wordsOf(documents[1]?.units ?? [])).toContain('From here on it is a sentence.');
  expect(wordsOf(documents[1]?.units ?? [])).not.toContain('more');
});

test('a line that only begins like a separator splits nothing', async () => {
  const body = 'one\r\n\r\nFrom the desk of the mayor\r\n\r\ntwo';
  const box = Buffer.concat([
    Buffer.from('From a@example.org Mon Jun 01 10:00:00 2009\n'),
    makeMail({ From: 'a@example.org', Subject: 'x' }, body),
  ]);
  expect((await family(box)).documents.map(({ member }) => member)).toEqual(['', '!/1']);
});
