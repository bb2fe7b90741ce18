import type { Binding, BindingKind, MentionRole } from '#core/finding';
import type { PersonalDataType } from '#core/personal-data';
import type { Place } from '../context.ts';
import { officePlaces } from '../names/not-name-words.data.ts';
import type { RecordPerson } from '../records/record.ts';
import type { Mark } from '../scan/marks.ts';
import type { Stretch, TakenStretches } from '../scan/sentences.ts';
import { type CalledPeople, lastParty } from './called-people.ts';
import type { KinAsked } from './kin-phrase.ts';
import { fitsSex, type Sex, type SpokenOf, sexAt, sexOfPronoun } from './spoken-of.ts';

/** What the message before asked of whoever answers. */
export type Asked = {
  readonly birthDate: boolean;
  readonly name: boolean;
  /** Of somebody else than who answers: "What is his date of birth?". */
  readonly other: boolean;
  readonly sex: Sex | null;
};

/** Running text to be read: where it stands, and whom it can be about. */
export type ProseJob = {
  readonly text: string;
  readonly place: Place;
  /** The scanner's marks, where somebody has them already. */
  readonly marks?: readonly Mark[];
  /** What is reported already. */
  readonly taken?: TakenStretches;
  /** People whom other structures of the text named. */
  readonly people: readonly RecordPerson[];
  /** Names that a form's labels announced, in order: what stands beside them is theirs. */
  readonly labelled?: readonly Named[];
  /** Whom a statement without a name is about, by its offset: the form's person, the letter's addressee, the row's. */
  readonly subjectAt: (offset: number) => Binding | null;
  /** Who says "I", by offset. */
  readonly authorAt: (offset: number) => Binding | null;
  /** The office that writes, by offset: its telephone is not the reader's. */
  readonly officeAt: (offset: number) => Binding | null;
  /** The document is about somebody named elsewhere in it: statements that name nobody are kept for that person. */
  readonly aboutSomebody: boolean;
  /** Statements count without a word for a person: notes under somebody's record. */
  readonly underRecord: (offset: number) => boolean;
  /** Whether an offset stands in the messages of a chat, where a new line or paragraph goes on about the same people. */
  readonly inTalk?: (offset: number) => boolean;
  /** What the words before asked, where an offset stands in the answer. */
  readonly askedAt?: (offset: number) => Asked | null;
  /** Keys of people first named here: `prose:3`, `row:4/note-7`. */
  readonly kind: BindingKind;
  readonly newKey: (count: number) => string;
  /** Role of people first named here, where the words do not tell. */
  readonly role: MentionRole;
};

/** A name accepted in a sentence, with the person it is of and what the words beside it say of kinship. */
export type Named = Stretch & { readonly binding: Binding; readonly kin: KinAsked };

/** The names after labels that stand in a sentence, of those in order of place; by bisection. */
export function labelledIn(names: readonly Named[], { start, end }: Stretch): readonly Named[] {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while ((names[to]?.start ?? end) < end) to += 1;
  return names.slice(low, to);
}

/** One sentence with its names, and who was spoken of before it. */
export type Scope = {
  readonly job: ProseJob;
  readonly names: readonly Named[];
  readonly sentence: Stretch;
  readonly carried: SpokenOf;
  /** Who is called mother, tenant and the like. */
  readonly called: CalledPeople;
};

// Whoever types in haste has no capital for "I".
const firstPerson = /\b(?:I|i(?!\.)|[Mm]y|[Mm]e|[Mm]ine|[Ww]e|[Oo]ur)\b/u;
const speaker = /\b(?:I|[Mm]y|[Mm]e)\b/u;
const onePerson = /\b(?:I|my|me|he|she|his|her|him)\b/iu;
const thirdPerson = /\b(?:he|she|they|his|her|their|him|them)\b/iu;
const addressed = /\b(?:you|your)\b/iu;
// Ways to reach the office that writes, not the person written to.
const reachesOffice =
  /\b(?:us|our|call(?:ing)?|contact(?:ing)?|telephon(?:e|ing)|ring(?:ing)?|phon(?:e|ing)|email|e-mail|visit|tel|reply|enquiries|helpline)\b/iu;
