import { expect, test } from 'vitest';
import type { Unit } from '#core/document';
import type { SettledPiece } from '#core/family-piece';
import { hashBytes } from '#core/ids';
import { packFindings } from '#core/packed-findings';
import { problem } from '#core/problem';
import { decodePieces, decodeUnits, encodePieces } from './piece-text.ts';
import { isIdentity, isSettledPiece, isUnit } from './settled-shape.ts';

const sha256 = hashBytes(Buffer.from('x'));
const units: readonly Unit[] = [
  { kind: 'text', locator: 'part:body', text: 'words', flags: ['hidden'] },
  { kind: 'table', locator: 'table:1', rows: [['a', 'b']], headerRows: 1, flags: [] },
];
const finding = {
  type: 'nino',
  unit: 1,
  span: { row: 0, column: 1, start: 0, end: 9 },
  score: 0.9,
  reasons: ['shape'],
  value: 'AB123456C',
  binding: { kind: 'row', key: 'row:0', role: 'subject' },
  place: 'table:1',
  sheetRow: 1,
  danger: 'as-document',
} as const;
const piece: SettledPiece = {
  slot: 3,
  first: 7,
  words: Buffer.from(JSON.stringify(units)),
  head: {
    ...{ member: '!/a.csv', sha256, bytes: 10, mediaType: 'text/csv', outcome: 'partial' },
    problem: problem('limit-reached', ''),
    coverage: [{ of: 'rows', expected: 3, read: 2 }],
  },
  said: { passages: 2, findings: 1, speaksOfDanger: false, mailDomains: ['example.org'] },
  findings: packFindings([finding]),
};

/** Every way to replace one leaf of a value, or to leave out one of its members. */
function* mutants(value: unknown): Generator<unknown> {
  if (Array.isArray(value)) {
    for (const [at, each] of value.entries()) for (const mutant of mutants(each)) yield value.with(at, mutant);
  } else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
    for (const [name, each] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
      for (const mutant of mutants(each)) yield { ...value, [name]: mutant };
    }
  } else {
    yield Symbol('of another type');
    yield { toString: () => 'Jane Doe' };
  }
}

test('what a reading process gives is let through', () => {
  for (const each of [piece, { ...piece, head: null }]) {
    expect(isSettledPiece(each)).toBe(true);
    expect(isSettledPiece(structuredClone(each))).toBe(true);
  }
  expect(isIdentity({ member: '', sha256: null, bytes: 0, mediaType: 'text/csv' })).toBe(true);
});

test.each([
  ['a piece', piece, isSettledPiece, 80],
  ['a passage', units[0], isUnit, 10],
  ['a table', units[1], isUnit, 10],
])('anything of %s with one part missing, or of another type, is not', (_name, value, isOne, least) => {
  const all = [...mutants(value)];
  expect(all.length).toBeGreaterThanOrEqual(least);
  expect(all.filter((mutant) => isOne(mutant))).toEqual([]);
});

test.each([
  ['an outcome that only a place can have', { ...piece, head: { ...piece.head, outcome: 'duplicate' } }],
  ['a selection, which no reader knows', { ...piece, head: { ...piece.head, outcome: 'left-out' } }],
  ['a hash that is none', { ...piece, head: { ...piece.head, sha256: 'X'.repeat(64) } }],
  ['a count below nothing', { ...piece, head: { ...piece.head, bytes: -1 } }],
  ['a name without end', { ...piece, head: { ...piece.head, member: 'x'.repeat(30_000) } }],
  ['a place below nothing', { ...piece, slot: -1 }],
  ['words that are no bytes', { ...piece, words: '[]' }],
])('a piece with %s is not', (_name, value) => {
  expect(isSettledPiece(value)).toBe(false);
});

test('pieces are sealed as JSON text and read again as they were', () => {
  const more = { ...piece, slot: 4, first: 0, head: null };
  const sealed = encodePieces([piece, more]);
  expect(decodePieces(sealed)).toEqual([
    { kind: 'document', slot: 3, first: 7, document: { ...piece.head, units } },
    { kind: 'units', slot: 4, first: 0, units },
  ]);
  expect(decodePieces(encodePieces([]))).toEqual([]);
  expect(decodeUnits(piece.words)).toEqual(units);
});

test.each([
  '',
  '{',
  '{}',
  '[1]',
  '[{"slot":0,"first":0,"head":null,"units":[{}]}]',
  '[{"slot":0,"first":0,"units":[]}]',
])('what is not pieces is not read as pieces: %s', (text) => {
  expect(decodePieces(Buffer.from(text))).toBe(null);
});
