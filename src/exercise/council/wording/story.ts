import { isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import type { Random } from '../../random.ts';
import type { SamplePerson } from '../people.ts';
import { immigrationStatuses, religions, schools } from '../phrases.data.ts';
import type { Telling } from '../telling.ts';
import { firstName, formalName, plainName, pounds, pronoun, spacedPhone, writeDay } from '../writing.ts';

/** Who a story speaks of: A whose file it is, B their kin, C somebody else, each with a phone number that reaches them. */
export type Cast = {
  readonly A: SamplePerson;
  readonly B?: SamplePerson | undefined;
  readonly C?: SamplePerson | undefined;
  readonly phone: (person: SamplePerson) => string;
};

/** Whether a wording can be told with this cast: everybody that it speaks of is there. */
export function canTell(wording: string, cast: Cast): boolean {
  const speaksOf = (letter: string): boolean =>
    wording.includes(`{${letter}.`) || new RegExp(`\\[(?:[A-C],)*${letter}\\b`, 'u').test(wording);
  return (cast.B !== undefined || !speaksOf('B')) && (cast.C !== undefined || !speaksOf('C'));
}

/**
 * Writes out a wording: gaps are filled, marked words lose their marks, and both are told. Gaps: `{A.full first formal he He
 * his him himself kin child phone born}`, `{£20-400}`, `{4-30}`, `{####}`, `{status}`, `{religion}`, `{school}`.
 */
export function tell(wording: string, cast: Cast, telling: Telling, random: Random): string {
  const filled = wording.replace(/\{([^}]+)\}/gu, (_, gap: string) => fillGap(gap, cast, telling, random));
  if (kinWords.test(wording)) telling.note(cast.A, 'family');
  return filled.replace(marked, (_, who: string | undefined, types: string, words: string) => {
    const told = types.split(',').map(typeOf);
    if (who === '- ') telling.decoy(told, words);
    else for (const person of peopleOf(who, cast)) telling.say(person, told, words);
    return words;
  });
}

// Whoever says "my wife" says that there is one, whatever else the sentence tells.
const kinWords =
  /\b(?:partner|husband|wife|mother|mum|father|sister|brother|brothers|son|daughter|children|kids|nephew|niece|ex|boyfriend|girlfriend|married|baby)\b|\{A\.child\}/u;

// `[health: …]`, `[B criminal: …]`, `[A,B family: …]`, `[- health: …]`
const marked = /\[(- |(?:[A-C](?:,[A-C])*) )?([a-z-]+(?:,[a-z-]+)*): ([^\]]*)\]/gu;

function typeOf(name: string): PersonalDataType {
  if (!isPersonalDataType(name)) throw new Error(`a wording speaks of ${name}, which is no data type`);
  return name;
}

function peopleOf(who: string | undefined, cast: Cast): readonly SamplePerson[] {
  return (who ?? 'A')
    .trim()
    .split(',')
    .map((letter) => personOf(letter, cast));
}

function personOf(letter: string, cast: Cast): SamplePerson {
  const person = letter === 'B' ? cast.B : letter === 'C' ? cast.C : cast.A;
  if (person === undefined) throw new Error('a wording was told of somebody who is not there');
  return person;
}

function fillGap(gap: string, cast: Cast, telling: Telling, random: Random): string {
  const [, letter, word] = /^([A-C])\.(\w+)$/u.exec(gap) ?? [];
  if (letter !== undefined && word !== undefined) return personWord(word, personOf(letter, cast), cast, telling);
  if (gap === 'status') return random.pick(immigrationStatuses);
  if (gap === 'religion') return random.pick(religions.slice(0, 6));
  return gap === 'school' ? random.pick(schools) : numberGap(gap, random);
}

function numberGap(gap: string, random: Random): string {
  if (gap.startsWith('#')) return random.digits(gap.length);
  const [from = 0, to = 0] = gap.replace('£', '').split('-').map(Number);
  return gap.startsWith('£') ? pounds(random.between(from * 100, to * 100) / 100) : String(random.between(from, to));
}

function personWord(word: string, person: SamplePerson, cast: Cast, telling: Telling): string {
  const woman = person.sex === 'F';
  const words: Readonly<Record<string, () => string>> = {
    full: () => telling.say(person, 'person-name', plainName(person)),
    first: () => telling.say(person, 'person-name', firstName(person)),
    formal: () => telling.say(person, 'person-name', formalName(person)),
    he: () => pronoun(person, 'he'),
    He: () => (woman ? 'She' : 'He'),
    his: () => pronoun(person, 'his'),
    him: () => pronoun(person, 'him'),
    himself: () => (woman ? 'herself' : 'himself'),
    child: () => (woman ? 'daughter' : 'son'),
    phone: () => telling.say(person, 'phone', spacedPhone(cast.phone(person))),
    born: () => telling.say(person, 'birth-date', writeDay(person.birthDate, 'slashes')),
    kin: () => {
      telling.note(cast.A, 'family');
      return telling.say(person, 'family', kinWord(person, cast.A));
    },
  };
  const make = words[word];
  if (make === undefined) throw new Error(`a wording has a gap for ${word}, which nobody fills`);
  return make();
}

/** What kin are to somebody, by their ages: files say a word, and it need not be the register's. */
export function kinWord(kin: SamplePerson, of: SamplePerson): string {
  const woman = kin.sex === 'F';
  if (of.age - kin.age >= 16) return woman ? 'daughter' : 'son';
  if (kin.age - of.age >= 16) return woman ? 'mother' : 'father';
  if (kin.place === 'partner' || of.place === 'partner') return woman ? 'wife' : 'husband';
  return woman ? 'sister' : 'brother';
}
