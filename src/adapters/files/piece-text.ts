import type { Unit } from '#core/document';
import type { FamilyPiece, SettledPiece } from '#core/family-piece';
import { isCount, isHead, isListOf, isRecord, isUnit } from './settled-shape.ts';

/**
 * Pieces as they are sealed, JSON in UTF-8: the words of each are taken over as they are. A record holds a few megabytes, so
 * no text of it comes near the longest string that the engine allows.
 */
export function encodePieces(pieces: readonly SettledPiece[]): Buffer {
  const parts: (Buffer | Uint8Array)[] = [];
  for (const [index, { slot, first, head, words }] of pieces.entries()) {
    const start = JSON.stringify({ slot, first, head });
    parts.push(Buffer.from(`${index === 0 ? '[' : ','}${start.slice(0, -1)},"units":`), words, closing);
  }
  parts.push(Buffer.from(pieces.length === 0 ? '[]' : ']'));
  return Buffer.concat(parts);
}

const closing = Buffer.from('}');

/** Reads pieces as `encodePieces` wrote them; null where they are anything else. */
export function decodePieces(bytes: Uint8Array): readonly FamilyPiece[] | null {
  const value = parseJson(bytes);
  if (!Array.isArray(value)) return null;
  const pieces = value.map((each) => pieceOf(each)).filter((piece) => piece !== null);
  return pieces.length === value.length ? pieces : null;
}

/** Reads the words of a piece; null where they are anything else. */
export function decodeUnits(words: Uint8Array): readonly Unit[] | null {
  const units = parseJson(words);
  return isListOf(units, isUnit) ? units : null;
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
  } catch {
    return null;
  }
}

function pieceOf(value: unknown): FamilyPiece | null {
  if (!isRecord(value)) return null;
  const { slot, first, head, units } = value;
  if (!isCount(slot) || !isCount(first) || !isListOf(units, isUnit)) return null;
  if (head === null) return { kind: 'units', slot, first, units };
  return isHead(head) ? { kind: 'document', slot, first, document: { ...head, units } } : null;
}
