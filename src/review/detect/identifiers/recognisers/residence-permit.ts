import { parsePermitNumber } from '#core/values/identity-numbers';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser } from '../recogniser.ts';

const form: Form = {
  parse: parsePermitNumber,
  keys: () => ['shape-code'],
  mends: ['LLNNNNNNN'],
  odd: /^(?=(?:[A-Z]*[0-9]){4})[A-Z0-9]{7,12}$/u,
};

/** The number of a biometric residence permit or card: it says that somebody is subject to immigration control. */
export const residencePermit: Recogniser = {
  ...labelledOnly,
  id: 'residence-permit',
  type: 'immigration',
  isUsual: false,
  labels:
    'brp number|brp|brp reference|brp card number|brp id|brc|brc number|biometric residence permit|biometric residence permit number|biometric residence card|biometric residence card number|biometric card|biometric card number|biometric permit|residence permit|residence permit number|biometric permit number|brp document number|residence card number|biometric residence permit number brp',
  read: (text) => readEach(text, form),
};