const reachesReader =
  /\b(?:ring|rang|call(?:ed)?|phoned?|telephoned?|text(?:ed)?|contact(?:ed)?|reach(?:ed)?|email(?:ed)?|message for|left word for) (?:you|her|him|them|mrs?|ms|miss)\b|\b(?:your|you gave|their|his|her)\b[^.]{0,20}\b(?:phone|mobile|telephone|email|number|address)\b/iu;

function wordsOf({ job, sentence }: Scope): string {
  return job.text.slice(sentence.start, sentence.end);
}

/** Whom an identifier is about: the name before it, who speaks, the name after it, who was spoken of, whose text it is. */
export function ownerAt(offset: number, scope: Scope): Binding {
  const { job, names, sentence, carried } = scope;
  const before = names.findLast((name) => name.end <= offset);
  if (before !== undefined) return before.binding;
  const author = job.authorAt(sentence.start);
  const asked = job.askedAt?.(sentence.start) ?? null;
  if (asked?.other === true && names.length === 0)
    return (asked.sex === null ? null : carried.exactly(asked.sex)) ?? unnamedRelative(job);
  const led = job.text.slice(sentence.start, offset);
  // "His date of birth is 3/11/1988, I think": the pronoun right before it says whose it is.
  const theirs =
    /\b(?:he|she|his|her)\b[^.;]*$/iu.test(led) && lastPronoun(led) !== 'speaker'
      ? carried.by(sexOfPronoun(led))
      : null;
  if (theirs !== null && names.length === 0) return theirs;
  const party = lastParty(led);
  const called = party === null || names.length > 0 ? null : scope.called.by(party);
  if (called !== null) return called;
  if (author === null && /\bmine\b[^.;]*$/iu.test(led)) return { kind: job.kind, key: job.newKey(0), role: 'subject' };
  if (author !== null && firstPerson.test(wordsOf(scope))) return author;
  return names[0]?.binding ?? speakerOrSubject(scope) ?? { kind: job.kind, key: job.newKey(0), role: 'subject' };
}

function unnamedRelative(job: ProseJob): Binding {
  return { kind: job.kind, key: `${job.newKey(0)}/relative`, role: 'relative' };
}

// "Hi Amy, signed off two weeks": who is greeted is spoken to, not of.
const greets =
  /(?:^|[\n>.!?] ?)(?:hi|hiya|hello|hey|dear|morning|afternoon|evening|good morning|good afternoon|thanks|thank you|thx|cheers|ok|sorry)[, ]+$/iu;

function isGreeted({ job: { text }, sentence }: Scope, { start, end }: Named): boolean {
  return (
    /^(?:,|\s|!|\.|$)/u.test(text.slice(end, end + 1)) &&
    greets.test(text.slice(Math.max(sentence.start, start - 24), start))
  );
}

// "Told his neighbour, Mr Frazer, that he is ill": whom something is told is seldom whom it is about.
const telling = /\b(?:told|tells|informed|texted|messaged|emailed)\b[^.;]{0,30}$/iu;

// "Mrs Begum said that Mr Oduya had been arrested, and that she was pregnant": the last name that he or she can stand for; null where it can be none of them.
function lastFitting(offset: number, end: number, scope: Scope): Binding | null | undefined {
  const { job, sentence, carried } = scope;
  const { text } = job;
  const before = scope.names.filter((name) => name.end <= offset && !isGreeted(scope, name));
  const last = before.at(-1);
  if (last === undefined) return undefined;
  // "Daniel, her son, was arrested": whose somebody is says nothing of who did it.
  const after = text.slice(last.end, end);
  const pronoun = /\b(?:he|she)\b/iu.test(after) || before.length > 1 ? sexOfPronoun(after) : null;
  if (pronoun === null) return last.binding;
  const fitting = before.filter((name) => (sexAt(text, name) ?? carried.sexOf(name.binding) ?? pronoun) === pronoun);
  const untold = fitting.filter(
    (name) => !telling.test(text.slice(Math.max(sentence.start, name.start - 60), name.start)),
  );
  const meant = untold.at(-1) ?? fitting.at(-1);
  if (meant !== undefined) return meant.binding;
  const other = carried.exactly(pronoun) ?? ofSex(job.subjectAt(sentence.start), pronoun, carried);
  return other ?? (before.length > 1 ? last.binding : null);
}

