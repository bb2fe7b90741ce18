import type { Mention, MentionFields } from '#core/mention';
import { type Keys, keysOfFields } from '../comparison/keys.ts';
import type { SharedValues } from './shared-values.ts';
import { isStaffMention, staffSignsOff } from './staff.ts';

/** A mention as part of a referent: how sure it is that it belongs, and why where that is not by itself. */
export type Member = { readonly mention: Mention; readonly probability: number; readonly because: string };

/** A group of mentions while it grows. */
export type Group = { members: readonly Member[]; fields: MentionFields; keys: Keys; staff: boolean; row: boolean };

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
};

/** Looks a letter over. */
export function aboutLetter(mentions: readonly Mention[]): AboutLetter {
  const rows = mentions.filter((mention) => mention.binding === 'row' && isSomebody(mention));
  return {
    parties: mentions.filter(({ binding }) => binding === 'party'),
    namedRows: new Set(rows.map(({ unit }) => unit)),
  };
}

/** A group of one mention. */
export function groupOf(mention: Mention, { parties }: AboutLetter, shared: SharedValues): Group {
  const staff = isStaffMention(mention, shared) && staffSignsOff(mention, parties, shared);
  const keys = keysOfFields(mention.fields);
  return {
    members: [{ mention, probability: 1, because: '' }],
    fields: mention.fields,
    keys,
    staff,
    row: mention.binding === 'row',
  };
}

/** Whether what two groups say can be true of one person. */
export function compatible(a: Group, b: Group): boolean {
  const clash = (key: keyof Keys): boolean => a.keys[key] !== '' && b.keys[key] !== '' && a.keys[key] !== b.keys[key];
  const sameSide = a.staff === b.staff || isBareName(a) || isBareName(b);
  // Bill is William: initials clash only where the names do.
  const otherName = clash('initial') && (a.keys.forenameFamily === '' || clash('forenameFamily'));
  // Chaya Sarah is not Chaya Ruth.
  const otherSecond = a.keys.forename !== '' && b.keys.forename !== '' && clash('middle');
  return sameSide && !otherName && !otherSecond && !(['nino', 'nhsNumber', 'birthDate', 'sex'] as const).some(clash);
}

/** Whether all that is said is a name in running text. "Jane Smith will visit": an officer named in passing reads like anybody else. */
export function isBareName(group: Group): boolean {
  const { title, forenames, surname, ...rest } = group.fields;
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
    row: into.row && from.row,
  };
}

function mergedFields(into: MentionFields, from: MentionFields): MentionFields {
  const pick = (key: keyof MentionFields): string => (into[key] === '' ? from[key] : into[key]);
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
  };
}
