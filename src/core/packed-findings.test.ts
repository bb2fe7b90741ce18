import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPackedFindings, packFindings, unpackFindings } from './packed-findings.ts';
import { dataTypes, isPersonalDataType } from './personal-data.ts';
import type { SettledFinding } from './settled.ts';

const count = fc.nat({ max: 2 ** 40 });
const spans = fc.oneof(
  fc.record({ row: count, column: count, start: count, end: count }),
  fc.record({ row: fc.constant(null), column: fc.constant(null), start: count, end: count }),
);
const anyText = fc.string({ unit: 'binary' });
const findings: fc.Arbitrary<SettledFinding> = fc.record({
  type: fc.constantFrom(...Object.keys(dataTypes).filter(isPersonalDataType)),
  unit: count,
  span: spans,
  score: fc.double({ min: 0, max: 1, noNaN: true }).map((score) => score + 0),
  reasons: fc.array(fc.constantFrom('check digit passes', "label 'NI No' before", ''), { maxLength: 3 }),
  value: anyText,
  binding: fc.record({
    kind: fc.constantFrom('row', 'form', 'addressee', 'party', 'sign-off', 'prose'),
    key: fc.constantFrom('row:1', 'row:1/partner', 'form:2', ''),
    role: fc.constantFrom('subject', 'relative', 'officer', 'professional', 'correspondent'),
  }),
  place: anyText,
  sheetRow: fc.option(count),
  danger: fc.constantFrom('beside', 'apart', 'as-document'),
});

test('findings come out as they went in, also by way of JSON', () => {
  fc.assert(
    fc.property(fc.array(findings), (all) => {
      const sealed: unknown = JSON.parse(JSON.stringify(packFindings(all)));
      expect(isPackedFindings(sealed) && unpackFindings(sealed)).toEqual(all);
    }),
  );
});

test('what repeats is held once', () => {
  const [one] = fc.sample(findings, { numRuns: 1, seed: 7 });
  if (one === undefined) throw new Error('no sample');
  const alone = packFindings([one]);
  const often = packFindings(Array.from({ length: 1000 }, () => one));
  expect({ ...often, rows: often.rows.slice(0, alone.rows.length) }).toEqual(alone);
});

describe('columns that another process has made wrong are refused', () => {
  const sound = {
    ...{ texts: ['nino', 'row', 'row:1', 'subject', 'AB'], lists: [[4]], bindings: [[1, 2, 3]], scores: [0.5] },
    rows: [0, 0, 1, 2, 0, 9, 0, 0, 4, 0, 4, 2, 0, -1],
  };
  const at = (column: number, cell: unknown) => ({ ...sound, rows: sound.rows.with(column, Number(cell)) });

  test('sound ones are not', () => {
    expect(isPackedFindings(sound)).toBe(true);
    expect(unpackFindings(packFindings([]))).toEqual([]);
  });
  test.each([
    ['no object', null],
    ['a column missing', { ...sound, scores: undefined }],
    ['a text that is none', { ...sound, texts: [1] }],
    ['a half row', { ...sound, rows: sound.rows.slice(1) }],
    ['a type beyond the texts', at(0, 5)],
    ['a type that is none', at(0, 4)],
    ['a unit below 0', at(1, -1)],
    ['half a unit', at(1, 0.5)],
    ['a score beyond the scores', at(6, 1)],
    ['a score above 1', { ...sound, scores: [1.5] }],
    ['a list beyond the lists', at(7, 1)],
    ['a list of a text that is none', { ...sound, lists: [[5]] }],
    ['a binding beyond the bindings', at(9, 1)],
    ['a kind that is none', { ...sound, bindings: [[0, 2, 3]] }],
    ['a role that is none', { ...sound, bindings: [[1, 2, 1]] }],
    ['a danger that is none', at(12, 3)],
  ])('%s', (_, packed) => {
    expect(isPackedFindings(packed)).toBe(false);
  });
});
