import { parsePassNumber } from '#core/values/identity-numbers';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser } from '../recogniser.ts';

const form: Form = {
  parse: parsePassNumber,
  keys: () => ['shape-code', 'check-passes'],
  mends: ['N'],
  odd: /^(?=(?:[A-Z]*[0-9]){4})[A-Z0-9]{5,20}$/u,
};

/** The number of a Freedom Pass or another concessionary travel pass. */
export const freedomPass: Recogniser = {
  ...labelledOnly,
  id: 'freedom-pass',
  type: 'local-reference',
  isUsual: false,
  labels:
    'freedom pass number|freedom pass|freedom pass reference|freedom pass id|concessionary pass number|concessionary travel pass number|bus pass number|older persons bus pass number|travel pass number|isrn|itso number|smartcard number|pass serial number|oyster card number|oyster number|60 oyster number|zip card number|taxicard number|taxicard reference',
  read: (text) => readEach(text, form),
};
