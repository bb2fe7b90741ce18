import { byCodeUnit } from '../mentions/mentions.ts';
import { bandsFrom, calibrationNeeds } from './calibration-table.ts';

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

/** What was weighed, once for each question that it could be asked as, answered or not. */
export type Weighing = {
  /** Its own, whatever the order: it decides nothing but which part an answer is left out with. */
  readonly key: string;
  /** Probability of the likeliest. */
  readonly best: number;
  /** What is drawn from apart within a band, as links that were made and what was left open. */
  readonly side: string;
  readonly answers: readonly Answer[];
  /** Whether chance chose it to be asked; what somebody chose speaks for itself alone. */
  readonly isDrawn: boolean;
};

/** An answer that stands for so many weighings, or so many that nothing is known of, whose probabilities are `mean` in the middle. */
export type Term =
  | { readonly kind: 'answer'; readonly weight: number; readonly answer: Answer; readonly key: string }
  | { readonly kind: 'as-it-is'; readonly weight: number; readonly mean: number };

/** Which band a probability is of. */
export function bandOf(probability: number): number {
  return bandsFrom.findLastIndex((from) => probability >= from);
}

/**
 * What the answers stand for (Horvitz and Thompson): in each stratum, a band of a side, those drawn stand for all that nobody
 * chose to answer, each for as many as the chance of being drawn says; what somebody chose to answer was sure to be asked, and stands for itself.
 * Each stratum counts besides as answers that leave it as it is, all alone where nobody was drawn.
 */
export function termsOf(weighings: readonly Weighing[]): readonly Term[] {
  const sides = Map.groupBy(
    weighings.toSorted((a, b) => byCodeUnit(a.key, b.key)),
    ({ side }) => side,
  );
  const inOrder = [...sides].toSorted(([a], [b]) => byCodeUnit(a, b));
  return inOrder.flatMap(([, each]) => {
    const own = Map.groupBy(each, ({ best }) => bandOf(best));
    const counts = bandsFrom.map((_, band) => (own.get(band) ?? []).filter(isDrawnAnswer).length);
    return pooled(counts).flatMap((bands) => stratumTerms(bands.map((band) => own.get(band) ?? [])));
  });
}

function isDrawnAnswer({ isDrawn, answers }: Weighing): boolean {
  return isDrawn && answers.length > 0;
}

function stratumTerms(bands: readonly (readonly Weighing[])[]): readonly Term[] {
  const all = bands.flat();
  const drawn = all.filter(isDrawnAnswer);
  const chosen = all.filter((each) => each.answers.length > 0 && !each.isDrawn);
  const { asItIs } = calibrationNeeds;
  const stoodFor = all.length - chosen.length;
  const each = stoodFor / (drawn.length + asItIs);
  return [
    ...drawn.flatMap((weighing) => answerTerms(weighing, each)),
    ...chosen.flatMap((weighing) => answerTerms(weighing, 1)),
    // One term for a band: its mean, which says it as well as each of them, since a band is narrow.
    ...bands.flatMap((band): readonly Term[] => {
      const rest = band.filter(({ answers, isDrawn }) => answers.length === 0 || isDrawn);
      if (rest.length === 0) return [];
      const mean = rest.reduce((sum, { best }) => sum + best, 0) / rest.length;
      return [{ kind: 'as-it-is', weight: (each * asItIs * rest.length) / stoodFor, mean }];
    }),
  ];
}

// Where mentions that say the same were answered differently, each answer is a part of one.
function answerTerms({ answers, key }: Weighing, weight: number): readonly Term[] {
  return answers.map((answer) => ({ kind: 'answer', weight: weight / answers.length, answer, key }));
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
    if (held < calibrationNeeds.perStratum) continue;
    pools.push(open);
    [open, held] = [[], 0];
  }
  if (open.length === 0) return pools;
  const last = pools.findLast((bands) => (counts[bands[0] ?? -1] ?? 0) > 0);
  if (last === undefined) return [...pools, open];
  return pools.map((bands) => (bands === last ? [...bands, ...open] : bands));
}
