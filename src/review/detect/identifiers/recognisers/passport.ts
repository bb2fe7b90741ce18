import { parsePassportNumber } from '#core/values/identity-numbers';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser } from '../recogniser.ts';

const form: Form = {
  parse: parsePassportNumber,
  keys: () => ['shape-code'],
  mends: ['NNNNNNNNN', 'LLNNNNNNN'],
  odd: /^(?=(?:[A-Z]*[0-9]){3})[A-Z0-9]{6,12}$/u,
};

/** The printed number of a passport. The machine-readable zone is read by `identity-documents.ts`. */
export const passport: Recogniser = {
  ...labelledOnly,
  id: 'passport',
  type: 'passport',
  labels:
    'passport|passport number|passport num|passport reference|passport id|uk passport|uk passport number|british passport|british passport number|passport document number|current passport number|passport details|foreign passport number|ppt number',
  read: (text) => readEach(text, form),
};
