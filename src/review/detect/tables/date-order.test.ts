import { expect, test } from 'vitest';
import { dayFirst, isMonthFirst } from './date-order.ts';

test.each([
  [['3/1/1938', '5/25/1980'], true],
  [['03/01/1938', '25/05/1980'], false],
  [['3/1/1938', '2/5/1980'], false],
  [['5/25/1980', '25/5/1980'], false],
  [['n/a', '', '1980-05-25'], false],
])('%j is month first: %s', (cells, expected) => {
  expect(
    isMonthFirst(
      cells.map((cell) => ['x', cell]),
      1,
    ),
  ).toBe(expected);
});

test.each([
  ['5/25/1980', '25/5/1980'],
  [' 05-02-80 x', ' 02-05-80 x'],
  ['1980-05-25', '1980-05-25'],
  ['May 5', 'May 5'],
])('%s with its day first is %s', (text, expected) => {
  expect(dayFirst(text)).toBe(expected);
});
