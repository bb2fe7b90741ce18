import type { LinkCalibration } from '#core/link-calibration';
import { correctChances } from '../calibration/correct-posterior.ts';
import { levelNumber, patternReader } from '../comparison/definition.ts';
import { peopleLinkage } from '../comparison/plan.ts';
import { priorKnowledge } from '../comparison/prior-knowledge-table.ts';

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
  /** Bits of the left name for somebody of whom only the surname is known beforehand; null where the register lacks the name. */
  readonly nameBits: number | null;
};

/** The probability of each candidate and of nobody on the register; they sum to 1 with `unregisteredMember`. */
export type Posterior = {
  readonly candidates: readonly {
    readonly candidate: Candidate;
    readonly probability: number;
    /** Before what people decided of others corrected it. */
    readonly uncorrected: number;
  }[];
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
  /** What decisions of people make of probabilities. */
  readonly calibration: LinkCalibration;
  /** Surprise in bits at a value of a right row. */
  readonly surprise: (column: 'surname' | 'fullName' | 'forename', row: number) => number;
  /** Weight in bits of a comparison's level for a right row. */
  readonly weight: (comparison: string, level: number, row: number) => number;
  /** Bits of that which a comparison's level owes to the case's own mentions. */
  readonly learned?: (comparison: string, level: number) => number;
};

/** Children and lodgers: for each registered member of a household so many people who are not on the register, as far as is known. */
export const unregisteredPerRegistered = 0.4;

/** The part of a household's other members who bear the surname of a given one. */
export const shareSurname = 0.7;

/** How often somebody else of a household has a contact or account of one of them. */
export const shareOfContact = { phone: 0.5, email: 0.2, reference: 0.5 } as const;

const levelsOf = patternReader(peopleLinkage);
const address = comparisonNamed('address');
const name = comparisonNamed('name');
const surnameOnly = levelNumber(name, 'surname-only');
const forenameOnly = levelNumber(name, 'forename-only');
const otherForename = levelNumber(name, 'surname-other-forename');
const buildingLevel = levelNumber(address, 'building');
const postcodeLevel = levelNumber(address, 'postcode-only');
const equalContact = {
  phone: levelNumber(comparisonNamed('phone'), 'equal'),
  email: levelNumber(comparisonNamed('email'), 'equal'),
  reference: levelNumber(comparisonNamed('reference'), 'equal'),
} as const;
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
 * too: an address and a surname fit them as well, and only what a household does not share tells them apart. `forbidden` are the people
 * whom a person decided it is not of: somebody of their household it may still be.
 */
export function posterior(
  candidacy: Evidence,
  model: PosteriorModel,
  forbidden: ReadonlySet<number> = nobodyForbidden,
): Posterior {
  const prior = model.share / Math.max(1, model.registered);
  const allowed = candidacy.candidates.filter(({ person }) => !forbidden.has(person));
  const surname = surnameAtHome(candidacy, model);
  const masses = allowed.map((candidate) => prior * 2 ** (candidate.score + (lacksSurname(candidate) ? surname : 0)));
  const ghost = prior * ghostRatio(candidacy, model);
  const nobody = 1 - model.share;
  const total = masses.reduce((sum, mass) => sum + mass, nobody + ghost);
  const before = { residents: masses.map((mass) => mass / total), others: [nobody / total, ghost / total] };
  const after = correctChances(before, model.calibration);
  const each = allowed.map((candidate, index) => ({
    candidate,
    probability: after.residents[index] ?? 0,
    uncorrected: before.residents[index] ?? 0,
  }));
  return { candidates: each, nobody: after.others[0] ?? 0, unregisteredMember: after.others[1] ?? 0 };
}

const nobodyForbidden: ReadonlySet<number> = new Set();

// An entry that lost its surname: whoever lives with it and bears the mention's surname tells that it is this entry's too.
function lacksSurname({ pattern }: Candidate): boolean {
  const levels = levelsOf(pattern);
  return levels.get('name') === forenameOnly && (levels.get('address') ?? -1) >= buildingLevel;
}

function surnameAtHome({ candidates }: Evidence, model: Omit<PosteriorModel, 'share'>): number {
  const relatives = candidates.filter(({ pattern }) => {
    const levels = levelsOf(pattern);
    return levels.get('name') === otherForename && (levels.get('address') ?? -1) >= postcodeLevel;
  });
  return Math.max(0, ...relatives.map(({ row }) => Math.log2(shareSurname) + model.surprise('surname', row)));
}

/** What is weighed of one left person. */
export type Evidence = Pick<Candidacy, 'candidates' | 'nameBits'>;

