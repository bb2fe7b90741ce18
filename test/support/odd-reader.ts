// A reading process for tests: a real child that does with each file what the file's first word says.
import { spawn } from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import fs, { readFileSync, writeFileSync } from 'node:fs';
import http2 from 'node:http2';
import { connect as namedConnect } from 'node:net';
import { join } from 'node:path';
import tls from 'node:tls';
import { Worker } from 'node:worker_threads';
import { serveJobs } from '../../src/adapters/files/serve-jobs.ts';
import type { Finding } from '../../src/core/finding.ts';
import { hashBytes } from '../../src/core/ids.ts';
import { packFindings } from '../../src/core/packed-findings.ts';
import { settleDocument } from '../../src/review/assess/settle-document.ts';

serveJobs(async (settings) => {
  if (settings === 'cannot-start') throw new Error('on purpose');
  let files = 0;
  return {
    read: async (content, { care }, sink) => {
      files += 1;
      const bytes = 'bytes' in content ? content.bytes : content.file.read(0, content.file.size);
      const sha256 = hashBytes(bytes);
      sink.begin(0, { member: '', sha256, bytes: bytes.length, mediaType: 'text/x-odd' });
      const facts = await factsOf(Buffer.from(bytes).toString(), care, { files, settings });
      const unit = { kind: 'text', locator: 'part:body', text: JSON.stringify(facts), flags: [] } as const;
      const units = facts === null ? [] : [unit];
      const identity = { member: '', sha256, bytes: bytes.length, mediaType: 'text/x-odd' };
      const document = { ...identity, outcome: 'read', problem: null, coverage: [], units } as const;
      await sink.take({ kind: 'document', slot: 0, first: 0, document });
    },
    search: (units) => {
      for (const unit of units) if (unit.kind === 'text' && unit.text.includes('BADDETECT')) crash();
      const settled = settleDocument(
        units,
        units.map((_, index) => findingIn(index)),
      );
      return { said: settled.said, findings: packFindings(settled.findings) };
    },
  };
});

async function factsOf(text: string, care: string, about: object): Promise<unknown> {
  if (care === 'strings') return text.startsWith('strings') ? { care, text } : null;
  if (text.startsWith('strings') || (text.startsWith('frugal') && care !== 'frugal')) crash();
  if (text.startsWith('frugal')) return { care };
  const said = await act(text.split(' ')[0] ?? '', text.slice(text.indexOf(' ') + 1));
  return { said, pid: process.pid, text, ...about };
}

function crash(): never {
  process.abort();
}

function findingIn(unit: number): Finding {
  const binding = { kind: 'prose', key: 'prose:0', role: 'subject' } as const;
  const span = { row: null, column: null, start: 0, end: 1 };
  return { type: 'email', unit, span, score: 0.5, reasons: ['test'], value: 'a', binding };
}

async function act(word: string, detail: string): Promise<unknown> {
  switch (word) {
    case 'crash':
      return crash();
    case 'exit':
      return process.exit(7);
    case 'hang':
      for (;;) Math.sqrt(2);
    case 'sleep':
      return new Promise((resolve) => setTimeout(resolve, Number(detail)));
    case 'heap':
      return eatHeap();
    case 'buffers':
      return eatBuffers();
    case 'throw':
      process.stderr.write('Jane Doe, AB123456C\n');
      throw new Error('Jane Doe, AB123456C');
    case 'late':
      setTimeout(() => void Promise.reject(new Error('Jane Doe')), 20);
      return 'late';
    case 'garbage':
      process.send?.({ kind: 'settled', pieces: [{ slot: 'Jane Doe' }], documents: 1, rss: 1 });
      return new Promise(() => undefined);
    case 'orphan':
      return new Promise(() => undefined);
    case 'escape':
      return escapes(Number.parseInt(detail, 10), detail.slice(detail.indexOf(' ') + 1));
  }
  return word;
}

function eatHeap(): never {
  const held: string[][] = [];
  for (let at = 0; ; at += 1) held.push(Array.from({ length: 1000 }, (_, index) => `${at} ${index}`));
}

