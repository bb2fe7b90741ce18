import { expect, test } from 'vitest';
import { explain, type Found, makeDetector, type Part } from './door.ts';

const asOf = new Date('2026-11-22T00:00:00Z');

function brief({ type, part, row, column, start, end, value }: Found): readonly unknown[] {
  return [type, part, row, column, start, end, value];
}

test('a text', () => {
  const found = makeDetector({ asOf }).inText('my NI number is AB 12 34 57 C');
  expect(found.map(brief)).toEqual([['nino', 0, null, null, 16, 29, 'AB123457C']]);
  const [first] = found;
  expect(explain(first?.reasons ?? []).logOdds).toBeGreaterThan(5);
});

test('rows, by person', () => {
  const rows = [
    ['Surname', 'Forename', 'NI No'],
    ['Hassan', 'Amina', 'AB123457C'],
    ['Brown', 'Jane', 'AB123458C'],
  ];
  const found = makeDetector({ asOf }).inRows(rows, 1);
  expect(found.filter(({ type }) => type === 'nino').map(({ row, column, whose }) => [row, column, whose.key])).toEqual(
    [
      [1, 2, 'row:1'],
      [2, 2, 'row:2'],
    ],
  );
});

test('the parts of one document know each other, and say which of them a finding stands in', () => {
  const parts: Part[] = [{ text: 'Dear Ms Hassan\n\nWe write about your rent.' }, { text: 'My postcode is W10 5AB.' }];
  const found = makeDetector({ asOf }).inDocument(parts);
  expect(found.filter(({ type }) => type === 'postcode').map(({ part }) => part)).toEqual([1]);
  expect(found.some(({ type, part }) => type === 'person-name' && part === 0)).toBe(true);
});

test('parts as they come, one at a time, each with its findings', async () => {
  const held: string[] = [];
  async function* parts(): AsyncGenerator<Part> {
    for (const id of ['a', 'b']) {
      held.push(`given ${id}`);
      yield { id, text: `write to ${id}@example.org` };
    }
  }
  for await (const { part, found } of makeDetector({ asOf }).stream(parts()))
    held.push(`found ${found.map(({ value }) => value).join()} in ${part.id ?? ''}`);
  expect(held).toEqual(['given a', 'found a@example.org in a', 'given b', 'found b@example.org in b']);
});

test('a register makes its names known where nothing else does', () => {
  const text = 'keys returned by Xochitl Nwachukwu today';
  const register = [{ forenames: 'Xochitl', surname: 'Nwachukwu' }];
  const [found] = makeDetector({ asOf, register }).inText(text);
  expect(found?.type).toBe('person-name');
  expect(found?.reasons.join()).toContain('register');
});
