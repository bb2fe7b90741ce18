import { parsePathPattern } from '#core/path-pattern';
import { parseMoment } from '#core/values/moment';

/** How one word of a command line is read: `parse` gives null for what does not fit, and `wants` ends the refusal. */
export type Shape<T> = { readonly parse: (text: string) => T | null; readonly wants: string };

/** A path. One that begins with a hyphen is more likely a forgotten value, as in `--case --json`. */
export const path: Shape<string> = {
  parse: (text) => (text === '' || text.startsWith('-') ? null : text),
  wants: 'a path (write ./-name for a name that begins with a hyphen)',
};

/** A pattern of paths below the folder reviewed, as `parsePathPattern` reads it. */
export const pattern: Shape<string> = {
  parse: (text) => (text.startsWith('--') || parsePathPattern(text) === null ? null : text),
  wants: "a pattern of paths inside the folder, as in '*.tmp', 'Housing' or 'Housing/**/*.pdf', in quotes",
};

/** An instant, as `parseMoment` reads it: ISO 8601 in UTC. */
export const moment: Shape<string> = {
  parse: parseMoment,
  wants: 'a day written YYYY-MM-DD or a time written YYYY-MM-DDThh:mm (UK time, unless it ends in Z or +hh:mm)',
};

/** Words as they stand, not empty. */
export const words: Shape<string> = {
  parse: (text) => (text.trim() === '' || text.startsWith('--') ? null : text.trim()),
  wants: 'some words',
};

/** A whole number within bounds, in digits only. */
export function wholeNumber(from: number, to: number): Shape<number> {
  return {
    parse: (text) => {
      if (!/^\d{1,15}$/u.test(text)) return null;
      const value = Number(text);
      return value >= from && value <= to ? value : null;
    },
    wants: `a whole number from ${from} to ${to}`,
  };
}

/** One of a few words, read whatever its case. */
export function oneOf<const W extends string>(choices: readonly W[]): Shape<W> {
  return {
    parse: (text) => choices.find((choice) => choice.toLowerCase() === text.toLowerCase()) ?? null,
    wants: `one of ${choices.join(', ')}`,
  };
}

/** A day of the calendar, YYYY-MM-DD. */
export const day: Shape<string> = {
  parse: (text) => {
    const instant = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? new Date(`${text}T00:00:00Z`) : null;
    if (instant === null || Number.isNaN(instant.getTime())) return null;
    return instant.toISOString().startsWith(text) ? text : null;
  },
  wants: 'a day written YYYY-MM-DD',
};
