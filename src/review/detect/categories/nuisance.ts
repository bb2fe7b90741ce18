import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { homeWords, nuisanceWords, witnessWords } from './nuisance.data.ts';
import { wordsIn } from './phrases.ts';

/**
 * Whether words speak of trouble outside the home: of neighbours, noise, a service, and of nobody whom one shares a home or a love with.
 * Neighbours who heard, saw or called tell of somebody's home after all.
 */
export function isOutsideTheHome(text: string): boolean {
  const words = wordsIn(text);
  if (words.some((word) => homeWords.has(word.text))) return false;
  return words.some(({ text: word }, at) => nuisanceWords.has(word) && !witnessWords.has(words[at + 1]?.text ?? ''));
}

/** Whether only the model of sentences says it, and is not sure. */
export function isUnsureReading(keys: readonly EvidenceKey[]): boolean {
  return keys.includes('saying-perhaps') || keys.includes('saying-likely');
}
