import type { GreyPicture } from '#core/recognition';

/** A picture as Leptonica holds it in its memory: rows of 32-bit words, pixels from each word's highest bits on. */
export type Pix = {
  readonly width: number;
  readonly height: number;
  /** Bits a pixel: 1, 2, 4, 8, 16 or 32 (red, green, blue from the highest byte). */
  readonly depth: number;
  /** Whether the lowest byte of 32 bits says how opaque the pixel is. */
  readonly hasAlpha: boolean;
  readonly wordsPerRow: number;
  readonly dpi: number;
  readonly data: Uint32Array;
  /** Grey of each colour of the palette, where there is one. */
  readonly palette: readonly number[] | null;
};

/** Above this many pixels a page is halved, or reduced to a third or less: A3 at 300 dots an inch stays as it is. */
const mostPixels = 20_000_000;

/** Reads the header of a picture (`struct Pix`, thirteen words) out of Leptonica's memory; null where it is of no known form. */
export function readPix(memory: ArrayBuffer, at: number): Pix | null {
  const head = new Uint32Array(memory, at, 13);
  const [width = 0, height = 0, depth = 0, samples = 0, wordsPerRow = 0, , dpi = 0] = head;
  const colours = head[11] ?? 0;
  const from = head[12] ?? 0;
  const isWhole = from > 0 && from % 4 === 0 && from + wordsPerRow * height * 4 <= memory.byteLength;
  if (!isWhole || ![1, 2, 4, 8, 16, 32].includes(depth) || wordsPerRow * 32 < width * depth) return null;
  const data = new Uint32Array(memory, from, wordsPerRow * height);
  const palette = colours === 0 ? null : readPalette(memory, colours);
  return { width, height, depth, hasAlpha: samples === 4, wordsPerRow, dpi, data, palette };
}

/** A palette (`struct PixColormap`: entries, depth, room, count) as greys. */
function readPalette(memory: ArrayBuffer, at: number): number[] {
  const [entries = 0, , , count = 0] = new Uint32Array(memory, at, 4);
  const bytes = new Uint8Array(memory, entries, Math.min(count, 256) * 4);
  return Array.from({ length: Math.min(count, 256) }, (_, index) =>
    luma(bytes[index * 4 + 2] ?? 0, bytes[index * 4 + 1] ?? 0, bytes[index * 4] ?? 0),
  );
}

/** The picture in grey; one of too many pixels is made smaller by a whole factor, each pixel the mean of those it stands for. */
export function toGrey(pix: Pix): GreyPicture {
  const factor = Math.max(1, Math.ceil(Math.sqrt((pix.width * pix.height) / mostPixels)));
  const width = Math.max(1, Math.floor(pix.width / factor));
  const height = Math.max(1, Math.floor(pix.height / factor));
  // 72 and 96 are what programs write that know nothing of paper.
  const dpi = Math.round((pix.dpi >= 150 && pix.dpi <= 2400 ? pix.dpi : fittingDpi(pix)) / factor);
  const pixels = new Uint8Array(width * height);
  if (factor === 1) {
    for (let y = 0; y < height; y += 1) readRow(pix, y, pixels.subarray(y * width, (y + 1) * width));
    return { width, height, dpi: Math.max(70, dpi), pixels };
  }
  const row = new Uint8Array(pix.width);
  const sums = new Uint32Array(width);
  for (let y = 0; y < height; y += 1) {
    sums.fill(0);
    for (let step = 0; step < factor; step += 1) {
      readRow(pix, y * factor + step, row);
      for (let x = 0; x < width; x += 1)
        for (let across = 0; across < factor; across += 1) sums[x] = (sums[x] ?? 0) + (row[x * factor + across] ?? 0);
    }
    const area = factor * factor;
    for (let x = 0; x < width; x += 1) pixels[y * width + x] = (sums[x] ?? 0) / area;
  }
  return { width, height, dpi: Math.max(70, dpi), pixels };
}

/** A picture that does not say is taken to fill a sheet of A4, whose long side is 11.7 inches. */
export function fittingDpi({ width, height }: { width: number; height: number }): number {
  return Math.min(600, Math.max(70, Math.round(Math.max(width, height) / 11.7)));
}

function readRow({ width, depth, hasAlpha, wordsPerRow, data, palette }: Pix, y: number, row: Uint8Array): void {
  const start = y * wordsPerRow;
  if (depth === 32) {
    for (let x = 0; x < width; x += 1) {
      const word = data[start + x] ?? 0;
      const grey = luma(word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255);
      // What is transparent lies on white paper.
      row[x] = hasAlpha ? 255 - ((255 - grey) * (word & 255)) / 255 : grey;
    }
    return;
  }
  const most = 2 ** depth - 1;
  for (let x = 0; x < width; x += 1) {
    const bit = x * depth;
    const value = ((data[start + (bit >>> 5)] ?? 0) >>> (32 - depth - (bit & 31))) & most;
    // One bit a pixel without a palette is ink: 1 is black.
    row[x] = palette?.[value] ?? (depth === 1 ? 255 * (1 - value) : Math.round((value * 255) / most));
  }
}

function luma(red: number, green: number, blue: number): number {
  return (red * 77 + green * 151 + blue * 28) >> 8;
}
