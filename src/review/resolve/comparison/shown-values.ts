import type { MentionFields } from '#core/mention';
import type { Resident } from '#core/register';
import type { Keys } from './keys.ts';

/** The value that a comparison looked at on one side, as a person reads it; '' where it looked at nothing that can be shown. */
export type Shown = (comparison: string) => string;

/** What a document says, for each comparison of the linkage of people. */
export function shownOfFields(fields: MentionFields): Shown {
  const { title, forenames, generation, birthDate, nino, nhsNumber, email, phone, localReference: reference } = fields;
  const surname = generation === undefined ? fields.surname : `${fields.surname} ${generation}`;
  const values = { ...namedValues(title, forenames, surname), birthDate, nino, nhsNumber, email, phone, reference };
  return shown({ ...values, address: placed(fields.address, fields.postcode, fields.uprn) });
}

/** What the register holds of a resident, for each comparison. */
export function shownOfResident(resident: Resident): Shown {
  const { title, forenames, surname, birthDate, nino, nhsNumber, email, phone, registerRef: reference } = resident;
  const sex = resident.sex === '' ? title : resident.sex;
  return shown({
    ...namedValues(sex, forenames, surname),
    ...{ birthDate: birthDate ?? '', nino, nhsNumber, email, phone, reference },
    address: placed(resident.addressLines.join(', '), resident.postcode, resident.uprn),
  });
}

/** A resident as other files of the case know them: what was learned where there is such, else what the register holds. */
export function shownOfLearned(learned: Keys, resident: Resident): Shown {
  const own = shownOfResident(resident);
  const [part = '', number = '', street = ''] = learned.street.split('|');
  const lines = [part, number, street].filter((word) => word !== '').join(' ');
  const address = placed(lines, learned.postcode, learned.uprn);
  const { birthDate, nino, nhsNumber, email, phone, reference } = learned;
  const values = new Map(Object.entries({ birth: birthDate, nino, nhsNumber, email, phone, reference, address }));
  return (comparison) => values.get(comparison) || own(comparison);
}

type Values = ReturnType<typeof namedValues> & {
  readonly birthDate: string;
  readonly nino: string;
  readonly nhsNumber: string;
  readonly email: string;
  readonly phone: string;
  readonly reference: string;
  readonly address: string;
};

function namedValues(sex: string, forenames: string, surname: string) {
  return { name: [forenames, surname].filter((part) => part !== '').join(' '), middle: forenames, sex };
}

// A postcode stands last; a property's number alone still says where it is.
function placed(lines: string, postcode: string, uprn: string): string {
  const written = [lines, postcode].filter((part) => part !== '').join(', ');
  return written === '' && uprn !== '' ? `property ${uprn}` : written;
}

function shown({ birthDate, ...values }: Values): Shown {
  const byName = new Map<string, string>(Object.entries({ ...values, birth: birthDate }));
  return (comparison) => byName.get(comparison) ?? '';
}
