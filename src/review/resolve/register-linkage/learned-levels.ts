import { peopleLinkage } from '../comparison/plan.ts';
import { priorKnowledge } from '../comparison/prior-knowledge-table.ts';
import type { LearnedBits } from './learn-weights.ts';

/** A level of a comparison by its words, and how often it is met where a mention is of the resident: before any data, and in this case. */
export type LearnedLevel = { readonly says: string; readonly before: number; readonly after: number };

/** What a case's mentions taught, level by level in the order of the plan; none where nothing moved by a tenth of a bit. */
export function learnedLevels(learned: LearnedBits): readonly LearnedLevel[] {
  return peopleLinkage.comparisons.flatMap(({ name, levels, otherwise }) => {
    const bits = learned.get(name) ?? [];
    const all = [...levels, { name: 'none', says: otherwise }];
    return all.flatMap(({ name: level, says }, place) => {
      const gained = bits[levels.length - place] ?? 0;
      const before = priorKnowledge[name]?.[level]?.m ?? 0;
      return Math.abs(gained) < 0.1 || says === null ? [] : [{ says, before, after: before * 2 ** gained }];
    });
  });
}
