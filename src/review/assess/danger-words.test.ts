import { expect, test } from 'vitest';
import { speaksOfDanger } from './danger-words.ts';

test.each([
  // Advice to whoever reads it, offers, rules.
  'If you are fleeing domestic abuse, ring our helpline.',
  'We support people who have suffered domestic abuse; ring our helpline at any time.',
  'Victims of stalking can get advice from the police.',
  'Domestic abuse can happen to anyone.',
  'All staff must report forced marriage to the duty manager.',
  // Courses and papers.
  'Training on child protection thresholds is on Thursday; I will be out.',
  'Booked on domestic abuse awareness for May.',
  'The Domestic Abuse Act 2021 is explained on page 4.',
  'My tablet’s MAC address is 02-C8-63-67-F3-8B.',
  // Questions answered with nothing, boxes without a tick.
  'Routine enquiry about domestic abuse made: nothing disclosed.',
  'Fleeing domestic violence? No',
  'DV: none known\nPets: two cats',
  'Reason for application:\n[ ] domestic abuse\n☐ refuge',
])('"%s" is of nobody', (text) => {
  expect(speaksOfDanger(text)).toBe(false);
});

test.each([
  'If you are fleeing domestic abuse, ring us. She has fled her husband.',
  // Denied is asked for a reason, and beside him perhaps.
  'Denies DV.',
  'Asked about domestic abuse, she denied it with him in the room.',
  'DV: none known at present but neighbours hear screaming',
  'If her ex-partner finds the refuge she will have to move again.',
  'She was given the domestic abuse leaflet at her appointment.',
  'Gave her the details of the stalking helpline.',
  'Fleeing domestic violence? Yes',
  'Reason for application:\n[x] domestic abuse',
  'You told us that you have suffered domestic abuse from your former partner.',
  'He teaches the domestic abuse course that she fled from him to attend.',
])('"%s" is danger still', (text) => {
  expect(speaksOfDanger(text)).toBe(true);
});

test('a long text of advice takes no longer than its length', () => {
  expect(speaksOfDanger('If you are fleeing abuse, ring us. '.repeat(20_000))).toBe(false);
  expect(speaksOfDanger('DV '.repeat(100_000))).toBe(true);
});
