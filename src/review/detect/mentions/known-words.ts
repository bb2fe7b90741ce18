import { hashStart, hashStep, lowerFolded } from '../names/folded-letters.ts';
import { shippedLists } from '../names/tagger.ts';
import { listBit, listsOf } from '../names/word-lists.ts';

const longest = 60;

function listsHold(word: string): number {
  let hash = hashStart;
  for (let at = 0; at < Math.min(longest, word.length); at += 1)
    hash = hashStep(hash, lowerFolded(word.charCodeAt(at)));
  return listsOf(shippedLists(), hash);
}

const inDictionary = (word: string): boolean => word.length > 1 && (listsHold(word) & listBit.dictionary) !== 0;

// Endings that the dictionary leaves to its rules, and what stands in their place.
const endings: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ily', ['y']],
  ['ly', ['', 'le', 'e']],
  ['ingly', ['', 'e']],
  ['edly', ['', 'e']],
  ['ing', ['', 'e']],
  ['ized', ['ise']],
  ['ize', ['ise']],
  ['ed', ['', 'e']],
  ['ers', ['', 'e']],
  ['er', ['', 'e']],
  ['es', ['', 'e']],
  ['s', ['']],
];

function isInflected(word: string): boolean {
  return endings.some(([ending, stems]) => {
    if (!word.endsWith(ending) || word.length < ending.length + 3) return false;
    const stem = word.slice(0, -ending.length);
    return (
      stems.some((more) => inDictionary(stem + more)) ||
      (stem.at(-1) === stem.at(-2) && inDictionary(stem.slice(0, -1)))
    );
  });
}

/** Whether an English dictionary has the word, in lower case, in some form; parts of a word with hyphens each. */
export function isKnownWord(word: string): boolean {
  const [bare = ''] = word.replaceAll('’', "'").split("'");
  if (bare === '' || bare.length === 1) return true;
  const parts = bare.split('-');
  return parts.every((part) => part.length < 2 || inDictionary(part) || isInflected(part));
}

/** Whether lists of names of people or places have the word. */
export function isNameWord(word: string): boolean {
  return (listsHold(word) & (listBit.forename | listBit.surname | listBit.place)) !== 0;
}
