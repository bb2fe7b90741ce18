import { labelledOnly, type Recogniser } from '../recogniser.ts';
import { readReference } from './local-reference.ts';

/** References of conferences on domestic abuse (MARAC): that somebody has one tells what they live through. */
export const abuseReference: Recogniser = {
  ...labelledOnly,
  id: 'abuse-reference',
  type: 'domestic-abuse',
  isUsual: false,
  isFree: true,
  labels:
    'marac reference|marac ref no|marac number|marac case number|marac id|marac case reference|marac case id|idva reference|idva case number|merlin reference|merlin number|dash reference|refuge reference|nicl reference|dvdr reference',
  read: (text) => {
    const reading = readReference(text);
    return reading === null ? [] : [reading];
  },
};
