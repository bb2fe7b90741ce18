import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { candour, ended, type Run } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = temporaryFolder();
afterAll(() => folder.remove());

// Says what was found, and every module that was loaded for it.
const program = `
import { registerHooks } from 'node:module';
const loaded = [];
registerHooks({ resolve: (name, context, next) => { const to = next(name, context); loaded.push(to.url); return to; } });
const { explain, makeDetector } = await import('candour/detect');
const detector = makeDetector({ asOf: new Date('2026-11-22') });
const found = [];
for await (const { part, found: each } of detector.stream([{ id: 'a', text: 'my NI number is AB 12 34 57 C' }]))
  for (const { type, start, end, value, reasons } of each)
    found.push({ id: part.id, type, start, end, value, logOdds: explain(reasons).logOdds > 5 });
console.log(JSON.stringify({ found, loaded }));
`;
const expected = [{ id: 'a', type: 'nino', start: 16, end: 29, value: 'AB123457C', logOdds: true }];

async function runs(cwd: string, words: readonly string[]): Promise<Run> {
  return await ended(spawn(process.execPath, [...words, '--input-type=module', '-e', program], { cwd }));
}

function loadedBy({ out, err }: Run): readonly string[] {
  expect(err).toBe('');
  const { found, loaded }: { found: unknown; loaded: string[] } = JSON.parse(out);
  expect(found).toEqual(expected);
  return loaded;
}

test('by its package name, in the checkout, with nothing of the program but the detector loaded', async () => {
  const loaded = loadedBy(await runs(root, ['--conditions=source']));
  expect(loaded.length).toBeGreaterThan(20);
  const besides = loaded.filter((url) => !/\/src\/(?:core|review\/detect)\//u.test(url) && !url.startsWith('node:'));
  expect(besides).toEqual([]);
});

test('from a packed copy in node_modules, as JavaScript, with types that a strict consumer compiles', async () => {
  const home = join(folder.path, 'node_modules', 'candour');
  mkdirSync(home, { recursive: true });
  copyFileSync(join(root, 'package.json'), join(home, 'package.json'));
  const packed = spawnSync(process.execPath, [join(root, 'scripts', 'pack-door.mjs'), join(home, 'dist')]);
  expect(packed.status).toBe(0);
  const loaded = loadedBy(await runs(folder.path, []));
  expect(loaded.filter((url) => !url.includes('/dist/') && !url.startsWith('node:'))).toEqual([]);

  const use = [
    "import { type Found, explain, makeDetector } from 'candour/detect';",
    "const found: Found[] = makeDetector({ asOf: new Date() }).inRows([['NI No'], ['AB123457C']], 1);",
    "const types: readonly ('nino' | string)[] = found.map(({ type }) => type);",
    'export const sums: readonly number[] = found.map(({ reasons }) => explain(reasons).logOdds);',
    'export default types;',
  ].join('\n');
  writeFileSync(join(folder.path, 'use.mts'), use);
  symlinkSync(join(root, 'node_modules', '@types'), join(folder.path, 'node_modules', '@types'));
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'esnext', '--ignoreConfig', 'use.mts'];
  const compiled = spawnSync(process.execPath, [tsc, ...options], { cwd: folder.path, encoding: 'utf8' });
  expect(compiled.stdout).toBe('');
  expect(compiled.status).toBe(0);
});

test('detect --why says what each reason weighs', async () => {
  const input = `${JSON.stringify({ id: 7, text: 'my NI number is AB 12 34 57 C' })}\n`;
  const { status, out } = await candour(['detect', '--why'], { input });
  expect(status).toBe(0);
  const found: { prior: number; evidence: { says: string; weight: number }[]; logOdds: number; reasons: string[] } =
    JSON.parse(out);
  expect(found).toMatchObject({ id: 7, type: 'nino', prior: 0 });
  expect(found.evidence.map(({ says }) => says)).toEqual(found.reasons);
  expect(found.evidence.reduce((sum, { weight }) => sum + weight, found.prior)).toBeCloseTo(found.logOdds, 3);
  const plain = await candour(['detect'], { input });
  expect(JSON.parse(plain.out)).not.toHaveProperty('evidence');
});

test('detect --mentions lists what may point at somebody, besides what is found', async () => {
  const text = 'write to a@example.org before we move to Austria';
  const rows = [['Town'], ['Leiria']];
  const input = `${JSON.stringify({ id: 1, text })}\n${JSON.stringify({ id: 2, rows, headerRows: 1 })}\n`;
  const { status, out } = await candour(['detect', '--mentions'], { input });
  expect(status).toBe(0);
  const lines: Record<string, unknown>[] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.filter((line) => 'mention' in line)).toEqual([
    { id: 1, mention: 'name-or-place', start: 41, end: 48 },
    { id: 2, mention: 'name-or-place', start: 0, end: 6, row: 1, column: 0 },
  ]);
  expect(lines.some((line) => line['type'] === 'email')).toBe(true);
});
