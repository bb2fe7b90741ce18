import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMoment } from './moment.ts';

test.each([
  ['2025-01-15', '2025-01-15T00:00:00.000Z'],
  ['2025-06-01', '2025-05-31T23:00:00.000Z'],
  ['2025-06-01T14:30', '2025-06-01T13:30:00.000Z'],
  ['2025-06-01 14:30:05', '2025-06-01T13:30:05.000Z'],
  ['2025-06-01T14:30Z', '2025-06-01T14:30:00.000Z'],
  ['2025-06-01T14:30:00+05:30', '2025-06-01T09:00:00.000Z'],
  // Clocks went back on 26 October 2025 at 02:00 and forward on 30 March 2025 at 01:00.
  ['2025-10-26T01:30', '2025-10-26T00:30:00.000Z'],
  ['2025-10-26T02:00', '2025-10-26T02:00:00.000Z'],
  ['2025-03-30T00:59', '2025-03-30T00:59:00.000Z'],
  ['2025-03-30T01:30', '2025-03-30T01:30:00.000Z'],
  ['2025-03-30T02:00', '2025-03-30T01:00:00.000Z'],
])('%s is %s', (text, instant) => {
  expect(parseMoment(text)).toBe(instant);
});

test.each([
  '',
  'yesterday',
  '01/06/2025',
  '2025-6-1',
  '2025-02-30',
  '2025-13-01',
  '2025-06-01T25:00',
  '2025-06-01Z',
  '2025',
])('%j is no moment', (text) => {
  expect(parseMoment(text)).toBeNull();
});

test('a moment that is written whole is itself', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
      const whole = `${date.toISOString().slice(0, 19)}Z`;
      expect(parseMoment(whole)).toBe(whole.replace('Z', '.000Z'));
    }),
  );
});
