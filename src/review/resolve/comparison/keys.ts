import type { MentionFields } from '#core/mention';
import type { Resident } from '#core/register';
import { foldAddress } from '#core/values/address';
import { splitGeneration } from '#core/values/generation';
import { foldName } from '#core/values/person-name';
import { forenameFamily } from './forename-family.ts';
import type { GenerationKey } from './generations.ts';
import { adultTitles, sexOfTitle } from './titles-table.ts';

/**
 * What linkage compares, derived from a resident or from what a document says of somebody, '' where unknown. All is computed here and
 * not in SQL, so that every engine compares the same text and needs no functions but equality and levenshtein.
 */
export type Keys = {
  /** Folded surname, whole. */
  readonly surname: string;
  /** First forename, folded; '' where only an initial is known. */
  readonly forename: string;
  /** The same, short forms replaced by the name they stand for. */
  readonly forenameFamily: string;
  readonly initial: string;
  /** The first 18 characters of forenames and surname, where the name has as many: payment files are cut there. */
  readonly cutName: string;
  /** What such a field would lose: the rest of forenames and surname; '' for a name that it holds whole. */
  readonly longName: string;
  /** Initial of the second forename. */
  readonly middle: string;
  /** Every forename but the first, initials too, with spaces between; looked at where a pair is judged and never compared by itself. */
  readonly seconds: string;
  readonly fullName: string;
  readonly familyName: string;
  readonly surnameInitial: string;
  readonly birthDate: string;
  /** Day and month exchanged, where that is a date. */
  readonly birthDateFlipped: string;
  readonly birthYearMonth: string;
  readonly birthYearDay: string;
  readonly birthMonthDay: string;
  /** Without the suffix letter, which exports drop. */
  readonly nino: string;
  readonly nhsNumber: string;
  readonly email: string;
  readonly phone: string;
  readonly reference: string;
  readonly uprn: string;
  /** Postcode, part of the building and number: one dwelling. */
  readonly dwelling: string;
  /** Postcode and number. */
  readonly building: string;
  /** Part, number and street, for addresses written without a postcode. */
  readonly street: string;
  /** Part of the building: flat. */
  readonly part: string;
  readonly postcode: string;
  readonly district: string;
  readonly sex: string;
  /** 'A' for somebody of 16 and over, 'M' for a child, as far as is known. */
  readonly age: string;
  /** Which of several of the name is meant: as written, or of a resident by age; never compared by itself. */
  readonly generation: GenerationKey;
};

/**
 * Which names of somebody a row of keys is made from: 0 the name, 1 a previous or partial surname, 2 forename and surname exchanged, 3 known
 * by the second forename, 4 a name of one word taken for a forename.
 */
export type NameVariant = 0 | 1 | 2 | 3 | 4;

type Known = {
  readonly title: string;
  readonly forenames: string;
  readonly surname: string;
  readonly birthDate: string;
  readonly nino: string;
  readonly nhsNumber: string;
  readonly email: string;
  readonly phone: string;
  readonly reference: string;
  readonly uprn: string;
  readonly addressLines: readonly string[];
  readonly postcode: string;
  readonly sex: string;
  readonly generation: GenerationKey;
};

/** The keys of a resident under their own name. */
export function keysOfResident(resident: Resident): Keys {
  return keysOf({
    ...resident,
    ...plainName(resident),
    birthDate: resident.birthDate ?? '',
    reference: foldReference(resident.registerRef),
    sex: resident.sex === '' ? '' : resident.sex.charAt(0).toUpperCase(),
  });
}

/** The keys of what a document says of one person. */
export function keysOfFields(fields: MentionFields): Keys {
  const keys = keysOf({
    ...fields,
    reference: foldReference(fields.localReference),
    addressLines: fields.address === '' ? [] : fields.address.split(', '),
    sex: '',
    generation: fields.generation ?? '',
  });
  // No grown man is called so, and his sons are.
  return fields.title === 'Master' ? { ...keys, age: 'M' } : keys;
}

