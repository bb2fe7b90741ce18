import { expect, test } from 'vitest';
import {
  countOf,
  writtenBytes,
  writtenCount,
  writtenDuration,
  writtenInstant,
  writtenShare,
} from './written-numbers.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('the count %d is written %s', (count, text) => {
  expect(writtenCount(count)).toBe(text);
});

test.each([
  [1, '1 file'],
  [0, '0 files'],
  [1200, '1,200 files'],
])('%d counted is %s', (count, text) => {
  expect(countOf(count, 'file')).toBe(text);
});

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1.0 kB'],
  [9940, '9.9 kB'],
  [9960, '10 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [38_400_000, '38 MB'],
  [4_200_000_000, '4.2 GB'],
  [5e15, '5,000 TB'],
])('%d bytes are written %s', (bytes, text) => {
  expect(writtenBytes(bytes)).toBe(text);
});

test.each([
  [0.4, 'under a second'],
  [1, '1 second'],
  [89.4, '89 seconds'],
  [150, '3 minutes'],
  [5400, '1 hour 30 minutes'],
  [7200, '2 hours'],
  [7500, '2 hours 5 minutes'],
])('%d seconds are written %s', (seconds, text) => {
  expect(writtenDuration(seconds)).toBe(text);
});

test.each([
  [0, 10, '0%'],
  [1, 1000, 'under 1%'],
  [999, 1000, 'over 99%'],
  [1, 3, '33%'],
  [10, 10, '100%'],
  [0, 0, '0%'],
])('%d of %d is %s', (part, whole, text) => {
  expect(writtenShare(part, whole)).toBe(text);
});

test.each([
  ['2026-11-21T17:42:10.000Z', '21 November 2026 at 17:42'],
  ['2026-07-01T23:30:00.000Z', '2 July 2026 at 00:30'],
  ['not a time', 'not a time'],
])('%s is written %s', (iso, text) => {
  expect(writtenInstant(iso)).toBe(text);
});
