import type { Comparison, LinkageDefinition } from './definition.ts';
import type { Keys } from './keys.ts';
import { type SurpriseColumn, surpriseColumns, surpriseName } from './plan.ts';
import { type LevelKnowledge, priorFrequencies, priorKnowledge } from './prior-knowledge-table.ts';

/** A level's weight in bits: `fixed` plus the right row's column `surprise` where there is one. */
export type LevelWeight = { readonly fixed: number; readonly surprise: string | null };

/** Comparison name to its weights by level number, 0 first. */
export type Weights = ReadonlyMap<string, readonly LevelWeight[]>;

/** log2(m/u) of every level out of what is known beforehand (Fellegi and Sunter 1969); unknown weighs nothing. */
export function priorWeights(definition: LinkageDefinition): Weights {
  return new Map(definition.comparisons.map((comparison) => [comparison.name, levelWeights(comparison)]));
}

function levelWeights(comparison: Comparison): readonly LevelWeight[] {
  const names = [...comparison.levels.map((level) => level.name), 'none'].toReversed();
  return names.map((level) => {
    const knowledge = priorKnowledge[comparison.name]?.[level];
    if (knowledge === undefined) throw new Error(`nothing is known of level ${level} of ${comparison.name}`);
    return levelWeight(knowledge);
  });
}

function levelWeight({ m, u }: LevelKnowledge): LevelWeight {
  switch (u.kind) {
    case 'chance':
      return { fixed: Math.log2(m / u.u), surprise: null };
    case 'frequency':
      return { fixed: Math.log2(m / u.times), surprise: surpriseName(u.of) };
  }
}

/** How often each value of each column stands in the register, one count a resident. */
export type Frequencies = {
  readonly records: number;
  readonly counts: ReadonlyMap<SurpriseColumn, ReadonlyMap<string, number>>;
  /** How often somebody else is expected to bear a name that is seen once, as a number of residents. */
  readonly once?: ReadonlyMap<SurpriseColumn, number>;
};

/** Counts the register's values; this is u computed exactly, without a sample. */
export function frequenciesOf(rows: Iterable<Keys>): Frequencies {
  const counts = new Map(surpriseColumns.map((column) => [column, new Map<string, number>()]));
  let records = 0;
  for (const keys of rows) {
    records += 1;
    for (const [column, table] of counts) {
      const value = keys[column];
      if (value !== '') table.set(value, (table.get(value) ?? 0) + 1);
    }
  }
  const once = new Map(wholeNames.map((column) => [column, othersOfOnce(counts.get(column) ?? new Map())] as const));
  return { records, counts, once };
}

const wholeNames = ['fullName', 'familyName'] as const;

// Good (1953) and Turing: of names seen once, the next person drawn bears each as often as 2 n2 / n1 says. Never under a tenth, since a
// register holds few of the people outside it.
function othersOfOnce(counts: ReadonlyMap<string, number>): number {
  let [once, twice] = [0, 0];
  for (const count of counts.values()) {
    if (count === 1) once += 1;
    else if (count === 2) twice += 1;
  }
  return Math.min(1, Math.max(0.1, (2 * twice) / Math.max(1, once)));
}

/** Bits of surprise at meeting this value by chance: -log2 of its frequency, prior and register together. */
export function surprise(frequencies: Frequencies, column: SurpriseColumn, value: string): number {
  const { chance, worth } = priorOf(column, value);
  const seen = value === '' ? 0 : (frequencies.counts.get(column)?.get(value) ?? 0);
  return Math.log2((frequencies.records + worth) / (seen + chance * worth));
}

/** The same for a value that somebody is known to have: it is seen once at least, as a previous name or a learned telephone is not in the counts. */
export function surpriseAtOwn(frequencies: Frequencies, column: SurpriseColumn, value: string): number {
  const { chance, worth } = priorOf(column, value);
  const count = countOf(frequencies, column, value);
  const seen = count > 1 ? count : (frequencies.once?.get(column) ?? 1);
  return Math.log2((frequencies.records + worth) / (seen + chance * worth));
}

// Whoever's day of birth no paper says is given the first of January: in registers of cities far more than one in 365.
const namedFirstOfJanuary = 20;

function priorOf(column: SurpriseColumn, value: string): { readonly chance: number; readonly worth: number } {
  const known = priorFrequencies[column];
  return column === 'birthDate' && value.endsWith('-01-01')
    ? { ...known, chance: known.chance * namedFirstOfJanuary }
    : known;
}

/** How many residents have this value. */
export function countOf(frequencies: Frequencies, column: SurpriseColumn, value: string): number {
  return frequencies.counts.get(column)?.get(value) ?? 0;
}
