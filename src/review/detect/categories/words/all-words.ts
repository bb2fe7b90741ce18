import { bodyWords } from './body.data.ts';
import { protectionWords } from './children.data.ts';
import { crimeWords } from './crime.data.ts';
import { dangerWords } from './danger.data.ts';
import { disabilityWords } from './disability.data.ts';
import { healthWords } from './health.data.ts';
import { lifeWords } from './life.data.ts';
import { meansWords } from './means.data.ts';
import { nothingWords } from './nothing.data.ts';
import { originWords } from './origin.data.ts';
import type { WordList } from './word-list.ts';

/** Every list of words that say something of somebody, and of those that do not. */
export const wordLists: readonly WordList[] = [
  ...healthWords,
  ...disabilityWords,
  ...originWords,
  ...bodyWords,
  ...crimeWords,
  ...dangerWords,
  ...protectionWords,
  ...meansWords,
  ...lifeWords,
  ...nothingWords,
];

/** The phrases of a list as they are matched: apostrophes are gaps between words, as in a text. */
export function phrasesOf({ phrases }: WordList): readonly string[] {
  return phrases
    .split(/[|\n]/u)
    .map((phrase) => phrase.replace(/['’]/gu, ' ').trim())
    .filter((phrase) => phrase !== '');
}
