import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EditDistance } from './edit-distance.ts';

const distance = new EditDistance();

function edits(one: string, other: string, most: number): number {
  const [a, b] = [one, other].map((text) => Uint16Array.from(text, (letter) => letter.charCodeAt(0)));
  return distance.between(a ?? new Uint16Array(), one.length, b ?? new Uint16Array(), other.length, most);
}

/** Levenshtein as it is defined, every prefix against every prefix. */
function plain(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, at) => [at]);
  for (let at = 1; at <= other.length; at += 1) rows[0]?.push(at);
  for (let down = 1; down <= one.length; down += 1)
    for (let at = 1; at <= other.length; at += 1) {
      const changed = (rows[down - 1]?.[at - 1] ?? 0) + (one[down - 1] === other[at - 1] ? 0 : 1);
      rows[down]?.push(Math.min(changed, (rows[down - 1]?.[at] ?? 0) + 1, (rows[down]?.[at - 1] ?? 0) + 1));
    }
  return rows[one.length]?.[other.length] ?? -1;
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
      expect(edits(one, other, most)).toBe(Math.min(plain(one, other), most + 1));
      const [ascii, others] = [one, other].map((each) => each.replaceAll('é', 'd'));
      expect(edits(ascii ?? '', others ?? '', most)).toBe(Math.min(plain(ascii ?? '', others ?? ''), most + 1));
    }),
  );
});
