import { expect, test } from 'vitest';
import type { Unit } from '#core/document';
import type { PersonalDataType } from '#core/personal-data';
import { passage, table } from '../../../test/support/units.ts';
import { makeDetector } from './detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

/** `key type`, once each, of findings of the types asked for. */
function said(types: readonly PersonalDataType[], ...units: readonly Unit[]): readonly string[] {
  const findings = detect({ mediaType: 'text/plain', units }).filter(({ type }) => types.includes(type));
  return [...new Set(findings.map(({ binding, type }) => `${binding.key} ${type}`))].sort();
}

const danger: readonly PersonalDataType[] = [
  'domestic-abuse',
  'protected-address',
  'child-protection',
  'safeguarding',
  'criminal',
];

const people = ['Name', 'DOB', 'Postcode'];
const row = ['Amina Hassan', '03/02/1985', 'W10 5AB'];

test.each<readonly [string, string, readonly PersonalDataType[]]>([
  ['Flag', 'DV - do not disclose address', ['domestic-abuse', 'protected-address']],
  ['Alert', 'Refuge. Address must not be disclosed', ['domestic-abuse', 'protected-address']],
  ['Vuln', 'MARAC case, IDVA involved', ['domestic-abuse']],
  ['Notes', 'CP plan since March', ['child-protection']],
  ['Notes', 'S47 enquiry under way', ['child-protection']],
  ['Notes', 'LAC since 2019', ['child-protection']],
  ['Notes', 'Non-molestation order against ex partner', ['domestic-abuse']],
  ['Notes', 'Ex has been violent, must not know where she is', ['domestic-abuse', 'protected-address']],
  ['CSC status', 'CP', ['child-protection']],
  ['CSC status', 'CIN', ['safeguarding']],
  ['Marker', 'NRPF', []],
  ['Alert', 'None', []],
  ['Flag', 'Open', []],
  ['Notes', 'No safeguarding concerns', []],
])('under %s, %s', (heading, cell, types) => {
  const found = said(
    danger,
    table([
      [...people, heading],
      [...row, cell],
    ]),
  );
  expect(found).toEqual(types.map((type) => `row:1 ${type}`).sort());
});

test('who hides with somebody is hidden too', () => {
  const placements = table([
    ['Surname', 'First name', 'DOB', 'Household', 'Placement', 'Notes'],
    ['Khan', 'Sara', '03/02/1985', 'Ali Khan; Yusuf Khan', 'The Larches (refuge)', 'DO NOT disclose placement.'],
  ]);
  const both = ['domestic-abuse', 'protected-address'].flatMap((type) =>
    ['row:1', 'row:1/household-1', 'row:1/household-2'].map((key) => `${key} ${type}`),
  );
  expect(said(['domestic-abuse', 'protected-address'], placements)).toEqual([...both].sort());
});

test('a conference on a child is about each child it names', () => {
  const head = passage('Initial child protection conference');
  const children = table([
    ['Child name', 'DOB'],
    ['Ali Khan', '03/02/2015'],
    ['Sara Khan', '07/09/2017'],
  ]);
  expect(said(danger, head, children)).toEqual(['row:1 child-protection', 'row:2 child-protection']);
});

test('those trained in safeguarding are not in need of it', () => {
  const head = passage('Safeguarding training: attendance');
  expect(said(danger, head, table([people, row]))).toEqual([]);
});

test('the accused and not the accuser', () => {
  const mail = passage(
    'Dear Sir or Madam,\n\nIt is Mr Ali Khan and when I complained he threatened to put my windows through.\n\nYours faithfully\nOlivia Price',
  );
  const found = detect({ mediaType: 'text/plain', units: [mail] }).filter(({ type }) => type === 'criminal');
  expect(found.map(({ binding }) => binding.kind)).toEqual(['prose']);
});

test('a colleague named in passing does not take a record from its person', () => {
  const form = table([
    ['Name', 'BAUTISTA, Analyn'],
    ['DOB', '07/07/1981'],
    ['Address', 'Flat 2, 12 Golborne Road, London, W10 5AB'],
  ]);
  const notes = passage('Safeguarding concern raised. Rang Jane Brown in Housing, who is on leave until Monday.');
  const subjects = detect({ mediaType: 'text/plain', units: [form, notes] }).filter(
    ({ type, binding }) => type === 'person-name' && binding.role === 'subject',
  );
  expect(subjects.map(({ value }) => value)).toEqual(['|Analyn|Bautista']);
});

