import type { JudgedFinding, JudgedValue } from './match.ts';

/** Keeps the first few misses and false findings of each data type, to be read by whoever improves detection. */
export class Examples {
  readonly #most: number;
  readonly #kept = new Map<string, string[]>();

  constructor(most: number) {
    this.#most = most;
  }

  /** Adds what one document missed and wrongly claimed. */
  add(
    mode: string,
    file: string,
    judged: { readonly values: readonly JudgedValue[]; readonly findings: readonly JudgedFinding[] },
  ): void {
    for (const { value, outcome } of judged.values) {
      if (outcome === 'found') continue;
      this.#keep(`${mode} ${value.type} ${value.place} ${outcome}`, `${value.value} (${value.culture}) <- ${file}`);
    }
    for (const { finding, outcome, words } of judged.findings) {
      if (outcome === 'wrong' || outcome === 'decoy' || outcome === 'beside')
        this.#keep(`${mode} ${finding.type} FALSE ${outcome}`, `${words} | ${finding.reasons.join('; ')} <- ${file}`);
    }
  }

  /** Everything kept, a heading for each kind. */
  text(): string {
    return [...this.#kept]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([heading, lines]) => [`\n## ${heading}`, ...lines].join('\n'))
      .join('\n');
  }

  #keep(heading: string, line: string): void {
    const lines = this.#kept.get(heading) ?? [];
    if (lines.length < this.#most) this.#kept.set(heading, [...lines, line.replaceAll('\n', ' / ')]);
  }
}
