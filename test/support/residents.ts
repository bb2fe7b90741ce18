import type { MentionFields } from '#core/mention';
import type { Resident } from '#core/register';
import { parseBirthDate } from '#core/values/birth-date';

/** A resident of whom only these things are known. */
export function resident(
  registerRef: string,
  known: Partial<Omit<Resident, 'registerRef' | 'birthDate'>> & { readonly birthDate?: string },
): Resident {
  return {
    title: '',
    forenames: '',
    surname: 'Nobody',
    previousSurnames: [],
    sex: '',
    addressLines: [],
    postcode: '',
    uprn: '',
    email: '',
    phone: '',
    nino: '',
    nhsNumber: '',
    authority: '',
    deceasedOn: null,
    safeContact: { kind: 'open' },
    ...known,
    registerRef,
    birthDate: parseBirthDate(known.birthDate ?? ''),
  };
}

/** Fields of a mention, empty but for these. */
export function fields(known: Partial<MentionFields>): MentionFields {
  return {
    title: '',
    forenames: '',
    surname: '',
    birthDate: '',
    nino: '',
    nhsNumber: '',
    email: '',
    phone: '',
    postcode: '',
    address: '',
    uprn: '',
    localReference: '',
    ...known,
  };
}
