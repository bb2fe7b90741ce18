import type { Binding } from '#core/finding';
import { mendNameLetters } from '#core/values/name-letters';
import { foldNameQuickly, nameValue, type PersonName, parsePersonName, parseTitle } from '#core/values/person-name';
import { type DetectContext, report } from '../context.ts';
import type { EvidenceKey } from '../evidence/evidence-table.ts';
import { saysSomething } from '../identifiers/words-readers.ts';
import { surnameFirst } from '../names/name-order.ts';
import { namesOrganisation, readNames } from '../names/names.ts';
import type { NameIndex } from '../names/register-names.ts';
import { addressBefore, streetAddress } from '../prose/prose-address.ts';
import { scan } from '../scan/scan.ts';
import type { Entry, RecordPerson } from './record.ts';

/** What the register says of a name, as evidence. */
export function registerEvidence(name: PersonName, index: NameIndex): readonly EvidenceKey[] {
  switch (index.match(name.forenames, name.surname)) {
    case 'forename-and-surname':
      return ['name-register'];
    case 'form-and-surname':
      return ['name-register-form'];
    case 'initial-and-surname':
      return ['name-register-initial'];
    case 'surname':
      return ['name-register-surname'];
    case 'none':
      return [];
  }
}

function shapeEvidence(name: PersonName, index: NameIndex): readonly EvidenceKey[] {
  const alone = name.forenames === '' || name.surname === '';
  const title: readonly EvidenceKey[] = name.title === '' ? (alone ? ['name-one-word'] : []) : ['name-title'];
  return ['name-shape', ...title, ...registerEvidence(name, index)];
}

function partsOf(entries: readonly Entry[], field: string): string {
  let joined = '';
  for (const { heading, text } of entries) {
    if (heading.field !== field || !saysSomething(text)) continue;
    joined = joined === '' ? text.trim() : `${joined} ${text.trim()}`;
  }
  return joined;
}

// Title, forename and surname in cells of their own; one finding at the surname's.
function fromParts(entries: readonly Entry[]): { name: PersonName; entry: Entry; mended: boolean } | null {
  const asRead = partsOf(entries, 'surname');
  const givenAsRead = [partsOf(entries, 'forename') || partsOf(entries, 'initials'), partsOf(entries, 'middle-name')]
    .filter((part) => part !== '')
    .join(' ');
  const [surname = '', given = ''] = [asRead, givenAsRead].map((part) => mendNameLetters(part) ?? part);
  const mended = surname !== asRead || given !== givenAsRead;
  const entry = entries.find(
    ({ heading, text }) => heading.field === (surname === '' ? 'forename' : 'surname') && saysSomething(text),
  );
  if (entry === undefined || namesOrganisation(surname) || /[0-9@]/u.test(surname + given)) return null;
  const title = parseTitle(partsOf(entries, 'title')) ?? '';
  if (surname === '') return given === '' ? null : { name: { title, forenames: given, surname: '' }, entry, mended };
  const read = given === '' ? parsePersonName(surname) : parsePersonName(`${surname}, ${given}`);
  const name = read ?? { title, forenames: given, surname };
  return { name: { ...name, title: title === '' ? name.title : title }, entry, mended };
}

function reportName(name: PersonName, entry: Entry, binding: Binding, context: DetectContext, mended = false): boolean {
  const start = entry.text.length - entry.text.trimStart().length;
  return report(context, entry.place, {
    type: 'person-name',
    start,
    end: entry.heading.field === 'person-name' ? nameEnd(entry.text, name) : start + entry.text.trim().length,
    value: nameValue(name),
    keys: [...entry.keys, ...shapeEvidence(name, context.names), ...(mended ? (['repaired'] as const) : [])],
    phrase: entry.heading.phrase,
    binding,
  });
}

// "Joy Braithwaite (daughter) 07700 900203", "Lee Barker, Tenancy Officer": the name ends before what is said of its bearer.
function nameEnd(text: string, { forenames, surname }: PersonName): number {
  const lower = text.toLowerCase();
  const words = `${forenames} ${surname}`.toLowerCase().split(' ');
  const ends = words.map((word) => {
    const at = word === '' ? -1 : lower.indexOf(word);
    return at < 0 ? -1 : at + word.length;
  });
  const whole = text.trimEnd().length;
  const last = Math.max(...ends);
  return last <= 0 || ends.some((end, index) => end < 0 && words[index] !== '') ? whole : last;
}

// A title in its own column belongs to the one full name beside it.
function withTitle(names: readonly PersonName[], title: string): readonly PersonName[] {
  const [only] = names;
  return names.length === 1 && only !== undefined && only.title === '' && title !== '' ? [{ ...only, title }] : names;
}

function sameFolded(one: PersonName, other: PersonName): boolean {
  const words = (name: PersonName): string =>
    foldNameQuickly(`${name.forenames} ${name.surname}`.trim()).split(' ').sort().join(' ');
  return words(one) === words(other);
}

