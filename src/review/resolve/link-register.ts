import type { PlanRow, RunPlan } from '#core/linkage-plan';
import { compile } from './compile.ts';
import { unpackPattern } from './definition.ts';
import { nhsPasses } from './identity.ts';
import {
  evidenceInWords,
  isCorroborated,
  isIdentifiedWithoutName,
  isPersonal,
  judgePair,
  type Levels,
  sentenceOf,
} from './judge.ts';
import type { Keys } from './keys.ts';
import { peopleLinkage, surpriseColumns, surpriseName } from './plan.ts';
import { type LinkageRow, linkageTable } from './plan-tables.ts';
import {
  type Candidacy,
  type Candidate,
  estimateShare,
  type Posterior,
  type PosteriorModel,
  posterior,
} from './posterior.ts';
import { type Profile, profileRows } from './profiles.ts';
import type { RegisterIndex } from './register-index.ts';
import { countOf, priorWeights, surprise, type Weights } from './weights.ts';

/** A mention is of a resident only at this posterior probability or above. */
export const linkThreshold = 0.95;

/** What became of a profile against the register: whose it is, or why nobody's. */
export type RegisterLink =
  | {
      readonly kind: 'linked';
      readonly entry: number;
      readonly probability: number;
      readonly score: number;
      readonly because: string;
    }
  /** `rivals`: how many residents it may well be. */
  | { readonly kind: 'not-linked'; readonly why: string; readonly rivals: number };

/** Pairs that were not compared since a value was too common. */
export type DroppedKeys = { readonly rule: string; readonly keys: number; readonly pairs: number };

export type RegisterLinks = {
  /** One for each profile. */
  readonly links: readonly RegisterLink[];
  readonly candidacies: ReadonlyMap<number, Candidacy>;
  readonly model: PosteriorModel;
  readonly dropped: readonly DroppedKeys[];
};

/** What linked mentions taught: keys that stand for a register entry as well as its own. */
export type Learned = { readonly rows: readonly LinkageRow[]; readonly share: number };

/**
 * Links profiles with the register by the posterior over its residents and nobody. With `learned`, the right side holds what mentions
 * already linked say of their residents as well, so that a tenancy number or phone that the register lacks can link the next mention.
 */
export async function linkRegister(
  profiles: readonly Profile[],
  register: RegisterIndex,
  runPlan: RunPlan,
  learned: Learned | null,
): Promise<RegisterLinks> {
  const weights = priorWeights(peopleLinkage);
  const rows = learned === null ? register.rows : [...register.rows, ...learned.rows];
  const results = await runPlan(compile(peopleLinkage, { weights, samePeople: false }), [
    linkageTable('left', profileRows(profiles), register.frequencies),
    linkageTable('right', rows, register.frequencies),
  ]);
  const candidacies = candidaciesOf(results.get('candidates') ?? [], profiles);
  const base = modelOf(register, rows, weights);
  const model: PosteriorModel = { ...base, share: learned?.share ?? estimateShare([...candidacies.values()], base) };
  const judged = { register, rows, model, learnedFrom: register.rows.length };
  const links = profiles.map((profile, left) => decide(profile, candidacies.get(left), judged));
  return { links, candidacies, model, dropped: droppedOf(results.get('dropped') ?? []) };
}

type Judged = {
  readonly register: RegisterIndex;
  readonly rows: readonly LinkageRow[];
  readonly model: PosteriorModel;
  /** Rows from this number on are learned, not the register's. */
  readonly learnedFrom: number;
};

/** The plan's rows as candidates of each left person. */
export function candidaciesOf(rows: readonly PlanRow[], profiles: readonly Profile[]): ReadonlyMap<number, Candidacy> {
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
    [...candidates].map(([left, found]) => [
      left,
      { left, count: profiles[left]?.referents.length ?? 1, candidates: found },
    ]),
  );
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
): Omit<PosteriorModel, 'share'> {
  const bits = (column: (typeof surpriseColumns)[number], row: number): number =>
    surprise(register.frequencies, column, rows[row]?.keys[column] ?? '');
  const columnOf = new Map(surpriseColumns.map((column) => [surpriseName(column), column]));
  return {
    registered: new Set(register.entryOf).size,
    surprise: bits,
    weight: (comparison, level, row) => {
      const weight = weights.get(comparison)?.[level];
      const column = weight?.surprise == null ? undefined : columnOf.get(weight.surprise);
      return (weight?.fixed ?? 0) + (column === undefined ? 0 : bits(column, row));
    },
  };
}

