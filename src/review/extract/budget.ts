import type { Clock } from '#core/clock';
import type { ExtractLimits } from './limits.ts';
import { KnownPasswords, PasswordTrials } from './unlock/passwords.ts';

/** What is left of a family's limits, shared by everything inside it. */
export class Budget {
  readonly limits: ExtractLimits;
  /** The passwords to try on what is encrypted. */
  readonly passwords: PasswordTrials;
  readonly #clock: Clock;
  readonly #lastDeadline: number;
  #deadline: number;
  #entries: number;
  #expanded: number;
  #text: number;
  #late = false;

  constructor(limits: ExtractLimits, clock: Clock, passwords: KnownPasswords = new KnownPasswords([])) {
    this.limits = limits;
    this.passwords = new PasswordTrials(passwords, clock, limits.milliseconds);
    this.#clock = clock;
    const now = clock.now().getTime();
    this.#lastDeadline = now + limits.totalMilliseconds;
    this.#deadline = Math.min(this.#lastDeadline, now + limits.milliseconds);
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

  /** Characters that there is still room for. */
  textLeft(): number {
    return this.#text;
  }

  /** Gives room back: what was taken since so many characters were left is held no longer. */
  restoreText(left: number): void {
    this.#text = Math.max(this.#text, Math.min(left, this.limits.familyText));
  }

  /** Time begins anew, since something has been handed over; the time for the whole family goes on. */
  renew(): void {
    const now = this.#clock.now().getTime();
    this.#deadline = Math.min(this.#lastDeadline, now + this.limits.milliseconds);
    this.#late = now > this.#deadline;
  }

  /** Whether time is up; once late, late until something is handed over. */
  late(): boolean {
    this.#late ||= this.#clock.now().getTime() > this.#deadline;
    return this.#late;
  }
}
