import type { Keys } from '../comparison/keys.ts';
import { type ClaimTerm, claimChance, mostLogOdds, mostOthers } from './claim-chance-table.ts';

/** Somebody who is left over: what is said of them, in how many documents, and what the comparisons make of it. */
export type LeftOver = {
  /** Keys of their mentions. */
  readonly keys: readonly Keys[];
  readonly documents: number;
  /** Probability that it is nobody on the register. */
  readonly elsewhere: number;
  /** Odds that it is one of the others who are not on the register and were found before. */
  readonly others: number;
};

/** Probability that it is neither a resident nor another of those left over, as the comparisons give it. */
export function besidesOf({ elsewhere, others }: LeftOver): number {
  return elsewhere / (1 + others);
}

/**
 * Probability that somebody left over is a person whom neither the register nor another of those left over accounts for. The comparisons do
 * not know what no comparison foresees: names read wrongly, surnames before a marriage, words taken for a name. How often that is behind it
 * depends on how much is said, and in how many documents.
 */
export function chanceOfNew(said: LeftOver): number {
  const sum = claimTerms(said).reduce((total, [term, value]) => total + value * claimChance[term], 0);
  return 1 / (1 + Math.exp(-sum));
}

/** What the chance is made of: each part of the log-odds, and how much there is of it. */
export function claimTerms(said: LeftOver): readonly (readonly [ClaimTerm, number])[] {
  const { keys, documents, elsewhere, others } = said;
  // Sums of probabilities may exceed 1 by a rounding.
  const odds = Math.log(elsewhere / Math.max(0, 1 - elsewhere));
  const kind = withoutBirthDate(keys);
  const is = (holds: boolean): number => (holds ? 1 : 0);
  return [
    ['base', 1],
    ['contactOnly', is(kind === 'contactOnly')],
    ['homeOnly', is(kind === 'homeOnly')],
    ['nothingMore', is(kind === 'nothingMore')],
    ['birthDateOnly', is(known(keys, 'birthDate') && !known(keys, ...numberKeys, ...contactKeys, ...homeKeys))],
    ['number', is(known(keys, ...numberKeys))],
    ['contact', is(known(keys, ...contactKeys))],
    ['home', is(known(keys, ...homeKeys))],
    ['oneDocument', is(documents < 2)],
    ['partName', is(known(keys, 'surname') && !known(keys, 'fullName'))],
    ['forenameOnly', is(!known(keys, 'surname') && known(keys, 'forename'))],
    ['noSurname', is(!known(keys, 'surname') && !known(keys, 'forename'))],
    ['perLogOdds', Math.max(-mostLogOdds, Math.min(mostLogOdds, odds)) - mostLogOdds],
    ['doubtedWithBirthDate', is(known(keys, 'birthDate') && elsewhere < sure)],
    ['perOthers', Math.min(mostOthers, Math.log1p(others))],
    ['anyOther', is(others > few)],
  ];
}

const sure = 0.9;
const few = 0.05;

const numberKeys = ['nino', 'nhsNumber'] as const;
const contactKeys = ['email', 'phone'] as const;
const homeKeys = ['dwelling', 'street', 'postcode', 'uprn'] as const;

function withoutBirthDate(keys: readonly Keys[]): ClaimTerm | null {
  if (known(keys, 'birthDate')) return null;
  const numbered = known(keys, 'fullName') && known(keys, ...numberKeys);
  if (numbered || known(keys, ...contactKeys)) return 'contactOnly';
  return known(keys, ...homeKeys) ? 'homeOnly' : 'nothingMore';
}

function known(all: readonly Keys[], ...wanted: readonly (keyof Keys)[]): boolean {
  return all.some((keys) => wanted.some((key) => keys[key] !== ''));
}
