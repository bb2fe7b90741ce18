import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { Fault } from '#core/fault';
import type { RowCipher } from './row-cipher.ts';

/**
 * A value as ciphertext in PostgreSQL's hexadecimal form (`\x…`). `place` (table and key) is sealed with it, so that a
 * ciphertext moved to another row is noticed. JSON escapes NUL and lone surrogates, so any JavaScript string survives.
 */
export function sealValue(cipher: RowCipher, place: string, value: unknown): string {
  return inHexadecimal(cipher.seal(Buffer.from(JSON.stringify([place, value]))));
}

/** The same for a value of many thousand characters, which is packed (zstd) before it is sealed. */
export function sealPacked(cipher: RowCipher, place: string, value: unknown): string {
  return inHexadecimal(cipher.seal(zstdCompressSync(Buffer.from(JSON.stringify([place, value])))));
}

/** The value sealed for that place; the fault CASE-DAMAGED where it was sealed for another, or under another key. */
export function openValue(cipher: RowCipher, place: string, sealed: Uint8Array): unknown {
  return valueFor(
    place,
    openJson(() => cipher.open(sealed)),
  );
}

/** The value that `sealPacked` sealed for that place; CASE-DAMAGED as `openValue`. */
export function openPacked(cipher: RowCipher, place: string, sealed: Uint8Array): unknown {
  return valueFor(
    place,
    openJson(() => zstdDecompressSync(cipher.open(sealed))),
  );
}

function valueFor(place: string, opened: unknown): unknown {
  if (!Array.isArray(opened) || opened[0] !== place) throw damaged(place);
  return opened[1];
}

/** The fault for a row that cannot be what was written there. */
export function damaged(place: string): Fault {
  return new Fault(
    'CASE-DAMAGED',
    `The casebook holds a row that is not as it was written (${place}): run the review again to rebuild what is derived, and keep a copy of the casebook as it is.`,
  );
}

function openJson(open: () => Uint8Array): unknown {
  try {
    const { buffer, byteOffset, byteLength } = open();
    return JSON.parse(Buffer.from(buffer, byteOffset, byteLength).toString('utf8'));
  } catch {
    return null;
  }
}

function inHexadecimal({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return `\\x${Buffer.from(buffer, byteOffset, byteLength).toString('hex')}`;
}
