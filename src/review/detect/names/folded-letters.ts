import { foldedLetters } from '#core/values/name-words.data';

// Latin letters with their marks end here; others (Greek, Cyrillic, Chinese …) stand for themselves.
const folded = new Uint16Array(0x2000);

function foldCode(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const known = foldedLetters.get(lower.toUpperCase());
  return (known?.toLowerCase() ?? lower.normalize('NFD')).charCodeAt(0);
}

/** A UTF-16 code unit in lower case without its mark, as names are compared: É is e, Ł is l, a typographic apostrophe is plain. */
export function lowerFolded(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  if (code === 0x2019 || code === 0x2018) return 39;
  if (code === 0x2010 || code === 0x2011) return 45;
  if (code >= folded.length) return code;
  const known = folded[code] ?? 0;
  if (known !== 0) return known;
  const made = foldCode(code);
  folded[code] = made;
  return made;
}

/** One step of a hash over code units; begins at `hashStart`. */
export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Where a hash begins. */
export const hashStart = 0x811c9dc5 | 0;

/** Spreads a hash, so that its low bits can be used. */
export function spread(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** Hash of a text's words from `start` to `end`, folded. */
export function foldedHash(text: string, start: number, end: number): number {
  let hash = hashStart;
  for (let at = start; at < end; at += 1) hash = hashStep(hash, lowerFolded(text.charCodeAt(at)));
  return hash;
}
