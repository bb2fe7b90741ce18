import type { Random } from '../../src/exercise/random.ts';
import type { Alteration } from './alter-bytes.ts';
import { alterBytes } from './alter-bytes.ts';
import { alterList } from './alter-list.ts';

/** Values at which readers of text stumble: numbers too large, marks of other formats, quotes without end, controls. */
const values = [
  '',
  '0',
  '-1',
  '1e308',
  '99999999999999999999',
  '4294967295',
  'NaN',
  'A1',
  'XFD1048576',
  'ZZZZZZZZ99999999',
  'A1:XFD1048576',
  '../../etc/passwd',
  '\u0000',
  '\uFFFE',
  '\u202E',
  '&amp;&#x0;&#xFFFFFFF;&nope;',
  '"',
  "'",
  '<',
  ']]>',
  '=?utf-7?B?////?=',
  '=?x-none?Q?=FF=?=',
  'boundary=',
  '%s%n',
  'x'.repeat(3000),
  '\n\n\n',
  '\t',
];

/** Lines removed, repeated, joined, moved and altered: mail, calendars, cards, delimited text, dumps, RTF that a person can read. */
export const alterLines: Alteration = (bytes, random) => {
  const lines = bytes.toString('latin1').split(/(?<=\n)/u);
  return Buffer.from(alterList(lines, random, (line) => alterLine(line, random)).join(''), 'latin1');
};

/** Tags and the words between them removed, repeated, nested and altered: XML, HTML. */
export const alterTags: Alteration = (bytes, random) => {
  const tokens = bytes.toString('latin1').split(/(?=<)|(?<=>)/u);
  return Buffer.from(alterList(tokens, random, (token) => alterTag(token, random)).join(''), 'latin1');
};

/** Marks of a grammar (brackets, quotes, separators, control words) removed, repeated and swapped: JSON, SQL, RTF, CSV, PDF. */
export const alterMarks: Alteration = (bytes, random) => {
  const tokens = bytes.toString('latin1').match(/\\[a-z]+-?\d*|[A-Za-z]+|\d+|\s+|[^A-Za-z\d\s]/gu) ?? [];
  return Buffer.from(alterList(tokens, random, (token) => alterMark(token, random)).join(''), 'latin1');
};

function alterLine(line: string, random: Random): string {
  const at = random.int(line.length + 1);
  return random.pick([
    () => line.slice(0, at) + random.pick(values) + line.slice(at),
    () => line.replace(/[\r\n]+$/u, ''),
    () => ` ${line}`,
    () => line.replace(/\d+/u, random.pick(values)),
    () => line.replace(/[:;=,"].*/u, (rest) => rest.charAt(0) + random.pick(values)),
    () => alterBytes(Buffer.from(line, 'latin1'), random).toString('latin1'),
  ])();
}

function alterTag(token: string, random: Random): string {
  return random.pick([
    () => token.replace(/"[^"]*"/u, `"${random.pick(values)}"`),
    () => token.replace(/\s\S+=/u, ' r='),
    () => token.replace('</', '<'),
    () => token.replace('/>', '>'),
    () => token.repeat(random.pick([2, 3, 300])),
    () => random.pick(values),
    () => `<![CDATA[${token}`,
    () => `<!--${token}`,
    () => token.replace(/[A-Za-z]+/u, random.pick(['p', 'tbl', 'row', 'c', 'table', 'si', 't', 'Fallback', 'x'])),
  ])();
}

function alterMark(token: string, random: Random): string {
  return random.pick([
    () => random.pick(['{', '}', '[', ']', '(', ')', '<<', '>>', '"', "'", '\\', ',', ';', '\n', '/*', '--', '$$', '']),
    () => random.pick(values),
    () => token.repeat(random.pick([2, 50, 700])),
    () => token.replace(/\d+/u, random.pick(['-1', '0', '65536', '2147483648', '9999999999'])),
  ])();
}
