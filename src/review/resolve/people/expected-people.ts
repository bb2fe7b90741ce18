import type { Person } from '#core/person';
import type { Referent } from '../mentions/referents.ts';
import type { LinkedReferents } from '../register-linkage/link-referents.ts';
import type { Weighed } from '../register-linkage/weighed.ts';
import { beyondProbabilities } from './beyond-probabilities-table.ts';

/** How many people the files are about, staff left out: what is expected, and an interval of 95 % as far as the probabilities tell. */
export type ExpectedPeople = {
  readonly mean: number;
  readonly from: number;
  readonly to: number;
  /** Of the mean, residents of the register. */
  readonly onRegister: number;
};

/**
 * Everybody whom the files may be about, by probability: each resident by 1 - Π(1 - p) over what may be of them, evidence that says the same
 * counted once; each person who is not on the register by their own; and, at the little that they are worth, full names that are nobody's.
 * The interval is that of independent yes-or-no chances (Poisson-binomial), made wider by what samples show the probabilities not to know.
 */
export function expectedPeople(
  people: readonly Person[],
  referents: readonly Referent[],
  { weighed, unresolved }: Pick<LinkedReferents, 'weighed' | 'unresolved'>,
  entryOf: ReadonlyMap<string, number>,
): ExpectedPeople {
  const subjects = people.filter(({ staff }) => !staff);
  const missed = missedResidents(subjects, weighed, unresolved, entryOf);
  const residents = [...missed.values()].map((miss) => 1 - miss);
  const others = subjects.flatMap(({ registerRef, matchProbability }) =>
    registerRef === null ? [matchProbability] : [],
  );
  const names = namesOfNobody(referents, weighed, unresolved, new Set(subjects.map(fullName)));
  const all = [...residents, ...others, ...names];
  const mean = sum(all);
  const within = sum(all.map((chance) => chance * (1 - chance)));
  const spread = 1.96 * Math.sqrt(within + (beyondProbabilities.share * mean) ** 2 + beyondProbabilities.people ** 2);
  return {
    mean: Math.round(mean),
    from: Math.max(0, Math.floor(mean - spread)),
    to: Math.ceil(mean + spread),
    onRegister: Math.round(sum(residents)),
  };
}

/** For each resident who may be in the files, the probability that nothing is of them. */
function missedResidents(
  subjects: readonly Person[],
  weighed: ReadonlyMap<number, Weighed>,
  unresolved: LinkedReferents['unresolved'],
  entryOf: ReadonlyMap<string, number>,
): ReadonlyMap<number, number> {
  const missed = new Map<number, number>();
  const may = (entry: number, probability: number): void => {
    missed.set(entry, (missed.get(entry) ?? 1) * (1 - probability));
  };
  for (const { registerRef, matchProbability } of subjects) {
    const entry = registerRef === null ? undefined : entryOf.get(registerRef);
    if (entry !== undefined) may(entry, matchProbability);
  }
  // Referents that say the same share one account: ten letters to one name are no ten chances.
  const seen = new Set<Weighed>();
  for (const { number } of unresolved) {
    const account = weighed.get(number);
    if (account === undefined || seen.has(account)) continue;
    seen.add(account);
    for (const { candidate, probability } of account.candidates) may(candidate.person, probability);
  }
  return missed;
}

/** Full names of which too little is said to be somebody: each once, at what samples show them to be worth. */
function namesOfNobody(
  referents: readonly Referent[],
  weighed: ReadonlyMap<number, Weighed>,
  unresolved: LinkedReferents['unresolved'],
  known: ReadonlySet<string>,
): readonly number[] {
  const names = new Map<string, number>();
  for (const { number } of unresolved) {
    const fields = referents[number]?.fields;
    if (fields === undefined || fields.forenames.length < 2 || fields.surname === '') continue;
    const name = fullName(fields);
    if (known.has(name)) continue;
    const account = weighed.get(number);
    const elsewhere = account === undefined ? 1 : account.nobody + account.unregisteredMember;
    names.set(name, Math.max(names.get(name) ?? 0, elsewhere));
  }
  return [...names.values()].map((elsewhere) => beyondProbabilities.fullName * elsewhere);
}

function fullName({ forenames, surname }: Pick<Person, 'forenames' | 'surname'>): string {
  return `${forenames} ${surname}`.toUpperCase();
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
