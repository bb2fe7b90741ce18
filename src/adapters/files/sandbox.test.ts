import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hashBytes } from '#core/ids';
import { readWhole } from '../../../test/support/read-family.ts';
import { findLaunch, type Launch } from './launch.ts';
import { openPool } from './pool.ts';
import { residentBytes } from './resident-memory.ts';

const project = join(import.meta.dirname, '..', '..', '..');
const evidence = mkdtempSync(join(tmpdir(), 'candour-sandbox-'));
afterAll(() => rmSync(evidence, { recursive: true }));

let callers = 0;
const server = createServer((socket) => {
  callers += 1;
  socket.destroy();
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => server.close());

const ways: readonly (readonly [string, Launch])[] = [
  ['the strongest way that this machine allows', findLaunch()],
  ['nothing but Node itself', { isolation: 'stubbed', prefix: [] }],
];

test.each(ways)('nothing gets out of a reading process started with %s', async (_name, launch) => {
  process.env['CANDOUR_TEST_SECRET'] = 'postgres://user:secret@db';
  const text = `escape ${port} ${evidence}`;
  const absolute = join(evidence, 'escape.txt');
  writeFileSync(absolute, text);
  const script = join(project, 'test', 'support', 'odd-reader.ts');
  const pool = openPool({ script, codeFolders: [project], evidence, settings: null, workers: 1, launch });
  const { documents } = await readWhole(pool, { absolute, sha256: hashBytes(Buffer.from(text)), bytes: text.length });
  const refusals = pool.refusals();
  await pool.close();
  delete process.env['CANDOUR_TEST_SECRET'];

  const unit = documents[0]?.units[0];
  const { said }: { said: Record<string, string> } = JSON.parse(unit?.kind === 'text' ? unit.text : '{}');
  expect(Object.keys(said).length).toBe(37);
  const open = Object.entries(said).filter(([, why]) => why === '');
  expect(open).toEqual([]);
  const notRefused = Object.entries(said).filter(
    ([name, why]) => why !== 'ERR_ACCESS_DENIED' && name !== 'environment',
  );
  expect(notRefused).toEqual([]);
  expect(callers).toBe(0);
  expect(refusals.get('fetch')).toBe(1);
  expect(
    existsSync(join(project, 'escaped.txt')) ||
      existsSync('/tmp/candour-escaped.txt') ||
      existsSync('/tmp/candour-escaped.sqlite'),
  ).toBe(false);
});

test('a machine without namespaces is told so', () => {
  expect(findLaunch('win32')).toEqual({ isolation: 'stubbed', prefix: [] });
  expect(findLaunch('darwin').isolation).toBe('stubbed');
});

test('the memory of a process is seen alike by both ways of looking', async () => {
  const ours = process.memoryUsage.rss();
  const seen = [await residentBytes([process.pid]), await residentBytes([process.pid], 'darwin')];
  for (const found of seen) expect(Math.abs((found.get(process.pid) ?? 0) - ours) / ours).toBeLessThan(0.5);
  expect((await residentBytes([process.pid], 'win32')).size).toBe(0);
  expect((await residentBytes([2 ** 22 + 1])).size).toBe(0);
});

/** A supervisor with a reader for each of these files, killed once the first has been read; the readers that then live on. */
async function survivorsOf(
  signal: NodeJS.Signals,
  how: 'found' | 'bare',
  names: readonly string[],
): Promise<readonly number[]> {
  for (const name of names) writeFileSync(join(evidence, name), name.replace('.txt', ''));
  const script = join(project, 'test', 'support', 'supervisor.ts');
  const supervisor = spawn(process.execPath, [script, evidence, how, ...names], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => supervisor.stdout.once('data', resolve));
  const readers = childrenOf(supervisor.pid ?? 0);
  expect(readers.length).toBe(names.length);
  supervisor.kill(signal);
  for (let tries = 0; readers.some(isAlive) && tries < 200; tries += 1) await wait(50);
  return readers.filter(isAlive);
}

test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
  'when the supervisor is ended by %s its readers end, busy or idle',
  async (signal) => {
    expect(await survivorsOf(signal, 'found', ['plain.txt', 'hang.txt'])).toEqual([]);
  },
);

test('where nothing but Node helps, a reader ends as its channel closes', async () => {
  expect(await survivorsOf('SIGKILL', 'bare', ['plain.txt'])).toEqual([]);
});

function childrenOf(pid: number): readonly number[] {
  const { stdout } = spawnSync('ps', ['-e', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s+/u).map(Number));
  return rows.flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

test('the evidence is as it was', () => {
  expect(readdirSync(evidence).sort()).toEqual(['escape.txt', 'hang.txt', 'plain.txt']);
  expect(readFileSync(join(evidence, 'plain.txt'), 'utf8')).toBe('plain');
});
