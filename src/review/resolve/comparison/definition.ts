import type { PlanColumn } from '#core/linkage-plan';

/** A test on a pair of rows, left and right, as data; where a value that it reads is unknown it does not hold. */
export type Condition =
  | { readonly kind: 'equal'; readonly left: string; readonly right: string }
  /** The two values of a text column are at most as many edits apart as both sides' whole-number column `tolerance` allows. */
  | { readonly kind: 'within'; readonly column: string; readonly tolerance: number | string }
  | { readonly kind: 'unknown'; readonly side: Side; readonly column: string }
  | { readonly kind: 'is'; readonly side: Side; readonly column: string; readonly value: number }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] };

/** Which of a pair a condition looks at. */
export type Side = 'left' | 'right';

/** One level of agreement; the first that holds counts, from the strongest down. */
export type Level = {
  readonly name: string;
  readonly when: Condition;
  /** The words of an explanation, or null for a level that is not worth a word. */
  readonly says: string | null;
};

/** One comparison: unknown (-1) where `unknown` holds, else the highest level that holds, numbered from the last of `levels` (1) up, else 0. */
export type Comparison = {
  readonly name: string;
  readonly unknown: Condition;
  readonly levels: readonly Level[];
  /** The words for level 0. */
  readonly otherwise: string | null;
};

/** One way for a pair to be compared at all: equality of these columns, known on both sides. */
export type BlockingRule = {
  readonly name: string;
  readonly columns: readonly string[];
  /** Whether rows that hold somebody's other names take part. */
  readonly otherNames: boolean;
};

/** A whole linkage as data: what is known of a row, what is compared with what, and which pairs are. */
export type LinkageDefinition = {
  readonly columns: readonly PlanColumn[];
  readonly comparisons: readonly Comparison[];
  readonly blocking: readonly BlockingRule[];
  /** A blocking key that would give more pairs than this is dropped from its rule, counted and reported. */
  readonly mostPairsPerKey: number;
  /** The best candidates kept for each left row. */
  readonly mostCandidates: number;
};

/** Holds where both sides' column is known and equal. */
export function equal(left: string, right: string = left): Condition {
  return { kind: 'equal', left, right };
}

/** Holds where the text is within so many edits, or within what a column of both sides allows. */
export function within(column: string, tolerance: number | string): Condition {
  return { kind: 'within', column, tolerance };
}

/** Holds where the value is not known. */
export function unknown(side: Side, column: string): Condition {
  return { kind: 'unknown', side, column };
}

/** Holds where a whole-number column has this value. */
export function is(side: Side, column: string, value: number): Condition {
  return { kind: 'is', side, column, value };
}

/** Holds where every condition does. */
export function all(...of: readonly Condition[]): Condition {
  return { kind: 'all', of };
}

/** Holds where at least one condition does. */
export function any(...of: readonly Condition[]): Condition {
  return { kind: 'any', of };
}

/** The level numbers of a pair packed into one whole number, so that a pattern travels as one column; the compiled SQL packs alike. */
export function packPattern(definition: LinkageDefinition, levels: readonly number[]): number {
  let packed = 0;
  definition.comparisons.forEach((comparison, index) => {
    packed = packed * (comparison.levels.length + 2) + ((levels[index] ?? -1) + 1);
  });
  return packed;
}

/** The level of each comparison by its name, out of a packed pattern. */
export function unpackPattern(definition: LinkageDefinition, pattern: number): ReadonlyMap<string, number> {
  const levels: [string, number][] = [];
  let rest = pattern;
  for (const comparison of definition.comparisons.toReversed()) {
    const radix = comparison.levels.length + 2;
    levels.push([comparison.name, (rest % radix) - 1]);
    rest = Math.floor(rest / radix);
  }
  return new Map(levels.toReversed());
}

/** `unpackPattern` that reads each pattern once: there are thousands of patterns for millions of pairs. */
export function patternReader(definition: LinkageDefinition): (pattern: number) => ReadonlyMap<string, number> {
  const read = new Map<number, ReadonlyMap<string, number>>();
  return (pattern) => {
    const known = read.get(pattern);
    if (known !== undefined) return known;
    const levels = unpackPattern(definition, pattern);
    read.set(pattern, levels);
    return levels;
  };
}

/** The number of a level by its name: 0 is "none of them". A name that the comparison lacks is a fault of ours. */
export function levelNumber(comparison: Comparison, name: string): number {
  const index = comparison.levels.findIndex((level) => level.name === name);
  if (index < 0) throw new Error(`comparison ${comparison.name} has no level ${name}`);
  return comparison.levels.length - index;
}
