import { inflateSync } from 'node:zlib';

/**
 * A page of a TIFF for the decoder: as it stands, or, where it is packed in a way that the decoder does not know, as other
 * pictures that lie below each other; or why there is none.
 */
export type TiffPage =
  | { readonly kind: 'as-it-is' }
  | { readonly kind: 'recoded'; readonly strips: readonly Uint8Array[] }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'unsupported' };

const tag = {
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  offsets: 273,
  samples: 277,
  rows: 278,
  counts: 279,
  planes: 284,
  predictor: 317,
  colours: 320,
  tiles: 322,
  tables: 347,
} as const;
const jpeg = 7;
const deflate: readonly number[] = [8, 32946];
/** What the decoder knows itself: none, fax groups 3 and 4, LZW, PackBits. */
const known: readonly number[] = [1, 2, 3, 4, 5, 32773];
const mostBytes = 320 * 2 ** 20;
const mostStrips = 20_000;

/** Looks at how a page is packed, and unpacks Deflate and JPEG; `directory` is the offset of the page's directory. */
export function recodeTiffPage(bytes: Uint8Array, directory: number): TiffPage {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  // BigTIFF is what microscopes write; the decoder is left to say what it makes of it.
  if (bytes.length < 16 || view.getUint16(2, little) !== 42) return { kind: 'as-it-is' };
  const tags = readTags(view, directory, little);
  const first = (which: number, otherwise: number): number => tags.get(which)?.[0] ?? otherwise;
  const packed = first(tag.compression, 1);
  if (known.includes(packed)) return { kind: 'as-it-is' };
  const isJpeg = packed === jpeg;
  if (!isJpeg && !deflate.includes(packed)) return { kind: 'unsupported' };
  if (tags.has(tag.tiles) || (first(tag.planes, 1) !== 1 && first(tag.samples, 1) > 1)) return { kind: 'unsupported' };
  const page: Page = {
    width: first(tag.width, 0),
    height: first(tag.height, 0),
    bits: first(tag.bits, 1),
    samples: first(tag.samples, 1),
    photometric: first(tag.photometric, 1),
    predictor: first(tag.predictor, 1),
    rows: Math.min(first(tag.rows, Number.MAX_SAFE_INTEGER), first(tag.height, 0)),
    colours: tags.get(tag.colours) ?? [],
    little,
  };
  const strips = stripsOf(bytes, tags);
  if (strips === null || page.width <= 0 || page.height <= 0 || page.rows <= 0) return { kind: 'damaged' };
  if (page.width * page.height * Math.max(1, (page.bits * page.samples) / 8) > mostBytes) return { kind: 'too-large' };
  const tables = Uint8Array.from(tags.get(tag.tables) ?? []);
  return isJpeg
    ? { kind: 'recoded', strips: strips.map((strip) => withTables(tables, strip)) }
    : inflated(page, strips);
}

type Page = {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly samples: number;
  readonly photometric: number;
  readonly predictor: number;
  readonly rows: number;
  readonly colours: readonly number[];
  readonly little: boolean;
};

/** The values of a directory's entries that are whole numbers: bytes, shorts and longs. */
function readTags(view: DataView, at: number, little: boolean): Map<number, readonly number[]> {
  const tags = new Map<number, readonly number[]>();
  if (at < 8 || at + 2 > view.byteLength) return tags;
  const entries = view.getUint16(at, little);
  for (let entry = at + 2; entry < at + 2 + entries * 12 && entry + 12 <= view.byteLength; entry += 12) {
    const type = view.getUint16(entry + 2, little);
    const count = view.getUint32(entry + 4, little);
    const size = type === 3 ? 2 : type === 4 ? 4 : 1;
    if (![1, 3, 4, 7].includes(type) || count > 200_000) continue;
    const from = count * size <= 4 ? entry + 8 : view.getUint32(entry + 8, little);
    if (from + count * size > view.byteLength) continue;
    const read = (index: number): number =>
      size === 2
        ? view.getUint16(from + index * 2, little)
        : size === 4
          ? view.getUint32(from + index * 4, little)
          : view.getUint8(from + index);
    tags.set(
      view.getUint16(entry, little),
      Array.from({ length: count }, (_, index) => read(index)),
    );
  }
  return tags;
}

