import { phrasesOf, wordLists } from '../words/all-words.ts';
import { stemOf } from './stems.ts';

/** The kinds of the vocabulary, in its order, `nothing` among them. */
export const vocabularyKinds: readonly string[] = [...new Set(wordLists.map(({ type }) => type))];

// A word stands for a kind where at least so much of the phrases that hold it are of that kind.
const leastShare = 0.5;
// A word in many phrases of several kinds is a word of grammar.
const mostPhrases = 60;

function countStems(): ReadonlyMap<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const list of wordLists) {
    const kind = vocabularyKinds.indexOf(list.type);
    for (const phrase of phrasesOf(list)) {
      for (const part of phrase.toLowerCase().split(' ')) {
        if (!/^[a-z]{3,}\*?$/u.test(part)) continue;
        const stem = stemOf(part.replace('*', ''));
        const own = counts.get(stem) ?? new Map<number, number>();
        own.set(kind, (own.get(kind) ?? 0) + 1);
        counts.set(stem, own);
      }
    }
  }
  return counts;
}

function classesOf(): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const [stem, kinds] of countStems()) {
    const total = [...kinds.values()].reduce((sum, count) => sum + count, 0);
    const [first] = [...kinds].sort((one, other) => other[1] - one[1]);
    if (first !== undefined && first[1] / total >= leastShare && total <= mostPhrases) classes.set(stem, first[0]);
  }
  return classes;
}

/** For stems of the vocabulary's words, the place of the kind that most phrases with them are of; stems of several kinds are left out. */
export const vocabularyClasses: ReadonlyMap<string, number> = classesOf();
