import type { PersonalDataType } from '#core/personal-data';
import { remembered } from '../remembered.ts';
import { isSpaceAt } from '../scan/char-classes.ts';
import { mayHold, wordFilter } from '../scan/word-filter.ts';
import { isHypothetical } from './hypothetical.ts';
import { relativeBefore } from './kin.ts';
import { type Word, wordsIn } from './phrases.ts';
import { withSayings } from './sayings/sayings.ts';
import { generalSentences, officeWords, personWords } from './sentences.data.ts';
import type { Statement } from './statement.ts';
import { isOfWork } from './things.ts';
import { mayHoldVocabulary, type VocabularyHit, vocabularyIn } from './vocabulary.ts';
import { whereaboutsIn } from './whereabouts.ts';

/** Whether a sentence speaks of anybody: advice, rules, notices, questions. */
export function speaksInGeneral(sentence: string): boolean {
  let from = 0;
  while (from < sentence.length && (isSpaceAt(sentence, from) || '-*•.)0123456789'.includes(sentence.charAt(from))))
    from += 1;
  const first = sentence.charAt(from).toLowerCase();
  const beginnings = generalByLetter.get(first);
  if (beginnings === undefined && !'psq'.includes(first)) return false;
  const plain = sentence.slice(from, from + longestBeginning).toLowerCase();
  if (beginnings?.some((beginning) => plain.startsWith(beginning)) === true) return true;
  // "Section 21 served", "Section 47 completed" are no parts of a form.
  return /^(?:part|section|step|question) (?!(?:8|17|20|21|42|47|117)\b)[0-9a-z]{1,2}\b/u.test(plain);
}

// Only the first words decide; what the pattern of numbered parts looks at is shorter.
const longestBeginning = Math.max(20, ...generalSentences.map(({ length }) => length)) + 4;
const generalByLetter = Map.groupBy(generalSentences, (beginning) => beginning.charAt(0));

const people = wordFilter(personWords);
const offices = wordFilter(officeWords);

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

type Found = { readonly statements: readonly Statement[]; readonly unsaid: ReadonlySet<PersonalDataType> };

// What the vocabulary makes of a sentence, and of which kinds its words stand there but are taken back, supposed, or of work.
function saidByWords(sentence: string, words: readonly Word[], value: string): Found {
  const statements: Statement[] = [];
  const unsaid = new Set<PersonalDataType>();
  const keys = ['vocabulary', 'about-person'] as const;
  for (const hit of mayHoldVocabulary(sentence) ? vocabularyIn(sentence, words) : []) {
    const { type, phrase, start, end } = hit;
    if (says(sentence, words, hit))
      statements.push({ type, phrase, start, end, value, keys, relative: relativeBefore(sentence, words, hit) });
    else unsaid.add(type);
  }
  statements.push(...whereaboutsIn(sentence));
  for (const { type } of statements) unsaid.delete(type);
  return { statements, unsaid };
}

function signsOf(sentence: string, { statements, unsaid }: Found): readonly string[] {
  const signs = [...new Set(statements.map(({ type }) => `v:${type}`)), ...[...unsaid].map((type) => `x:${type}`)];
  if (speaksInGeneral(sentence)) signs.push('general');
  if (sentence.trimEnd().endsWith('?')) signs.push('question');
  return signs;
}

/** What is known of a sentence as a whole before the model reads it: the kinds that its words say ("v:debt") or take back ("x:health"), and how it begins and ends. */
export function signsIn(sentence: string): readonly string[] {
  return signsOf(sentence, saidByWords(sentence, wordsIn(sentence), ''));
}

/** The statements of one sentence, left to right; none where no word of it is for a person, unless `person` says that it is about one. */
export function statementsIn(sentence: string, person: boolean): readonly Statement[] {
  if (!person && !mayHold(sentence, people)) return [];
  if (sentence.length > longestKept) return readStatements(sentence, person);
  return person ? ofSomebody(sentence) : ofAnybody(sentence);
}

// Letters of one kind say a third of their sentences again, and a sentence is read in twenty microseconds or more; longer ones seldom repeat.
const longestKept = 400;
const mostKept = 4096;
const ofSomebody = remembered(mostKept, (sentence) => readStatements(sentence, true));
const ofAnybody = remembered(mostKept, (sentence) => readStatements(sentence, false));

function readStatements(sentence: string, person: boolean): readonly Statement[] {
  const words = wordsIn(sentence);
  if (words.length === 0 || (!person && !words.some(({ text }) => personWords.has(text)))) return [];
  const value = sentence.replace(/\s+/gu, ' ').trim().slice(0, 400);
  const found = saidByWords(sentence, words, value);
  return withSayings(sentence, words, found.statements, found.unsaid, signsOf(sentence, found), value);
}
