import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { contentsOf } from '../../../test/support/program.ts';
import { ensureCluster } from './cluster-folder.ts';
import { templateFile, unpackCluster } from './cluster-template.ts';
import { openSession } from './sessions.ts';

const root = mkdtempSync(join(tmpdir(), 'candour-template-'));
afterAll(() => rmSync(root, { recursive: true }));

let folders = 0;
function newFolder(): string {
  folders += 1;
  const folder = join(root, String(folders));
  mkdirSync(folder);
  return folder;
}

async function answers(folder: string): Promise<boolean> {
  const session = await openSession({ folder });
  const { rows } = await session.kysely
    .selectNoFrom((eb) => eb.lit(1).as('one'))
    .execute()
    .then((rows) => ({ rows }));
  await session.close();
  return rows[0]?.one === 1;
}

test('a second cluster is unpacked from what the first left, is the same to the byte, and answers; a spoilt template is none', async () => {
  const template = join(root, 'cache', 'below', 'casebook.pack');
  const made = newFolder();
  await ensureCluster(made, template);
  expect(existsSync(template)).toBe(true);
  const copied = newFolder();
  await ensureCluster(copied, template);
  expect(contentsOf(copied)).toEqual(contentsOf(made));
  expect(readdirSync(join(copied, 'cluster')).sort()).toEqual(readdirSync(join(made, 'cluster')).sort());
  expect(await answers(copied)).toBe(true);

  const packed = readFileSync(template);
  for (const spoilt of [packed.subarray(0, packed.length / 2), Buffer.alloc(0), Buffer.concat([packed, packed])]) {
    writeFileSync(template, spoilt);
    expect(await unpackCluster(template, newFolder())).toBe(false);
  }
});

test('where nothing can be kept, a cluster is made as before', async () => {
  const file = join(root, 'a file');
  writeFileSync(file, '');
  const folder = newFolder();
  await ensureCluster(folder, join(file, 'casebook.pack'));
  expect(await answers(folder)).toBe(true);
});

test('the template is of one version of the engine and of what makes it', async () => {
  expect(await templateFile()).toMatch(/casebook-[0-9a-f]{16}\.pack$/u);
});
