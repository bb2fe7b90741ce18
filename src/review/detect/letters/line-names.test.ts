import { expect, test } from 'vitest';
import { nameValue } from '#core/values/person-name';
import { isToOccupier, namesOnLine, saysOffice } from './line-names.ts';

function names(text: string): readonly string[] {
  return namesOnLine(text, { start: 0, end: text.length }).names.map(
    ({ name, start, end }) => `${nameValue(name)} ${text.slice(start, end)}`,
  );
}

test.each([
  ['Mr & Mrs J Smith', ['Mr||Smith Mr', 'Mrs|J|Smith Mrs J Smith']],
  ['Ms A Khan and Mr B Khan', ['Ms|A|Khan Ms A Khan', 'Mr|B|Khan Mr B Khan']],
  ['Parent/Carer of Tyrell Baptiste', ['|Tyrell|Baptiste Tyrell Baptiste']],
  ['Olivia Sandham (she/her) | Senior Practitioner', ['|Olivia|Sandham Olivia Sandham']],
  ['Gareth Pugh MRTPI', ['|Gareth|Pugh Gareth Pugh']],
  ['SHANICE CLARKE and DEVON CLARKE', ['|Shanice|Clarke SHANICE CLARKE', '|Devon|Clarke DEVON CLARKE']],
  ['To: Ms Aisha Khan', ['Ms|Aisha|Khan Ms Aisha Khan']],
])('%s', (line, expected) => {
  expect(names(line)).toEqual(expected);
});

test.each([
  'Parking Appeals Officer',
  'Fostering Payments',
  'Council Tax Team',
  'Dear Sir or Madam',
  'The Chief Executive',
  '12 Golborne Road',
  'We will call on Monday',
  'GP',
  'Head of Care, Rosewood House',
])('%s names nobody', (line) => {
  expect(names(line)).toEqual([]);
});

test('an office is told from an address and a sentence', () => {
  expect(saysOffice('Tenancy Management Officer')).toBe(true);
  expect(saysOffice('CROWE & PARTNERS SOLICITORS LLP')).toBe(true);
  expect(saysOffice('12 Golborne Road')).toBe(false);
  expect(saysOffice('I asked the housing officer.')).toBe(false);
});

test.each(['The Occupier', 'Owner/Occupier', 'The current resident'])('%s lives there, and is nobody', (line) => {
  expect(isToOccupier(line)).toBe(true);
});
