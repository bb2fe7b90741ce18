import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashBytes } from '#core/ids';
import { hashFile } from './hash.ts';

const root = mkdtempSync(join(tmpdir(), 'candour-hash-'));
afterAll(() => rmSync(root, { recursive: true }));
const at = (name: string) => join(root, name);

test.each([0, 1, 1 << 20, 3_000_001])(
  'a file of %i bytes has the hash that an independent program gives',
  async (bytes) => {
    writeFileSync(at('file'), Buffer.alloc(bytes, 'candour'));
    const [oracle] = execFileSync('sha256sum', [at('file')], { encoding: 'utf8' }).split(' ');
    expect(await hashFile(at('file'), 'file')).toEqual({ kind: 'hashed', sha256: oracle, bytes });
  },
);

test('a file that grows while it is read is not given a hash', async () => {
  writeFileSync(at('growing'), Buffer.alloc(40_000_000));
  const hashing = hashFile(at('growing'), 'growing');
  const timer = setInterval(() => appendFileSync(at('growing'), 'x'), 1);
  const found = await hashing;
  clearInterval(timer);
  expect(found).toMatchObject({ kind: 'problem', problem: { code: 'file-changed', where: 'growing' } });
});

test('links, folders, pipes and what is gone are problems; a pipe is not waited for', async () => {
  writeFileSync(at('target'), 'x');
  symlinkSync(at('target'), at('link'));
  execFileSync('mkfifo', [at('pipe')]);
  const codes = await Promise.all(['link', '.', 'pipe', 'gone', 'target/x'].map((name) => hashFile(at(name), name)));
  expect(codes.map((found) => (found.kind === 'problem' ? found.problem.code : found.sha256))).toEqual([
    'link-outside',
    'not-a-file',
    'not-a-file',
    'file-changed',
    'file-changed',
  ]);
});

test('hashing many bytes agrees with hashing them in memory', async () => {
  const bytes = Buffer.from('Jane Doe');
  writeFileSync(at('small'), bytes);
  expect(await hashFile(at('small'), 'small')).toMatchObject({ sha256: hashBytes(bytes) });
});
