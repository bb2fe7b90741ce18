import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readText } from './read-text.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'candour-read-text-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const text = 'register_ref,surname\nR1,Núñez\n';
const little = Buffer.from(text, 'utf16le');

test.each<readonly [string, Buffer]>([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
  ['UTF-16 that lost its mark', little],
  ['UTF-16 the other way round that lost its mark', Buffer.from(little).swap16()],
  ['Windows-1252', Buffer.from(text, 'latin1')],
])('%s is read as it was written', async (name, bytes) => {
  const path = join(folder, name);
  await writeFile(path, bytes);
  expect(await readText(path, 'the register')).toBe(text);
});
