/**
 * How often those left over are somebody new: fits the table of `claim-chance-table.ts` to sample councils, and shows how right it is on what it was
 * not fitted to.
 *
 *   node bench/quality/fit-claim-chance.ts [--keep FILE] [--less titles|surnames] [--ridge N] [--caution N] SAMPLE CASE [SAMPLE CASE…]
 *   node bench/quality/fit-claim-chance.ts [--ridge N] [--caution N] FILE.rows [FILE.rows…]
 *
 * A CASE may be a file of contents written out of one (`.jsonl`). Logistic regression over everybody left over whom the comparisons make at least one
 * in fifty likely to be new, with a ridge (0.5) on all but the base. Prints the table, and reliability tables: of the table as it stands; as it was fitted; ten folds by surname, so
 * that namesakes are in one; and each sample by what the others teach. `--keep` writes what was fitted to, so that it can be fitted again;
 * `--caution` is taken off the base, since a wrong claim is worse than a lost one.
 */
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRunPlan } from '../../src/adapters/duckdb/run-plan.ts';
import { besidesOf, claimTerms } from '../../src/review/resolve/register-linkage/claim-chance.ts';
import { claimChance, leastBesides } from '../../src/review/resolve/register-linkage/claim-chance-table.ts';
import { resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { readTruth } from './detect-sample/truth.ts';
import { judgeLeftOver, type KeptLeftOver } from './resolve-sample/left-over.ts';
import { loadSample } from './resolve-sample/load-sample.ts';
import { chanceOf, fitLogistic, type Observation } from './resolve-sample/logistic.ts';
import { trueOwners } from './resolve-sample/mention-truth.ts';
import { lessSaid, saidLess } from './resolve-sample/said-less.ts';

type Fitted = Observation & Pick<KeptLeftOver, 'sample' | 'surname'>;

const { values: options, positionals: places } = parseArgs({
  allowPositionals: true,
  options: {
    keep: { type: 'string' },
    less: { type: 'string' },
    ridge: { type: 'string' },
    caution: { type: 'string' },
  },
});
const ridge = Number(options.ridge ?? '0.5');
const caution = Number(options.caution ?? '0');
if (options.keep !== undefined) writeFileSync(options.keep, '');
const rows = places.every((each) => each.endsWith('.rows')) ? places.flatMap(keptRows) : await linked();
const eligible = rows.filter(
  ({ leftOver, cause }) => besidesOf(leftOver.said) > leastBesides && cause !== 'cannot be told',
);
const names = eligible.slice(0, 1).flatMap(({ leftOver }) => claimTerms(leftOver.said).map(([term]) => term));
const observations = eligible.map(
  ({ leftOver: { said }, cause, sample, surname }): Fitted => ({
    terms: claimTerms(said).map(([, value]) => value),
    is: cause === 'new',
    ...{ sample, surname },
  }),
);
const table = fitted(observations);
console.log(`${observations.length} left over, ${observations.filter(({ is }) => is).length} of them somebody new`);
for (const [place, name] of names.entries()) console.log(`  ${name}: ${(table[place] ?? 0).toFixed(2)},`);
const standing = names.map((name) => claimChance[name]);
show('as the table stands', (each) => chanceOf(standing, each.terms));
show('as fitted', (each) => chanceOf(table, each.terms));
show(
  'ten folds by surname',
  folded(({ surname }) => String(foldOf(surname))),
);
if (new Set(observations.map(({ sample }) => sample)).size > 1)
  show(
    'each sample by what the others teach',
    folded(({ sample }) => sample),
  );

function fitted(to: readonly Fitted[]): readonly number[] {
  const [base = 0, ...rest] = fitLogistic(to, ridge, new Set([0]));
  return [base - caution, ...rest];
}

/** What is said of each by a table that was fitted to all other folds. */
function folded(foldName: (each: Fitted) => string): (each: Fitted) => number {
  const tables = new Map(
    [...new Set(observations.map(foldName))].map(
      (name) => [name, fitted(observations.filter((each) => foldName(each) !== name))] as const,
    ),
  );
  return (each) => chanceOf(tables.get(foldName(each)) ?? [], each.terms);
}

function foldOf(surname: string): number {
  return [...surname].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1009, 7) % 10;
}

function show(title: string, chance: (each: Fitted) => number): void {
  const bins = new Map<number, { sum: number; right: number; of: number }>();
  const sure = { right: 0, of: 0 };
  const edges = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.98, 0.99, 0.995];
  for (const each of observations) {
    const said = chance(each);
    const from = edges.findLast((edge) => said >= edge) ?? 0;
    const bin = bins.get(from) ?? { sum: 0, right: 0, of: 0 };
    bins.set(from, { sum: bin.sum + said, right: bin.right + (each.is ? 1 : 0), of: bin.of + 1 });
    if (said < 0.95) continue;
    sure.of += 1;
    if (each.is) sure.right += 1;
  }
  const claimed = [...bins].filter(([from]) => from >= 0.5).map(([, bin]) => bin);
  const of = claimed.reduce((sum, bin) => sum + bin.of, 0);
  const error = claimed.reduce((sum, bin) => sum + Math.abs(bin.sum - bin.right), 0) / Math.max(1, of);
  const right = claimed.reduce((sum, bin) => sum + bin.right, 0);
  console.log(
    `\n${title}: calibration error of ${of} claimed ${error.toFixed(4)}, ${right} right; at p >= 0.95 ${sure.right} of ${sure.of}`,
  );
  console.log('from,said,is,of');
  for (const [from, bin] of [...bins].toSorted(([a], [b]) => a - b))
    console.log([from, (bin.sum / bin.of).toFixed(3), (bin.right / bin.of).toFixed(3), bin.of].join(','));
}

async function linked(): Promise<readonly KeptLeftOver[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'candour-bench-'));
  const runPlan = makeRunPlan({ scratch, threads: 2, memoryMiB: 4_096 });
  const all: KeptLeftOver[] = [];
  for (let at = 0; at + 1 < places.length; at += 2) {
    const sample = places[at] ?? '';
    const { held, truth, input: whole } = await loadSample(sample, places[at + 1] ?? '');
    const less = lessSaid.find((each) => each === options.less);
    const input = less === undefined ? whole : { ...whole, contents: saidLess(held, less, whole.asOf ?? '') };
    const owners = trueOwners(held, readTruth(sample).values, truth);
    const resolution = await resolvePeople(input, runPlan);
    const judged = judgeLeftOver(resolution, truth, owners);
    for (const { leftOver, cause } of judged) {
      // Who has no name is in a fold of their own.
      const surname = leftOver.said.keys.find((keys) => keys.surname !== '')?.surname ?? leftOver.numbers.join(' ');
      const likeliest = Math.max(
        0,
        ...leftOver.numbers.map((number) => resolution.evidenceOf(number)?.candidates[0]?.probability ?? 0),
      );
      const row: KeptLeftOver = { leftOver, cause, sample, surname, likeliest };
      all.push(row);
      if (options.keep !== undefined) appendFileSync(options.keep, `${JSON.stringify(row)}\n`);
    }
  }
  await rm(scratch, { recursive: true, force: true });
  return all;
}

function keptRows(file: string): readonly KeptLeftOver[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}
