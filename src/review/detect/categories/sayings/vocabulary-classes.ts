import { phrasesOf, wordLists } from '../words/all-words.ts';
import { stemOf } from './stems.ts';

/** The kinds of the vocabulary, in its order, `nothing` among them. */
export const vocabularyKinds: readonly string[] = [...new Set(wordLists.map(({ type }) => type))];

// A word stands for a kind where at least so much of the phrases that hold it are of that kind.
const leastShare = 0.5;
// A word in many phrases of several kinds is a word of grammar.
const mostPhrases = 60;

// Words of grammar stand in phrases of every kind, and in some of one kind more by chance ("that" among those of crime).
const grammar: ReadonlySet<string> = new Set(
  'about above after again against ago all alone already also always and another any anybody anyone anything are around away back because been before behind being below between both but came can cannot come could did does doing done down due during each either else enough even ever every for from gave get gets getting give given go goes going gone got had has have having her here hers herself him himself his how its itself just keep keeps kept last least left less let like long look made make makes many may might more most much must near need needs never new next nobody none nor not nothing now off often old once one only onto other others our out over own per put puts said same saw say says see seen several shall she should since some somebody someone something soon still such take taken takes than that the their them themselves then there these they thing things this those though three through time times to told too took toward towards tri try two under until upon use used uses using very via want wants was way well went were what when where whether which while who whole whom whose why will with within without would yet you your yours'
    .split(' ')
    .map((word) => stemOf(word)),
);

function countStems(): ReadonlyMap<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>();
  for (const list of wordLists) {
    const kind = vocabularyKinds.indexOf(list.type);
    for (const phrase of phrasesOf(list)) {
      for (const part of phrase.toLowerCase().split(' ')) {
        if (!/^[a-z]{3,}\*?$/u.test(part)) continue;
        const stem = stemOf(part.replace('*', ''));
        if (grammar.has(stem)) continue;
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
