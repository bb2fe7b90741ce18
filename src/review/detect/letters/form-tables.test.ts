import { expect, test } from 'vitest';
import type { Table } from '#core/document';
import { table } from '../../../../test/support/units.ts';
import { makeDetector } from '../detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

function found(unit: Table): readonly string[] {
  return detect({ mediaType: 'application/pdf', units: [unit] }).map(
    ({ binding, type, value }) => `${binding.key} ${type} ${value}`,
  );
}

function fields(...rows: readonly (readonly string[])[]): Table {
  return { ...table(rows, 0, 'page:1/fields'), flags: ['form-field'] };
}

test('fields of a PDF by the names that programs and hints give them', () => {
  const lines = found(
    fields(
      ['txtSurname', 'Prewett'],
      ['txtForenames', 'Colin'],
      ['Please enter your date of birth', '29/02/1956'],
      ['NI_Number', 'KE 11 29 84 A'],
      ['chkDisabled', 'Off'],
      ['Next of kin name', 'Shafiq Chowdhury'],
    ),
  );
  expect(lines).toEqual(
    expect.arrayContaining([
      'form:1 person-name |Colin|Prewett',
      'form:1 birth-date 1956-02-29',
      'form:1 nino KE112984A',
      'form:1/next-of-kin person-name |Shafiq|Chowdhury',
    ]),
  );
  expect(lines.join()).not.toContain('disability');
});

test('a column of labels and a column for each person', () => {
  const lines = found(
    table(
      [
        ['', 'You', 'Your partner'],
        ['Surname', 'Zelnick', 'Zelnick'],
        ['First names', 'Ruth', 'Daniel'],
        ['Date of birth', '14/02/1981', '30/09/1979'],
      ],
      0,
    ),
  );
  expect(lines).toEqual(
    expect.arrayContaining([
      'form:1 person-name |Ruth|Zelnick',
      'form:1/partner person-name |Daniel|Zelnick',
      'form:1/partner birth-date 1979-09-30',
    ]),
  );
});

test('cells that hold labels with their values, as on a payslip', () => {
  const lines = found(
    table(
      [
        ['KINGFISHER CARE LTD', 'PAYSLIP'],
        ['Employee: ORTIZ, Inigo', 'Payroll no: 85682'],
        ['NI No: ES 08 74 22 C', 'Tax code: 926L'],
      ],
      1,
    ),
  );
  expect(lines).toEqual(
    expect.arrayContaining([
      'form:1 person-name |Inigo|Ortiz',
      'form:1 local-reference 85682',
      'form:1 nino ES087422C',
    ]),
  );
});
