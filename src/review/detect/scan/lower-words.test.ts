import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lowerWord } from './lower-words.ts';

test('a word in lower case is what slicing and lowering give, met before or not', () => {
  const word = fc.oneof(fc.string({ maxLength: 16 }), fc.string({ unit: 'binary', maxLength: 16 }));
  fc.assert(
    fc.property(word, word, fc.nat(8), (before, own, after) => {
      const text = `${before}${own}${'x'.repeat(after)}`;
      const end = before.length + own.length;
      const plain = text.slice(before.length, end).toLowerCase();
      expect(lowerWord(text, before.length, end)).toBe(plain);
      expect(lowerWord(text.toUpperCase(), 0, 3)).toBe(text.toUpperCase().slice(0, 3).toLowerCase());
      expect(lowerWord(text, before.length, end)).toBe(plain);
    }),
  );
});

test('past the end of a text there is nothing of a word', () => {
  expect(lowerWord('AB', 0, 9)).toBe('ab');
  expect(lowerWord('', 0, 0)).toBe('');
});
