import type { PersonalDataType } from '#core/personal-data';
import { companions, kinObjects, kinOwners, kinQualities, kinVocabulary, severalKin, speechWords } from './kin.data.ts';
import type { Word } from './phrases.ts';

// What is said of a home, a family or its safety is said of all who live there; a missed word of danger costs more than one too many.
const ofOnePerson: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  ...([
    'health',
    'disability',
    'send',
    'criminal',
    'employment',
    'education',
    'income',
    'immigration',
    'ethnicity',
  ] as const),
  ...([
    'religion',
    'political',
    'trade-union',
    'sex-life',
    'sexual-orientation',
    'gender-reassignment',
    'genetic',
  ] as const),
  ...(['benefit', 'biometric', 'travel'] as const),
]);

const somebody: ReadonlySet<string> = new Set(
  'he she i they we you client tenant resident applicant su pt customer him patient service'.split(' '),
);
const relatives: ReadonlySet<string> = new Set(['who', 'whose', 'that']);
const reach = 9;

/** Whether a word is for somebody else than whom the text is about. A child's papers are about "the child". */
function isSomebodyElse(word: string): boolean {
  return word !== 'child' && (kinVocabulary.has(word) || severalKin.has(word) || companions.has(word));
}

function sexOf(word: string): 'F' | 'M' | null {
  return kinVocabulary.get(word)?.sex ?? companions.get(word) ?? null;
}

type Said = { readonly type: PersonalDataType; readonly first: number };

// "Grandson has moved in and her pension is gone": what is hers is not his.
function isOthers(words: readonly Word[], kin: number, first: number): boolean {
  const sex = sexOf(words[kin]?.text ?? '');
  for (let at = kin + 1; at <= first; at += 1) {
    const word = words[at]?.text ?? '';
    if (word === 'my' || word === 'our' || word === 'me') return true;
    if ((word === 'her' || word === 'she') && sex === 'M') return true;
    if ((word === 'his' || word === 'he') && sex === 'F') return true;
  }
  return false;
}

// The word before "her late mother", or null where it begins the clause.
function beforeKin(text: string, words: readonly Word[], kin: number): string | null {
  let at = kin - 1;
  while (
    at >= 0 &&
    isJoined(text, words, at) &&
    (kinQualities.has(words[at]?.text ?? '') || kinOwners.has(words[at]?.text ?? ''))
  )
    at -= 1;
  return at >= 0 && isJoined(text, words, at) ? (words[at]?.text ?? '') : null;
}

function gapAfter(text: string, words: readonly Word[], at: number): string {
  return text.slice(words[at]?.end ?? 0, words[at + 1]?.start ?? 0);
}

function isJoined(text: string, words: readonly Word[], at: number): boolean {
  return !/[.;:!?,\n()]|\s[-–—]\s/u.test(gapAfter(text, words, at));
}

function isDoer(text: string, words: readonly Word[], kin: number, first: number): boolean {
  const next = words[kin + 1]?.text ?? '';
  if (isOthers(words, kin, first)) return false;
  if (kin + 1 < first && relatives.has(next)) return true;
  if (speechWords.has(next)) return false;
  const before = beforeKin(text, words, kin);
  return before === null || !kinObjects.has(before);
}

/** Where a word for kin or a neighbour stands whom a statement is about ("her mother has dementia"), as an offset; null where it is said of somebody else. */
export function relativeBefore(text: string, words: readonly Word[], { type, first }: Said): number | null {
  if (!ofOnePerson.has(type)) return null;
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    const word = words[at];
    if (word === undefined) return null;
    const gap = gapAfter(text, words, at);
    if (/[.;:!?\n]|\s[-–—]\s/u.test(gap)) return null;
    // A comma parts two things said, unless "who" follows it.
    if (gap.includes(',') && !relatives.has(words[at + 1]?.text ?? '')) return null;
    if (somebody.has(word.text) && !relatives.has(words[at + 1]?.text ?? '')) return null;
    if (isSomebodyElse(word.text)) return isDoer(text, words, at, first) ? word.start : null;
  }
  return null;
}