async function eatBuffers(): Promise<never> {
  const held: Buffer[] = [];
  for (;;) {
    held.push(Buffer.alloc(20_000_000, 1));
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** A program that was refused is told in what comes back. */
function unlessEnded({ error }: { readonly error?: Error }): void {
  if (error !== undefined) throw error;
}

/** Tries every road out of the sandbox; each answer is '' for a road that was open, else why not. */
async function escapes(port: number, folder: string): Promise<Record<string, string>> {
  const net = process.getBuiltinModule('node:net');
  const sqlite = process.getBuiltinModule('node:sqlite');
  const tried: Record<string, () => unknown> = {
    fetch: () => fetch(`http://127.0.0.1:${port}/`),
    'net.connect': () => heard(net.connect(port, '127.0.0.1')),
    'net.connect by name': () => heard(namedConnect(port, '127.0.0.1')),
    'net.Socket': () => heard(new net.Socket().connect(port, '127.0.0.1')),
    'net.connect to a path': () => heard(net.connect('/var/run/anything.sock')),
    'net.listen': () => new net.Server().listen(0),
    'tls.connect': () => heard(tls.connect(port, '127.0.0.1')),
    'http.get': async () => (await import('node:http')).get(`http://127.0.0.1:${port}/`),
    'https.request': async () => (await import('node:https')).request(`https://127.0.0.1:${port}/`),
    'http2.connect': () => http2.connect(`http://127.0.0.1:${port}`),
    'dns.lookup': () =>
      new Promise((resolve, reject) => dns.lookup('localhost', (error) => (error ? reject(error) : resolve(0)))),
    'dns.promises': () => dns.promises.resolve4('example.org'),
    'dns.Resolver': () => new dns.promises.Resolver().resolve4('example.org'),
    dgram: () => dgram.createSocket('udp4').send('x', port, '127.0.0.1'),
    WebSocket: () => new WebSocket(`ws://127.0.0.1:${port}`),
    'read elsewhere': () => readFileSync('/etc/hostname'),
    'read the supervisor': () => readFileSync(`/proc/${process.ppid}/environ`),
    'write beside': () => writeFileSync('escaped.txt', 'x'),
    'write in tmp': () => writeFileSync('/tmp/candour-escaped.txt', 'x'),
    'write in the evidence': () => writeFileSync(join(folder, 'escaped.txt'), 'x'),
    'folder in the evidence': () => fs.mkdirSync(join(folder, 'escaped')),
    'rename in the evidence': () => fs.renameSync(join(folder, 'escape.txt'), join(folder, 'escaped.txt')),
    'link in the evidence': () => fs.symlinkSync('/etc/passwd', join(folder, 'escaped')),
    'cut the evidence': () => fs.truncateSync(join(folder, 'escape.txt')),
    'heap snapshot': () => process.getBuiltinModule('node:v8').writeHeapSnapshot('/tmp/candour-escaped.txt'),
    report: () => process.report.writeReport('/tmp/candour-escaped.txt'),
    inspector: () => process.getBuiltinModule('node:inspector').open(0),
    'inspector session': () => new (process.getBuiltinModule('node:inspector').Session)().connect(),
    'child process': () => spawn('true'),
    'child process at once': () => unlessEnded(process.getBuiltinModule('node:child_process').spawnSync('true')),
    'shell at once': () => process.getBuiltinModule('node:child_process').execSync('true'),
    'become another program': () => process.execve?.('/bin/true', ['true'], {}),
    worker: () => new Worker('0', { eval: true }),
    'process.kill': () => process.kill(process.ppid, 0),
    addon: () => process.dlopen({ exports: {} }, '/tmp/none.node'),
    sqlite: () => new sqlite.DatabaseSync(':memory:').exec("attach '/tmp/candour-escaped.sqlite' as x"),
    environment: () => {
      if (process.env['CANDOUR_TEST_SECRET'] === undefined) throw new Error('not handed down');
    },
  };
  const found: Record<string, string> = {};
  for (const [name, attempt] of Object.entries(tried)) {
    try {
      await attempt();
      found[name] = '';
    } catch (error) {
      found[name] = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    }
  }
  return found;
}

function heard(socket: NodeJS.EventEmitter): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.on('connect', () => resolve());
    socket.on('error', reject);
  });
}
