/**
 * How fast detection reads, in megabytes (of UTF-16 units, counted as bytes) per CPU-second of one process: the pattern pass, the pass of
 * a register of 250,000 names, the whole detector; how the time grows when hostile lines double, up to 50 MB; and the memory it takes.
 * Prints CSV: what, unit, median, then each sample. Run: `node bench/speed/detect.ts [passes|whole|doubling|memory] …`; without words all.
 */
import { spawnSync } from 'node:child_process';
import type { Unit } from '../../src/core/document.ts';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { registerNames } from '../../src/review/detect/names/register-names.ts';
import { indexPass } from '../../src/review/detect/names/register-pass.ts';
import { classOfCode } from '../../src/review/detect/scan/char-classes.ts';
import { scan } from '../../src/review/detect/scan/scan.ts';
import { denseText, diceOf, headings, letter, madeNames, namingText, proseText, row } from './detect-texts.ts';
import { hostileLines } from './hostile-lines.data.ts';

const samples = 7;
const warmUps = 5;
const megabyte = 1_000_000;
// What a reader of documents gives at most as one passage.
const passageLength = 16_000;

function cpuSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? Number.NaN;
}

function tell(what: string, unit: string, values: readonly number[]): void {
  const shown = [median(values), ...values].map((value) => value.toFixed(value < 10 ? 2 : 1));
  console.log([what, unit, ...shown].join(','));
}

// The engine compiles what is called often in several steps, and on a busy machine late: the first runs tell of that and are left out.
function speeds(characters: number, work: () => void, count = samples): number[] {
  for (let warm = 0; warm < warmUps; warm += 1) work();
  return Array.from({ length: count }, () => characters / megabyte / cpuSeconds(work));
}

// A string of its own, as one read from a file is: pieces of a long one would be read through it.
function flat(text: string): string {
  const made: unknown = JSON.parse(JSON.stringify(text));
  return typeof made === 'string' ? made : '';
}

function passages(text: string, length = passageLength): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, index) =>
    flat(text.slice(index * length, (index + 1) * length)),
  );
}

function passage(text: string): Unit {
  return { kind: 'text', locator: 'part:body', text, flags: [] };
}

function touchAll(texts: readonly string[]): number {
  let sum = 0;
  for (const text of texts) for (let at = 0; at < text.length; at += 1) sum += classOfCode(text.charCodeAt(at));
  return sum;
}

const texts = {
  prose: (size: number) => proseText(size, 1),
  dense: (size: number) => denseText(size, 2),
} as const;

function benchPasses(): void {
  const [prose, dense] = [texts.prose(8 * megabyte), texts.dense(8 * megabyte)];
  const found = scan(dense).filter(({ kind }) => kind !== 'capitals' && kind !== 'digits').length;
  tell('dense text: characters for each identifier', 'characters', [dense.length / found]);
  for (const [name, text] of [
    ['prose', prose],
    ['dense text', dense],
  ] as const) {
    const parts = passages(text);
    tell(
      `floor: the class of every character, ${name}`,
      'MB/s',
      speeds(text.length, () => void touchAll(parts)),
    );
    const pass = (): void => {
      for (const part of parts) scan(part);
    };
    tell(`pattern pass, ${name} in passages`, 'MB/s', speeds(text.length, pass));
    tell(
      `pattern pass, ${name} in one piece`,
      'MB/s',
      speeds(text.length, () => void scan(text)),
    );
  }
  const people = madeNames(250_000, 3);
  const names = registerNames(
    people.map(({ forename, surname }) => ({ forenames: forename, surname, previousSurnames: [] })),
  );
  tell('register pass: names', 'names', [names.pairs.length]);
  const builds = Array.from({ length: samples }, () => cpuSeconds(() => void indexPass(names)));
  tell('register pass: built in', 's', builds);
  const { hits } = indexPass(names);
  const named = namingText(8 * megabyte, people, 4);
  for (const [name, text] of [
    ['prose', prose],
    ['dense text', dense],
    ['prose, a name of the register in every other sentence', named],
  ] as const) {
    const parts = passages(text);
    const pass = (): void => {
      for (const part of parts) hits(part);
    };
    tell(`register pass, ${name}`, 'MB/s', speeds(text.length, pass));
  }
}

const plain = { names: null, asOf: '2026-11-21' } as const;

