import type { TruthTables } from './tables.ts';

/** Where each exposure of the truth stands, and where most of what a file tells does. */
export type Places = {
  /** Kinds of place in which a person's type is told in a file, sorted; [] where no words of their own tell it. */
  readonly of: (exposure: string) => readonly string[];
  /** The kind of place of most values of a file; '' where the truth does not say. */
  readonly mainOf: (file: string) => string;
};

/** Gathers the places of the truth's values; `keyOf` names an exposure. */
export function placesOf(truth: TruthTables, keyOf: (person: string, type: string, file: string) => string): Places {
  const byExposure = new Map<string, Set<string>>();
  const byFile = new Map<string, Map<string, number>>();
  for (const { truthId, type, file, place } of truth.values) {
    const key = keyOf(truthId, type, file);
    byExposure.set(key, (byExposure.get(key) ?? new Set()).add(place));
    const counts = byFile.get(file) ?? new Map<string, number>();
    byFile.set(file, counts.set(place, (counts.get(place) ?? 0) + 1));
  }
  const most = (counts: ReadonlyMap<string, number>): string =>
    [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? '';
  return {
    of: (exposure) => [...(byExposure.get(exposure) ?? [])].sort(),
    mainOf: (file) => most(byFile.get(file) ?? new Map()),
  };
}
