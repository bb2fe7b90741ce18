// Longer words are rare, and pieces of a text so long are views of it, which would keep all of it in memory.
const longest = 12;
// Some 16,000 words of at most twelve letters: half a megabyte at most, whatever is read.
const places = 1 << 14;
const known: string[] = Array.from({ length: places }, () => '');

function lowerCode(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function isSame(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at += 1)
    if (lowerCode(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  return true;
}

/**
 * The word from `start` to `end` in lower case, as `slice` and `toLowerCase` give it: of words met before the same string again, so that
 * nothing is made for nearly every word of a text, and what looks it up finds its hash reckoned.
 */
export function lowerWord(text: string, start: number, end: number): string {
  const length = end - start;
  if (length > longest || end > text.length) return text.slice(start, end).toLowerCase();
  let hash = length;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return text.slice(start, end).toLowerCase();
    hash = (Math.imul(hash, 31) + lowerCode(code)) | 0;
  }
  const place = (hash ^ (hash >>> 14)) & (places - 1);
  const found = known[place] ?? '';
  if (found.length === length && isSame(text, start, found)) return found;
  const made = text.slice(start, end).toLowerCase();
  known[place] = made;
  return made;
}
