import { spawn } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCsv } from '../support/csv.ts';
import { candour, ended } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

const folder = temporaryFolder();
const at = (...names: readonly string[]): string => join(folder.path, ...names);
const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts');
afterAll(() => folder.remove());

async function filesOf(name: string): Promise<ReadonlyMap<string, string>> {
  await candour(['export', '--case', at(name), '--to', at(`${name}-export`), '--values', '--quiet']);
  const rows = readCsv(at(`${name}-export`, 'files.csv'));
  return new Map(rows.map((row) => [row['file'] ?? '', row['outcome'] ?? '']));
}

test('a review of nothing finishes cleanly with nobody found', async () => {
  mkdirSync(at('empty'));
  const run = await candour(['review', at('empty'), '--case', at('of-nothing'), '--quiet']);
  expect([run.status, run.err]).toEqual([0, '']);
  expect((await filesOf('of-nothing')).size).toBe(0);
});

test('names of every kind, links in circles and pipes are listed, each once, and what can be read is', async () => {
  mkdirSync(at('odd', 'loop'), { recursive: true });
  const names = [
    'new\nline.txt',
    `${'x'.repeat(240)}.txt`,
    'שלום.txt',
    '\u202egpj.txt',
    '😀.txt',
    ' space ',
    'a!',
    '"q".csv',
  ];
  for (const [index, name] of names.entries()) writeFileSync(at('odd', name), `Dear Mrs Okafor, number ${index}\n`);
  writeFileSync(Buffer.concat([Buffer.from(`${at('odd')}/bad`), Buffer.of(0xff, 0xfe)]), 'Dear Mr Smith\n');
  symlinkSync('..', at('odd', 'loop', 'up'));
  symlinkSync('nowhere', at('odd', 'dangling'));
  const run = await candour(['review', at('odd'), '--case', at('of-odd'), '--quiet']);
  expect([run.status, run.err]).toEqual([1, '']);
  const files = await filesOf('of-odd');
  for (const name of names) expect([name, files.get(name)]).toEqual([name, 'read']);
  expect(files.get('bad\\xff\\xfe')).toBe('read');
  const others = ['loop/up', 'dangling'];
  expect(others.map((name) => files.get(name))).toEqual(others.map(() => 'unsupported'));
  expect(files.size).toBe(names.length + others.length + 1);
});

test.each([1, 200])('a disk full after %i blocks is one sentence, and the next review goes on', async (blocks) => {
  mkdirSync(at('plain'), { recursive: true });
  for (let file = 0; file < 20; file += 1)
    writeFileSync(at('plain', `${file}.txt`), `Dear Mrs Okafor, number ${file}\n`);
  const words = ['review', at('plain'), '--case', at(`full-${blocks}`), '--quiet'];
  // The kernel refuses a write beyond this size: it stands for a full disk, which only root can make.
  const script = `ulimit -f ${blocks}; trap "" XFSZ; exec "$0" --disable-warning=ExperimentalWarning "$@"`;
  const child = spawn('sh', ['-c', script, process.execPath, main, ...words], {
    env: { ...process.env, DATABASE_URL: '' },
  });
  const full = await ended(child);
  expect([full.status, full.err.trim().split('\n').length]).toEqual([2, 1]);
  expect(full.err).toMatch(/\[(?:DISK-FULL|NOT-WRITABLE)\]/u);
  const next = await candour(words);
  expect([next.status, next.err]).toEqual([0, '']);
  expect((await filesOf(`full-${blocks}`)).size).toBe(20);
});

test('a file where the case or the export should be is told in one sentence', async () => {
  writeFileSync(at('in-the-way'), '');
  const run = await candour(['review', at('empty'), '--case', at('in-the-way', 'case'), '--quiet']);
  expect([run.status, run.err.includes('[NOT-WRITABLE]')]).toEqual([2, true]);
  const other = await candour(['export', '--case', at('of-nothing'), '--to', at('in-the-way'), '--quiet']);
  expect([other.status, other.err.includes('[NOT-WRITABLE]')]).toEqual([2, true]);
});
