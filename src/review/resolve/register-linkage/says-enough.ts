import type { Resident } from '#core/register';
import { foldName } from '#core/values/person-name';
import { sexOfForename } from '../../detect/names/forename-sex.data.ts';
import { forenameWords, type Keys } from '../comparison/keys.ts';
import type { Profile } from '../mentions/profiles.ts';

/** Whether a folded word is a surname, or part of one, and nobody's forename. */
export type IsOnlySurname = (word: string) => boolean;

/** Learns from the register which words are only ever part of a surname: "Mr Núñez Peña" and "Mrs da Caires" give no forename. */
export function onlySurnames(residents: Iterable<Resident>): IsOnlySurname {
  const surnames = new Set<string>();
  const forenames = new Set<string>();
  for (const { forenames: own, surname, previousSurnames } of residents) {
    for (const word of forenameWords(own)) forenames.add(word);
    for (const each of [surname, ...previousSurnames]) for (const word of foldName(each).split(' ')) surnames.add(word);
  }
  return (word) => surnames.has(word) && !forenames.has(word) && !sexOfForename.has(word);
}

/**
 * Whether mentions of one person say enough to be somebody: a full name and one more thing, or a surname with a birth date and one more, or a number
 * that only one person has; of a child the forename at a home, where there is a birth date or a school.
 */
export function saysEnough(profiles: readonly Profile[], isOnlySurname: IsOnlySurname): boolean {
  const known = (key: keyof Keys): boolean => profiles.some(({ keys }) => keys[key] !== '');
  if (known('nino') || known('nhsNumber')) return true;
  const isNamed = profiles.some(({ keys }) => hasForename(keys, isOnlySurname));
  const home = (['postcode', 'street', 'uprn'] as const).some(known);
  const more = home || (['email', 'phone', 'reference'] as const).some(known);
  const isAged = known('birthDate') || profiles.some(({ keys }) => keys.age === 'M');
  if (home && isAged && isNamed) return true;
  return known('birthDate')
    ? (isNamed && known('fullName')) || (known('surname') && more)
    : isNamed && known('fullName') && more;
}

// After a title all of it may be the surname: of 24 such names without a birth date that were left over of a sample council of 10,000 households,
// 6 were somebody who is nobody else (bench/runs/2026-11-22-resolve).
function hasForename({ forename, sex, age }: Keys, isOnlySurname: IsOnlySurname): boolean {
  const isTitled = sex !== '' || age === 'A';
  return forename !== '' && !(isTitled && isOnlySurname(forename));
}
