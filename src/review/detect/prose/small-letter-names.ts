import { foldedHash } from '../names/folded-letters.ts';
import { isCommonWord } from '../names/names.ts';
import { shippedLists } from '../names/tagger.ts';
import { listBit, listsOf } from '../names/word-lists.ts';
import { charClass, classAt, codeAt } from '../scan/char-classes.ts';
import type { Stretch } from '../scan/sentences.ts';
import { actsAfter, statesAfter } from './cues.data.ts';

/** A name written without capitals: where it stands, how many words a title before it takes, and what speaks for it. */
export type SmallName = Stretch & { readonly kind: 'titled' | 'pair' | 'forename' };

type Word = Stretch & { readonly text: string; readonly lists: number };

const titles: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'cllr', 'mister']);
const nameLists = listBit.forename | listBit.surname | listBit.person;
// Longer texts without a capital are no notes of anybody.
const mostWords = 200;

function isLetter(found: number): boolean {
  return found >= charClass.upper && found <= charClass.letter;
}

// Words of small letters, with no more than a space or a full stop between them and the next where `joined` says so.
function wordsOf(text: string, { start, end }: Stretch): readonly Word[] {
  const words: Word[] = [];
  let at = start;
  while (at < end && words.length < mostWords) {
    if (!isLetter(classAt(text, at))) {
      at += 1;
      continue;
    }
    const from = at;
    while (
      at < end &&
      (isLetter(classAt(text, at)) || (classAt(text, at) === charClass.joiner && isLetter(classAt(text, at + 1))))
    )
      at += 1;
    words.push({
      start: from,
      end: at,
      text: text.slice(from, at),
      lists: listsOf(shippedLists(), foldedHash(text, from, at)),
    });
  }
  return words;
}

function follows(text: string, one: Word | undefined, other: Word | undefined): boolean {
  return one !== undefined && other !== undefined && /^\.? $/u.test(text.slice(one.end, other.start));
}

function isWordOfEnglish({ text, lists }: Word): boolean {
  return (lists & listBit.dictionary) !== 0 || isCommonWord(text) || actsAfter.has(text) || statesAfter.has(text);
}

function mayBeSurname(word: Word, alone: boolean): boolean {
  if (isCommonWord(word.text) || actsAfter.has(word.text) || statesAfter.has(word.text) || word.text.length < 2)
    return false;
  return (word.lists & nameLists) !== 0 || (!alone && (word.lists & listBit.dictionary) === 0);
}

// "mrs begum", "mr john smith"; "miss" is a verb as well, so that lists must have what follows it.
function titled(text: string, words: readonly Word[], index: number): SmallName | null {
  const [title, first, second] = words.slice(index, index + 3);
  if (title === undefined || first === undefined || !titles.has(title.text) || !follows(text, title, first))
    return null;
  if (!mayBeSurname(first, title.text === 'miss')) return null;
  const goesOn = second !== undefined && follows(text, first, second) && mayBeSurname(second, true);
  const full = goesOn && (first.lists & listBit.forename) !== 0 && !isWordOfEnglish(second);
  return { kind: 'titled', start: title.start, end: full ? second.end : first.end };
}

// "amina hassan": a forename and a surname of the lists that are no words of English.
function pair(text: string, words: readonly Word[], index: number): SmallName | null {
  const [first, second] = words.slice(index, index + 2);
  if (first === undefined || (first.lists & listBit.forename) === 0 || isWordOfEnglish(first) || first.text.length < 3)
    return null;
  const last = second !== undefined && follows(text, first, second) && second.text.length > 2 ? second : null;
  if (last !== null && (last.lists & nameLists) !== 0 && !isWordOfEnglish(last))
    return { kind: 'pair', start: first.start, end: last.end };
  return { kind: 'forename', start: first.start, end: first.end };
}

/**
 * Names in small letters in one sentence: those after a title anywhere; in a sentence without capitals also a forename and surname that
 * only lists of names have, and a forename alone, which needs words before it that say a person is named.
 */
export function smallLetterNames(text: string, sentence: Stretch, noCapitals: boolean): readonly SmallName[] {
  if (!noCapitals && !hasSmallTitle(text, sentence)) return [];
  const words = wordsOf(text, sentence);
  const found: SmallName[] = [];
  let readTo = 0;
  for (const [index, word] of words.entries()) {
    if (word.start < readTo || word.text !== word.text.toLowerCase()) continue;
    const name = titled(text, words, index) ?? (noCapitals ? pair(text, words, index) : null);
    if (name === null) continue;
    found.push(name);
    readTo = name.end;
  }
  return found;
}

const smallTitle = /(?:^|[^\p{L}])(?:mrs?|ms|miss|dr|cllr)\.? \p{Ll}/u;

function hasSmallTitle(text: string, { start, end }: Stretch): boolean {
  for (let at = start; at < end; at += 1)
    if (text.charCodeAt(at) === 32 && mayFollowTitle(text, at)) return smallTitle.test(text.slice(start, end));
  return false;
}

// Before a space the last two letters of a title, with its full stop: few words end so.
function mayFollowTitle(text: string, space: number): boolean {
  const end = codeAt(text, space - 1) === 46 ? space - 1 : space;
  const [one, other] = [codeAt(text, end - 2), codeAt(text, end - 1)];
  if (other === 114) return one === 109 || one === 100 || one === 108;
  return other === 115 && (one === 114 || one === 109 || one === 115);
}
