/**
 * Faults that were read in other detectors, or that their users reported, as things this one must not do. Each says what goes wrong
 * elsewhere; what is wanted is marked in the text, and nothing else may be found there.
 */
import { expect, test } from 'vitest';
import { marked } from '../../../test/support/marked.ts';
import { makeDetector } from './door.ts';

const detector = makeDetector({ asOf: new Date('2026-11-22T00:00:00Z') });

function saidOf(text: string): readonly string[] {
  return detector.inText(text).map(({ type, start, end }) => `${type}:${text.slice(start, end)}`);
}

const wanted: readonly (readonly [string, string])[] = [
  ['a label of two words never matches', 'The National Insurance number on file is ⟦nino:JG 12 13 16 A⟧.'],
  [
    'a label of two words never matches',
    'Her driving licence number is ⟦driving-licence:WILLI507097A99EY⟧ and she drives.',
  ],
  ['a label of two words never matches', 'The unique taxpayer reference is ⟦utr:1955839661⟧ as on the letter.'],
  ['a label after the value is not looked at', '⟦nhs-number:943 476 5919⟧ is the NHS number on the discharge letter.'],
  ['upper case alone makes a plate of any word', 'FLIGHT MH17 HAD BEEN DIVERTED THAT DAY.'],
  [
    'ten digits that pass the check are an NHS number for certain',
    'See the page 9434765919 of the wiki for the steps.',
  ],
  ['ten digits that pass the check are an NHS number for certain', 'Order 4505577104 was shipped on Monday.'],
  ['ten zeros pass the sum', 'The counter stood at 0000000000 after the restart.'],
  ['ten zeros pass the sum', 'NHS number not known, entered as 0000000000 for now.'],
  ['a prefix that is never issued is let through', 'the case is filed as my BG123456A among others'],
  ['the suffix of a National Insurance number may be a digit', 'The batch AB1234567 was returned to the supplier.'],
  ['a date is a National Insurance number without its suffix', 'The rules changed on 2018-01-05 and at 2019-11-03.'],
  ['a standard is a National Insurance number', 'From NIST SP 800-131A: this digest is no longer acceptable.'],
  ['a telephone number grouped by threes is an NHS number', 'Call 505-237-1659 for the fax of the office.'],
  ['any seven digits are a telephone number', 'The build 7413902 failed and 12345678 rows were written.'],
  ['any date is a date of birth', 'The committee met on 3 March 2024 and again on 17/04/2024.'],
  ['he and she are people', 'He said that she had left.'],
  ['capitals at the start of a sentence are a person', 'Repeat Steps until the Build Number is shown.'],
  ['a label is a person', 'My NI number is ⟦nino:JG 12 13 16 A⟧.'],
  ['a label is a person', 'NI No ⟦nino:JG 12 13 16 A⟧'],
  ['four digits and more are personal', 'In 2019 there were 18204 repairs in 1250 homes.'],
  ['a version is an address of a network', 'Version 1.2.3.4 of the library is out.'],
];

test.each(wanted)('elsewhere %s: %s', (_fault, text) => {
  const { text: plain, spans } = marked(text);
  const expected = spans.map(({ type, start, end }) => `${type}:${plain.slice(start, end)}`);
  expect(saidOf(plain)).toEqual(expected);
});

test('elsewhere a heading says nothing of the cells under it', () => {
  const rows = [
    ['Surname', 'National Insurance Number', 'Sort code', 'Bank account'],
    ['Hassan', 'JG121316A', '112233', '1234567'],
  ];
  const types = detector.inRows(rows, 1).map(({ type }) => type);
  expect(types).toContain('nino');
  expect(types).toContain('bank-account');
});

test('elsewhere surname and forename parted by a comma are two people', () => {
  const rows = [
    ['Name', 'DOB'],
    ['Okafor, Chidi', '03/02/1985'],
  ];
  const names = detector.inRows(rows, 1).filter(({ type }) => type === 'person-name');
  expect(names.map(({ value }) => value)).toEqual(['|Chidi|Okafor']);
});

test('elsewhere a value counts as certain before anything around it is looked at', () => {
  const [labelled] = detector.inText('NHS number 943 476 5919').filter(({ type }) => type === 'nhs-number');
  expect(labelled?.reasons.length).toBeGreaterThan(1);
  expect(labelled?.score).toBeLessThan(1);
});
