import { parseDisclosureNumber } from '#core/values/identity-numbers';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser } from '../recogniser.ts';

const form: Form = {
  parse: parseDisclosureNumber,
  keys: () => ['shape-code'],
  mends: ['N'],
  odd: /^(?=(?:[A-Z]*[0-9]){6})[A-Z0-9]{8,14}$/u,
};

/** The number of a Disclosure and Barring Service certificate: with it, what was disclosed can be asked for. */
export const disclosureCertificate: Recogniser = {
  ...labelledOnly,
  id: 'disclosure-certificate',
  type: 'criminal',
  isUsual: false,
  labels:
    'disclosure certificate|dbs disclosure|dbs disclosure certificate|enhanced disclosure|enhanced dbs|enhanced dbs certificate|standard dbs|dbs number|dbs certificate|dbs certificate number|dbs reference|dbs reference number|dbs cert number|dbs cert|enhanced dbs number|dbs disclosure number|disclosure number|disclosure certificate number|crb number|crb disclosure number|dbs certificate reference|dbs check number|certificate number dbs|dbs no',
  spokenLabels: 'dbs|crb',
  read: (text) => readEach(text, form),
};
