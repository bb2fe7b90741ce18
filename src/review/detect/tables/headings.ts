import type { MentionRole } from '#core/finding';
import { recogniserLabels } from '../identifiers/registry.ts';
import { remembered } from '../remembered.ts';
import { answersToo } from './aspect-words.data.ts';
import { subjectWithAspects } from './aspect-words.ts';
import { partGlued } from './glued-words.ts';
import { addressVariants, emptyQualifiers, groups } from './groups.data.ts';
import { normaliseHeading } from './heading-words.ts';
import { type Field, headingPhrases } from './headings.data.ts';

/** What a heading or label announces. */
export type Heading = {
  readonly field: Field;
  /** Key of the group of `groups.data.ts`: '' for the person the row or form is about. */
  readonly group: string;
  readonly role: MentionRole;
  /** Which of the person's addresses: '' for the usual one, else the word before it ("previous"). */
  readonly variant: string;
  /** The dictionary's phrase that matched; safe to print, since it never comes from the document. */
  readonly phrase: string;
  /** `exact`: the whole heading is a phrase; `person`: only words for a person; `contains`: a phrase stands inside. */
  readonly match: 'exact' | 'person' | 'contains';
};

type GroupKey = { readonly key: string; readonly role: MentionRole };

const fieldOf = new Map<string, Field>();
const groupOf = new Map<string, GroupKey>();
const longestPhrase = 6;

const fieldWords: ReadonlySet<Field> = new Set<Field>(['other', 'thing', 'organisation', 'notes']);

for (const [label, { type }] of recogniserLabels) keep(fieldOf, label, type);
for (const [name, phrases] of Object.entries(headingPhrases)) {
  const field = fieldNamed(name);
  if (field !== null) for (const phrase of phrases.split('|')) keep(fieldOf, phrase, field);
}
for (const { key, role, words } of groups) for (const word of words.split('|')) keep(groupOf, word, { key, role });

// As written, and as `normaliseHeading` leaves it: "acc ref" is "acc reference" too.
function keep<Value>(map: Map<string, Value>, phrase: string, value: Value): void {
  for (const form of [phrase, normaliseHeading(phrase)]) if (form !== '' && !map.has(form)) map.set(form, value);
}

const supply: ReadonlySet<string> = new Set(
  [...fieldOf.keys(), ...groupOf.keys()].flatMap((phrase) => phrase.split(' ')),
);

// Most words begin no phrase and no person's words: they are passed over before any phrase is put together.
const fieldStarts: ReadonlySet<string> = new Set([...fieldOf.keys()].map((phrase) => phrase.split(' ')[0] ?? ''));
const groupStarts: ReadonlySet<string> = new Set([...groupOf.keys()].map((words) => words.split(' ')[0] ?? ''));
const groupEnds: ReadonlySet<string> = new Set([...groupOf.keys()].map((words) => words.split(' ').at(-1) ?? ''));

function isField(name: string): name is Field {
  return Object.hasOwn(headingPhrases, name);
}

function fieldNamed(name: string): Field | null {
  return isField(name) ? name : null;
}

const subject: GroupKey = { key: '', role: 'subject' };
const officer: GroupKey = { key: 'officer', role: 'officer' };

function heading(field: Field, group: GroupKey, variant: string, phrase: string, match: Heading['match']): Heading {
  return { field, group: group.key, role: group.role, variant, phrase, match };
}

const isAddressPart: ReadonlySet<Field> = new Set<Field>([
  'postal-address',
  'address-line',
  'town',
  'postcode',
  'uprn',
  'phone',
  'email',
]);

const isHome: ReadonlySet<Field> = new Set<Field>(['postal-address', 'address-line', 'town', 'postcode']);

// The phrase without words that change nothing: "your full name", "previous address".
function exactField(tokens: readonly string[]): { field: Field; variant: string; phrase: string } | null {
  let variant = '';
  for (let from = 0; from < tokens.length; from += 1) {
    const phrase = tokens.slice(from).join(' ');
    const field = fieldOf.get(phrase);
    if (field !== undefined) return { field, variant: isAddressPart.has(field) ? variant : '', phrase };
    const token = tokens[from] ?? '';
    if (addressVariants.has(token)) variant = token;
    else if (!emptyQualifiers.has(token)) break;
  }
  // "address 7", "phone 3", "dob 2"
  const last = tokens.at(-1) ?? '';
  const head = tokens.slice(0, -1).join(' ');
  const numbered = /^[0-9]{1,2}$/u.test(last) ? fieldOf.get(head) : undefined;
  return numbered === undefined ? null : { field: numbered, variant, phrase: head };
}

