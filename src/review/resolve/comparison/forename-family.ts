import { forenameFamilies } from './nicknames.data.ts';
import { withinOneEdit } from './one-edit.ts';

/** The folded name that a folded forename is compared by: of a short form the name it stands for, of a spelling the sound that is written; '' of none. */
export function forenameFamily(forename: string): string {
  const known = families.get(forename);
  if (known !== undefined) return known;
  const spelt = forenameFamilies.get(forename) ?? spelling(forename);
  const family = familyOfSpelling.get(spelt) ?? spelt;
  // A hostile file may hold any number of names.
  if (families.size < mostKept) families.set(forename, family);
  return family;
}

/** Whether two folded forenames may be one: a short form or spelling, the first letters, or within a slip of one letter. */
export function mayBeOneForename(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || forenameFamily(a) === forenameFamily(b) || withinOneEdit(a, b);
}

const mostKept = 200_000;
const families = new Map<string, string>();

// Letters that write one sound in the names of people who came with another alphabet, or whose parents chose: Ameer and Amir, Yousuf and Yusuf,
// Karl and Carl, Zahrah and Zahra, Sidharth and Siddarth. Not vowels that differ, as in Fatema and Fatima: those are a slip of one letter.
const sounds: readonly (readonly [RegExp, string])[] = [
  [/PH/gu, 'F'],
  [/CK/gu, 'K'],
  [/C(?=[AOUKLRT]|$)/gu, 'K'],
  [/KS/gu, 'X'],
  [/TH/gu, 'T'],
  [/(?<=[BDGK])H(?=[AEIOUR])/gu, ''],
  [/EE|EY$|IE$/gu, 'I'],
  [/OU|OO/gu, 'U'],
  [/Y/gu, 'I'],
  [/(?<=[AEIO])H$/gu, ''],
];

function spelling(forename: string): string {
  if (forename.length > 40) return forename;
  const written = sounds
    .reduce((text, [letters, sound]) => text.replace(letters, sound), forename)
    .replace(/(.)\1+/gu, '$1');
  // Lee is not Li: so short a name has no letter to spare.
  return written.length < 3 ? forename : written;
}

// A spelling that two listed names share stays with the first of them.
const familyOfSpelling: ReadonlyMap<string, string> = new Map(
  [...forenameFamilies].toReversed().map(([form, family]) => [spelling(form), family] as const),
);
