import { parseElectorNumber } from '#core/values/identity-numbers';
import { wholeReading } from '../mending.ts';
import { labelledOnly, type Reading, type Recogniser } from '../recogniser.ts';

function read(text: string): readonly Reading[] {
  // "is 83", "ward 12": letters apart from the number are a district's only in capitals.
  const elector = /^[a-z]+\s/u.test(text.trim()) ? null : parseElectorNumber(text.replace(/[:_]/gu, '-'));
  if (elector !== null) {
    const reading = wholeReading(text, elector.number, ['shape-code']);
    // N marks an anonymous entry (Representation of the People Regulations): the address is kept secret.
    return [elector.markers === 'N' ? { ...reading, tells: 'protected-address' } : reading];
  }
  const plain = text.trim();
  return /^[A-Za-z0-9][A-Za-z0-9 ./-]{0,15}$/u.test(plain) && /[0-9]/u.test(plain)
    ? [wholeReading(text, plain.toUpperCase(), ['shape-odd'])]
    : [];
}

/** The elector's number in the register: letters of the polling district and a number, perhaps with a marker. */
export const electorNumber: Recogniser = {
  ...labelledOnly,
  id: 'elector-number',
  type: 'local-reference',
  isUsual: false,
  labels:
    'elector number|electoral number|elector number full|electoral roll number|elector id|polling number|elector no|electors number|elector reference|electoral register number|electoral reference|elector number prefix',
  spokenLabels: 'elector|electoral roll|electoral register|voter number|poll card',
  read,
};