// A relative at the address tells of unregistered members only where nobody of the mention's own name lives there.
function ghostRatio({ candidates, nameBits }: Evidence, model: Omit<PosteriorModel, 'share'>): number {
  const read = candidates.map((candidate) => ({ candidate, levels: levelsOf(candidate.pattern) }));
  const namedThere = read.some(
    ({ levels }) => (levels.get('name') ?? -1) >= surnameOnly && (levels.get('address') ?? -1) >= postcodeLevel,
  );
  const scores = read
    .filter(({ levels }) => !namedThere || (levels.get('name') ?? -1) >= surnameOnly || (levels.get('name') ?? -1) < 0)
    .map(({ candidate, levels }) => sharedScore(candidate.row, levels, nameBits, model));
  return unregisteredPerRegistered * 2 ** Math.max(Number.NEGATIVE_INFINITY, ...scores);
}

// The bits that an unregistered member of the candidate's household would explain too; -Infinity where nothing ties the mention to it.
function sharedScore(
  row: number,
  levels: ReadonlyMap<string, number>,
  nameBits: number | null,
  model: Omit<PosteriorModel, 'share'>,
): number {
  const at = (comparison: string): number => levels.get(comparison) ?? -1;
  const parts: number[] = [];
  if (at('address') >= postcodeLevel) parts.push(model.weight('address', at('address'), row));
  const shares = (contact: keyof typeof shareOfContact): void => {
    if (at(contact) === equalContact[contact])
      parts.push(model.weight(contact, equalContact[contact], row) + Math.log2(shareOfContact[contact]));
  };
  shares('phone');
  shares('email');
  // Tenancies and tax accounts are in two names as often as not; a row with no name at all is about whoever holds the account.
  if (at('name') >= 0) shares('reference');
  if (parts.length === 0) return Number.NEGATIVE_INFINITY;
  // Whoever lives with the candidate lives where the candidate does: another address speaks against them as against the candidate.
  if (at('address') >= 0 && at('address') < postcodeLevel) parts.push(model.weight('address', at('address'), row));
  const level = levelNames.get(at('name')) ?? '';
  const ownName = level === 'surname-other-forename' && nameBits !== null;
  parts.push(ownName ? Math.log2(shareSurname) + nameBits : sharedNameBits(level, at('name'), row, model));
  return parts.reduce((sum, bits) => sum + bits, 0);
}

/** Bits of an initial that agrees by chance: one in eleven, weighted by how common they are. */
export const initialBits = 3.5;

// What the name is worth for somebody else of the household: the surname is shared, the forename agrees by chance.
function sharedNameBits(level: string, number: number, row: number, model: Omit<PosteriorModel, 'share'>): number {
  const shared = Math.log2(shareSurname);
  switch (level) {
    case 'full':
    case 'surname-slip':
      return shared + model.weight('name', number, row) - model.surprise('forename', row);
    case 'short-form':
    case 'forename-slip':
    case 'cut-off':
    case 'second-forename':
      return shared + model.surprise('fullName', row) - model.surprise('forename', row);
    case 'initial':
      return shared + model.weight('name', number, row) - initialBits;
    case 'surname-only':
    case 'surname-other-forename':
      return shared + model.surprise('surname', row);
  }
  return number === 0 ? Math.log2(1 - shareSurname) : 0;
}

/**
 * The share of mentions that are of registered people, by expectation and maximisation over the candidacies: the mean of 1 - P(nobody),
 * repeated until it stays. Kept within 0.05 and 0.95, since a share at either end would decide every mention by itself.
 */
export function estimateShare(candidacies: readonly Candidacy[], model: Omit<PosteriorModel, 'share'>): number {
  const registered = Math.max(1, model.registered);
  const ratios = candidacies.map((candidacy) => ({
    count: candidacy.count,
    resident: candidacy.candidates.reduce((sum, { score }) => sum + 2 ** score, 0) / registered,
    ghost: ghostRatio(candidacy, model) / registered,
  }));
  const mentions = ratios.reduce((sum, each) => sum + each.count, 0);
  let share = 0.5;
  for (let round = 0; mentions > 0 && round < 25; round += 1) {
    const expected = ratios.reduce((sum, each) => {
      const found = share * each.resident;
      return sum + (each.count * found) / (found + share * each.ghost + 1 - share);
    }, 0);
    const next = Math.min(0.95, Math.max(0.05, expected / mentions));
    if (Math.abs(next - share) < 1e-5) return next;
    share = next;
  }
  return share;
}
