import { deriveId } from '#core/ids';
import type { AnsweredPlatt } from '#core/link-calibration';
import type { Rulings } from '../decisions/apply-decisions.ts';
import type { LinkedReferents } from '../register-linkage/link-referents.ts';
import type { WeighedLeftOver } from '../register-linkage/unregistered.ts';
import { calibrationNeeds } from './calibration-table.ts';
import { fitCalibration } from './fit-calibration.ts';
import type { Platt } from './least-loss.ts';
import { type Answer, bandOf, type Weighing } from './strata.ts';

/**
 * What decisions make of the probability that somebody left over is new: a slope and an offset, fitted as those of links are, to what the program
 * would say had nobody decided anything. Who is tied to a resident, or to somebody surer of those left over, is not new; who is none of the residents
 * that they are like is. Null where too few answers say either.
 */
export function newByDecisions(
  { leftOver, weighed }: Pick<LinkedReferents, 'leftOver' | 'weighed'>,
  rulings: Rulings,
  entryOf: readonly number[],
): AnsweredPlatt | null {
  const surest = surestOf(leftOver);
  const weighings = leftOver.map((each): Weighing => {
    const is = isNewBy(each, surest, weighed, rulings, entryOf);
    const chances = { residents: [each.isNew], others: 1 - each.isNew };
    const answers: readonly Answer[] =
      is === null ? [] : [{ ...chances, right: is ? 0 : null, wrong: new Set(is ? [] : [0]) }];
    return {
      key: deriveId('Q', 'new', ...each.numbers.map(String)),
      best: each.isNew,
      // They are drawn by how like a resident they are; whom nobody is like is never asked about.
      side: likestOf(each, weighed),
      answers,
      isDrawn: each.numbers.some((number) => rulings.drawn.has(number)),
    };
  });
  const drawn = weighings.filter(({ isDrawn, answers }) => isDrawn && answers.length > 0).length;
  return drawn < calibrationNeeds.decisions ? null : { decisions: drawn, ...plattOf(fitCalibration(weighings)) };
}

function plattOf({ slope, offset }: Platt): Platt {
  return { slope, offset };
}

/** The band of the likeliest resident of somebody left over. */
function likestOf({ numbers }: WeighedLeftOver, weighed: LinkedReferents['weighed']): string {
  const chances = numbers.flatMap((number) => weighed.get(number)?.candidates[0]?.probability ?? []);
  return chances.length === 0 ? 'nobody' : String(bandOf(Math.max(...chances)));
}

/** Of each referent, how sure whom it is among is to be new. */
function surestOf(leftOver: readonly WeighedLeftOver[]): ReadonlyMap<number, WeighedLeftOver> {
  return new Map(leftOver.flatMap((each) => each.numbers.map((number) => [number, each] as const)));
}

/** What people said of somebody left over; null where they said too little to tell. */
function isNewBy(
  each: WeighedLeftOver,
  surest: ReadonlyMap<number, WeighedLeftOver>,
  weighed: LinkedReferents['weighed'],
  { tied, forbidden, joined }: Rulings,
  entryOf: readonly number[],
): boolean | null {
  if (each.numbers.some((number) => tied.has(number))) return false;
  const own = new Set(each.numbers);
  const isSecond = joined
    .filter((group) => group.some((number) => own.has(number)))
    .some((group) => group.some((number) => !own.has(number) && (surest.get(number)?.isNew ?? 0) > each.isNew));
  if (isSecond) return false;
  const asked = each.numbers.some((number) => {
    const not = new Set([...(forbidden.get(number) ?? [])].map((entry) => entryOf[entry] ?? entry));
    const likely = (weighed.get(number)?.candidates ?? []).filter(({ probability }) => probability >= leastLikely);
    return not.size > 0 && likely.every(({ candidate }) => not.has(candidate.person));
  });
  return asked ? true : null;
}

// A resident below this is no answer of its own, and a person is not asked about them (`worth.leastAnswer`).
const leastLikely = 0.05;
