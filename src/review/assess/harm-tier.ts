import type { HarmTier } from '#core/risk';
import { harmRules } from './harm-table.ts';
import { type Exposed, ruleHolds } from './type-rules.ts';

/** The harm tier of what was exposed about one person, with its reason. */
export function harmTierOf(exposed: Exposed): { readonly tier: HarmTier; readonly because: string } {
  const rule = harmRules.find((candidate) => ruleHolds(candidate, exposed));
  const tier = rule?.tier ?? 'T4';
  return { tier, because: `Harm tier ${tier}: ${rule?.says ?? 'nothing is known to be exposed'}.` };
}
