import { countOf } from '#core/written-numbers';
import type { WrongLetter } from '../workflows/drawn-letters.ts';

/** Letters that were drawn and are wrong now, for a terminal: a line each, and what to do. */
export function wrongLetterLines(letters: readonly WrongLetter[]): readonly string[] {
  if (letters.length === 0) return [];
  return [
    `${countOf(letters.length, 'letter')} drawn before ${letters.length === 1 ? 'is' : 'are'} wrong: find out whether it was posted, and treat what it told as a disclosure of its own.`,
    ...letters.map(
      ({ letter, person, drawnAt, mentions }) =>
        `  ${letter}  to ${person}  drawn ${drawnAt.slice(0, 10)}  ${countOf(mentions, 'mention')} of somebody else`,
    ),
  ];
}