// "Yusuf Ali (brother) 07700 900123": the name ends where a number or an address begins.
function wordsOfName(text: string): string {
  const at = text.search(/[0-9@+<]/u);
  if (at <= 0) return text;
  const before = text.slice(0, at);
  const word = text.charAt(at) === '@' ? before.slice(0, before.search(/\S+$/u)) : before;
  return word
    .replace(/\b(?:dob|d\.o\.b|date of birth|tel|mob|mobile|phone|email|born|aged?|no|number)\W*$/iu, '')
    .replace(/[\s,;:\-–(]+$/u, '');
}

// Address, telephone, email and birth date written into the cell of a name are that person's.
function reportBeside(entry: Entry, binding: Binding, context: DetectContext): void {
  if (!/[0-9@]/u.test(entry.text)) return;
  reportAddressBeside(entry, binding, context);
  for (const { kind, start, end, value, shape } of scan(entry.text)) {
    const own = { start, end, value, phrase: entry.heading.phrase, binding };
    if (kind === 'email' || kind === 'phone')
      report(context, entry.place, { ...own, type: kind, keys: [`shape-${kind}`, 'beside-name'] });
    else if (kind === 'nino')
      report(context, entry.place, {
        ...own,
        type: kind,
        keys: [shape === 'strict' ? 'shape-nino' : 'shape-nino-loose', 'beside-name'],
      });
    else if (kind === 'postcode')
      report(context, entry.place, { ...own, type: kind, keys: ['shape-postcode', 'beside-name'] });
    else if (kind === 'date' && /\b(?:dob|born|date of birth|d\.o\.b)\b|\($/iu.test(entry.text.slice(0, start))) {
      report(context, entry.place, {
        ...own,
        type: 'birth-date',
        keys: ['label-near', 'shape-date', 'birth-plausible'],
        phrase: 'dob',
      });
    }
  }
}

// "Landlord: Mr Ali, 7 Cedar Street, W12 8BB": with or without its postcode.
function reportAddressBeside({ text, place, heading }: Entry, binding: Binding, context: DetectContext): void {
  const whole = { start: 0, end: text.length };
  const marks = scan(text);
  const postcode = marks.find(({ kind }) => kind === 'postcode');
  const before = postcode === undefined ? null : addressBefore(text, whole, postcode.start);
  const streets = marks.flatMap(({ kind, start, end }) =>
    kind === 'capitals' ? (streetAddress(text, whole, start, end) ?? []) : [],
  );
  const found = before ?? streets[0];
  if (found === undefined) return;
  const value = text.slice(found.start, found.end).replace(/\s+/gu, ' ').trim();
  const shape = before === null ? ('address-street' as const) : ('address-block' as const);
  const keys = [shape, 'beside-name'] as const;
  report(context, place, { type: 'postal-address', ...found, value, phrase: heading.phrase, binding, keys });
}

// "Osier Housing Trust", "Canal Side Homes": whoever lets or lends is as often a firm, by the last word of its name.
const firmWords =
  /\b(?:trust|homes|housing|lettings|lets|estates?|properties|property|rentals|residential|management|agents?|living|investments?|bank|society|finance|loans|credit|mortgages|capital|trustees|fund|church|developments?|associates|group|hotels?|lodge|apartments)\W*$/iu;

function isFirm({ heading, text }: Entry): boolean {
  return /^(?:landlord|lender|borrower)/u.test(heading.group) && firmWords.test(text);
}

function isGreeting({ heading }: Entry): boolean {
  return /greeting|salutation|^dear$/u.test(heading.phrase);
}

// "Dear Mr Pemberton" greets Jason Pemberton.
function greets(greeted: PersonName, whole: PersonName): boolean {
  const [surname, other] = [greeted.surname || greeted.forenames, whole.surname].map(foldNameQuickly);
  return surname === other || (surname !== '' && foldNameQuickly(whole.forenames).split(' ')[0] === surname);
}

/** Reports the names of one person's cells; a second name in the same cells ("Mr & Mrs Khan") is a second person, `row:3/second`. */
export function reportNames(
  entries: readonly Entry[],
  binding: Binding,
  context: DetectContext,
): readonly RecordPerson[] {
  const people: { name: PersonName; binding: Binding }[] = [];
  const add = (name: PersonName, entry: Entry, mended = false): void => {
    const greeted = isGreeting(entry) ? people.find((person) => greets(name, person.name)) : undefined;
    if (greeted !== undefined) {
      reportName(name, entry, greeted.binding, context);
      return;
    }
    if (people.some((person) => sameFolded(person.name, name))) return;
    const key =
      people.length === 0
        ? binding.key
        : `${binding.key}/${people.length === 1 ? 'second' : `person-${people.length + 1}`}`;
    const own: Binding = { ...binding, key };
    if (reportName(name, entry, own, context, mended)) people.push({ name, binding: own });
  };
  const parts = fromParts(entries);
  if (parts !== null) add(parts.name, parts.entry, parts.mended);
  const title = parseTitle(partsOf(entries, 'title')) ?? '';
  for (const entry of entries
    .filter((each) => !isFirm(each))
    .toSorted((one, other) => Number(isGreeting(one)) - Number(isGreeting(other)))) {
    if (entry.heading.field !== 'person-name' || !saysSomething(entry.text)) continue;
    const mended = mendNameLetters(entry.text.trim());
    const words = mended ?? wordsOfName(isGreeting(entry) ? entry.text.replace(/^\s*dear\s+/iu, '') : entry.text);
    const names = withTitle(readNames(words), title);
    const turn = entry.surnameFirst === true && !entry.text.includes(',');
    for (const name of names) add(turn ? surnameFirst(name, context.names) : name, entry, mended !== null);
    reportBeside(entry, people[0]?.binding ?? binding, context);
  }
  return people;
}

/** Reports the earlier and other names of whom a record names ("Surname at birth: Osei"), under the same key. */
export function reportOtherNames(
  entries: readonly Entry[],
  named: readonly RecordPerson[],
  binding: Binding,
  context: DetectContext,
): void {
  const own = named[0]?.name ?? null;
  if (own === null) return;
  for (const entry of entries) {
    if (entry.heading.field !== 'other-name' || !saysSomething(entry.text)) continue;
    const [read] = readNames(entry.text);
    const words = entry.text.trim();
    if (read === undefined || !/^\p{Lu}[\p{L}'’ -]{1,40}$/u.test(words)) continue;
    const name = words.includes(' ') ? read : { title: '', forenames: own.forenames, surname: words };
    reportName(name, entry, named[0]?.binding ?? binding, context);
  }
}
