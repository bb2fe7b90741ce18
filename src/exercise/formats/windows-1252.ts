/** Characters of windows-1252 that are not at their Unicode place. */
const moved = new Map([
  ['€', 0x80],
  ['‚', 0x82],
  ['„', 0x84],
  ['…', 0x85],
  ['Š', 0x8a],
  ['Œ', 0x8c],
  ['Ž', 0x8e],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['•', 0x95],
  ['–', 0x96],
  ['—', 0x97],
  ['š', 0x9a],
  ['œ', 0x9c],
  ['ž', 0x9e],
  ['Ÿ', 0x9f],
]);

/** Letters that Unicode does not decompose. */
const plain = new Map([
  ['ł', 'l'],
  ['Ł', 'L'],
  ['đ', 'd'],
  ['Đ', 'D'],
  ['ı', 'i'],
  ['ħ', 'h'],
]);

/** The windows-1252 bytes of a text; a letter it lacks loses its marks, anything else becomes `?`. */
export function foldToLatin(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text.normalize('NFC')) bytes.push(...byteOf(character));
  return Uint8Array.from(bytes);
}

/** The text as an old system would show it: only characters that windows-1252 has. */
export function latinText(text: string): string {
  return [...text.normalize('NFC')].map((character) => (known(character) ? character : stripped(character))).join('');
}

function byteOf(character: string): number[] {
  const special = moved.get(character);
  if (special !== undefined) return [special];
  if (known(character)) return [character.charCodeAt(0)];
  return [...stripped(character)].map((letter) => letter.charCodeAt(0));
}

function known(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 || (code >= 0xa0 && code <= 0xff) || moved.has(character);
}

function stripped(character: string): string {
  const letter = plain.get(character) ?? character.normalize('NFD').replace(/\p{M}/gu, '');
  return letter.length > 0 && [...letter].every(known) ? letter : '?';
}
