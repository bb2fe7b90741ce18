import type { Clock } from '#core/clock';
import type { Verdict } from '../extractor.ts';

/** Excel's own password for workbooks that only their structure protects: anyone opens them without being asked. */
export const silentPassword = 'VelvetSweatshop';

/** How trying passwords on one lock ended; `password` is the place in the operator's list, from 1, or 0 for one that everybody has. */
export type Trial<T> =
  | { readonly kind: 'open'; readonly value: T; readonly password: number }
  | { readonly kind: 'locked'; readonly verdict: Verdict };

/** Tries one password; null where it is wrong. `hasTime` is asked between stretches of long work, which then gives up with null. */
export type Attempt<T> = (password: string, hasTime: () => boolean) => T | null | Promise<T | null>;

/** The operator's passwords, and which of them have opened something: those are tried first, since one often opens many files. */
export class KnownPasswords {
  readonly list: readonly string[];
  readonly #opened: number[] = [];

  constructor(list: readonly string[]) {
    this.list = list;
  }

  /** Places in the list in the order of trying, the last that opened something first. */
  order(): number[] {
    const opened = new Set(this.#opened);
    return [...this.#opened, ...this.list.keys().filter((index) => !opened.has(index))];
  }

  note(index: number): void {
    const known = this.#opened.indexOf(index);
    if (known >= 0) this.#opened.splice(known, 1);
    this.#opened.unshift(index);
  }
}

/** Half of the time between two hand-overs may go into one lock, and ten times that into those of a family: what needs no password is not to wait for ever. */
const locksPerFamily = 10;

/** The trials of one family. Each lock has its time, and all of them have theirs. */
export class PasswordTrials {
  readonly #known: KnownPasswords;
  readonly #clock: Clock;
  readonly #each: number;
  #left: number;

  constructor(known: KnownPasswords, clock: Clock, milliseconds: number) {
    this.#known = known;
    this.#clock = clock;
    this.#each = milliseconds / 2;
    this.#left = this.#each * locksPerFamily;
  }

  /** How many passwords the operator gave. */
  get count(): number {
    return this.#known.list.length;
  }

  /** Tries every password on a lock, as long as there is time, one that everybody has before them; what was not tried is said. */
  async open<T>(attempt: Attempt<T>, common?: string): Promise<Trial<T>> {
    const started = this.#clock.now().getTime();
    const until = started + Math.min(this.#each, this.#left);
    const hasTime = (): boolean => this.#clock.now().getTime() <= until;
    let tried = 0;
    try {
      const silent = common === undefined ? null : await attempt(common, hasTime);
      if (silent !== null) return { kind: 'open', value: silent, password: 0 };
      for (const index of this.#known.order()) {
        if (!hasTime()) break;
        for (const password of spellings(this.#known.list[index] ?? '')) {
          const value = await attempt(password, hasTime);
          if (value === null) continue;
          this.#known.note(index);
          return { kind: 'open', value, password: index + 1 };
        }
        if (hasTime()) tried += 1;
      }
    } finally {
      this.#left -= this.#clock.now().getTime() - started;
    }
    return { kind: 'locked', verdict: lockedVerdict(tried, this.count) };
  }
}

/** The verdict of a lock that no password opened: how many were tried, and how many there was no time for. */
export function lockedVerdict(tried: number, count: number, detail?: string): Verdict {
  const plain = { outcome: 'encrypted', code: 'encrypted' } as const;
  const parts = detail === undefined ? [] : [detail];
  if (tried < count) parts.push(`${tried} of ${count} passwords tried, no time for the rest`);
  else if (count > 0)
    parts.push(count === 1 ? 'the password given does not open it' : `none of ${count} passwords opens it`);
  return parts.length === 0 ? plain : { ...plain, detail: parts.join('; ') };
}

/** A password as it stands in the list; then without the blanks around it, and with its accents written the other way. */
function spellings(line: string): readonly string[] {
  const trimmed = line.trim();
  return [...new Set([line, trimmed, trimmed.normalize('NFC'), trimmed.normalize('NFD')])];
}
