import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

/** The encodings told apart by content; everything else that is text is read as windows-1252, which is what UK offices write. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How the bytes of a text encode it: a byte order mark, else many zero bytes (UTF-16), else valid UTF-8, else windows-1252. */
export function textEncodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = zeroBytes(bytes.subarray(0, 4096));
  if (zeros.odd * 10 > zeros.pairs * 6 && zeros.even * 20 < zeros.pairs) return 'utf-16le';
  if (zeros.even * 10 > zeros.pairs * 6 && zeros.odd * 20 < zeros.pairs) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** Decodes a whole text; where bytes are not UTF-8, each line that is stays UTF-8, since logs and mailboxes mix encodings. */
export function decodeText(bytes: Uint8Array): string {
  switch (textEncodingOf(bytes)) {
    case 'utf-8':
      return new TextDecoder('utf-8').decode(bytes);
    case 'utf-16le':
      return new TextDecoder('utf-16le').decode(bytes);
    case 'utf-16be':
      return new TextDecoder('utf-16be').decode(bytes);
    case 'windows-1252':
      return decodeLineByLine(bytes);
  }
}

/** Decodes bytes in a declared character set, as mail and HTML declare them; null where the name is not one we know. */
export function decodeDeclared(bytes: Uint8Array, charset: string): string | null {
  return iconv.encodingExists(charset) ? iconv.decode(Buffer.from(bytes), charset) : null;
}

/** Whether bytes look like text of any supported encoding: no zero bytes outside UTF-16, and next to no control characters. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  const encoding = textEncodingOf(sample);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return controlShare(Buffer.from(decodeText(sample))) < 0.02;
  return controlShare(sample) < 0.005;
}

function zeroBytes(bytes: Uint8Array): { even: number; odd: number; pairs: number } {
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (bytes[at] === 0) even += 1;
    if (bytes[at + 1] === 0) odd += 1;
  }
  return { even, odd, pairs: Math.max(1, bytes.length >> 1) };
}

function controlShare(bytes: Uint8Array): number {
  let control = 0;
  for (const byte of bytes) {
    if (byte === 0) control += 8;
    else if (byte < 32 && (byte < 9 || byte > 13) && byte !== 27 && byte !== 26) control += 1;
  }
  return control / Math.max(1, bytes.length);
}

/** Decodes whole lines of a text that is not UTF-16, as `decodeText` does: UTF-8, or windows-1252 where a line is not that. */
export function decodeLines(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return isUtf8(buffer) ? buffer.toString('utf8') : decodeLineByLine(buffer);
}

function decodeLineByLine(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!hasUtf8Sequence(buffer)) return iconv.decode(buffer, 'windows-1252');
  const pieces: string[] = [];
  for (let start = 0; start < buffer.length; ) {
    const newline = buffer.indexOf(10, start);
    const end = newline < 0 ? buffer.length : newline + 1;
    const line = buffer.subarray(start, end);
    pieces.push(isUtf8(line) ? line.toString('utf8') : iconv.decode(line, 'windows-1252'));
    start = end;
  }
  return pieces.join('');
}

function hasUtf8Sequence(bytes: Uint8Array): boolean {
  for (let at = 0; at + 1 < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    const next = bytes[at + 1] ?? 0;
    if (lead >= 0xc2 && lead <= 0xf4 && next >= 0x80 && next <= 0xbf) return true;
  }
  return false;
}
