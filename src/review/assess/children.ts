import type { MentionId, PersonId } from '#core/ids';
import type { Mention } from '#core/mention';
import type { Person } from '#core/person';
import { isUnder18 } from '#core/values/age';

/**
 * Who is under 18 on `asOf` (YYYY-MM-DD): by the birth date that is known of them; where the register has none, by one that a file gives of
 * them, by a pupil's number, or as a Master. A letter to a child is opened by whoever is at home, so that one sign is enough.
 */
export function childrenAmong(
  people: readonly Person[],
  mentions: readonly Mention[],
  asOf: string,
): ReadonlySet<PersonId> {
  const ofChildren = new Set(mentions.filter((mention) => tellsOfChild(mention, asOf)).map(({ id }) => id));
  return new Set(people.filter((person) => isChild(person, ofChildren, asOf)).map(({ id }) => id));
}

function isChild({ birthDate, title, links }: Person, ofChildren: ReadonlySet<MentionId>, asOf: string): boolean {
  if (birthDate !== '') return isUnder18(birthDate, asOf);
  return title === 'Master' || links.some(({ mention }) => ofChildren.has(mention));
}

function tellsOfChild({ fields, types }: Mention, asOf: string): boolean {
  return isUnder18(fields.birthDate, asOf) || fields.title === 'Master' || types.includes('upn');
}
