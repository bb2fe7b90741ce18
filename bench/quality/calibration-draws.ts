/**
 * What a calibration by so many answers is worth: a sample council is linked once, answers are drawn by chance from every band of probability, as
 * `review-queue --sample` does, and given by the truth; what was not drawn is measured before and after. Twelve draws each; and the same with
 * a program that is too sure of itself by a factor on the log-odds.
 *
 *   node bench/quality/calibration-draws.ts [--without N] SAMPLE CASE [SAMPLE CASE…]
 *
 * `--without N` leaves out every Nth entry of the register. A CASE may be a file of contents (`.jsonl`). Prints CSV, means over the draws.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRunPlan } from '../../src/adapters/duckdb/run-plan.ts';
import { uncorrected } from '../../src/core/link-calibration.ts';
import { calibrationNeeds } from '../../src/review/resolve/calibration/calibration-table.ts';
import { correctChances } from '../../src/review/resolve/calibration/correct-posterior.ts';
import { fitCalibration } from '../../src/review/resolve/calibration/fit-calibration.ts';
import { asItIs, type Platt } from '../../src/review/resolve/calibration/least-loss.ts';
import { type Weighing as Asked, bandOf } from '../../src/review/resolve/calibration/strata.ts';
import { resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { readTruth } from './detect-sample/truth.ts';
import { loadSample, thinned } from './resolve-sample/load-sample.ts';
import { trueOwners } from './resolve-sample/mention-truth.ts';
import { errorOf, lossOf, type Weighing, weighingsOf } from './resolve-sample/probabilities.ts';

const { values: options, positionals: places } = parseArgs({
  allowPositionals: true,
  options: { without: { type: 'string' } },
});
const without = Number(options.without ?? Number.POSITIVE_INFINITY);
const scratch = await mkdtemp(join(tmpdir(), 'candour-bench-'));
let state = 7;
console.log('sample,too_sure_by,answers,slope,offset,error_before,error_after,loss_before,loss_after');
for (let at = 0; at + 1 < places.length; at += 2) await measure(places[at] ?? '', places[at + 1] ?? '');
await rm(scratch, { recursive: true, force: true });

async function measure(sample: string, folder: string): Promise<void> {
  const weighings = await linked(sample, folder);
  for (const factor of [1, 1.7])
    for (const wanted of [50, 100, 200, 800]) {
      const all = weighings.map((each) => corrected(each, { slope: factor, offset: 0 }));
      const draws = Array.from({ length: 12 }, () => drawn(all, wanted));
      const mean = (pick: (draw: readonly number[]) => number): string =>
        (draws.reduce((sum, draw) => sum + pick(draw), 0) / draws.length).toFixed(4);
      const figures = draws[0]?.map((_, place) => mean((draw) => draw[place] ?? 0)) ?? [];
      console.log([sample.split('/').at(-1), factor, wanted, ...figures].join(','));
    }
}

/** Slope, offset, and error and loss before and after, of what was not drawn. */
function drawn(all: readonly Weighing[], wanted: number): readonly number[] {
  const bands = [...Map.groupBy(all, ({ residents }) => bandOf(residents[0] ?? 0)).values()].map((band) =>
    band.map((each) => ({ each, lot: chance() })).toSorted((a, b) => a.lot - b.lot),
  );
  const most = Math.max(...bands.map(({ length }) => length));
  const turns = Array.from({ length: most }, (_, turn) => bands.flatMap((band) => band[turn]?.each ?? []));
  const asked = new Set(turns.flat().slice(0, wanted));
  const weighings = all.map((each, place): Asked => {
    const { residents, others, right } = each;
    const answer = {
      residents,
      others,
      right: right < 0 ? null : right,
      wrong: new Set(right < 0 ? residents.keys() : []),
    };
    return {
      ...{ key: String(place).padStart(9, '0'), best: residents[0] ?? 0, side: 'any' },
      ...{ answers: asked.has(each) ? [answer] : [], isDrawn: asked.has(each) },
    };
  });
  const platt = asked.size < calibrationNeeds.decisions ? asItIs : fitCalibration(weighings);
  const rest = all.filter((each) => !asked.has(each));
  const after = rest.map((each) => corrected(each, platt));
  return [platt.slope, platt.offset, errorOf(rest), errorOf(after), lossOf(rest), lossOf(after)];
}

function corrected({ residents, others, right }: Weighing, platt: Platt): Weighing {
  const after = correctChances({ residents, others: [others] }, { ...uncorrected, ...platt });
  return { residents: after.residents, others: after.others[0] ?? 0, right };
}

// The same draws each time (Park and Miller 1988).
function chance(): number {
  state = (state * 48_271) % 2_147_483_647;
  return state / 2_147_483_647;
}

async function linked(sample: string, folder: string): Promise<readonly Weighing[]> {
  const { held, truth, input } = await loadSample(sample, folder);
  const resolution = await resolvePeople(
    { ...input, residents: thinned(input.residents, without) },
    makeRunPlan({ scratch, threads: 2, memoryMiB: 4_096 }),
  );
  return weighingsOf(resolution, truth, trueOwners(held, readTruth(sample).values, truth));
}
