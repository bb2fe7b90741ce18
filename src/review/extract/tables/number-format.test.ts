import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber, numberFormat } from './number-format.ts';

const custom = (code: string) => numberFormat(164, code);

test.each([
  ['General', '12', '12'],
  ['General', '1.1000000000000001', '1.1'],
  ['General', '4.4770090012E+11', '447700900120'],
  ['General', 'not a number', 'not a number'],
  ['00000000', '1234567', '01234567'],
  ['00-00-00', '10203', '01-02-03'],
  ['00\\-00\\-00', '10203', '01-02-03'],
  ['000 000 0000', '9434765919', '943 476 5919'],
  ['00000" "000000', '2079460123', '02079 460123'],
  ['0', '7.6', '8'],
  ['#,##0.00', '1234.5', '1234.50'],
  ['"£"#,##0.00', '-1234.5', '-£1234.50'],
  ['[$£-809]#,##0.00;[Red]-[$£-809]#,##0.00', '12', '£12.00'],
  ['_-£* #,##0.00_-', '12.5', '£12.50'],
  ['0.0%', '0.125', '12.5%'],
  ['dd/mm/yyyy', '25600', '1970-02-01'],
  ['d mmm yy', '25600', '1970-02-01'],
  ['[$-809]dd mmmm yyyy;@', '25600', '1970-02-01'],
  ['dd/mm/yyyy hh:mm', '46143.75', '2026-05-01 18:00'],
  ['hh:mm:ss', '0.5', '12:00'],
  ['mmm', '25600', '1970-02-01'],
  ['@', '00123', '00123'],
  ['dd/mm/yyyy', '-5', '-5'],
  ['dd/mm/yyyy', '99999999', '99999999'],
])('%s shows %s as %s', (code, raw, shown) => {
  expect(formatNumber(raw, custom(code), false)).toBe(shown);
});

test('days around the leap day that never was, and workbooks that count from 1904', () => {
  const date = numberFormat(14, undefined);
  expect(['1', '59', '61'].map((serial) => formatNumber(serial, date, false))).toEqual([
    '1900-01-01',
    '1900-02-28',
    '1900-03-01',
  ]);
  expect(formatNumber('24138', date, true)).toBe('1970-02-01');
});

test('every day of a century is itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 60_000 }), (serial) => {
      const shown = formatNumber(String(serial), custom('dd/mm/yyyy'), false);
      expect(Date.parse(`${shown}T00:00:00Z`)).toBe(Date.UTC(1899, 11, 30) + serial * 86_400_000);
    }),
  );
});

test('no code and no number make it throw', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.double(), (code, value) => {
      expect(typeof formatNumber(String(value), custom(code), false)).toBe('string');
    }),
  );
});
