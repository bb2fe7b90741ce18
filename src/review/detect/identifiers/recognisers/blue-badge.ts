import { parseBadgeNumber } from '#core/values/identity-numbers';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser } from '../recogniser.ts';

const form: Form = {
  parse: parseBadgeNumber,
  keys: () => ['shape-code'],
  mends: [],
  // The serial of older badges adds the sex and the expiry.
  odd: /^(?=(?:[A-Z]*[0-9]){2})[A-Z0-9]{5,14}$/u,
};

/** The number of a disabled person's parking badge; that somebody has one is told apart, as `disability`. */
export const blueBadge: Recogniser = {
  ...labelledOnly,
  id: 'blue-badge',
  type: 'local-reference',
  isUsual: false,
  labels:
    'blue badge number|blue badge|badge serial number|blue badge reference|blue badge serial number|disabled badge number|disabled parking badge number|bb number|blue badge id|bluebadge number|badge serial',
  read: (text) => readEach(text, form).map((reading) => ({ ...reading, tells: 'disability' })),
};
