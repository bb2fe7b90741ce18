import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const main = join(root, 'src', 'main.ts');
// As the door of the commands hands them over (scripts/run.mjs): a quarter of a short command is reading its own modules.
const compiled = process.env['NODE_COMPILE_CACHE'] ?? join(root, 'node_modules', '.cache', 'compile');

/** How a run of the program ended. */
export type Run = { readonly status: number | null; readonly out: string; readonly err: string };

/** Starts the real program with these words, in a folder of its own choosing. */
export function start(
  words: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): ChildProcess {
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--no-wasm-code-gc', main, ...words], {
    cwd: options.cwd ?? tmpdir(),
    env: { ...process.env, DATABASE_URL: '', NODE_COMPILE_CACHE: compiled, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs the real program to its end; `input` is its standard input. */
export async function candour(
  words: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>>; readonly input?: string } = {},
): Promise<Run> {
  const child = start(words, options);
  child.stdin?.end(options.input ?? '');
  return await ended(child);
}

/** Waits for a started program, with all that it printed. */
export async function ended(child: ChildProcess): Promise<Run> {
  const text = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (part: string) => {
    text.out += part;
  });
  child.stderr?.setEncoding('utf8').on('data', (part: string) => {
    text.err += part;
  });
  const status = await new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return { status, ...text };
}

/** A folder that is there for the length of `work`, and gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-journey-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every file below a folder with its bytes as hexadecimal, by relative path: equal folders give equal maps. */
export function contentsOf(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(path.slice(folder.length + 1), readFileSync(path).toString('hex'));
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
