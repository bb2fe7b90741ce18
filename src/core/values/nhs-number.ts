import { type Brand, brand } from '../brand.ts';

/** An NHS number by its shape: ten digits, not all the same. Whether its check digit passes is evidence, kept apart. */
export type NhsNumber = Brand<string, 'NhsNumber'>;

function isTenDigits(text: string): boolean {
  if (text.length !== 10) return false;
  for (let at = 0; at < 10; at += 1) if (text.charCodeAt(at) < 48 || text.charCodeAt(at) > 57) return false;
  return true;
}

function isOneDigit(text: string): boolean {
  for (let at = 1; at < text.length; at += 1) if (text.charCodeAt(at) !== text.charCodeAt(0)) return false;
  return true;
}

function isGap(code: number): boolean {
  return code === 32 || code === 45;
}

// "943 476 5919" as it is printed, without a pattern; every other form is joined by one.
function joined(text: string): string {
  if (text.length === 12 && isGap(text.charCodeAt(3)) && isGap(text.charCodeAt(7)))
    return text.slice(0, 3) + text.slice(4, 7) + text.slice(8);
  return text.replace(/[\s-]/gu, '');
}

/** Reads ten digits written together or with spaces or hyphens between them. */
export function parseNhsNumber(text: string): NhsNumber | null {
  if (text.length > 24) return null;
  const digits = isTenDigits(text) ? text : joined(text);
  if (!isTenDigits(digits) || isOneDigit(digits)) return null;
  return brand<NhsNumber>(digits);
}

/** Whether the tenth digit is the modulus 11 check of the first nine (NHS Data Dictionary); one random number in eleven passes. */
export function nhsCheckDigitPasses(number: NhsNumber): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += (number.charCodeAt(index) - 48) * (10 - index);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === number.charCodeAt(9) - 48;
}

/** Whether the number lies in a range in use: England and Wales 4, 6 and 7 (and 3), Northern Ireland 32 to 39, or a Scottish CHI, which starts with a date. */
export function nhsNumberIsIssuable(number: NhsNumber): boolean {
  if (/^[3467]/u.test(number)) return true;
  const day = Number(number.slice(0, 2));
  const month = Number(number.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** Whether it lies in the range that the NHS keeps for tests: 999 at its start. */
export function nhsNumberIsTest(number: NhsNumber): boolean {
  return number.startsWith('999');
}

/** The number as printed on cards: `943 476 5870`. */
export function formatNhsNumber(number: NhsNumber): string {
  return `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
}
