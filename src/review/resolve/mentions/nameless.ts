import type { Mention } from '#core/mention';
import { keysOfFields } from '../comparison/keys.ts';
import { type AboutLetter, compatible, type Group, groupOf, merged } from './groups.ts';
import { noFields } from './mentions.ts';
import type { SharedValues } from './shared-values.ts';
import { isStaffMention } from './staff.ts';

/** Whom a document is about: the one person it makes a subject, else its one correspondent who is not staff. */
export function subjectOf(groups: readonly Group[]): Group | null {
  const people = groups.filter((group) => !group.staff);
  const hasRole = (group: Group, ...roles: readonly string[]): boolean =>
    group.members.some(({ mention }) => roles.includes(mention.role));
  const subjects = people.filter((group) => hasRole(group, 'subject'));
  if (subjects.length > 0) return subjects.length === 1 ? (subjects[0] ?? null) : null;
  const correspondents = people.filter((group) => hasRole(group, 'correspondent'));
  return correspondents.length === 1 ? (correspondents[0] ?? null) : null;
}

/** Adds a mention without a name to the person whom the document is about; the reason where it cannot be. */
export function attachNameless(
  mention: Mention,
  subject: Group | null,
  letter: AboutLetter,
  shared: SharedValues,
): string | null {
  if (isStaffMention(mention, shared)) return 'of somebody acting for the council who is not named';
  if (mention.role === 'relative') return 'of a relative who is not named';
  if (subject === null) return 'the document is not about one named person';
  if (mention.binding === 'party' || mention.binding === 'sign-off') return 'a correspondent who is not named';
  if (mention.binding === 'row' && letter.namedRows.has(mention.unit))
    return 'a row without a name among rows with names';
  const group = groupOf(mention, letter, shared);
  if (!compatible(subject, group)) return 'what it says cannot be true of the person whom the document is about';
  const contact = contactOnly(mention);
  if (contact && !ownContact(mention, subject, shared)) return 'contact details that nothing ties to a person';
  const because = 'stands without another name in a document about one person';
  // Contact details in running text may be anybody's: they are exposed with the person, but no evidence of who the person is.
  const from = contact ? { ...group, fields: noFields } : group;
  const result = merged(subject, from, contact ? 0.8 : 0.95, because);
  subject.members = result.members;
  subject.fields = result.fields;
  subject.keys = result.keys;
  subject.age = result.age;
  return null;
}

const contactTypes: ReadonlySet<string> = new Set(['email', 'phone', 'postal-address', 'postcode', 'uprn']);

function contactOnly(mention: Mention): boolean {
  return mention.types.every((type) => contactTypes.has(type));
}

function ownContact({ fields, binding }: Mention, subject: Group, shared: SharedValues): boolean {
  if (binding === 'form' || binding === 'addressee' || binding === 'row') return true;
  if (fields.phone !== '' && (shared.phone.has(fields.phone) || !fields.phone.startsWith('+447'))) return false;
  if (fields.email !== '' && shared.isCouncilOrShared(fields.email)) return false;
  const keys = keysOfFields(fields);
  if (fields.postcode !== '' || fields.address !== '')
    return (
      (keys.dwelling !== '' && keys.dwelling === subject.keys.dwelling) ||
      (keys.dwelling === '' && fields.postcode !== '' && fields.postcode === subject.fields.postcode)
    );
  return fields.phone !== '' || fields.email !== '';
}
