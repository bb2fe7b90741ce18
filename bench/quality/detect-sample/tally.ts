import type { FindingOutcome, JudgedFinding, JudgedValue } from './match.ts';

/** Values expected and found under one heading. */
export type Counts = { expected: number; found: number; asOfficer: number; unread: number };

/** Findings under one heading. */
export type FindingCounts = Record<'findings' | FindingOutcome, number>;

const noFindings: FindingCounts = { findings: 0, right: 0, beside: 0, officer: 0, decoy: 0, wrong: 0 };

/** What was found and missed over many documents, by data type, kind of place and name culture. */
export class SampleTally {
  readonly #values = new Map<string, Counts>();
  readonly #findings = new Map<string, FindingCounts>();

  /** Adds one document. */
  add(judged: { readonly values: readonly JudgedValue[]; readonly findings: readonly JudgedFinding[] }): void {
    for (const { value, outcome } of judged.values) {
      const key = [value.type, value.place, value.culture].join(',');
      const counts = this.#values.get(key) ?? { expected: 0, found: 0, asOfficer: 0, unread: 0 };
      this.#values.set(key, counts);
      counts.expected += 1;
      if (outcome === 'found') counts.found += 1;
      if (outcome === 'as-officer') counts.asOfficer += 1;
      if (outcome === 'unread') counts.unread += 1;
    }
    for (const { finding, outcome } of judged.findings) {
      const counts = this.#findings.get(finding.type) ?? { ...noFindings };
      this.#findings.set(finding.type, counts);
      counts.findings += 1;
      counts[outcome] += 1;
    }
  }

  /** Counts by the parts of the key that are kept: 0 the type, 1 the kind of place, 2 the culture; in code-unit order. */
  recall(...parts: readonly number[]): ReadonlyMap<string, Counts> {
    const sums = new Map<string, Counts>();
    for (const key of [...this.#values.keys()].sort()) {
      const cells = key.split(',');
      const name = parts.map((part) => cells[part] ?? '').join(',');
      const sum = sums.get(name) ?? { expected: 0, found: 0, asOfficer: 0, unread: 0 };
      sums.set(name, sum);
      const one = this.#values.get(key);
      sum.expected += one?.expected ?? 0;
      sum.found += one?.found ?? 0;
      sum.asOfficer += one?.asOfficer ?? 0;
      sum.unread += one?.unread ?? 0;
    }
    return sums;
  }

  /** Counts of findings by type, in code-unit order. */
  precision(): ReadonlyMap<string, FindingCounts> {
    return new Map([...this.#findings].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** `0.9312`, or nothing where there is nothing to share. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '' : (part / whole).toFixed(4);
}
