import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { clockAt } from '#core/clock';
import { createCase, hasCase, openCase } from './case.ts';
import { destroyCase, verifyReceipt } from './destroy.ts';

const support = join(import.meta.dirname, '..', '..', '..', 'test', 'support');
const root = mkdtempSync(join(tmpdir(), 'candour-case-'));
afterAll(() => rmSync(root, { recursive: true }));
const clock = clockAt(new Date('2026-11-21T10:00:00Z'));
const ending = {
  ...{ clock, who: 'A Officer', why: 'retention date reached', lastAuditHash: 'ab'.repeat(32) },
  casebookIn: 'folder',
} as const;

let cases = 0;
const newPlace = () => {
  cases += 1;
  return join(root, `case-${cases}`);
};
async function closedCase(): Promise<string> {
  const folder = newPlace();
  await (await createCase({ folder, clock })).close();
  return folder;
}

test('a case is made, closed and opened again with what it held', async () => {
  const folder = newPlace();
  expect(await hasCase(folder)).toBe(false);
  const made = await createCase({ folder, clock });
  writeFileSync(join(made.scratch, 'left-over'), 'x');
  await made.records.seal([{ stage: 's', key: 'k', body: 'body' }]);
  await made.setReviewed(join(root, 'share of Jane Doe'));
  const sealed = made.values.sealBytes('name', Buffer.from('Jane'), 'P-1');
  await made.close();
  await made.close();
  expect(readdirSync(folder).sort()).toEqual([
    'case.json',
    'case.key',
    'lock.sqlite',
    'quarantine',
    'scratch',
    'sealed',
  ]);
  expect(readFileSync(join(folder, 'case.json'), 'utf8')).not.toContain('Jane');
  expect(statSync(join(folder, 'case.key')).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);

  const again = await openCase({ folder });
  expect(readdirSync(again.scratch)).toEqual([]);
  expect([again.caseId, again.createdOn, again.name]).toEqual([made.caseId, '2026-11-21', `case-${cases}`]);
  expect(await again.records.readText('s', 'k')).toBe('body');
  expect(again.reviewed()).toBe(join(root, 'share of Jane Doe'));
  expect(Buffer.from(again.values.openBytes('name', sealed, 'P-1') ?? []).toString()).toBe('Jane');
  expect(again.values.openBytes('name', sealed, 'P-2')).toBeNull();
  expect(again.values.openBytes('address', sealed, 'P-1')).toBeNull();
  for (let at = 0; at < sealed.length; at += 1) {
    const spoilt = Uint8Array.from(sealed, (byte, index) => (index === at ? byte ^ 4 : byte));
    expect(again.values.openBytes('name', spoilt, 'P-1')).toBeNull();
  }
  expect(again.values.openBytes('name', new Uint8Array())).toBeNull();
  await again.close();
});

test('a key can be kept apart from its case', async () => {
  const folder = newPlace();
  const keyFile = join(root, 'apart.key');
  await (await createCase({ folder, keyFile, clock })).close();
  expect(existsSync(join(folder, 'case.key'))).toBe(false);
  await expect(openCase({ folder })).rejects.toMatchObject({ code: 'KEY-MISSING' });
  await (await openCase({ folder, keyFile })).close();
});

const spoilers: readonly (readonly [string, (folder: string) => void, string])[] = [
  ['there is nothing', (folder) => rmSync(folder, { recursive: true }), 'CASE-MISSING'],
  [
    'there is only an empty folder',
    (folder) => {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    },
    'CASE-MISSING',
  ],
  ['the folder is something else', (folder) => rmSync(join(folder, 'case.json')), 'CASE-NOT-A-CASE'],
  [
    'a newer version made it',
    (folder) => writeFileSync(join(folder, 'case.json'), '{"format": 2, "new": true}'),
    'CASE-NEWER',
  ],
  ['case.json is not JSON', (folder) => writeFileSync(join(folder, 'case.json'), '{"format": 1,'), 'CASE-DAMAGED'],
  ['case.json lacks a part', (folder) => writeFileSync(join(folder, 'case.json'), '{"format": 1}'), 'CASE-DAMAGED'],
  ['case.json was changed', (folder) => edit(join(folder, 'case.json'), '2026-11-21', '2026-11-22'), 'CASE-DAMAGED'],
  ['the key is gone', (folder) => rmSync(join(folder, 'case.key')), 'KEY-MISSING'],
  ['the key is another', (folder) => writeFileSync(join(folder, 'case.key'), Buffer.alloc(32)), 'KEY-WRONG'],
  ['the key is no key', (folder) => writeFileSync(join(folder, 'case.key'), 'hello'), 'KEY-WRONG'],
  ['the case was destroyed', (folder) => writeFileSync(join(folder, 'destroyed.json'), '{}'), 'CASE-DESTROYED'],
  ['the lock cannot be made', (folder) => replaceByFolder(join(folder, 'lock.sqlite')), 'NOT-WRITABLE'],
];

