import { parseShareCode } from '#core/values/identity-numbers';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser } from '../recogniser.ts';

const form: Form = { parse: parseShareCode, keys: () => ['shape-code'], mends: [], odd: /^(?=.*[0-9])[A-Z0-9]{9}$/u };

/** The Home Office's share code, with which an employer or landlord looks up somebody's immigration status. */
export const shareCode: Recogniser = {
  ...labelledOnly,
  id: 'share-code',
  type: 'immigration',
  isUsual: false,
  labels:
    'share code|sharecode|home office share code|right to work share code|rtw share code|right to rent share code|evisa share code|euss share code|share code number|status share code',
  read: (text) => readEach(text, form),
};
