import { expect, test } from 'vitest';
import { passage } from '../../../../test/support/units.ts';
import { makeDetector } from '../detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

test.each([
  [
    'Sent by post and email to fdiallo88@example.com\n\nMs Fatou Diallo\n9 Elgin Road\nLondon\nW9 3BD\n\nDear Ms Diallo\n\nWe refuse.\n\nYours sincerely\n\nKevin Bright\nDHP Assessor',
    'addressee:1',
  ],
  ['Mrs Joy Okafor and Mr Sam Okafor live here. Write to sam.okafor@example.com please.', 'prose:2'],
])('a mailbox is whose surname stands in it: %#', (text, key) => {
  const found = detect({ mediaType: 'text/plain', units: [passage(text)] });
  expect(found.filter(({ type }) => type === 'email').map(({ binding }) => binding.key)).toEqual([key]);
});
