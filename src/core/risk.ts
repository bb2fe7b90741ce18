/** Candour's order of harm: T0 safety-critical, T1 intimate or irreversible, T2 fraud-enabling, T3 contact and identity, T4 name or reference only. */
export const harmTiers = ['T0', 'T1', 'T2', 'T3', 'T4'] as const;

/** One of the tiers. */
export type HarmTier = (typeof harmTiers)[number];

/** ENISA's bands of SE: below 2 low, below 3 medium, below 4 high, else very high. */
export type SeverityBand = 'low' | 'medium' | 'high' | 'very-high';

/** The three levels of UK GDPR Articles 33 and 34. */
export type RiskLevel = 'unlikely' | 'risk' | 'high-risk';

/** What a person's exposures mean for them; `because` explains each number in sentences. It proposes; a named officer decides. */
export type RiskAssessment = {
  readonly harmTier: HarmTier;
  /** ENISA SE = DPC x EI + CB, from 0.25 to 6. */
  readonly severity: number;
  readonly severityBand: SeverityBand;
  readonly riskLevel: RiskLevel;
  /** DPC 1 to 4, EI 0.25 to 1, CB 0 to 2, as in ENISA's tables. */
  readonly parts: { readonly dpc: number; readonly ei: number; readonly cb: number };
  readonly because: readonly string[];
};