type Split = { readonly group: GroupKey; readonly words: string; readonly rest: readonly string[] };

// Ways to take words for a person off the front or the back, longest first: "partner name", "name of partner", "dob child 2".
function* splits(tokens: readonly string[]): Generator<Split> {
  const begins = groupStarts.has(tokens[0] ?? '');
  const ends = groupEnds.has(tokens.at(-1) ?? '');
  if (!begins && !ends) return;
  for (let length = Math.min(4, tokens.length); length > 0; length -= 1) {
    const front = begins ? groupOf.get(tokens.slice(0, length).join(' ')) : undefined;
    if (front !== undefined)
      yield { group: front, words: tokens.slice(0, length).join(' '), rest: tokens.slice(length) };
    if (!ends) continue;
    const words = tokens.slice(-length).join(' ');
    const back = groupOf.get(words);
    if (back === undefined) continue;
    const rest = tokens.slice(0, -length);
    const end = ['of', 'for', 'the', 's'].includes(rest.at(-1) ?? '') ? rest.slice(0, -1) : rest;
    yield { group: back, words, rest: end.at(-1) === 'of' ? end.slice(0, -1) : end };
  }
}

function groupedField(tokens: readonly string[]): Heading | null {
  for (const { group, words, rest } of splits(tokens)) {
    if (rest.length === 0) return heading('person-name', group, '', words, 'person');
    const found = exactField(rest) ?? exactField(rest.filter((token) => !/^[0-9]+$/u.test(token)));
    if (found !== null) return heading(found.field, group, found.variant, `${words} ${found.phrase}`, 'exact');
  }
  return null;
}

// A phrase inside a longer heading: only phrases that name a kind of data, two words or one long one.
function containedField(tokens: readonly string[]): Heading | null {
  const starts = tokens.map((token) => fieldStarts.has(token));
  if (!starts.includes(true)) return null;
  for (let length = Math.min(longestPhrase, tokens.length - 1); length > 0; length -= 1) {
    for (let from = 0; from + length <= tokens.length; from += 1) {
      if (starts[from] !== true) continue;
      const phrase = tokens.slice(from, from + length).join(' ');
      const field = fieldOf.get(phrase);
      const tooShort = length === 1 && (phrase.length < 5 || (field !== undefined && fieldWords.has(field)));
      // "Person" in "Person religion" says whose it is, and not what.
      if (field === undefined || tooShort || phrase === 'account' || (length === 1 && groupOf.has(phrase))) continue;
      const group =
        groupOf.get(tokens.slice(0, from).join(' ')) ?? groupOf.get(tokens.slice(from + length).join(' ')) ?? subject;
      // "TA address" beside "Address" is another address of the same person.
      if (field === 'gender-reassignment' && tokens.includes('same'))
        return heading(field, group, '', `${phrase} same`, 'contains');
      const variant = group === subject && isHome.has(field) ? tokens.slice(0, from).join(' ') : '';
      return heading(field, group, variant, phrase, 'contains');
    }
  }
  return null;
}

const known = new Map<string, Heading | null>();

function look(normal: string): Heading | null {
  const tokens = normal.split(' ');
  const found = lookTokens(tokens);
  if (found !== null && found.match !== 'contains') return found;
  const parted = tokens.flatMap((token) => partGlued(token, supply) ?? [token]);
  return parted.length === tokens.length ? found : (lookTokens(parted) ?? found);
}

function lookTokens(tokens: readonly string[]): Heading | null {
  const exact = exactField(tokens);
  if (exact !== null) {
    const ofStaff = recogniserLabels.get(exact.phrase)?.ofStaff === true;
    return heading(exact.field, ofStaff ? officer : subject, exact.variant, exact.phrase, 'exact');
  }
  const grouped = groupedField(tokens);
  if (grouped !== null) return grouped;
  const on = subjectWithAspects(tokens);
  if (on !== null) return heading(on.type, subject, '', on.phrase, 'contains');
  return tokens.length > 1 && tokens.length <= 10 ? containedField(tokens) : null;
}

// "LAchildID", "CPPstartDate": capitals glued to a small word are an abbreviation and a word, and not LAc and hild.
const gluedCapitals = /(\p{Lu}{2})(\p{Ll})/gu;

function lookEitherWay(text: string, normal: string): Heading | null {
  const found = look(normal);
  if (found !== null && found.match !== 'contains') return found;
  const apart = text.replace(gluedCapitals, '$1 $2');
  return (apart === text ? null : look(normaliseHeading(apart))) ?? ofParts(text) ?? found;
}

