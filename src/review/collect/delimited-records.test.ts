import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type Delimiter, delimiters, findDelimiter, readDelimited } from './delimited-records.ts';

function records(text: string, delimiter: Delimiter = ','): (readonly string[])[] {
  const found: (readonly string[])[] = [];
  readDelimited(text, delimiter, ({ cells }) => {
    found.push(cells);
    return true;
  });
  return found;
}

test.each([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['"a, b","say ""no"""\n', [['a, b', 'say "no"']]],
  [
    '"two\nlines",x\ny,z',
    [
      ['two\nlines', 'x'],
      ['y', 'z'],
    ],
  ],
  ['a,,\n', [['a', '', '']]],
  ['6" pipe,x\n', [['6" pipe', 'x']]],
])('%j', (text, expected) => {
  expect(records(text)).toEqual(expected);
});

test('an unclosed quote keeps to its own line, whatever follows', () => {
  expect(records('1,"Smith\n2,Jones\n3,"Khan, A"\n')).toEqual([
    ['1', '"Smith'],
    ['2', 'Jones'],
    ['3', 'Khan, A'],
  ]);
  const many = Array.from({ length: 5000 }, (_, row) => `${row},x`).join('\n');
  expect(records(`0,"open\n${many}`)).toHaveLength(5001);
});

test('what is written by a CSV writer is read back the same, and as papaparse reads it', () => {
  const cell = fc.stringMatching(/^[a-z0-9 ,"\n;|\t]{0,8}$/u);
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(table, fc.constantFrom(...delimiters), (rows, delimiter) => {
      const text = Papa.unparse(rows, { delimiter, quotes: true, newline: '\n' });
      expect(records(text, delimiter)).toEqual(rows);
      expect(records(text, delimiter)).toEqual(Papa.parse<string[]>(text, { delimiter }).data);
    }),
  );
});

test('lines are numbered as an editor shows them', () => {
  const lines: number[] = [];
  readDelimited('a,b\n"x\ny",1\nc,d\n', ',', ({ line }) => {
    lines.push(line);
    return true;
  });
  expect(lines).toEqual([1, 2, 4]);
});

test('the separator is the one that the records agree on', () => {
  expect(findDelimiter('a,b;c\n1,2;3\n4,5;6\n')?.delimiter).toBe(',');
  expect(findDelimiter('a|b|c\n1|2,5|3\n')).toEqual({ delimiter: '|', width: 3 });
  expect(findDelimiter('Dear Sir,\nThank you, Anna.\nYours,\n')).toBeNull();
});
