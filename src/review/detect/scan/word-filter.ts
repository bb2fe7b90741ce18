import { charClass, classAt } from './char-classes.ts';

// 32 KB of bits: with 1,500 words about one word in 170 passes that is none of them.
const bits = 18;
const stemLength = 4;

/** Words as bits of their hashes: says at once, without making a string, that a word is none of them. */
export type WordFilter = { readonly whole: Uint32Array; readonly stems: Uint32Array };

function add(table: Uint32Array, word: string): void {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  const bit = (hash ^ (hash >>> 13)) & ((1 << bits) - 1);
  table[bit >>> 5] = (table[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

function has(table: Uint32Array, hash: number): boolean {
  const bit = (hash ^ (hash >>> 13)) & ((1 << bits) - 1);
  return ((table[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** Makes a filter of lower-case words, and of the first four letters of words. */
export function wordFilter(words: Iterable<string>, stems: Iterable<string> = []): WordFilter {
  const filter = { whole: new Uint32Array(1 << (bits - 5)), stems: new Uint32Array(1 << (bits - 5)) };
  for (const word of words) add(filter.whole, word);
  for (const stem of stems) add(filter.stems, stem);
  return filter;
}

/** Whether the word from `start` to `end` may be one of the filter's; false only where it is not. */
export function mayBeWord(text: string, start: number, end: number, filter: WordFilter): boolean {
  let hash = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 127) return true;
    hash = (Math.imul(hash, 31) + (code >= 65 && code <= 90 ? code + 32 : code)) | 0;
  }
  return has(filter.whole, hash);
}

/** Whether one of the filter's words may stand in a text; false only where none does. Letters outside ASCII count as a hit, since they may fold to any. */
export function mayHold(text: string, filter: WordFilter): boolean {
  let hash = 0;
  let length = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const found = at === text.length ? charClass.space : classAt(text, at);
    if (found >= charClass.digit && found <= charClass.letter) {
      const code = text.charCodeAt(at);
      if (code > 127) return true;
      hash = (Math.imul(hash, 31) + (found === charClass.upper ? code + 32 : code)) | 0;
      length += 1;
      if (length === stemLength && has(filter.stems, hash)) return true;
    } else if (length > 0) {
      if (has(filter.whole, hash)) return true;
      hash = 0;
      length = 0;
    }
  }
  return false;
}
