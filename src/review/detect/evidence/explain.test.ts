import { expect, test } from 'vitest';
import { type EvidenceKey, evidenceTable } from './evidence-table.ts';
import { explain } from './explain.ts';
import { judge } from './judge.ts';

function isKey(key: string): key is EvidenceKey {
  return key in evidenceTable;
}

const keys = Object.keys(evidenceTable).filter(isKey);

test('no two pieces of evidence are said in the same words, and none has a quotation of its own', () => {
  const said = keys.map((key) => evidenceTable[key].says);
  expect(new Set(said).size).toBe(said.length);
  expect(said.filter((says) => says.includes(" '"))).toEqual([]);
});

test.each(keys)('%s weighs in an explanation what it weighs in a judgement, with a phrase and without', (key) => {
  const { weight } = evidenceTable[key];
  for (const phrase of ['', 'ni no']) {
    const { reasons } = judge([key], phrase);
    expect(explain(reasons)).toEqual({ prior: 0, evidence: [{ says: reasons[0], weight }], logOdds: weight });
  }
});

test('the sum of the pieces is the log-odds behind the score', () => {
  const { score, reasons } = judge(['label', 'shape-nhs', 'check-fails'], 'nhs no');
  const { logOdds } = explain(reasons);
  expect(1 / (1 + Math.exp(-logOdds))).toBeCloseTo(score, 3);
});

test('what was done to the result is said without a weight', () => {
  const reason = 'read by machine from a picture, 63 % sure: check it on the picture';
  expect(explain([reason])).toEqual({ prior: 0, evidence: [{ says: reason, weight: null }], logOdds: 0 });
});
