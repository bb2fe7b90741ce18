import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName } from '#core/values/person-name';
import { registerNames } from './register-names.ts';
import { indexPass } from './register-pass.ts';

function resident(forenames: string, surname: string): Parameters<typeof registerNames>[0] {
  return [{ forenames, surname, previousSurnames: [] }];
}

const pass = indexPass(
  registerNames([
    ...resident('Amina Abdi', 'Hassan'),
    ...resident('Siân', "O'Brien"),
    ...resident('Ana Maria', 'da Silva'),
    ...resident('Łukasz', 'Weiß-Nowak'),
    ...resident('May', 'Lane'),
  ]),
);

/** The words between [ and ] are a name of the register; [!…] with its surname first. */
test.each([
  '[Amina Hassan] rang.',
  'rang [amina hassan] and [!HASSAN, AMINA].',
  '1,[!Hassan,Amina],"[!O’Brien","Sian]"',
  '[Sian OBRIEN], [Siân  O’BRIEN]',
  '[Amina Yusuf Hassan], [Abdi Hassan]',
  '[Ana da Silva], [!DA SILVA Maria], [Ana Maria da Silva]',
  '[Lukasz Weiss Nowak] and [łukasz weiß-nowak]',
  '[amina-hassan]',
  "[Amina Hassan]’s flat, [Sian O’Brien]'s",
  'Amina. Hassan said',
  'Amina\nHassan',
  'Amina    Hassan',
  'Amina Silva, Hassan Lane, Hassanamina',
  'the may lanes of amina hassani',
  '\ud800[May Lane]\udc00',
])('%s', (marked) => {
  const expected: { start: number; end: number; surnameFirst: boolean }[] = [];
  let text = '';
  for (const part of marked.split(/(\[!?[^\]]*\])/u)) {
    const name = /^\[(!?)([^\]]*)\]$/u.exec(part);
    const words = name?.[2] ?? part;
    if (name !== null)
      expected.push({ start: text.length, end: text.length + words.length, surnameFirst: name[1] === '!' });
    text += words;
  }
  expect(pass.hits(text)).toEqual(expected);
});

test('the pass finds what looking every two words up finds', () => {
  const people = ['Ann Lee', 'Bo Lee', 'Ann Ash', 'Cy Ann', 'Élan Ash'];
  const pairs = new Set(people.map(foldName));
  const quick = indexPass({ pairs: [...pairs] });
  const word = fc.constantFrom('Ann', 'ANN', 'lee', 'Lee', 'Bo', 'Ash', 'Cy', 'elan', 'ÉLAN', 'x', 'The', '7');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join(' ');
      const named = (one: string, other: string): boolean => pairs.has(foldName(`${one} ${other}`));
      const some = words.some((each, at) => {
        const next = words[at + 1] ?? '';
        const later = words[at + 2] ?? '';
        return named(each, next) || named(next, each) || named(each, later);
      });
      expect(quick.hits(text).length > 0).toBe(some);
      for (const { start, end } of quick.hits(text))
        expect(text.slice(start, end).split(' ').length).toBeGreaterThan(1);
    }),
    { numRuns: 2000, seed: 4 },
  );
});