/** A resident's name without the generation that a register may hold in it ("Khan Jnr"), and that. */
function plainName({ forenames, surname }: Pick<Resident, 'forenames' | 'surname'>) {
  const [family, given] = [splitGeneration(surname.split(' ')), splitGeneration(forenames.split(' '))];
  const generation: GenerationKey = family.generation ?? given.generation ?? '';
  return { surname: family.words.join(' '), forenames: given.words.join(' '), generation };
}

/** A council's reference for comparing: letters and digits only, upper case. */
export function foldReference(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/gu, '');
}

/** Folded forenames in order, a run of initials taken apart: "J.P. Anne" gives J, P, ANNE. */
export function forenameWords(forenames: string): readonly string[] {
  return forenames
    .split(/\s+/u)
    .flatMap((word) =>
      /^(?:\p{Lu}\.){2,}$/u.test(word) || /^[b-df-hj-np-tv-xz]{2}$/iu.test(word)
        ? [...foldName(word)]
        : foldName(word).split(' '),
    )
    .filter((word) => word !== '');
}

function keysOf(known: Known): Keys {
  const [first = '', ...others] = forenameWords(known.forenames);
  const [second = ''] = others;
  const [postcode = '', part = '', number = '', street = ''] = foldAddress(known.addressLines, known.postcode).split(
    '|',
  );
  return {
    ...nameKeys(foldName(known.surname), first, second),
    seconds: others.join(' '),
    cutName: cutName(known),
    longName: wholeName(known).slice(cutAt),
    ...birthKeys(known.birthDate),
    nino: known.nino.slice(0, 8),
    nhsNumber: known.nhsNumber,
    email: known.email,
    phone: known.phone,
    reference: known.reference,
    uprn: known.uprn,
    dwelling: postcode === '' ? '' : joined(postcode, part, number === '' ? street : number),
    building: joined(postcode, number),
    street: joined(street, number) === '' ? '' : [part, number, street].join('|'),
    part,
    postcode: known.postcode,
    district: known.postcode.slice(0, -4),
    age: adultTitles.has(known.title.split(' ')[0] ?? '') ? 'A' : '',
    generation: known.generation,
    sex: known.sex === 'M' || known.sex === 'F' ? known.sex : (sexOfTitle.get(known.title.split(' ')[0] ?? '') ?? ''),
  };
}

// BACS standard 18 gives an account name 18 characters. A cut may fall on a space, which is then lost.
function cutName({ forenames, surname }: { readonly forenames: string; readonly surname: string }): string {
  const cut = wholeName({ forenames, surname }).slice(0, cutAt);
  return cut.length < cutAt - 1 || forenames === '' ? '' : cut.slice(0, cutAt - 1);
}

const cutAt = 18;

function wholeName({ forenames, surname }: { readonly forenames: string; readonly surname: string }): string {
  return foldName(`${forenames} ${surname}`);
}

// O'Neill-Smith, ONeill Smith and Oneillsmith are one surname.
function nameKeys(written: string, first: string, second: string) {
  const surname = written.replaceAll(' ', '');
  const forename = first.length > 1 ? first : '';
  const family = forenameFamily(forename);
  const initial = first.slice(0, 1);
  return {
    surname,
    forename,
    forenameFamily: family,
    initial,
    middle: second.slice(0, 1),
    fullName: joined(surname, forename),
    familyName: joined(surname, family),
    surnameInitial: joined(surname, initial),
  };
}

function birthKeys(date: string) {
  const [year = '', month = '', day = ''] = date.split('-');
  const flipped = Number(day) <= 12 && day !== month ? `${year}-${day}-${month}` : '';
  return {
    birthDate: date,
    birthDateFlipped: date === '' ? '' : flipped,
    birthYearMonth: joined(year, month),
    birthYearDay: joined(year, day),
    birthMonthDay: joined(month, day),
  };
}

// A key of several parts is known only where every part but the flat is.
function joined(...parts: readonly string[]): string {
  return parts[0] === '' || parts.at(-1) === '' ? '' : parts.join('|');
}

/** The keys of the name by which somebody of these keys goes, forename exchanged for a preferred one. */
export function forenameKeys(own: Keys, forename: string): Partial<Keys> {
  const [first = '', second = ''] = forenameWords(forename);
  return { ...nameKeys(own.surname, first, second), cutName: '', longName: '' };
}

