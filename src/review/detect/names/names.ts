import { surnameParticles } from '#core/values/name-words.data';
import { foldNameQuickly, isNameWord, type PersonName, parsePersonName, parseTitle } from '#core/values/person-name';
import { cuesBefore } from '../prose/cues.data.ts';
import { remembered } from '../remembered.ts';
import {
  neverFirst,
  notInSentences,
  organisationWords,
  placesAndSurnames,
  shortPlaceWords,
} from './not-name-words.data.ts';

/** Folded words of a text. */
export function foldedWords(text: string): readonly string[] {
  return foldNameQuickly(text).split(' ');
}

/** Whether a word of it belongs to an organisation's name. */
export function namesOrganisation(text: string): boolean {
  return foldedWords(text).some((word) => organisationWords.has(word));
}

const nobody: ReadonlySet<string> = new Set(
  'JOE BLOGGS|JOHN DOE|JANE DOE|A N OTHER|AN OTHER|N A|NOT KNOWN|UNKNOWN|VACANT|VOID|EMPTY|THE OCCUPIER|OCCUPIER|THE OWNER|THE RESIDENT|NO ONE|NONE|TBC|AS ABOVE|SEE ABOVE|SEE BELOW|AS BELOW|DITTO|SAME|SELF|N K|VACANCY|TOTAL|TOTALS|GRAND TOTAL|TEST|TO BE CONFIRMED|NOT APPLICABLE|SURNAME|FORENAME|FIRST NAME|LAST NAME|FULL NAME|NAME|ANONYMOUS|WITHHELD|REDACTED|NAME WITHHELD|UNASSIGNED|UNALLOCATED|DUTY|DUTY WORKER|DUTY OFFICER|BLANK|NULL|DEAD ACCOUNT|SYSTEM|ADMIN|MULTIPLE|VARIOUS|NOT STATED|NO NEXT OF KIN|NOT ALLOCATED|INSERT NAME|YOUR NAME|XX|XXX|XXXX|XXXXX'.split(
    '|',
  ),
);

/** Whether a capitalised word begins sentences or names things more often than people. */
export const isCommonWord: (word: string) => boolean = remembered(8192, (word) => {
  const folded = foldNameQuickly(word);
  return neverFirst.has(folded) || notInSentences.has(folded) || organisationWords.has(folded);
});

// "Family No Longer Willing To Accommodate", "End Of Tenancy": words that join others stand inside no name.
const joiningWords: ReadonlySet<string> = new Set('OR OF THE FOR WITH FROM LONGER'.split(' '));

function isSomebody(name: PersonName): boolean {
  const folded = foldNameQuickly(`${name.forenames} ${name.surname}`.trim());
  const words = folded.split(' ');
  // "Benefits Assessor", "Sales": words for things and offices only.
  if (name.title === '' && words.every(isCommonWord)) return false;
  if (words.slice(1, -1).some((word) => joiningWords.has(word))) return false;
  return (
    folded.length > 1 &&
    !nobody.has(folded) &&
    !shortPlaceWords.has(words.at(-1) ?? '') &&
    !words.some((word) => organisationWords.has(word) || (word.startsWith('XXX') && /^X{3,}$/u.test(word)))
  );
}

// "Mr van der Merwe": small particles after a title begin the surname.
function withParticles(name: PersonName): PersonName {
  const particle =
    name.title !== '' &&
    /^(?:van|von|de|da|del|della|di|du|la|le|der|den|dos|ten|ter|el|al|bin|ibn|abu|ap|ab|ferch|verch)$/u.test(
      name.forenames,
    );
  return particle ? { ...name, forenames: '', surname: `${name.forenames} ${name.surname}` } : name;
}

function readOne(text: string): PersonName | null {
  const parsed = parsePersonName(text);
  const name = parsed === null ? null : withParticles(parsed);
  return name !== null && isSomebody(name) ? name : null;
}

// "Mr & Mrs A Khan": the first has only a title, so both share what follows.
function shareSurname(first: string, second: PersonName): PersonName | null {
  const title = parseTitle(first.trim());
  if (title !== null) return { title, forenames: '', surname: second.surname };
  const words = first.trim().split(/\s+/u);
  const given = parseTitle(words[0] ?? '') === null ? words : words.slice(1);
  const alone = given.length === 1 && isNameWord(given[0] ?? '') && second.forenames !== '';
  if (!alone) return null;
  return { title: parseTitle(words[0] ?? '') ?? '', forenames: given.join(' '), surname: second.surname };
}

/**
 * The people that a cell or label's value names: one, or several joined by `&`, `and`, `/`, `;` or `+` ("Mr & Mrs Khan", "John and
 * Mary Smith", "Khan, Ali; Khan, Sana"). Words after a comma that make no name ("Dr Patel, Golborne Surgery") are left out.
 */
