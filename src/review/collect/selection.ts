import { type PathPattern, parsePathPattern } from '#core/path-pattern';
import { type Problem, problem } from '#core/problem';

/** Which files of the folder a review looks at: all, unless something is said. Patterns as the operator wrote them. */
export type Selection = {
  /** Only files modified at or after this instant, ISO 8601 in UTC; null for any. */
  readonly since: string | null;
  /** Only files that one of these means; none for any. */
  readonly include: readonly string[];
  /** No file that one of these means, even where it is included. */
  readonly exclude: readonly string[];
};

/** Every file. */
export const wholeFolder: Selection = { since: null, include: [], exclude: [] };

/** A file or folder as a selection sees it; `modified` is milliseconds since 1970, null where it says nothing of the content. */
export type Selectable = { readonly path: string; readonly modified: number | null; readonly isFolder: boolean };

/** The rule that leaves something out, as the operator wrote it, and of which kind; null where it is looked at. */
export type LeftOut = { readonly by: 'exclude' | 'include' | 'since'; readonly rule: string };

type Rule = { readonly text: string; readonly means: PathPattern };

/** A selection at work: it judges each thing of the folder once, and remembers which patterns meant something. */
export class Selector {
  readonly #include: readonly Rule[];
  readonly #exclude: readonly Rule[];
  readonly #since: number | null;
  readonly #sinceText: string;
  readonly #unmatched: Set<string>;

  constructor({ since, include, exclude }: Selection) {
    this.#include = rulesOf(include);
    this.#exclude = rulesOf(exclude);
    this.#since = since === null ? null : Date.parse(since);
    this.#sinceText = since ?? '';
    this.#unmatched = new Set(this.#include.map(({ text }) => text));
  }

  /** Which rule leaves it out: the first exclusion that means it, else that no inclusion does, else its age. */
  leavesOut({ path, modified, isFolder }: Selectable): LeftOut | null {
    const excluded = this.#exclude.find(({ means }) => means(path));
    const included = this.#include.filter(({ means }) => means(path));
    for (const { text } of included) this.#unmatched.delete(text);
    if (excluded !== undefined) return { by: 'exclude', rule: `--exclude ${excluded.text}` };
    // What stands in a folder that cannot be listed is not known: it may be what was asked for.
    if (isFolder) return null;
    if (this.#include.length > 0 && included.length === 0) {
      return { by: 'include', rule: this.#include.map(({ text }) => `--include ${text}`).join(' ') };
    }
    if (this.#since !== null && modified !== null && modified < this.#since) {
      return { by: 'since', rule: `--since ${this.#sinceText}` };
    }
    return null;
  }

  /** A problem for each inclusion that nothing in the folder was meant by. */
  problems(): readonly Problem[] {
    return this.#include
      .filter(({ text }) => this.#unmatched.has(text))
      .map(({ text }) => problem('selection-unmatched', `--include ${text}`));
  }
}

function rulesOf(patterns: readonly string[]): readonly Rule[] {
  return patterns.flatMap((text) => {
    const means = parsePathPattern(text);
    return means === null ? [] : [{ text, means }];
  });
}
