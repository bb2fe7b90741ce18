import { evidenceTable } from '../../../src/review/detect/evidence/evidence-table.ts';
import type { LabelledFinding } from './labelled.ts';

// Set by hand, guided by what came of each voice of `bench/said` when it was left out in turn; worth as much as so many findings judged.
const possible = 0.44;
const likely = 0.76;
const worth = 60;

/**
 * Findings that stand for how often the model of sentences is right about danger where it is unsure: sample councils tell of danger too seldom to
 * learn it from, and a line without them would read "possible" as it reads "sure".
 */
export function labelledOfSayings(): readonly LabelledFinding[] {
  const danger = ['domestic-abuse', 'protected-address', 'child-protection', 'safeguarding'] as const;
  return danger.flatMap((type) => [...made(type, 'saying-perhaps', possible), ...made(type, 'saying-likely', likely)]);
}

function made(
  type: LabelledFinding['type'],
  key: 'saying-perhaps' | 'saying-likely',
  share: number,
): readonly LabelledFinding[] {
  const { weight, says } = evidenceTable[key];
  const score = Math.round(10_000 / (1 + Math.exp(-weight))) / 10_000;
  return Array.from({ length: worth }, (_, number) => ({
    ...{ type, score, right: number < Math.round(worth * share), set: 'made' as const, reasons: [says] },
    alike: `sayings ${type} ${key}`,
  }));
}
