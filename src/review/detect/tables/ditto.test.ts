import { expect, test } from 'vitest';
import { table } from '../../../../test/support/units.ts';
import { makeDetector } from '../detector.ts';
import { RowsAbove } from './ditto.ts';

test.each([['"'], ['ditto'], ['As above'], [" '' "], ['do.']])('%s stands for the cell above', (mark) => {
  const above = new RowsAbove();
  above.carry(['x', '12 Golborne Road']);
  expect(above.carry(['y', mark])).toEqual({ cells: ['y', '12 Golborne Road'], columns: new Set([1]) });
  // And the next one for the same.
  expect(above.carry(['z', mark]).cells).toEqual(['z', '12 Golborne Road']);
});

test.each([['"Jane"'], ['above'], [''], ['Ditton']])('%s is itself', (cell) => {
  const above = new RowsAbove();
  above.carry(['x']);
  expect(above.carry([cell])).toEqual({ cells: [cell], columns: new Set() });
});

test('an address below which ditto marks stand is the address of each row', () => {
  const rows = [
    ['Name', 'Address', 'DOB'],
    ['Amina Hassan', '12 Golborne Road, W10 5AB', '03/02/1985'],
    ['Yusuf Ali', '"', '04/05/1980'],
  ];
  const found = makeDetector({ names: null, asOf: '2026-11-21' })({ mediaType: 'text/csv', units: [table(rows)] });
  const second = found.filter(({ span }) => span.row === 2 && span.column === 1);
  expect(second.map(({ type, value, span, binding }) => [type, value, span.start, span.end, binding.key])).toEqual([
    ['postal-address', '12 Golborne Road', 0, 1, 'row:2'],
    ['postcode', 'W10 5AB', 0, 1, 'row:2'],
  ]);
});