test.each([
  ['Access notes', 'After 3pm only please', 0],
  ['Access notes', 'Call 30 mins before', 0],
  ['Dietary / access notes', 'Halal', 0],
  ['Access notes', 'No access x2, card left', 0],
  ['Access notes', 'Key safe 1703', 1],
  ['Access notes', 'Door entry 1416. Ring on arrival', 1],
  ['Key safe', '1703#', 1],
])('%s: %s opens %i doors', (heading, cell, doors) => {
  expect(
    said(
      ['access-code'],
      table([
        [...people, heading],
        [...row, cell],
      ]),
    ),
  ).toHaveLength(doors);
});

test.each([
  ['Is your gender the same as at birth?', 'No', 1],
  ['Is your gender the same as at birth?', 'Yes', 0],
  ['Is your gender the same as at birth?', 'Prefer not to say', 0],
  ['Voting intention', 'Won’t say', 0],
])('%s %s', (question, answer, findings) => {
  const form = table([
    ['Name', 'Amina Hassan'],
    ['DOB', '03/02/1985'],
    [question, answer],
  ]);
  expect(said(['gender-reassignment', 'political'], form)).toHaveLength(findings);
});

test('pay in arrears is no debt, a council tax band no priority', () => {
  const letter = passage(
    'Ms Amina Hassan\nFlat 3, 12 Golborne Road\nLondon\nW10 5AB\n\nDear Ms Hassan\n\nYou are paid your benefit every four weeks in arrears. Your Council Tax account (band C) has changed.\n\nYours sincerely\n\nJane Brown\nBenefits Officer',
  );
  expect(said(['debt', 'housing', 'council-tax'], letter)).toEqual(['addressee:1 council-tax']);
});

test.each([
  'Brightwell FM attended on Tuesday.',
  'Warning Letter was sent.',
  'Contact Corporate Communications today.',
  'Read more in Staff News.',
  'Issued Cpw at the visit.',
  'Our ref HR123456 applies.',
])('%s names nobody', (text) => {
  const found = detect({ mediaType: 'text/plain', units: [passage(text)] });
  expect(found.filter(({ type }) => type === 'person-name' || type === 'nino')).toEqual([]);
});

test('a salutation that runs on is no name', () => {
  const found = detect({
    mediaType: 'text/plain',
    units: [
      passage(
        'Dear Mr London, we would rather help you now than later.\n\nYours sincerely\n\nJane Brown\nHousing Officer',
      ),
    ],
  });
  expect(
    found.filter(({ type }) => type === 'person-name').every(({ value }) => !/rather|would|help/iu.test(value)),
  ).toBe(true);
});

test('whom somebody rang is not who the next entry calls she', () => {
  const form = table([
    ['Name', 'BAUTISTA, Analyn'],
    ['DOB', '07/07/1981'],
  ]);
  const notes = passage('Rang Bérengère Desprès about it. Safeguarding concern raised: she says it was the bed rail.');
  expect(said(['safeguarding'], form, notes)).toEqual(['prose:0 safeguarding']);
});

test.each([
  ['I saw Tsehay Woldemariam and he has moved.', ['|Tsehay|Woldemariam']],
  ['We looked at Tsehay Woldemariam’s flat.', ['|Tsehay|Woldemariam']],
  ['We looked at Marble Arch in the rain.', []],
  ['The Pure Module exports it.', []],
])('%s', (text, names) => {
  const found = detect({ mediaType: 'text/plain', units: [passage(text)] }).filter(
    ({ type }) => type === 'person-name',
  );
  expect(found.map(({ value }) => value)).toEqual(names);
});

test('abuse by a relative who is named is said of whom the record is about', () => {
  const notes = passage(
    'Name: Ryan Pemberton\nDOB: 03/02/1985\n\nHe discloses that the ex-partner, Grace Pemberton, has been violent.',
  );
  expect(said(['domestic-abuse'], notes)).toContain('form:1 domestic-abuse');
});
