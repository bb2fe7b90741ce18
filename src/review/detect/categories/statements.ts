import type { PersonalDataType } from '#core/personal-data';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { isDigitAt } from '../scan/char-classes.ts';
import { mayHold, wordFilter } from '../scan/word-filter.ts';
import { generalSentences, personWords } from './vocabulary.data.ts';
import { mayHoldVocabulary, vocabularyIn, wordsIn } from './vocabulary.ts';

/** A statement about somebody in a sentence: which words make it, and the sentence itself as its value. */
export type Statement = {
  readonly type: PersonalDataType;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly keys: readonly EvidenceKey[];
};

/** Whether a sentence speaks of anybody: advice, rules, notices, questions. */
export function speaksInGeneral(sentence: string): boolean {
  const plain = sentence
    .trimStart()
    .replace(/^[-*•\d.)\s]+/u, '')
    .slice(0, longestBeginning)
    .toLowerCase();
  const beginnings = generalByLetter.get(plain.charAt(0));
  if (beginnings?.some((beginning) => plain.startsWith(beginning)) === true) return true;
  return /^(?:part|section|step|question) [0-9a-z]{1,2}\b/u.test(plain);
}

// Only the first words decide; what the pattern of numbered parts looks at is shorter.
const longestBeginning = Math.max(20, ...generalSentences.map(({ length }) => length)) + 4;
const generalByLetter = Map.groupBy(generalSentences, (beginning) => beginning.charAt(0));

const people = wordFilter(personWords);

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isDigitAt(text, at)) return true;
  return false;
}

// Door codes: the words, and a code of three to eight characters with a digit within 25 characters.
function accessCode(sentence: string): { start: number; end: number; phrase: string } | null {
  if (!hasDigit(sentence)) return null;
  const lower = sentence.toLowerCase();
  for (const phrase of [
    'key safe',
    'keysafe',
    'door code',
    'entry code',
    'access code',
    'gate code',
    'alarm code',
    'keypad',
    'entrance code',
    'door entry',
    'fob code',
  ]) {
    const at = lower.indexOf(phrase);
    if (at < 0) continue;
    // "New key safe fitted by the back door, code 1512": further on only where the word stands before it.
    const code = lower.indexOf(' code ', at + phrase.length - 1);
    const reach = code >= 0 && code - at < 80 ? code + 16 : at + phrase.length + 25;
    for (let index = at + phrase.length; index < Math.min(lower.length, reach); index += 1) {
      if (!isDigitAt(lower, index)) continue;
      const found = /^[a-z0-9#*]{3,8}/iu.exec(lower.slice(index, index + 8));
      return found === null ? null : { start: at, end: index + found[0].length, phrase };
    }
  }
  return null;
}

// "Paid every four weeks in arrears" is how often, "band C" in words on council tax is no priority for a home.
function isHowOften(sentence: string, type: PersonalDataType, phrase: string): boolean {
  if (type === 'debt' && phrase === 'arrears')
    return (
      /\b(?:weekly|monthly|fortnightly|weeks?|months?|days?|paid|quarterly) in arrears\b/iu.test(sentence) &&
      !/\b(?:rent|is|are|was|tax|account) [^.]{0,20}(?:weeks?|months?) in arrears\b/iu.test(sentence)
    );
  return (
    type === 'housing' &&
    phrase.startsWith('band ') &&
    /council tax|valuation|property is in band|for the year/iu.test(sentence)
  );
}

/** The statements of one sentence, left to right; none where no word of it is for a person, unless `person` says that it is about one. */
export function statementsIn(sentence: string, person: boolean): readonly Statement[] {
  if (!mayHoldVocabulary(sentence) && !hasDigit(sentence)) return [];
  if (!person && !mayHold(sentence, people)) return [];
  const words = wordsIn(sentence);
  if (!person && !words.some((word) => personWords.has(word.text))) return [];
  const found: Statement[] = [];
  const hits = vocabularyIn(sentence, words);
  const code = accessCode(sentence);
  if (hits.length === 0 && code === null) return found;
  const value = sentence.replace(/\s+/gu, ' ').trim().slice(0, 400);
  for (const { type, phrase, start, end, negated } of hits) {
    if (!negated && !isHowOften(sentence, type, phrase))
      found.push({ type, phrase, start, end, value, keys: ['vocabulary', 'about-person'] });
  }
  if (code !== null) found.push({ ...code, type: 'access-code', value, keys: ['vocabulary', 'about-person'] });
  return found;
}
