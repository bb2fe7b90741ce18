import { expect, test } from 'vitest';
import { mayBeMisread } from './misread.ts';

test.each([
  ['Solo Mon', 'SOLOMON'],
  ['Pir Apaharan', 'PIRAPAHARAN'],
  ['Ma Y Rose', 'MAY'],
  ['Sai', 'SAIMA'],
  ['Roes', 'ROSE'],
  ['Ander', 'ANDRE'],
  ['Zoë', 'ZOE'],
])('%s may be %s', (said, known) => {
  expect(mayBeMisread(said, known)).toBe(true);
});

test.each([
  ['Hagos', 'SOLOMON'],
  ['Mary', 'MARTHA'],
  ['Jo', 'JOSEPH'],
  ['', 'ANNE'],
  ['Anne', ''],
])('“%s” is not “%s”', (said, known) => {
  expect(mayBeMisread(said, known)).toBe(false);
});
