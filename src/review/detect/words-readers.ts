import { affirmative, meaningless } from './meaningless.data.ts';

/** The words of a cell as they count: trimmed, with single spaces. */
export function plainWords(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Whether a cell says something: not blank, not "No", "None", "N/A", "-", nought or a placeholder. */
export function saysSomething(text: string): boolean {
  const plain = plainWords(text)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.!]+$/u, '');
  if (plain === '' || meaningless.has(plain)) return false;
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
