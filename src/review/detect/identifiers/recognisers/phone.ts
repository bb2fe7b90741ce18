import { asDigit } from '#core/values/look-alikes';
import { type Phone, parsePhone, phoneIsFictional } from '#core/values/phone';
import type { EvidenceKey } from '../../evidence/evidence-table.ts';
import { scan } from '../../scan/scan.ts';
import { wholeReading } from '../mending.ts';
import { labelledOnly, type Reading, type Recogniser } from '../recogniser.ts';

function keysOf(phone: Phone): readonly EvidenceKey[] {
  return phoneIsFictional(phone) ? ['shape-phone', 'phone-drama'] : ['shape-phone'];
}

// O7700 9OO123, 07700:900:123, 07700_900123: letters for digits and odd separators, where most are digits.
function mended(text: string): string | null {
  const plain = text.trim().replace(/[:_,;*']/gu, ' ');
  const letters = plain.replace(/[^A-Za-z|!$]/gu, '').length;
  const digits = plain.replace(/[^0-9]/gu, '').length;
  if (digits < 5 || letters > digits) return null;
  return plain.toUpperCase().replace(/[A-Z|!$]/gu, (char) => asDigit[char] ?? char);
}

// "H: 020 …", "07… (mob)", "Mum 07…": words beside a number are not it.
function marked(text: string): readonly Reading[] {
  return scan(text).flatMap(({ kind, value, start, end }) => {
    const phone = kind === 'phone' ? parsePhone(value) : null;
    return phone === null ? [] : [{ value: phone, start, end, keys: keysOf(phone) }];
  });
}

function read(text: string): readonly Reading[] {
  const whole = parsePhone(text);
  if (whole !== null) return [wholeReading(text, whole, keysOf(whole))];
  const found = marked(text);
  if (found.length > 0) return found;
  const repaired = text.length > 32 ? null : mended(text);
  const value = repaired === null ? null : parsePhone(repaired);
  if (value !== null) return [wholeReading(text, value, [...keysOf(value), 'repaired'])];
  const digits = text.replace(/[^0-9]/gu, '');
  const isDate = /^[0-9]{1,2}([/.-])[0-9]{1,2}\1[0-9]{2,4}\.?$/u.test(text.trim());
  const odd = !isDate && digits.length >= 7 && digits.length <= 15 && /^[0-9 ()+\-./]+$/u.test(text.trim());
  return odd ? [wholeReading(text, text.trim().startsWith('+') ? `+${digits}` : digits, ['shape-odd'])] : [];
}

/** The telephone number. */
export const phone: Recogniser = {
  ...labelledOnly,
  isUnmistakable: true,
  id: 'phone',
  type: 'phone',
  labels:
    'phone|telephone|tel|phone number|telephone number|tel number|mobile|mobile number|mobile phone|mob|mob number|landline|landline number|contact number|contact telephone|contact telephone number|contact phone|contact phone number|contact tel|daytime phone|daytime telephone|daytime number|evening phone|home phone|home telephone|home tel|home number|work phone|work telephone|work tel|work number|cell|phone 1|phone 2|telephone 1|telephone 2|tel 1|tel 2|mobile tel|tel mobile|tel home|phone home|phone mobile|mobile 1|mobile 2|alternative phone|alternative number|contact details phone|t|m|telephone numbers|contact numbers|msisdn|daytime tel|mobile telephone|mobile telephone number|preferred phone|other phone|whatsapp|whatsapp number|evening telephone|evening tel|phone day|phone evening|telephone day|telephone evening|tel day|tel eve|mobile phone number|home telephone number|work telephone number',
  inSentences: false,
  spokenLabels:
    'mobile|mob|mobile number|mob number|new mobile|tel|tel number|telephone|telephone number|phone|phone number|landline|contact number|contact tel|whatsapp',
  read,
  marks: ['phone'],
  readBare: ({ mark, text }) => {
    const value = parsePhone(mark.value);
    // 001324756838 together is as often the number of a certificate or an account.
    const isJoined = /^00[0-9]+$/u.test(text.slice(mark.start, mark.end));
    return value === null || isJoined ? null : { value, start: mark.start, end: mark.end, keys: keysOf(value) };
  },
};
