import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '#core/values/person-name';
import { foldedHash, lowerFolded } from './folded-letters.ts';
import { shippedLists } from './tagger.ts';
import { holdsWord, listBit, listsOf, makeWordBits } from './word-lists.ts';

const hash = (word: string): number => foldedHash(word, 0, word.length);

test('what was put in is held, and little else', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,10}$/u), { minLength: 20, maxLength: 200 });
  fc.assert(
    fc.property(words, (list) => {
      const bits = makeWordBits(new Set(list.map(hash)));
      expect(list.every((word) => holdsWord(bits, hash(word)))).toBe(true);
      const others = Array.from({ length: 300 }, (_, at) => `${list[0] ?? ''}-${at}`);
      expect(others.filter((word) => holdsWord(bits, hash(word))).length).toBeLessThan(30);
    }),
    { numRuns: 20 },
  );
});

test.each([
  ['Siobhán', 'forename'],
  ['AGNIESZKA', 'forename'],
  ['Oluwaseyi', 'forename'],
  ['Gebreselassie', null],
  ['Nguyen', 'surname'],
  ['council', 'dictionary'],
  ['meetings', 'dictionary'],
  ['Kensington', 'place'],
  ['Xqzvkw', null],
] as const)('the lists that ship know %s as %s', (word, list) => {
  const found = listsOf(shippedLists(), hash(word));
  expect(list === null ? found & (listBit.dictionary | listBit.forename) : (found & listBit[list]) !== 0).toBe(
    list === null ? 0 : true,
  );
});

test('letters are folded as names are', () => {
  for (const letter of 'ÁÀÂÄÃÅĄÇĆČĎÉÈĘĚĞÍÌİŁÑŃŇÓÖÕØŐŘŚŞŠŤÚÜŮŰÝŹŻŽẠẾỘƯ')
    expect(String.fromCharCode(lowerFolded(letter.charCodeAt(0)))).toBe(foldName(letter).toLowerCase().charAt(0));
});
