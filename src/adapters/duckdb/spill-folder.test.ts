import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { takeSpillFolder } from './spill-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'candour-spill-'));
let scratch = '';
beforeEach(() => {
  scratch = mkdtempSync(join(root, 'scratch-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const program = `
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeSpillFolder } from ${JSON.stringify(join(import.meta.dirname, 'spill-folder.ts'))};
const { path } = await takeSpillFolder(process.argv[1]);
writeFileSync(join(path, 'spilled'), 'some rows');
console.log(path);
setInterval(() => undefined, 1000);
`;

/** Another process at work in the scratch folder; `kill` ends it as the system would, and waits until it is gone. */
async function another(): Promise<{ readonly path: string; readonly kill: () => Promise<void> }> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, scratch], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [path] = await once(child.stdout.setEncoding('utf8'), 'data');
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { path: String(path).trim(), kill };
}

test('what a killed process left is removed at the next start, and not what a living one holds', async () => {
  const [killed, living] = [await another(), await another()];
  await killed.kill();
  expect(readdirSync(scratch)).toHaveLength(2);
  const own = await takeSpillFolder(scratch);
  const held = [living.path, own.path].map((path) => path.slice(scratch.length + 1)).toSorted();
  expect(readdirSync(scratch).toSorted()).toEqual(held);
  expect(readdirSync(living.path)).toContain('spilled');
  await own.release();
  await living.kill();
  await (await takeSpillFolder(scratch)).release();
  expect(readdirSync(scratch)).toEqual([]);
});

test('nor what another linkage of this process holds, nor what is not of a linkage', async () => {
  mkdirSync(join(scratch, 'candour-plan-of-somebody'));
  mkdirSync(join(scratch, 'other'));
  writeFileSync(join(scratch, 'candour-plan-file'), '');
  const [one, other] = [await takeSpillFolder(scratch), await takeSpillFolder(scratch)];
  expect(readdirSync(scratch)).toHaveLength(5);
  await Promise.all([one.release(), other.release()]);
  expect(readdirSync(scratch).toSorted()).toEqual(['candour-plan-file', 'candour-plan-of-somebody', 'other']);
});

test('where no folder can be made, says so at once', async () => {
  writeFileSync(join(scratch, 'file'), '');
  await expect(takeSpillFolder(join(scratch, 'file', 'inside'))).rejects.toThrow();
});
