import { expect, test } from 'vitest';
import type { Finding } from '#core/finding';
import { hashBytes } from '#core/ids';
import { findingId } from './finding-id.ts';

const content = hashBytes(Buffer.from('a file'));
const finding: Finding = {
  type: 'nino',
  unit: 0,
  span: { row: 1, column: 2, start: 0, end: 9 },
  score: 0.9,
  reasons: ['a reason'],
  value: 'AB123456C',
  binding: { kind: 'row', key: 'row:1', role: 'subject' },
};

test('the same words in the same place have the same id, whatever their score and reasons', () => {
  expect(findingId(content, { ...finding, score: 0.6, reasons: [] })).toBe(findingId(content, finding));
});

test.each<[string, Finding]>([
  ['type', { ...finding, type: 'utr' }],
  ['unit', { ...finding, unit: 1 }],
  ['row', { ...finding, span: { ...finding.span, row: 2 } }],
  ['end', { ...finding, span: { ...finding.span, end: 8 } }],
  ['person', { ...finding, binding: { ...finding.binding, key: 'row:1/partner' } }],
])('another %s has another id', (_, other) => {
  expect(findingId(content, other)).not.toBe(findingId(content, finding));
});

test('another content has another id', () => {
  expect(findingId(hashBytes(Buffer.from('another')), finding)).not.toBe(findingId(content, finding));
});
