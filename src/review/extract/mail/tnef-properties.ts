import type { ByteView } from '../../collect/byte-view.ts';

/** One property: its number in hexadecimal, the name that a form gave it, and its words or its bytes. */
export type MapiValue = {
  readonly tag: string;
  readonly name: string | null;
  readonly text?: string;
  readonly bytes?: Uint8Array;
};

const mostProperties = 20_000;
/** Bytes of the values of fixed size by type, padded to four ([MS-OXTNEF] 2.1.3.4). */
const fixedSizes = new Map([
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
]);
const epochGap = 11_644_473_600_000;

/** The properties written one after the other in an attribute, as far as they make sense. */
export function mapiValues(data: ByteView): MapiValue[] {
  const found: MapiValue[] = [];
  const count = Math.min(data.u32(0), mostProperties);
  let at = 4;
  for (let index = 0; index < count && data.has(at, 4); index += 1) {
    const type = data.u16(at);
    const number = data.u16(at + 2);
    const tag = number.toString(16).padStart(4, '0');
    const named = nameAt(data, at + 4, number);
    at = named.next;
    const kind = type & 0xfff;
    const isMany = (type & 0x1000) !== 0;
    const size = fixedSizes.get(kind);
    const values = isMany || size === undefined ? Math.min(data.u32(at), mostProperties) : 1;
    if (isMany || size === undefined) at += 4;
    for (let value = 0; value < values && data.has(at, 1); value += 1) {
      const length = size ?? data.u32(at);
      const start = size === undefined ? at + 4 : at;
      const words = wordsOrBytes(kind, data.part(start, start + length));
      if (words !== null) found.push({ tag, name: named.name, ...words });
      at = start + Math.ceil(length / 4) * 4;
    }
  }
  return found;
}

/** Numbers from 8000 on are names of a set: sixteen bytes of its identifier, then a number or words. */
function nameAt(data: ByteView, at: number, number: number): { name: string | null; next: number } {
  if (number < 0x8000) return { name: null, next: at };
  if (data.u32(at + 16) === 0) return { name: null, next: at + 24 };
  const length = data.u32(at + 20);
  const name = data.wide(at + 24, Math.floor(Math.min(length, 512) / 2)).replaceAll('\0', '');
  return { name, next: at + 24 + Math.ceil(length / 4) * 4 };
}

function wordsOrBytes(kind: number, value: ByteView): { text: string } | { bytes: Uint8Array } | null {
  if (kind === 0x1e) return { text: value.bytes.toString('latin1').replaceAll('\0', '') };
  if (kind === 0x1f) return { text: value.bytes.toString('utf16le').replaceAll('\0', '') };
  if (kind === 0x102 || kind === 0x0d) return { bytes: value.bytes };
  if (kind !== 0x40) return null;
  const moment = (value.u32(4) * 4_294_967_296 + value.u32(0)) / 10_000 - epochGap;
  const isDay = moment > -8_000_000_000_000 && moment < 70_000_000_000_000;
  return isDay ? { text: new Date(moment).toISOString().slice(0, 10) } : null;
}
