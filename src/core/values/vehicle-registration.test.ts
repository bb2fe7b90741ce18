import { expect, test } from 'vitest';
import { parsePlate, plateKind } from './vehicle-registration.ts';

test.each([
  ['AB12 CDE', 'current'],
  ['ab-12-cde', 'current'],
  ['P123 ABC', 'prefix'],
  ['Q45 ABC', 'prefix'],
  ['ABC 123P', 'suffix'],
  ['ABC 1', 'dateless'],
  ['1 ABC', 'dateless'],
  ['LIZ 9876', 'dateless'],
  ['101 D 234', 'diplomatic'],
])('%s is %s', (written, kind) => {
  expect(plateKind(written)).toBe(kind);
  expect(parsePlate(written)).toBe(written.replace(/[\s-]/gu, '').toUpperCase());
});

test.each(['', 'QB12 CDE', 'AB12 CDEF', '12345', 'ABCDEF', 'AB00 CDE', 'A 0123'])('refuses %s', (written) => {
  expect(parsePlate(written)).toBeNull();
});
