import type { Mention, MentionFields } from '#core/mention';
import type { PersonalDataType } from '#core/personal-data';
import { type AgeGroup, isChild } from '../comparison/age.ts';
import { generationsConflict } from '../comparison/generations.ts';
import { type Keys, keysOfFields } from '../comparison/keys.ts';
import type { SharedValues } from './shared-values.ts';
import { isStaffMention, staffSignsOff } from './staff.ts';

/** A mention as part of a referent: how sure it is that it belongs, and why where that is not by itself. */
export type Member = { readonly mention: Mention; readonly probability: number; readonly because: string };

/** A group of mentions while it grows. */
export type Group = {
  members: readonly Member[];
  fields: MentionFields;
  keys: Keys;
  /** Child or grown up, by birth date, title, or what only grown people have in a council's files. */
  age: AgeGroup;
  staff: boolean;
  row: boolean;
};

/** Whether a mention names or numbers somebody by itself. */
export function isSomebody({ fields, binding }: Mention): boolean {
  if (fields.surname !== '' || fields.forenames !== '') return true;
  const identified =
    fields.nino !== '' || fields.nhsNumber !== '' || fields.email !== '' || fields.localReference !== '';
  const placed = fields.birthDate !== '' && (fields.postcode !== '' || fields.uprn !== '');
  return (identified || placed) && (binding === 'row' || binding === 'party');
}

/** What is asked of a letter or document for each of its mentions, found once. */
export type AboutLetter = {
  /** Mentions of its senders and recipients. */
  readonly parties: readonly Mention[];
  /** Units with a row that names somebody. */
  readonly namedRows: ReadonlySet<number>;
  /** YYYY-MM-DD or '': the day on which people are as old as they are. */
  readonly asOf: string;
};

/** Looks a letter over. */
export function aboutLetter(mentions: readonly Mention[], asOf: string): AboutLetter {
  const rows = mentions.filter((mention) => mention.binding === 'row' && isSomebody(mention));
  return {
    parties: mentions.filter(({ binding }) => binding === 'party'),
    namedRows: new Set(rows.map(({ unit }) => unit)),
    asOf,
  };
}

/** A group of one mention. */
export function groupOf(mention: Mention, { parties, asOf }: AboutLetter, shared: SharedValues): Group {
  const staff = isStaffMention(mention, shared) && staffSignsOff(mention, parties, shared);
  const keys = keysOfFields(mention.fields);
  return {
    members: [{ mention, probability: 1, because: '' }],
    fields: mention.fields,
    keys,
    age: ageOf(mention, keys, asOf),
    staff,
    row: mention.binding === 'row',
  };
}

// What only people of 16 and over have in a council's files.
const adultTypes: ReadonlySet<PersonalDataType> = new Set([
  'council-tax',
  'rent',
  'income',
  'employment',
  'vehicle-registration',
  'trade-union',
]);

const adultKin = /\/(?:partner|(?:grand)?parent|spouse)/u;

function ageOf({ role, binding, key, types }: Mention, keys: Keys, asOf: string): AgeGroup {
  const business = role === 'subject' && binding !== 'prose' && types.some((type) => adultTypes.has(type));
  // Hardly a child signs letters to a council.
  const writes = role === 'correspondent' && (binding === 'sign-off' || binding === 'party');
  const adult = keys.age === 'A' || business || writes || (role === 'relative' && adultKin.test(key));
  // A child today was one when the document was written. "Mr" with a child's birth date says nothing.
  if (isChild(keys.birthDate, asOf) || keys.age === 'M') return adult ? '' : 'M';
  return adult ? 'A' : '';
}

/** Whether what two groups say can be true of one person. */
export function compatible(a: Group, b: Group): boolean {
  const clash = (key: keyof Keys): boolean => a.keys[key] !== '' && b.keys[key] !== '' && a.keys[key] !== b.keys[key];
  const sameSide = a.staff === b.staff || isBareName(a) || isBareName(b);
  // Bill is William: initials clash only where the names do.
  const otherName = clash('initial') && (a.keys.forenameFamily === '' || clash('forenameFamily'));
  // Chaya Sarah is not Chaya Ruth.
  const otherSecond = a.keys.forename !== '' && b.keys.forename !== '' && clash('middle');
  // A mother's letter and the child of her name in it are of two people.
  const otherAge = a.age !== '' && b.age !== '' && a.age !== b.age;
  return (
    sameSide &&
    !otherName &&
    !otherSecond &&
    !otherAge &&
    !generationsConflict(a.keys.generation, b.keys.generation) &&
    !(['nino', 'nhsNumber', 'birthDate', 'sex'] as const).some(clash)
  );
}

/** Whether all that is said is a name in running text. "Jane Smith will visit": an officer named in passing reads like anybody else. */
export function isBareName(group: Group): boolean {
  const { title, forenames, surname, generation, ...rest } = group.fields;
  const prose = group.members.every(({ mention }) => mention.binding === 'prose');
  return !group.staff && prose && Object.values(rest).every((value) => value === '');
}

/** Two groups as one, the fuller first; the members of the second belong by so much, for this reason. */
export function merged(into: Group, from: Group, probability: number, because: string): Group {
  const fields = mergedFields(into.fields, from.fields);
  const added = from.members.map((member) => ({ ...member, probability: member.probability * probability, because }));
  return {
    ...into,
    members: [...into.members, ...added],
    fields,
    keys: keysOfFields(fields),
    age: into.age === '' ? from.age : into.age,
    row: into.row && from.row,
  };
}

function mergedFields(into: MentionFields, from: MentionFields): MentionFields {
  const pick = (key: Exclude<keyof MentionFields, 'generation'>): string => (into[key] === '' ? from[key] : into[key]);
  const generation = into.generation ?? from.generation;
  const address = into.address === '' && into.postcode === '' ? from : into;
  return {
    title: pick('title'),
    forenames:
      from.forenames.length > into.forenames.length && into.forenames.length <= 2 ? from.forenames : pick('forenames'),
    surname: pick('surname'),
    birthDate: pick('birthDate'),
    nino: pick('nino'),
    nhsNumber: pick('nhsNumber'),
    email: pick('email'),
    phone: pick('phone'),
    postcode: address.postcode,
    address: address.address,
    uprn: address.uprn === '' ? into.uprn : address.uprn,
    localReference: pick('localReference'),
    ...(generation === undefined ? {} : { generation }),
  };
}
