import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { isListedForename, listsKnowing, nameLists } from '../names/listed-names.ts';
import { isCommonWord } from '../names/names.ts';
import type { TaggedRun } from '../names/tagged-names.ts';
import { listBit } from '../names/word-lists.ts';
import type { Stretch } from '../scan/sentences.ts';
import { cueBefore } from './cue-before.ts';
import { actsAfter } from './cues.data.ts';
import { loneNameEvidence } from './lone-names.ts';
import { calledBefore, namedBeside } from './name-lists.ts';
import { namesAnimalOrSaint, standsInCode } from './not-people.ts';
import { type ProseName, wordAfter } from './prose-names.ts';

// "Blunt" is a word that people are called too; "Windows" and "Tesco" are in no list of names, and "Senlis" and "Germany" are places.
function mayBeName(word: string, isTitle: boolean): boolean {
  const lists = listsKnowing(word);
  if (!isTitle && (lists & listBit.place) !== 0) return (lists & listBit.forename) !== 0;
  return (lists & nameLists) !== 0 || (lists & listBit.dictionary) === 0;
}

/**
 * One word that the tagger takes for nobody, where what stands around it says otherwise: a rank ("PCSO Blunt"), a title of several
 * ("Messrs Gosling and Pratt"), two people in the same list, or two lesser signs; null elsewhere.
 */
export function doubtedName(
  text: string,
  sentence: Stretch,
  { start, end }: Stretch,
  run: TaggedRun,
): ProseName | null {
  const whole = text.slice(start, end);
  const word = /['’]s$/u.test(whole) ? whole.slice(0, -2) : whole;
  if (run.people.length > 0 || !/^\p{Lu}['’]?\p{Lu}?\p{Ll}[\p{L}'’-]*$/u.test(word) || isCommonWord(word)) return null;
  const to = start + word.length;
  if (standsInCode(text, start, to) || namesAnimalOrSaint(text, start)) return null;
  const title = calledBefore(text, sentence, start);
  const isTitle = title?.isTitle === true;
  if (!mayBeName(word, isTitle)) return null;
  const cue = cueBefore(text, sentence, start) ?? title;
  const inList = !isTitle && namedBeside(text, sentence, { start, end: to }) === 2;
  const keys: EvidenceKey[] = inList ? ['name-pair', ...run.against] : ['name-shape', ...run.against];
  if (isTitle) keys.push('name-title');
  if (cue !== null && (isTitle || (listsKnowing(word) & nameLists) !== 0)) keys.push('name-cue');
  if (isListedForename(word)) keys.push('name-listed-word');
  if (actsAfter.has(wordAfter(text, sentence, to))) keys.push('name-act');
  keys.push(...loneNameEvidence(text, sentence, { start, end: to }).filter((key) => !inList || key !== 'name-pair'));
  return { name: { title: '', forenames: word, surname: '' }, start, end: to, keys, role: cue?.role ?? null };
}
