import { evidenceTable } from '../../../src/review/detect/evidence/evidence-table.ts';
import type { LabelledFinding } from './labelled.ts';

// Set by hand, guided by what came of each voice of `bench/said` when it was left out; worth as much as so many findings judged.
const danger = { possible: 0.44, likely: 0.76, sure: 0.9, worth: 60 };
const ordinary = { possible: 0.52, likely: 0.75, sure: 0.92, worth: 150 };

const dangers = ['domestic-abuse', 'protected-address', 'child-protection', 'safeguarding'] as const;
const others = [
  ...(['health', 'disability', 'send', 'ethnicity', 'religion', 'political', 'trade-union', 'sex-life'] as const),
  ...(['sexual-orientation', 'gender-reassignment', 'biometric', 'genetic', 'criminal', 'immigration'] as const),
] as const;

/**
 * Findings that stand for how often the model of sentences is right where it is unsure: sample councils tell of such things too seldom, and in
 * too few words, to learn it from, and a line without them would read "possible" as it reads "sure". The vocabulary finds nearly all that a sample
 * says, so that what is left to the model there is mostly wrong; in files that nobody has met it is mostly right.
 */
export function labelledOfSayings(): readonly LabelledFinding[] {
  const of = (types: readonly LabelledFinding['type'][], { possible, likely, sure, worth }: typeof danger) =>
    types.flatMap((type) => [
      ...made(type, 'saying-perhaps', possible, worth),
      ...made(type, 'saying-likely', likely, worth),
      ...made(type, 'saying-sure', sure, worth),
    ]);
  return [...of(dangers, danger), ...of(others, ordinary)];
}

function made(
  type: LabelledFinding['type'],
  key: 'saying-perhaps' | 'saying-likely' | 'saying-sure',
  share: number,
  worth: number,
): readonly LabelledFinding[] {
  const { weight, says } = evidenceTable[key];
  const score = Math.round(10_000 / (1 + Math.exp(-weight))) / 10_000;
  return Array.from({ length: worth }, (_, number) => ({
    ...{ type, score, right: number < Math.round(worth * share), set: 'made' as const, reasons: [says] },
    alike: `sayings ${type} ${key}`,
  }));
}
