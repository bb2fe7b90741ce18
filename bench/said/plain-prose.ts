import { hashOf } from '../../src/review/detect/categories/sayings/stems.ts';
import { sentencesOf } from '../../src/review/detect/scan/sentences.ts';
import { Chance } from '../names/random.ts';
import { proseSet } from '../quality/detect/prose-set.ts';
import type { Line } from './lines.ts';

// The other files are kept apart, so that `bench/quality/detect-false.ts --apart` measures on what was not learned from.
function isLearned(path: string): boolean {
  return (hashOf(path) & 1) === 1;
}

/** Whether a file of the prose set was kept apart from learning. */
export function isKeptApart(path: string): boolean {
  return !isLearned(path);
}

/** Sentences of documentation and licences below a folder, from half of its files: they say nothing of anybody. */
export function plainLines(folder: string, most: number): readonly Line[] {
  const texts = new Set<string>();
  for (const { path, units } of proseSet([folder]).files) {
    if (!isLearned(path)) continue;
    for (const unit of units) {
      if (unit.kind !== 'text') continue;
      for (const { start, end } of sentencesOf(unit.text)) {
        const text = unit.text.slice(start, end).trim();
        if (text.length >= 20 && text.length <= 400) texts.add(text);
      }
    }
  }
  const chance = new Chance(701);
  const all = [...texts];
  return Array.from({ length: Math.min(most, all.length) }, () => ({
    voice: 'plain',
    text: chance.one(all),
    says: new Set<never>(),
    may: new Set<never>(),
  }));
}
