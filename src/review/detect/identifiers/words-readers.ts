import { affirmative, meaningless } from '../categories/meaningless.data.ts';

/** The words of a cell as they count: trimmed, with single spaces. */
export function plainWords(text: string): string {
  return isPlain(text) ? text : text.replace(/\s+/gu, ' ').trim();
}

// No white space but single spaces inside: nearly every cell.
function isPlain(text: string): boolean {
  let before = 32;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32 ? before === 32 : code < 32 || code > 126) return false;
    before = code;
  }
  return before !== 32 || text === '';
}

/** Whether a cell says something: not blank, not "No", "None", "N/A", "-", nought or a placeholder. */
export function saysSomething(text: string): boolean {
  return isOrdinary(text) || readSomething(text);
}

// Of each first character and length whether something meaningless has them: most cells are told apart by these two.
const meaninglessForms = new Uint8Array(128 * 64);
for (const words of meaningless) meaninglessForms[formOf(words)] = 1;

function formOf(words: string): number {
  return ((words.charCodeAt(0) | 32) & 127) * 64 + Math.min(63, words.length);
}

// A cell in plain characters that begins with a letter or digit, but for x and 0, and is as long as nothing meaningless with that beginning.
function isOrdinary(text: string): boolean {
  if (text === '') return false;
  const first = text.charCodeAt(0) | 32;
  const last = text.charCodeAt(text.length - 1);
  const isWord = (first >= 97 && first <= 122 && first !== 120) || (first >= 49 && first <= 57);
  return isWord && last !== 46 && last !== 33 && meaninglessForms[formOf(text)] !== 1 && isPlain(text);
}

function readSomething(text: string): boolean {
  const lower = plainWords(text).toLowerCase().replaceAll('’', "'");
  const plain = lower.endsWith('.') || lower.endsWith('!') ? lower.replace(/[.!]+$/u, '') : lower;
  if (plain === '' || meaningless.has(plain)) return false;
  // Blanks, noughts and holes begin with none of these.
  const first = plain.charCodeAt(0);
  if ((first >= 97 && first <= 122 && first !== 120) || (first >= 49 && first <= 57)) return true;
  if (/^[£$€]?-?0*(?:[.,]0*)?%?$/u.test(plain) || /^[-_.=*–—\s/\\]+$/u.test(plain)) return false;
  return !isPlaceholder(plain);
}

/** Whether it is a template's hole: «Name», [Name], {{name}}, <<Name>>, XXXX, a rule of underscores. */
export function isPlaceholder(text: string): boolean {
  return /^(?:«[^»]*»|\[[^\]]*\]|\{\{?[^}]*\}\}?|<<?[^>]*>>?|_{3,}|\.{4,}|…{2,}|x{3,})$/iu.test(text.trim());
}

/** Whether it only says yes. */
export function saysYes(text: string): boolean {
  return affirmative.has(plainWords(text).toLowerCase());
}
