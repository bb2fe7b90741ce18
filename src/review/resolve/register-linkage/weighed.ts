import { type CandidateEvidence, type EvidenceBar, type LinkEvidence, saidElsewhere } from '#core/link-evidence';
import type { MentionFields } from '#core/mention';
import type { Resident } from '#core/register';
import { patternReader } from '../comparison/definition.ts';
import { foldReference, type Keys } from '../comparison/keys.ts';
import { peopleLinkage } from '../comparison/plan.ts';
import { type Shown, shownOfFields, shownOfLearned, shownOfResident } from '../comparison/shown-values.ts';
import type { Candidate, Posterior, PosteriorModel } from './posterior.ts';

/** What a link was decided by, small enough to keep for every profile: the bars are worked out when somebody asks. */
export type Weighed = {
  readonly candidates: readonly WeighedCandidate[];
  readonly others: number;
  readonly nobody: number;
  readonly unregisteredMember: number;
  /** The files know somebody else of the name whom it fits as well. */
  readonly namesake?: true;
  readonly model: PosteriorModel;
};

/** A candidate with its probability; `learned`: what other files say of the resident, where that is what was compared. */
type WeighedCandidate = {
  readonly candidate: Candidate;
  readonly probability: number;
  readonly uncorrected: number;
  readonly learned: Keys | null;
};

// Below this nobody would look at a rival, and a common name has hundreds of them.
const leastProbability = 0.01;
const mostCandidates = 8;

/** Keeps of a posterior what explains it; `learnedAt` gives the keys of a right row that is not the register's own. */
export function weighedOf(
  { candidates, nobody, unregisteredMember }: Posterior,
  model: PosteriorModel,
  learnedAt: (row: number) => Keys | null,
): Weighed {
  const kept = candidates
    .slice(0, mostCandidates)
    .filter(({ probability }, index) => index === 0 || probability >= leastProbability)
    .map((each) => ({ ...each, learned: learnedAt(each.candidate.row) }));
  return { candidates: kept, others: candidates.length - kept.length, nobody, unregisteredMember, model };
}

/** What was weighed, where the files know somebody else of the name whom it fits as well: only this share of each resident's probability is left. */
export function withNamesake(weighed: Weighed, share: number): Weighed {
  const given = weighed.candidates.reduce((sum, { probability }) => sum + probability, 0) * (1 - share);
  return {
    ...weighed,
    candidates: weighed.candidates.map((each) => ({
      ...each,
      ...{ probability: each.probability * share, uncorrected: each.uncorrected * share },
    })),
    unregisteredMember: weighed.unregisteredMember + given,
    namesake: true,
  };
}

const levelsOf = patternReader(peopleLinkage);

/** The evidence as bars: prior, then each comparison that says anything, with its level in words, its weight in bits, and both values. */
export function evidenceOf(weighed: Weighed, fields: MentionFields, residents: readonly Resident[]): LinkEvidence {
  const { candidates, others, nobody, unregisteredMember, model } = weighed;
  const prior = model.share / Math.max(1, model.registered);
  const said = shownOfFields(fields);
  return {
    priorBits: rounded(Math.log2(prior / (1 - model.share))),
    candidates: candidates.map(({ candidate, probability, uncorrected, learned }): CandidateEvidence => {
      const resident = residents[candidate.person];
      const held = resident === undefined ? noValues : heldBy(resident, learned, said);
      return {
        registerRef: resident?.registerRef ?? '',
        from: learned === null ? 'register' : 'files',
        probability: millionths(probability),
        ...(model.calibration.decisions === 0 ? {} : { uncorrected: millionths(uncorrected) }),
        bits: rounded(candidate.score),
        bars: barsOf(candidate, model.weight, said, held, model.learned),
      };
    }),
    others,
    nobody: millionths(nobody),
    unregisteredMember: millionths(unregisteredMember),
    ...(weighed.namesake === undefined ? {} : { namesake: true }),
  };
}

/** What each comparison of a pattern weighs, with both values; comparisons that say nothing are left out. */
export function barsOf(
  { pattern, row }: Pick<Candidate, 'pattern' | 'row'>,
  weight: PosteriorModel['weight'],
  said: Shown,
  held: Shown,
  learned: PosteriorModel['learned'] = () => 0,
): readonly EvidenceBar[] {
  const levels = levelsOf(pattern);
  return peopleLinkage.comparisons.flatMap((comparison) => {
    const level = levels.get(comparison.name) ?? -1;
    if (level < 0) return [];
    const says = level === 0 ? comparison.otherwise : comparison.levels[comparison.levels.length - level]?.says;
    if (says === null || says === undefined) return [];
    const { name } = comparison;
    // Mentions that were found to be one person are compared together: what this one does not say, or says otherwise, another of them does.
    const isElsewhere =
      said(name) === '' || (level === comparison.levels.length && areTwoValues(name, said(name), held(name)));
    const here = isElsewhere && held(name) !== '' ? saidElsewhere : said(name);
    return [
      {
        comparison: name,
        says: says + asLearned(learned(name, level)),
        bits: rounded(weight(name, level, row)),
        said: here,
        held: held(name),
      },
    ];
  });
}

// Less than a tenth of a bit nobody would see in the bar.
function asLearned(bits: number): string {
  if (Math.abs(bits) < 0.1) return '';
  return ` (here ${(2 ** bits).toFixed(1)} times as often as elsewhere)`;
}

function heldBy(resident: Resident, learned: Keys | null, said: Shown): Shown {
  const own = learned === null ? shownOfResident(resident) : shownOfLearned(learned, resident);
  const { references = [], phones = [], emails = [] } = resident.also ?? {};
  const others: ReadonlyMap<string, readonly string[]> = new Map([
    ['reference', references],
    ['phone', phones],
    ['email', emails],
  ]);
  // The register holds several of the kind: the one that the file gives is what was compared.
  return (comparison) =>
    others.get(comparison)?.find((each) => !areTwoValues(comparison, each, said(comparison))) ?? own(comparison);
}

// A National Insurance number without its suffix letter is the same one; a reference is without spaces and strokes.
function areTwoValues(comparison: string, one: string, other: string): boolean {
  switch (comparison) {
    case 'nino':
      return one.slice(0, 8) !== other.slice(0, 8);
    case 'reference':
      return foldReference(one) !== foldReference(other);
    case 'nhsNumber':
    case 'email':
    case 'phone':
    case 'birth':
      return one !== other;
  }
  return false;
}

function noValues(): string {
  return '';
}

function millionths(probability: number): number {
  return Math.round(probability * 1e6) / 1e6;
}

function rounded(bits: number): number {
  return Math.round(bits * 100) / 100;
}
