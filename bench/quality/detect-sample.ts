/**
 * Detection alone on sample councils: every file of a sample is read and searched in this process, with its register and
 * without, and what was found is compared with `truth/values.csv`, run of words by run of words.
 *
 *   node bench/quality/detect-sample.ts [--to FOLDER] [--examples N] [--only register|alone] SAMPLE…
 *
 * Prints recall by data type and kind of place and by name culture, precision by data type; and both apart for what is told (a
 * probability of 0.5 and more, which a person's kinds of data count) and what is only shown to a reviewer. `--to` writes `recall.csv`
 * (type, place, culture), `precision.csv`, `bands.csv` and `tables.md`; `--examples` adds that many misses and false findings of each type.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { registerNames } from '../../src/review/detect/names/register-names.ts';
import { parseRegister } from '../../src/review/resolve/register/register.ts';
import { bandRows, bands } from './detect-sample/bands.ts';
import { sampleDocuments } from './detect-sample/documents.ts';
import { Examples } from './detect-sample/examples.ts';
import { fold } from './detect-sample/fold.ts';
import { matchDocument } from './detect-sample/match.ts';
import { precisionRows, recallRows, tables } from './detect-sample/report.ts';
import { SampleTally } from './detect-sample/tally.ts';
import { readTruth, type SampleTruth } from './detect-sample/truth.ts';

// As likely as not: what a person's kinds of data count, danger apart (review/assess/assess.ts).
const leastTold = 0.5;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string' }, examples: { type: 'string' }, only: { type: 'string' } },
});
const modes = ['register', 'alone'].filter((mode) => values.only === undefined || values.only === mode);
const tallies = new Map(modes.map((mode) => [mode, new SampleTally()]));
const told = new Map(modes.map((mode) => [mode, new SampleTally()]));
const examples = new Examples(Number(values.examples ?? 0));
for (const sample of positionals) await measureSample(sample);
report();

async function measureSample(sample: string): Promise<void> {
  const truth = readTruth(sample);
  const register = parseRegister(readFileSync(join(sample, 'register.csv'), 'utf8'), 'the register');
  const names = registerNames(register.value);
  const detectors = modes.map((mode) => ({
    mode,
    detect: makeDetector({ names: mode === 'register' ? names : null, asOf: '2025-11-24' }),
  }));
  const officerDomains = new Set(
    truth.officers.flatMap((text) => (text.includes('@') ? [text.split('@')[1] ?? ''] : [])),
  );
  const officers = new Set(truth.officers.map((text) => fold(text).text.trim()).filter((text) => text !== ''));
  for await (const { address, mediaType, units } of sampleDocuments(sample, truth))
    for (const { mode, detect } of detectors)
      judge(mode, address, truth, { units, findings: detect({ mediaType, units }), officers, officerDomains });
}

function judge(
  mode: string,
  file: string,
  truth: SampleTruth,
  found: Omit<Parameters<typeof matchDocument>[0], 'values' | 'decoys' | 'types'>,
): void {
  const expected = {
    values: truth.values.get(file) ?? [],
    decoys: truth.decoys.get(file) ?? [],
    types: truth.types.get(file) ?? new Set<string>(),
  };
  const judged = matchDocument({ ...found, ...expected });
  const likely = found.findings.filter(({ score }) => score >= leastTold);
  told.get(mode)?.add(matchDocument({ ...found, ...expected, findings: likely }));
  tallies.get(mode)?.add(judged);
  examples.add(mode, file, judged);
}

function report(): void {
  const pairs = [...tallies].map(([mode, all]) => ({ mode, all, told: told.get(mode) ?? all }));
  const text = pairs.map(({ mode, all, told }) => `${bands(mode, all, told)}\n${tables(mode, all)}`).join('\n');
  console.log(`${text}\n${examples.text()}`);
  if (values.to === undefined) return;
  mkdirSync(values.to, { recursive: true });
  const all = [...tallies];
  writeFileSync(join(values.to, 'recall.csv'), recallRows(all));
  writeFileSync(join(values.to, 'precision.csv'), precisionRows(all));
  writeFileSync(join(values.to, 'bands.csv'), bandRows(pairs));
  writeFileSync(join(values.to, 'tables.md'), `${text}\n`);
}
