import { parseElectorNumber } from '#core/values/identity-numbers';
import { wholeReading } from '../mending.ts';
import { labelledOnly, type Reading, type Recogniser } from '../recogniser.ts';

function read(text: string): readonly Reading[] {
  const elector = parseElectorNumber(text);
  if (elector !== null) return [wholeReading(text, elector.number, ['shape-code'])];
  const plain = text.trim();
  return /^[A-Za-z0-9][A-Za-z0-9 ./-]{0,15}$/u.test(plain) && /[0-9]/u.test(plain)
    ? [wholeReading(text, plain.toUpperCase(), ['shape-odd'])]
    : [];
}

/** Whether an elector's number, or the marker beside it, says that the elector is registered anonymously. */
export function isAnonymousElector(text: string): boolean {
  return parseElectorNumber(text)?.markers === 'N';
}

/** The elector's number in the register: letters of the polling district and a number, perhaps with a marker. */
export const electorNumber: Recogniser = {
  ...labelledOnly,
  id: 'elector-number',
  type: 'local-reference',
  isUsual: false,
  labels:
    'elector number|electoral number|elector number full|electoral roll number|elector id|polling number|elector no|electors number|elector reference|electoral register number|electoral reference|elector number prefix',
  read,
};
