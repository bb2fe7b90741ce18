import { type LinkCalibration, uncorrected } from '#core/link-calibration';
import { bandsFrom, calibrationNeeds } from './calibration-table.ts';
import { correctChances } from './correct-posterior.ts';

/** One answer of a person: the residents weighed, what is left for everybody else, whom it is of, or whom it is not of. */
export type Answer = {
  /** Probability of each resident weighed, the likeliest first. */
  readonly residents: readonly number[];
  readonly others: number;
  /** Places among `residents`: of whom it is. Null where it is of none of them, or only `wrong` is known. */
  readonly right: number | null;
  /** Places of whom it is not; counted where `right` is null. */
  readonly wrong: ReadonlySet<number>;
};

/** What is weighed besides: the probability of the likeliest resident, once for each evidence, answered or not. */
export type Weighing = { readonly best: number };

/** A slope and an offset, in bits. */
export type Platt = Pick<LinkCalibration, 'slope' | 'offset'>;

/**
 * Fits slope and offset to answers by weighted likelihood. An answer stands for as many weighings as its band holds for each answered one, so
 * that asking most where the program doubts most does not make it doubt everywhere; each band counts besides as answers that leave it as it is, all
 * alone where nobody answered. Null where there are too few.
 */
export function fitCalibration(answers: readonly Answer[], weighings: readonly Weighing[]): Platt | null {
  if (answers.length < calibrationNeeds.decisions) return null;
  const terms = termsOf(answers, weighings);
  let at: Platt = { slope: 1, offset: 0 };
  for (let round = 0; round < mostRounds; round += 1) {
    const next = better(at, terms);
    if (next === null) break;
    at = next;
  }
  return { slope: rounded(at.slope), offset: rounded(at.offset) };
}

const mostRounds = 60;

/** Which band a probability is of. */
export function bandOf(probability: number): number {
  return bandsFrom.findLastIndex((from) => probability >= from);
}

type Term = { readonly weight: number; readonly loss: (platt: Platt) => number };

function termsOf(answers: readonly Answer[], weighings: readonly Weighing[]): readonly Term[] {
  const answered = Map.groupBy(answers, ({ residents }) => bandOf(residents[0] ?? 0));
  const weighed = Map.groupBy(weighings, ({ best }) => bandOf(best));
  return pooled(bandsFrom.map((_, band) => answered.get(band)?.length ?? 0)).flatMap((bands) => {
    const own = bands.flatMap((band) => answered.get(band) ?? []);
    const all = bands.flatMap((band) => weighed.get(band) ?? []);
    const each = Math.max(all.length, own.length) / (own.length + calibrationNeeds.asItIs);
    return [
      ...own.map((answer): Term => ({ weight: each, loss: (platt) => lossOf(answer, platt) })),
      ...bands.flatMap((band) => asItIs(weighed.get(band) ?? [], (each * calibrationNeeds.asItIs) / all.length)),
    ];
  });
}

/** Bands joined, upwards, until each has answers enough; what is left over at the top goes with the bands below it; bands without any stand alone. */
export function pooled(counts: readonly number[]): readonly (readonly number[])[] {
  const pools: number[][] = [];
  let open: number[] = [];
  let held = 0;
  for (const [band, count] of counts.entries()) {
    if (count === 0) {
      pools.push([band]);
      continue;
    }
    open.push(band);
    held += count;
    if (held < calibrationNeeds.perBand) continue;
    pools.push(open);
    [open, held] = [[], 0];
  }
  if (open.length === 0) return pools;
  const last = pools.findLast((bands) => (counts[bands[0] ?? -1] ?? 0) > 0);
  if (last === undefined) return [...pools, open];
  return pools.map((bands) => (bands === last ? [...bands, ...open] : bands));
}

// One term for a band: its mean, which says it as well as each of them, since a band is narrow.
function asItIs(weighings: readonly Weighing[], weight: number): readonly Term[] {
  if (weighings.length === 0) return [];
  const mean = weighings.reduce((sum, { best }) => sum + best, 0) / weighings.length;
  const loss = (platt: Platt): number => {
    const { residents, others } = corrected([mean], 1 - mean, platt);
    return -mean * Math.log((residents[0] ?? 0) + tiny) - (1 - mean) * Math.log(others + tiny);
  };
  return [{ weight: weight * weighings.length, loss }];
}

function lossOf({ residents, others, right, wrong }: Answer, platt: Platt): number {
  const after = corrected(residents, others, platt);
  if (right !== null) return -Math.log(despiteSlip(after.residents[right] ?? 0));
  const left = after.residents.reduce((sum, chance, place) => (wrong.has(place) ? sum : sum + chance), after.others);
  return -Math.log(despiteSlip(left));
}

function corrected(residents: readonly number[], others: number, platt: Platt) {
  const after = correctChances({ residents, others: [others] }, { ...uncorrected, ...platt });
  return { residents: after.residents, others: after.others[0] ?? 0 };
}

// One answer in a thousand is a slip of whoever gave it, so that one against all evidence does not outweigh the rest.
const slips = 1e-3;

function despiteSlip(chance: number): number {
  return slips / 2 + (1 - slips) * chance;
}

const tiny = 1e-12;

const least: Platt = { slope: 0.25, offset: -6 };
const most: Platt = { slope: 2, offset: 6 };
const apart = 0.01;

/** A step of Newton's method by differences, halved until it is better; null where none is. */
function better(at: Platt, terms: readonly Term[]): Platt | null {
  const value = (platt: Platt): number => terms.reduce((sum, { weight, loss }) => sum + weight * loss(platt), 0);
  const moved = (slope: number, offset: number): number =>
    value({ slope: at.slope + slope * apart, offset: at.offset + offset * apart });
  const here = value(at);
  const [up, down, right, left] = [moved(1, 0), moved(-1, 0), moved(0, 1), moved(0, -1)];
  const gradient = [(up - down) / (2 * apart), (right - left) / (2 * apart)] as const;
  const bend = (moved(1, 1) - moved(1, -1) - moved(-1, 1) + moved(-1, -1)) / (4 * apart ** 2);
  const slopes = Math.max(1e-6, (up - 2 * here + down) / apart ** 2);
  const offsets = Math.max(1e-6, (right - 2 * here + left) / apart ** 2);
  const determinant = slopes * offsets - bend * bend;
  const isConvex = determinant > 1e-9 * slopes * offsets;
  const step = isConvex
    ? [
        (offsets * gradient[0] - bend * gradient[1]) / determinant,
        (slopes * gradient[1] - bend * gradient[0]) / determinant,
      ]
    : [gradient[0] / slopes, gradient[1] / offsets];
  for (let part = 1; part > 1e-4; part /= 2) {
    const next = {
      slope: between(at.slope - part * (step[0] ?? 0), least.slope, most.slope),
      offset: between(at.offset - part * (step[1] ?? 0), least.offset, most.offset),
    };
    if (value(next) < here - 1e-9 * Math.abs(here)) return next;
  }
  return null;
}

function between(value: number, from: number, to: number): number {
  return Math.min(to, Math.max(from, value));
}

// Three digits: more would be differences of machines and not of decisions.
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
