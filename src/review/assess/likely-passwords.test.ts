import fc from 'fast-check';
import { expect, test } from 'vitest';
import { likelyPasswords, passwordsToTry, type SaidPassword } from './likely-passwords.ts';

const said: readonly SaidPassword[] = [
  { path: 'housing/cover.eml', locator: 'part:body', value: 'Summer2024.' },
  { path: 'housing/box.mbox!/17', locator: 'part:body', value: 'Larch14' },
  { path: 'housing/box.mbox!/18', locator: 'part:body', value: 'Rowan15' },
  { path: 'passwords.txt', locator: 'lines:1-9', value: 'Council1' },
  { path: 'planning/notes.docx', locator: 'part:body', value: 'Elsewhere9' },
];

test.each([
  ['housing/cover.eml!/rents.xlsx', 'same-mail housing/cover.eml'],
  ['housing/box.mbox!/17/rents.zip', 'same-mail housing/box.mbox!/17'],
  ['housing/box.mbox!/20/rents.zip', 'same-container housing/box.mbox!/17'],
  ['housing/rents.xlsx', 'same-folder housing/box.mbox!/17'],
  ['archive/rents.xlsx', 'folder-above passwords.txt'],
])('%s: the nearest first', (path, nearest) => {
  const [first] = likelyPasswords([{ path }], said);
  expect(`${first?.nearness} ${first?.path}`).toBe(nearest);
});

test('what stands far off is not called likely, yet is tried last', () => {
  const locked = [{ path: 'housing/rents.xlsx' }];
  expect(likelyPasswords(locked, said).map(({ path }) => path)).not.toContain('planning/notes.docx');
  expect(passwordsToTry(locked, said)).toEqual([
    'Larch14',
    'Rowan15',
    'Summer2024.',
    'Summer2024',
    'Council1',
    'Elsewhere9',
  ]);
});

test('no place is told a value, and the order given makes no difference', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...said], { minLength: said.length }), (shuffled) => {
      const locked = [{ path: 'housing/rents.xlsx' }, { path: 'housing/cover.eml!/a.zip' }];
      const likely = likelyPasswords(locked, shuffled);
      expect(likely).toEqual(likelyPasswords([...locked].reverse(), said));
      expect(passwordsToTry(locked, shuffled)).toEqual(passwordsToTry(locked, said));
      for (const { value } of said) expect(JSON.stringify(likely)).not.toContain(value);
    }),
  );
});
