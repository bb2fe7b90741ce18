import { expect, test } from 'vitest';
import { readNames } from './names.ts';

test.each<readonly [string, readonly string[]]>([
  ['Mr ap Rhys', ['Mr||ap Rhys']],
  ['Ms ferch Llywelyn', ['Ms||ferch Llywelyn']],
  ['Mr van der Merwe', ['Mr||van der Merwe']],
  ['Mr Al Smith', ['Mr|Al|Smith']],
  ['Mr J & Mrs P Khan', ['Mr|J|Khan', 'Mrs|P|Khan']],
])('%s', (text, names) => {
  expect(readNames(text).map(({ title, forenames, surname }) => `${title}|${forenames}|${surname}`)).toEqual(names);
});
