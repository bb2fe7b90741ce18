import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../../test/support/linkage-oracle.ts';
import { EditDistance } from './edit-distance.ts';

const distance = new EditDistance();

function edits(one: string, other: string, most: number): number {
  const [a, b] = [one, other].map((text) => Uint16Array.from(text, (letter) => letter.charCodeAt(0)));
  return distance.between(a ?? new Uint16Array(), one.length, b ?? new Uint16Array(), other.length, most);
}

test.each([
  ['kitten', 'sitting', 9, 3],
  ['kitten', 'sitting', 2, 3],
  ['', 'ann', 9, 3],
  ['ann', '', 9, 3],
  ['anna', 'nana', 9, 2],
  ['müller', 'muller', 9, 1],
  ['иванов', 'иваноф', 9, 1],
  ['a'.repeat(32), 'b'.repeat(32), 40, 32],
  ['a'.repeat(33), `${'a'.repeat(32)}b`, 40, 1],
  ['a'.repeat(513), 'b'.repeat(513), 600, 601],
])('%j and %j, at most %i: %i', (one, other, most, expected) => {
  expect(edits(one, other, most)).toBe(expected);
});

test('any two texts are as many edits apart as the definition says, of both ways of counting', () => {
  const letter = fc.constantFrom('a', 'b', 'c', 'é');
  const text = fc.array(letter, { maxLength: 40 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(text, text, fc.nat(45), (one, other, most) => {
      expect(edits(one, other, most)).toBe(Math.min(editDistance(one, other), most + 1));
      const [ascii, others] = [one, other].map((each) => each.replaceAll('é', 'd'));
      expect(edits(ascii ?? '', others ?? '', most)).toBe(Math.min(editDistance(ascii ?? '', others ?? ''), most + 1));
    }),
  );
});
