import iconv from 'iconv-lite';
import type { ByteView } from '../../collect/byte-view.ts';

/** A run of a Word document's text as it stands in the file: from character `start`, at byte `offset`. */
export type Piece = {
  readonly start: number;
  readonly count: number;
  readonly offset: number;
  readonly isWide: boolean;
};

/** The stories of a Word document, in the order in which their characters follow each other ([MS-DOC] 2.3), and the field that counts each. */
export const wordStories = [
  { name: 'body', at: 0x4c },
  { name: 'footnotes', at: 0x50 },
  { name: 'headers', at: 0x54 },
  { name: 'macros', at: 0x58 },
  { name: 'comments', at: 0x5c },
  { name: 'endnotes', at: 0x60 },
  { name: 'boxes', at: 0x64 },
  { name: 'header-boxes', at: 0x68 },
] as const;

/** The pieces of a document in the order of its text; empty where the table of pieces is damaged. */
export function wordPieces(document: ByteView, table: ByteView): Piece[] {
  const start = document.u32(0x1a2);
  const stop = start + document.u32(0x1a6);
  let at = start;
  while (at < stop && table.u8(at) === 1) at += 3 + table.u16(at + 1);
  if (at >= stop || table.u8(at) !== 2) return [];
  const list = table.part(at + 5, at + 5 + table.u32(at + 1));
  const count = Math.floor((list.length - 4) / 12);
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index += 1) {
    const from = list.u32(index * 4);
    const to = list.u32(index * 4 + 4);
    const raw = list.u32((count + 1) * 4 + index * 8 + 2);
    const isWide = (raw & 0x40000000) === 0;
    const offset = isWide ? raw & 0x3fffffff : (raw & 0x3fffffff) >> 1;
    if (to > from) pieces.push({ start: from, count: to - from, offset, isWide });
  }
  return pieces;
}

/** The text of a piece, clipped to the file; one character for each that it counts. */
export function pieceText(document: ByteView, { offset, count, isWide }: Piece): string {
  if (isWide) return document.wide(offset, count);
  return iconv.decode(document.part(offset, offset + count).bytes, 'windows-1252');
}