function stripsOf(bytes: Uint8Array, tags: ReadonlyMap<number, readonly number[]>): Uint8Array[] | null {
  const offsets = tags.get(tag.offsets) ?? [];
  const counts = tags.get(tag.counts) ?? [];
  if (offsets.length === 0 || offsets.length !== counts.length || offsets.length > mostStrips) return null;
  const strips = offsets.map((offset, index) => bytes.subarray(offset, offset + (counts[index] ?? 0)));
  return strips.every(({ length }) => length > 0) ? strips : null;
}

/** A strip of a JPEG with the tables that all strips share put before it: both begin and end with marks of two bytes. */
function withTables(tables: Uint8Array, strip: Uint8Array): Uint8Array {
  return tables.length < 4 ? strip : new Uint8Array(Buffer.concat([tables.subarray(0, -2), strip.subarray(2)]));
}

/** Rows unpacked and written as the plainest picture there is, a portable map in black and white, grey or colour. */
function inflated(page: Page, strips: readonly Uint8Array[]): TiffPage {
  const { width, height, bits, samples, rows } = page;
  const rowBytes = Math.ceil((width * bits * samples) / 8);
  const raw = Buffer.alloc(rowBytes * height);
  for (const [index, strip] of strips.entries()) {
    const from = index * rows * rowBytes;
    const room = Math.min(rows * rowBytes, raw.length - from);
    if (room <= 0) break;
    try {
      inflateSync(strip, { maxOutputLength: room }).copy(raw, from);
    } catch {
      if (index === 0) return { kind: 'damaged' };
    }
  }
  const map = bits === 1 && samples === 1 ? blackAndWhite(page, raw, rowBytes) : bits === 8 ? shades(page, raw) : null;
  return map === null ? { kind: 'unsupported' } : { kind: 'recoded', strips: [map] };
}

function blackAndWhite({ width, height, photometric }: Page, raw: Buffer, rowBytes: number): Uint8Array {
  const rows = Buffer.from(raw.subarray(0, rowBytes * height));
  // In a portable bit map 1 is black; in most of these, 0 is.
  if (photometric !== 0) for (let at = 0; at < rows.length; at += 1) rows[at] = 255 - (rows[at] ?? 0);
  return portable('P4', width, height, '', rows);
}

function shades(page: Page, raw: Buffer): Uint8Array | null {
  const { width, height, samples, photometric, predictor, colours } = page;
  if (predictor === 2) undoDifferences(raw, width * samples, samples);
  if (predictor > 2) return null;
  if (photometric === 3 && samples === 1) return portable('P6', width, height, '255\n', fromPalette(raw, colours));
  if (samples === 1) {
    if (photometric === 0) for (let at = 0; at < raw.length; at += 1) raw[at] = 255 - (raw[at] ?? 0);
    return portable('P5', width, height, '255\n', raw);
  }
  if (photometric !== 2 || samples < 3) return null;
  if (samples === 3) return portable('P6', width, height, '255\n', raw);
  const colour = Buffer.alloc(width * height * 3);
  for (let at = 0; at < width * height; at += 1) raw.copy(colour, at * 3, at * samples, at * samples + 3);
  return portable('P6', width, height, '255\n', colour);
}

/** Each byte is the difference from the one a pixel before it. */
function undoDifferences(raw: Buffer, rowBytes: number, samples: number): void {
  for (let start = 0; start < raw.length; start += rowBytes) {
    for (let at = start + samples; at < Math.min(raw.length, start + rowBytes); at += 1)
      raw[at] = ((raw[at] ?? 0) + (raw[at - samples] ?? 0)) & 255;
  }
}

/** A palette has all its reds first, then greens, then blues, of sixteen bits each. */
function fromPalette(raw: Buffer, colours: readonly number[]): Buffer {
  const count = Math.floor(colours.length / 3);
  const out = Buffer.alloc(raw.length * 3);
  for (let at = 0; at < raw.length; at += 1) {
    for (let part = 0; part < 3; part += 1) out[at * 3 + part] = (colours[part * count + (raw[at] ?? 0)] ?? 0) >> 8;
  }
  return out;
}

function portable(kind: string, width: number, height: number, most: string, rows: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from(`${kind}\n${width} ${height}\n${most}`, 'latin1'), rows]));
}
