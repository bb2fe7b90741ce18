/**
 * What a calibration by so many answers is worth for what nobody answered: a sample council is linked once, a simulated reviewer is asked in the
 * queue's order, by chance (as `review-queue --sample` draws), or half of each, queue first, and answers by the truth, some of the answers wrongly; what was
 * not asked and no rule objects to is measured before and after. Several draws each; and the same with a program that is too sure of itself.
 *
 *   node bench/quality/calibration-draws.ts [--without N] [--draws N] [--too-sure-by F] SAMPLE CASE [SAMPLE CASE…]
 *
 * `--without N` leaves out every Nth entry of the register; `--too-sure-by` multiplies all log-odds. A CASE may be a file of contents (`.jsonl`).
 * Prints CSV, means over the samples and draws, and the worst and best that log loss changed in all of one sample (in nats).
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRunPlan } from '../../src/adapters/duckdb/run-plan.ts';
import { calibrationNeeds } from '../../src/review/resolve/calibration/calibration-table.ts';
import { correctChances } from '../../src/review/resolve/calibration/correct-posterior.ts';
import { fitCalibration } from '../../src/review/resolve/calibration/fit-calibration.ts';
import { asItIs, type Platt } from '../../src/review/resolve/calibration/least-loss.ts';
import { type Weighing as Asked, bandOf } from '../../src/review/resolve/calibration/strata.ts';
import { resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { readTruth } from './detect-sample/truth.ts';
import { type Askable, askable } from './resolve-sample/askable.ts';
import { loadSample, thinned } from './resolve-sample/load-sample.ts';
import { trueOwners } from './resolve-sample/mention-truth.ts';
import { errorOf, lossOf } from './resolve-sample/probabilities.ts';

const { values: options, positionals: places } = parseArgs({
  allowPositionals: true,
  options: {
    without: { type: 'string' },
    draws: { type: 'string', default: '2' },
    'too-sure-by': { type: 'string', default: '1' },
  },
});
const without = Number(options.without ?? Number.POSITIVE_INFINITY);
const tooSure: Platt = { slope: Number(options['too-sure-by']), offset: 0 };
const scratch = await mkdtemp(join(tmpdir(), 'candour-bench-'));
let state = 7;
const samples: (readonly Askable[])[] = [];
for (let at = 0; at + 1 < places.length; at += 2) samples.push(await linked(places[at] ?? '', places[at + 1] ?? ''));
await rm(scratch, { recursive: true, force: true });
console.log('asked,wrong,answers,error_before,error_after,loss_before,loss_after,nats,worst,best,slope,offset');
for (const asked of ['queue', 'sample', 'both'] as const)
  for (const wrong of [0, 0.03]) for (const wanted of [50, 100, 200, 700]) measure(asked, wrong, wanted);

function measure(way: 'queue' | 'sample' | 'both', wrong: number, wanted: number): void {
  const rows = samples.flatMap((all) =>
    Array.from({ length: Number(options.draws) }, () => {
      const fromQueue = way === 'queue' ? wanted : way === 'both' ? wanted / 2 : 0;
      const chosen = new Set(
        all
          .filter(({ rank }) => rank >= 0)
          .toSorted((a, b) => a.rank - b.rank)
          .slice(0, fromQueue),
      );
      const drawn = drawnOf(
        all.filter((each) => !chosen.has(each)),
        wanted - fromQueue,
      );
      return judged(all, chosen, drawn, wrong);
    }),
  );
  const column = (place: number): readonly number[] => rows.map((row) => row[place] ?? 0);
  const mean = (place: number): number => column(place).reduce((sum, each) => sum + each, 0) / rows.length;
  const figures = [
    ...[0, 1, 2, 3].map((place) => mean(place).toFixed(4)),
    ...[mean(4), Math.max(...column(4)), Math.min(...column(4))].map((nats) => nats.toFixed(1)),
    ...[mean(5).toFixed(2), mean(6).toFixed(2)],
  ];
  console.log([way, wrong, wanted, ...figures].join(','));
}

/** So many by chance, as many from each band of links and of what was left open. */
function drawnOf(all: readonly Askable[], wanted: number): ReadonlySet<Askable> {
  const lots = [...Map.groupBy(all, ({ residents, side }) => `${bandOf(residents[0] ?? 0)} ${side}`).values()].map(
    (lot) => lot.map((each) => ({ each, lot: chance() })).toSorted((a, b) => a.lot - b.lot),
  );
  const most = Math.max(...lots.map(({ length }) => length));
  const turns = Array.from({ length: most }, (_, turn) => lots.flatMap((lot) => lot[turn]?.each ?? []));
  return new Set(turns.flat().slice(0, wanted));
}

/** Error and loss before and after of what was not asked, by how much loss changed in all, slope and offset. */
function judged(
  all: readonly Askable[],
  chosen: ReadonlySet<Askable>,
  drawn: ReadonlySet<Askable>,
  wrong: number,
): readonly number[] {
  const weighings = all
    .filter(({ isObjected }) => !isObjected)
    .map((each): Asked => {
      const isDrawn = drawn.has(each);
      const answers = isDrawn || chosen.has(each) ? [answerOf(each, chance() < wrong)] : [];
      return { key: each.key, best: each.residents[0] ?? 0, side: each.side, answers, isDrawn };
    });
  const platt = drawn.size < calibrationNeeds.decisions ? asItIs : fitCalibration(weighings);
  const rest = all.filter((each) => !each.isObjected && !drawn.has(each) && !chosen.has(each));
  const after = rest.map((each) => corrected(each, platt));
  const [was, is] = [lossOf(rest), lossOf(after)];
  return [errorOf(rest), errorOf(after), was, is, (is - was) * rest.length, platt.slope, platt.offset];
}

function answerOf({ residents, others, right }: Askable, isWrong: boolean): Asked['answers'][number] {
  const said = isWrong ? (right === 0 ? -1 : 0) : right;
  return { residents, others, right: said < 0 ? null : said, wrong: new Set(said < 0 ? residents.keys() : []) };
}

function corrected(each: Askable, platt: Platt): Askable {
  const after = correctChances({ residents: each.residents, others: [each.others] }, platt);
  return { ...each, residents: after.residents, others: after.others[0] ?? 0 };
}

// The same draws each time (Park and Miller 1988).
function chance(): number {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
}

async function linked(sample: string, folder: string): Promise<readonly Askable[]> {
  const { held, truth, input } = await loadSample(sample, folder);
  const resolution = await resolvePeople(
    { ...input, residents: thinned(input.residents, without) },
    makeRunPlan({ scratch, threads: 2, memoryMiB: 4_096 }),
  );
  const owners = trueOwners(held, readTruth(sample).values, truth);
  return (await askable(resolution, held, truth, owners)).map((each) => corrected(each, tooSure));
}
