import { expect, test } from 'vitest';
import { isTelling, speaksInGeneral, statementsIn } from './statements.ts';

test.each([
  ['Would she qualify if she were disabled?', []],
  ['She asked whether the form covers domestic abuse.', []],
  ['Ring 999 if her ex turns up.', ['domestic-abuse']],
  ['He asked if his rent arrears can be paid off.', ['debt', 'rent']],
  ['She is a nurse on the cancer ward.', ['employment']],
  ['I have been off work with depression.', ['employment', 'health']],
  ['Anyone who is homeless can ask us.', []],
  ['His rent is paid weekly in arrears.', ['income', 'rent']],
])('"%s" says %j', (sentence, expected) => {
  const types = statementsIn(sentence, true).map(({ type }) => type);
  expect([...new Set(types)].filter((type) => type !== 'family').sort()).toEqual(expected);
});

test('without a word for a person nothing is said, unless the text is about one', () => {
  expect(statementsIn('Asthma and damp.', false)).toEqual([]);
  expect(statementsIn('Asthma and damp.', true).map(({ type }) => type)).toEqual(['health', 'housing']);
});

test('of a text about somebody, a sentence on services tells nothing', () => {
  expect(isTelling('health', 'The reports describe autism.')).toBe(true);
  expect(isTelling('health', 'Our diabetes service is closed.')).toBe(true);
  expect(isTelling('health', 'The diabetes service is closed.')).toBe(false);
  expect(isTelling('family', 'The reports describe autism.')).toBe(false);
});

test.each([
  ['If you are disabled you may get a discount.', true],
  ['The report was noted.', true],
  ['The reports describe autism.', false],
  ['You are disabled.', false],
])('"%s" speaks in general: %s', (sentence, expected) => {
  expect(speaksInGeneral(sentence)).toBe(expected);
});
