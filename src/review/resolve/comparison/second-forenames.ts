import { forenameFamily, mayBeOneForename } from './forename-family.ts';

/** The names of somebody by which brothers and sisters of one first forename are told apart, folded. */
export type Called = {
  readonly surname: string;
  readonly forenameFamily: string;
  /** Every forename but the first, initials too, with spaces between; '' where none is known. */
  readonly seconds: string;
};

/**
 * Whether two who bear one first forename are called otherwise by the second: "Mohammed Yusuf" is not "Mohammed Ibrahim". An initial, a spelling, a
 * slip of one letter, and a word that the other has among the surnames, are no other name.
 */
export function secondsConflict(a: Called, b: Called): boolean {
  if (a.seconds === '' || b.seconds === '' || a.seconds === b.seconds) return false;
  if (a.forenameFamily === '' || a.forenameFamily !== b.forenameFamily) return false;
  const [mine, theirs] = [a.seconds.split(' '), b.seconds.split(' ')];
  if (mine.some((word) => isPartOf(word, b.surname)) || theirs.some((word) => isPartOf(word, a.surname))) return false;
  return !mine.some((word) => theirs.some((other) => mayBeOneForename(word, other)));
}

/** Whether several children of one family are given this name before the one that each is called by, so that a birth date in common is twins'. */
export function isSharedForename(family: string): boolean {
  return shared.has(family);
}

// Names of honour and of devotion that families of many faiths and languages give first: Mohammed Yusuf and Mohammed Ibrahim, Abdul Karim and
// Abdul Rahman ("servant of"), Syed, Maria José and Maria João, Jean-Luc and Jean-Marc, Thị Lan and Thị Hồng.
const shared: ReadonlySet<string> = new Set(
  [
    ...[
      'MOHAMMED',
      'MUHAMMAD',
      'MOHAMED',
      'MD',
      'MOHD',
      'ABDUL',
      'ABDEL',
      'ABD',
      'ABU',
      'UMM',
      'SYED',
      'SAYED',
      'SHEIKH',
      'MIR',
    ],
    ...['MARIA', 'MARIE', 'JOSE', 'JEAN', 'JOAO', 'THI', 'VAN'],
  ].map(forenameFamily),
);

function isPartOf(word: string, surname: string): boolean {
  return word.length > 2 && surname.includes(word);
}
