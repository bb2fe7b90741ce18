const weights = [8, 7, 6, 5, 4, 3, 2];

/** Reads a British VAT number: nine digits (or twelve, for a branch), GD and HA numbers of three, after GB or XI or neither; digits alone, or null. */
export function parseVatNumber(text: string): string | null {
  if (text.length > 24) return null;
  const joined = text
    .replace(/[\s.-]/gu, '')
    .toUpperCase()
    .replace(/^(?:GB|XI)/u, '');
  return /^(?:[0-9]{9}|[0-9]{12}|GD[0-4][0-9]{2}|HA[5-9][0-9]{2})$/u.test(joined) ? joined : null;
}

/** Whether the last two of nine digits are the check of the seven before, modulus 97 of before or since 2010; three random numbers in a hundred pass. */
export function vatCheckPasses(digits: string): boolean {
  if (!/^[0-9]{9}/u.test(digits)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  const rest = (sum + Number(digits.slice(7, 9))) % 97;
  return rest === 0 || (Number(digits.slice(0, 3)) >= 100 && rest === 42);
}