function replaceByFolder(path: string): void {
  rmSync(path);
  mkdirSync(path);
}

function edit(path: string, from: string, to: string): void {
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

test.each(spoilers)('when %s, opening says so in one sentence', async (_name, spoil, code) => {
  const folder = await closedCase();
  spoil(folder);
  await expect(openCase({ folder })).rejects.toMatchObject({
    name: 'Fault',
    code,
    message: expect.stringMatching(/^[A-Z][^\n]+\.$/u),
  });
});

test('making a case refuses what is there', async () => {
  await expect(createCase({ folder: await closedCase(), clock })).rejects.toMatchObject({ code: 'USAGE' });
  const other = newPlace();
  mkdirSync(other);
  writeFileSync(join(other, 'thesis.docx'), 'x');
  await expect(createCase({ folder: other, clock })).rejects.toMatchObject({ code: 'CASE-NOT-A-CASE' });
  expect(readdirSync(other)).toEqual(['thesis.docx']);
  const headless = newPlace();
  const vault = await createCase({ folder: headless, clock });
  await vault.records.seal([{ stage: 's', key: 'k', body: 'x' }]);
  await vault.close();
  rmSync(join(headless, 'case.json'));
  await expect(createCase({ folder: headless, clock })).rejects.toMatchObject({ code: 'CASE-DAMAGED' });
});

test('a creation that was interrupted can be done again, with the key it had made', async () => {
  const folder = await closedCase();
  rmSync(join(folder, 'case.json'));
  const key = readFileSync(join(folder, 'case.key'));
  await (await createCase({ folder, clock })).close();
  expect(readFileSync(join(folder, 'case.key'))).toEqual(key);
});

test('a case cannot stand inside the evidence, nor the evidence inside the case, by any name', async () => {
  const folder = newPlace();
  const vault = await createCase({ folder, clock });
  symlinkSync(root, join(root, 'alias'));
  for (const evidence of [root, folder, join(folder, 'share'), join(root, 'alias')]) {
    await expect(vault.setReviewed(evidence)).rejects.toMatchObject({ code: 'CASE-INSIDE-EVIDENCE' });
  }
  expect(vault.reviewed()).toBeNull();
  await vault.setReviewed(`${folder}-share`);
  await vault.close();
});

test('a second opening is refused at once, in this process and in another', async () => {
  const folder = newPlace();
  const vault = await createCase({ folder, clock });
  await expect(openCase({ folder })).rejects.toMatchObject({ code: 'CASE-LOCKED' });
  await expect(destroyCase({ folder, name: vault.name, ...ending })).rejects.toMatchObject({ code: 'CASE-LOCKED' });
  const other = spawnSync(process.execPath, [join(support, 'seal-in-a-loop.ts'), folder], { encoding: 'utf8' });
  expect(other.status).not.toBe(0);
  expect(other.stderr).toContain('CASE-LOCKED');
  // Also while the case is being made, when its case.json is not there yet.
  renameSync(join(folder, 'case.json'), `${folder}.json`);
  await expect(openCase({ folder })).rejects.toMatchObject({ code: 'CASE-LOCKED' });
  renameSync(`${folder}.json`, join(folder, 'case.json'));
  await vault.close();
  await (await openCase({ folder })).close();
});

test('killed at any moment, a case keeps every record that it had acknowledged, and its lock is free', async () => {
  const folder = await closedCase();
  const said: string[] = [];
  for (let round = 0; round < 8; round += 1) {
    const child = spawn(process.execPath, [join(support, 'seal-in-a-loop.ts'), folder, `${round}`], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await wait(7 * round + Math.random() * 20);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    said.push(...text.split('\n').slice(0, -1));
  }
  expect(said.length).toBeGreaterThan(40);
  const vault = await openCase({ folder });
  expect(vault.records.problems()).toEqual([]);
  for (const key of said) expect(await vault.records.readText('loop', key)).toBe(`${key} `.repeat(2000));
  // Batches are whole: five records each, never fewer.
  expect(vault.records.keys('loop').length % 5).toBe(0);
  await vault.close();
});

test('destruction leaves a receipt that anyone can verify, what was not ours, and nothing else', async () => {
  const folder = newPlace();
  const vault = await createCase({ folder, clock });
  await vault.records.seal([{ stage: 's', key: 'k', body: 'Jane Doe' }]);
  mkdirSync(vault.casebook);
  writeFileSync(join(vault.casebook, 'page'), '123');
  writeFileSync(join(folder, 'report.html'), '<!doctype html>');
  writeFileSync(join(folder, '.report.html.0a1b2c'), '<!doc');
  writeFileSync(join(folder, 'notes.txt'), 'mine');
  await vault.close();
  await expect(destroyCase({ folder, name: 'another', ...ending })).rejects.toMatchObject({
    code: 'CONFIRMATION-MISMATCH',
  });
  const receipt = await destroyCase({ folder, name: vault.name, ...ending });
  expect(readdirSync(folder).sort()).toEqual(['destroyed.json', 'notes.txt']);
  expect(receipt).toMatchObject({
    caseId: vault.caseId,
    destroyedAt: '2026-11-21T10:00:00.000Z',
    segments: 1,
    filesLeft: 1,
    files: 5,
    who: 'A Officer',
    why: 'retention date reached',
    lastAuditHash: 'ab'.repeat(32),
    casebook: expect.stringContaining('removed with it'),
  });
  const text = readFileSync(join(folder, 'destroyed.json'), 'utf8');
  expect(verifyReceipt(text, null)).toBe(true);
  expect(verifyReceipt(text, vault.receiptKey)).toBe(true);
  expect(verifyReceipt(text.replace('"segments": 1', '"segments": 0'), null)).toBe(false);
  expect(verifyReceipt(text.replace('A Officer', 'B Officer'), null)).toBe(false);
  expect(verifyReceipt(text, 'another key')).toBe(false);
  expect(verifyReceipt('{}', null)).toBe(false);
  await expect(openCase({ folder })).rejects.toMatchObject({ code: 'CASE-DESTROYED' });
  await expect(destroyCase({ folder, name: vault.name, ...ending })).rejects.toMatchObject({ code: 'CASE-DESTROYED' });
  await expect(createCase({ folder, clock })).rejects.toMatchObject({ code: 'CASE-DESTROYED' });
});

test('a destruction that was interrupted is finished, with the receipt that it began with', async () => {
  const folder = newPlace();
  const keyFile = join(root, 'far.key');
  const vault = await createCase({ folder, keyFile, clock });
  await vault.records.seal([{ stage: 's', key: 'k', body: 'x' }]);
  await vault.close();
  const twin = newPlace();
  cpSync(folder, twin, { recursive: true });
  const done = await destroyCase({ folder: twin, keyFile, name: `case-${cases}`, ...ending });
  expect(existsSync(keyFile)).toBe(false);

  // The first folder as a kill right after the removal of the key would have left it.
  writeFileSync(join(folder, 'destroying.json'), JSON.stringify({ receipt: done, keyFile }));
  await expect(openCase({ folder, keyFile })).rejects.toMatchObject({
    code: 'CASE-DESTROYED',
    message: expect.stringContaining('again'),
  });
  const finished = await destroyCase({ folder, name: vault.name, ...ending, clock: clockAt(new Date('2027-01-01')) });
  expect(finished).toEqual(done);
  expect(readdirSync(folder)).toEqual(['destroyed.json']);
});

test('a full disk is a fault, and costs nothing that was sealed', () => {
  const disk = join(root, 'disk');
  mkdirSync(disk);
  const mount = 'mount -t tmpfs -o size=1m tmpfs "$1" 2>/dev/null || exit 77; exec "$0" "$2" "$1"';
  const command = [process.execPath, disk, join(support, 'fill-a-disk.ts')];
  const tries = [
    ['unshare', '-m'],
    ['unshare', '-r', '-m'],
  ].map(([program = '', ...flags]) =>
    spawnSync(program, [...flags, 'sh', '-c', mount, ...command], { encoding: 'utf8' }),
  );
  const mounted = tries.find(({ status }) => status === 0);
  // Where no small disk can be mounted, a limit on the size of files stands for it: the kernel refuses the write itself.
  const limited = () =>
    spawnSync('sh', ['-c', 'ulimit -f 64; trap "" XFSZ; exec "$0" "$2" "$1"', ...command], { encoding: 'utf8' });
  const found: { sealed: number; readable: number } = JSON.parse((mounted ?? limited()).stdout);
  expect(found).toMatchObject({ fault: 'DISK-FULL', exported: 'DISK-FULL', problems: 0 });
  expect(found.readable).toBe(found.sealed);
});
