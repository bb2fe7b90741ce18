import type { MentionId } from '#core/ids';
import type { Mention } from '#core/mention';
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
  { referents, evidenceOf }: Pick<Resolution, 'referents' | 'evidenceOf'>,
  residents: readonly Resident[],
): (mention: Mention) => readonly string[] {
  // Made when first asked for: most reviews ask of a few mentions out of millions.
  let known: { readonly numberOf: ReadonlyMap<MentionId, number>; readonly bySurname: BySurname } | null = null;
  return ({ id, fields }) => {
    known ??= {
      numberOf: new Map(referents.flatMap((ids, number) => ids.map((each) => [each, number] as const))),
      bySurname: Map.groupBy(residents, ({ surname }) => foldName(surname)),
    };
    const number = known.numberOf.get(id);
    const found = number === undefined ? [] : (evidenceOf(number)?.candidates ?? []);
    if (found.length > 0) return found.map(({ registerRef }) => registerRef);
    const surname = foldName(fields.surname);
    const sharing = surname === '' ? [] : (known.bySurname.get(surname) ?? []);
    return sharing.length > mostOfASurname ? [] : sharing.map(({ registerRef }) => registerRef);
  };
}

type BySurname = ReadonlyMap<string, readonly Resident[]>;
