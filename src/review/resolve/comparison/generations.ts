import type { Generation } from '#core/values/generation';

/**
 * Which of several of one name somebody is: as it is written after the name; of residents of whom nothing is written, the elder or the
 * younger of two at one home; '' where nobody says.
 */
export type GenerationKey = Generation | 'elder' | 'younger' | '';

// "John Khan Jnr" may be called the second as well.
const ranks: Readonly<Record<Generation, number>> = { Snr: 1, Jnr: 2, II: 2, III: 3, IV: 4 };

/** Whether two generations cannot be one person's: the elder of two is neither junior nor the third, the younger not senior. */
export function generationsConflict(a: GenerationKey, b: GenerationKey): boolean {
  if (a === '' || b === '' || a === b) return false;
  if (isRelative(a)) return isRelative(b) || isOther(a, b);
  return isRelative(b) ? isOther(b, a) : ranks[a] !== ranks[b];
}

function isRelative(generation: GenerationKey): generation is 'elder' | 'younger' {
  return generation === 'elder' || generation === 'younger';
}

// The elder of two may be the second of a line, and the younger the third.
function isOther(relative: 'elder' | 'younger', written: Generation): boolean {
  return relative === 'younger' ? written === 'Snr' : written !== 'Snr' && written !== 'II';
}
