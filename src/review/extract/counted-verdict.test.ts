import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileOutcomes } from '#core/document';
import { shortCounts } from '#core/ledger';
import { countedVerdict } from './counted-verdict.ts';

const short = [{ of: 'pages', expected: 20, read: 17 }];
const full = [{ of: 'pages', expected: 20, read: 20 }];

test.each([
  [
    { outcome: 'read', code: null, coverage: full },
    { outcome: 'read', code: null },
  ],
  [
    { outcome: 'read', code: null, coverage: short },
    { outcome: 'partial', code: 'member-damaged', detail: '17 of 20 pages read' },
  ],
  [
    { outcome: 'partial', code: 'limit-reached', detail: 'text', coverage: short },
    { outcome: 'partial', code: 'limit-reached', detail: 'text: 17 of 20 pages read' },
  ],
  [
    { outcome: 'partial', code: 'limit-reached', detail: '17 of 20 pages', coverage: short },
    { outcome: 'partial', code: 'limit-reached', detail: '17 of 20 pages' },
  ],
  [
    { outcome: 'partial', code: 'member-damaged', detail: 'cut short', coverage: full },
    { outcome: 'partial', code: 'member-damaged', detail: 'cut short: how much cannot be counted' },
  ],
  [
    { outcome: 'damaged', code: 'damaged', coverage: [] },
    { outcome: 'damaged', code: 'damaged' },
  ],
] as const)('%j is %j', (extraction, verdict) => {
  expect(countedVerdict(extraction)).toEqual(verdict);
});

test('what is short is never read in full, and what is partial says how much or that it cannot be counted', () => {
  const count = fc.record({ of: fc.constantFrom('rows', 'pages'), expected: fc.nat(9), read: fc.nat(9) });
  const outcome = fc.constantFrom(...fileOutcomes.filter((each) => each !== 'duplicate' && each !== 'left-out'));
  fc.assert(
    fc.property(outcome, fc.array(count), fc.option(fc.string(), { nil: undefined }), (given, coverage, detail) => {
      const code = given === 'read' ? null : 'damaged';
      const verdict = countedVerdict({
        ...{ outcome: given, code, coverage },
        ...(detail === undefined ? {} : { detail }),
      });
      if (shortCounts(coverage).length > 0) expect(verdict.outcome).not.toBe('read');
      if (verdict.outcome === 'partial') expect(verdict.detail).toMatch(/\d|cannot be counted/u);
      expect(verdict.code === null).toBe(verdict.outcome === 'read');
    }),
  );
});
