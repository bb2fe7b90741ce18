/** Classes of UTF-16 code units: what the scanner needs to know of a character, one byte each. */
export const charClass = { other: 0, space: 1, line: 2, digit: 3, upper: 4, lower: 5, letter: 6, joiner: 7 } as const;

// 64 KB, made once: ASCII stays in the fastest cache, and accented capitals cost no more than plain ones. A lone surrogate is `other`.
const classes = makeClasses();

function classOf(code: number): number {
  const char = String.fromCharCode(code);
  if (code === 10 || code === 13 || code === 12 || code === 0x2028 || code === 0x2029) return charClass.line;
  if (/\s/u.test(char)) return charClass.space;
  if (/[0-9]/u.test(char)) return charClass.digit;
  if (/['’‘`ʼ\-‐‑]/u.test(char)) return charClass.joiner;
  if (/\p{Lu}/u.test(char)) return charClass.upper;
  if (/\p{Ll}/u.test(char)) return charClass.lower;
  return /[\p{L}\p{M}]/u.test(char) ? charClass.letter : charClass.other;
}

function makeClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < table.length; code += 1) {
    // Surrogates and the private use area hold no letter of a name.
    table[code] = code >= 0xd800 && code < 0xf900 ? charClass.other : classOf(code);
  }
  return table;
}

/** The class of a code unit; `other` for 0, which stands for what lies outside a text. */
export function classOfCode(code: number): number {
  return classes[code | 0] ?? charClass.other;
}

/**
 * The code unit at `index`, 0 outside the text. After one look outside a text V8 makes each later look of that place in the code a call of
 * a function, a fifth of a scan's time; the bounds tested first cost nearly nothing.
 */
export function codeAt(text: string, index: number): number {
  return index >= 0 && index < text.length ? text.charCodeAt(index) : 0;
}

/** The class of the code unit at `index`; `other` outside the text. */
export function classAt(text: string, index: number): number {
  return classes[codeAt(text, index)] ?? charClass.other;
}

/** Whether the code unit at `index` is a letter of any script, or a mark on one. */
export function isLetterAt(text: string, index: number): boolean {
  const found = classAt(text, index);
  return found >= charClass.upper && found <= charClass.letter;
}

/** Whether it is a digit 0 to 9. */
export function isDigitAt(text: string, index: number): boolean {
  const code = codeAt(text, index);
  return code >= 48 && code <= 57;
}

/** Whether it is white space, line ends included: what `\s` matches. */
export function isSpaceAt(text: string, index: number): boolean {
  const found = classAt(text, index);
  return found === charClass.space || found === charClass.line;
}

/** Whether it is a letter or a digit. */
export function isWordAt(text: string, index: number): boolean {
  return isLetterAt(text, index) || isDigitAt(text, index);
}

/** Whether a code unit is one of A to Z or a to z: what most are, and quicker told than by the table. */
export function isPlainLetter(code: number): boolean {
  return ((code | 32) - 97) >>> 0 < 26;
}

/** Index after the run of letters that begins at `from`. */
export function lettersEnd(text: string, from: number): number {
  let at = from;
  while (true) {
    const code = codeAt(text, at);
    if (!isPlainLetter(code) && !(code > 127 && isLetterAt(text, at))) return at;
    at += 1;
  }
}

/** Index after the run of digits that begins at `from`. */
export function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isDigitAt(text, at)) at += 1;
  return at;
}

/** Index after the run of letters and digits that begins at `from`. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isWordAt(text, at)) at += 1;
  return at;
}

/** Index after the spaces (not line ends) that begin at `from`. */
export function skipSpaces(text: string, from: number): number {
  let at = from;
  while (classAt(text, at) === charClass.space) at += 1;
  return at;
}

/** Index of the first of the spaces that end before `to`. */
export function skipSpacesBack(text: string, to: number): number {
  let at = to;
  while (at > 0 && classAt(text, at - 1) === charClass.space) at -= 1;
  return at;
}
