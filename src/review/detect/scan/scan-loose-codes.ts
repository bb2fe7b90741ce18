import { isDigitAt, isLetterAt, isWordAt } from './char-classes.ts';
import type { Mark } from './marks.ts';

// References, badge, permit and registration numbers of UK bodies have 4 to 24 characters (references with both their slashes included).
const shortest = 4;
const longest = 24;

/** Whether a hyphen or slash joins the word characters on both sides of `at`. */
export function joinsCode(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const joins = code === 45 || code === 47 || code === 0x2010 || code === 0x2011;
  return joins && isWordAt(text, at + 1) && isWordAt(text, at - 1);
}

function isPlainLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
}

/**
 * The loose code whose token holds `within`, or null: 4 to 24 letters A to Z and digits, joined by single hyphens or slashes, with a
 * digit and besides it a letter or a join. It tells nothing alone: the label before it does. At most 50 characters are looked at.
 */
export function scanLooseCode(text: string, within: number): Mark | null {
  let start = within;
  while (start > 0 && within - start < longest && (isWordAt(text, start - 1) || joinsCode(text, start - 1))) start -= 1;
  if (start > 0 && (isWordAt(text, start - 1) || joinsCode(text, start - 1))) return null;
  let at = start;
  let digits = false;
  let others = false;
  while (at - start <= longest) {
    if (isDigitAt(text, at)) digits = true;
    else if (isPlainLetterAt(text, at) || joinsCode(text, at)) others = true;
    else break;
    at += 1;
  }
  const length = at - start;
  if (!digits || !others || length < shortest || length > longest || isLetterAt(text, at)) return null;
  return { kind: 'code', start, end: at, value: text.slice(start, at), shape: 'loose' };
}
