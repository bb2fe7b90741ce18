import { type LinkCalibration, uncorrected } from '#core/link-calibration';
import type { PlanRow, RunPlan } from '#core/linkage-plan';
import { compile } from '../comparison/compile.ts';
import type { Keys } from '../comparison/keys.ts';
import { peopleLinkage, surpriseColumns, surpriseName } from '../comparison/plan.ts';
import { type LinkageRow, linkageTables } from '../comparison/plan-tables.ts';
import {
  countOf,
  type Frequencies,
  priorWeights,
  surprise,
  surpriseAtOwn,
  type Weights,
} from '../comparison/weights.ts';
import { type Profile, profileRows } from '../mentions/profiles.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import { decideLink, type RegisterLink } from './decide-link.ts';
import { type LearnedBits, learnWeights, movedWeights, weighedAnew } from './learn-weights.ts';
import { type Candidacy, type Candidate, estimateShare, type PosteriorModel } from './posterior.ts';

/** Pairs that were not compared since a value was too common. */
export type DroppedKeys = { readonly rule: string; readonly keys: number; readonly pairs: number };

/** What became of profiles against the register, and what all of them together taught. */
export type RegisterLinks = {
  /** One for each profile. */
  readonly links: readonly RegisterLink[];
  readonly estimated: Estimated;
  readonly dropped: readonly DroppedKeys[];
  /** What probabilities were worked out with. */
  readonly model: PosteriorModel;
};

/** What all mentions together say before any is linked: the part of them that is of residents, and what they teach of weights. */
export type Estimated = { readonly share: number; readonly bits: LearnedBits };

/** What linked mentions taught: keys that stand for a register entry as well as its own. */
export type Learned = { readonly rows: readonly LinkageRow[]; readonly estimated: Estimated };

/**
 * Links profiles with the register by the posterior over its residents and nobody. With `learned`, the right side holds what mentions
 * already linked say of their residents as well, so that a tenancy number or phone that the register lacks can link the next mention.
 * `calibration` is what people's decisions make of the probabilities.
 */
export async function linkRegister(
  profiles: readonly Profile[],
  register: RegisterIndex,
  runPlan: RunPlan,
  learned: Learned | null,
  calibration: LinkCalibration,
): Promise<RegisterLinks> {
  const weights = priorWeights(peopleLinkage);
  const known = learned === null ? weights : movedWeights(weights, learned.estimated.bits);
  const rows = learned === null ? register.rows : [...register.rows, ...learned.rows];
  const results =
    profiles.length === 0
      ? new Map<string, readonly PlanRow[]>()
      : await runPlan(
          compile(peopleLinkage, { weights: known, samePeople: false }),
          linkageTables(profileRows(profiles), rows, register.frequencies),
        );
  const found = [...candidaciesOf(results.get('candidates') ?? [], profiles, register.frequencies).values()];
  const estimated = learned?.estimated ?? estimate(found, modelOf(register, rows, weights));
  const candidacies = learned === null ? weighedAnew(found, estimated.bits) : found;
  const model: PosteriorModel = {
    ...modelOf(register, rows, movedWeights(weights, estimated.bits)),
    learned: (comparison, level) => estimated.bits.get(comparison)?.[level] ?? 0,
    ...{ share: estimated.share, calibration },
  };
  const byLeft = new Map(candidacies.map((each) => [each.left, each]));
  const judged = { register, rows, model, learnedFrom: register.rows.length };
  const links = profiles.map((profile, left) => decideLink(profile, byLeft.get(left), judged));
  return { links, estimated, model, dropped: droppedOf(results.get('dropped') ?? []) };
}

function estimate(candidacies: readonly Candidacy[], model: Omit<PosteriorModel, 'share' | 'calibration'>): Estimated {
  const known = { ...model, calibration: uncorrected };
  const share = estimateShare(candidacies, known);
  return { share, bits: learnWeights(candidacies, { ...known, share }) };
}

/** The plan's rows as candidates of each left person. */
export function candidaciesOf(
  rows: readonly PlanRow[],
  profiles: readonly Profile[],
  frequencies: Frequencies,
): ReadonlyMap<number, Candidacy> {
  const candidates = new Map<number, Candidate[]>();
  for (const [left, person, row, pattern, score] of rows) {
    if (typeof left !== 'number' || typeof person !== 'number' || typeof row !== 'number') continue;
    if (typeof pattern !== 'number' || typeof score !== 'number') continue;
    const candidate = { person, row, pattern, score };
    const found = candidates.get(left);
    if (found === undefined) candidates.set(left, [candidate]);
    else found.push(candidate);
  }
  return new Map(
    [...candidates].map(([left, found]) => {
      const profile = profiles[left];
      const nameBits = profile === undefined ? null : ownNameBits(profile.keys, frequencies);
      return [left, { left, count: profile?.referents.length ?? 1, candidates: found, nameBits }];
    }),
  );
}

function ownNameBits(keys: Keys, frequencies: Frequencies): number | null {
  if (countOf(frequencies, 'fullName', keys.fullName) === 0) return null;
  return surprise(frequencies, 'fullName', keys.fullName) - surprise(frequencies, 'forename', keys.forename);
}

/** Reads the plan's account of what was too common to compare. */
export function droppedOf(rows: readonly PlanRow[]): readonly DroppedKeys[] {
  return rows.flatMap(([rule, keys, pairs]) => {
    const name = typeof rule === 'number' ? peopleLinkage.blocking[rule]?.name : undefined;
    return name === undefined || typeof keys !== 'number' || typeof pairs !== 'number'
      ? []
      : [{ rule: name, keys, pairs }];
  });
}

function modelOf(
  register: RegisterIndex,
  rows: readonly LinkageRow[],
  weights: Weights,
): Omit<PosteriorModel, 'share' | 'calibration'> {
  const { frequencies } = register;
  return {
    registered: new Set(register.entryOf).size,
    surprise: (column, row) => surpriseAtOwn(frequencies, column, rows[row]?.keys[column] ?? ''),
    weight: rowWeight(frequencies, rows, weights),
  };
}

/** What a comparison's level weighs against one right row, in bits: the sum of these is what the plan gives as the score. */
export function rowWeight(
  frequencies: Frequencies,
  rows: readonly LinkageRow[],
  weights: Weights,
): PosteriorModel['weight'] {
  const columnOf = new Map(surpriseColumns.map((column) => [surpriseName(column), column]));
  return (comparison, level, row) => {
    const weight = weights.get(comparison)?.[level];
    const column = weight?.surprise == null ? undefined : columnOf.get(weight.surprise);
    const value = column === undefined ? '' : (rows[row]?.keys[column] ?? '');
    return (weight?.fixed ?? 0) + (column === undefined ? 0 : surpriseAtOwn(frequencies, column, value));
  };
}
