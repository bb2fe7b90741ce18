import { parseTemporaryReference } from '#core/values/nino';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser } from '../recogniser.ts';

const form: Form = {
  parse: parseTemporaryReference,
  keys: () => ['shape-code'],
  mends: ['NNLNNNNN'],
  odd: null,
};

/** HMRC's temporary reference number, kept where somebody has no National Insurance number yet: 11A12345. */
export const temporaryReference: Recogniser = {
  ...labelledOnly,
  id: 'temporary-reference',
  type: 'nino',
  isUsual: false,
  labels:
    'hmrc trn|hmrc temporary reference number|temporary reference number|temporary reference|hmrc temporary reference|trn hmrc',
  read: (text) => readEach(text, form),
};
