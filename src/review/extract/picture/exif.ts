import { ByteView } from '../../collect/byte-view.ts';

/** Tags of Exif and TIFF that name people or say what a picture shows; the rest are settings of the camera. */
const spoken = new Map([
  [0x010d, 'Document name'],
  [0x010e, 'Image description'],
  [0x011d, 'Page name'],
  [0x013b, 'Artist'],
  [0x013c, 'Host computer'],
  [0x8298, 'Copyright'],
  [0x9003, 'Taken'],
  [0x9286, 'User comment'],
  [0x9c9b, 'Title'],
  [0x9c9c, 'Comment'],
  [0x9c9d, 'Author'],
  [0x9c9e, 'Keywords'],
  [0x9c9f, 'Subject'],
  [0xa430, 'Camera owner'],
  [0xa431, 'Camera serial number'],
]);
const exifTag = 0x8769;
const gpsTag = 0x8825;
const mostTags = 500;
const mostCharacters = 20_000;

type Tag = { readonly id: number; readonly type: number; readonly count: number; readonly at: number };
/** Bytes of one value by its type. */
const sizes = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];

/** What the tags of a TIFF structure (ISO 12234-2, Exif 2.32) say, as names and values; where it was taken as one value. */
export function exifRows(bytes: Uint8Array): string[][] {
  const tiff = new Tiff(bytes);
  const rows: string[][] = [];
  const seen = new Set<number>();
  const waiting = [tiff.first];
  for (let at = waiting.pop(); at !== undefined && seen.size < 50; at = waiting.pop()) {
    if (at === 0 || seen.has(at)) continue;
    seen.add(at);
    const tags = tiff.tags(at);
    for (const tag of tags) {
      const name = spoken.get(tag.id);
      if (name !== undefined) rows.push([name, tiff.text(tag)]);
      else if (tag.id === exifTag) waiting.push(tiff.number(tag.at));
      else if (tag.id === gpsTag) rows.push(...placeOf(tiff, tiff.tags(tiff.number(tag.at))));
    }
  }
  return rows.filter(([, value = '']) => value.trim() !== '');
}

/** Degrees, minutes and seconds, north and east or not, as people write a place: `51.501364, -0.141890`. */
function placeOf(tiff: Tiff, tags: readonly Tag[]): string[][] {
  const find = (id: number): Tag | undefined => tags.find((tag) => tag.id === id);
  const [north, east] = [find(2), find(4)];
  if (north === undefined || east === undefined) return [];
  const degrees = (tag: Tag, side: Tag | undefined, negative: string): number => {
    const [whole = 0, minutes = 0, seconds = 0] = [0, 1, 2].map((part) => tiff.ratio(tag, part));
    const value = whole + minutes / 60 + seconds / 3600;
    return side !== undefined && tiff.text(side).startsWith(negative) ? -value : value;
  };
  const latitude = degrees(north, find(1), 'S');
  const longitude = degrees(east, find(3), 'W');
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude) || (latitude === 0 && longitude === 0)) return [];
  return [['Location', `${latitude.toFixed(6)}, ${longitude.toFixed(6)}`]];
}

/** Reads the numbers of a TIFF structure in the order of bytes that it says. */
class Tiff {
  readonly #view: ByteView;
  readonly #isBig: boolean;

  constructor(bytes: Uint8Array) {
    this.#view = new ByteView(bytes);
    this.#isBig = this.#view.u8(0) === 0x4d;
  }

  get first(): number {
    return this.number(4);
  }

  number(at: number): number {
    const { bytes } = this.#view.part(at, at + 4);
    if (bytes.length < 4) return 0;
    return this.#isBig ? bytes.readUInt32BE(0) : bytes.readUInt32LE(0);
  }

  tags(at: number): Tag[] {
    const count = Math.min(this.#short(at), mostTags);
    return Array.from({ length: count }, (_, index) => this.#tag(at + 2 + index * 12));
  }

  text({ type, count, at, id }: Tag): string {
    const raw = this.#view.part(at, at + Math.min(count, mostCharacters) * (sizes[type] ?? 1)).bytes;
    // Windows writes its own tags in wide letters; a comment begins with eight bytes that name its letters.
    if (id >= 0x9c9b && id <= 0x9c9f) return raw.toString('utf16le').replaceAll('\0', '').trim();
    if (id === 0x9286 && raw.toString('latin1', 0, 7) === 'UNICODE') return this.#wide(raw.subarray(8));
    const words = id === 0x9286 ? raw.subarray(8) : raw;
    const text = words.toString('utf8');
    return (text.includes('\uFFFD') ? words.toString('latin1') : text).replaceAll('\0', '').trim();
  }

  ratio({ at }: Tag, part: number): number {
    const below = this.number(at + part * 8 + 4);
    return below === 0 ? 0 : this.number(at + part * 8) / below;
  }

  #wide(raw: Buffer): string {
    const copy = Buffer.from(raw.subarray(0, raw.length & ~1));
    return (this.#isBig ? copy.swap16() : copy).toString('utf16le').replaceAll('\0', '').trim();
  }

  /** A value of four bytes or less stands in the tag itself. */
  #tag(at: number): Tag {
    const type = this.#short(at + 2);
    const count = this.number(at + 4);
    const isInside = count * (sizes[type] ?? 1) <= 4;
    return { id: this.#short(at), type, count, at: isInside || type === 4 ? at + 8 : this.number(at + 8) };
  }

  #short(at: number): number {
    const { bytes } = this.#view.part(at, at + 2);
    if (bytes.length < 2) return 0;
    return this.#isBig ? bytes.readUInt16BE(0) : bytes.readUInt16LE(0);
  }
}
