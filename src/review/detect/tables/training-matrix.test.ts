import { expect, test } from 'vitest';
import { makeDetector } from '../detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });
const names = ['Anne Doherty', 'Leyla Farah', 'Paul Okafor', 'Priya Patel'];

function typesIn(headings: readonly string[], cells: readonly string[]): readonly string[] {
  const rows = [['Name', ...headings], ...names.map((name) => [name, ...cells])];
  const unit = { kind: 'table', locator: 'sheet:x', rows, headerRows: 1, flags: [] } as const;
  return detect({ mediaType: 'text/csv', units: [unit] }).map(({ type }) => type);
}

test('what staff are taught says nothing of them', () => {
  const courses = ['Health & Safety', 'Prevent', 'First Aid', 'Manual Handling', 'Dementia awareness', 'CSE', 'FGM'];
  const types = typesIn(courses, ['01/02/2026', 'Y', 'N', 'Y', '12/03/2026', 'Y', 'Y']);
  expect(new Set(types)).toEqual(new Set(['person-name']));
});

test('one course among what people have leaves the rest as it is', () => {
  expect(typesIn(['Dementia', 'Diabetes', 'Fire training'], ['Y', 'Y', 'N'])).toContain('health');
});
