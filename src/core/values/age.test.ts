import { expect, test } from 'vitest';
import { isUnder18 } from './age.ts';

test.each([
  ['2008-11-22', '2026-11-21', true],
  ['2008-11-21', '2026-11-21', false],
  ['2008-11-20', '2026-11-21', false],
  ['2008-02-29', '2026-02-28', true],
  ['2008-02-29', '2026-03-01', false],
  ['', '2026-11-21', false],
])('born %s is under 18 on %s: %s', (birthDate, asOf, under) => {
  expect(isUnder18(birthDate, asOf)).toBe(under);
});
