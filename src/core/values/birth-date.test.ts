import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  birthDateFromExcelSerial,
  formatBirthDate,
  isPlausibleBirthDate,
  parseBirthDate,
  parseMonthName,
} from './birth-date.ts';

test.each([
  ['03/02/1985', '1985-02-03'],
  ['3-2-85', '1985-02-03'],
  ['3.2.1985', '1985-02-03'],
  ['03 02 1985', '1985-02-03'],
  ['3 Feb 1985', '1985-02-03'],
  ['3rd of February 1985', '1985-02-03'],
  ['3rd February, 1985', '1985-02-03'],
  ['03-Feb-85', '1985-02-03'],
  ["3 Sept '07", '2007-09-03'],
  ['Feb 3, 1985', '1985-02-03'],
  ['Sunday 3 February 1985', '1985-02-03'],
  ['1985-02-03', '1985-02-03'],
  ['1985-02-03T00:00:00Z', '1985-02-03'],
  ['03/02/1985 00:00:00', '1985-02-03'],
  ['19850203', '1985-02-03'],
  ['03021985', '1985-02-03'],
  ['12/25/1980', '1980-12-25'],
  ['29/02/2024', '2024-02-29'],
  ['01/01/26', '2026-01-01'],
  ['01/01/27', '1927-01-01'],
])('reads %s', (written, normal) => {
  expect(parseBirthDate(written)).toBe(normal);
});

test.each([
  '',
  '30/02/1985',
  '29/02/2023',
  '32/01/1985',
  '13/13/1985',
  '3/2-1985',
  '3 Febr 19855',
  '1985',
  '12345678',
  'today',
  '1/1/185',
])('refuses %s', (written) => {
  expect(parseBirthDate(written)).toBeNull();
});

const days = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('every way of writing a date reads back as the same', () => {
  fc.assert(
    fc.property(days, (iso) => {
      const [year, month, day] = iso.split('-');
      const date = parseBirthDate(iso);
      expect(date).toBe(iso);
      expect(date === null ? '' : parseBirthDate(formatBirthDate(date))).toBe(iso);
      expect(parseBirthDate(`${day}/${month}/${year}`)).toBe(iso);
    }),
  );
});

test('a spreadsheet serial is the day that spreadsheets show', () => {
  expect(birthDateFromExcelSerial(1)).toBe('1900-01-01');
  expect(birthDateFromExcelSerial(61)).toBe('1900-03-01');
  expect(birthDateFromExcelSerial(31_081)).toBe('1985-02-03');
  expect(birthDateFromExcelSerial(60)).toBeNull();
  expect(birthDateFromExcelSerial(1.5)).toBeNull();
});

test.each([
  ['2026-11-21', true],
  ['2026-11-22', false],
  ['1911-01-01', true],
  ['1910-12-31', false],
])('%s is plausible on 21 November 2026: %s', (written, expected) => {
  const date = parseBirthDate(written);
  expect(date !== null && isPlausibleBirthDate(date, new Date('2026-11-21T12:00:00Z'))).toBe(expected);
});

test.each([
  ['Sept', 9],
  ['june', 6],
  ['Marmalade', null],
  ['ma', null],
])('%s is month %s', (word, month) => {
  expect(parseMonthName(word)).toBe(month);
});
