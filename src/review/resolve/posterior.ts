import { levelNumber, unpackPattern } from './definition.ts';
import { peopleLinkage } from './plan.ts';
import { priorKnowledge } from './prior-knowledge-table.ts';

/** One resident (or group of rows of one resident) that a mention may be of. */
export type Candidate = {
  /** Right person of the plan. */
  readonly person: number;
  /** Right row: which of their names it came by. */
  readonly row: number;
  readonly pattern: number;
  /** Evidence in bits, without any prior. */
  readonly score: number;
};

/** Everything that one left person may be, best first. */
export type Candidacy = {
  readonly left: number;
  /** How many mentions have exactly this evidence. */
  readonly count: number;
  readonly candidates: readonly Candidate[];
};

/** The probability of each candidate and of nobody on the register; they sum to 1 with `unregisteredMember`. */
export type Posterior = {
  readonly candidates: readonly { readonly candidate: Candidate; readonly probability: number }[];
  readonly nobody: number;
  /** Probability of somebody who lives with a candidate and is not on the register. */
  readonly unregisteredMember: number;
};

/** What the model needs beyond the candidates. */
export type PosteriorModel = {
  /** People on the register. */
  readonly registered: number;
  /** Probability that a mention is of somebody on it. */
  readonly share: number;
  /** Surprise in bits at a value of a right row. */
  readonly surprise: (column: 'surname' | 'fullName' | 'forename', row: number) => number;
  /** Weight in bits of a comparison's level for a right row. */
  readonly weight: (comparison: string, level: number, row: number) => number;
};

// Children and lodgers: for each registered member of a household about 0.4 people who are not on the register, most with its surname.
const unregisteredPerRegistered = 0.4;
const shareSurname = 0.7;
const sharePhone = 0.5;
const shareEmail = 0.2;
const shareReference = 0.5;

const address = comparisonNamed('address');
const name = comparisonNamed('name');
const postcodeLevel = levelNumber(address, 'postcode-only');
const levelNames: ReadonlyMap<number, string> = new Map(
  name.levels.map((level) => [levelNumber(name, level.name), level.name]),
);

function comparisonNamed(wanted: string) {
  const found = peopleLinkage.comparisons.find((comparison) => comparison.name === wanted);
  if (found === undefined || priorKnowledge[wanted] === undefined) throw new Error(`no comparison ${wanted}`);
  return found;
}

/**
 * P(candidate | mention) over all candidates and nobody, the mention being of at most one: each registered person has the prior
 * share/registered, so that namesakes divide what their name is worth. Somebody not on the register who lives with a candidate is a rival
 * too: an address and a surname fit them as well, and only what a household does not share tells them apart.
 */
export function posterior(candidates: readonly Candidate[], model: PosteriorModel): Posterior {
  const prior = model.share / Math.max(1, model.registered);
  const masses = candidates.map((candidate) => prior * 2 ** candidate.score);
  const ghost = Math.max(
    0,
    ...candidates.map((candidate) => unregisteredPerRegistered * prior * 2 ** sharedScore(candidate, model)),
  );
  const nobody = 1 - model.share;
  const total = masses.reduce((sum, mass) => sum + mass, nobody + ghost);
  const each = candidates.map((candidate, index) => ({ candidate, probability: (masses[index] ?? 0) / total }));
  return { candidates: each, nobody: nobody / total, unregisteredMember: ghost / total };
}

// The bits that an unregistered member of the candidate's household would explain too; -Infinity where nothing ties the mention to it.
function sharedScore(candidate: Candidate, model: PosteriorModel): number {
  const levels = unpackPattern(peopleLinkage, candidate.pattern);
  const at = (comparison: string): number => levels.get(comparison) ?? -1;
  const parts: number[] = [];
  if (at('address') >= postcodeLevel) parts.push(model.weight('address', at('address'), candidate.row));
  if (at('phone') === 2) parts.push(model.weight('phone', 2, candidate.row) + Math.log2(sharePhone));
  if (at('email') === 2) parts.push(model.weight('email', 2, candidate.row) + Math.log2(shareEmail));
  // Tenancies and tax accounts are in two names as often as not; a row with no name at all is about whoever holds the account.
  if (at('reference') === 1 && at('name') >= 0)
    parts.push(model.weight('reference', 1, candidate.row) + Math.log2(shareReference));
  if (parts.length === 0) return -Infinity;
  parts.push(sharedNameBits(levelNames.get(at('name')) ?? '', at('name'), candidate.row, model));
  return parts.reduce((sum, bits) => sum + bits, 0);
}

// One initial in eleven is any given one, weighted by how common they are.
const initialBits = 3.5;

// What the name is worth for somebody else of the household: the surname is shared, the forename agrees by chance.
function sharedNameBits(level: string, number: number, row: number, model: PosteriorModel): number {
  const shared = Math.log2(shareSurname);
  switch (level) {
    case 'full':
    case 'surname-slip':
      return shared + model.weight('name', number, row) - model.surprise('forename', row);
    case 'short-form':
    case 'forename-slip':
    case 'second-forename':
      return shared + model.surprise('fullName', row) - model.surprise('forename', row);
    case 'initial':
      return shared + model.weight('name', number, row) - initialBits;
    case 'surname-only':
    case 'surname-other-forename':
      return shared + model.surprise('surname', row);
  }
  return 0;
}

/**
 * The share of mentions that are of registered people, by expectation and maximisation over the candidacies: the mean of 1 - P(nobody),
 * repeated until it stays. Kept within 0.05 and 0.95, since a share at either end would decide every mention by itself.
 */
export function estimateShare(candidacies: readonly Candidacy[], model: Omit<PosteriorModel, 'share'>): number {
  let share = 0.5;
  const mentions = candidacies.reduce((sum, each) => sum + each.count, 0);
  if (mentions === 0) return share;
  for (let round = 0; round < 25; round += 1) {
    const expected = candidacies.reduce((sum, { candidates, count }) => {
      const { nobody, unregisteredMember } = posterior(candidates, { ...model, share });
      return sum + count * (1 - nobody - unregisteredMember);
    }, 0);
    const next = Math.min(0.95, Math.max(0.05, expected / mentions));
    if (Math.abs(next - share) < 1e-5) return next;
    share = next;
  }
  return share;
}
