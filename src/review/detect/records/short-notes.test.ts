import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortNoteIn } from './short-notes.ts';

test.each([
  ['CCJ x2', ['debt']],
  ['w/chair, ground floor only', ['disability', 'disability']],
  ['sal £37,409.28', ['income']],
  ['rent £178.53 pw', ['rent']],
  ['KS 2353 behind meter cupboard', ['access-code']],
  ['UNISON 14.20', ['trade-union']],
  ['Gay man / GMB - check off', ['sexual-orientation', 'trade-union', 'trade-union']],
  ['overcrowded by 2', ['housing']],
  ['anon elector', ['protected-address']],
  ['PND; NSP served', ['health', 'housing']],
])('the note "%s" says %o', (note, types) => {
  expect(shortNoteIn(note).map(({ type }) => type)).toEqual(types);
});

test.each([
  'No access x2, card left',
  'Radiator stone cold in living room',
  'n/a',
  'not pregnant',
  'denies drug use',
  'no DV',
  'After 3pm only please',
  'Domestic abuse awareness',
  'Safeguarding training level 2',
  'Debt advice team',
  'Nil known',
])('the note "%s" says nothing', (note) => {
  expect(shortNoteIn(note)).toEqual([]);
});

test('what a note says stands within it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('CCJ', ' / ', '; ', 'DRO 2024', 'x', ' - ', 'bisexual', '\n', '🙂')),
      (parts) => {
        const note = parts.join('');
        for (const { start, end } of shortNoteIn(note)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(note.length);
        }
      },
    ),
  );
});
