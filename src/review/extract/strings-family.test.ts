import { expect, test } from 'vitest';
import { systemClock } from '#core/clock';
import { defaultLimits } from './limits.ts';
import { stringsFamily } from './strings-family.ts';

const options = { limits: defaultLimits, clock: systemClock };

test('the runs of text of a file are kept, and it never counts as read', () => {
  const ole = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from('Dear Jane Doe\0\0\u0001'),
    Buffer.from('AB123456C', 'utf16le'),
  ]);
  const { root, documents } = stringsFamily(ole, options);
  const text = documents[0]?.units.map((unit) => (unit.kind === 'text' ? unit.text : '')).join('\n');
  expect(text).toContain('Dear Jane Doe');
  expect(text).toContain('AB123456C');
  expect(documents.map(({ outcome, problem, sha256 }) => [outcome, problem?.code, sha256])).toEqual([
    ['strings', 'strings-only', root],
  ]);
});

test('what only looks like text in a compressed file is left', () => {
  const zip = Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.from('word/document.xml and noise')]);
  expect(stringsFamily(zip, options).documents[0]?.units).toEqual([]);
});
