import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Unit } from '#core/document';
import { documentClasses } from '#core/document-class';
import { passage, table } from '../../../../test/support/units.ts';
import { classifyDocument } from './classify-document.ts';

function classOf(...units: readonly Unit[]): string {
  return classifyDocument({ mediaType: 'text/plain', units }).class;
}

test.each([
  [
    'letter',
    'Our ref: A1\n\nDear Ms Khan\n\nWe write about your rent.\n\nYours sincerely\n\nJane Brown\nHousing Officer',
  ],
  [
    'form',
    'APPLICATION FORM\nSurname: Khan\nFirst name: Amina\nDate of birth: 3/2/1985\nPostcode: W10 5AB\n☒ Yes ☐ No',
  ],
  ['template', 'Dear «Title» «Surname»\n\nYou owe «Amount».\n\nYours sincerely'],
  ['template', 'CHANGE OF ADDRESS FORM\nName: _______\nDate of birth: _______\nPostcode: _______\nSignature: _______'],
  ['minutes', 'Minutes of the Housing Committee\nPresent: Cllr A Smith\nApologies: none'],
  ['case-note', 'Case notes: A Khan\n11/01/2024 Rang her.\n12/01/2024 Visited.'],
  ['cv', 'Curriculum Vitae\nAmina Khan\nEmployment history\n2019 Receptionist'],
  ['invoice', 'INVOICE\nInvoice number 218\nReplace tap £120\nTotal due £120'],
  ['payslip', 'PAY ADVICE\nTax code 1257L\nGross pay 2,192.56\nNet pay 1,738.48'],
  ['guide', 'Data Protection Policy\nVersion 2.0\nScope\nThis policy applies to all staff.'],
  ['mail', 'From: A Khan\nSent: 3 May 2024\nTo: B Ali\nSubject: Leak\n\nPlease come.'],
  ['unknown', 'The lift was mended on Tuesday.'],
])('%s', (expected, text) => {
  expect(classOf(passage(text))).toBe(expected);
});

test('a list of rows is an extract, and a mail is told by its headers', () => {
  const rows = Array.from({ length: 20 }, (_, index) => [`${index}`, 'Amina Khan', '03/02/1985', 'W10 5AB']);
  expect(classOf(table([['Id', 'Name', 'DOB', 'Postcode'], ...rows]))).toBe('extract');
  expect(classOf(passage('a@b.org', 'part:header:From'), passage('Hello'))).toBe('mail');
});

test('any units have a class, a probability and reasons', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 6 }), (texts) => {
      const said = classifyDocument({ mediaType: '', units: texts.map((text) => passage(text)) });
      expect(documentClasses).toContain(said.class);
      expect(said.probability).toBeGreaterThan(0);
      expect(said.probability).toBeLessThanOrEqual(1);
      expect(said.reasons.length).toBeGreaterThan(0);
    }),
  );
});
