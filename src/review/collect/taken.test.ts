import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { Fault } from '#core/fault';
import { gradeOf, noTakenList, parseTaken } from './taken.ts';

function faultOf(work: () => unknown): Fault | null {
  try {
    work();
  } catch (error) {
    return error instanceof Fault ? error : null;
  }
  return null;
}

const csv = [
  'reason,PATH,grade',
  'seen in the leak,Housing,confirmed',
  ',Housing/Repairs/,likely',
  ',Housing/Repairs/2019.xlsx,not-indicated',
  ',Legal\\Bundles,Not indicated',
  ',box.zip,likely',
].join('\r\n');

describe('a taken list', () => {
  const { value, problems } = parseTaken(csv, 'taken.csv');

  test.each([
    ['Housing', 'confirmed'],
    ['Housing/a.txt', 'confirmed'],
    ['housing/A.TXT', 'confirmed'],
    ['Housing/Repairs/x/y.eml', 'likely'],
    ['Housing/Repairs/2019.xlsx', 'not-indicated'],
    ['Housing/Repairs/2019.xlsx!/media/1.png', 'not-indicated'],
    ['HousingOld/a.txt', 'possible'],
    ['Legal/Bundles/2.pdf', 'not-indicated'],
    ['box.zip!/inner.zip!/a.docx', 'likely'],
    ['other.txt', 'possible'],
  ])('grades %s as %s', (path, grade) => {
    expect(problems).toEqual([]);
    expect(gradeOf(path, value)).toBe(grade);
  });

  test('may grade the whole folder', () => {
    expect(gradeOf('a/b', parseTaken('path,grade\n**,likely\n', 't').value)).toBe('likely');
    expect(gradeOf('a/b', noTakenList)).toBe('possible');
  });

  test.each([
    ['path,reason\na,b', 'no column grade'],
    ['grade\nlikely', 'no column path'],
    ['', 'is empty'],
  ])('that cannot be one is refused: %j', (text, sentence) => {
    const fault = faultOf(() => parseTaken(text, 't'));
    expect(fault?.code).toBe('TAKEN-UNUSABLE');
    expect(fault?.message).toContain(sentence);
  });

  test.each([
    ['a,perhaps', 't:2', 'its grade is none of'],
    [',likely', 't:2', 'its path is empty'],
    ['a,likely\nA/,confirmed', 't:3', 'graded by an earlier row'],
  ])('reports %j', (rows, where, reason) => {
    const { problems: found } = parseTaken(`path,grade\n${rows}\n`, 't');
    expect(found).toHaveLength(1);
    expect(found[0]?.where).toBe(where);
    expect(found[0]?.sentence).toContain(reason);
  });

  test('never loses a row: entries and problems are as many as rows', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('likely', 'confirmed', 'a/b', 'a', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 12 }), (rows) => {
        const { value: list, problems: found } = parseTaken(Papa.unparse([['path', 'grade'], ...rows]), 't');
        const rowsIn = rows.filter((row) => row.some((each) => each.trim() !== '')).length;
        expect(list.entries.size + found.length).toBe(rowsIn);
      }),
    );
  });
});
