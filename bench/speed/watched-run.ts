import { spawn } from 'node:child_process';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { afterName, textOf, treeOf } from '../processes.ts';

// As scripts/run.mjs starts the program.
const heap = `--max-old-space-size=${Math.max(2048, Math.floor((totalmem() * 0.6) / 2 ** 20))}`;
const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts');

/** One process of the program's tree: its highest resident memory in MB (VmHWM), and its seconds of processor time. */
export type WatchedProcess = { readonly pid: number; readonly peakMegabytes: number; readonly cpuSeconds: number };

/** The processor time of the whole tree so far, at a moment (milliseconds of the clock of `performance`). */
export type CpuAt = { readonly at: number; readonly seconds: number };

/** How one run went; the supervisor stands apart from its reading processes, of which there may have been many, one after the other. */
export type WatchedRun = {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly supervisor: WatchedProcess;
  readonly children: readonly WatchedProcess[];
  /** The highest sum of the resident memory of all of them at one moment. */
  readonly peakTogether: number;
  readonly endedAt: number;
  readonly cpu: readonly CpuAt[];
};

/** Runs `candour` with these words and looks at every process of its tree four times a second (Linux only). */
export async function watchedRun(words: readonly string[]): Promise<WatchedRun> {
  const startedAt = performance.now();
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', '--no-wasm-code-gc', heap, main, ...words],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const text = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    text.out += part;
  });
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    text.err = (text.err + part).slice(-20_000);
  });
  const seen = new Map<number, WatchedProcess>();
  const cpu: CpuAt[] = [];
  let peakTogether = 0;
  const look = (): void => {
    let together = 0;
    for (const pid of child.pid === undefined ? [] : treeOf(child.pid)) {
      const state = stateOf(pid);
      if (state === null) continue;
      together += state.resident;
      seen.set(pid, { pid, peakMegabytes: state.peak, cpuSeconds: state.cpuSeconds });
    }
    peakTogether = Math.max(peakTogether, together);
    cpu.push({ at: performance.now(), seconds: cpuOf(seen) });
  };
  const watch = setInterval(look, 250);
  const status = await new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  clearInterval(watch);
  const endedAt = performance.now();
  const supervisor = seen.get(child.pid ?? 0) ?? { pid: 0, peakMegabytes: 0, cpuSeconds: 0 };
  const children = [...seen.values()].filter(({ pid }) => pid !== child.pid);
  const seconds = (endedAt - startedAt) / 1000;
  return { status, ...text, seconds, cpuSeconds: cpuOf(seen), supervisor, children, peakTogether, endedAt, cpu };
}

function cpuOf(seen: ReadonlyMap<number, WatchedProcess>): number {
  return [...seen.values()].reduce((total, { cpuSeconds }) => total + cpuSeconds, 0);
}

type State = { readonly resident: number; readonly peak: number; readonly cpuSeconds: number };

// Ticks of user and system time are fields 14 and 15 of the file, a hundred a second on every Linux.
function stateOf(pid: number): State | null {
  const status = textOf(`/proc/${pid}/status`);
  const fields = afterName(textOf(`/proc/${pid}/stat`));
  const resident = megabytes(status, 'VmRSS');
  if (resident === 0) return null;
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { resident, peak: megabytes(status, 'VmHWM'), cpuSeconds: ticks / 100 };
}

function megabytes(status: string, name: string): number {
  return Number(new RegExp(`${name}:\\s+(\\d+)`, 'u').exec(status)?.[1] ?? 0) / 1024;
}
