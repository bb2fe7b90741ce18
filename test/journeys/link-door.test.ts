import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { syntheticRegister } from '../support/doubled-register.ts';
import { ended, type Run } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = temporaryFolder();
afterAll(() => folder.remove());

const columns = ['ref', 'forename', 'surname', 'born', 'postcode'];
const { lines, twice } = syntheticRegister(300, 30);
const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [columns[at], cell])));
writeFileSync(join(folder.path, 'rows.json'), JSON.stringify(rows));
const model = {
  id: 'ref',
  keys: Object.fromEntries(columns.slice(1).map((column) => [column, { from: [column] }])),
  comparisons: columns.slice(1).map((key) => ({ key, levels: [{ equal: true }, { edits: 1 }] })),
  blocking: [['surname', 'forename'], ['born'], ['postcode']],
};

// Links the rows in two orders and on other numbers of threads; says what was found, and every module of the program that was loaded.
const program = `
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
const loaded = [];
registerHooks({ resolve: (name, context, next) => { const to = next(name, context); loaded.push(to.url); return to; } });
const { link, parseLinkModel } = await import('candour/link');
const alone = [...loaded];
const { makeEngine } = await import('candour/link/duckdb');
const folder = ${JSON.stringify(folder.path)};
const model = parseLinkModel(${JSON.stringify(JSON.stringify(model))});
const left = JSON.parse(readFileSync(folder + '/rows.json', 'utf8'));
const run = (left, threads) => link({ model, left }, makeEngine({ scratch: folder + '/scratch', threads, memoryMiB: 256 }));
const [one, other] = [await run(left, 1), await run(left.toReversed(), 4)];
console.log(JSON.stringify({ same: JSON.stringify(one) === JSON.stringify(other), linked: one, loaded: alone }));
`;

type Said = {
  readonly same: boolean;
  readonly linked: {
    readonly links: readonly { readonly bits: number; readonly reasons: readonly { readonly bits: number }[] }[];
    readonly groups: readonly { readonly id: string; readonly group: string }[];
    readonly isCalibrated: boolean;
  };
  readonly loaded: readonly string[];
};

async function runs(cwd: string, words: readonly string[]): Promise<Run> {
  return await ended(spawn(process.execPath, [...words, '--input-type=module', '-e', program], { cwd }));
}

function saidBy({ out, err }: Run): Said {
  expect(err).toBe('');
  const said: Said = JSON.parse(out);
  expect(said.same).toBe(true);
  expect(said.linked.isCalibrated).toBe(false);
  expect(said.linked.groups).toHaveLength(lines.length);
  const groupOf = new Map(said.linked.groups.map(({ id, group }) => [id, group]));
  const found = twice.filter(([one, other]) => groupOf.get(one) === groupOf.get(other));
  expect(found.length).toBeGreaterThanOrEqual(twice.length * 0.9);
  for (const { bits, reasons } of said.linked.links) {
    expect(bits).toBeGreaterThanOrEqual(0);
    expect(reasons).toHaveLength(4);
  }
  return said;
}

test('by its package name, in the checkout: the same for any order of rows and number of threads, and no driver in the method', async () => {
  const { loaded } = saidBy(await runs(root, ['--conditions=source']));
  const besides = loaded.filter(
    (url) => !/\/src\/(?:core|review)\//u.test(url) && !/^node:|\/node_modules\/zod\//u.test(url),
  );
  expect(besides).toEqual([]);
  expect(readdirSync(join(folder.path, 'scratch'))).toEqual([]);
});

test('from a packed copy in node_modules, as JavaScript, with types that a strict consumer compiles', async () => {
  const modules = join(folder.path, 'node_modules');
  const home = join(modules, 'candour');
  mkdirSync(home, { recursive: true });
  copyFileSync(join(root, 'package.json'), join(home, 'package.json'));
  for (const name of ['zod', '@duckdb', '@types', 'detect-libc'])
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  const packed = spawnSync(process.execPath, [join(root, 'scripts', 'pack-door.mjs'), join(home, 'dist')]);
  expect(packed.status).toBe(0);
  saidBy(await runs(folder.path, []));

  const use = [
    "import { type Linked, link, parseLinkModel } from 'candour/link';",
    "import { makeEngine } from 'candour/link/duckdb';",
    "const engine = makeEngine({ scratch: '/tmp', threads: 1, memoryMiB: 256 });",
    "const linked: Linked = await link({ model: parseLinkModel('{}'), left: [{ id: '1', name: null }] }, engine);",
    'export const people: number = linked.people.expected;',
  ].join('\n');
  writeFileSync(join(folder.path, 'use.mts'), use);
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'esnext', '--ignoreConfig', 'use.mts'];
  const compiled = spawnSync(process.execPath, [tsc, ...options], { cwd: folder.path, encoding: 'utf8' });
  expect(compiled.stdout).toBe('');
  expect(compiled.status).toBe(0);
});
