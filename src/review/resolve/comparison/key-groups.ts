import type { Keys } from './keys.ts';

/** A key that is told by a text, '' where it is not. */
export type TextKey = Exclude<keyof Keys, 'generation'>;

/** All keys made of a name. */
export const nameKeys = [
  ...(['surname', 'forename', 'forenameFamily', 'initial', 'cutName', 'longName', 'middle', 'seconds'] as const),
  ...(['fullName', 'familyName', 'surnameInitial'] as const),
] as const;

/** All keys made of a birth date. */
export const birthKeys = ['birthDate', 'birthDateFlipped', 'birthYearMonth', 'birthYearDay', 'birthMonthDay'] as const;

/** All keys made of an address. */
export const addressKeys = ['uprn', 'dwelling', 'building', 'street', 'part', 'postcode', 'district'] as const;

/** Keys that belong together, each key but the generation in one group: half of one address and half of another would be nobody's. */
export const keyGroups: readonly (readonly TextKey[])[] = [
  nameKeys,
  birthKeys,
  addressKeys,
  ...(['nino', 'nhsNumber', 'email', 'phone', 'reference', 'sex', 'age'] as const).map((key) => [key]),
];

/** Keys with some of them as another has them. */
export function withKeysOf(into: Keys, from: Keys, which: readonly TextKey[]): Keys {
  const result = { ...into };
  for (const key of which) result[key] = from[key];
  return result;
}
