import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseHeading } from './heading-words.ts';
import { lookUpHeading, lookUpLabel, lookUpSection } from './headings.ts';

test.each([
  ['NI_No', 'ni number'],
  ['niNumber', 'ni number'],
  ['N.I. No.:', 'ni number'],
  ['D.O.B.', 'dob'],
  ['Date of Birth (dd/mm/yyyy)', 'date of birth'],
  ['PostCode', 'post code'],
  ['Partner’s NHS_Number', 'partners nhs number'],
  ['CTaxRef', 'ctax reference'],
  ['DoB', 'dob'],
  ['PartnerDoB', 'partner dob'],
  ['NoK Tel', 'nok tel'],
  ['tbl_Address1Line', 'address 1 line'],
  ['Disabled (Y/N)', 'disabled'],
  ['x'.repeat(200), ''],
])('%s is %s', (heading, normal) => {
  expect(normaliseHeading(heading)).toBe(normal);
});

test.each([
  ['NI_No', 'nino', '', 'exact'],
  ['Ethnic origin', 'ethnicity', '', 'exact'],
  ['Partner DOB', 'birth-date', 'partner', 'exact'],
  ['Name of applicant', 'person-name', '', 'exact'],
  ['Tenant', 'person-name', '', 'person'],
  ['Social worker', 'person-name', 'officer', 'person'],
  ['Next of kin phone', 'phone', 'next-of-kin', 'exact'],
  ['Applicant 2 surname', 'surname', 'partner', 'exact'],
  ['Addr1', 'address-line', '', 'exact'],
  ['Previous address', 'postal-address', '', 'exact'],
  ['Council Tax Account Number', 'local-reference', '', 'exact'],
  ['Account No', 'account-number', '', 'exact'],
  ['Ethnic origin as recorded', 'ethnicity', '', 'contains'],
])('%s announces %s of "%s" (%s)', (text, field, group, match) => {
  const heading = lookUpHeading(text);
  expect(heading === null ? null : [heading.field, heading.group, heading.match]).toEqual([field, group, match]);
});

test.each(['Golborne Road', 'Amina Hassan', '', '12345', 'Lorem ipsum dolor sit amet'])(
  '%s announces nothing',
  (text) => {
    expect(lookUpHeading(text)).toBeNull();
  },
);

test('a label in running text must be a whole phrase; a question need not be', () => {
  expect(lookUpLabel('Do you have a disability')).toBeNull();
  expect(lookUpLabel('Do you have a disability', true)?.field).toBe('disability');
});

test.each([
  ['Partner details', 'partner'],
  ['3. Next of kin or emergency contact', 'next-of-kin'],
  ['2. People who will live with you', 'household'],
  ['About you', ''],
  ['Introduction', null],
])('section "%s" announces %s', (text, key) => {
  expect(lookUpSection(text)?.key ?? null).toBe(key);
});

// An empty pair of brackets sends a heading the careful way: both ways must agree.
test('the quick way to read a heading gives what the careful way gives', () => {
  const character = fc.constantFrom(...'abcnostxABNOXTZ019 _-.:/?,\t');
  fc.assert(
    fc.property(fc.string({ unit: character, maxLength: 40 }), (text) => {
      expect(normaliseHeading(text)).toBe(normaliseHeading(`${text}()`));
    }),
    { numRuns: 2000 },
  );
});
