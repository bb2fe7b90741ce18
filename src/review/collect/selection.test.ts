import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Selection, Selector, wholeFolder } from './selection.ts';

const june = '2025-06-01T00:00:00.000Z';
const file = (path: string, modified: string | null = null) => ({
  path,
  modified: modified === null ? null : Date.parse(modified),
  isFolder: false,
});

test.each<[Partial<Selection>, ReturnType<typeof file>, string | null]>([
  [{}, file('a.docx'), null],
  [{ exclude: ['*.tmp'] }, file('x/a.tmp'), '--exclude *.tmp'],
  [{ exclude: ['*.tmp'] }, file('x/a.docx'), null],
  [{ exclude: ['*.bak', 'x'] }, file('x/a.bak'), '--exclude *.bak'],
  [{ include: ['Housing'] }, file('Housing/a.docx'), null],
  [{ include: ['Housing', '*.pdf'] }, file('Finance/a.docx'), '--include Housing --include *.pdf'],
  [{ include: ['Housing'], exclude: ['*.tmp'] }, file('Housing/a.tmp'), '--exclude *.tmp'],
  [{ since: june }, file('a', '2025-05-31T23:59:59.999Z'), `--since ${june}`],
  [{ since: june }, file('a', june), null],
  [{ since: june }, file('a'), null],
  [{ since: june, include: ['b'] }, file('a', june), '--include b'],
])('%j and %j: %s', (selection, thing, rule) => {
  expect(new Selector({ ...wholeFolder, ...selection }).leavesOut(thing)?.rule ?? null).toBe(rule);
});

test('a folder that cannot be listed is left out only where all of it is', () => {
  const selector = new Selector({ since: june, include: ['Housing/*.docx'], exclude: ['Old'] });
  expect(selector.leavesOut({ path: 'Finance', modified: 0, isFolder: true })).toBeNull();
  expect(selector.leavesOut({ path: 'Finance/Old', modified: 0, isFolder: true })?.by).toBe('exclude');
});

test('an inclusion that means nothing is a problem, one that means only excluded files is not', () => {
  const selector = new Selector({ ...wholeFolder, include: ['*.pdf', '*.docx', 'x'], exclude: ['x'] });
  for (const path of ['a.pdf', 'x/b.txt', 'c.txt']) selector.leavesOut(file(path));
  expect(selector.problems().map(({ code, where }) => [code, where])).toEqual([
    ['selection-unmatched', '--include *.docx'],
  ]);
});

test('whatever the rules, each file is either looked at or left out by one named rule', () => {
  const pattern = fc.constantFrom('*.a', 'x', '**', 'x/*', '?');
  const path = fc.constantFrom('x/1.a', 'y/1.b', '1', 'x/y/z.a');
  fc.assert(
    fc.property(
      fc.array(pattern),
      fc.array(pattern),
      fc.boolean(),
      path,
      fc.nat(),
      (include, exclude, dated, at, when) => {
        const selector = new Selector({ since: dated ? june : null, include, exclude });
        const left = selector.leavesOut({ path: at, modified: when, isFolder: false });
        if (left !== null) expect(left.rule.startsWith(`--${left.by} `)).toBe(true);
        if (left === null && exclude.includes('**')) expect.unreachable('everything was excluded');
      },
    ),
  );
});
