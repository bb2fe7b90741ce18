import { expect, test } from 'vitest';
import { referenceIn, topicsIn } from './topics.ts';

test.each([
  ['Initial Child Protection Conference', ['child-protection']],
  ['MARAC referral form', ['domestic-abuse']],
  ['Invitation to an interview under caution', ['criminal']],
  ['Your Education, Health and Care plan', ['send']],
  ['Council Tax reminder', ['council-tax', 'debt']],
  ['Council Tax Support', ['benefit']],
  ['Mental capacity assessment', ['health']],
  ['MARAC training', []],
  ['Domestic abuse policy', []],
  ['Agenda', []],
])('"%s" says %j of whom it is about', (heading, expected) => {
  expect(
    topicsIn(heading)
      .map(({ type }) => type)
      .sort(),
  ).toEqual(expected);
});

test('a council tax heading gives its account, and no date', () => {
  expect(referenceIn('RE: Council tax 5003421364')).toEqual({ start: 16, end: 26 });
  expect(referenceIn('Council tax 01/04/2025')).toBeNull();
});
