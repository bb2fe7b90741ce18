import type { Incident } from '#core/incident';
import type { HarmTier, RiskAssessment, RiskLevel } from '#core/risk';
import { harmTierOf } from './harm-tier.ts';
import { severityOf } from './severity.ts';
import type { Exposed } from './type-rules.ts';

/**
 * What a person's exposures mean for them. `indicated` is the part of them that stood in a file not graded `not-indicated`: a grade of
 * the taken list may lower the risk level by at most one step, never the tier or the severity, and never where safety is at stake.
 */
export function assessRisk(
  exposed: Exposed,
  indicated: Exposed,
  circumstances: Incident['circumstances'],
): RiskAssessment {
  const whole = judged(exposed, circumstances);
  const part = judged(indicated, circumstances);
  const lowered = loweredLevel(whole.level, part.level, whole.tier);
  const { severity } = whole;
  return {
    harmTier: whole.tier,
    severity: severity.se,
    severityBand: severity.band,
    riskLevel: lowered,
    parts: { dpc: severity.dpc, ei: severity.ei, cb: severity.cb },
    because: [
      whole.tierBecause,
      ...severity.because,
      levelBecause[lowered],
      ...gradeBecause(exposed, indicated, whole.level, lowered),
    ],
  };
}

type Judged = {
  readonly tier: HarmTier;
  readonly tierBecause: string;
  readonly severity: ReturnType<typeof severityOf>;
  readonly level: RiskLevel;
};

function judged(exposed: Exposed, circumstances: Incident['circumstances']): Judged {
  const { tier, because } = harmTierOf(exposed);
  const severity = severityOf(exposed, circumstances);
  return { tier, tierBecause: because, severity, level: levelOf(tier, severity.se) };
}

// High risk (Article 34) from fraud upwards or from ENISA's band "high"; a name alone that nobody can act upon is unlikely to harm.
function levelOf(tier: HarmTier, se: number): RiskLevel {
  switch (tier) {
    case 'T0':
    case 'T1':
    case 'T2':
      return 'high-risk';
    case 'T3':
      return se >= 3 ? 'high-risk' : 'risk';
    case 'T4':
      if (se >= 3) return 'high-risk';
      return se >= 2 ? 'risk' : 'unlikely';
  }
}

function loweredLevel(whole: RiskLevel, indicated: RiskLevel, tier: HarmTier): RiskLevel {
  return whole === 'high-risk' && indicated !== 'high-risk' && tier !== 'T0' ? 'risk' : whole;
}

const levelBecause: Readonly<Record<RiskLevel, string>> = {
  'high-risk': 'High risk is proposed: harm tier T0 to T2, or a severity of 3 or more.',
  risk: 'Risk is proposed: the person can be identified or reached, below the threshold of high risk.',
  unlikely: 'Risk is proposed as unlikely: a name or reference only, with a severity below 2.',
};

function gradeBecause(exposed: Exposed, indicated: Exposed, whole: RiskLevel, final: RiskLevel): readonly string[] {
  if (indicated.types.size === exposed.types.size) return [];
  const said =
    'Some of this stands only in files for which there is no indication that they were taken; that is not proof that they were not.';
  if (final !== whole)
    return [
      said,
      'For that reason the level is one step below high risk. If one of these files turns out to have been taken, it is high risk.',
    ];
  return [said, 'The level is not lowered for it.'];
}
