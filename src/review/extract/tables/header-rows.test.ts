import { expect, test } from 'vitest';
import { findHeadings } from './header-rows.ts';

const rows = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

test.each([
  ['headings over values', 'Name | NI number\nJane | AB123456C\nAli | AB123457C', 0, 1],
  ['headings of unknown words over numbers', 'Foo | Bar\nx | 12\ny | 13', 0, 1],
  ['headings over words', 'Forename | Surname | Ward\nJane | Smith | Holland\nAli | Khan | Holland', 0, 1],
  ['titles above', 'Arrears report | | \nRun 1 May 2026 | | \nRef | Name | Balance\n1 | Jane | 2\n2 | Ali | 3', 2, 1],
  [
    'groups above',
    'Person | | Rent | \nName | DOB | Due | Paid\nJane | 01/02/1970 | 1.00 | 2.00\nAli | 03/04/1980 | 3.00 | 4.00',
    0,
    2,
  ],
  ['no headings', 'Jane | AB123456C | 12.00\nAli | AB123457C | 13.00\nTom | AB123458C | 14.00', 0, 0],
  ['no headings, words first', 'Unknown | Smith | n/a\nJane | 01/02/1970 | 13.00\nTom | 03/04/1980 | 14.00', 0, 0],
  ['labels and values', 'Name | Jane Smith\nDate of birth | 01/02/1970\nNI number | AB123456C', 0, 0],
  ['labels with colons', 'Tenant: | Jane Smith\nDwelling: | 12 High Street\nOwed: | 12.00', 0, 0],
  ['values that are heading words', 'Single | Partner\nMarried | Partner\nSingle | Child', 0, 0],
  ['one heading over a list', 'NI number\nAB123456C\nAB123457C', 0, 1],
  ['one row alone', 'Name | Address', 0, 0],
  [
    'terse headings of an old system',
    'NO | NAME | ADD1 | ADD2 | PC\nAK-401 | Smith Jane | Flat 1 | 2 Low Road | W9 9AE\nAK-402 | Khan Ali | 3 High Road |  | W2 4AB',
    0,
    1,
  ],
  ['camel case and codes', 'dob | FirstName | NINO\n01/02/1970 | Jane | AB123456C', 0, 1],
])('%s', (_, text, titleRows, headerRows) => {
  expect(findHeadings(rows(text))).toEqual({ titleRows, headerRows });
});

test('nothing is no table', () => {
  expect(findHeadings([])).toEqual({ titleRows: 0, headerRows: 0 });
  expect(findHeadings([[], ['', '']])).toEqual({ titleRows: 0, headerRows: 0 });
});
