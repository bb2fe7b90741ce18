import { makeMail, makeMailbox } from '../support/office/mail.ts';
import { type Attack, evilNames, sized } from './attack.ts';

const head = 'From: ben@council.example\r\nTo: z@example.org\r\nSubject: Rent\r\nMIME-Version: 1.0\r\n';
const mixed = `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n`;
const text = `${head}Content-Type: text/plain; charset=utf-8\r\n\r\nDear Mrs Okafor\r\n`;
const ended = ['read', 'partial', 'strings', 'too-large', 'refused'] as const;

/** A mail of headers said so many times over. */
function headers(line: string, times: number): Buffer {
  return Buffer.concat([
    Buffer.from('Subject: Rent\r\nFrom: ben@council.example\r\n'),
    Buffer.from(line.repeat(times)),
    Buffer.from('\r\nDear Mrs Okafor\r\n'),
  ]);
}

/** Mail with parts, depths, headers, encodings and names without end. */
export const mailAttacks: readonly Attack[] = [
  {
    name: 'parts.eml',
    make: (size) =>
      Buffer.from(`${mixed}${'--b\r\n\r\n'.repeat(sized(size, 20_000, 1_000_000))}Dear Mrs Okafor\r\n--b--\r\n`),
    ends: ended,
    says: 'Dear Mrs Okafor',
  },
  {
    name: 'parts-just-under.eml',
    make: () => Buffer.from(`${mixed}${'--b\r\n\r\nwords\r\n'.repeat(1_900)}--b--\r\n`),
    ends: ended,
  },
  {
    name: 'nested-messages.eml',
    make: (size) => Buffer.from(`${head}Content-Type: message/rfc822\r\n\r\n`.repeat(sized(size, 600, 20_000)) + text),
    ends: ended,
  },
  { name: 'nested-parts.eml', make: (size) => nestedParts(sized(size, 4_000, 50_000)), ends: ended },
  {
    name: 'one-boundary.eml',
    make: (size) =>
      Buffer.from(
        mixed + `--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n`.repeat(sized(size, 3_000, 100_000)),
      ),
    ends: [...ended, 'empty'],
  },
  {
    name: 'empty-boundary.eml',
    make: (size) =>
      Buffer.from(
        `${head}Content-Type: multipart/mixed; boundary=""\r\n\r\n${'--\r\n\r\nx\r\n'.repeat(sized(size, 1_900, 100_000))}`,
      ),
    ends: [...ended, 'empty'],
  },
  {
    name: 'long-header.eml',
    make: (size) => headers('x'.repeat(1_000), sized(size, 8_000, 100_000)),
    ends: [...ended, 'damaged'],
  },
  {
    name: 'folded-header.eml',
    make: (size) =>
      Buffer.from(
        `Subject: Rent\r\nTo: a@b.example\r\nX-A: y\r\n${' folded\r\n'.repeat(sized(size, 150_000, 5_000_000))}\r\nDear Mrs Okafor\r\n`,
      ),
    ends: [...ended, 'damaged'],
  },
  {
    name: 'headers.eml',
    make: (size) => headers('X-Odd: y\r\n', sized(size, 60_000, 5_000_000)),
    ends: [...ended, 'damaged'],
  },
  {
    name: 'recipients.eml',
    make: (size) =>
      Buffer.from(
        `From: ben@council.example\r\nSubject: Rent\r\nTo: ${Array.from({ length: sized(size, 15_000, 1_000_000) }, (_, at) => `"P ${at}" <p${at}@example.org>`).join(', ')}\r\n\r\nDear Mrs Okafor\r\n`,
      ),
    ends: [...ended, 'damaged'],
  },
  {
    name: 'brackets.eml',
    make: (size) =>
      headers(
        `Cc: ${'('.repeat(50_000)}x@example.org${'<'.repeat(50_000)}${'"'.repeat(50_001)}\r\n`,
        sized(size, 3, 100),
      ),
    ends: [...ended, 'damaged'],
  },
  {
    name: 'words.eml',
    make: (size) =>
      Buffer.from(
        `From: ben@council.example\r\nTo: a@b.example\r\nSubject: ${'=?utf-8?B?Wm/Dqw==?=\r\n '.repeat(sized(size, 10_000, 500_000))}\r\n\r\nDear Mrs Okafor\r\n`,
      ),
    ends: [...ended, 'damaged'],
  },
  {
    name: 'half-words.eml',
    make: (size) =>
      Buffer.from(
        `From: ben@council.example\r\nTo: a@b.example\r\nSubject: ${'=?utf-8?Q?'.repeat(sized(size, 20_000, 1_000_000))}\r\n\r\nDear Mrs Okafor\r\n`,
      ),
    ends: [...ended, 'damaged'],
  },
  {
    name: 'base64.eml',
    make: (size) =>
      Buffer.concat([
        Buffer.from(
          `${mixed}--b\r\n\r\nDear Mrs Okafor\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n\r\n`,
        ),
        Buffer.from(`${'QUJD'.repeat(19)}\r\n`.repeat(sized(size, 50_000, 2_600_000))),
        Buffer.from('--b--\r\n'),
      ]),
    ends: ended,
    says: 'Dear Mrs Okafor',
  },
  {
    name: 'soft-lines.eml',
    make: (size) =>
      Buffer.from(
        `${head}Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDear Mrs Okafor=\r\n${'=\r\n'.repeat(sized(size, 500_000, 20_000_000))}`,
      ),
    ends: ended,
  },
  {
    name: 'half-quotes.eml',
    make: (size) =>
      Buffer.from(
        `${head}Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDear Mrs Okafor\r\n${'='.repeat(sized(size, 2_000_000, 40_000_000))}`,
      ),
    ends: ended,
    says: 'Dear Mrs Okafor',
  },
  {
    name: 'continuations.eml',
    make: (size) =>
      Buffer.from(
        `${mixed}--b\r\nContent-Disposition: attachment;${Array.from({ length: sized(size, 10_000, 300_000) }, (_, at) => `\r\n filename*${at}*=%41`).join(';')}\r\n\r\nx\r\n--b--\r\n`,
      ),
    ends: [...ended, 'empty', 'damaged'],
  },
  {
    name: 'parameters.eml',
    make: (size) =>
      Buffer.from(
        `${head}Content-Type: text/plain${'; charset="utf-8'.repeat(sized(size, 20_000, 500_000))}\r\n\r\nDear Mrs Okafor\r\n`,
      ),
    ends: [...ended, 'empty', 'damaged'],
  },
  ...[
    'utf-7',
    'iso-2022-jp',
    'hz-gb-2312',
    'x-nothing',
    'utf-16',
    'utf-32',
    'replacement',
    '',
    'constructor',
    '__proto__',
  ].map((charset, at) => ({
    name: `charset-${at}.eml`,
    make: () =>
      Buffer.from(
        `${head}Content-Type: text/plain; charset="${charset}"\r\n\r\nDear Mrs Okafor +ADw- \x1b$B\x1b$B~{~}${'\x1b$B!\x1b(B'.repeat(20_000)}\r\n`,
        'latin1',
      ),
    ends: ended,
  })),
  {
    name: 'flowed.eml',
    make: (size) =>
      Buffer.from(
        `${head}Content-Type: text/plain; format=flowed; delsp=yes\r\n\r\n${'> '.repeat(20_000)}\r\n${'a \r\n'.repeat(sized(size, 40_000, 5_000_000))}`,
      ),
    ends: ended,
  },
  {
    name: 'names.eml',
    make: () =>
      makeMail(
        { From: 'ben@council.example', Subject: 'Rent' },
        'Dear Mrs Okafor',
        evilNames.map((filename) => ({ type: 'text/plain', body: 'x', filename })),
      ),
    ends: ended,
    says: 'Dear Mrs Okafor',
  },
  {
    name: 'page.eml',
    make: (size) =>
      Buffer.from(
        `${head}Content-Type: text/html\r\n\r\n<p>Dear Mrs Okafor</p>${'<div>'.repeat(sized(size, 100_000, 10_000_000))}`,
      ),
    ends: ended,
    says: 'Dear Mrs Okafor',
  },
  {
    name: 'separators.mbox',
    make: (size) =>
      Buffer.from('From a@example.org Mon Jun 01 10:00:00 2009\n\n'.repeat(sized(size, 3_000, 1_000_000))),
    ends: [...ended, 'empty'],
  },
  {
    name: 'from-lines.mbox',
    make: (size) =>
      Buffer.concat([
        makeMailbox([Buffer.from(text)]),
        Buffer.from('\nFrom here to there\n'.repeat(sized(size, 5_000, 1_000_000))),
      ]),
    ends: ended,
  },
  {
    name: 'quoted-from.mbox',
    make: (size) =>
      makeMailbox([Buffer.from(`${text}${`${'>'.repeat(500)}From x\r\n`.repeat(sized(size, 5_000, 200_000))}`)]),
    ends: ended,
  },
];

function nestedParts(depth: number): Buffer {
  const levels = Array.from(
    { length: depth },
    (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
  );
  return Buffer.from(`${head}${levels.join('')}\r\nDear Mrs Okafor\r\n`);
}
