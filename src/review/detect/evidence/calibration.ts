import type { PersonalDataType } from '#core/personal-data';
import { calibration } from './calibration.data.ts';

/** What findings of a score came to: of those scored so, this share was right. Scores and shares rise together. */
export type Knot = readonly [score: number, share: number];

/** How far a score stands on the scale of log-odds, on which evidence adds up; the ends are those of four digits. */
function logit(score: number): number {
  const kept = Math.min(0.9999, Math.max(0.0001, score));
  return Math.log(kept / (1 - kept));
}

/** Reads a score off a line through knots, straight between them on the scale of log-odds and level beyond them. */
export function readOff(knots: readonly Knot[], score: number): number {
  const at = logit(score);
  let before: Knot | null = null;
  for (const knot of knots) {
    const [from, share] = knot;
    if (logit(from) >= at) {
      if (before === null) return share;
      const [low, high] = [logit(before[0]), logit(from)];
      const part = high === low ? 1 : (at - low) / (high - low);
      return before[1] + part * (share - before[1]);
    }
    before = knot;
  }
  return before?.[1] ?? score;
}

/**
 * What sort of evidence leads a finding's reasons: a heading, a label, words of a vocabulary, the model of sentences, or its own shape.
 * Equal sums of different sorts are right at different rates, so that each sort of a type may have a line of its own.
 */
export type EvidenceSort = 'column' | 'label' | 'sentence' | 'words' | 'model' | 'shape';

const beginnings: readonly (readonly [string, EvidenceSort])[] = [
  ['heading', 'column'],
  ['label near', 'sentence'],
  ['label', 'label'],
  ['words for this', 'words'],
  ['the model of sentences', 'model'],
];

/** The sort of the first reason; that of a shape where it is none of the others. */
export function evidenceSort(reasons: readonly string[]): EvidenceSort {
  const first = reasons[0] ?? '';
  return beginnings.find(([beginning]) => first.startsWith(beginning))?.[1] ?? 'shape';
}

const knotsOf: ReadonlyMap<string, readonly Knot[]> = new Map(Object.entries(calibration.knots));
const read = new Map<string, Map<number, number>>();

/** The probability, to four digits, that a finding with this sum of evidence is right: what such findings of its type, and of its sort of evidence where that was fitted apart, came to in the run that `calibration.data.ts` names. */
export function calibrated(type: PersonalDataType, score: number, sort: EvidenceSort = 'shape'): number {
  const own = `${type}/${sort}`;
  const key = knotsOf.has(own) ? own : type;
  const knots = knotsOf.get(key);
  if (knots === undefined) return score;
  const known = read.get(key) ?? new Map<number, number>();
  read.set(key, known);
  const found = known.get(score);
  if (found !== undefined) return found;
  const made = Math.round(readOff(knots, score) * 10_000) / 10_000;
  if (known.size < 2000) known.set(score, made);
  return made;
}
