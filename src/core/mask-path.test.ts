import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maskPath, maskRule } from './mask-path.ts';

test.each([
  ['notes.docx', '*.docx'],
  ['Housing/notes.docx', 'Housing/*.docx'],
  ['Housing/Smith J/notes.docx', 'Housing/…/*.docx'],
  ['Housing/a/b/c/notes.DOCX', 'Housing/…/*.docx'],
  ['a.zip!/b/c.pdf', '*.zip!/…/*.pdf'],
  ['Finance/a.zip!/c.pdf', 'Finance/*.zip!/*.pdf'],
  ['box.mbox!/17/attachment-2.pdf', '*.mbox!/…/*.pdf'],
  ['Housing/letter to J. Smith', 'Housing/*'],
  ['Housing/re Ms.Adebayo', 'Housing/*'],
  ['Housing/07700.900123', 'Housing/*'],
  ['Housing/letter to Mr.Jones', 'Housing/*'],
  ['Housing/J.Smith!/notes.pdf', 'Housing/*!/*.pdf'],
  ['.hidden', '*'],
  ['.pdf', '*'],
])('%s is shown as %s', (path, shown) => {
  expect(maskPath(path)).toBe(shown);
});

test.each([
  ['--exclude *.tmp', '--exclude *.tmp'],
  ['--exclude Housing/Smith J/*.pdf', '--exclude Housing/…/*.pdf'],
  ['--exclude Quillfeather', '--exclude *'],
  ['--include Housing/** --include Zephaniah.docx', '--include Housing/* --include *.docx'],
  ['--since 2025-05-31T23:00:00.000Z', '--since 2025-05-31T23:00:00.000Z'],
  ['*.tmp; Quillfeather; Housing/a/b.pdf', '*.tmp; *; Housing/…/*.pdf'],
])('the rule %s is shown as %s', (rule, shown) => {
  expect(rule.split('; ').map(maskRule).join('; ')).toBe(shown);
});

test('nothing of a name below the first folder is ever shown', () => {
  const part = fc.string({
    unit: fc.constantFrom('Q', 'u', ' ', '.', '-', '!', "'", '7'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), part, (folders, name) => {
      const shown = maskPath(['Housing', ...folders, `${name}Quillfeather.pdf`].join('/'));
      expect(shown).not.toMatch(/[Qu7]{2}|feather/u);
      expect(shown.startsWith('Housing/')).toBe(true);
    }),
  );
});