function benchWhole(): void {
  const detect = makeDetector(plain);
  const run = (documents: readonly (readonly Unit[])[]) => (): void => {
    for (const units of documents) detect({ mediaType: 'text/plain', units });
  };
  const prose = texts.prose(2 * megabyte);
  tell('detection, prose', 'MB/s', speeds(prose.length, run([passages(prose).map(passage)])));
  const dice = diceOf(5);
  const letters = Array.from({ length: 1000 }, () => letter(dice));
  const size = letters.reduce((sum, { length }) => sum + length, 0);
  tell('detection, letters', 'MB/s', speeds(size, run(letters.map((text) => [passage(text)]))));
  const rows = Array.from({ length: 10_000 }, () => row(dice));
  const table: Unit = { kind: 'table', locator: 'sheet:1', rows: [headings, ...rows], headerRows: 1, flags: [] };
  tell('detection, table of ten columns', 'thousand rows/s', speeds(rows.length * 1000, run([[table]])));
}

function lineOf(piece: string, megabytes: number): string {
  return flat(piece.repeat(Math.ceil((megabytes * megabyte) / piece.length)));
}

type Timed = { readonly size: number; readonly run: () => void; readonly times: number[] };

function timed(size: number, run: () => void): Timed {
  return { size, run, times: [] };
}

// Sizes one after the other, so that what else the machine does falls on each.
function doubling(what: string, sizes: readonly number[], work: (size: number) => () => void): void {
  const runs = sizes.map((size) => timed(size, work(size)));
  for (let sample = 0; sample < 3; sample += 1) for (const { run, times } of runs) times.push(cpuSeconds(run));
  for (const { size, times } of runs) tell(`${what}, ${size} MB`, 's', times);
  const [once, twice] = runs.map(({ times }) => median(times));
  tell(`${what}, doubled`, 'times', [(twice ?? 0) / (once ?? 1)]);
}

function benchDoubling(): void {
  const names = madeNames(250_000, 3).map(({ forename, surname }) => ({
    forenames: forename,
    surname,
    previousSurnames: [],
  }));
  const { hits } = indexPass(registerNames(names));
  const detect = makeDetector(plain);
  for (const { name, piece, megabytes } of hostileLines) {
    doubling(`pattern pass, one line of ${name}`, [25, 50], (size) => {
      const text = lineOf(piece, size);
      return () => void scan(text);
    });
    doubling(`register pass, one line of ${name}`, [25, 50], (size) => {
      const text = lineOf(piece, size);
      return () => void hits(text);
    });
    doubling(`detection, one line of ${name}`, [megabytes / 2, megabytes], (size) => {
      const units = [passage(lineOf(piece, size))];
      return () => void detect({ mediaType: 'text/plain', units });
    });
  }
}

/** The highest resident memory, in MB, of a process of its own that detects so many megabytes of passages, or one line of them. */
function peakMemory(kind: string, megabytes: number): number {
  const words = [
    '--disable-warning=ExperimentalWarning',
    import.meta.filename,
    'measure-memory',
    kind,
    String(megabytes),
  ];
  const { stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return Number(stdout.trim());
}

function measureMemory(kind: string, megabytes: number): void {
  const detect = makeDetector(plain);
  if (kind === 'line') detect({ mediaType: 'text/plain', units: [passage(lineOf('a', megabytes))] });
  for (let done = 0; kind !== 'line' && done < megabytes; done += 1) {
    const text = kind === 'prose' ? proseText(megabyte, done) : denseText(megabyte, done);
    for (const part of passages(text)) detect({ mediaType: 'text/plain', units: [passage(part)] });
  }
  console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
}

function benchMemory(): void {
  for (const [kind, sizes] of [
    ['prose', [1, 10, 20]],
    ['dense', [1, 4, 8]],
    ['line', [1, 25, 50]],
  ] as const) {
    for (const size of sizes) tell(`peak memory, ${size} MB of ${kind}`, 'MB', [peakMemory(kind, size)]);
  }
}

const parts = { passes: benchPasses, whole: benchWhole, doubling: benchDoubling, memory: benchMemory } as const;
const wanted = process.argv.slice(2);
if (wanted[0] === 'measure-memory') measureMemory(wanted[1] ?? '', Number(wanted[2]));
else for (const [name, part] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) part();
