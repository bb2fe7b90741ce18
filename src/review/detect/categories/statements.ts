import type { PersonalDataType } from '#core/personal-data';
import { saysSomething } from '../identifiers/words-readers.ts';
import { remembered } from '../remembered.ts';
import { isSpaceAt } from '../scan/char-classes.ts';
import { mayHold, wordFilter } from '../scan/word-filter.ts';
import { isHypothetical } from './hypothetical.ts';
import { relativeBefore } from './kin.ts';
import { isSaidOfWork } from './of-work.ts';
import { type Word, wordsIn } from './phrases.ts';
import { withSayings } from './sayings/sayings.ts';
import { generalSentences, officeWords, personWords, publicWords } from './sentences.data.ts';
import { isDanger, type Statement } from './statement.ts';
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

// "Nobody in the family has asthma"; "nobody helps with my asthma" is another matter, and so is an address that nobody may know.
const ofNobody =
  /\b(?:nobody|no one)(?: (?:here|else)| (?:in|at|on) [\p{L}’']{1,14}(?: [\p{L}’']{1,14}){0,2})? (?:has|had|suffers from|suffered from)(?: an?| any)? $/iu;

function isOfNobody(sentence: string, start: number): boolean {
  return ofNobody.test(sentence.slice(Math.max(0, start - 80), start));
}

function says(sentence: string, words: readonly Word[], hit: VocabularyHit): boolean {
  if (hit.negated || isHowOften(sentence, hit.type, hit.phrase)) return false;
  if (isSaidOfWork(sentence, words, hit) || (!isDanger(hit.type) && isOfNobody(sentence, hit.start))) return false;
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
  return telling.has(type) && !hasOfficeWord(sentence);
}

/** Whether a sentence speaks of a body or the public, and has no word for a person. */
export function isOfThePublic(sentence: string): boolean {
  const names = mayHold(sentence, publicBodies) && wordsIn(sentence).some(({ text }) => publicWords.has(text));
  return names && !personWordIn(sentence);
}

const publicBodies = wordFilter(publicWords);

function hasOfficeWord(sentence: string): boolean {
  return mayHold(sentence, offices) && wordsIn(sentence).some(({ text }) => officeWords.has(text));
}

// "(3) A mother says", "An older man tells you": somebody made up to learn from.
const example =
  /^[\s(\d).:*•-]{0,12}(?:an?|the) (?:\p{L}{1,12} )?(?:mother|father|parent|man|woman|girl|boy|child|teenager|tenant|resident|pupil|student|caller|client|colleague|customer|neighbour|couple|patient) (?:tells you|tells your|says|told you|discloses|rings you|asks you|comes to|reports that|arrives|visits your)\b/iu;

/** Whether a sentence begins as an exercise or a guide does that puts a case: on a page about nobody, it is nobody's. */
export function isExample(sentence: string): boolean {
  return example.test(sentence.slice(0, 120));
}

function personWordIn(sentence: string): boolean {
  return mayHold(sentence, people) && wordsIn(sentence).some(({ text }) => personWords.has(text));
}

// "Epilepsy since birth; safeguarding concerns identified at assessment: nil": the stretch of the label to which the answer is nothing.
function answeredWithNothing(sentence: string): { readonly from: number; readonly to: number } {
  const to = sentence.lastIndexOf(':');
  const answer = to < 0 ? '' : sentence.slice(to + 1).trim();
  if (answer === '' || answer.length > longestAnswer || saysSomething(answer)) return { from: 0, to: 0 };
  return { from: Math.max(...[';', ',', '.', '\n'].map((sign) => sentence.lastIndexOf(sign, to) + 1)), to };
}

const longestAnswer = 40;

type Found = { readonly statements: readonly Statement[]; readonly unsaid: ReadonlySet<PersonalDataType> };

// What the vocabulary makes of a sentence, and of which kinds its words stand there but are taken back, supposed, or of work.
function saidByWords(sentence: string, words: readonly Word[], value: string): Found {
  const statements: Statement[] = [];
  const unsaid = new Set<PersonalDataType>();
  const keys = ['vocabulary', 'about-person'] as const;
  const unanswered = answeredWithNothing(sentence);
  for (const hit of mayHoldVocabulary(sentence) ? vocabularyIn(sentence, words) : []) {
    const { type, phrase, start, end } = hit;
    if ((end > unanswered.to || start < unanswered.from) && says(sentence, words, hit))
      statements.push({ type, phrase, start, end, value, keys, relative: relativeBefore(sentence, words, hit) });
    else unsaid.add(type);
  }
  dropPlanCategories(statements);
  statements.push(...whereaboutsIn(sentence));
  for (const { type } of statements) unsaid.delete(type);
  return { statements, unsaid };
}

// "A child protection plan, category emotional abuse": what a child is protected from is no second concern.
function dropPlanCategories(statements: Statement[]): void {
  if (!statements.some(({ type }) => type === 'child-protection')) return;
  for (let at = statements.length - 1; at >= 0; at -= 1)
    if (planCategories.has(statements[at]?.phrase ?? '') && statements[at]?.type === 'safeguarding')
      statements.splice(at, 1);
}

const planCategories: ReadonlySet<string> = new Set([
  'emotional abuse',
  'physical abuse',
  'sexual abuse',
  'neglect',
  'neglected',
  'emotional harm',
]);

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
