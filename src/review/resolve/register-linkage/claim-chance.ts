import type { Keys } from '../comparison/keys.ts';
import { claimChance } from './claim-chance-table.ts';

/** What is said of somebody who is left over: by the keys of their mentions, and in how many documents. */
export type LeftOver = { readonly keys: readonly Keys[]; readonly documents: number };

/**
 * Probability that somebody left over is a person whom neither the register nor another of those left over accounts for. `isNew` is what the
 * comparisons give for it; they do not know what no comparison foresees: names read wrongly, surnames before a marriage, words taken for a
 * name. How often that is behind it depends on how much is said, and in how many documents.
 */
export function chanceOfNew(isNew: number, { keys, documents }: LeftOver): number {
  const { base, oneDocument, noFullName, perLogOdds, mostLogOdds } = claimChance;
  // Sums of probabilities may exceed 1 by a rounding.
  const odds = Math.max(-mostLogOdds, Math.min(mostLogOdds, Math.log(isNew / Math.max(0, 1 - isNew))));
  const sum =
    base +
    withoutBirthDate(keys) +
    (documents < 2 ? oneDocument : 0) +
    (known(keys, 'fullName') ? 0 : noFullName) +
    perLogOdds * (odds - mostLogOdds);
  return 1 / (1 + Math.exp(-sum));
}

function withoutBirthDate(keys: readonly Keys[]): number {
  if (known(keys, 'birthDate')) return 0;
  const numbered = known(keys, 'fullName') && known(keys, 'nino', 'nhsNumber');
  if (numbered || known(keys, 'email', 'phone')) return claimChance.contactOnly;
  return known(keys, 'dwelling', 'street', 'postcode', 'uprn') ? claimChance.homeOnly : claimChance.nothingMore;
}

function known(all: readonly Keys[], ...wanted: readonly (keyof Keys)[]): boolean {
  return all.some((keys) => wanted.some((key) => keys[key] !== ''));
}
