import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Unit } from '#core/document';
import { passage, table } from '../../../test/support/units.ts';
import { type Detector, makeDetector } from './detector.ts';
import { scan } from './scan/scan.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

/** Pieces that the detector reacts to, so that random texts reach its corners. */
const pieces = fc.constantFrom(
  'Dear Mr Khan',
  'Name: ',
  'DOB ',
  'NHS No',
  '943 476 5870',
  'AB 12 34 56 C',
  'W10 5AB',
  '12 Golborne Road',
  'Flat 3, ',
  '07700 900123',
  '+44 (0)',
  'a@b.org',
  '@',
  '11-22-33',
  '12345678',
  'Amina Hassan',
  'HASSAN, Amina',
  'Yours sincerely',
  'From: ',
  'On 3 May 2024, ',
  ' wrote:',
  'Next of kin',
  'has diabetes',
  '\n',
  '\n\n',
  '\t',
  '   ',
  '> ',
  '.',
  ': ',
  '(',
  '\ud800',
  'É',
  '李小龍',
  'é'.normalize('NFD'),
);
const texts = fc
  .array(fc.oneof({ weight: 6, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ maxLength: 12 }) }), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));
const tables = fc.array(
  fc.array(
    texts.map((text) => text.slice(0, 40)),
    { maxLength: 6 },
  ),
  { maxLength: 8 },
);

function inBounds(units: readonly Unit[], finding: ReturnType<Detector>[number]): boolean {
  const unit = units[finding.unit];
  const { row, column, start, end } = finding.span;
  const text =
    unit?.kind === 'table'
      ? unit.rows[row ?? -1]?.[column ?? -1]
      : row === null && column === null
        ? unit?.text
        : undefined;
  return text !== undefined && start >= 0 && start < end && end <= text.length;
}

test('every finding lies within its unit, is likely enough to be looked at, and says why', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          texts.map((text) => passage(text)),
          tables.map((rows) => table(rows, 1)),
        ),
        { maxLength: 4 },
      ),
      (units) => {
        for (const finding of detect({ mediaType: 'text/plain', units })) {
          expect(inBounds(units, finding)).toBe(true);
          // What the model of sentences thinks possible is shown at what such findings came to: one in nine at worst.
          expect(finding.score).toBeGreaterThanOrEqual(0.1);
          expect(finding.score).toBeLessThanOrEqual(1);
          expect(finding.reasons.length).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('the same document gives the same findings, in the same order, from another detector too', () => {
  const other = makeDetector({ names: null, asOf: '2026-11-21' });
  fc.assert(
    fc.property(texts, tables, (text, rows) => {
      const document = { mediaType: 'text/plain', units: [passage(text), table(rows)] };
      expect(other(document)).toEqual(detect(document));
    }),
  );
});

test('no reason holds a value of five characters or more', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { type, reasons, value } of detect({ mediaType: 'text/plain', units: [passage(text)] })) {
        // Of kinship the value is the dictionary's own phrase.
        if (value.length >= 8 && type !== 'family') expect(reasons.join(' ')).not.toContain(value);
      }
    }),
  );
});

test.each([
  ['a lone surrogate', 'Name: Amina\ud800 Hassan \udc00'],
  ['a million digits', '1'.repeat(1_000_000)],
  ['a million capitals', 'A'.repeat(1_000_000)],
  ['a long line of names', 'Amina Hassan '.repeat(40_000)],
  ['a long line of labels', 'Name: Amina DOB: 1/2/1985 '.repeat(20_000)],
  ['many at signs', 'a@'.repeat(200_000)],
  ['many brackets', '(((+((('.repeat(100_000)],
])('%s does not stop it', (_, text) => {
  for (const finding of detect({ mediaType: 'text/plain', units: [passage(text)] }))
    expect(finding.span.end).toBeLessThanOrEqual(text.length);
});

test('no number is found in ordinary prose', () => {
  const sentence =
    'In 2023 the council spent £1,234,567.89 on 12,345 repairs (up 4.5% on 2022), see pages 12-14 of report 20230117 v1.2.3, ISBN 978-0-306-40615-7, order 1234567890, phone ext 1234, 10 of 1024 items at 3:45. ';
  const types = detect({ mediaType: 'text/plain', units: [passage(sentence.repeat(50))] }).map(({ type }) => type);
  expect(types).toEqual([]);
});

test('marks of the scanner are in order and lie in the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let before = 0;
      for (const { start, end } of scan(text)) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        before = start;
      }
    }),
  );
});
