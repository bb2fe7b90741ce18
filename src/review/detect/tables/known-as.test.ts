import { expect, test } from 'vitest';
import { makeDetector } from '../detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

function namesIn(rows: readonly (readonly string[])[]): readonly string[] {
  const unit = { kind: 'table', locator: 'sheet:x', rows, headerRows: 1, flags: [] } as const;
  return detect({ mediaType: 'text/csv', units: [unit] })
    .filter(({ type }) => type === 'person-name')
    .map(({ value }) => value);
}

const born = ['01/02/1980', '03/04/1975', '05/06/1990'];

test('the name that people go by is their name where a list has no other', () => {
  const rows = ['Mr A Doherty', 'Ms L Farah', 'Mrs P Okafor'].map((name, at) => [name, born[at] ?? '']);
  expect(namesIn([['KNOWN_AS', 'DOB'], ...rows])).toHaveLength(3);
});

test('beside their name it is another of the same people', () => {
  const rows = ['Anne Doherty', 'Leyla Farah', 'Paul Okafor'].map((name, at) => [name, 'Sam', born[at] ?? '']);
  expect(namesIn([['Full name', 'Known as', 'DOB'], ...rows]).filter((name) => name.includes('Farah'))).not.toEqual([]);
});

test('a maiden name alone names nobody of the list', () => {
  const rows = ['Anne Doherty', 'Leyla Farah', 'Paul Okafor'].map((name, at) => [name, born[at] ?? '']);
  expect(namesIn([['Maiden name', 'DOB'], ...rows])).toEqual([]);
});
