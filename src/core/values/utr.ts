const weights = [6, 7, 8, 9, 10, 5, 4, 3, 2];
const checkDigits = '21987654321';

/** Reads a Unique Taxpayer Reference: ten digits, with the K that some letters print after it (dropped); null where it is none. */
export function parseUtr(text: string): string | null {
  if (text.length > 24) return null;
  const joined = text.replace(/[\s-]/gu, '').toUpperCase();
  const digits = /^([0-9]{10})K?$/u.exec(joined)?.[1];
  return digits === undefined || /^(.)\1{9}$/u.test(digits) ? null : digits;
}

/** Whether the first of the ten digits is the check of the others, modulus 11; one random number in ten passes. */
export function utrCheckPasses(utr: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(utr.charAt(index + 1)), 0);
  return checkDigits.charAt(sum % 11) === utr.charAt(0);
}
