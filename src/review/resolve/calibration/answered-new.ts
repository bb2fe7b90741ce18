import type { AnsweredPlatt } from '#core/link-calibration';
import type { Rulings } from '../decisions/apply-decisions.ts';
import type { LinkedReferents } from '../register-linkage/link-referents.ts';
import type { WeighedLeftOver } from '../register-linkage/unregistered.ts';
import { type Answer, fitCalibration } from './fit-calibration.ts';

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
  const answers = leftOver.flatMap((each): Answer[] => {
    const is = isNewBy(each, surest, weighed, rulings, entryOf);
    if (is === null) return [];
    const chances = { residents: [each.isNew], others: 1 - each.isNew };
    return [{ ...chances, right: is ? 0 : null, wrong: new Set(is ? [] : [0]) }];
  });
  const platt = fitCalibration(
    answers,
    leftOver.map(({ isNew }) => ({ best: isNew })),
  );
  return platt === null ? null : { ...platt, decisions: answers.length };
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
