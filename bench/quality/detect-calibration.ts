/**
 * How honest scores are: findings of which is known whether they are right, from sample councils, made UK texts and prose without
 * personal records; reliability and expected calibration error by type before and after the calibration.
 *
 *   node bench/quality/detect-calibration.ts --fit SAMPLE,SAMPLE --held SAMPLE,SAMPLE [--prose FOLDER,FOLDER] [--to FOLDER] [--write]
 *
 * A line is fitted for each type, and one for each sort of its evidence (heading, label, words …) where that helped on fitted samples left
 * out in turn: equal sums of different sorts are right at different rates. Nothing is chosen by the held findings.
 *
 * At most ten findings of one document, type and score count, since a sheet's rows stand or fall together. The map is fitted on the first samples and half of the rest, and everything printed is of the held ones and the other half.
 * `--to` writes calibration.csv and reliability.svg; `--write` makes src/review/detect/evidence/calibration.data.ts anew, naming
 * the folder as its run.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { evidenceSort, type Knot, readOff } from '../../src/review/detect/evidence/calibration.ts';
import { calibrationError, chanceError, isotonic, reliability, type Scored } from './detect/isotonic.ts';
import {
  cappedByDocument,
  type LabelledFinding,
  labelledOfMade,
  labelledOfProse,
  labelledOfSample,
} from './detect/labelled.ts';
import { reliabilityPlot } from './detect/reliability-plot.ts';
import { labelledOfSayings } from './detect/sayings-odds.ts';

const { values } = parseArgs({
  options: {
    fit: { type: 'string', default: '' },
    held: { type: 'string', default: '' },
    prose: { type: 'string', default: '' },
    to: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const mostAlike = 10;
const list = (text: string): string[] => text.split(',').filter((word) => word !== '');

async function ofSamples(names: string): Promise<LabelledFinding[][]> {
  const all: LabelledFinding[][] = [];
  for (const name of list(names)) all.push(cappedByDocument(await labelledOfSample(name), mostAlike));
  return all;
}

const prose = cappedByDocument(labelledOfProse(list(values.prose)), mostAlike);
const halfOf = (odd: number): LabelledFinding[] => prose.filter((_, index) => index % 2 === odd);
const fitSamples = await ofSamples(values.fit);
const others = [...labelledOfMade(101, 120), ...halfOf(0), ...labelledOfSayings()];
const fitted = [...fitSamples.flat(), ...others];
const held = [...(await ofSamples(values.held)).flat(), ...labelledOfMade(202, 120), ...halfOf(1)];

const heldByType = Map.groupBy(held, ({ type }) => type);

// A sort with fewer judged findings, or of fewer documents, keeps its type's line: it would learn its own sample's sentences.
const enoughOfSort = 200;
const enoughDocuments = 40;

function hasEnough(findings: readonly LabelledFinding[]): boolean {
  return findings.length >= enoughOfSort && new Set(findings.map(({ alike }) => alike)).size >= enoughDocuments;
}

const sortKey = ({ type, reasons }: LabelledFinding): string => `${type}/${evidenceSort(reasons)}`;

type Lines = ReadonlyMap<string, readonly Knot[]>;

// What the model of sentences says is right at other rates than what words and headings say, in every type.
const enoughOfModel = 30;

function modelKeys(findings: readonly LabelledFinding[]): ReadonlySet<string> {
  const ofModel = findings.filter(({ reasons }) => evidenceSort(reasons) === 'model');
  return new Set([...Map.groupBy(ofModel, sortKey)].flatMap(([key, of]) => (of.length >= enoughOfModel ? key : [])));
}

// A line for each type, one for what the model says of it, and one for each sort of the types `parted`.
function linesOf(all: readonly LabelledFinding[], parted: (type: string) => boolean): Lines {
  const apart = modelKeys(all);
  const findings = all.filter((finding) => !apart.has(sortKey(finding)));
  const ofModel = [...Map.groupBy(all, sortKey)].filter(([key]) => apart.has(key));
  const byType = [...Map.groupBy(findings, ({ type }): string => type)];
  const bySort = [
    ...Map.groupBy(
      findings.filter(({ type }) => parted(type)),
      sortKey,
    ),
  ].filter(([, of]) => hasEnough(of));
  return new Map(
    [...byType, ...ofModel, ...bySort]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, of]) => [key, isotonic(of)] as const),
  );
}

function calibratedOnes(lines: Lines, findings: readonly LabelledFinding[]): Scored[] {
  return findings.map((finding) => {
    const map = lines.get(sortKey(finding)) ?? lines.get(finding.type) ?? [];
    return { score: map.length === 0 ? finding.score : readOff(map, finding.score), right: finding.right };
  });
}

// A type is parted by sorts where that made its error smaller on each fitted sample left out in turn, by more than a hundredth on the whole.
const leastGain = 0.01;

function typesToPart(): ReadonlySet<string> {
  const gains = new Map<string, number[]>();
  for (const [index, left] of fitSamples.entries()) {
    const rest = [...fitSamples.flatMap((sample, at) => (at === index ? [] : sample)), ...others];
    const [whole, parted] = [linesOf(rest, () => false), linesOf(rest, () => true)];
    for (const [type, findings] of Map.groupBy(left, ({ type }): string => type)) {
      const gain =
        calibrationError(calibratedOnes(whole, findings)) - calibrationError(calibratedOnes(parted, findings));
      gains.set(type, [...(gains.get(type) ?? []), gain]);
    }
  }
  const mean = (all: readonly number[]): number => all.reduce((sum, gain) => sum + gain, 0) / all.length;
  return new Set([...gains].flatMap(([type, all]) => (mean(all) > leastGain && Math.min(...all) > 0 ? type : [])));
}

const toPart = typesToPart();
console.log(`parted by sort of evidence: ${[...toPart].sort().join(', ')}`);
const knots = linesOf(fitted, (type) => toPart.has(type));

// With fewer, chance alone moves the error by a hundredth and more.
const enough = 200;
const panels = [...heldByType]
  .sort(([, one], [, other]) => other.length - one.length)
  .map(([type, findings]) => {
    const after = calibratedOnes(knots, findings);
    return {
      type,
      count: findings.length,
      share: findings.filter(({ right }) => right).length / findings.length,
      errorBefore: calibrationError(findings),
      error: calibrationError(after),
      byChance: chanceError(after),
      before: reliability(findings),
      after: reliability(after),
    };
  });

const rows = [
  ['type', 'held_findings', 'right', 'error_before', 'error_after', 'by_chance', 'verdict'],
  ...panels.map(({ type, count, share, errorBefore, error, byChance }) => [
    type,
    count,
    share.toFixed(4),
    errorBefore.toFixed(4),
    error.toFixed(4),
    byChance.toFixed(4),
    count < enough ? 'too few' : error <= 0.03 ? 'held' : 'over',
  ]),
];
const csv = `${rows.map((row) => row.join(',')).join('\n')}\n`;
console.log(csv);
const whole = held.map(({ type, score, right }) => ({ type, score, right }));
const wholeAfter = calibratedOnes(knots, held);
console.log(
  `${fitted.length} findings fitted, ${held.length} held; error over all ${calibrationError(whole).toFixed(4)} before, ${calibrationError(wholeAfter).toFixed(4)} after`,
);

// Sums of evidence that are more often wrong than right: rules to look at.
const byReasons = Map.groupBy(
  fitted,
  ({ type, set, reasons }) => `${type} in ${set}: ${reasons.map(withoutPhrase).join('; ')}`,
);
const doubtful = [...byReasons]
  .map(([why, of]) => ({ why, count: of.length, right: of.filter(({ right }) => right).length }))
  .filter(({ count, right }) => count >= 10 && right * 2 < count)
  .sort((one, other) => other.count - one.count);
console.log('\nmore often wrong than right: findings, right, evidence');
for (const { why, count, right } of doubtful.slice(0, 60)) console.log(`${count}, ${right}, ${why}`);

function withoutPhrase(reason: string): string {
  return reason.replace(/ '.*'$/u, '');
}

if (values.to !== undefined) {
  writeFileSync(join(values.to, 'calibration.csv'), csv);
  const title =
    'Reliability by type on held findings: score to the right, share right upwards; grey before, blue after';
  writeFileSync(join(values.to, 'reliability.svg'), reliabilityPlot(title, panels));
}
if (values.write) writeData(values.to ?? '');

function writeData(run: string): void {
  const lines = [...knots]
    .filter(([, map]) => map.length > 0)
    .map(([type, map]) => `    '${type}': [${map.map(([score, share]) => `[${score}, ${share}]`).join(', ')}],`);
  const text = `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: shares that were measured may come near a constant by chance.
/**
 * What scores came to: for each type, pairs of a score (the logistic of its evidence's sum) and the share of findings with such a
 * score that were right. Made by \`bench/quality/detect-calibration.ts --write\`; the run is named, and a type without pairs keeps its score.
 */
export const calibration: {
  readonly run: string;
  readonly knots: Readonly<Record<string, readonly (readonly [score: number, share: number])[]>>;
} = {
  run: '${run.replace(/^.*?(bench\/runs\/)/u, '$1')}',
  knots: {
${lines.join('\n')}
  },
};
`;
  writeFileSync(join(import.meta.dirname, '../../src/review/detect/evidence/calibration.data.ts'), text);
}
