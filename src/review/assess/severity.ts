import type { Incident } from '#core/incident';
import type { SeverityBand } from '#core/risk';
import { dpcRules, eiRules } from './severity-table.ts';
import { type Exposed, ruleHolds, type TypeRule } from './type-rules.ts';

/** ENISA's score of one person's exposures and the sentences that explain it. */
export type Severity = {
  readonly dpc: number;
  readonly ei: number;
  readonly cb: number;
  /** SE = DPC x EI + CB, 0.25 to 6. */
  readonly se: number;
  readonly band: SeverityBand;
  readonly because: readonly string[];
};

/** Scores what was exposed about one person (ENISA, Recommendations for a methodology of the assessment of severity, 2013). */
export function severityOf(exposed: Exposed, circumstances: Incident['circumstances']): Severity {
  const context = firstThatHolds(dpcRules, exposed);
  const identification = firstThatHolds(eiRules, exposed);
  const dpc = context?.dpc ?? 1;
  const ei = identification?.ei ?? 0.25;
  const breach = circumstancesOf(circumstances);
  const se = dpc * ei + breach.cb;
  const band = bandOf(se);
  return {
    dpc,
    ei,
    cb: breach.cb,
    se,
    band,
    because: [
      `Data processing context ${dpc} of 4 (${context?.enisa ?? 'simple'} data): ${context?.says ?? 'no data of a known class'}.`,
      `Ease of identification ${ei}: ${identification?.says ?? 'nothing that leads to the person'}.`,
      breach.because,
      `Severity ${dpc} x ${ei} + ${breach.cb} = ${se}: ${bandWords[band]}.`,
    ],
  };
}

const bandWords: Readonly<Record<SeverityBand, string>> = {
  low: 'low, a few inconveniences',
  medium: 'medium, significant inconvenience',
  high: 'high, significant consequences',
  'very-high': 'very high, consequences that may not be undone',
};

/** ENISA's bands: SE below 2 low, below 3 medium, below 4 high, else very high. */
export function bandOf(se: number): SeverityBand {
  if (se < 2) return 'low';
  if (se < 3) return 'medium';
  return se < 4 ? 'high' : 'very-high';
}

// Both tables are written highest first; a test holds them to it.
function firstThatHolds<R extends TypeRule>(rules: readonly R[], exposed: Exposed): R | undefined {
  return rules.find((rule) => ruleHolds(rule, exposed));
}

const confidentiality = {
  'no-evidence': { adds: 0, says: 'no evidence that anybody misused the data' },
  'known-recipients': { adds: 0.25, says: 'known recipients' },
  'unknown-recipients': { adds: 0.5, says: 'unknown recipients' },
} as const satisfies Record<Incident['circumstances']['confidentiality'], { adds: number; says: string }>;

const integrity = {
  none: { adds: 0, says: 'nothing altered' },
  recoverable: { adds: 0.25, says: 'altered but recoverable' },
  'not-recoverable': { adds: 0.5, says: 'altered beyond recovery' },
} as const satisfies Record<Incident['circumstances']['integrity'], { adds: number; says: string }>;

const availability = {
  none: { adds: 0, says: 'nothing made unavailable' },
  temporary: { adds: 0.25, says: 'unavailable for a time' },
  permanent: { adds: 0.5, says: 'lost for good' },
} as const satisfies Record<Incident['circumstances']['availability'], { adds: number; says: string }>;

function circumstancesOf(circumstances: Incident['circumstances']): { readonly cb: number; readonly because: string } {
  const parts = [
    confidentiality[circumstances.confidentiality],
    integrity[circumstances.integrity],
    availability[circumstances.availability],
    circumstances.malicious ? { adds: 0.5, says: 'malicious intent' } : { adds: 0, says: 'no malicious intent' },
  ];
  const cb = parts.reduce((sum, part) => sum + part.adds, 0);
  const words = parts.filter((part) => part.adds > 0).map((part) => `${part.says} +${part.adds}`);
  return {
    cb,
    because: `Circumstances of the breach ${cb}: ${words.length > 0 ? words.join(', ') : 'none that add'}.`,
  };
}
