import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { textOf, treeOf } from './processes.ts';

const main = join(import.meta.dirname, '..', 'src', 'main.ts');

/** How one run of the program went: seconds of wall time, peak resident memory in MB of the program alone and with its children. */
export type Measured = {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  readonly peakAlone: number;
  readonly peakTogether: number;
};

/** Runs `candour` with these words, watching the memory of the whole process tree every 200 ms (Linux only; elsewhere 0). */
export async function measured(
  words: readonly string[],
  options: { readonly killAfter?: number } = {},
): Promise<Measured> {
  const started = process.hrtime.bigint();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const text = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text.out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    text.err += part;
  });
  const peak = { alone: 0, together: 0 };
  const watch = setInterval(() => {
    const tree = child.pid === undefined ? [] : treeOf(child.pid);
    const sizes = tree.map(residentMegabytes);
    peak.alone = Math.max(peak.alone, sizes[0] ?? 0);
    peak.together = Math.max(
      peak.together,
      sizes.reduce((total, size) => total + size, 0),
    );
  }, 200);
  const kill = options.killAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), options.killAfter);
  const status = await new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  clearInterval(watch);
  if (kill !== null) clearTimeout(kill);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  return { status, ...text, seconds, peakAlone: peak.alone, peakTogether: peak.together };
}

/** A number between 0 and 1 that the seed and the count decide, so that a run can be repeated. */
export function chance(seed: number, count: number): number {
  let state = (seed * 2654435761 + count * 40503) >>> 0;
  for (let round = 0; round < 3; round += 1) {
    state = Math.imul(state ^ (state >>> 15), 2246822519) >>> 0;
    state = Math.imul(state ^ (state >>> 13), 3266489917) >>> 0;
  }
  return ((state ^ (state >>> 16)) >>> 0) / 2 ** 32;
}

function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/u.exec(textOf(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? 0 : Number(kilobytes) / 1024;
}
