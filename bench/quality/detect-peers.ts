/**
 * Candour beside its peers on the same texts in the same run: MB per CPU-second, recall and precision per kind, on made UK texts with
 * planted values and on the synthetic set of presidio-research (found at all; its own rule):
 *
 *   node bench/quality/detect-peers.ts [--npm FOLDER] [--python PYTHON] [--synthetic synth_dataset_v2.json] [--texts 400]
 *     [--seed 5] [--to FOLDER]
 *
 * FOLDER holds node_modules with openredaction, redact-pii, @redactpii/node and compromise, PYTHON has presidio-analyzer; both are
 * installed apart from the project, and what is absent is said and left out. A planted value counts as found where spans of its kind
 * cover half of it, a span as right where half of it lies in a planted value of its kind.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asOurType } from './detect/peer-types.ts';
import {
  npmPeers,
  type PeerRun,
  runCandour,
  runCandourWithMentions,
  runNpmPeer,
  runPresidio,
} from './detect/run-peer.ts';
import { type Labelled, scoreOf, scoreText, type Tally } from './detect/span-score.ts';
import { readSynthetic } from './detect/synthetic-set.ts';
import { ukTexts } from './detect/uk-texts.ts';

const { values } = parseArgs({
  options: {
    npm: { type: 'string' },
    python: { type: 'string' },
    synthetic: { type: 'string' },
    texts: { type: 'string', default: '400' },
    seed: { type: 'string', default: '5' },
    to: { type: 'string' },
  },
});

type Row = readonly (string | number)[];

function shared(one: Labelled, others: readonly Labelled[]): number {
  return others.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(one.end, end) - Math.max(one.start, start)),
    0,
  );
}

const covered = (one: Labelled, others: readonly Labelled[]): boolean => shared(one, others) * 2 >= one.end - one.start;
const figure = (right: number, of: number): string => (of === 0 ? '' : (right / of).toFixed(4));

type Counts = { planted: number; found: number; anyKind: number; said: number; right: number };

function countsOf(texts: readonly (readonly Labelled[])[], run: PeerRun): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  const of = (type: string): Counts => {
    const made = counts.get(type) ?? { planted: 0, found: 0, anyKind: 0, said: 0, right: 0 };
    counts.set(type, made);
    return made;
  };
  texts.forEach((planted, index) => {
    const said = (run.spans[index] ?? []).map((span) => ({ ...span, type: asOurType(span.type) }));
    for (const value of planted) {
      const tally = of(value.type);
      tally.planted += 1;
      if (
        covered(
          value,
          said.filter(({ type }) => type === value.type),
        )
      )
        tally.found += 1;
      if (covered(value, said)) tally.anyKind += 1;
    }
    for (const span of said) {
      const tally = of(span.type);
      tally.said += 1;
      if (
        covered(
          span,
          planted.filter(({ type }) => type === span.type),
        )
      )
        tally.right += 1;
    }
  });
  return counts;
}

function runAll(texts: readonly string[]): PeerRun[] {
  const folder = mkdtempSync(join(tmpdir(), 'candour-peers-'));
  const file = join(folder, 'texts.json');
  writeFileSync(file, JSON.stringify(texts));
  const { npm, python } = values;
  const runs = [
    runCandour(texts),
    runCandourWithMentions(texts),
    ...(python === undefined ? [] : [0.4, 0].map((threshold) => runPresidio(python, threshold, file))),
    ...(npm === undefined ? [] : npmPeers.map((name) => runNpmPeer(name, npm, file))),
  ];
  rmSync(folder, { recursive: true, force: true });
  return runs.filter((run) => run !== null);
}

function print(name: string, rows: readonly Row[]): void {
  const csv = rows
    .map((row) => row.map((cell) => (String(cell).includes(',') ? `"${cell}"` : cell)).join(','))
    .join('\n');
  console.log(`\n# ${name}\n${csv}`);
  if (values.to !== undefined) writeFileSync(join(values.to, `${name}.csv`), `${csv}\n`);
}

function speedRow(set: string, texts: readonly string[], { name, cpu }: PeerRun): Row {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  return [set, name, megabytes.toFixed(3), cpu.toFixed(2), (megabytes / cpu).toFixed(3)];
}

const made = ukTexts(Number(values.seed), Number(values.texts));
const ukStrings = made.map(({ text }) => text);
const ukRuns = runAll(ukStrings);
const speeds: Row[] = [['set', 'detector', 'mb', 'cpu_seconds', 'mb_per_cpu_second']];
const uk: Row[] = [['detector', 'text', 'type', 'planted', 'recall', 'recall_any_kind', 'said', 'precision']];
for (const run of ukRuns) {
  speeds.push(speedRow('made UK texts', ukStrings, run));
  for (const kind of ['all', 'prose', 'form', 'letter', 'table']) {
    const mine = made
      .map((text, index) => ({ text, spans: run.spans[index] ?? [] }))
      .filter(({ text }) => kind === 'all' || text.kind === kind);
    const counts = countsOf(
      mine.map(({ text }) => text.planted),
      { ...run, spans: mine.map(({ spans }) => spans) },
    );
    for (const [type, { planted, found, anyKind, said, right }] of [...counts].sort(([one], [other]) =>
      one < other ? -1 : 1,
    ))
      if (planted > 0)
        uk.push([
          run.name,
          kind,
          type,
          planted,
          figure(found, planted),
          figure(anyKind, planted),
          said,
          figure(right, said),
        ]);
    if (kind === 'all') {
      const others = [...counts]
        .filter(([, { planted }]) => planted === 0)
        .reduce((sum, [, { said }]) => sum + said, 0);
      uk.push([run.name, kind, 'of kinds not planted', 0, '', '', others, '']);
    }
  }
}
print('uk-made-texts', uk);

if (values.synthetic !== undefined) {
  const samples = readSynthetic(values.synthetic);
  const texts = samples.map(({ text }) => text);
  const rows: Row[] = [['detector', 'precision', 'recall', 'f2', 'annotated', 'predicted']];
  for (const run of runAll(texts)) {
    speeds.push(speedRow('presidio-research synthetic', texts, run));
    const tally: Tally = { annotated: 0, predicted: 0, right: 0 };
    samples.forEach(({ text, truth }, index) => {
      scoreText(
        text,
        truth.filter(({ type }) => type !== 'ORGANIZATION'),
        run.spans[index] ?? [],
        tally,
      );
    });
    const { precision, recall, f2 } = scoreOf(tally);
    rows.push([run.name, precision.toFixed(4), recall.toFixed(4), f2.toFixed(4), tally.annotated, tally.predicted]);
  }
  print('synthetic', rows);
}
print('speed', speeds);
