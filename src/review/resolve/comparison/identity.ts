import { nhsCheckDigitPasses, parseNhsNumber } from '#core/values/nhs-number';
import type { Keys } from './keys.ts';

/** What can only be one person's: what no two members of one person may differ in. */
export type Identity = { readonly nino: string; readonly nhsNumber: string; readonly birthDate: string };

/** The identity that keys claim: an NHS number counts only where its check digit passes, since otherwise it is a slip of some other. */
export function identityOf(keys: Keys): Identity {
  return { nino: keys.nino, nhsNumber: nhsPasses(keys.nhsNumber) ? keys.nhsNumber : '', birthDate: keys.birthDate };
}

/** Whether ten digits pass the NHS check. */
export function nhsPasses(digits: string): boolean {
  const number = parseNhsNumber(digits);
  return number !== null && nhsCheckDigitPasses(number);
}

/** Whether two claims can not be of one person: two different valid numbers, or birth dates that differ by more than a slip. */
export function identitiesConflict(a: Identity, b: Identity): boolean {
  return (
    (a.nino !== '' && b.nino !== '' && a.nino !== b.nino) ||
    (a.nhsNumber !== '' && b.nhsNumber !== '' && a.nhsNumber !== b.nhsNumber) ||
    (a.birthDate !== '' && b.birthDate !== '' && !birthDatesAgree(a.birthDate, b.birthDate))
  );
}

/** Whether two dates YYYY-MM-DD are equal, one digit apart, or day and month exchanged. */
export function birthDatesAgree(a: string, b: string): boolean {
  let different = a.length === b.length ? 0 : 2;
  for (let index = 0; index < a.length && different < 2; index += 1) if (a[index] !== b[index]) different += 1;
  return different < 2 || `${a.slice(0, 5)}${a.slice(8)}-${a.slice(5, 7)}` === b;
}
