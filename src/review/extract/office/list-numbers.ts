/** How the number of one level of a list is written, and when it starts again. */
export type ListLevel = {
  readonly start: number;
  readonly format: string;
  /** `%1.%2` and the like, where `%1` is the number of the highest level; null for a bullet. */
  readonly text: string | null;
  /** Numbers of other levels are written in figures, whatever they are written in on their own. */
  readonly isLegal: boolean;
  /** The level (from 1) that starts this one again, and every one above it; null for any level above; 0 for none. */
  readonly restart: number | null;
};

/** Levels that a list can have: ten in OpenDocument, nine in Word. */
export const mostLevels = 10;
/** A number longer than this is no number: a hostile definition may repeat itself without end. */
const longestNumber = 100;
const units: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** How a number is written, by the name of its format; null where it cannot be written so. */
const formats: ReadonlyMap<string, (value: number) => string | null> = new Map([
  ['none', () => ''],
  ['', () => ''],
  ['decimalZero', (value) => String(value).padStart(2, '0')],
  ['ordinal', (value) => `${value}${ordinalEnding(value)}`],
  ['lowerLetter', letters],
  ['a', letters],
  ['upperLetter', (value) => letters(value)?.toUpperCase() ?? null],
  ['A', (value) => letters(value)?.toUpperCase() ?? null],
  ['lowerRoman', roman],
  ['i', roman],
  ['upperRoman', (value) => roman(value)?.toUpperCase() ?? null],
  ['I', (value) => roman(value)?.toUpperCase() ?? null],
]);

/** Counts one list: each call of `next` is a paragraph at a level. */
export class ListCounter {
  readonly #counts: (number | undefined)[] = [];

  /** The number of the next paragraph at `level` (from 0), as a reader sees it; '' for a bullet or none. */
  next(levels: readonly (ListLevel | undefined)[], level: number, startAgain: number | null = null): string {
    if (level < 0 || level >= mostLevels) return '';
    for (let above = 0; above < level; above += 1) this.#counts[above] ??= levels[above]?.start ?? 1;
    const last = this.#counts[level];
    this.#counts[level] = startAgain ?? (last === undefined ? (levels[level]?.start ?? 1) : last + 1);
    for (let below = level + 1; below < mostLevels; below += 1) {
      const restart = levels[below]?.restart ?? null;
      if (restart === null || level < restart) this.#counts[below] = undefined;
    }
    return this.#written(levels, level);
  }

  #written(levels: readonly (ListLevel | undefined)[], level: number): string {
    const shown = levels[level];
    if (shown === undefined || shown.text === null) return '';
    let number = '';
    for (let at = 0; at < shown.text.length && number.length < longestNumber; at += 1) {
      const digit = shown.text[at] === '%' ? '1234567890'.indexOf(shown.text[at + 1] ?? ' ') : -1;
      if (digit < 0) number += shown.text[at] ?? '';
      else {
        const format = shown.isLegal && digit !== level ? 'decimal' : (levels[digit]?.format ?? 'decimal');
        number += writtenNumber(this.#counts[digit] ?? levels[digit]?.start ?? 1, format);
        at += 1;
      }
    }
    return number.slice(0, longestNumber).trim();
  }
}

/** A number of a list in one of the formats of Word (`lowerLetter`) or OpenDocument (`a`); in figures where the format is another. */
export function writtenNumber(value: number, format: string): string {
  const figures = String(value);
  return (formats.get(format) ?? (() => figures))(value) ?? figures;
}

/** z is followed by aa, bb, cc; more than ten of one letter are written in figures. */
function letters(value: number): string | null {
  if (value < 1 || value > 260) return null;
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string | null {
  if (value < 1 || value > 3999) return null;
  let rest = value;
  let written = '';
  for (const [size, sign] of units)
    while (rest >= size) {
      written += sign;
      rest -= size;
    }
  return written;
}

function ordinalEnding(value: number): string {
  if (value % 100 >= 11 && value % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
