import { expect, test } from 'vitest';
import { table } from '../../../../test/support/units.ts';
import { makeDetector } from '../detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

test('a payslip in a grid: labels and values in one cell are one person’s', () => {
  const rows = [
    ['KINGFISHER CARE LTD', 'PAYSLIP', ''],
    ['Employee: BIANCHI, Donatella', 'Payroll no: 83875', ''],
    ['NI No: XW845395C', 'Tax code: 1019L', ''],
    ['Sort code: 07-38-34', 'Account number: 62967644', 'Net pay: £1,204.11'],
  ];
  const found = detect({ mediaType: 'application/pdf', units: [table(rows, 0)] }).map(
    ({ binding, type, value, span }) => `${binding.key} ${span.row}:${span.column} ${type} ${value}`,
  );
  expect(found).toEqual(
    expect.arrayContaining([
      'form:1 1:0 person-name |Donatella|Bianchi',
      'form:1 1:1 local-reference 83875',
      'form:1 2:0 nino XW845395C',
      'form:1 3:1 bank-account 073834/62967644',
    ]),
  );
});

test('a table of rows with a few colons in it is still a table of rows', () => {
  const rows = [
    ['Name', 'NI No', 'Notes'],
    ['Amina Hassan', 'JG121316A', 'Tel: 07700 900123'],
    ['James Murray', 'AB123456C', ''],
  ];
  const found = detect({ mediaType: 'text/csv', units: [table(rows)] });
  expect(new Set(found.map(({ binding }) => binding.key))).toEqual(new Set(['row:1', 'row:2']));
});
