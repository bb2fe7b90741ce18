import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { hashFile } from './hash.ts';
import { portablePath } from './read-only.ts';
import { type WalkEntry, walkFolder } from './walk.ts';

const root = mkdtempSync(join(tmpdir(), 'candour-walk-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folders = 0;
function folderWith(paths: readonly string[]): string {
  folders += 1;
  const folder = join(root, `${folders}`);
  mkdirSync(folder);
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  return folder;
}

async function walked(folder: string): Promise<readonly WalkEntry[]> {
  return Array.fromAsync(walkFolder(folder));
}

const shown = (entry: WalkEntry) => `${entry.path}: ${entry.kind === 'file' ? entry.bytes : entry.problem.code}`;

test('every file once, in code-unit order of the whole path', async () => {
  const paths = ['b.txt', 'a/z', 'a.txt', 'a-b/c', 'a/b/c', 'A', 'é/x', 'a b', 'a/.hidden'];
  const entries = await walked(folderWith(paths));
  expect(entries.map(({ path }) => path)).toEqual([...paths].sort());
});

test('whatever the names, the order is that of the sorted paths and nothing is left out', async () => {
  const name = fc
    .string({ unit: fc.constantFrom('a', 'b', '-', '.', ' ', '0', 'é', '😀', '~'), minLength: 1, maxLength: 3 })
    .filter((text) => !/^\.+$/u.test(text));
  const path = fc
    .tuple(
      fc.array(
        name.map((text) => `${text}.d`),
        { maxLength: 2 },
      ),
      name,
    )
    .map(([above, last]) => [...above, `${last}.f`].join('/'));
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(path, { maxLength: 8 }), async (paths) => {
      const folder = folderWith(paths);
      const entries = await walked(folder);
      expect(entries.map((entry) => entry.path)).toEqual([...paths].sort());
      rmSync(folder, { recursive: true });
    }),
    { numRuns: 60 },
  );
});

test('a file knows where it is, how large it is and when it was modified', async () => {
  const folder = folderWith(['Case files/Ærø.txt']);
  const at = new Date('2025-03-30T01:30:00.250Z');
  utimesSync(join(folder, 'Case files/Ærø.txt'), at, at);
  expect(await walked(folder)).toEqual([
    {
      ...{ kind: 'file', path: 'Case files/Ærø.txt', absolute: join(folder, 'Case files/Ærø.txt'), bytes: 20 },
      modified: Date.parse('2025-03-30T01:30:00.250Z'),
    },
  ]);
});

test('what is not a file is counted by name and never followed', async () => {
  const folder = folderWith(['plain', 'sub/inner']);
  symlinkSync('plain', join(folder, 'link-to-file'));
  symlinkSync('/', join(folder, 'link-to-root'));
  symlinkSync('..', join(folder, 'sub', 'link-up'));
  symlinkSync('gone', join(folder, 'link-to-nothing'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(folder, 'socket'), resolve));
  const entries = await walked(folder);
  server.close();
  expect(entries.map(shown)).toEqual([
    'link-to-file: link-outside',
    'link-to-nothing: link-outside',
    'link-to-root: link-outside',
    'pipe: not-a-file',
    'plain: 5',
    'socket: not-a-file',
    'sub/inner: 9',
    'sub/link-up: link-outside',
  ]);
});

test('files whose names are not text can be read like all others, with all that is below them', async () => {
  const folder = folderWith(['fine']);
  const odd = (...parts: (string | number)[]) =>
    Buffer.concat([
      Buffer.from(`${folder}/`),
      ...parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))),
    ]);
  writeFileSync(odd('caf', 0xe9, '.txt'), 'xyz');
  mkdirSync(odd('dir', 0xff));
  writeFileSync(odd('dir', 0xff, '/inside é.txt'), 'xy');
  const entries = await walked(folder);
  expect(entries.map(shown)).toEqual(['caf\\xe9.txt: 3', 'dir\\xff/inside é.txt: 2', 'fine: 4']);
  for (const entry of entries) {
    const hashed = await hashFile(entry.kind === 'file' ? entry.absolute : '', entry.path);
    expect(hashed.kind).toBe('hashed');
  }
  const gone = `${portablePath(odd('caf', 0xe9, '.doc'))}`;
  expect(await hashFile(gone, 'caf\\xe9.doc')).toMatchObject({ kind: 'problem', problem: { code: 'path-not-text' } });
});

test('a folder too deep for the system to name is counted', async () => {
  const tenDeep = Array.from({ length: 10 }, () => 'd'.repeat(250)).join('/');
  const folder = folderWith(['fine', `${tenDeep}/x`]);
  const other = folderWith([`${tenDeep}/y`]);
  // Each half can be named; the one moved below the other cannot.
  renameSync(other, join(folder, tenDeep, 'more'));
  const entries = await walked(folder);
  renameSync(join(folder, tenDeep, 'more'), other);
  expect(entries.map((entry) => (entry.kind === 'problem' ? entry.problem.code : 'file'))).toEqual([
    'path-too-long',
    'file',
    'file',
  ]);
});

test('a file too deep for the system to name is counted', async () => {
  const deep = Array.from({ length: 16 }, () => 'd'.repeat(249)).join('/');
  const folder = folderWith(['fine', `${deep}/x`]);
  // Made from within its folder, since its whole path cannot be said.
  execFileSync('sh', ['-c', `cd '${join(folder, deep)}' && touch ${'l'.repeat(250)}`]);
  const entries = await walked(folder);
  const said = entries.map((entry) => (entry.kind === 'problem' ? entry.problem.code : entry.path.slice(-4)));
  expect(said).toEqual(['path-too-long', 'dd/x', 'fine']);
});

test('a folder that cannot be entered is one counted problem', async () => {
  const folder = folderWith(['closed/secret', 'open/plain']);
  chmodSync(join(folder, 'closed'), 0);
  // Root may enter anything, so the walk is done as another user.
  const entries = execFileSync(
    process.execPath,
    [join(import.meta.dirname, '..', '..', '..', 'test', 'support', 'walk-as-nobody.ts'), folder],
    { encoding: 'utf8' },
  );
  chmodSync(join(folder, 'closed'), 0o700);
  expect(entries.trim().split('\n')).toEqual(['closed: folder-unreadable', 'open/plain: 10']);
});

test('a root that the system makes up is a fault that says so', async () => {
  // Other systems than Linux have no such folders.
  const code = process.platform === 'linux' ? 'FOLDER-NOT-A-FOLDER' : 'FOLDER-MISSING';
  await expect(walked('/proc/self')).rejects.toMatchObject({ code });
  await expect(walked('/sys/kernel')).rejects.toMatchObject({ code });
});

test('a root that is missing or a file is a fault that says so; a root that is a link is followed', async () => {
  const folder = folderWith(['plain']);
  await expect(walked(join(folder, 'none'))).rejects.toMatchObject({ code: 'FOLDER-MISSING' });
  await expect(walked(join(folder, 'plain'))).rejects.toMatchObject({ code: 'FOLDER-NOT-A-FOLDER' });
  await expect(walked(join(folder, 'plain', 'x'))).rejects.toMatchObject({ code: 'FOLDER-NOT-A-FOLDER' });
  symlinkSync(folder, join(root, 'link-to-share'));
  expect(await walked(join(root, 'link-to-share'))).toEqual(await walked(folder));
});
