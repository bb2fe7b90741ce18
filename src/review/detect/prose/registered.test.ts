import { expect, test } from 'vitest';
import { passage } from '../../../../test/support/units.ts';
import { makeDetector } from '../detector.ts';
import { registerNames } from '../names/register-names.ts';

const people = [
  { forenames: 'Amina', surname: 'Hassan', previousSurnames: [] },
  { forenames: 'May', surname: 'Lane', previousSurnames: [] },
];
const detect = makeDetector({ names: registerNames(people), asOf: '2026-11-21' });

test.each([
  ['rang amina hassan today, no reply', ['|Amina|Hassan']],
  ['left message for hassan, amina re rent', ['|Amina|Hassan']],
  ['HASSAN,AMINA,W10 5AB', ['|Amina|Hassan']],
  ['Amina Hassan rang.', ['|Amina|Hassan']],
  ['you may lane change here', []],
])('%s', (text, names) => {
  const found = detect({ mediaType: 'text/plain', units: [passage(`It was noted that ${text}.`)] });
  expect(found.filter(({ type }) => type === 'person-name').map(({ value }) => value)).toEqual(names);
});
