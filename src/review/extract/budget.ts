import type { Clock } from '#core/clock';
import type { ExtractLimits } from './limits.ts';

/** What is left of a family's limits, shared by everything inside it. */
export class Budget {
  readonly limits: ExtractLimits;
  readonly #clock: Clock;
  readonly #deadline: number;
  #entries: number;
  #expanded: number;
  #text: number;
  #late = false;

  constructor(limits: ExtractLimits, clock: Clock) {
    this.limits = limits;
    this.#clock = clock;
    this.#deadline = clock.now().getTime() + limits.milliseconds;
    this.#entries = limits.entries;
    this.#expanded = limits.expandedBytes;
    this.#text = limits.familyText;
  }

  /** Takes room for one more document; false when there is none. */
  takeEntry(): boolean {
    this.#entries -= 1;
    return this.#entries >= 0;
  }

  /** Takes room for decompressed bytes; false when they do not fit. */
  takeExpanded(bytes: number): boolean {
    this.#expanded -= bytes;
    return this.#expanded >= 0;
  }

  /** Takes room for characters of text; false when they do not fit. */
  takeText(characters: number): boolean {
    if (this.#text < characters) return false;
    this.#text -= characters;
    return true;
  }

  /** Whether the family's time is up; once late, always late. */
  late(): boolean {
    this.#late ||= this.#clock.now().getTime() > this.#deadline;
    return this.#late;
  }
}
