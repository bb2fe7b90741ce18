import { asDigit } from '#core/values/look-alikes';
import { parseMacAddress } from '#core/values/network-address';
import { piecesOf, wholeReading } from '../mending.ts';
import { labelledOnly, type Reading, type Recogniser } from '../recogniser.ts';

// Among hexadecimal digits O, I, L, S, Z and G can only be digits.
function mended(text: string): string {
  return text
    .toUpperCase()
    .replace(/\s/gu, '')
    .replace(/[.;_]/gu, ':')
    .replace(/[OQILSZG|!$]/gu, (char) => asDigit[char] ?? char);
}

function read(text: string): readonly Reading[] {
  const whole = parseMacAddress(text);
  if (whole !== null) return [wholeReading(text, whole, ['shape-code'])];
  const plain = text.trim();
  const repaired = plain.length > 32 ? null : parseMacAddress(mended(plain));
  if (repaired !== null) return [wholeReading(text, repaired, ['shape-code', 'repaired'])];
  // The number of a telephone's or tablet's hardware.
  if (/^[0-9]{14,16}$/u.test(plain.replace(/[ -]/gu, '')))
    return [wholeReading(text, plain.replace(/[ -]/gu, ''), ['shape-code'])];
  return piecesOf(text.slice(0, 300)).flatMap(({ start, end }) => {
    const value = parseMacAddress(text.slice(start, end));
    return value === null ? [] : [{ value, start, end, keys: ['shape-code'] as const }];
  });
}

/** The hardware address of somebody's device. */
export const macAddress: Recogniser = {
  ...labelledOnly,
  id: 'mac-address',
  type: 'mac-address',
  labels:
    'mac|mac address|device id|device address|imei|mac addr|wifi mac|wi fi mac|wifi mac address|wi fi mac address|device mac|device mac address|hardware address|physical address mac|imei number|ethernet address|bluetooth address|mac id',
  read,
};
