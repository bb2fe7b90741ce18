/** Whether somebody born on `birthDate` is under 18 on `asOf`, both YYYY-MM-DD; false where the date of birth is not known (''). */
export function isUnder18(birthDate: string, asOf: string): boolean {
  if (birthDate === '') return false;
  // The two compare as text; somebody born on 29 February comes of age on 1 March of a common year.
  return `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}` > asOf;
}
