import type { MentionId } from '#core/ids';
import type { Resident } from '#core/register';
import { foldName } from '#core/values/person-name';
import type { Resolution } from './resolve-people.ts';

// A child who is on no register is known to live with somebody of a rare surname; of "Smith" that says nothing.
const mostOfASurname = 10;

/**
 * The residents, by register reference, whom a mention may be of, from one chance in a hundred, whether or not it was decided; where it is
 * like none of them, all who share its surname if they are ten at most, since it may be of somebody who lives with them.
 */
export function candidatesOf(
  { mentions, referents, evidenceOf }: Pick<Resolution, 'mentions' | 'referents' | 'evidenceOf'>,
  residents: readonly Resident[],
): (mention: MentionId) => readonly string[] {
  const numberOf = new Map(referents.flatMap((ids, number) => ids.map((id) => [id, number] as const)));
  const surnameOf = new Map(mentions.map(({ id, fields }) => [id, foldName(fields.surname)]));
  const bySurname = Map.groupBy(residents, ({ surname }) => foldName(surname));
  return (mention) => {
    const number = numberOf.get(mention);
    const found = number === undefined ? [] : (evidenceOf(number)?.candidates ?? []);
    if (found.length > 0) return found.map(({ registerRef }) => registerRef);
    const surname = surnameOf.get(mention) ?? '';
    const sharing = surname === '' ? [] : (bySurname.get(surname) ?? []);
    return sharing.length > mostOfASurname ? [] : sharing.map(({ registerRef }) => registerRef);
  };
}
