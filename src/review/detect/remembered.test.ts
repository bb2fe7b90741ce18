import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('it answers as the function does, and asks it once for what repeats', () => {
  let asked = 0;
  const quick = remembered(100, (text) => {
    asked += 1;
    return text.length > 2 ? text.toUpperCase() : null;
  });
  expect(['abc', 'a', 'abc', 'a', 'abc'].map(quick)).toEqual(['ABC', null, 'ABC', null, 'ABC']);
  expect(asked).toBe(2);
});

test('it keeps no more than it may', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 })), (texts) => {
      let asked = 0;
      const quick = remembered(1, (text) => {
        asked += 1;
        return text.length;
      });
      const runs = texts.filter((text, index) => text !== texts[index - 1]).length;
      expect(texts.map(quick)).toEqual(texts.map(({ length }) => length));
      expect(asked).toBe(runs);
    }),
  );
});