function ofSex(binding: Binding | null, sex: Sex, carried: SpokenOf): Binding | null {
  return binding !== null && carried.sexOf(binding) === sex ? binding : null;
}

/** Whom a statement from `offset` to `end` is about: the name before it, unless a pronoun in between means somebody else; null for nobody. */
export function aboutAt(offset: number, end: number, scope: Scope): Binding | null {
  const { job, names, sentence } = scope;
  const before = lastFitting(offset, end, scope);
  const named = names.findLast((name) => name.end <= offset && !isGreeted(scope, name));
  const between = job.text.slice(named?.end ?? sentence.start, end);
  const author = job.authorAt(sentence.start);
  if (before !== undefined && before !== null && lastPronoun(between) === 'third') return before;
  if (author !== null && speaker.test(between)) return author;
  if (before !== undefined && before !== null) return before;
  const party = lastParty(between);
  const called = party === null ? null : scope.called.by(party);
  if (called !== null) return called;
  const first = names.find((name) => !isGreeted(scope, name))?.binding ?? null;
  const pronoun = thirdPerson.test(between) || addressed.test(between);
  // "My ex keeps turning up": somebody whom nothing names is still somebody.
  const somebody = job.aboutSomebody || onePerson.test(wordsOf(scope));
  const orphan: Binding | null = somebody ? { kind: job.kind, key: job.newKey(0), role: 'subject' } : null;
  if (before === null) return speakerOrSubject(scope) ?? named?.binding ?? orphan;
  return (pronoun ? (speakerOrSubject(scope) ?? first) : (first ?? speakerOrSubject(scope))) ?? orphan;
}

// "It is Ali Khan and when I complained he threatened …": who did it is the pronoun that stands nearest.
function lastPronoun(words: string): 'speaker' | 'third' | null {
  const last = words.match(/\b(?:I|[Mm]y|[Mm]e|[Mm]ine|[Hh]e|[Ss]he|[Tt]hey)\b/gu)?.at(-1);
  if (last === undefined) return null;
  return /^(?:he|she|they)$/iu.test(last) ? 'third' : 'speaker';
}

/** Who is meant in a sentence without a name: who says "I", whose record it is, who was spoken of before, whom the text addresses. */
export function speakerOrSubject(scope: Scope): Binding | null {
  const { job, sentence, carried } = scope;
  const author = job.authorAt(sentence.start);
  const subject = job.subjectAt(sentence.start);
  const words = wordsOf(scope);
  if (author !== null && firstPerson.test(words)) return author;
  const pronoun = sexOfPronoun(/^[^.;]*?\b(?:he|she|his|her|him)\b/iu.exec(words)?.[0] ?? '');
  // "Ms Reid said that Tom fell. She has arthritis" in notes on Tom.
  if (subject !== null && carried.isOther(subject, pronoun)) return carried.by(pronoun);
  if (subject !== null && job.underRecord(sentence.start)) return subject;
  // In notes on one person, somebody rung in passing is not who "she" is in the next entry.
  const passing = carried.last !== null && carried.last.role !== 'subject';
  if (subject === null && passing && job.aboutSomebody && job.underRecord(sentence.start))
    return { kind: job.kind, key: job.newKey(0), role: 'subject' };
  const meant = thirdPerson.test(words) ? carried.by(pronoun) : null;
  // "Can you add her date of birth?" to Rob: whom a letter addresses it calls "you".
  if (meant === null && pronoun !== null && subject?.kind === 'addressee')
    return carried.earlier(pronoun) ?? onlyOther(subject, pronoun, scope) ?? unnamedRelative(job);
  return meant ?? subject ?? carried.last ?? author;
}

// The one of those whom other parts of the text named who can be meant: whoever wrote the mail that is passed on.
function onlyOther(subject: Binding, sex: Sex, { job }: Scope): Binding | null {
  const others = new Map(
    job.people
      .filter(
        ({ name, binding }) =>
          binding.key !== subject.key && !officials.has(binding.role) && name !== null && fitsSex(name, sex),
      )
      .map(({ binding }) => [binding.key, binding]),
  );
  const [only] = others.values();
  return others.size === 1 ? (only ?? null) : null;
}

