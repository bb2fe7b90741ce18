import { createHash } from 'node:crypto';
import type { LetterId } from '#core/ids';

// No vowels, so no words; no I, L, O, Q, S, Z, 0, 1, 2, 5, which are misread for one another.
const alphabet = 'BCDFGHJKMNPRTVWXY346789';
const payload = 9;

/**
 * The code that a resident quotes to the helpline: `HK4-TNW-7CXR`, from the letter's id, saying nothing about anybody. Nine characters of
 * 23 (1.8 x 10^12: among 280,000 letters two share a code once in 46 mailings) and one that catches any single wrong character.
 */
export function letterCode(id: LetterId): string {
  const digest = createHash('sha256').update(`letter-code ${id}`).digest();
  // Three bytes a character: 2^24 is so many times 23 that none comes up more often than another by more than one in 700,000.
  const digits = Array.from({ length: payload }, (_, index) => digest.readUIntBE(index * 3, 3) % alphabet.length);
  const text = [...digits, checkDigit(digits)].map((digit) => alphabet.charAt(digit)).join('');
  return `${text.slice(0, 3)}-${text.slice(3, 6)}-${text.slice(6)}`;
}

/** Reads a code as somebody says or types it, in any case, with or without hyphens; null where a character must be wrong. */
export function parseLetterCode(text: string): string | null {
  const characters = text.toUpperCase().replace(/[\s-]/gu, '');
  const digits = [...characters].map((character) => alphabet.indexOf(character));
  if (digits.length !== payload + 1 || digits.includes(-1)) return null;
  if (checkDigit(digits.slice(0, payload)) !== digits[payload]) return null;
  return `${characters.slice(0, 3)}-${characters.slice(3, 6)}-${characters.slice(6)}`;
}

// 23 is prime, so weights 1 to 9 catch every wrong character and every swap of neighbours.
function checkDigit(digits: readonly number[]): number {
  return digits.reduce((sum, digit, index) => sum + digit * (index + 1), 0) % alphabet.length;
}
