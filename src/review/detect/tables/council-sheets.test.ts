import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '#core/finding';
import { councilSheets } from '../../../../test/support/sheets/council-sheets.data.ts';
import { freshSheets } from '../../../../test/support/sheets/fresh-sheets.data.ts';
import { lastSheets } from '../../../../test/support/sheets/last-sheets.data.ts';
import { readSheets, type TrueSheet } from '../../../../test/support/sheets/read-sheets.ts';
import { figuresOf, type Outcome, scoreSheet } from '../../../../test/support/sheets/score-sheets.ts';
import { specialSheets } from '../../../../test/support/sheets/special-sheets.data.ts';
import { unseenSheets } from '../../../../test/support/sheets/unseen-sheets.data.ts';
import { widerSheets } from '../../../../test/support/sheets/wider-sheets.data.ts';
import { table } from '../../../../test/support/units.ts';
import { makeDetector } from '../detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });
const sheets = [councilSheets, unseenSheets, widerSheets, lastSheets, specialSheets, freshSheets].flatMap((text) =>
  readSheets(text, 1),
);
const outcomes = sheets.flatMap((sheet) => scoreSheet(sheet, detect));

const identifiers: ReadonlySet<string> = new Set([
  'birth-date',
  'postcode',
  'postal-address',
  'email',
  'phone',
  'uprn',
  'nino',
  'nhs-number',
  'passport',
  'driving-licence',
  'utr',
  'upn',
  'uln',
  'vehicle-registration',
  'local-reference',
  'bank-account',
]);
const special: ReadonlySet<string> = new Set([
  'health',
  'disability',
  'send',
  'ethnicity',
  'religion',
  'political',
  'trade-union',
  'sexual-orientation',
  'gender-reassignment',
  'criminal',
  'safeguarding',
  'child-protection',
  'domestic-abuse',
  'protected-address',
  'immigration',
]);

// Recall, precision, and how often the right person is given what was found. No register: most sheets come without one.
test.each([
  ['identifiers', (type: string) => identifiers.has(type), 0.99, 0.97],
  ['names', (type: string) => type === 'person-name', 0.97, 0.97],
  ['special categories', (type: string) => special.has(type), 0.95, 0.95],
  ['everything', () => true, 0.98, 0.97],
])('on sheets of council systems: %s', (_, isOfKind, recall, precision) => {
  const figures = figuresOf(outcomes.filter(({ type }) => isOfKind(type)));
  expect(figures.recall).toBeGreaterThanOrEqual(recall);
  expect(figures.precision).toBeGreaterThanOrEqual(precision);
  expect(figures.bound).toBeGreaterThanOrEqual(0.98);
});

const isWrong = ({ kind }: Outcome): boolean => kind !== 'found';

// A sheet that works must not stop working because the mean holds.
test.each([
  'housing: tenancy export',
  'housing: homeseeker applications (NFI layout)',
  'homelessness: placements with household members',
  'council tax: accounts',
  'benefits: SHBE-like extract',
  'SEN: caseload',
  'SEN2: person and plan',
  'children: SSDA903 episodes',
  'children: CIN census',
  'electoral: register (NFI layout)',
  'payroll (NFI layout)',
  'adult social care: client level data',
  'creditors: standing data (companies)',
  'housing stock list',
  'pivot: cases by ward',
  'bacs payments list without headings',
  'people across, attributes down',
  'names under a blank corner',
  'two rows of headings',
  'several tables on one sheet',
  'key and value sheet',
  'Mosaic export with technical names',
])('nothing goes wrong in "%s"', (name) => {
  expect(sheets.map((sheet) => sheet.name)).toContain(name);
  expect(outcomes.filter(({ sheet }) => sheet === name).filter(isWrong)).toEqual([]);
});

function grid({ grid: cells }: TrueSheet): readonly (readonly string[])[] {
  return cells.map((row) => row.map(({ text }) => text));
}

/** What is found and of whom, without where. */
function said(findings: readonly Finding[], columnOf: (column: number) => number): readonly string[] {
  return findings
    .map(
      ({ type, value, span, binding }) => `${span.row} ${columnOf(span.column ?? 0)} ${type} ${value} ${binding.role}`,
    )
    .sort();
}

const headed = sheets.filter(({ name }) =>
  [
    'payroll (NFI layout)',
    'benefits: SHBE-like extract',
    'parking: resident permits',
    'SEN2: person and plan',
  ].includes(name),
);

test('the order of columns changes nothing but where things stand', () => {
  for (const sheet of headed) {
    const rows = grid(sheet);
    const width = rows[0]?.length ?? 0;
    const places = Array.from({ length: width }, (_, column) => column);
    const before = said(detect({ mediaType: 'text/csv', units: [table(rows)] }), (column) => column);
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: width, maxLength: width }), (order) => {
        const shuffled = rows.map((row) => order.map((column) => row[column] ?? ''));
        const after = detect({ mediaType: 'text/csv', units: [table(shuffled)] });
        expect(said(after, (column) => order[column] ?? -1)).toEqual(before);
      }),
      { numRuns: 12 },
    );
  }
});

test('an empty column changes nothing but the numbers of those after it', () => {
  for (const sheet of headed) {
    const rows = grid(sheet);
    const before = said(detect({ mediaType: 'text/csv', units: [table(rows)] }), (column) => column);
    fc.assert(
      fc.property(fc.nat(rows[0]?.length ?? 0), (at) => {
        const wider = rows.map((row) => [...row.slice(0, at), '', ...row.slice(at)]);
        const after = detect({ mediaType: 'text/csv', units: [table(wider)] });
        expect(said(after, (column) => (column > at ? column - 1 : column))).toEqual(before);
      }),
      { numRuns: 12 },
    );
  }
});

test('no sheet of any cells makes it fail, and every finding stands within its cell', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      'Name',
      'DOB',
      'NI No',
      'Child 1',
      'Mother',
      "'",
      '*',
      'Yes',
      'SMI',
      'WBRI',
      '5/25/1980',
      'Tel',
      '',
      'AB123456C',
    ),
  );
  const rowsOf = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
  fc.assert(
    fc.property(rowsOf, fc.nat(2), (rows, headerRows) => {
      for (const { span } of detect({ mediaType: 'text/csv', units: [table(rows, headerRows)] })) {
        const length = (rows[span.row ?? -1]?.[span.column ?? -1] ?? '').length;
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(length);
      }
    }),
    { numRuns: 400 },
  );
});
