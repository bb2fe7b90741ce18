import type { Rulings } from '../decisions/apply-decisions.ts';
import type { Weighed } from '../register-linkage/weighed.ts';
import type { Answer } from './strata.ts';

/** What people said of one referent, in the places of what was weighed of it; null where nothing of that was weighed. */
export function answerOf(
  number: number,
  { candidates }: Weighed,
  { tied, forbidden }: Rulings,
  entryOf: readonly number[],
): Answer | null {
  const entry = tied.get(number)?.entry;
  const not = new Set([...(forbidden.get(number) ?? [])].map((each) => entryOf[each] ?? each));
  if (entry === undefined && not.size === 0) return null;
  const places = candidates.map(({ candidate }, place) => ({ person: candidate.person, place }));
  const right = places.find(({ person }) => person === (entryOf[entry ?? -1] ?? entry))?.place ?? null;
  // Of a resident whom nothing of it is like: of none of those who were weighed.
  const wrong = new Set(places.flatMap(({ person, place }) => (entry !== undefined || not.has(person) ? [place] : [])));
  if (right === null && wrong.size === 0) return null;
  return {
    residents: candidates.map(({ probability }) => probability),
    others: Math.max(0, 1 - candidates.reduce((sum, { probability }) => sum + probability, 0)),
    ...{ right, wrong },
  };
}

/** Equal for answers that say the same of the same weighing. */
export function textOf({ right, wrong }: Answer): string {
  return right === null ? `not ${[...wrong].join(' ')}` : `is ${right}`;
}