function notLinked(why: string, rivals = 0): RegisterLink {
  return { kind: 'not-linked', why, rivals };
}

const nobodyLike = notLinked('nobody on the register shares its name or a number');

function decide(profile: Profile, candidacy: Candidacy | undefined, judged: Judged): RegisterLink {
  const possible = posterior(candidacy?.candidates ?? [], judged.model);
  const best = possible.candidates[0];
  const right = best === undefined ? undefined : judged.rows[best.candidate.row]?.keys;
  if (best === undefined || right === undefined) return nobodyLike;
  const { candidate, probability } = best;
  const levels = unpackPattern(peopleLinkage, candidate.pattern);
  if (probability < linkThreshold) return notLinked(doubt(possible), rivalsOf(possible));
  const verdict = judgePair(levels, nhsSlipFails(profile.keys, right));
  if (verdict.kind === 'refused') return notLinked(`like a resident, but ${verdict.why}`);
  const named = (levels.get('name') ?? -1) >= 0;
  if (!named && !isIdentifiedWithoutName(levels, profile.keys, right))
    return notLinked('no name, and what it shares with a resident a household may share');
  if (!isCorroborated(levels)) return notLinked('only the name agrees with a resident', 1);
  if (!isPersonal(levels) && hasNamesakeAtHome(possible, judged.register))
    return notLinked('two residents of one household bear this name', 2);
  return {
    kind: 'linked',
    entry: candidate.person,
    probability,
    score: candidate.score,
    because: because(levels, candidate, profile, judged),
  };
}

/** Whether one of two NHS numbers fails its check digit. */
export function nhsSlipFails(a: Keys, b: Keys): boolean {
  return !nhsPasses(a.nhsNumber) || !nhsPasses(b.nhsNumber);
}

function rivalsOf({ candidates }: Posterior): number {
  return candidates.filter((each) => each.probability >= 0.05).length;
}

function doubt(possible: Posterior): string {
  const likely = rivalsOf(possible);
  if (likely > 1) return `it may be any of ${likely} residents`;
  const { nobody, unregisteredMember } = possible;
  if (unregisteredMember >= 0.05 && unregisteredMember >= nobody)
    return 'it may be of somebody who lives with a resident and is not on the register';
  return likely === 1
    ? 'it may be a resident or somebody who is not on the register'
    : 'nobody on the register is like it';
}

// Father and son: what a household shares (a phone, a tenancy, the address) cannot say which of them is meant.
function hasNamesakeAtHome({ candidates }: Posterior, register: RegisterIndex): boolean {
  const best = register.keys[candidates[0]?.candidate.person ?? -1];
  if (best === undefined) return false;
  return candidates.slice(1).some(({ candidate }) => {
    const other = register.keys[candidate.person];
    if (other === undefined || best.familyName === '' || other.familyName !== best.familyName) return false;
    return (best.dwelling !== '' && best.dwelling === other.dwelling) || (best.uprn !== '' && best.uprn === other.uprn);
  });
}

function because(
  levels: Levels,
  candidate: Candidate,
  profile: Profile,
  { register, rows, learnedFrom }: Judged,
): string {
  const name = rows[candidate.row]?.keys.fullName ?? '';
  const same = register.duplicates.get(candidate.person)?.length ?? 1;
  const others = Math.max(0, countOf(register.frequencies, 'fullName', name) - same);
  return sentenceOf([
    evidenceInWords(levels),
    (levels.get('name') ?? -1) > 0 ? `${others} other ${others === 1 ? 'resident' : 'residents'} with this name` : '',
    candidate.row >= learnedFrom ? 'compared with what other files say of this resident' : '',
    ...profile.dropped.map((what) => `${what} was not counted, since people of many surnames share it`),
    register.duplicates.has(candidate.person)
      ? 'the register holds this person more than once and the fullest entry is used'
      : '',
  ]);
}