// "Tel/mob", "Dietary / access notes", "Tenant & address": where every part is a heading, the first says what stands there.
function ofParts(text: string): Heading | null {
  const parts = text.split(/\s*[/&+|]\s*|\s+(?:and|or)\s+/u);
  if (parts.length < 2 || parts.length > 3) return null;
  const found = parts.map((part) => look(normaliseHeading(part)));
  const [first = null] = found;
  return first !== null && found.every((each) => each !== null && each.match !== 'contains') ? first : null;
}

/** Looks a heading or label up in the dictionary; null where it announces nothing known. */
export function lookUpHeading(text: string): Heading | null {
  const normal = normaliseHeading(text);
  if (normal === '') return null;
  const found = known.get(normal);
  if (found !== undefined) return found;
  const made = lookEitherWay(text, normal);
  // Headings repeat from file to file; a hostile file must not fill the memory with invented ones.
  if (known.size < 20_000) known.set(normal, made);
  return made;
}

// Parts of addresses and of names stand inside values as often as inside labels.
const notInside: ReadonlySet<Field> = new Set<Field>([
  'address-line',
  'town',
  'person-name',
  'title',
  'forename',
  'surname',
  'organisation',
  'thing',
  'other',
  'notes',
  'education',
  'vehicle-registration',
]);

/**
 * The same for a label in running text, where only whole phrases count; where `loose`, as for questions and the labels of forms, also
 * longer ones that hold a phrase; where `announced`, by a colon or a cell of its own, also what as often answers a label ("Diabetes").
 */
export function lookUpLabel(text: string, loose = false, announced = false): Heading | null {
  const found = lookUpHeading(text);
  if (!announced && found !== null && found.group === '' && answersToo.has(found.phrase)) return null;
  if (found === null || found.match !== 'contains') return found;
  const isName = found.field === 'person-name' && /^(?:full name|name of person|name in full)$/u.test(found.phrase);
  return loose && (isName || !notInside.has(found.field)) && !/[0-9,;]/u.test(text) ? found : null;
}

const sectionNoise =
  /^(?:details|information|about|section|part|[0-9]+|[ivx]+|the|your|particulars|contact|personal|of|and|or|for|any|other)$/u;
const household =
  /\b(?:liv(?:e|es|ing) with (?:you|the tenant|the applicant|them)|(?:your|the|people in|members? of) (?:the |your )?household|household members?|other (?:people|adults|occupants)|dependants|non dependants|family members?|children|siblings|occupants|family)\b/u;

// The longest words for a person inside a heading of a few words: "3. Next of kin or emergency contact".
function groupWithin(tokens: readonly string[]): GroupKey | null {
  const starts = tokens.map((token) => groupStarts.has(token));
  if (!starts.includes(true)) return null;
  for (let length = Math.min(4, tokens.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= tokens.length; from += 1) {
      if (starts[from] !== true) continue;
      const group = groupOf.get(tokens.slice(from, from + length).join(' '));
      if (group !== undefined) return group;
    }
  }
  return null;
}

/** Whom the title of a section announces ("Partner details", "About you", "2. People who will live with you"), or null. */
export function lookUpSection(text: string): GroupKey | null {
  return text.length > 70 ? null : sectionOf(text);
}

// The lines above tables, and the cells of forms, repeat from file to file.
const sectionOf = remembered(4096, readSection);

function readSection(text: string): GroupKey | null {
  const tokens = normaliseHeading(text).split(' ');
  if (tokens.length > 9) return null;
  const joined = tokens.join(' ');
  if (household.test(joined)) return { key: 'household', role: 'relative' };
  if (/\babout you\b|^(?:section |part )?[0-9 ]*(?:your|personal) (?:personal )?(?:details|information)/u.test(joined))
    return subject;
  const plain = tokens.filter((token) => !/^(?:section|part|details|information|[0-9]+)$/u.test(token)).join(' ');
  const exact = groupOf.get(plain);
  if (exact !== undefined) return exact;
  const words = tokens.filter((token) => !sectionNoise.test(token));
  return words.length === 0 ? null : (groupOf.get(words.join(' ')) ?? (words.length <= 5 ? groupWithin(tokens) : null));
}

/** The words for a person that a heading begins with in the dictionary's form ("tenant" of `tenant dob`), or ''. */
export function whoOf({ phrase, group }: Heading): string {
  const tokens = phrase.split(' ');
  for (let length = Math.min(4, tokens.length); length > 0; length -= 1) {
    const words = tokens.slice(0, length).join(' ');
    if (groupOf.get(words)?.key === group) return words;
  }
  return '';
}
