import type { PersonalDataType } from '#core/personal-data';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { isDigitAt } from '../scan/char-classes.ts';
import { mayHold, wordFilter } from '../scan/word-filter.ts';
import { isHypothetical } from './hypothetical.ts';
import { relativeBefore } from './kin.ts';
import { type Word, wordsIn } from './phrases.ts';
import { generalSentences, officeWords, personWords } from './sentences.data.ts';
import { isOfWork } from './things.ts';
import { mayHoldVocabulary, type VocabularyHit, vocabularyIn } from './vocabulary.ts';

/** A statement about somebody in a sentence: which words make it, and the sentence itself as its value. */
export type Statement = {
  readonly type: PersonalDataType;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly keys: readonly EvidenceKey[];
  /** Where the word stands for the relative of whom it is said ("her mother has …"); null where it is not. */
  readonly relative: number | null;
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
  // "Section 21 served", "Section 47 completed" are no parts of a form.
  return /^(?:part|section|step|question) (?!(?:8|17|20|21|42|47|117)\b)[0-9a-z]{1,2}\b/u.test(plain);
}

// Only the first words decide; what the pattern of numbered parts looks at is shorter.
const longestBeginning = Math.max(20, ...generalSentences.map(({ length }) => length)) + 4;
const generalByLetter = Map.groupBy(generalSentences, (beginning) => beginning.charAt(0));

const people = wordFilter(personWords);
const offices = wordFilter(officeWords);

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isDigitAt(text, at)) return true;
  return false;
}

// "Paid every four weeks in arrears" is how often, "band C" in words on council tax is no priority for a home.
function isHowOften(sentence: string, type: PersonalDataType, phrase: string): boolean {
  if (type === 'debt' && (phrase === 'arrears' || phrase === 'in arrears'))
    return (
      /\b(?:weekly|monthly|fortnightly|weeks?|months?|days?|paid|quarterly) in arrears\b/iu.test(sentence) &&
      !/\b(?:rent|is|are|was|tax|account) [^.]{0,20}(?:weeks?|months?) in arrears\b/iu.test(sentence)
    );
  return (
    type === 'housing' &&
    phrase.toLowerCase().startsWith('band ') &&
    /council tax|valuation|property is in band|for the year|charged for/iu.test(sentence)
  );
}

// What a person may do for a living, or be helped with at work, says nothing of their own health, faith or past.
const neverOfWork: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  ...(['health', 'disability', 'send', 'religion', 'ethnicity', 'criminal', 'domestic-abuse', 'safeguarding'] as const),
  ...(['child-protection', 'immigration', 'debt', 'benefit', 'sexual-orientation', 'gender-reassignment'] as const),
  ...(['family', 'housing'] as const),
]);

function says(sentence: string, words: readonly Word[], hit: VocabularyHit): boolean {
  if (hit.negated || isHowOften(sentence, hit.type, hit.phrase)) return false;
  if (neverOfWork.has(hit.type) && isOfWork(sentence, words, hit.first)) return false;
  return !isHypothetical(sentence, words, hit);
}

/** Whether a kind of statement tells where somebody is in danger: missed, a letter can go to a dangerous door. */
export function isDanger(type: PersonalDataType): boolean {
  return type === 'domestic-abuse' || type === 'protected-address' || type === 'child-protection';
}

// Said without a word for a person, only these are kept, and only where nothing else speaks of an office, a service or anybody.
const telling: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  ...(['health', 'disability', 'send', 'criminal', 'domestic-abuse', 'protected-address', 'child-protection'] as const),
  ...([
    'safeguarding',
    'immigration',
    'religion',
    'ethnicity',
    'gender-reassignment',
    'sexual-orientation',
    'access-code',
  ] as const),
]);

/** Whether a kind of statement is kept in a text about somebody, where the sentence need not have a word for a person. */
export function isTelling(type: PersonalDataType, sentence: string): boolean {
  if (personWordIn(sentence)) return true;
  if (!telling.has(type)) return false;
  return !mayHold(sentence, offices) || !wordsIn(sentence).some(({ text }) => officeWords.has(text));
}

function personWordIn(sentence: string): boolean {
  return mayHold(sentence, people) && wordsIn(sentence).some(({ text }) => personWords.has(text));
}

/** The statements of one sentence, left to right; none where no word of it is for a person, unless `person` says that it is about one. */
export function statementsIn(sentence: string, person: boolean): readonly Statement[] {
  if (!mayHoldVocabulary(sentence) && !hasDigit(sentence)) return [];
  if (!person && !mayHold(sentence, people)) return [];
  const words = wordsIn(sentence);
  if (!person && !words.some(({ text }) => personWords.has(text))) return [];
  const hits = vocabularyIn(sentence, words);
  if (hits.length === 0) return [];
  const value = sentence.replace(/\s+/gu, ' ').trim().slice(0, 400);
  const found: Statement[] = [];
  for (const hit of hits) {
    if (!says(sentence, words, hit)) continue;
    const { type, phrase, start, end } = hit;
    const relative = relativeBefore(sentence, words, hit);
    found.push({ type, phrase, start, end, value, keys: ['vocabulary', 'about-person'], relative });
  }
  return found;
}
