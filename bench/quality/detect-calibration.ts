/**
 * How honest scores are: findings of which is known whether they are right, from sample councils, made UK texts and prose without
 * personal records; reliability and expected calibration error by type before and after the calibration.
 *
 *   node bench/quality/detect-calibration.ts --fit SAMPLE,SAMPLE --held SAMPLE,SAMPLE [--prose FOLDER,FOLDER] [--to FOLDER] [--write]
 *
 * At most ten findings of one document, type and score count, since a sheet's rows stand or fall together. The map is fitted on the first samples and half of the rest, and everything printed is of the held ones and the other half.
 * `--to` writes calibration.csv and reliability.svg; `--write` makes src/review/detect/evidence/calibration.data.ts anew, naming
 * the folder as its run.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Knot, readOff } from '../../src/review/detect/evidence/calibration.ts';
import { calibrationError, chanceError, isotonic, reliability, type Scored } from './detect/isotonic.ts';
import {
  cappedByDocument,
  type LabelledFinding,
  labelledOfMade,
  labelledOfProse,
  labelledOfSample,
} from './detect/labelled.ts';
import { reliabilityPlot } from './detect/reliability-plot.ts';

const { values } = parseArgs({
  options: {
    fit: { type: 'string', default: '' },
    held: { type: 'string', default: '' },
    prose: { type: 'string', default: '' },
    to: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const list = (text: string): string[] => text.split(',').filter((word) => word !== '');

async function ofSamples(names: string): Promise<LabelledFinding[]> {
  const all: LabelledFinding[] = [];
  for (const name of list(names)) all.push(...(await labelledOfSample(name)));
  return all;
}

const prose = labelledOfProse(list(values.prose));
const halfOf = (odd: number): LabelledFinding[] => prose.filter((_, index) => index % 2 === odd);
const mostAlike = 10;
const fitted = [...cappedByDocument(await ofSamples(values.fit), mostAlike), ...labelledOfMade(101, 120), ...halfOf(0)];
const held = [...cappedByDocument(await ofSamples(values.held), mostAlike), ...labelledOfMade(202, 120), ...halfOf(1)];

const fitByType = Map.groupBy(fitted, ({ type }) => type);
const heldByType = Map.groupBy(held, ({ type }) => type);
const knots = new Map(
  [...fitByType].sort(([one], [other]) => (one < other ? -1 : 1)).map(([type, of]) => [type, isotonic(of)] as const),
);

function calibratedBy(map: readonly Knot[], findings: readonly Scored[]): Scored[] {
  return findings.map(({ score, right }) => ({ score: map.length === 0 ? score : readOff(map, score), right }));
}

// With fewer, chance alone moves the error by a hundredth and more.
const enough = 200;
const panels = [...heldByType]
  .sort(([, one], [, other]) => other.length - one.length)
  .map(([type, findings]) => {
    const after = calibratedBy(knots.get(type) ?? [], findings);
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
const wholeAfter = [...heldByType].flatMap(([type, findings]) => calibratedBy(knots.get(type) ?? [], findings));
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
  const text = `/**
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
