import { expect, test } from 'vitest';
import { hashBytes } from '#core/ids';
import { problem } from '#core/problem';
import { isFamily, isSettledFamily } from './settled-shape.ts';

const sha256 = hashBytes(Buffer.from('x'));
const settled = {
  family: {
    root: sha256,
    documents: [
      {
        member: '',
        sha256,
        bytes: 10,
        mediaType: 'text/csv',
        outcome: 'partial',
        problem: problem('limit-reached', ''),
        coverage: [{ of: 'rows', expected: 3, read: 2 }],
        units: [
          { kind: 'text', locator: 'part:body', text: 'words', flags: ['hidden'] },
          { kind: 'table', locator: 'table:1', rows: [['a', 'b']], headerRows: 1, flags: [] },
        ],
      },
    ],
  },
  findings: [
    [
      {
        type: 'nino',
        unit: 1,
        span: { row: 0, column: 1, start: 0, end: 9 },
        score: 0.9,
        reasons: ['shape'],
        value: 'AB123456C',
        binding: { kind: 'row', key: 'row:0', role: 'subject' },
      },
    ],
  ],
};

/** Every way to replace one leaf of a value, or to leave out one of its members. */
function* mutants(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [at, each] of value.entries()) for (const mutant of mutants(each)) yield value.with(at, mutant);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, each] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
      for (const mutant of mutants(each)) yield { ...value, [name]: mutant };
    }
  } else {
    yield Symbol('of another type');
    yield { toString: () => 'Jane Doe' };
  }
}

test('what extraction and detection give is let through', () => {
  expect(isSettledFamily(settled)).toBe(true);
  expect(isSettledFamily(structuredClone(settled))).toBe(true);
});

test('anything with one part missing, or of another type, is not', () => {
  const all = [...mutants(settled)];
  expect(all.length).toBeGreaterThan(80);
  expect(all.filter((mutant) => isSettledFamily(mutant))).toEqual([]);
});

test.each([
  ['no document', { ...settled.family, documents: [] }],
  [
    'an outcome that only a place can have',
    { ...settled.family, documents: [{ ...settled.family.documents[0], outcome: 'duplicate' }] },
  ],
  ['a hash that is none', { ...settled.family, root: 'X'.repeat(64) }],
  ['a count below nothing', { ...settled.family, documents: [{ ...settled.family.documents[0], bytes: -1 }] }],
])('a family with %s is not', (_name, family) => {
  expect(isFamily(family)).toBe(false);
});

test('findings must go with their documents', () => {
  expect(isSettledFamily({ ...settled, findings: [] })).toBe(false);
  expect(isSettledFamily({ ...settled, findings: [[], []] })).toBe(false);
});
