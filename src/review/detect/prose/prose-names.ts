import type { MentionRole } from '#core/finding';
import { type PersonName, parsePersonName } from '#core/values/person-name';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { foldedHash } from '../names/folded-letters.ts';
import { isEverForename, isForenamesAndThing, isListedForename, listedAsName } from '../names/listed-names.ts';
import { surnameFirst } from '../names/name-order.ts';
import { isCommonWord, type RunName, readNames, readRun } from '../names/names.ts';
import type { NameIndex } from '../names/register-names.ts';
import type { RegisterHit } from '../names/register-pass.ts';
import { type TaggedName, type TaggedRun, taggedRun } from '../names/tagged-names.ts';
import { shippedLists } from '../names/tagger.ts';
import { listBit, listsOf } from '../names/word-lists.ts';
import { registerEvidence } from '../records/name-record.ts';
import { skipSpaces, wordEnd } from '../scan/char-classes.ts';
import type { Mark } from '../scan/marks.ts';
import type { Stretch } from '../scan/sentences.ts';
import { officeAfter, relativeAfter } from './after-names.ts';
import { cueBefore } from './cue-before.ts';
import { actsAfter, cuesBefore, ranks, statesAfter } from './cues.data.ts';
import { loneNameEvidence } from './lone-names.ts';
import { calledBefore, namedBeside } from './name-lists.ts';
import { isSaint, namesAnimalOrSaint, standsInCode } from './not-people.ts';
import type { SmallName } from './small-letter-names.ts';

/** A name read in running text, with its evidence; `role` is null where the words around say nothing of it. */
export type ProseName = {
  readonly name: PersonName;
  readonly start: number;
  readonly end: number;
  readonly keys: readonly EvidenceKey[];
  readonly role: MentionRole | null;
};

