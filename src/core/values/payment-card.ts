// Issuers' ranges (ISO/IEC 7812) and the lengths of their numbers.
const issuers: readonly { readonly starts: RegExp; readonly lengths: readonly number[] }[] = [
  { starts: /^4/u, lengths: [13, 16, 19] },
  { starts: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/u, lengths: [16] },
  { starts: /^3[47]/u, lengths: [15] },
  { starts: /^(?:5018|5020|5038|5893|6304|6759|676[1-3]|6333|6334)/u, lengths: [16, 18, 19] },
  { starts: /^(?:6011|64[4-9]|65)/u, lengths: [16, 19] },
  { starts: /^(?:30[0-5]|36|38|39)/u, lengths: [14, 16] },
  { starts: /^35(?:2[89]|[3-8])/u, lengths: [16] },
  { starts: /^62/u, lengths: [16, 17, 18, 19] },
];

/** Reads a payment card's number, 12 to 19 digits with spaces or hyphens between; null where it is none. Whether an issuer uses it, and its check digit, are told apart. */
export function parsePaymentCard(text: string): string | null {
  if (text.length > 40) return null;
  const digits = text.replace(/[\s.-]/gu, '');
  return /^[0-9]{12,19}$/u.test(digits) && !/^(.)\1+$/u.test(digits) ? digits : null;
}

/** Whether an issuer of cards uses its first digits and its length. */
export function cardIsIssuable(digits: string): boolean {
  return issuers.some(({ starts, lengths }) => lengths.includes(digits.length) && starts.test(digits));
}

/** Whether its last digit is the Luhn check of the others; one random number in ten passes. */
export function luhnPasses(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    sum += index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
  }
  return sum % 10 === 0;
}

/** The number as it may be kept and shown: its first six and last four digits (PCI DSS 3.4.1), the others as `*`. */
export function maskCard(digits: string): string {
  return digits.length < 12
    ? '*'.repeat(digits.length)
    : `${digits.slice(0, 6)}${'*'.repeat(digits.length - 10)}${digits.slice(-4)}`;
}
