import { expect, test } from 'vitest';
import { linesOf, textOf } from './pdf-lines.ts';
import type { PdfWord } from './pdf-words.ts';

/** A word of ten-point type between two edges, drawn by an operation of its own. */
function word(
  text: string,
  left: number,
  right: number,
  order: number,
  before: PdfWord['before'] = 'nothing',
): PdfWord {
  return { text, left, right, top: 20, bottom: 29, size: 10, object: order, order, before, joints: [] };
}

test('words drawn over each other stay two words; letters of one word that touch stay one', () => {
  expect(textOf([word('first', 50, 80, 0), word('second', 50, 90, 1)])).toBe('first second');
  expect(textOf([word('Smi', 50, 66, 0), word('th', 66.2, 76, 1)])).toBe('Smith');
  expect(textOf([word('Jane', 50, 72, 0), word('Smith', 75, 100, 1, 'space')])).toBe('Jane Smith');
});

test('words stand on one line where most of their height does', () => {
  const high = { ...word('2', 60, 64, 1), top: 14, bottom: 18 };
  expect(linesOf([word('m', 50, 58, 0), high]).map(({ words }) => words.length)).toEqual([1, 1]);
});
