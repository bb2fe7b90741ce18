import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvLine, guardFormula, toCsv } from './csv.ts';

describe('csv', () => {
  test.each([
    [['a', 'b'], 'a,b\n'],
    [['Flat 1, Holly House', 'said "no"'], '"Flat 1, Holly House","said ""no"""\n'],
    [['line 1\nline 2', ''], '"line 1\nline 2",\n'],
    [[null, 3, true, 0.25], ',3,true,0.25\n'],
    [[-3.02, '-3.02', 0], "-3.02,'-3.02,0\n"],
    [[''], '""\n'],
    [[' padded '], '" padded "\n'],
    [['=1+1', '+447700900123', '-5', '@cmd', '\tx'], "'=1+1,'+447700900123,'-5,'@cmd,'\tx\n"],
    [['\r=1+1'], '"\'\r=1+1"\n'],
    [['a-b', "'=1", 'O’Brien'], "a-b,'=1,O’Brien\n"],
  ])('%j is written %j', (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });

  test('a file has its header first and ends each line with LF', () => {
    expect(toCsv(['file', 'bytes'], [['x.txt', 12]])).toBe('file,bytes\nx.txt,12\n');
    expect(toCsv(['file'], [])).toBe('file\n');
  });

  test('an independent reader gets back every row, up to the guard', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '😀', ',', '"', '\n', '\r', '\t', ' ', '=', '-', '+', '@', "'"),
    });
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const [header = [], ...body] = rows;
        const parsed = Papa.parse<string[]>(toCsv(header, body), { delimiter: ',', newline: '\n' });
        expect(parsed.errors).toEqual([]);
        expect(parsed.data.slice(0, -1)).toEqual(rows.map((row) => row.map(guardFormula)));
      }),
      { numRuns: 500 },
    );
  });

  test('no cell is ever written so that a spreadsheet would run it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const [cell = ''] = Papa.parse<string[]>(csvLine([text, 'x']), { delimiter: ',', newline: '\n' }).data[0] ?? [];
        expect(['=', '+', '-', '@', '\t', '\r']).not.toContain(cell.charAt(0));
        expect(cell.endsWith(text)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
