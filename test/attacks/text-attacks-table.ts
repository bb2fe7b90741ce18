import { type Attack, sized } from './attack.ts';

const ended = ['read', 'partial', 'strings'] as const;
const say = 'Dear Mrs Okafor';
const rich = `{\\rtf1\\ansi ${say}\\par `;
const page = `<!doctype html><html><body><p>${say}</p>`;
const export_ = `<?xml version="1.0"?><export><a>${say}</a>`;

/** Text that begins honestly and goes on with one piece for as long as the attacker likes. */
function goesOn(start: string, piece: string, times: number, end = ''): Buffer {
  return Buffer.from(start + piece.repeat(times) + end, 'latin1');
}

/** RTF, HTML, delimited text, JSON, XML, SQL, calendars, cards, plain text: nested, unclosed, repeated, lying. */
export const textAttacks: readonly Attack[] = [
  { name: 'groups.rtf', make: (size) => goesOn(rich, '{', sized(size, 500_000, 3_000_000)), ends: ended, says: say },
  {
    name: 'shut-groups.rtf',
    make: (size) => goesOn(rich, '}', sized(size, 500_000, 3_000_000)),
    ends: ended,
    says: say,
  },
  { name: 'binary.rtf', make: () => goesOn(rich, '\\bin2147483647 x', 10), ends: ended, says: say },
  {
    name: 'binary-back.rtf',
    make: (size) => goesOn(rich, '\\bin-99999999999 x', sized(size, 50_000, 1_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'cells.rtf',
    make: (size) => goesOn(`${rich}\\trowd`, '\\cellx1\\intbl x\\cell', sized(size, 100_000, 2_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'rows.rtf',
    make: (size) => goesOn(rich, '\\trowd\\row', sized(size, 100_000, 2_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'deep-tables.rtf',
    make: (size) => goesOn(rich, '\\itap99999999\\nestcell\\nestrow', sized(size, 50_000, 1_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'skips.rtf',
    make: (size) => goesOn(rich, '\\uc2147483647\\u-99999999?', sized(size, 50_000, 1_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'fields.rtf',
    make: (size) => goesOn(rich, '{\\field{\\*\\fldinst MERGEFIELD a}{\\fldrslt ', sized(size, 20_000, 500_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'object.rtf',
    make: (size) => goesOn(`${rich}{\\object{\\*\\objdata `, '0105000002', sized(size, 200_000, 10_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'lying-object.rtf',
    make: (size) =>
      goesOn(rich, '{\\object{\\*\\objdata 0105000002000000ffffffff}}', sized(size, 10_000, 200_000), '}'),
    ends: ended,
    says: say,
  },
  {
    name: 'fonts.rtf',
    make: (size) =>
      goesOn('{\\rtf1\\ansi{\\fonttbl', '{\\f99999\\fcharset999 A;}', sized(size, 30_000, 500_000), `}${say}\\par}`),
    ends: ended,
    says: say,
  },
  {
    name: 'deep.html',
    make: (size) => goesOn(page, '<div>', sized(size, 200_000, 10_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'deep-inline.html',
    make: (size) => goesOn(page, '<b><i>', sized(size, 100_000, 5_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'paragraphs.html',
    make: (size) => goesOn(page, '<p>', sized(size, 300_000, 10_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'ends.html',
    make: (size) => goesOn(page, '</p></div></table>', sized(size, 100_000, 3_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'tables.html',
    make: (size) => goesOn(page, '<table><tr><td>', sized(size, 5_000, 1_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'spans.html',
    make: (size) =>
      goesOn(`${page}<table>`, '<tr><td colspan=999999999 rowspan=999999999>x', sized(size, 3_000, 200_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'attributes.html',
    make: (size) => goesOn(`${page}<p `, 'a=b ', sized(size, 300_000, 10_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'different-attributes.html',
    make: (size) =>
      Buffer.from(
        `${page}<p ${Array.from({ length: sized(size, 100_000, 2_000_000) }, (_, at) => `a${at}=b`).join(' ')}>`,
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'open-quote.html',
    make: (size) => goesOn(`${page}<p title="`, 'words <b>x</b> ', sized(size, 200_000, 5_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'open-comment.html',
    make: (size) => goesOn(`${page}<!-- `, '<!-- -- > ', sized(size, 300_000, 5_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'open-script.html',
    make: (size) => goesOn(`${page}<script>`, '</scrip', sized(size, 300_000, 5_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'entities.html',
    make: (size) => goesOn(page, '&#xFFFFFFFFFF;&nbsp&#99999999;&lol', sized(size, 100_000, 2_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'controls.html',
    make: (size) => goesOn(page, '<select><option><svg><math><template>', sized(size, 20_000, 500_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'open-quote.csv',
    make: (size) => goesOn(`name,rent\n${say},1\nx,"`, 'Ben,400\n', sized(size, 150_000, 5_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'commas.csv',
    make: (size) => goesOn(`name,rent\n${say},1\n`, ',', sized(size, 2_000_000, 40_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'columns.csv',
    make: (size) => goesOn(`${'a,'.repeat(20_000)}\n`, `${',b'.repeat(20_000)}\n`, sized(size, 20, 400)),
    ends: ended,
  },
  {
    name: 'quotes.csv',
    make: (size) => goesOn(`name,rent\n${say},1\n`, '""""",', sized(size, 300_000, 5_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'line.csv',
    make: (size) => goesOn(`name,rent\n${say},1\n`, 'x', sized(size, 3_000_000, 40_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'blank-lines.csv',
    make: (size) => goesOn(`name,rent\n${say},1\n`, '\n', sized(size, 1_000_000, 40_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'sparse.csv',
    make: (size) => goesOn(`name,rent\n${say},1\n`, '\n\n\na,b\nc\n\n', sized(size, 30_000, 2_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'deep.json',
    make: (size) => goesOn(`{"a":"${say}","b":`, '[', sized(size, 200_000, 1_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'deep-shut.json',
    make: (size) =>
      goesOn(
        `{"a":"${say}","b":${'['.repeat(sized(size, 100_000, 1_000_000))}`,
        ']',
        sized(size, 100_000, 1_000_000),
        '}',
      ),
    ends: ended,
  },
  {
    name: 'deep-objects.json',
    make: (size) => goesOn('{"a":'.repeat(sized(size, 3_000, 1_000_000)), '}', sized(size, 3_000, 1_000_000)),
    ends: [...ended, 'empty'],
  },
  {
    name: 'empty-lists.json',
    make: (size) => goesOn(`[["${say}"]`, ',[]', sized(size, 300_000, 10_000_000), ']'),
    ends: ended,
    says: say,
  },
  {
    name: 'keys.json',
    make: (size) =>
      Buffer.from(
        JSON.stringify(
          Array.from({ length: sized(size, 10_000, 500_000) }, (_, at) => ({ [`key${at}`]: at, name: say })),
        ),
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'prototype.json',
    make: () =>
      Buffer.from(
        `[{"__proto__":{"a":1},"constructor":{"prototype":{"polluted":"yes"}},"name":"${say}"},{"__proto__":null,"name":"x","toString":1}]`,
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'number.json',
    make: (size) => goesOn(`{"a":"${say}","n":`, '9', sized(size, 2_000_000, 40_000_000), '}'),
    ends: ended,
    says: say,
  },
  {
    name: 'lines.jsonl',
    make: (size) => goesOn(`{"a":"${say}"}\n`, '{}\n', sized(size, 200_000, 5_000_000)),
    ends: ended,
    says: say,
  },
  { name: 'deep.xml', make: (size) => goesOn(export_, '<a>', sized(size, 300_000, 3_000_000)), ends: ended, says: say },
  {
    name: 'laughs.xml',
    make: () =>
      Buffer.from(
        `<?xml version="1.0"?><!DOCTYPE l [${Array.from({ length: 30 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')}<!ENTITY x SYSTEM "http://127.0.0.1:9/x">]><export><a>${say} &l30; &x;</a><b xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd"/></b></export>`,
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'open-marked.xml',
    make: (size) => goesOn(`${export_}<![CDATA[`, ']] >', sized(size, 500_000, 10_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'doctype.xml',
    make: (size) => goesOn('<?xml version="1.0"?><!DOCTYPE a [', '<!ENTITY a "', sized(size, 200_000, 3_000_000)),
    ends: [...ended, 'empty', 'damaged'],
  },
  {
    name: 'different-names.xml',
    make: (size) =>
      Buffer.from(
        `${export_}${Array.from({ length: sized(size, 25_000, 1_000_000) }, (_, at) => `<n${at}>x</n${at}>`).join('')}</export>`,
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'records.xml',
    make: (size) =>
      Buffer.from(
        `<?xml version="1.0"?><export>${Array.from({ length: sized(size, 10_000, 200_000) }, (_, at) => `<r><name>${say}</name><k${at}>x</k${at}></r>`).join('')}</export>`,
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'open-quote.sql',
    make: (size) =>
      goesOn(
        `-- MySQL dump\nCREATE TABLE t (name text);\nINSERT INTO t VALUES ('${say}');\nINSERT INTO t VALUES ('`,
        "a;\nINSERT INTO t VALUES (1);\\'",
        sized(size, 20_000, 1_500_000),
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'values.sql',
    make: (size) =>
      goesOn(
        `-- MySQL dump\nCREATE TABLE t (name text);\nINSERT INTO t VALUES ('${say}')`,
        ",('x')",
        sized(size, 100_000, 5_000_000),
        ';',
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'columns.sql',
    make: (size) =>
      goesOn(
        `-- MySQL dump\nCREATE TABLE t (name text);\nINSERT INTO t VALUES ('${say}'`,
        ',1',
        sized(size, 100_000, 10_000_000),
        ');',
      ),
    ends: ended,
  },
  {
    name: 'brackets.sql',
    make: (size) =>
      goesOn(
        `-- MySQL dump\nCREATE TABLE t (name text);\nINSERT INTO t VALUES ('${say}');\nINSERT INTO t VALUES `,
        '(',
        sized(size, 300_000, 5_000_000),
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'tables.sql',
    make: (size) =>
      Buffer.from(
        `-- MySQL dump\nCREATE TABLE t (name text);\nINSERT INTO t VALUES ('${say}');\n${Array.from({ length: sized(size, 10_000, 500_000) }, (_, at) => `CREATE TABLE t${at} (a int);\nINSERT INTO t${at} VALUES (1);\n`).join('')}`,
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'open-copy.sql',
    make: (size) =>
      goesOn(
        `-- PostgreSQL database dump\nCREATE TABLE t (name text);\nCOPY public.t (name) FROM stdin;\n${say}\n`,
        '\\N\t\\N\t\n',
        sized(size, 200_000, 5_000_000),
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'comments.sql',
    make: (size) =>
      goesOn(
        `-- MySQL dump\nCREATE TABLE t (name text);\nINSERT INTO t VALUES ('${say}');\n`,
        '/* ',
        sized(size, 300_000, 5_000_000),
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'statements.sql',
    make: (size) =>
      goesOn(
        `-- MySQL dump\nCREATE TABLE t (name text);\nINSERT INTO t VALUES ('${say}');\n`,
        ';',
        sized(size, 500_000, 10_000_000),
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'folded.ics',
    make: (size) =>
      goesOn(
        `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${say}\r\nDESCRIPTION:x`,
        '\r\n y',
        sized(size, 300_000, 10_000_000),
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'nested.ics',
    make: (size) =>
      goesOn(
        `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${say}\r\n`,
        'BEGIN:VEVENT\r\n',
        sized(size, 200_000, 3_000_000),
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'ends.ics',
    make: (size) =>
      goesOn(
        `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:${say}\r\nEND:VEVENT\r\n`,
        'END:VEVENT\r\n',
        sized(size, 200_000, 3_000_000),
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'soft.vcf',
    make: (size) =>
      goesOn(`BEGIN:VCARD\nFN:${say}\nNOTE;ENCODING=QUOTED-PRINTABLE:x`, '=\n', sized(size, 200_000, 10_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'long.vcf',
    make: (size) =>
      goesOn(
        `BEGIN:VCARD\nFN:${say}\nNOTE;ENCODING=QUOTED-PRINTABLE:`,
        '=41',
        sized(size, 1_000_000, 15_000_000),
        '\nEND:VCARD\n',
      ),
    ends: ended,
    says: say,
  },
  {
    name: 'escapes.vcf',
    make: (size) =>
      goesOn(`BEGIN:VCARD\nFN:${say}\nADR:`, '\\n\\;;', sized(size, 500_000, 10_000_000), '\nEND:VCARD\n'),
    ends: ended,
    says: say,
  },
  {
    name: 'parameters.vcf',
    make: (size) => goesOn(`BEGIN:VCARD\nFN:${say}\nTEL`, ';"', sized(size, 500_000, 10_000_000), ':1\nEND:VCARD\n'),
    ends: ended,
    says: say,
  },
  {
    name: 'line.txt',
    make: (size) => goesOn(`${say}\n`, 'word', sized(size, 1_000_000, 100_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'blank.txt',
    make: (size) => goesOn(`${say}\n`, '\n \t\r', sized(size, 1_000_000, 100_000_000)),
    ends: ended,
    says: say,
  },
  {
    name: 'nothing.txt',
    make: (size) => goesOn('', ' \n', sized(size, 2_000_000, 100_000_000)),
    ends: [...ended, 'empty'],
  },
  {
    name: 'zeros.bin',
    make: (size) => Buffer.alloc(sized(size, 20_000_000, 500_000_000)),
    ends: [...ended, 'empty', 'unsupported', 'damaged', 'too-large'],
  },
  {
    name: 'lone-halves.txt',
    make: (size) => Buffer.from(`\uFEFF${say}\n${'\uD800'.repeat(sized(size, 500_000, 20_000_000))}`, 'utf16le'),
    ends: ended,
    says: say,
  },
  {
    name: 'cut-letters.txt',
    make: (size) => Buffer.concat([Buffer.from(`${say} é\n`), Buffer.alloc(sized(size, 1_000_000, 40_000_000), 0xc3)]),
    ends: [...ended, 'unsupported', 'damaged'],
  },
  {
    name: 'marks.txt',
    make: (size) => goesOn(`${say}\n`, `${'\u00a3'.repeat(3)}\x85`, sized(size, 500_000, 20_000_000)),
    ends: ended,
    says: say,
  },
];
