/**
 * Trains the model of sentences that ships: `node bench/said/train.ts [--lines FOLDER] [--prose FOLDER] [--out FILE] [--report FILE]`. Learns from the lines
 * of the voices beside this file, the sayings of `test/said` on which the vocabulary was mended (never those of `blind.data.ts`), and, as
 * saying nothing of anybody, sentences of half of the documentation below `--prose` (the packages of the lock file). A fifth of the voices at a time is left out, and what the rest
 * makes of it says how likely a statement with a given score is. The same texts give the same model, byte for byte.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';
import { type Read, readLine, saidLines } from './examples.ts';
import { fitOdds, type Scored } from './fit-odds.ts';
import { linesOf, voices } from './lines.ts';
import { kinds, learnMembers, type Members, scoresOf, taught } from './members.ts';
import { plainLines } from './plain-prose.ts';

const here = import.meta.dirname;
const { values } = parseArgs({
  options: {
    lines: { type: 'string', default: here },
    report: { type: 'string' },
    prose: { type: 'string', default: join(here, '../../node_modules') },
    out: { type: 'string', default: join(here, '../../src/review/detect/categories/sayings/sayings-model.json') },
  },
});

// Sentences of documentation, so that words never met do not add up to a statement.
const mostPlain = 4000;
// In a council's files far more sentences say nothing than in the lines that were written to say something.
const plainWeight = 3;

// So many times some voices are left out of learning, so that none is judged by what it taught; all ten by themselves would take twice as long.
const folds = 5;

function scoresLeftOut(reads: readonly Read[]): readonly { readonly read: Read; readonly scores: Float64Array }[] {
  return Array.from({ length: folds }, (_, fold) => {
    const out: ReadonlySet<string> = new Set(voices.filter((_voice, index) => index % folds === fold));
    const left = reads.filter(({ line }) => out.has(line.voice));
    const members = learnMembers(reads.filter(({ line }) => !out.has(line.voice)));
    return left.map((read) => ({ read, scores: scoresOf(read, members) }));
  }).flat();
}

function oddsOf(
  leftOut: ReturnType<typeof scoresLeftOut>,
): readonly { readonly slope: number; readonly level: number }[] {
  return taught.map((type, at) =>
    fitOdds(
      leftOut
        .filter(({ read: { line } }) => !line.may.has(type))
        .map(({ read: { line }, scores }): Scored => {
          const weight = line.says.size + line.may.size === 0 ? plainWeight : 1;
          return { score: scores[at] ?? 0, right: line.says.has(type), weight };
        }),
    ),
  );
}

// What the model makes of each left-out voice by itself: statements told from even odds on, and how many of them are none, on lines that say something else and on lines that say nothing.
function reportOf(leftOut: ReturnType<typeof scoresLeftOut>, odds: ReturnType<typeof oddsOf>): string {
  const rows = voices.flatMap((voice) =>
    taught.map((type, at) => {
      const { slope, level } = odds[at] ?? { slope: 1, level: 0 };
      const count = { said: 0, told: 0, wrong: 0, wrongPlain: 0 };
      for (const { read, scores } of leftOut) {
        const { line } = read;
        if (line.voice !== voice || line.may.has(type)) continue;
        const isTold = slope * (scores[at] ?? 0) + level >= 0;
        if (line.says.has(type)) count.said += 1;
        if (!isTold) continue;
        if (line.says.has(type)) count.told += 1;
        else if (line.says.size === 0) count.wrongPlain += 1;
        else count.wrong += 1;
      }
      return [voice, type, count.said, count.told, count.wrong, count.wrongPlain].join(',');
    }),
  );
  return `${['left_out,type,said,told,wrong,wrong_on_plain', ...rows].join('\n')}\n`;
}

function rounded(numbers: Iterable<number>): number[] {
  return [...numbers].map((number) => Math.round(number * 1e4) / 1e4);
}

function packed(bytes: Uint8Array): string {
  return Buffer.from(deflateRawSync(bytes, { level: 9 })).toString('base64');
}

// So many features are kept: those that weigh most in a sentence. With all of them the model were twice as large and no better.
const mostRows = 40_000;

function weightiest(weights: Float32Array, units: number, kindOfRow: Uint8Array): ReadonlySet<number> {
  const norms = Array.from(kindOfRow, (kind, row) => {
    const sum = weights.subarray(row * units, (row + 1) * units).reduce((total, weight) => total + weight * weight, 0);
    return { row, norm: Math.sqrt(sum) * (kinds[kind] ?? 0) };
  });
  norms.sort((one, other) => other.norm - one.norm || one.row - other.row);
  return new Set(norms.slice(0, mostRows).map(({ row }) => row));
}

// The members side by side are one network with all their units, whose outer weights are parts of a mean.
function sideBySide({ rows, learners }: Members): { readonly units: number; readonly inner: Float32Array } {
  const units = learners.reduce((sum, { weights }) => sum + weights.innerBias.length, 0);
  const inner = new Float32Array(rows.size * units);
  let from = 0;
  for (const { weights } of learners) {
    const own = weights.innerBias.length;
    for (let row = 0; row < rows.size; row += 1)
      inner.set(weights.inner.subarray(row * own, (row + 1) * own), row * units + from);
    from += own;
  }
  return { units, inner };
}

function pack(members: Members, odds: ReturnType<typeof oddsOf>): string {
  const { rows, learners, kindOfRow } = members;
  const { units, inner: all } = sideBySide(members);
  const kept = weightiest(all, units, kindOfRow);
  const entries = [...rows].filter(([, row]) => kept.has(row));
  const inner = new Float32Array(entries.length * units);
  for (const [at, [, row]] of entries.entries()) inner.set(all.subarray(row * units, (row + 1) * units), at * units);
  const size = inner.map(Math.abs).sort()[Math.floor(inner.length * 0.9999)] ?? 1;
  const scale = size / 127;
  const bytes = Int8Array.from(inner, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  const hashes = Buffer.alloc(4 * entries.length);
  for (const [at, [hash]] of entries.entries()) hashes.writeInt32LE(hash, 4 * at);
  const bias = taught.map(
    (_, type) => learners.reduce((sum, { weights }) => sum + (weights.bias[type] ?? 0), 0) / learners.length,
  );
  const model = {
    about:
      'Weights of the model of sentences, made by bench/said/train.ts; see sayings-model.md for what it learned from.',
    types: taught,
    units,
    scale,
    kinds,
    bias: rounded(bias),
    innerBias: rounded(learners.flatMap(({ weights }) => [...weights.innerBias])),
    outer: rounded(learners.flatMap(({ weights }) => [...weights.outer].map((weight) => weight / learners.length))),
    slopes: rounded(odds.map(({ slope }) => slope)),
    levels: rounded(odds.map(({ level }) => level)),
    hashes: packed(hashes),
    inner: packed(new Uint8Array(bytes.buffer)),
  };
  return `${JSON.stringify(model, null, 1)}\n`;
}

const written = [...voices.flatMap((voice) => linesOf(voice, values.lines)), ...saidLines()];
const plain = plainLines(values.prose, mostPlain);
const reads = [...written.map((line) => readLine(line)), ...plain.map((line) => readLine(line, 0.5))];
const leftOut = scoresLeftOut(reads);
const odds = oddsOf(leftOut);
if (values.report !== undefined) writeFileSync(values.report, reportOf(leftOut, odds));
const members = learnMembers(reads);
const text = pack(members, odds);
writeFileSync(values.out, text);
console.error(`${reads.length} lines, ${members.rows.size} features; ${values.out}: ${text.length} bytes`);
