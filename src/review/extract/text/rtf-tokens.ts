/** One token of RTF: a group's start or end, a control word with its number, a byte written as text, or raw bytes. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly word: string; readonly number: number | null }
  | { readonly kind: 'text'; readonly from: number; readonly to: number }
  | { readonly kind: 'byte'; readonly byte: number }
  | { readonly kind: 'binary'; readonly from: number; readonly to: number };

const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;

/** The tokens of RTF bytes, in one pass; line ends in the file mean nothing. */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken, void> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at] ?? 0;
    if (byte === openBrace || byte === closeBrace) {
      at += 1;
      yield { kind: byte === openBrace ? 'open' : 'close' };
    } else if (byte === backslash) {
      const read = readControl(bytes, at + 1);
      at = read.next;
      yield read.token;
      if (read.token.kind === 'word' && read.token.word === 'bin') {
        const to = Math.min(bytes.length, at + Math.max(0, read.token.number ?? 0));
        yield { kind: 'binary', from: at, to };
        at = to;
      }
    } else if (byte === 13 || byte === 10 || byte === 0) at += 1;
    else {
      const from = at;
      while (at < bytes.length && !isSpecial(bytes[at] ?? 0)) at += 1;
      yield { kind: 'text', from, to: at };
    }
  }
}

function isSpecial(byte: number): boolean {
  return byte === openBrace || byte === closeBrace || byte === backslash || byte === 13 || byte === 10 || byte === 0;
}

/** Control words are at most 32 letters, their numbers at most 10 digits (RTF 1.9.1). */
function readControl(bytes: Uint8Array, start: number): { token: RtfToken; next: number } {
  let at = start;
  let word = '';
  while (at < bytes.length && isLetter(bytes[at] ?? 0) && word.length < 32) {
    word += String.fromCharCode(bytes[at] ?? 0);
    at += 1;
  }
  if (word === '') return readSymbol(bytes, start);
  let digits = '';
  if (bytes[at] === 0x2d) {
    digits = '-';
    at += 1;
  }
  while (at < bytes.length && isDigit(bytes[at] ?? 0) && digits.length < 11) {
    digits += String.fromCharCode(bytes[at] ?? 0);
    at += 1;
  }
  if (bytes[at] === 0x20) at += 1;
  const number = digits === '' || digits === '-' ? null : Number(digits);
  return { token: { kind: 'word', word, number }, next: at };
}

function readSymbol(bytes: Uint8Array, at: number): { token: RtfToken; next: number } {
  const symbol = bytes[at] ?? 0;
  if (symbol !== 0x27)
    return { token: { kind: 'word', word: String.fromCharCode(symbol), number: null }, next: at + 1 };
  const byte = hexByte(bytes, at + 1);
  return { token: byte === null ? { kind: 'word', word: "'", number: null } : { kind: 'byte', byte }, next: at + 3 };
}

function hexByte(bytes: Uint8Array, at: number): number | null {
  const high = hexDigit(bytes[at] ?? 0);
  const low = hexDigit(bytes[at + 1] ?? 0);
  return high < 0 || low < 0 ? null : high * 16 + low;
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const upper = byte & 0xdf;
  return upper >= 0x41 && upper <= 0x46 ? upper - 55 : -1;
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
