import type { PersonalDataType } from '../../src/core/personal-data.ts';
import { Chance } from '../names/random.ts';
import { exampleOf, kindsOf, type Read, rowsOf } from './examples.ts';
import { Learner, type Recipe } from './learn.ts';

/** Kinds that the model tells, in its order. */
export const taught: readonly PersonalDataType[] = [
  ...(['health', 'disability', 'send', 'ethnicity', 'religion', 'political', 'trade-union', 'sex-life'] as const),
  ...(['sexual-orientation', 'gender-reassignment', 'biometric', 'genetic', 'criminal', 'safeguarding'] as const),
  ...(['child-protection', 'domestic-abuse', 'protected-address', 'immigration', 'benefit', 'debt'] as const),
  ...(['income', 'housing', 'employment', 'education', 'family', 'location', 'travel', 'access-code'] as const),
  ...(['council-tax', 'rent'] as const),
];

/** How much a feature of each kind counts, by its number: classes most, since few lines must do for many words. */
export const kinds: readonly number[] = [0, 0.15, 0.2, 0.15, 0.5, 0.1, 0.05, 0.05, 0.1, 0.1, 1];

// Networks whose scores are averaged, the units of each, and how many lines must have a feature.
export const memberCount = 3;
const units = 32;
const least = 3;

const recipe: Omit<Recipe, 'rows'> = {
  types: taught.length,
  units,
  epochs: 14,
  rate: 0.1,
  dropWord: 0.1,
  dropIdentity: 0.2,
  dropSign: 0.3,
  positive: 2,
  scale: kinds,
};

/** Networks learned from the same lines in different orders, and the rows of their features. */
export type Members = {
  readonly rows: ReadonlyMap<number, number>;
  readonly kindOfRow: Uint8Array;
  readonly learners: readonly Learner[];
};

/** Learns from lines; the same lines give the same weights. */
export function learnMembers(reads: readonly Read[]): Members {
  const rows = rowsOf(reads, least);
  const examples = reads.map((read) => exampleOf(read, rows, taught));
  const learners = Array.from({ length: memberCount }, (_, member) => {
    const learner = new Learner({ ...recipe, rows: rows.size }, new Chance(20_261_122 + 7 * member));
    learner.learn(examples);
    return learner;
  });
  return { rows, kindOfRow: kindsOf(reads, rows), learners };
}

/** The mean of the members' log-odds for a line, by kind. */
export function scoresOf(read: Read, { rows, learners }: Members): Float64Array {
  const example = exampleOf(read, rows, taught);
  const sum = new Float64Array(taught.length);
  for (const learner of learners)
    for (const [type, score] of learner.scores(example).entries())
      sum[type] = (sum[type] ?? 0) + score / learners.length;
  return sum;
}