export function readNames(text: string): readonly PersonName[] {
  if (text.length > 160) return [];
  if (!/[&;+/\n]|and/iu.test(text)) return text.trim() === '' ? [] : oneOrLess(text);
  const parts = text.split(/\s*(?:[&;+/\n]|\band\b)\s*/iu).filter((part) => part.trim() !== '');
  const [first = '', second = ''] = parts;
  if (parts.length === 1) return oneOrLess(text);
  if (parts.length === 2) {
    const later = readOne(second);
    const shared = later === null ? null : shareSurname(first, later);
    if (later !== null && shared !== null && !first.includes(',')) return [shared, later].filter(isSomebody);
  }
  return parts.length > 6 ? [] : parts.flatMap(oneOrLess);
}

function oneOrLess(text: string): readonly PersonName[] {
  const whole = readOne(text.trim());
  if (whole !== null) return [whole];
  const cut = text.split(/,| - | – | \(/u)[0] ?? '';
  const name = cut.trim() === text.trim() ? null : readOne(cut.trim());
  return name !== null && (name.title !== '' || name.forenames !== '') ? [name] : [];
}

const rankWords: ReadonlySet<string> = new Set(
  'POLICE PC PCSO WPC DC DS DI DCI INSP SGT SUPT DETECTIVE CHIEF SUPERINTENDENT CONSTABLE COMMANDER COMMISSIONER SENIOR CORONER ASSISTANT DEPUTY ACTING TEMPORARY HM JUDGE DISTRICT EMPLOYMENT TRIBUNAL STAFF WARD SISTER MATRON'.split(
    ' ',
  ),
);

// "The Tenant Amina Hassan", "Social Worker Jane Brown": words that begin sentences or say what somebody is stand before the name.
/** How many words at the front of a run are no part of a name. */
export function leadingWords(words: readonly string[]): number {
  let skipped = 0;
  for (const [index, word] of words.entries()) {
    const folded = foldNameQuickly(word);
    // "Police Sergeant Nia Rowlands", "Acting Detective Inspector Lally": a rank of several words.
    const isRank = rankWords.has(folded) && index < words.length - 1;
    const cue = (isRank || cuesBefore.has(word.toLowerCase())) && parseTitle(word) === null;
    if (neverFirst.has(folded) || cue) skipped = index + 1;
    else if (!notInSentences.has(folded)) break;
  }
  return Math.min(skipped, words.length);
}

/** A run of capitalised words of a sentence as a name, with the words taken off its front. */
export type RunName = {
  readonly name: PersonName;
  readonly skipped: number;
  readonly words: readonly string[];
  /** Its last word is as often a place's. */
  readonly ambiguous: boolean;
};

/**
 * Reads a run of capitalised words as a person's name: words that only begin a sentence are taken off, and a run with a word of
 * an organisation, a place or a document is none, unless a title stands first and one word follows ("Mr Lane") or the register has it.
 */
export function readRun(run: string, onRegister: (name: PersonName) => boolean = () => false): RunName | null {
  const words = run.split(/\s+/u);
  const skipped = leadingWords(words);
  const rest = words.slice(skipped);
  const titled = parseTitle(rest[0] ?? '') !== null;
  if (rest.length === 0 || (titled && rest.length === 1)) return null;
  const known = rest.length > 1 ? parsePersonName(rest.join(' ')) : null;
  if (known !== null && onRegister(known)) return { name: known, skipped, words: rest, ambiguous: false };
  const after = (titled ? rest.slice(1) : rest).map(foldNameQuickly);
  const last = after.at(-1) ?? '';
  const ambiguous = !titled && after.length > 1 && placesAndSurnames.has(last);
  const inside = ambiguous || titled ? after.slice(0, -1) : after;
  const forbidden = (word: string): boolean => organisationWords.has(word) || notInSentences.has(word);
  if (
    inside.some(forbidden) ||
    organisationWords.has(last) ||
    (titled && (after[0] ?? '').length > 1 && neverFirst.has(after[0] ?? ''))
  )
    return null;
  const shouted = rest.every((word) => word.length > 1 && word === word.toUpperCase());
  if (shouted && !titled && rest.length < 2) return null;
  const parsed = parsePersonName(rest.join(' '));
  const name = parsed === null ? null : withParticles(parsed);
  return name === null || !isSomebody(name) ? null : { name, skipped, words: rest, ambiguous };
}

/** A name as words for comparison: folded, without its title and particles. */
export function nameKey(name: PersonName): string {
  return nameWords(name).join(' ');
}

const wordsOfNames = new WeakMap<PersonName, readonly string[]>();

/** The words of `nameKey`, at least one (it may be ''); kept for each name, since a document compares each with each. */
export function nameWords(name: PersonName): readonly string[] {
  const known = wordsOfNames.get(name);
  if (known !== undefined) return known;
  const words = foldNameQuickly(`${name.forenames} ${name.surname}`.trim())
    .split(' ')
    .filter((word) => !surnameParticles.has(word));
  const made = words.length === 0 ? [''] : words;
  wordsOfNames.set(name, made);
  return made;
}
