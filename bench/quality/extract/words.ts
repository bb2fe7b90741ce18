import type { Unit } from '../../../src/core/document.ts';

/** How many of the words that an oracle has were found too, each as often as it stands there. */
export type Recall = { readonly share: number; readonly words: number; readonly missed: readonly string[] };

/** Words of letters and digits, compatibility forms and case folded. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** All words of what was read, cells included. */
export function textOf(units: readonly Unit[]): string {
  return units.map((unit) => (unit.kind === 'text' ? unit.text : unit.rows.flat().join(' '))).join('\n');
}

/** Compares words found with words wanted; null where the oracle has fewer than five, which say nothing. */
export function recallOf(wanted: readonly string[], found: readonly string[]): Recall | null {
  if (wanted.length < 5) return null;
  const had = new Map<string, number>();
  for (const word of found) had.set(word, (had.get(word) ?? 0) + 1);
  const missed: string[] = [];
  for (const word of wanted) {
    const left = had.get(word) ?? 0;
    if (left <= 0) missed.push(word);
    had.set(word, left - 1);
  }
  return { share: 1 - missed.length / wanted.length, words: wanted.length, missed };
}
