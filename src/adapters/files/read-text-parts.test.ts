import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/support/temporary.ts';
import { readText } from './read-text.ts';
import { readTextParts } from './read-text-parts.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

const long = `${'Zoë, Siân, Łukasz\n'.repeat(120_000)}end`;

test.each([
  ['UTF-8', Buffer.from(long, 'utf8')],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${long}`, 'utf16le')],
  [
    'Windows-1252, told by one letter at the very end',
    Buffer.concat([Buffer.from('a'.repeat(2_000_000)), Buffer.of(0xe9)]),
  ],
  ['a UTF-8 letter cut off at the end', Buffer.concat([Buffer.from('plain'), Buffer.of(0xc3)])],
  ['nothing', Buffer.of()],
])('a file of %s reads the same in parts as whole', async (_, bytes) => {
  const path = join(folder.path, 'text.csv');
  writeFileSync(path, bytes);
  const parts = await Array.fromAsync(readTextParts(path, 'the table'));
  expect(parts.join('') === (await readText(path, 'the table'))).toBe(true);
});

test.each([
  ['none', 'There is no file where the table should be'],
  ['.', 'What was given as the table is a folder'],
])('%s is refused with one sentence', async (name, sentence) => {
  await expect(Array.fromAsync(readTextParts(join(folder.path, name), 'the table'))).rejects.toThrow(sentence);
});
