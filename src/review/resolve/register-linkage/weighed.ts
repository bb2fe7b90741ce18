import type { CandidateEvidence, EvidenceBar, LinkEvidence } from '#core/link-evidence';
import type { Resident } from '#core/register';
import { patternReader } from '../comparison/definition.ts';
import { peopleLinkage } from '../comparison/plan.ts';
import type { Candidate, Posterior, PosteriorModel } from './posterior.ts';

/** What a link was decided by, small enough to keep for every profile: the bars are worked out when somebody asks. */
export type Weighed = {
  readonly candidates: readonly { readonly candidate: Candidate; readonly probability: number }[];
  readonly others: number;
  readonly nobody: number;
  readonly unregisteredMember: number;
  readonly model: PosteriorModel;
};

// Below this nobody would look at a rival, and a common name has hundreds of them.
const leastProbability = 0.01;
const mostCandidates = 8;

/** Keeps of a posterior what explains it. */
export function weighedOf({ candidates, nobody, unregisteredMember }: Posterior, model: PosteriorModel): Weighed {
  const kept = candidates
    .slice(0, mostCandidates)
    .filter(({ probability }, index) => index === 0 || probability >= leastProbability);
  return { candidates: kept, others: candidates.length - kept.length, nobody, unregisteredMember, model };
}

const levelsOf = patternReader(peopleLinkage);

/** The evidence as bars: prior, then each comparison that says anything, with its level in words and its weight in bits. */
export function evidenceOf(weighed: Weighed, residents: readonly Resident[]): LinkEvidence {
  const { candidates, others, nobody, unregisteredMember, model } = weighed;
  const prior = model.share / Math.max(1, model.registered);
  return {
    priorBits: rounded(Math.log2(prior / (1 - prior))),
    candidates: candidates.map(({ candidate, probability }): CandidateEvidence => {
      const bars = barsOf(candidate, model);
      return {
        registerRef: residents[candidate.person]?.registerRef ?? '',
        probability: Math.round(probability * 1e6) / 1e6,
        bits: rounded(candidate.score),
        bars,
      };
    }),
    others,
    nobody: Math.round(nobody * 1e6) / 1e6,
    unregisteredMember: Math.round(unregisteredMember * 1e6) / 1e6,
  };
}

function barsOf({ pattern, row }: Candidate, model: PosteriorModel): readonly EvidenceBar[] {
  const levels = levelsOf(pattern);
  return peopleLinkage.comparisons.flatMap((comparison) => {
    const level = levels.get(comparison.name) ?? -1;
    if (level < 0) return [];
    const says = level === 0 ? comparison.otherwise : comparison.levels[comparison.levels.length - level]?.says;
    const bits = rounded(model.weight(comparison.name, level, row));
    return says === null || says === undefined ? [] : [{ comparison: comparison.name, says, bits }];
  });
}

function rounded(bits: number): number {
  return Math.round(bits * 100) / 100;
}
