import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { candour, ended, start } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

const folder = temporaryFolder();
const at = (...names: readonly string[]): string => join(folder.path, ...names);

beforeAll(async () => {
  mkdirSync(at('share'));
  writeFileSync(at('share', 'note.txt'), 'Dear Ms Adebayo\nYour claim was received.\n');
  writeFileSync(at('register.csv'), 'register_ref,surname\nR1,Adebayo\n');
  writeFileSync(at('no-surname.csv'), 'register_ref,forenames\nR1,Ada\n');
  writeFileSync(at('broken.json'), '{"authorities": [');
  mkdirSync(at('not-a-case'));
  writeFileSync(at('not-a-case', 'holiday.txt'), 'sun');
  const made = await candour([
    'review',
    at('share'),
    '--case',
    at('case'),
    '--register',
    at('register.csv'),
    '--quiet',
  ]);
  expect([made.status, made.err]).toEqual([0, '']);
  cpSync(at('case'), at('newer'), { recursive: true });
  const facts: Record<string, unknown> = JSON.parse(readFileSync(at('newer', 'case.json'), 'utf8'));
  writeFileSync(at('newer', 'case.json'), JSON.stringify({ ...facts, format: 9999 }));
  writeFileSync(at('other.key'), Buffer.alloc(32, 7));
});
afterAll(() => folder.remove());

const mistakes: readonly (readonly [string, string, () => readonly string[]])[] = [
  ['a missing folder', 'FOLDER-MISSING', () => ['review', at('nowhere'), '--case', at('a')]],
  ['a file where a folder should be', 'FOLDER-NOT-A-FOLDER', () => ['review', at('register.csv'), '--case', at('b')]],
  [
    'a register that is not there',
    'FILE-MISSING',
    () => ['review', at('share'), '--case', at('c'), '--register', at('none.csv')],
  ],
  [
    'a register without surnames',
    'REGISTER-UNUSABLE',
    () => ['review', at('share'), '--case', at('d'), '--register', at('no-surname.csv')],
  ],
  [
    'a broken list of authorities',
    'AUTHORITIES-UNUSABLE',
    () => ['review', at('share'), '--case', at('e'), '--authorities', at('broken.json')],
  ],
  ['a case inside the evidence', 'CASE-INSIDE-EVIDENCE', () => ['review', at('share'), '--case', at('share', 'case')]],
  ['a folder that is not a case', 'CASE-NOT-A-CASE', () => ['status', '--case', at('not-a-case')]],
  [
    'reviewing into a folder of other things',
    'CASE-NOT-A-CASE',
    () => ['review', at('share'), '--case', at('not-a-case')],
  ],
  ['no case at all', 'CASE-MISSING', () => ['export', '--case', at('none'), '--to', at('out')]],
  ['a case made by a newer version', 'CASE-NEWER', () => ['status', '--case', at('newer')]],
  ['a wrong key', 'KEY-WRONG', () => ['status', '--case', at('case'), '--key', at('other.key')]],
  ['a key that is not there', 'KEY-MISSING', () => ['status', '--case', at('case'), '--key', at('none.key')]],
  ['another folder for the same case', 'CASE-OTHER-FOLDER', () => ['review', at('not-a-case'), '--case', at('case')]],
  ['no truth', 'TRUTH-UNUSABLE', () => ['score', '--case', at('case'), '--truth', at('not-a-case')]],
  [
    'a wrong name when destroying',
    'CONFIRMATION-MISMATCH',
    () => ['destroy', '--case', at('case'), '--confirm', 'other', '--why', 'test'],
  ],
  ['a day that is none', 'USAGE', () => ['review', at('share'), '--case', at('g'), '--since', '2025-02-30']],
  ['a pattern that leads outside', 'USAGE', () => ['review', at('share'), '--case', at('g'), '--exclude', '../x']],
  [
    'a selection of nothing',
    'NOTHING-SELECTED',
    () => ['review', at('share'), '--case', at('h'), '--include', 'Nowhere'],
  ],
  ['an unknown option', 'USAGE', () => ['review', at('share'), '--caes', at('f')]],
  ['an unknown command', 'USAGE', () => ['reveiw', at('share')]],
];

test.each(mistakes)('%s: one sentence with %s, status 2, no trace', async (_what, code, words) => {
  const run = await candour([...words(), '--quiet']);
  expect([run.status, run.out]).toEqual([2, '']);
  const lines = run.err.trim().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(`[${code}]`);
  expect(run.err).not.toMatch(/\n\s+at |node:internal/u);
});

test('a second process on the same case is refused at once, and the first is not disturbed', async () => {
  const big = at('big');
  mkdirSync(big);
  for (let file = 0; file < 400; file += 1)
    writeFileSync(join(big, `${file}.txt`), `Dear Mr Smith number ${file}\n`.repeat(50));
  const first = start(['review', big, '--case', at('shared'), '--quiet']);
  const end = ended(first);
  let refused = await candour(['status', '--case', at('shared')]);
  for (let tries = 0; refused.err.includes('[CASE-MISSING]') && tries < 50; tries += 1)
    refused = await candour(['status', '--case', at('shared')]);
  expect([refused.status, refused.err.includes('[CASE-LOCKED]')]).toEqual([2, true]);
  expect((await end).err).toBe('');
  expect((await candour(['status', '--case', at('shared'), '--quiet'])).status).toBe(0);
});

test('a destroyed case says so, and its folder holds only the receipt', async () => {
  cpSync(at('case'), at('doomed'), { recursive: true });
  const run = await candour([
    'destroy',
    '--case',
    at('doomed'),
    '--confirm',
    'doomed',
    '--why',
    'end of test',
    '--quiet',
  ]);
  expect([run.status, run.err]).toEqual([0, '']);
  const after = await candour(['status', '--case', at('doomed')]);
  expect([after.status, after.err.includes('[CASE-DESTROYED]')]).toEqual([2, true]);
  rmSync(at('doomed'), { recursive: true });
});
