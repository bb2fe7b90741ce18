// What a person waits for at a terminal: node bench/speed/answers.ts CASE [FOLDER --register … and the other words of its review]
// (a copy: it decides one question, and with those words reviews the folder again under that decision).
// CSV: command, seconds of processor time, MB at the highest, seconds of wall time.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchedRun } from './watched-run.ts';

const [caseFolder, ...again] = process.argv.slice(2);
if (caseFolder === undefined) throw new Error('node bench/speed/answers.ts CASE [FOLDER …]');
const to = mkdtempSync(join(tmpdir(), 'candour-answers-'));

/** Runs one command on the case and prints how it went; what it says is returned. */
async function timed(name: string, words: readonly string[]): Promise<string> {
  const run = await watchedRun([...words, '--case', caseFolder ?? '']);
  if (run.status === 2) throw new Error(`${name} failed: ${run.err}`);
  const { cpuSeconds, seconds, peakTogether } = run;
  process.stdout.write(`${name},${cpuSeconds.toFixed(1)},${peakTogether.toFixed(0)},${seconds.toFixed(1)}\n`);
  return run.out;
}

try {
  process.stdout.write('command,cpu_seconds,peak_mb,wall_seconds\n');
  await timed('status', ['status', '--json']);
  const queue = await timed('review-queue', ['review-queue', '--json']);
  const [mention = ''] = /M-[0-9a-f]{20}/u.exec(queue) ?? [];
  const [question = ''] = /Q-[0-9a-f]{20}/u.exec(queue) ?? [];
  await timed('review-queue --sample 100', ['review-queue', '--sample', '100', '--json']);
  await timed('explain a mention', ['explain', mention, '--json']);
  const decide = ['decide', '--item', question, '--answer', 'nobody', '--who', 'bench', '--why', 'measured'];
  await timed('decide --item', decide);
  await timed('review-queue after a decision', ['review-queue', '--json']);
  await timed('export', ['export', '--to', to, '--quiet']);
  const [person = ''] = /P-[0-9a-f]{20}/u.exec(readFileSync(join(to, 'people.csv'), 'utf8')) ?? [];
  await timed('explain a person', ['explain', person, '--json']);
  if (again.length > 0) await timed('review after a decision', ['review', ...again, '--json', '--quiet']);
} finally {
  rmSync(to, { recursive: true, force: true });
}
