import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePathPattern } from './path-pattern.ts';

const means = (pattern: string, path: string): boolean | undefined => parsePathPattern(pattern)?.(path);

test.each([
  // A name, at any depth.
  ['*.tmp', 'a.tmp', true],
  ['*.tmp', 'Housing/Old/a.TMP', true],
  ['*.tmp', 'a.tmp.docx', false],
  ['Thumbs.db', 'Photos/thumbs.db', true],
  ['Thumbs.db', 'Photos/thumbs.dbx', false],
  ['~$*', 'Housing/~$letter.docx', true],
  // A folder means all below it, at any depth or from the top.
  ['node_modules', 'app/node_modules/x/y.js', true],
  ['Housing', 'Housing/a/b.docx', true],
  ['Housing/', 'Housing/a/b.docx', true],
  ['/Housing', 'Old/Housing/b.docx', false],
  ['./Housing', 'Housing/b.docx', true],
  ['Housing/Arrears', 'Housing/Arrears/2024/b.xlsx', true],
  ['Housing/Arrears', 'Housing/Arrears 2/b.xlsx', false],
  // A path from the top.
  ['Housing/*.docx', 'Housing/b.docx', true],
  ['Housing/*.docx', 'Housing/a/b.docx', false],
  ['Housing/*.docx', 'Old/Housing/b.docx', false],
  ['*/Arrears', 'Housing/Arrears/b.docx', true],
  // Any number of folders.
  ['**/*.pdf', 'b.pdf', true],
  ['**/*.pdf', 'x/y/b.pdf', true],
  ['Housing/**/*.pdf', 'Housing/b.pdf', true],
  ['Housing/**/*.pdf', 'Housing/x/y/b.pdf', true],
  ['Housing/**/*.pdf', 'Finance/b.pdf', false],
  ['Housing/**', 'Housing/x/b.pdf', true],
  ['**', 'x/y', true],
  ['**/drafts/**', 'x/Drafts/y/z', true],
  // One character, even one of two code units.
  ['report?.pdf', 'report1.pdf', true],
  ['report?.pdf', 'report😀.pdf', true],
  ['report?.pdf', 'report.pdf', false],
  ['?', 'ab', false],
  // Everything else means itself.
  ['[final].docx', 'x/[final].docx', true],
  ['[final].docx', 'x/f.docx', false],
  ['{a,b}', 'a', false],
  ['a.c', 'abc', false],
  // Windows and Macs.
  ['Housing\\Arrears\\*.xls', 'housing/arrears/B.XLS', true],
  ['Café*', 'Cafe\u0301 menu.txt', true],
  ['ÉTÉ', 'été/a', true],
] as const)('%s and %s: %s', (pattern, path, expected) => {
  expect(means(pattern, path)).toBe(expected);
});

test.each(['', '/', './', '\\', '../x', 'a/../b'])('%j can mean nothing', (pattern) => {
  expect(parsePathPattern(pattern)).toBeNull();
});

const name = fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', 'é', '[', '-'), minLength: 1, maxLength: 6 });
const path = fc
  .array(
    name.filter((text) => text !== '.' && text !== '..'),
    { minLength: 1, maxLength: 4 },
  )
  .map((names) => names.join('/'));

test('a path without stars means itself and all below it, in any capitals, and nothing shorter', () => {
  fc.assert(
    fc.property(path, path, (whole, below) => {
      expect(means(`/${whole}`, whole.toUpperCase())).toBe(true);
      expect(means(`/${whole}`, `${whole}/${below}`)).toBe(true);
      expect(means(`/${whole}/${below}`, whole)).toBe(false);
    }),
  );
});

test('stars mean what an independent expression says', () => {
  const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 7 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(pattern, text, (given, against) => {
      fc.pre(given !== '**');
      const expression = new RegExp(`^${given.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'u');
      expect(means(`/${given}`, against)).toBe(expression.test(against));
    }),
    { numRuns: 2000 },
  );
});

test('no pattern takes more than a moment', () => {
  const pattern = parsePathPattern(`${'*a'.repeat(200)}b`);
  const deep = parsePathPattern(`${'**/a/'.repeat(40)}b`);
  expect(pattern?.('a'.repeat(4000))).toBe(false);
  expect(deep?.(Array.from({ length: 1500 }, () => 'a').join('/'))).toBe(false);
});