/** The other names that a resident may be called by, each as keys: previous surnames, parts of a double surname, exchanged, second forename. */
export function residentVariants(named: Resident, own: Keys): readonly (readonly [NameVariant, Keys])[] {
  const resident = { ...named, ...plainName(named) };
  const words = forenameWords(resident.forenames);
  const first = words[0] ?? '';
  const second = words[1] ?? '';
  const surnames = [
    ...surnameParts(foldName(resident.surname)),
    ...resident.previousSurnames.flatMap((each) => [foldName(each), ...surnameParts(foldName(each))]),
  ];
  const variants: (readonly [NameVariant, Keys])[] = [...new Set(surnames)]
    .filter((surname) => surname !== '' && surname !== own.surname)
    .map((surname) => [1, { ...own, ...nameKeys(surname, first, second) }] as const);
  const lastWord = foldName(resident.surname).split(' ').at(-1) ?? '';
  if (own.forename !== '' && own.surname !== own.forename)
    variants.push([2, { ...own, ...nameKeys(own.forename, lastWord, '') }]);
  // An entry that lost its surname: "Jose Marie" alone may be two forenames.
  if (first === '') {
    const [lone = '', next = ''] = foldName(resident.surname).split(' ');
    variants.push([4, { ...own, ...nameKeys('', lone, next) }]);
  }
  if (second.length > 1 && second !== own.forename)
    variants.push([3, { ...own, ...nameKeys(own.surname, second, '') }]);
  return variants;
}

/** The keys under the name with forename and surname exchanged; null where it has only one of them. */
export function exchangedName(own: Keys, name: { readonly forenames: string; readonly surname: string }): Keys | null {
  const words = forenameWords(name.forenames);
  const [first = '', second = ''] = foldName(name.surname).split(' ');
  if (words.length === 0 || first === '' || own.forename === '') return null;
  return { ...own, ...nameKeys(words.join(' '), first, second) };
}

/**
 * The other ways to read a name that a document gives: the parts of a double surname; the last forename as the first of two surnames
 * ("Ana Núñez Ortiz"); a single word as a forename.
 */
export function mentionVariants(
  own: Keys,
  name: { readonly forenames: string; readonly surname: string },
): readonly (readonly [NameVariant, Keys])[] {
  const surname = foldName(name.surname);
  const words = forenameWords(name.forenames);
  const [first = '', second = ''] = words;
  const variants: (readonly [NameVariant, Keys])[] = surnameParts(surname).map(
    (part) => [1, { ...own, ...nameKeys(part, first, second) }] as const,
  );
  const last = words.at(-1) ?? '';
  // "Mr Núñez Ortiz" may be two surnames; so may the last words of "Ana Núñez Ortiz"; "Maria Costa" is not.
  if (last.length > 1 && surname !== '' && (words.length > 1 || own.sex !== '')) {
    const [before = '', after = ''] = words.slice(0, -1);
    variants.push([0, { ...own, ...nameKeys(`${last} ${surname}`, before, after) }]);
  }
  // "Mr de Freitas Abreu": after a title all of it may be the surname.
  if (words.length > 0 && surname !== '' && (own.sex !== '' || own.age !== ''))
    variants.push([0, { ...own, ...nameKeys(`${words.join(' ')} ${surname}`, '', '') }]);
  // Written surname first and taken apart at the first space: "dos | Santos de Freitas Inês", "Gómez | Ortiz Álvaro".
  if (words.length > 1 && surname !== '' && words.every((word) => word.length > 1))
    variants.push([0, { ...own, ...nameKeys(`${surname} ${words.slice(0, -1).join(' ')}`, last, '') }]);
  if (words.length === 0 && surname !== '' && !surname.includes(' ') && own.sex === '')
    variants.push([4, { ...own, ...nameKeys('', surname, '') }]);
  return variants;
}

function surnameParts(surname: string): readonly string[] {
  const parts = surname.split(' ');
  return parts.length < 2 ? [] : parts.filter((part) => part.length >= 3);
}
