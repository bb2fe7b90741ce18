import { charClass, classOfCode, codeAt } from './char-classes.ts';

// Longest number that any reader accepts, with its separators: bounds the work at each start, so that the scan stays linear.
const longest = 26;
// No number has more digits than an international telephone number of 18 or a card's 19; a longer run is none.
const mostDigits = 20;
const mostGroups = 16;

/** Whether it may part the groups of a number: a space, ( ) - . / : and the no-break space and dashes that word processors put in their place. */
export function isSeparator(code: number): boolean {
  return (
    code === 32 || (code >= 45 && code <= 47) || code === 58 || code === 0xa0 || (code >= 0x2010 && code <= 0x2013)
  );
}

// "(020) 7946", "(+44) 20".
function opensPhone(text: string, start: number): boolean {
  const before = codeAt(text, start - 1);
  return before === 40 || (before === 43 && codeAt(text, start - 2) === 40);
}

/**
 * Digits in groups with one separator between each, as read last. One object serves a whole scan, since millions of small ones would
 * cost more than the reading.
 */
export class DigitGroups {
  /** How many groups there are, and how many digits in all. */
  count = 0;
  total = 0;
  /** Offset after the last digit. */
  end = 0;
  /** Code unit of each separator, 0 after the last: one kind alone where `separators` says so. */
  readonly #lengths = new Uint8Array(mostGroups);
  readonly #separators = new Uint16Array(mostGroups);

  /** Digits of a group, 0 where there is none. */
  length(group: number): number {
    return group < this.count ? (this.#lengths[group] ?? 0) : 0;
  }

  /** The separator after a group, 0 after the last. */
  separator(group: number): number {
    return group < this.count - 1 ? (this.#separators[group] ?? 0) : 0;
  }

  /** Whether one of the separators is this. */
  hasSeparator(code: number): boolean {
    for (let group = 0; group < this.count - 1; group += 1) if (this.#separators[group] === code) return true;
    return false;
  }

  /** Lets go of the last groups, back to the last space between two: "020 7946 0123 12/03/2024". False where there is none. */
  dropLast(): boolean {
    while (this.count > 1) {
      const gap = this.#separators[this.count - 2] ?? 0;
      this.count -= 1;
      this.total -= this.#lengths[this.count] ?? 0;
      this.end -= (this.#lengths[this.count] ?? 0) + 1;
      if (gap === 32 || gap === 0xa0) return true;
    }
    return false;
  }

  /** Reads the groups that begin at `start`, as far as the longest number. */
  read(text: string, start: number): void {
    this.count = 0;
    this.total = 0;
    this.end = start;
    let at = start;
    while (at - start < longest && this.count < mostGroups) {
      const group = at;
      let code = codeAt(text, at);
      while (code >= 48 && code <= 57 && at - group < mostDigits) {
        at += 1;
        code = codeAt(text, at);
      }
      if (at === group) return;
      this.#lengths[this.count] = at - group;
      this.count += 1;
      this.total += at - group;
      this.end = at;
      // "(020) 7946 0123"; in "(number 943 476 5919) 2 children" the bracket closes another.
      const bracket = code === 41 && group === start && opensPhone(text, start) ? 1 : 0;
      const between = bracket === 1 ? codeAt(text, at + 1) : code;
      const parted = isSeparator(between) ? 1 : 0;
      const next = at + bracket + parted;
      if (next === at || classOfCode(codeAt(text, next)) !== charClass.digit) return;
      this.#separators[this.count - 1] = parted === 1 ? between : code;
      at = next;
    }
  }
}
