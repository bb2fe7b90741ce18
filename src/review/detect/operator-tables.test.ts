import { expect, test } from 'vitest';
import { passage, table } from '../../../test/support/units.ts';
import { makeDetector } from './detector.ts';
import { noTables, readOperatorTables } from './operator-tables.ts';

// A made-up row: account numbers pass where their digits, weighed 8 to 1, make a multiple of eleven.
const bank = '990000 990099 MOD11 0 0 0 0 0 0 8 7 6 5 4 3 2 1';

function scoreOf(account: string, tables = readOperatorTables(bank, null)): number {
  const detect = makeDetector({ names: null, asOf: '2026-11-21', tables, calibrated: false });
  const unit = passage(`Please refund Amina Hassan to 99-00-01 ${account} by Bacs.`);
  return detect({ mediaType: 'text/plain', units: [unit] }).find(({ type }) => type === 'bank-account')?.score ?? 0;
}

test('an account that passes the check is likelier than without a table, and one that fails is not lost', () => {
  const [passing, failing, without] = [scoreOf('12345679'), scoreOf('12345678'), scoreOf('12345678', noTables)];
  expect(passing).toBeGreaterThan(without);
  expect(failing).toBeLessThan(without);
  expect(failing).toBeGreaterThan(0.5);
});

test('references of the operator’s form are found without a label', () => {
  const tables = readOperatorTables(null, 'Council tax account = 5########');
  const detect = makeDetector({ names: null, asOf: '2026-11-21', tables });
  const own = (text: string): readonly string[] =>
    detect({ mediaType: 'text/plain', units: [passage(text)] }).flatMap(({ type, value, reasons }) =>
      type === 'local-reference' ? [`${value}: ${reasons.join('; ')}`] : [],
    );
  expect(own('Rang Amina Hassan about 512345678 and the rest.').join()).toMatch(/^512345678: .*operator gave/u);
  expect(own('Rang Amina Hassan about 612345678 and the rest.')).toEqual([]);
  const rows = table([
    ['Name', 'Col2'],
    ['Amina Hassan', '512345678'],
    ['James Murray', '512345679'],
    ['Wei Li', '512345680'],
  ]);
  const cells = detect({ mediaType: '', units: [rows] }).filter(({ type }) => type === 'local-reference');
  expect(cells.map(({ value }) => value)).toEqual(['512345678', '512345679', '512345680']);
});

test.each([
  ['what is this', null, 'BANK-CHECKS-UNUSABLE'],
  [null, 'claims', 'REFERENCES-UNUSABLE'],
])('a table that cannot be read ends the command', (checks, references, code) => {
  expect(() => readOperatorTables(checks, references)).toThrowError(expect.objectContaining({ code }));
});
