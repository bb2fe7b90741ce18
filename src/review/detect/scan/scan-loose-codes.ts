import { codeAt, isDigitAt, isLetterAt, isPlainLetter, isWordAt } from './char-classes.ts';
import type { MarkList } from './mark-list.ts';

// References, badge, permit and registration numbers of UK bodies have 4 to 24 characters (references with both their slashes included).
const shortest = 4;

/** Characters of the longest code. */
export const longestCode = 24;

/** Whether a hyphen or slash joins the word characters on both sides of `at`. */
export function joinsCode(text: string, at: number): boolean {
  return isJoin(codeAt(text, at)) && isWordAt(text, at + 1) && isWordAt(text, at - 1);
}

/** Whether it is a hyphen or a slash. */
export function isJoin(code: number): boolean {
  return code === 45 || code === 47 || code === 0x2010 || code === 0x2011;
}

/**
 * Marks the loose code whose token holds `within`: 4 to 24 letters A to Z and digits, joined by single hyphens or slashes, with a
 * digit and besides it a letter or a join. It tells nothing alone: the label before it does. At most 50 characters are looked at.
 */
export function scanLooseCode(text: string, within: number, list: MarkList): void {
  let start = within;
  while (start > 0 && within - start < longestCode && (isWordAt(text, start - 1) || joinsCode(text, start - 1)))
    start -= 1;
  if (start > 0 && (isWordAt(text, start - 1) || joinsCode(text, start - 1))) return;
  let at = start;
  let digits = false;
  let others = false;
  while (at - start <= longestCode) {
    if (isDigitAt(text, at)) digits = true;
    else if (isPlainLetter(codeAt(text, at)) || joinsCode(text, at)) others = true;
    else break;
    at += 1;
  }
  const length = at - start;
  if (!digits || !others || length < shortest || length > longestCode || isLetterAt(text, at)) return;
  list.addCode(start, at, text.slice(start, at));
}
