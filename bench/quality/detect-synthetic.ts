/**
 * The synthetic set of presidio-research scored by its own rule (IoU of 0.75 and more, personal or not, F2):
 * `node bench/quality/detect-synthetic.ts <synth_dataset_v2.json> [--errors N] [--predictions out.json]`.
 * Organisations are left out, as the published figures leave them out. Three measures: the detector with its mentions (places, dates,
 * ages, nationalities, web addresses, which the set counts as personal and we do not), the detector alone, and the detector alone on
 * the kinds that it claims. Findings that say what words are about (family, health) are no spans of this set and take no part.
 */
import { writeFileSync } from 'node:fs';
import { identifying } from '../../src/exercise/council/telling.ts';
import { makeDetector, mentionsIn } from '../../src/review/detect/door.ts';
import { type Labelled, type Score, scoreOf, scoreText, type Tally } from './detect/span-score.ts';
import { readSynthetic } from './detect/synthetic-set.ts';

const [path, ...flags] = process.argv.slice(2);
if (path === undefined)
  throw new Error('name the file: node bench/quality/detect-synthetic.ts <synth_dataset_v2.json>');
const after = (flag: string): string | undefined =>
  flags[flags.indexOf(flag) + (flags.includes(flag) ? 1 : flags.length)];

/** Kinds of the set that are nobody's personal data by themselves and so are not claimed. */
const notClaimed: ReadonlySet<string> = new Set(['GPE', 'DATE_TIME', 'NRP', 'AGE', 'TITLE', 'DOMAIN_NAME']);
const leftOut: ReadonlySet<string> = new Set(['ORGANIZATION']);

const detector = makeDetector({ asOf: new Date('2026-11-22T00:00:00Z') });
const samples = readSynthetic(path);

const started = process.cpuUsage();
const findings: readonly (readonly Labelled[])[] = samples.map(({ text }) =>
  detector.inText(text).filter(({ type }) => identifying.has(type)),
);
const withMentions = samples.map(({ text }, index) => [
  ...(findings[index] ?? []),
  ...mentionsIn(text).map(({ kind, start, end }) => ({ type: `mention ${kind}`, start, end })),
]);
const { user, system } = process.cpuUsage(started);
const characters = samples.reduce((sum, { text }) => sum + text.length, 0);

type Totals = { readonly tally: Tally; readonly byType: Map<string, Tally>; readonly errors: string[] };

function typeAt(spans: readonly Labelled[], run: { readonly start: number; readonly end: number }): string {
  const length = ({ start, end }: Labelled): number => Math.min(end, run.end) - Math.max(start, run.start);
  return [...spans].sort((one, other) => length(other) - length(one))[0]?.type ?? '?';
}

function count({ byType }: Totals, type: string, part: keyof Tally): void {
  const tally = byType.get(type) ?? { annotated: 0, predicted: 0, right: 0 };
  tally[part] += 1;
  byType.set(type, tally);
}

// A kind that is left out is neither asked for nor held against us.
function score(
  predictions: readonly (readonly Labelled[])[],
  without: ReadonlySet<string>,
  neutral: ReadonlySet<string>,
): Totals {
  const totals: Totals = { tally: { annotated: 0, predicted: 0, right: 0 }, byType: new Map(), errors: [] };
  samples.forEach(({ text, truth }, index) => {
    const asked = truth.filter(({ type }) => !without.has(type));
    const spared = truth.filter(({ type }) => neutral.has(type));
    const said = (predictions[index] ?? []).filter(
      ({ start, end }) => !spared.some((span) => span.start <= start && end <= span.end),
    );
    const { found, missed, false: lone } = scoreText(text, asked, said, totals.tally);
    for (const run of [...found, ...missed]) count(totals, typeAt(asked, run), 'annotated');
    for (const run of found) count(totals, typeAt(asked, run), 'right');
    for (const run of lone) count(totals, `predicted ${typeAt(said, run)}`, 'predicted');
    for (const run of missed) totals.errors.push(`missed ${typeAt(asked, run)}: ${marked(text, run)}`);
    for (const run of lone) totals.errors.push(`false ${typeAt(said, run)}: ${marked(text, run)}`);
  });
  return totals;
}

function marked(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const line = `${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`;
  return line.replaceAll('\n', '⏎');
}

function share(part: number, whole: number): string {
  return (part / whole).toFixed(4);
}

function say(name: string, { precision, recall, f2 }: Score, { annotated, predicted }: Tally): void {
  const figures = [precision, recall, f2].map((figure) => figure.toFixed(4));
  console.log([name, ...figures, annotated, predicted].join(','));
}

console.log('measure,precision,recall,f2,annotated,predicted');
const all = score(withMentions, leftOut, new Set());
say('with mentions by its own rule', scoreOf(all.tally), all.tally);
const alone = score(findings, leftOut, new Set());
say('detector alone by its own rule', scoreOf(alone.tally), alone.tally);
const claimed = score(findings, new Set([...leftOut, ...notClaimed]), new Set([...leftOut, ...notClaimed]));
say('detector alone on kinds that it claims', scoreOf(claimed.tally), claimed.tally);
console.log('\nkind,annotated,found_with_mentions,recall_with_mentions,found_alone,recall_alone');
for (const [type, { annotated, right }] of [...all.byType].sort(
  (one, other) => other[1].annotated - one[1].annotated,
)) {
  const own = alone.byType.get(type)?.right ?? 0;
  if (annotated > 0)
    console.log([type, annotated, right, share(right, annotated), own, share(own, annotated)].join(','));
}
for (const [name, { byType }] of [
  ['with mentions', all],
  ['alone', alone],
] as const) {
  console.log(`\npredicted where nothing is annotated (${name}),spans`);
  for (const [type, { predicted }] of byType) if (predicted > 0) console.log([type.slice(10), predicted].join(','));
}
const seconds = (user + system) / 1e6;
console.log(`\n${characters} characters in ${seconds.toFixed(2)} CPU-seconds, first call included`);

const shown = Number(after('--errors') ?? 0);
if (shown > 0)
  console.log(all.errors.filter((_, index) => index % Math.ceil(all.errors.length / shown) === 0).join('\n'));
const target = after('--predictions');
if (target !== undefined) {
  const inPoints = withMentions.map((each, index) => {
    const units = samples[index]?.units ?? [];
    return each.map(({ type, start, end }) => ({
      type,
      score: 1,
      start: units.indexOf(start),
      end: units.indexOf(end),
    }));
  });
  writeFileSync(target, JSON.stringify(inPoints));
}
