import { expect, test } from 'vitest';
import { passage, table } from '../../../test/support/units.ts';
import { type DetectionNotes, makeDetector } from './detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-22' });

function notesOn(units: Parameters<typeof detect>[0]['units']): DetectionNotes | null {
  let notes: DetectionNotes | null = null;
  detect({ mediaType: 'text/plain', units }, (all) => {
    notes = all;
  });
  return notes;
}

const guide = `Guidance for staff: how to record a safeguarding concern

This guide sets out what officers must do. It applies to all staff of the council and replaces the policy of 2019.
Example: Mrs Brown has arthritis and her son takes her pension. Record what she says in her own words.
If a resident says that a partner hits her, speak to the duty manager the same day, and record the call.
Records are kept for six years. Convictions of a third party are recorded on the restricted file only.
`;

test('what a guide says of nobody is counted as set aside', () => {
  expect(notesOn([passage(guide)])?.setAside).toBeGreaterThan(0);
});

test('a letter has nothing set aside', () => {
  const letter = 'Dear Mrs Khan\n\nYour asthma review is on 3 May.\n\nYours sincerely\n\nJ Smith\n';
  expect(notesOn([passage(letter)])).toEqual({ setAside: 0, unknownColumns: [] });
});

test('columns of a list of people that nothing explains are named, those that are known are not', () => {
  const rows = [
    ['Name', 'Date of birth', 'XQ7', 'Row', 'Postcode'],
    ['Amina Hassan', '01/02/1980', 'K2', '1', 'W10 5AD'],
    ['Peter Walsh', '04/11/1951', 'K9', '2', 'W11 4ED'],
    ['Fadumo Dirie', '23/07/1999', 'M1', '3', 'SW6 2AB'],
    ['Jan Nowak', '30/08/1988', 'K2', '4', 'W12 8PP'],
  ];
  expect(notesOn([table(rows)])?.unknownColumns).toEqual([expect.stringMatching(/ column C$/u)]);
});

test('columns of things are not named', () => {
  const rows = [
    ['Asset', 'Serial number', 'XQ7'],
    ['Pump', 'S1', 'K2'],
    ['Lamp', 'S2', 'K9'],
    ['Door', 'S3', 'M1'],
  ];
  expect(notesOn([table(rows)])?.unknownColumns).toEqual([]);
});
