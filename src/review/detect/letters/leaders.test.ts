import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutLeaders } from './leaders.ts';

test.each([
  ['Surname ...... Khan ...... Forename', 'Surname        Khan        Forename'],
  ['Name:___Amina___', 'Name:   Amina   '],
  ['Tel . . . . 07700', 'Tel         07700'],
  ['It stopped. Then it went on..', 'It stopped. Then it went on..'],
  ['a_b file_name', 'a_b file_name'],
])('%s', (text, plain) => {
  expect(withoutLeaders(text)).toBe(plain);
});

test('every character but those of leaders stays where it was', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'Khan', '.', '_', ' ', '…', '...', '\n'), { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const plain = withoutLeaders(text);
      expect(plain).toHaveLength(text.length);
      for (let at = 0; at < text.length; at += 1)
        if (!'._… '.includes(text.charAt(at))) expect(plain.charAt(at)).toBe(text.charAt(at));
    }),
  );
});
