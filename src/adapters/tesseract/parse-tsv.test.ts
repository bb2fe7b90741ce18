import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseTsv } from './parse-tsv.ts';

const page = { width: 1000, height: 1400 };
const heading = 'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext';

test('words with their boxes, lines and confidence; the levels above are no words', () => {
  const rows = [
    heading,
    '1\t1\t0\t0\t0\t0\t0\t0\t1000\t1400\t-1\t',
    '4\t1\t1\t1\t1\t0\t10\t20\t200\t30\t-1\t',
    '5\t1\t1\t1\t1\t1\t10\t20\t90\t30\t96.314903\tDear',
    '5\t1\t1\t1\t1\t2\t110\t20\t100\t30\t64.5\tJane,',
    '5\t1\t1\t1\t2\t1\t10\t60\t80\t30\t12\tNext',
    '5\t1\t1\t1\t2\t2\t95\t60\t5\t30\t95\t ',
  ];
  expect(parseTsv(`${rows.join('\n')}\n`, page)).toEqual([
    { text: 'Dear', confidence: 96, line: 0, left: 10, top: 20, right: 100, bottom: 50 },
    { text: 'Jane,', confidence: 65, line: 0, left: 110, top: 20, right: 210, bottom: 50 },
    { text: 'Next', confidence: 12, line: 1, left: 10, top: 60, right: 90, bottom: 90 },
  ]);
});

test.each([
  ['a cell too few', '5\t1\t1\t1\t1\t1\t10\t20\t90\t30\tDear'],
  ['a cell too many', '5\t1\t1\t1\t1\t1\t10\t20\t90\t30\t96\tDear\tMrs'],
  ['outside the page', '5\t1\t1\t1\t1\t1\t950\t20\t90\t30\t96\tDear'],
  ['below the page', '5\t1\t1\t1\t1\t1\t10\t1390\t90\t30\t96\tDear'],
  ['a negative place', '5\t1\t1\t1\t1\t1\t-10\t20\t90\t30\t96\tDear'],
  ['more than certain', '5\t1\t1\t1\t1\t1\t10\t20\t90\t30\t196\tDear'],
  ['no confidence at all', '5\t1\t1\t1\t1\t1\t10\t20\t90\t30\tsure\tDear'],
  ['words instead of a table', 'Segmentation fault'],
])('%s: nothing of it is relied on', (_, row) => {
  expect(parseTsv(`${heading}\n${row}\n`, page)).toBeNull();
});

test('whatever is written, what comes of it lies on the page', () => {
  const cell = fc.oneof(fc.integer({ min: -5, max: 1500 }).map(String), fc.string({ maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 11, maxLength: 13 }), { maxLength: 6 }), (rows) => {
      const words = parseTsv(rows.map((cells) => ['5', ...cells].join('\t')).join('\n'), page) ?? [];
      for (const { left, top, right, bottom, confidence } of words) {
        expect(left >= 0 && left <= right && right <= page.width).toBe(true);
        expect(top >= 0 && top <= bottom && bottom <= page.height).toBe(true);
        expect(confidence >= 0 && confidence <= 100).toBe(true);
      }
    }),
  );
});
