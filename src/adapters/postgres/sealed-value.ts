import { Fault } from '#core/fault';
import type { RowCipher } from './row-cipher.ts';

/**
 * A value as ciphertext in PostgreSQL's hexadecimal form (`\x…`). `place` (table and key) is sealed with it, so that a
 * ciphertext moved to another row is noticed. JSON escapes NUL and lone surrogates, so any JavaScript string survives.
 */
export function sealValue(cipher: RowCipher, place: string, value: unknown): string {
  const sealed = cipher.seal(Buffer.from(JSON.stringify([place, value])));
  return `\\x${Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength).toString('hex')}`;
}

/** The value sealed for that place; the fault CASE-DAMAGED where it was sealed for another, or under another key. */
export function openValue(cipher: RowCipher, place: string, sealed: Uint8Array): unknown {
  const opened = openJson(cipher, sealed);
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

function openJson(cipher: RowCipher, sealed: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(cipher.open(sealed)).toString('utf8'));
  } catch {
    return null;
  }
}
