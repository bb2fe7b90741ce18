import { describe, expect, test } from 'vitest';
import { makeDetector } from '../detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

const people = [
  ['Anne Doherty', '01/02/1980'],
  ['Leyla Farah', '03/04/1975'],
  ['Paul Okafor', '05/06/1990'],
  ['Priya Patel', '07/08/1966'],
];

// A list of people with one column more, its values in turn; `beside` a last column of its own.
function typesIn(heading: string, values: readonly string[], beside = '', sheet = 'list'): ReadonlySet<string> {
  const rows = [
    ['Name', 'DOB', heading, ...(beside === '' ? [] : [beside])],
    ...people.map((row, at) => [...row, values[at % values.length] ?? '', ...(beside === '' ? [] : ['Y'])]),
  ];
  const unit = { kind: 'table', locator: `sheet:${sheet}`, rows, headerRows: 1, flags: [] } as const;
  const found = detect({ mediaType: 'text/csv', units: [unit] });
  return new Set(found.filter(({ span }) => span.column === 2).map(({ type }) => type));
}

describe('short words that head other things as often', () => {
  test.each([
    ['DNA', 'genetic'], // did not attend
    ['Trans type', 'gender-reassignment'], // a transaction
    ['Transition date', 'gender-reassignment'], // from school to work
    ['Leave type', 'immigration'], // annual, unpaid
    ['HO notes', 'immigration'], // the housing officer's
    ['Channel', 'safeguarding'], // web, telephone
    ['Tu', 'trade-union'], // Tuesday
    ['Parish', 'religion'], // where somebody lives
    ['Licence expiry', 'criminal'], // a driver's
    ['Canvass status', 'political'], // of the yearly canvass of electors
    ['Supporter level', 'political'], // of a charity
    ['Pledge', 'political'], // a sum promised
    ['Step down', 'child-protection'], // from any service
    ['Sex assigned at birth', 'gender-reassignment'], // asked of everybody
  ])('%s alone says nothing of %s', (heading, type) => {
    expect(typesIn(heading, ['1', 'Yes', 'Done'])).not.toContain(type);
  });

  test.each([
    ['DNA', 'BRCA status', 'genetic'],
    ['Transition date', 'Pronouns and gender identity', 'gender-reassignment'],
    ['Leave type', 'Visa', 'immigration'],
    ['Channel', 'Prevent panel date', 'safeguarding'],
    ['Tu', 'Union deduction', 'trade-union'],
    ['Licence expiry', 'Offence', 'criminal'],
    ['Lvl', 'ViSOR', 'criminal'],
  ])('%s beside %s says %s', (heading, beside, type) => {
    expect(typesIn(heading, ['2', 'Yes', 'Done'], beside)).toContain(type);
  });
});

test('the memory of a laptop is nobody’s', () => {
  expect(typesIn('Memory', ['16GB', '8GB'], 'Model')).not.toContain('health');
  expect(typesIn('Memory', ['Poor', 'Good'])).toContain('health');
});

test('the name of a sheet bears its headings out', () => {
  expect(typesIn('Cat', ['2', '1'], '', 'MAPPA nominals')).toContain('criminal');
  expect(typesIn('Cat', ['2', '1'], '', 'Summer reading')).not.toContain('criminal');
});

test('the numbers of the learner record are read under its own headings alone', () => {
  expect(typesIn('LLDDHealthProb', ['1', '2']).has('disability')).toBe(true);
  expect(typesIn('LLDDHealthProb', ['2', '9']).has('disability')).toBe(false);
  expect(typesIn('No. of bins', ['1', '2']).has('disability')).toBe(false);
});
