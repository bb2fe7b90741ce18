// Letters of the DfE's check: I, O and S are left out, so that none is taken for a digit.
const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const form = /^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$/u;

/** Reads a Unique Pupil Number: a check letter, eleven digits, and a digit, or a letter where it is temporary; null where it is none. */
export function parsePupilNumber(text: string): string | null {
  if (text.length > 24) return null;
  const joined = text.replace(/[\s-]/gu, '').toUpperCase();
  return form.test(joined) ? joined : null;
}

/** Whether the first letter is the modulus 23 check of the twelve characters after it; one random number in twenty-three passes. */
export function pupilNumberCheckPasses(upn: string): boolean {
  let sum = 0;
  for (let index = 1; index < upn.length; index += 1) {
    const char = upn.charAt(index);
    const value = letters.indexOf(char);
    sum += (index + 1) * (value < 0 ? Number(char) : value);
  }
  return letters.charAt(sum % 23) === upn.charAt(0);
}

/** Whether a school made it up for the time being: its last character is a letter. */
export function pupilNumberIsTemporary(upn: string): boolean {
  return /[A-Z]$/u.test(upn);
}

/** Reads a Unique Learner Number: ten digits, the first not 0; null where it is none. */
export function parseLearnerNumber(text: string): string | null {
  if (text.length > 24) return null;
  const joined = text.replace(/[\s-]/gu, '');
  return /^[1-9][0-9]{9}$/u.test(joined) && !/^(.)\1{9}$/u.test(joined) ? joined : null;
}

/** Whether its digits, weighed 10 to 1, leave 10 modulo 11; one random number in eleven passes. */
export function learnerNumberCheckPasses(uln: string): boolean {
  let sum = 0;
  for (let index = 0; index < 10; index += 1) sum += Number(uln.charAt(index)) * (10 - index);
  return sum % 11 === 10;
}