/** The word after a name, lower case. */
export function wordAfter(text: string, sentence: Stretch, from: number): string {
  let at = from;
  while (at < sentence.end && /[\s,(’']/u.test(text.charAt(at)) && at - from < 4) at += 1;
  return text.slice(at, Math.min(sentence.end, wordEnd(text, at))).toLowerCase();
}

function roleOf(name: PersonName, cued: MentionRole | null, office: boolean): MentionRole | null {
  if (office || name.title === 'Councillor') return 'officer';
  return cued ?? (name.title === 'Dr' || name.title === 'Professor' ? 'professional' : null);
}

// Who has the care of a child without being kin, as forms and letters name them beside parents.
const inPlaceOfKin: ReadonlySet<string> = new Set(['carer', 'carers', 'guardian', 'guardians', 'caregiver', 'sponsor']);

/** One capitalised word after a word of kinship ("my son Yusuf") as a relative's forename; null elsewhere. */
export function relativeForename(text: string, sentence: Stretch, mark: Mark): ProseName | null {
  const word = text.slice(mark.start, mark.end);
  if (word.length < 3 || isCommonWord(word) || word === word.toUpperCase()) return null;
  // "Dear Parent/Carer", "Mum/Guardian": what somebody is besides, and nobody's forename.
  if (text.charAt(mark.start - 1) === '/' || inPlaceOfKin.has(word.toLowerCase())) return null;
  if (cueBefore(text, sentence, mark.start)?.role !== 'relative') return null;
  const name = { title: '', forenames: word, surname: '' };
  return { name, start: mark.start, end: mark.end, keys: ['name-shape', 'name-cue'], role: 'relative' };
}

// "from April", "since June", "3 August": a month, whoever else is called so.
const datedBefore =
  /(?:\b(?:from|since|in|until|till|by|of|before|after|during|last|next|this|early|late|mid|end|for)|\d(?:st|nd|rd|th)?) $/iu;
const months: ReadonlySet<string> = new Set(['MAY', 'APRIL', 'JUNE', 'AUGUST', 'MARCH']);

/** A word that the tagger takes for a name by itself; null where it does not, or where it begins sentences more often. */
export function wordName(text: string, sentence: Stretch, { people }: TaggedRun): ProseName | null {
  const [person] = people;
  if (person === undefined) return null;
  const { start, end } = person;
  const word = text.slice(start, end);
  if (word.length < 2 || isCommonWord(word) || standsInCode(text, start, end)) return null;
  if (months.has(word.toUpperCase()) && datedBefore.test(text.slice(Math.max(0, start - 12), start))) return null;
  if (namesAnimalOrSaint(text, start)) return null;
  const title = calledBefore(text, sentence, start);
  const cue = cueBefore(text, sentence, start) ?? title;
  const acts = actsAfter.has(wordAfter(text, sentence, end));
  // A lone word in capitals is an abbreviation more often than a name ("HIV", "IBAN").
  const shouted = word === word.toUpperCase() && !person.keys.includes('name-tagger-sure');
  const keys: EvidenceKey[] = shouted ? [...person.keys, 'name-one-word'] : [...person.keys];
  if (!shouted && person.keys.includes('name-tagger-weak') && isListedForename(word)) keys.push('name-listed-word');
  // "Lacey-Mae", "Mohamed-Amin": two forenames in one.
  if (!shouted && word.includes('-') && word.split('-').every(isListedForename)) keys.push('name-listed-both');
  if (title?.isTitle === true) keys.push('name-title');
  if (cue !== null) keys.push('name-cue');
  if (acts) keys.push('name-act');
  if (!shouted && !person.keys.includes('name-tagger-sure')) keys.push(...loneNameEvidence(text, sentence, person));
  return { name: { title: '', forenames: word, surname: '' }, start, end, keys, role: cue?.role ?? null };
}

/** "Spoke with Will, who says", "rang Hope and Amir": a word of the language that is a forename too, where only a person can be meant; null elsewhere. */
export function wordlikeForename(text: string, sentence: Stretch, { start, end }: Stretch): ProseName | null {
  const word = text.slice(start, end);
  if (word.length < 3 || word === word.toUpperCase() || start === sentence.start || !isEverForename(word)) return null;
  const cue = cueBefore(text, sentence, start);
  const after = text.slice(end, Math.min(sentence.end, end + 24));
  const acts = actsAfter.has(wordAfter(text, sentence, end)) && /^,? \p{Ll}/u.test(after);
  const ends = !months.has(word.toUpperCase()) && /^(?:['’]s \p{Ll}|,? (?:and|&) \p{Lu}\p{Ll}|[.;)]?\s*$)/u.test(after);
  if (cue === null || !(acts || ends)) return null;
  const keys: EvidenceKey[] = ['name-shape', 'name-cue', 'name-listed-word', ...(acts ? (['name-act'] as const) : [])];
  return { name: { title: '', forenames: word, surname: '' }, start, end, keys, role: cue.role };
}

/** A name in small letters with what the words around say; null where it could not be a name. */
export function smallName(text: string, sentence: Stretch, { kind, start, end }: SmallName): ProseName | null {
  const words = text.slice(start, end);
  const name = kind === 'forename' ? { title: '', forenames: words, surname: '' } : parsePersonName(words);
  if (name === null) return null;
  const cue = cueBefore(text, sentence, start);
  const keys: EvidenceKey[] = ['name-shape'];
  if (kind === 'titled') keys.push('name-title');
  if (kind === 'pair') keys.push('name-listed-both');
  if (cue !== null) keys.push('name-cue');
  if (kind !== 'forename' && actsAfter.has(wordAfter(text, sentence, end))) keys.push('name-act');
  return { name, start, end, keys, role: roleOf(name, cue?.role ?? null, false) };
}

/** "BEGUM, Shahida": a surname in capitals, a comma and a forename that is not; null where the two runs are none. */
export function surnameFirstName(
  text: string,
  sentence: Stretch,
  mark: Mark,
  next: Mark,
  { people }: TaggedRun,
): ProseName | null {
  if (next.kind !== 'capitals' || next.start - mark.end > 2 || !/^, ?$/u.test(text.slice(mark.end, next.start)))
    return null;
  const surname = text.slice(mark.start, mark.end);
  const forenames = text.slice(next.start, next.end);
  if (surname.length < 3 || surname !== surname.toUpperCase() || forenames === forenames.toUpperCase()) return null;
  const [given] = taggedRun(text, next.start, next.end).people;
  const keys = given?.keys ?? people[0]?.keys;
  const name = keys === undefined ? null : parsePersonName(`${surname}, ${forenames}`);
  if (keys === undefined || name === null || isCommonWord(surname)) return null;
  const cue = cueBefore(text, sentence, mark.start);
  const evidence: EvidenceKey[] = cue === null ? [...keys] : [...keys, 'name-cue'];
  return { name, start: mark.start, end: next.end, keys: evidence, role: roleOf(name, cue?.role ?? null, false) };
}

// "Amina Hassan's flat": what makes it a possession is no part of the name.
function withoutPossessive(text: string, { start, end }: Stretch): Stretch {
  return { start, end: /['’]s$/u.test(text.slice(end - 2, end)) ? end - 2 : end };
}

/**
 * Reads a run of capitalised words of a sentence as people: the whole run where its words alone make a name, else the stretches that
 * the tagger takes for names; with what the words around say.
 */
export function proseNames(
  text: string,
  sentence: Stretch,
  mark: Mark,
  run: TaggedRun,
  index: NameIndex,
): readonly ProseName[] {
  const whole = withoutPossessive(text, mark);
  const onRegister = (name: PersonName): boolean =>
    index.match(name.forenames, name.surname) === 'forename-and-surname';
  const words = text.slice(whole.start, whole.end);
  const read = readRun(words, onRegister);
  const readStart = read === null ? whole.end : whole.end - lengthOfLast(words, read.words.length);
  const registered = read !== null && onRegister(read.name);
  if (run.people.length === 0 || registered) {
    if (read === null) return thingSurname(text, sentence, whole, index);
    const keys = run.people[0]?.keys ?? run.against;
    return judged(text, sentence, { start: readStart, end: whole.end }, read, keys, index);
  }
  return run.people.flatMap((tagged) => {
    const person = withoutRole(text, tagged);
    const own = text.slice(person.start, person.end);
    if (isSaint(own) || (!own.includes(' ') && namesAnimalOrSaint(text, person.start))) return [];
    const asRead = read !== null && readStart === person.start && whole.end === person.end ? read : taggedName(own);
    return asRead === null ? [] : judged(text, sentence, person, asRead, person.keys, index);
  });
}

// "CPN Farida", "PCSO Blunt": what stands before the name in capitals is no part of it.
function withoutRole(text: string, person: TaggedName): TaggedName {
  const [first = '', second] = text.slice(person.start, person.end).split(' ');
  const isRole = /^\p{Lu}{2,4}$/u.test(first) && (cuesBefore.has(first.toLowerCase()) || ranks.has(first));
  if (!isRole || second === undefined || second === second.toUpperCase()) return person;
  return { ...person, start: person.start + first.length + 1 };
}

// "Frank Church", "Luke Street": forenames before a word for streets and buildings are somebody where words around say what a person does.
function thingSurname(text: string, sentence: Stretch, whole: Stretch, index: NameIndex): readonly ProseName[] {
  const words = text.slice(whole.start, whole.end).split(/\s+/u);
  const name = isForenamesAndThing(words) ? parsePersonName(words.join(' ')) : null;
  if (
    name === null ||
    /[0-9][A-Za-z]?,? $|\b(?:on|in|at|of|near|off|to|from|along|outside) $/u.test(
      text.slice(Math.max(0, whole.start - 9), whole.start),
    )
  )
    return [];
  const found = judged(text, sentence, whole, { name, skipped: 0, words, ambiguous: false }, [], index)[0];
  const isSaid = found?.keys.some((key) => key === 'name-cue' || key === 'name-act') === true;
  return found !== undefined && isSaid ? [found] : [];
}

function taggedName(words: string): RunName | null {
  const [name] = readNames(words);
  return name === undefined ? null : { name, skipped: 0, words: words.split(/\s+/u), ambiguous: false };
}

/** A full name of the register that no run of capitals holds ("rang amina hassan", "HASSAN,AMINA"); null where small letters make words that mean other things. */
export function registeredName(text: string, sentence: Stretch, hit: RegisterHit, index: NameIndex): ProseName | null {
  const written = text.slice(hit.start, hit.end);
  const parsed = parsePersonName(written);
  if (parsed === null || (written === written.toLowerCase() && !hasNameWord(written))) return null;
  const name = hit.surnameFirst && !written.includes(',') ? surnameFirst(parsed, index) : parsed;
  const words = written.split(/[\s,]+/u);
  return judged(text, sentence, hit, { name, skipped: 0, words, ambiguous: false }, [], index)[0] ?? null;
}

// "may lane", "will price" in small letters are words of the language as well.
function hasNameWord(written: string): boolean {
  const isPlain = (word: string): boolean =>
    (listsOf(shippedLists(), foldedHash(word, 0, word.length)) & listBit.dictionary) !== 0 || isCommonWord(word);
  return written.split(/[\s,-]+/u).some((word) => word.length > 2 && !isPlain(word));
}

const takenForName: ReadonlySet<EvidenceKey> = new Set<EvidenceKey>([
  'name-tagger-sure',
  'name-tagger',
  'name-tagger-maybe',
  'name-tagger-weak',
]);

function judged(
  text: string,
  sentence: Stretch,
  { start, end }: Stretch,
  { name, words, ambiguous }: RunName,
  tagged: readonly EvidenceKey[],
  index: NameIndex,
): readonly ProseName[] {
  const title = calledBefore(text, sentence, start);
  const cue = cueBefore(text, sentence, start) ?? title;
  if (ambiguous && cue === null && tagged.includes('name-tagger-against')) return [];
  const after = wordAfter(text, sentence, end);
  const acts = words.length > 1 && actsAfter.has(after);
  const office = officeAfter(text, sentence, end);
  const relative = relativeAfter(text, sentence, end);
  // Where the tagger takes the words for a name, it has weighed their shape and number.
  const weighed = tagged.some((key) => takenForName.has(key));
  const keys: EvidenceKey[] = weighed ? [...tagged] : ['name-shape', ...tagged];
  if (name.title !== '' || title?.isTitle === true) keys.push('name-title');
  if (words.length > 1 || name.title !== '') keys.push(...registerEvidence(name, index));
  if (!tagged.includes('name-tagger-sure') && !tagged.includes('name-tagger-against') && listedAsName(words))
    keys.push('name-listed');
  if (cue !== null) keys.push('name-cue');
  if (acts || office || relative) keys.push('name-act');
  if (cue === null && !acts && words.length > 1 && words.length < 5)
    keys.push(...around(text, sentence, { start, end }));
  if (!acts && words.length > 1 && statesAfter.has(after)) keys.push('name-state');
  if (words.length === 1 && !weighed && title?.isTitle !== true) keys.push('name-one-word');
  const doubted = cue === null && !tagged.includes('name-tagger-sure');
  if (doubted && words.length < 4 && namedBeside(text, sentence, { start, end }) === 2) keys.push('name-pair');
  const role = roleOf(name, cue?.role ?? (relative ? 'relative' : null), office);
  return [{ name, start, end, keys, role }];
}

const owned =
  /^['’]s? (?:\p{Ll}+ )?(?:son|daughter|mother|father|mum|dad|wife|husband|partner|brother|sister|children|child|family|flat|home|house|tenancy|rent|benefit|claim|address|gp|doctor|carer|health|account|landlord|neighbour|school|baby)\b/iu;

// "Amina Hassan's flat", "Amina Hassan … she": only people own such things or are he and she.
function around(text: string, sentence: Stretch, mark: Stretch): readonly EvidenceKey[] {
  if (owned.test(text.slice(mark.end, mark.end + 40))) return ['name-owner'];
  if (shouting.test(text.slice(mark.start, mark.end))) return [];
  const after = text.slice(mark.end, Math.min(sentence.end, mark.end + 160));
  return /\b(?:he|she|his|her|him|himself|herself)\b/u.test(after) ? ['name-pronoun'] : [];
}

const shouting = /\p{Lu}{3}/u;

// Length of the last `count` words of a run, with the spaces between them.
function lengthOfLast(run: string, count: number): number {
  let at = 0;
  let left = run.split(/\s+/u).length - count;
  while (left > 0 && at < run.length) {
    while (at < run.length && !/\s/u.test(run.charAt(at))) at += 1;
    at = skipSpaces(run, at);
    left -= 1;
  }
  return run.length - at;
}
