import { charClass, classAt, isWordAt } from '../scan/char-classes.ts';
import { hashStart, hashStep, lowerFolded } from './folded-letters.ts';

/** Hashes of what is no word: the text's begin or end, a line's end, a blank line. */
export const boundary = { text: 1, line: 2, blank: 3 } as const;

/** A place between the words around a run: the hash of the word, number, stop or line end passed last, and where it begins or ends. */
export type Around = { hash: number; at: number };

/** Goes one word, number, stop or line end back from `at`. */
export function goBack(text: string, at: number, out: Around): void {
  let end = at;
  let lines = 0;
  while (end > 0 && classAt(text, end - 1) <= charClass.line && classAt(text, end - 1) !== charClass.other) {
    if (text.charCodeAt(end - 1) === 10) lines += 1;
    end -= 1;
  }
  if (lines > 0 || end === 0) {
    out.hash = end === 0 ? boundary.text : lines > 1 ? boundary.blank : boundary.line;
    out.at = end;
    return;
  }
  let start = end;
  while (start > 0 && end - start < 40 && partOfWord(text, start - 1)) start -= 1;
  contextHash(text, start === end ? end - 1 : start, end, out);
  out.at = start === end ? end - 1 : start;
}

/** Goes one on from `at`. */
export function goOn(text: string, at: number, out: Around): void {
  let start = at;
  let lines = 0;
  while (start < text.length && classAt(text, start) <= charClass.line && classAt(text, start) !== charClass.other) {
    if (text.charCodeAt(start) === 10) lines += 1;
    start += 1;
  }
  if (lines > 0 || start === text.length) {
    out.hash = start === text.length ? boundary.text : lines > 1 ? boundary.blank : boundary.line;
    out.at = start;
    return;
  }
  let end = start;
  while (end < text.length && end - start < 40 && partOfWord(text, end)) end += 1;
  contextHash(text, start, end === start ? start + 1 : end, out);
  out.at = end === start ? start + 1 : end;
}

/** Whether the character belongs to a word: letters and digits, and what joins them. */
export function partOfWord(text: string, at: number): boolean {
  return (
    isWordAt(text, at) || (classAt(text, at) === charClass.joiner && isWordAt(text, at - 1) && isWordAt(text, at + 1))
  );
}

// Numbers are one by their length; other characters are themselves.
function contextHash(text: string, start: number, end: number, out: Around): void {
  let hash = hashStart;
  let digits = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
    hash = hashStep(hash, lowerFolded(code));
  }
  out.hash = digits * 2 > end - start ? 100 + Math.min(end - start, 9) : hash;
}
