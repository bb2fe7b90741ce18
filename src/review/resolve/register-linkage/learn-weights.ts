import { uncorrected } from '#core/link-calibration';
import { levelNumber, patternReader } from '../comparison/definition.ts';
import { foundWithout } from '../comparison/found-without.ts';
import type { Slips } from '../comparison/identity.ts';
import { judgePair } from '../comparison/judge.ts';
import { learnableLevels } from '../comparison/learnable-table.ts';
import { peopleLinkage } from '../comparison/plan.ts';
import { priorKnowledge } from '../comparison/prior-knowledge-table.ts';
import type { Weights } from '../comparison/weights.ts';
import { type Candidacy, type PosteriorModel, posterior } from './posterior.ts';

/** Bits that the levels of a comparison gain over what is known beforehand, by their numbers; comparisons that stay are not in it. */
export type LearnedBits = ReadonlyMap<string, readonly number[]>;

// As many residents as what is known beforehand counts for (bench/runs/2026-11-22-calibration).
const worthOfPrior = 100;
// So many sayings tell a level to a third of a per cent.
const mostRead = 20_000;
const mostRounds = 25;
const settled = 1e-3;
const leastCounted = 1e-4;

/**
 * What a case's own mentions teach of m, by expectation and maximisation over the posterior of each saying (its residents, nobody, the unregistered
 * of their homes), so that namesakes count as parts of one; with a Dirichlet prior centred on what is known beforehand (Fellegi and Sunter 1969,
 * Winkler 1988). Mentions that say the same count once, and a resident of whom much is said no more than one of whom little is. A level is counted
 * only in pairs that were found without its comparison. A comparison moves only where it fully agrees less often than is known beforehand: a
 * register that is worse makes fewer things certain, and one that looks better would make links surer by its own links.
 */
export function learnWeights(
  candidacies: readonly Candidacy[],
  model: Omit<PosteriorModel, 'calibration'>,
): LearnedBits {
  const every = Math.max(1, Math.ceil(candidacies.length / mostRead));
  const read = candidacies.filter((_, place) => place % every === 0);
  let bits: LearnedBits = new Map();
  for (let round = 0; round < mostRounds; round += 1) {
    const next = maximised(expected(read, { ...model, calibration: uncorrected }, bits));
    const moved = mostApart(bits, next);
    bits = next;
    if (moved < settled) break;
  }
  return bits;
}

/** Weights with what was learned. */
export function movedWeights(weights: Weights, learned: LearnedBits): Weights {
  return new Map(
    [...weights].map(([name, levels]) => [
      name,
      levels.map((weight, level) => ({ ...weight, fixed: weight.fixed + (learned.get(name)?.[level] ?? 0) })),
    ]),
  );
}

/** The same candidates with what was learned, likeliest first. */
export function weighedAnew(candidacies: readonly Candidacy[], learned: LearnedBits): readonly Candidacy[] {
  if (learned.size === 0) return candidacies;
  const gained = gainReader(learned);
  return candidacies.map((candidacy) => ({
    ...candidacy,
    candidates: moved(candidacy, gained).toSorted((a, b) => b.score - a.score || a.person - b.person),
  }));
}

const levelsOf = patternReader(peopleLinkage);

type Group = { readonly numbers: readonly number[]; readonly chance: number };

/** The groups of levels that can be learned, by comparison, each with its m known beforehand. */
const learnable: ReadonlyMap<string, readonly Group[]> = new Map(
  peopleLinkage.comparisons.flatMap((comparison) => {
    const groups = learnableLevels[comparison.name]?.map((names) => ({
      numbers: names.map((level) => (level === 'none' ? 0 : levelNumber(comparison, level))),
      chance: priorKnowledge[comparison.name]?.[names[0] ?? '']?.m ?? 0,
    }));
    return groups === undefined ? [] : [[comparison.name, groups] as const];
  }),
);

// As if every number that differs were another's: what only slips would allow teaches nothing.
const noSlips: Slips = { nhsFails: false, nino: 'other', otherGeneration: false, otherSecond: false };

type Told = { readonly refused: boolean; readonly levels: readonly (readonly [string, number])[] };

