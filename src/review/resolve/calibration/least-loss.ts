import type { LinkCalibration } from '#core/link-calibration';
import { correctChances } from './correct-posterior.ts';
import type { Answer, Term } from './strata.ts';

/** A slope and an offset, in bits. */
export type Platt = Pick<LinkCalibration, 'slope' | 'offset'>;

/** Nothing corrected. */
export const asItIs: Platt = { slope: 1, offset: 0 };

/** The slope and offset that make the terms likeliest, where so many of the answers are slips; and how unlikely they are then. */
export function leastLoss(
  terms: readonly Term[],
  slips: number,
  from: Platt = asItIs,
): { readonly platt: Platt; readonly loss: number } {
  const value = (platt: Platt): number =>
    terms.reduce((sum, term) => sum + (term.weight === 0 ? 0 : term.weight * lossOfTerm(term, platt, slips)), 0);
  let platt = from;
  for (let round = 0; round < mostRounds; round += 1) {
    const next = better(platt, value);
    if (next === null) break;
    platt = next;
  }
  return { platt, loss: value(platt) };
}

const mostRounds = 60;

function lossOfTerm(term: Term, platt: Platt, slips: number): number {
  switch (term.kind) {
    case 'answer':
      return lossOf(term.answer, platt, slips);
    case 'as-it-is': {
      const { residents, others } = corrected([term.mean], 1 - term.mean, platt);
      return -term.mean * Math.log((residents[0] ?? 0) + tiny) - (1 - term.mean) * Math.log(others + tiny);
    }
  }
}

const tiny = 1e-12;

/** Minus the logarithm of how likely an answer was, where such a share of answers says the opposite of what is true. */
export function lossOf(answer: Answer, platt: Platt, slips: number): number {
  const chance = chanceOf(answer, platt);
  return -Math.log((1 - slips) * chance + slips * (1 - chance));
}

/** How likely it was that what an answer says is true. */
export function chanceOf({ residents, others, right, wrong }: Answer, platt: Platt): number {
  const after = corrected(residents, others, platt);
  if (right !== null) return after.residents[right] ?? 0;
  return after.residents.reduce((sum, chance, place) => (wrong.has(place) ? sum : sum + chance), after.others);
}

function corrected(residents: readonly number[], others: number, platt: Platt) {
  const after = correctChances({ residents, others: [others] }, platt);
  return { residents: after.residents, others: after.others[0] ?? 0 };
}

const least: Platt = { slope: 0.25, offset: -6 };
const most: Platt = { slope: 2, offset: 6 };
const apart = 0.01;

/** A step of Newton's method by differences, halved until it is better; null where none is. */
function better(at: Platt, value: (platt: Platt) => number): Platt | null {
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
