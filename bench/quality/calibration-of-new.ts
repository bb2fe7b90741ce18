/**
 * What answers of people are worth for the probability that somebody left over is not on the register: as many answers as are wanted are drawn from
 * every band of that probability, of those left over whom a person is asked about since a resident is like them, and given by the truth; whoever was
 * not drawn is measured before and after. Twelve draws each; as the program says it, too sure by a factor on the log-odds, and too high by bits.
 *
 *   node bench/quality/calibration-of-new.ts FILE.rows [FILE.rows…]
 *
 * A FILE.rows is what `fit-claim-chance.ts --keep` writes. Prints CSV, means over the draws: error is the mean distance of said from true over
 * twenty bins of those claimed, loss the mean of -ln of what was said of what is true.
 */
import { readFileSync } from 'node:fs';
import { correctChances } from '../../src/review/resolve/calibration/correct-posterior.ts';
import { fitCalibration } from '../../src/review/resolve/calibration/fit-calibration.ts';
import type { Platt } from '../../src/review/resolve/calibration/least-loss.ts';
import { bandOf, type Weighing } from '../../src/review/resolve/calibration/strata.ts';
import { chanceOfNew } from '../../src/review/resolve/register-linkage/claim-chance.ts';
import type { KeptLeftOver } from './resolve-sample/left-over.ts';

type Said = { readonly chance: number; readonly is: boolean; readonly likeliest: number };

// Of a resident below this nobody is asked.
const leastAnswer = 0.05;
const draws = 12;
let state = 11;

const kept: readonly KeptLeftOver[] = process.argv.slice(2).flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line)),
);
const all = kept.flatMap(({ leftOver, cause, likeliest }): Said[] =>
  cause === 'cannot be told' ? [] : [{ chance: chanceOfNew(leftOver.said), is: cause === 'new', likeliest }],
);
console.log('too_sure_by,too_high_by_bits,answers,slope,offset,error_before,error_after,loss_before,loss_after');
for (const wrong of [
  { slope: 1, offset: 0 },
  { slope: 1.7, offset: 0 },
  { slope: 1, offset: 2 },
])
  for (const wanted of [100, 200, 400]) {
    const said = all.map((each) => ({ ...each, chance: corrected(each.chance, wrong) }));
    const each = Array.from({ length: draws }, () => drawn(said, wanted));
    const means = (each[0] ?? []).map((_, place) => each.reduce((sum, one) => sum + (one[place] ?? 0), 0) / draws);
    console.log([wrong.slope, wrong.offset, wanted, ...means.map((mean) => mean.toFixed(4))].join(','));
  }

/** Slope, offset, and error and loss before and after, of what was not drawn. */
function drawn(said: readonly Said[], wanted: number): readonly number[] {
  const askable = said.filter(({ likeliest }) => likeliest >= leastAnswer);
  const bands = [...Map.groupBy(askable, ({ chance }) => bandOf(chance)).values()].map((band) =>
    band.map((each) => ({ each, lot: lot() })).toSorted((a, b) => a.lot - b.lot),
  );
  const most = Math.max(...bands.map(({ length }) => length));
  const turns = Array.from({ length: most }, (_, turn) => bands.flatMap((band) => band[turn]?.each ?? []));
  const asked = new Set(turns.flat().slice(0, wanted));
  const weighings = said.map((each, place): Weighing => {
    const { chance, is, likeliest } = each;
    const answer = { residents: [chance], others: 1 - chance, right: is ? 0 : null, wrong: new Set(is ? [] : [0]) };
    return {
      ...{
        key: String(place).padStart(9, '0'),
        best: chance,
        side: likeliest >= leastAnswer ? 'asked' : 'never asked',
      },
      ...{ answers: asked.has(each) ? [answer] : [], isDrawn: asked.has(each) },
    };
  });
  const platt = fitCalibration(weighings);
  const rest = said.filter((each) => !asked.has(each));
  const after = rest.map((each) => ({ ...each, chance: corrected(each.chance, platt) }));
  return [platt.slope, platt.offset, errorOf(rest), errorOf(after), lossOf(rest), lossOf(after)];
}

function corrected(chance: number, platt: Platt): number {
  return correctChances({ residents: [chance], others: [1 - chance] }, platt).residents[0] ?? chance;
}

function errorOf(said: readonly Said[]): number {
  const claimed = said.filter(({ chance }) => chance > 0.5);
  const bins = Map.groupBy(claimed, ({ chance }) => Math.min(19, Math.floor(chance * 20)));
  const apart = [...bins.values()].map((bin) =>
    Math.abs(bin.reduce((sum, { chance, is }) => sum + chance - (is ? 1 : 0), 0)),
  );
  return apart.reduce((sum, each) => sum + each, 0) / Math.max(1, claimed.length);
}

function lossOf(said: readonly Said[]): number {
  return (
    said.reduce((sum, { chance, is }) => sum - Math.log(Math.max(1e-6, is ? chance : 1 - chance)), 0) / said.length
  );
}

// Numbers that look like chance and are the same each time.
function lot(): number {
  state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
  return state / 2_147_483_648;
}
