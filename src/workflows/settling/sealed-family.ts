import type { SettledPiece } from '#core/family-piece';
import { encodePieces } from '../../adapters/files/piece-text.ts';

/** Which try of a family counts, and in how many batches it came before its last pieces: what its closing record begins with. */
export type FamilyEnd = { readonly attempt: number; readonly batches: number };

/** A piece as it is sealed for later stages: everything but its words. */
export type SearchedPiece = Omit<SettledPiece, 'words'>;

/** The key of one batch of a family; the closing record has the family's own key, and without it a batch is worth nothing. */
export function batchKey(family: string, attempt: number, batch: number): string {
  return `${family}#${attempt}.${batch}`;
}

/** Whether a key is that of a batch, and of which family. */
export function familyOfBatch(key: string): string | null {
  const at = key.indexOf('#');
  return at < 0 ? null : key.slice(0, at);
}

/** The words of a batch, or of the end of a family. */
export function encodeWords(pieces: readonly SettledPiece[], end: FamilyEnd | null): Buffer {
  return end === null ? encodePieces(pieces) : Buffer.concat([headingOf(end), encodePieces(pieces)]);
}

/** Everything but the words, a line for each piece, so that one document can be read out of thousands. */
export function encodeSearched(pieces: readonly SearchedPiece[], end: FamilyEnd | null): Buffer {
  const lines = pieces.map(({ slot, first, head, said, findings }) =>
    JSON.stringify({ slot, first, head, said, findings }),
  );
  const body = Buffer.from(lines.map((line) => `${line}\n`).join(''));
  return end === null ? body : Buffer.concat([headingOf(end), body]);
}

/** A closing record cut into what it begins with and the rest; null where it is none. */
export function splitEnd(record: Uint8Array): { readonly end: FamilyEnd; readonly rest: Buffer } | null {
  const bytes = Buffer.from(record.buffer, record.byteOffset, record.byteLength);
  const at = bytes.indexOf(newline);
  const found = at < 0 ? null : /^\{"attempt":(\d{1,9}),"batches":(\d{1,9})\}$/u.exec(bytes.toString('latin1', 0, at));
  if (found === null) return null;
  return { end: { attempt: Number(found[1]), batches: Number(found[2]) }, rest: bytes.subarray(at + 1) };
}

/** The pieces of a sealed body, read one line at a time; those of one document alone where `slot` is given. */
export function* readSearched(bytes: Uint8Array, slot?: number): Generator<SearchedPiece> {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = slot === undefined ? null : Buffer.from(`{"slot":${slot},`);
  for (let at = 0; at < body.length; ) {
    const newlineAt = body.indexOf(newline, at);
    const stop = newlineAt < 0 ? body.length : newlineAt;
    if (wanted === null || body.subarray(at, at + wanted.length).equals(wanted))
      yield parsePiece(body.toString('utf8', at, stop));
    at = stop + 1;
  }
}

const newline = 10;

function headingOf({ attempt, batches }: FamilyEnd): Buffer {
  return Buffer.from(`${JSON.stringify({ attempt, batches })}\n`);
}

/** Sealed by this program and opened with the case key: its shape is known. */
function parsePiece(line: string): SearchedPiece {
  const piece: SearchedPiece = JSON.parse(line);
  return piece;
}
