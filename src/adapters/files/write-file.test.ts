import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readText } from './read-text.ts';
import { ensureFolder, writeFileAtomically, writeLinesAtomically } from './write-file.ts';

const root = mkdtempSync(join(tmpdir(), 'candour-write-'));
afterAll(() => rmSync(root, { recursive: true }));
const at = (...names: string[]) => join(root, ...names);

test('a file is written whole, for its owner alone, over the one before', async () => {
  await ensureFolder(at('out', 'deep'));
  await writeFileAtomically(at('out', 'deep', 'people.csv'), 'first');
  await writeFileAtomically(at('out', 'deep', 'people.csv'), new Uint8Array([104, 105]));
  expect(readFileSync(at('out', 'deep', 'people.csv'), 'utf8')).toBe('hi');
  expect(statSync(at('out', 'deep', 'people.csv')).mode & 0o777).toBe(0o600);
  expect(statSync(at('out')).mode & 0o777).toBe(0o700);
  expect(readdirSync(at('out', 'deep'))).toEqual(['people.csv']);
});

test('a write that fails leaves what was there and nothing beside it', async () => {
  await ensureFolder(at('taken', 'folder.csv'));
  writeFileSync(at('taken', 'folder.csv', 'inside'), 'kept');
  await expect(writeFileAtomically(at('taken', 'folder.csv'), 'x')).rejects.toThrow();
  expect(readdirSync(at('taken'))).toEqual(['folder.csv']);
});

test('lines too long to be held are written one after the other, whole or not at all', async () => {
  const line = `${'Ørsted, '.repeat(12_500)}\n`;
  async function* lines(ends: 'well' | 'badly') {
    for (let count = 0; count < 25; count += 1) yield line;
    if (ends === 'badly') throw new Error('lost');
  }
  expect(await writeLinesAtomically(at('lines.csv'), lines('well'))).toBe(25);
  await expect(writeLinesAtomically(at('lines.csv'), lines('badly'))).rejects.toThrow('lost');
  expect(readFileSync(at('lines.csv'), 'utf8')).toBe(line.repeat(25));
  expect(await writeLinesAtomically(at('empty.csv'), [])).toBe(0);
  expect(statSync(at('empty.csv')).size).toBe(0);
  expect(readdirSync(root).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('lines of any length, one by one or together, come out as they went in', async () => {
  const all = [1, 700_000, 20, 2_000_000, 0, 666_666, 666_667, 3, 1_999_999, 5_000_000].map(
    (length, index) => `${(index % 2 === 0 ? 'é' : '€').repeat(length)}\n`,
  );
  async function* some(): AsyncGenerator<readonly string[]> {
    yield all.slice(0, 4);
    yield [];
    yield all.slice(4);
  }
  for (const lines of [all, some()]) {
    expect(await writeLinesAtomically(at('any.csv'), lines)).toBe(all.length);
    expect(readFileSync(at('any.csv'), 'utf8') === all.join('')).toBe(true);
  }
});

test('a file in the way of a folder is not walked over', async () => {
  writeFileSync(at('file'), 'x');
  await expect(ensureFolder(at('file', 'sub'))).rejects.toThrow();
});

test.each([
  ['UTF-8', Buffer.from('surname\nØrsted')],
  ['UTF-8 with a mark', Buffer.from('\uFEFFsurname\nØrsted')],
  ['UTF-16 little endian', Buffer.from('\uFEFFsurname\nØrsted', 'utf16le')],
  ['UTF-16 big endian', Buffer.from('\uFEFFsurname\nØrsted', 'utf16le').swap16()],
  ['Windows-1252', Buffer.from('surname\nØrsted', 'latin1')],
])("an operator's file in %s is read", async (_name, bytes) => {
  writeFileSync(at('register.csv'), bytes);
  expect(await readText(at('register.csv'), 'the register')).toBe('surname\nØrsted');
});

test("an operator's file that is not there, or is a folder, is a fault that says which", async () => {
  for (const path of [at('none.csv'), at('out')]) {
    await expect(readText(path, 'the register')).rejects.toMatchObject({
      code: 'FILE-MISSING',
      message: expect.stringContaining('the register'),
    });
  }
});
