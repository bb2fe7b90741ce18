import { expect, test } from 'vitest';
import { statementsIn } from '../statements.ts';

function told(text: string): readonly string[] {
  return statementsIn(text, true).map(({ type, keys }) => `${type} ${keys[0]}`);
}

test('a statement of the model carries its own evidence, and the words that weighed most', () => {
  const [found] = statementsIn('He pinned her to the cooker by her throat.', true).filter(
    ({ type }) => type === 'domestic-abuse',
  );
  expect(found?.keys[0]).toMatch(/^saying-(?:sure|likely|perhaps)$/u);
  expect(found?.phrase).toMatch(/pinned|throat/u);
  expect(found?.value).toBe('He pinned her to the cooker by her throat.');
});

test('where words of the vocabulary say it, they are the evidence', () => {
  expect(told('She has asthma.')).toContain('health vocabulary');
  expect(told('She has asthma.').filter((each) => each.startsWith('health saying'))).toEqual([]);
});

test.each([
  'Ethnic origin: Prefer not to say',
  'She has never been in trouble with the police.',
  'Denies any violence at home.',
  'No known allergies.',
  'Does she have a disability?',
])('"%s" tells nothing by the model alone', (text) => {
  expect(told(text).filter((each) => each.includes('saying-'))).toEqual([]);
});
