import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser } from '../recogniser.ts';

const form: Form = {
  parse: (joined) =>
    /^(?:[A-Z][0-9]{7,8}|[0-9]{4}[0-9]{4}[0-9]{4}[0-9]{4}|GWF[0-9]{9}|[A-Z]{2}[0-9]{6,9}|[0-9]{6,9}[A-Z]?)$/u.test(
      joined,
    )
      ? joined
      : null,
  keys: () => ['shape-code'],
  mends: [],
  odd: /^(?=(?:[A-Z]*[0-9]){4})[A-Z0-9]{5,20}$/u,
};

/** References of the Home Office and of asylum support: their presence says that somebody is subject to immigration control. */
export const immigrationReference: Recogniser = {
  ...labelledOnly,
  id: 'immigration-reference',
  type: 'immigration',
  isUsual: false,
  labels:
    'home office reference|home office number|home office ref|ho reference|ho ref|ho number|immigration reference|asylum reference|nass reference|nass number|unique application number|uan|port reference|asylum registration card|arc number|visa number|gwf number|euss reference|certificate of sponsorship|cos number|application registration card|cid number|atlas reference',
  read: (text) => readEach(text, form),
};