// Whom a form or row names beside its subject, by the part of the key that says how they are related.
const related: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:mother|father|mum|mam|mom|mummy|dad|daddy|parents?)$/u, /\/parent(?:-\d+)?$/u],
  [/^(?:husband|wife|partner|boyfriend|girlfriend|spouse|fiancee?)$/u, /\/partner$/u],
  [/^(?:sons?|daughters?|baby|child|boy|girl)$/u, /\/child(?:-\d+)?$/u],
];

/** The relative of whom a statement is made: named after the word for kin, or in the record beside its subject, else somebody whose name is not said. */
export function relativeAt(kin: number, statement: number, scope: Scope): Binding {
  const { job, names, called } = scope;
  const named = names.find(({ start, end }) => end > kin && start < statement);
  if (named !== undefined) return named.binding;
  const word = /^\p{L}+/u.exec(job.text.slice(kin, kin + 24))?.[0].toLowerCase() ?? '';
  const so = called.by(word);
  if (so !== null) return so;
  const back = calledBack(kin, word, scope);
  if (back !== null) return back;
  const keys = related.find(([words]) => words.test(word))?.[1];
  const known = job.people.filter(({ binding }) => keys?.test(binding.key) === true);
  const [only] = known;
  if (only !== undefined && known.length === 1) return only.binding;
  return unnamedRelative(job);
}

// "Her daughter Michelle rang, says Dad has cancer": whom a child of the one in the notes calls so is the one in the notes.
function calledBack(kin: number, word: string, { job, names, sentence, called, carried }: Scope): Binding | null {
  const named = names.findLast(({ end }) => end <= kin)?.binding;
  const caller = named ?? called.by(lastParty(job.text.slice(sentence.start, kin)) ?? '') ?? carried.named;
  if (caller === null || !called.callsBack(caller, word)) return null;
  const subject = job.subjectAt(sentence.start);
  if (subject !== null) return subject.key === caller.key || officials.has(subject.role) ? null : subject;
  return job.aboutSomebody || carried.last === null ? null : carried.last;
}

const officials: ReadonlySet<MentionRole> = new Set<MentionRole>(['officer', 'professional']);

const ofTheHome: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  'domestic-abuse',
  'protected-address',
  'child-protection',
  'safeguarding',
]);

/** Whom words of danger are about besides whom they name: the person of the record or letter in which they stand. */
export function alsoOf(type: PersonalDataType, binding: Binding, { job, sentence }: Scope): readonly Binding[] {
  if (!ofTheHome.has(type) || (binding.role === 'subject' && !job.underRecord(sentence.start))) return [];
  const subject = job.subjectAt(sentence.start) ?? job.authorAt(sentence.start);
  if (subject !== null) return subject.role === 'officer' || subject.role === 'professional' ? [] : [subject];
  if (!job.aboutSomebody || !job.underRecord(sentence.start)) return [];
  return [{ kind: job.kind, key: job.newKey(0), role: 'subject' }];
}

const office: Binding = { kind: 'sign-off', key: 'sign-off:0', role: 'officer' };

/** The office, where an address or number stands on a line that names where councils sit; null elsewhere. */
export function officeAtPlace(type: string, scope: Scope): Binding | null {
  const contact = type === 'phone' || type === 'email' || type === 'postcode' || type === 'postal-address';
  if (!contact || scope.names.length > 0) return null;
  const words = wordsOf(scope).toLowerCase();
  return officePlaces.some((place) => words.includes(place)) && !firstPerson.test(wordsOf(scope)) ? office : null;
}

/** The office whose telephone or email a letter gives ("call us on …"); null where it is the reader's or nobody's office writes. */
export function officeFor(type: string, scope: Scope): Binding | null {
  const office = type === 'phone' || type === 'email' ? scope.job.officeAt(scope.sentence.start) : null;
  const words = wordsOf(scope);
  const theirs = scope.names.length === 0 && reachesOffice.test(words) && !reachesReader.test(words);
  return theirs ? office : null;
}
