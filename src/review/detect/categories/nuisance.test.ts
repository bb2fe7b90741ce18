import { expect, test } from 'vitest';
import { isOutsideTheHome, isUnsureReading } from './nuisance.ts';

test.each([
  ['The dogs bark all night and when I knocked he threatened to break my legs.', true],
  ['Neighbour shouted at her over the fence.', true],
  ['Complainant alleges verbal abuse from youths.', true],
  // Who hears it tells of somebody's home, and whoever is named by love or kin lives there.
  ['Neighbours heard him throwing things at her.', false],
  ['Her ex rows with the neighbours and smashed a window.', false],
  ['He waits outside and follows her to work.', false],
])('trouble outside the home in "%s": %s', (text, expected) => {
  expect(isOutsideTheHome(text)).toBe(expected);
});

test('only what the model is not sure of is an unsure reading', () => {
  expect(isUnsureReading(['saying-perhaps'])).toBe(true);
  expect(isUnsureReading(['saying-likely'])).toBe(true);
  expect(isUnsureReading(['saying-sure'])).toBe(false);
  expect(isUnsureReading(['vocabulary', 'about-person'])).toBe(false);
});
