import type { Grouped } from './group-records.ts';
import type { LinkEstimates } from './link-estimates.ts';

/** How many people the records are of: the groups made, and what their probabilities lead to expect, with the bounds of a 95 % interval. */
export type PeopleExpected = {
  readonly groups: number;
  readonly expected: number;
  readonly from: number;
  readonly to: number;
};

/**
 * Each join that was made is wrong with its own probability (one person more), each that was refused right with its own (one fewer). The lower
 * bound also takes off the people whose records no way has brought together.
 */
export function expectedPeople(
  records: number,
  { made, refused }: Grouped,
  { matches, missedMatches }: LinkEstimates,
): PeopleExpected {
  const expected = records - made.expected - refused.expected;
  const spread = 1.96 * Math.sqrt(made.variance + refused.variance);
  // Several records of one person have more pairs than joins; and people with d partners a record are at least records / (1 + d).
  const joinsPerMatch = matches <= 0 ? 0 : Math.min(1, (records - expected) / matches);
  const least = records / (1 + (2 * (matches + missedMatches)) / Math.max(1, records));
  const from = Math.max(least, expected - missedMatches * joinsPerMatch) - spread;
  return {
    groups: records - made.count,
    expected: Math.round(expected),
    from: Math.max(1, Math.floor(from)),
    to: Math.min(records, Math.ceil(expected + spread)),
  };
}
