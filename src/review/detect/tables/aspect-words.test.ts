import { expect, test } from 'vitest';
import { toldByWords } from './column-words.ts';
import { lookUpHeading } from './headings.ts';

test.each([
  ['MH need', 'health'],
  ['Drugs flag', 'health'],
  ['DIS_PREM', 'disability'],
  ['BME (Y/N)', 'ethnicity'],
  ['DV history', 'domestic-abuse'],
  ['NRPF status', 'immigration'],
])('the heading %s is on %s', (heading, field) => {
  expect(lookUpHeading(heading)?.field).toBe(field);
});

test.each(['MH Desktop', 'LD Servers', 'Team need'])('the heading %s is on no special category', (heading) => {
  expect(lookUpHeading(heading)?.field ?? 'other').not.toMatch(/health|disability|political/u);
});

test('a column is told by what most of its cells say', () => {
  expect(toldByWords(['Asthma', 'Dementia', 'COPD', 'Patch', 'Epilepsy'])).toBe('health');
});

test.each([
  [['Asthma', 'Leaking tap', 'Noise', 'Missed bin', 'Graffiti']],
  [['Asthma', 'Standard', 'Other']],
  [['12', '13', '14']],
  [[]],
])('%o tells nothing', (cells) => {
  expect(toldByWords(cells)).toBe(null);
});
