import { foldNameQuickly } from '#core/values/person-name';
import { foldedHash } from './folded-letters.ts';
import { placesAndSurnames } from './not-name-words.data.ts';
import { shippedLists } from './tagger.ts';
import { listBit, listsOf } from './word-lists.ts';

/** The lists of people's names, as bits of `listBit`. */
export const nameLists = listBit.forename | listBit.surname | listBit.person;

/** Which of the lists that ship know a word, as bits of `listBit`. */
export function listsKnowing(word: string): number {
  return listsOf(shippedLists(), foldedHash(word, 0, word.length));
}

/** Whether lists know the words as a name's: a forename first, and a last word of no place that they have or no dictionary has. */
export function listedAsName(words: readonly string[]): boolean {
  if (words.length < 2) return false;
  const first = listsKnowing(words[0] ?? '');
  const last = listsKnowing(words.at(-1) ?? '');
  if ((first & listBit.forename) === 0 || (first & listBit.dictionary) !== 0) return false;
  return (last & (listBit.dictionary | listBit.place)) === 0;
}

/** Whether all words but the last are listed forenames, one of no dictionary or two, and the last is a surname that streets and buildings end with too. */
export function isForenamesAndThing(words: readonly string[]): boolean {
  const given = words.slice(0, -1).map(listsKnowing);
  const last = foldNameQuickly(words.at(-1) ?? '');
  if (given.length === 0 || given.length > 3 || !(placesAndSurnames.has(last) || last === 'STREET')) return false;
  if (given.some((lists) => (lists & listBit.forename) === 0)) return false;
  return given.length > 1 || given.some((lists) => (lists & (listBit.dictionary | listBit.place)) === 0);
}

/** Whether a list of forenames has the word, and neither a dictionary nor a list of places. */
export function isListedForename(word: string): boolean {
  const lists = listsKnowing(word);
  return (lists & listBit.forename) !== 0 && (lists & (listBit.dictionary | listBit.place)) === 0;
}

/** Whether a list of forenames has the word, whatever else it means ("Will", "May"). */
export function isEverForename(word: string): boolean {
  return (listsKnowing(word) & listBit.forename) !== 0;
}

/** Whether a list of surnames has the word, and none of forenames. */
export function isOnlySurname(word: string): boolean {
  const lists = listsKnowing(word);
  return (lists & listBit.surname) !== 0 && (lists & listBit.forename) === 0;
}

/** Whether lists of people's names have the word, and neither a dictionary nor a list of places. */
export function isOnlyName(word: string): boolean {
  const lists = listsKnowing(word);
  return (lists & nameLists) !== 0 && (lists & (listBit.dictionary | listBit.place)) === 0;
}

/** Whether a cell is one to three words of letters of which a list of names has one, and neither a dictionary nor a list of places. */
export function isListedNamePart(cell: string): boolean {
  const words = cell.trim().split(/[\s-]+/u);
  if (words.length > 3 || !words.every((word) => /^\p{L}[\p{L}\p{M}'’]*\.?$/u.test(word))) return false;
  return words.some(isOnlyName);
}

/** How many cells lists know as forenames alone, less those that they know as surnames alone. */
export function forenamesOver(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => {
    const lists = listsKnowing(cell.trim().split(/\s+/u)[0] ?? '') & (listBit.forename | listBit.surname);
    return sum + (lists === listBit.forename ? 1 : lists === listBit.surname ? -1 : 0);
  }, 0);
}
