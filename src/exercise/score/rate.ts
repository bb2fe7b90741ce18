/**
 * How two sets agree: `expected` by the truth, of which `found`; `exported` by the review, of which `correct`. A share of
 * nothing is null, never 1.
 */
export type Rate = {
  readonly expected: number;
  readonly found: number;
  readonly exported: number;
  readonly correct: number;
  readonly recall: number | null;
  readonly precision: number | null;
};

/** The rate of counts. */
export function rateOf(counts: Pick<Rate, 'expected' | 'found' | 'exported' | 'correct'>): Rate {
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return {
    ...counts,
    recall: share(counts.found, counts.expected),
    precision: share(counts.correct, counts.exported),
  };
}

/** Counts by class, in the order in which classes are first met, and over all. */
export class Tally {
  readonly #counts = new Map<string, { expected: number; found: number; exported: number; correct: number }>();

  /** Counts one thing that the truth expects. */
  expect(name: string, found: boolean): void {
    const counts = this.#of(name);
    counts.expected += 1;
    if (found) counts.found += 1;
  }

  /** Counts one thing that the review exported. */
  exported(name: string, correct: boolean): void {
    const counts = this.#of(name);
    counts.exported += 1;
    if (correct) counts.correct += 1;
  }

  /** The rate over all classes. */
  all(): Rate {
    const sum = { expected: 0, found: 0, exported: 0, correct: 0 };
    for (const counts of this.#counts.values()) {
      sum.expected += counts.expected;
      sum.found += counts.found;
      sum.exported += counts.exported;
      sum.correct += counts.correct;
    }
    return rateOf(sum);
  }

  /** The rates of each class, by name in code-unit order. */
  byName(): Readonly<Record<string, Rate>> {
    const names = [...this.#counts.keys()].sort();
    return Object.fromEntries(names.map((name) => [name, rateOf(this.#of(name))]));
  }

  #of(name: string): { expected: number; found: number; exported: number; correct: number } {
    const known = this.#counts.get(name);
    if (known !== undefined) return known;
    const fresh = { expected: 0, found: 0, exported: 0, correct: 0 };
    this.#counts.set(name, fresh);
    return fresh;
  }
}