/** What a pattern tells: whether it may be one person at all, and the comparisons that its pairs were found without. */
function tellerOf(): (pattern: number) => Told {
  const known = new Map<number, Told>();
  return (pattern) => {
    const before = known.get(pattern);
    if (before !== undefined) return before;
    const levels = levelsOf(pattern);
    const told = {
      refused: judgePair(levels, noSlips).kind === 'refused',
      levels: [...levels].filter(
        ([name, level]) => level >= 0 && learnable.has(name) && foundWithout(peopleLinkage, name, levels),
      ),
    };
    known.set(pattern, told);
    return told;
  };
}

/** How many residents are expected to stand at each level of each comparison. */
function expected(
  read: readonly Candidacy[],
  model: PosteriorModel,
  learned: LearnedBits,
): ReadonlyMap<string, readonly number[]> {
  const [gained, tells] = [gainReader(learned), tellerOf()];
  const posteriors = read.map((candidacy) => {
    const refused = candidacy.candidates.filter(({ pattern }) => tells(pattern).refused).map(({ person }) => person);
    const candidates = moved(candidacy, gained);
    return posterior({ ...candidacy, candidates }, withLearned(model, learned), new Set(refused)).candidates;
  });
  const said = new Map<number, number>();
  for (const { candidate, probability } of posteriors.flat())
    said.set(candidate.person, (said.get(candidate.person) ?? 0) + probability);
  const counts = new Map([...learnable.keys()].map((name): [string, number[]] => [name, []]));
  for (const { candidate, probability } of posteriors.flat()) {
    if (probability < leastCounted) continue;
    const part = probability / Math.max(1, said.get(candidate.person) ?? 1);
    for (const [name, level] of tells(candidate.pattern).levels) {
      const own = counts.get(name);
      if (own !== undefined) own[level] = (own[level] ?? 0) + part;
    }
  }
  return counts;
}

function maximised(counts: ReadonlyMap<string, readonly number[]>): LearnedBits {
  return new Map(
    [...learnable].flatMap(([name, groups]) => {
      const whole = groups.reduce((sum, { chance }) => sum + chance, 0);
      const met = groups.map(({ numbers }) =>
        numbers.reduce((sum, level) => sum + (counts.get(name)?.[level] ?? 0), 0),
      );
      const total = met.reduce((sum, each) => sum + each, worthOfPrior);
      const gains = groups.map(({ chance }, place) =>
        Math.log2((worthOfPrior + ((met[place] ?? 0) * whole) / chance) / total),
      );
      if ((gains[0] ?? 0) >= 0) return [];
      const bits: number[] = [];
      for (const [place, { numbers }] of groups.entries()) for (const level of numbers) bits[level] = gains[place] ?? 0;
      return [[name, bits] as const];
    }),
  );
}

function mostApart(before: LearnedBits, after: LearnedBits): number {
  const apart = [...learnable].flatMap(([name, groups]) =>
    groups.flatMap(({ numbers }) =>
      numbers.map((level) => Math.abs((after.get(name)?.[level] ?? 0) - (before.get(name)?.[level] ?? 0))),
    ),
  );
  return Math.max(...apart);
}

// Whoever lives with a resident is weighed by the same levels.
function withLearned(model: PosteriorModel, learned: LearnedBits): PosteriorModel {
  const weight: PosteriorModel['weight'] = (comparison, level, row) =>
    model.weight(comparison, level, row) + (learned.get(comparison)?.[level] ?? 0);
  return { ...model, weight };
}

function gainReader(learned: LearnedBits): (pattern: number) => number {
  const known = new Map<number, number>();
  return (pattern) => {
    const before = known.get(pattern);
    if (before !== undefined) return before;
    let sum = 0;
    for (const [name, level] of levelsOf(pattern)) sum += learned.get(name)?.[level] ?? 0;
    known.set(pattern, sum);
    return sum;
  };
}

function moved({ candidates }: Candidacy, gained: (pattern: number) => number): Candidacy['candidates'] {
  return candidates.map((candidate) => ({ ...candidate, score: candidate.score + gained(candidate.pattern) }));
}
