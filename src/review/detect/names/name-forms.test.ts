import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '#core/values/person-name';
import { shortForms, spellings } from './name-forms.data.ts';
import { forenameKeys, spellingOf, surnameKey, surnameKeys, withUmlautsWritten } from './name-forms.ts';

test('each spelling stands in one group, folded, and each short form is folded', () => {
  const all = spellings.flat();
  expect(new Set(all).size).toBe(all.length);
  const forms = [...shortForms].flatMap(([full, each]) => [full, ...each]);
  expect([...all, ...forms].filter((word) => word !== foldName(word) || word.includes(' '))).toEqual([]);
});

test.each([
  ['MUHAMMAD', 'MOHAMMED'],
  ['YOUSEF', 'YUSUF'],
  ['CHAUDHRY', 'CHOUDHURY'],
  ['MACDONALD', 'MCDONALD'],
  ['MACEY', 'MACEY'],
])('%s is spelt %s', (word, expected) => {
  expect(spellingOf(word)).toBe(expected);
});

test.each([
  ['AL HASAN', ['ALHASSAN']],
  ['NOWAK SMITH', ['NOWAKSMITH', 'NOWAK', 'SMITH']],
  ['DA SILVA', ['DASILVA']],
  ['KHAN', ['KHAN']],
])('keys of %s', (surname, expected) => {
  expect(surnameKeys(surname)).toEqual(expected);
});

test('umlauts are written out where there are any', () => {
  expect([withUmlautsWritten('Jürgen Köhler'), withUmlautsWritten('Ana')]).toEqual(['Juergen Koehler', null]);
});

test('a key is its own key, and stands first among the forms', () => {
  fc.assert(
    fc.property(fc.constantFrom(...spellings.flat(), ...shortForms.keys()), (word) => {
      expect(spellingOf(spellingOf(word))).toBe(spellingOf(word));
      expect(forenameKeys(word)[0]).toBe(spellingOf(word));
      expect(surnameKey(word)).toBe(spellingOf(word));
    }),
  );
});
