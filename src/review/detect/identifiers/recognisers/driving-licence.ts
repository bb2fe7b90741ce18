import { parseDriverNumber } from '#core/values/driver-number';
import { parseNorthernDriverNumber } from '#core/values/identity-numbers';
import type { EvidenceKey } from '../../evidence/evidence-table.ts';
import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser } from '../recogniser.ts';

// A card prints its issue number, two digits, after the sixteen characters.
function parse(joined: string): string | null {
  const plain = joined.length === 18 && /[0-9]{2}$/u.test(joined) ? joined.slice(0, 16) : joined;
  const number = parseDriverNumber(plain);
  return number === null || number.isMended ? parseNorthernDriverNumber(joined) : number.value;
}

function keysOf(value: string): readonly EvidenceKey[] {
  return [value.length === 16 ? 'driver-number' : 'shape-code'];
}

const form: Form = {
  parse,
  keys: keysOf,
  mends: ['AAAAANNNNNNAAALL', 'LLLLLNNNNNNLLALL', 'AAAAANNNNNNAAAAANN'],
  odd: /^(?=(?:[A-Z]*[0-9]){4})[A-Z0-9]{8,18}$/u,
};

/** The driver number, which holds the start of the surname and the birth date: `driverAgreement` weighs it by those beside it. */
export const drivingLicence: Recogniser = {
  ...labelledOnly,
  id: 'driving-licence',
  type: 'driving-licence',
  labels:
    'driving licence|driving licence number|driver licence|drivers licence|driver number|licence number driving|dvla number|driver licence number|drivers licence number|driving license|driving license number|dvla driver number|dvla licence number|licence number dvla|driving lic number|driving licence reference|dl number',
  spokenLabels:
    'licence|licence number|uk licence|full licence|full uk licence|dl|provisional licence|driving licence card',
  read: (text) => readEach(text, form),
  marks: ['code'],
  readBare: ({ mark }) => {
    const value = mark.end - mark.start === 16 ? parse(mark.value) : null;
    if (value === null || value !== mark.value) return null;
    return { value, start: mark.start, end: mark.end, keys: keysOf(value) };
  },
};
