import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsOf, type TableLine } from './pdf-rows.ts';

/** Lines of ten-point type at these baselines. */
function line(baseline: number, ...cells: readonly string[]): TableLine {
  return { cells, top: baseline - 7.2, bottom: baseline + 2 };
}

describe('rowsOf', () => {
  test('cells that stand at the foot of their row take the lines above', () => {
    const { rows } = rowsOf([
      line(10, 'Ref', 'Address', 'Postcode'),
      line(22.8, '', 'Flat 1, 4', ''),
      line(34.3, 'T1', 'Elgin Road', 'W1 1QT'),
      line(47.1, '', 'Flat 2, 9', ''),
      line(58.6, '', 'Golborne', ''),
      line(70.1, 'T2', 'Road', 'W1 2QT'),
      line(82.9, 'T3', '7 Bramley Road', 'W1 3QT'),
    ]);
    expect(rows).toEqual([
      ['Ref', 'Address', 'Postcode'],
      ['T1', 'Flat 1, 4\nElgin Road', 'W1 1QT'],
      ['T2', 'Flat 2, 9\nGolborne\nRoad', 'W1 2QT'],
      ['T3', '7 Bramley Road', 'W1 3QT'],
    ]);
  });

  test('cells that stand in the middle of their row take lines above and below', () => {
    const { rows, spans } = rowsOf([
      line(10, 'T1', '9 Elgin Road', 'paid'),
      line(24, '', 'Flat 1', ''),
      line(35, 'T2', 'Elgin Road', 'owes'),
      line(46, '', 'London', ''),
      line(60, 'T3', '2 Elgin Road', 'paid'),
      line(74, '', 'Flat 7', ''),
      line(85, 'T4', 'Bramley Road', 'owes'),
      line(96, '', 'London', ''),
    ]);
    expect(rows.map(([, address]) => address)).toEqual([
      '9 Elgin Road',
      'Flat 1\nElgin Road\nLondon',
      '2 Elgin Road',
      'Flat 7\nBramley Road\nLondon',
    ]);
    expect(spans[1]).toEqual({ top: 24 - 7.2, bottom: 48 });
  });

  test('a row that leaves the first column empty is a row of its own where lines are evenly apart', () => {
    const even = [
      line(10, 'Ref', 'Name', 'Paid', 'Owed', 'Note'),
      line(22, 'T1', 'Okafor', '1', '2', 'a'),
      line(34, 'T2', 'Begum', '3', '4', 'b'),
      line(46, '', 'Taylor', '5', '6', ''),
      line(58, 'T4', 'Nguyen', '7', '8', 'c'),
    ];
    expect(rowsOf(even).rows).toEqual(even.map(({ cells }) => [...cells]));
  });

  test('no word is lost or moved to another column, however the lines stand', () => {
    const cells = fc.array(fc.constantFrom('', 'a', 'b c', '12'), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cells, fc.double({ min: 1, max: 40, noNaN: true })), { maxLength: 30 }),
        (drawn) => {
          let at = 0;
          const lines = drawn.map(([row, step]) => {
            at += step;
            return line(at, ...row);
          });
          const { rows, spans } = rowsOf(lines);
          expect(spans).toHaveLength(rows.length);
          for (const column of [0, 1, 2]) {
            const words = (all: readonly (readonly string[])[]): string =>
              all
                .map((row) => row[column] ?? '')
                .filter((cell) => cell !== '')
                .join('\n');
            expect(words(rows)).toBe(words(lines.map((each) => each.cells)));
          }
        },
      ),
    );
  });
});
