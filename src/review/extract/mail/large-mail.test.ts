import fc from 'fast-check';
import { expect, test } from 'vitest';
import { family, wordsOf } from '../../../../test/support/office/family.ts';
import { base64Source } from '../bytes/base64-source.ts';
import { inMemory } from '../bytes/byte-source.ts';

const csv = [
  'Ref,Name,Rent',
  ...Array.from({ length: 400 }, (_, index) => `${index},Zoë Adeyemi ${index},${index}`),
].join('\n');

function base64Lines(text: string): string {
  return (
    Buffer.from(text)
      .toString('base64')
      .match(/.{1,76}/gu) ?? []
  ).join('\r\n');
}

function printable(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte)))
    .join('')
    .replace(/(.{70})/gu, '$1=\r\n');
}

function mailWith(parts: readonly string[]): Buffer {
  const body = parts.map((part) => `--outer\r\n${part}\r\n`).join('');
  return Buffer.from(
    `From: a@council.example\r\nTo: b@council.example\r\nSubject: The list\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="outer"\r\n\r\nThis is MIME.\r\n${body}--outer--\r\n`,
  );
}

const alternative = `Content-Type: multipart/alternative; boundary=inner\r\n\r\n--inner\r\nContent-Type: text/plain\r\n\r\nDear Jane, see the list.\r\n--inner\r\nContent-Type: text/html\r\n\r\n<p>Dear Jane, see the list.</p>\r\n--inner--\r\n`;
const attached = (encoding: string, content: string, name = 'list.csv'): string =>
  `Content-Type: text/csv; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${content}`;

test('a mail too large to be parsed gives what a small one does: its words, and every attachment in its place', async () => {
  const parts = [
    alternative,
    attached('base64', base64Lines('Ref,Name\n1,Ben\n2,Ali'), 'small.csv'),
    attached('base64', base64Lines(csv)),
    attached('quoted-printable', printable(csv.replaceAll('\n', '\r\n'))),
    attached('8bit', csv),
  ];
  const whole = await family(mailWith(parts));
  const thin = await family(mailWith(parts), { mailBytes: 4000 });
  const said = ({ documents }: typeof whole): unknown =>
    documents.map(({ member, outcome, units }) => [member, outcome, wordsOf(units).replaceAll('\r', '').trim()]);
  expect(said(thin)).toEqual(said(whole));
  expect(thin.documents.map(({ member }) => member)).toHaveLength(5);
});

test('a body too large to be parsed is an attachment more', async () => {
  const long = 'Dear Jane Adeyemi, the rent is due.\r\n'.repeat(300);
  const { documents } = await family(mailWith([`Content-Type: text/plain\r\n\r\n${long}`]), { mailBytes: 2000 });
  expect(documents.map(({ member, outcome }) => [member, outcome])).toEqual([
    ['', 'read'],
    ['!/attachment-1.txt', 'read'],
  ]);
  expect(wordsOf(documents[1]?.units ?? []).match(/Adeyemi/gu)).toHaveLength(300);
});

test('base64 is decoded at any place, however its lines are cut', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 3000 }),
      fc.integer({ min: 1, max: 90 }),
      fc.nat(3000),
      fc.nat(3000),
      (bytes, width, offset, length) => {
        const lines = Buffer.from(bytes)
          .toString('base64')
          .replace(new RegExp(`(.{${width}})`, 'gu'), '$1\r\n');
        const source = base64Source(inMemory(Buffer.from(lines)));
        expect(source.size).toBe(bytes.length);
        expect([...source.read(offset, length)]).toEqual([...bytes.subarray(offset, offset + length)]);
      },
    ),
  );
});

test('no cut and no change of a byte makes it fail', async () => {
  const bytes = mailWith([alternative, attached('base64', base64Lines(csv))]);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
      const changed = Buffer.from(isCut ? bytes.subarray(0, at) : bytes);
      if (!isCut) changed[at] = byte;
      const { documents } = await family(changed, { mailBytes: 2000 });
      expect(documents.length).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
});
