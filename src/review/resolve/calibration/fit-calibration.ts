import { byCodeUnit } from '../mentions/mentions.ts';
import { calibrationNeeds, partsOfCorrection, slipShares } from './calibration-table.ts';
import { asItIs, leastLoss, lossOf, type Platt } from './least-loss.ts';
import { type Term, termsOf, type Weighing } from './strata.ts';

/** What answers teach: a slope and an offset, and the share of the answers that seem to be slips of whoever gave them. */
export type Fitted = Platt & { readonly slips: number };

/**
 * Fits slope and offset to answers by weighted likelihood, each standing for what its chance of being asked says (`termsOf`). How many of them are
 * slips is fitted with it: one sure link in thirty called wrong is a slip sooner than a sign that all are wrong. Then it is moved only as far as
 * answers left out bear it out, by more than their own chance variation; not at all where they do not.
 */
export function fitCalibration(weighings: readonly Weighing[]): Fitted {
  const terms = termsOf(weighings);
  const fits = slipShares.map((slips) => ({ slips, ...leastLoss(terms, slips) }));
  const { slips, platt } = fits.reduce((best, each) => (each.loss < best.loss ? each : best));
  const part = partBorneOut(terms, slips, platt);
  const { slope, offset } = partOf(platt, part);
  return { slope: rounded(slope), offset: rounded(offset), slips };
}

function partOf({ slope, offset }: Platt, part: number): Platt {
  return { slope: 1 + part * (slope - 1), offset: part * offset };
}

/** How much of a correction the answers bear out, each judged by what is fitted without it and its like; 0 where none. */
function partBorneOut(terms: readonly Term[], slips: number, from: Platt): number {
  const folds = foldsOf(terms);
  const gains = folds.flatMap((left) => {
    const held = new Set<Term>(left);
    const rest = terms.filter((term) => !held.has(term));
    const { platt } = leastLoss(rest, slips, from);
    return left.map(({ answer, weight }) => {
      const before = lossOf(answer, asItIs, slips);
      return partsOfCorrection.map((part) => weight * (before - lossOf(answer, partOf(platt, part), slips)));
    });
  });
  const tried = partsOfCorrection.map((part, place) => {
    const own = gains.map((each) => each[place] ?? 0);
    const gain = own.reduce((sum, each) => sum + each, 0);
    const mean = gain / Math.max(1, own.length);
    const error = Math.sqrt(own.reduce((sum, each) => sum + (each - mean) ** 2, 0));
    return { part, gain, isBorneOut: gain > calibrationNeeds.standardErrors * error };
  });
  const borneOut = tried.filter(({ isBorneOut }) => isBorneOut);
  return borneOut.reduce((best, each) => (each.gain > best.gain ? each : best), { part: 0, gain: 0 }).part;
}

type AnswerTerm = Extract<Term, { readonly kind: 'answer' }>;

// In turn by keys, which say nothing of the answer, so that the order of answers does not count.
function foldsOf(terms: readonly Term[]): readonly (readonly AnswerTerm[])[] {
  const answers = terms.flatMap((term) => (term.kind === 'answer' ? [term] : []));
  const keys = [...new Set(answers.map(({ key }) => key))].toSorted(byCodeUnit);
  const foldOf = new Map(keys.map((key, place) => [key, place % calibrationNeeds.parts]));
  return [...Map.groupBy(answers, ({ key }) => foldOf.get(key) ?? 0).values()];
}

// Three digits: more would be differences of machines and not of decisions.
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
