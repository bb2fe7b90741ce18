import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { candour, contentsOf } from '../support/program.ts';
import { temporaryFolder } from '../support/temporary.ts';

const folder = temporaryFolder();
const at = (...names: readonly string[]): string => join(folder.path, ...names);
const first: { files: ReadonlyMap<string, string>; contents: number } = { files: new Map(), contents: 0 };

beforeAll(async () => {
  await candour(['sample', at('sample'), '--households', '5', '--seed', '5', '--quiet']);
  const { redone } = await review('case', at('sample', 'share'));
  first.contents = redone;
  first.files = await exported('case');
});
afterAll(() => folder.remove());

type Contents = { readonly redone: number; readonly kept: number };

async function review(name: string, share: string, register = at('sample', 'register.csv')): Promise<Contents> {
  const run = await candour(['review', share, '--case', at(name), '--register', register, '--json', '--quiet']);
  expect([run.status, run.err]).toEqual([1, '']);
  const summary: { contents: Contents } = JSON.parse(run.out);
  return summary.contents;
}

async function exported(name: string): Promise<ReadonlyMap<string, string>> {
  rmSync(at(`${name}-export`), { recursive: true, force: true });
  await candour(['export', '--case', at(name), '--to', at(`${name}-export`), '--values', '--quiet']);
  return contentsOf(at(`${name}-export`));
}

/** The same share, its files made in the opposite order. */
function copyBackwards(from: string, to: string): void {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { parentPath, name } of files.reverse()) {
    const target = join(to, parentPath.slice(from.length), name);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(parentPath, name), target);
  }
}

test('a second review with nothing changed reads nothing and gives the same', async () => {
  expect(await review('case', at('sample', 'share'))).toEqual({ redone: 0, kept: first.contents });
  expect(await exported('case')).toEqual(first.files);
});

test('neither the order in which files were made nor the case matters; then only what changed is read', async () => {
  copyBackwards(at('sample', 'share'), at('share'));
  await review('other', at('share'));
  expect(await exported('other')).toEqual(first.files);

  writeFileSync(at('share', 'added.txt'), 'Dear Mrs Abiola Okafor\nYour claim was received.\n');
  expect(await review('other', at('share'))).toEqual({ redone: 1, kept: first.contents });
  writeFileSync(at('share', 'added.txt'), 'Dear Mrs Abiola Okafor\nYour claim was refused.\n');
  expect(await review('other', at('share'))).toEqual({ redone: 1, kept: first.contents });
  rmSync(at('share', 'added.txt'));
  expect(await review('other', at('share'))).toEqual({ redone: 0, kept: first.contents });
  expect(await exported('other')).toEqual(first.files);
});

test('another register searches the words again without reading the files again, and going back gives the same', async () => {
  const rows = readFileSync(at('sample', 'register.csv'), 'utf8').trimEnd().split('\n');
  writeFileSync(at('shorter.csv'), `${rows.slice(0, -3).join('\n')}\n`);
  expect(await review('case', at('sample', 'share'), at('shorter.csv'))).toEqual({ redone: 0, kept: first.contents });
  expect(await exported('case')).not.toEqual(first.files);
  expect(await review('case', at('sample', 'share'))).toEqual({ redone: 0, kept: first.contents });
  expect(await exported('case')).toEqual(first.files);
});
