/** What a row's age says: 'A' for somebody of 16 and over, 'M' for a child, '' where nobody can say. */
export type AgeGroup = '' | 'A' | 'M';

/** Whether somebody born on this date is under 16 on the day; false where either is not known. */
export function isChild(birthDate: string, asOf: string): boolean {
  return birthDate !== '' && asOf !== '' && birthDate > `${Number(asOf.slice(0, 4)) - 16}${asOf.slice(4)}`;
}
