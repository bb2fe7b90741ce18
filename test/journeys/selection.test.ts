import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCsv } from '../support/csv.ts';
import { candour } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

const folder = temporaryFolder();
const at = (...names: readonly string[]): string => join(folder.path, ...names);
afterAll(() => folder.remove());

const files: Readonly<Record<string, string>> = {
  'Housing/letter.txt': 'Dear Mrs Okafor\nYour claim was received.\n',
  'Housing/Old/letter.txt': 'Dear Mr Quillfeather\nYour claim was refused.\n',
  'Housing/notes.tmp': 'Dear Ms Adebayo\n',
  'Finance/Quillfeather Z/list.csv': 'Surname,Amount\nMarchbanks,12.00\n',
  'Urgent!/letter.txt': 'Dear Miss Featherstone\nPlease call.\n',
};

type Figures = {
  readonly taken: number;
  readonly bytes: number;
  readonly byOutcome: Readonly<Record<string, number>>;
  readonly bytesByOutcome: Readonly<Record<string, number>>;
  readonly leftOut: readonly { readonly rule: string; readonly files: number; readonly bytes: number }[];
  readonly coverage: readonly { readonly of: string; readonly expected: number; readonly read: number }[];
};

beforeAll(() => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(at('share', name)), { recursive: true });
    writeFileSync(at('share', name), text);
    const when = new Date(name.includes('/Old/') ? '2019-05-01T12:00:00Z' : '2025-06-01T12:00:00Z');
    utimesSync(at('share', name), when, when);
  }
});

async function review(...words: readonly string[]) {
  const run = await candour(['review', at('share'), '--case', at('case'), '--json', '--quiet', ...words]);
  expect(run.err).toBe('');
  const found: {
    exitStatus: number;
    figures: { files: Figures; problems: readonly { code: string }[] };
    contents: { redone: number; kept: number };
  } = JSON.parse(run.out);
  return found;
}

test('what is left out is counted by rule, named in files.csv and in the report, and read when it is asked for', async () => {
  const part = await review(
    '--include',
    'HOUSING',
    '--include',
    'Nowhere',
    '--exclude',
    '*.tmp',
    '--since',
    '2020-01-01',
  );
  expect(part.contents).toEqual({ redone: 1, kept: 0 });
  expect(part.figures.files.taken).toBe(5);
  expect(part.figures.files.leftOut.map(({ rule, files: count }) => [rule, count])).toEqual([
    ['--include HOUSING --include Nowhere', 2],
    ['--exclude *.tmp', 1],
    ['--since 2020-01-01T00:00:00.000Z', 1],
  ]);
  expect([part.exitStatus, part.figures.problems.map(({ code }) => code)]).toEqual([1, ['selection-unmatched']]);
  const page = readFileSync(at('case', 'report.html'), 'utf8');
  expect(page).toContain('4 files were left out on purpose');
  expect(page).not.toMatch(/Quillfeather|Marchbanks/u);

  await candour(['export', '--case', at('case'), '--to', at('export'), '--quiet']);
  const rows = readCsv(at('export', 'files.csv'));
  expect(rows.map((row) => [row['file'], row['outcome']])).toEqual([
    ['Finance/Quillfeather Z/list.csv', 'left-out'],
    ['Housing/Old/letter.txt', 'left-out'],
    ['Housing/letter.txt', 'read'],
    ['Housing/notes.tmp', 'left-out'],
    ['Urgent!/letter.txt', 'left-out'],
  ]);
  expect(rows[1]?.['problem']).toContain('--since 2020-01-01T00:00:00.000Z');
  expect([rows[2]?.['expected'], rows[2]?.['read'], rows[2]?.['missing']]).toEqual(['41 bytes', '41 bytes', '']);

  // Another selection keeps what is settled, and the whole folder reads only what was left out.
  const whole = await review();
  expect(whole.contents).toEqual({ redone: 4, kept: 1 });
  expect(whole.figures.files.leftOut).toEqual([]);
  const { bytes, bytesByOutcome, byOutcome, taken } = whole.figures.files;
  const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);
  expect([sum(byOutcome), sum(bytesByOutcome)]).toEqual([taken, bytes]);
  expect(bytes).toBe(Object.values(files).join('').length);
  expect(await review('--exclude', 'Finance')).toMatchObject({ contents: { redone: 0, kept: 4 } });
});

test('a selection of nothing is one sentence, and what was found before stays', async () => {
  const before = await candour(['status', '--case', at('case'), '--json']);
  for (const words of [
    ['--since', '2099-01-01'],
    ['--include', 'Nowhere'],
    ['--exclude', '**'],
  ]) {
    const run = await candour(['review', at('share'), '--case', at('case'), '--quiet', ...words]);
    expect([run.status, run.out]).toEqual([2, '']);
    expect(run.err).toContain('The selection leaves out all 5 files of the folder');
    expect(run.err.trim().split('\n')).toHaveLength(1);
  }
  const figures = (text: string): unknown => JSON.parse(text).figures;
  expect(figures((await candour(['status', '--case', at('case'), '--json'])).out)).toEqual(figures(before.out));
});
