import { crc32, deflateSync } from 'node:zlib';
import { glyphs } from './scan-font.data.ts';

/** A page as a scanner sees it: 8-bit grey, row by row. */
export type Scan = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

const scale = 3;
const advance = 6 * scale;
const lineHeight = 11 * scale;

/** Draws lines of capitals as a grey, speckled scan; `noise` gives numbers from 0 to 1. What the font lacks is left blank. */
export function drawScan(lines: readonly string[], noise: () => number): Scan {
  const width = 620;
  const height = 877;
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = 236 + Math.floor(noise() * 16);
  lines.forEach((line, row) => {
    [...line.toUpperCase()].forEach((letter, column) => {
      const x = 50 + column * advance;
      const y = 60 + row * lineHeight + Math.floor(column / 12);
      if (x + advance < width && y + lineHeight < height) drawGlyph(pixels, width, x, y, glyphs[letter] ?? [], noise);
    });
  });
  return { width, height, pixels };
}

/** The scan as a PNG file. */
export function makePng(scan: Scan): Uint8Array {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(scan.width, 0);
  head.writeUInt32BE(scan.height, 4);
  head[8] = 8;
  const rows = Array.from({ length: scan.height }, (_, y) =>
    Buffer.concat([Buffer.of(0), scan.pixels.subarray(y * scan.width, (y + 1) * scan.width)]),
  );
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const parts = [
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 6 })),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return new Uint8Array(Buffer.concat([signature, ...parts]));
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function drawGlyph(
  pixels: Uint8Array,
  width: number,
  left: number,
  top: number,
  glyph: readonly number[],
  noise: () => number,
): void {
  glyph.forEach((bits, row) => {
    for (let column = 0; column < 5; column += 1) {
      if ((bits & (16 >> column)) === 0) continue;
      for (let dot = 0; dot < scale * scale; dot += 1) {
        const x = left + column * scale + (dot % scale);
        const y = top + row * scale + Math.floor(dot / scale);
        pixels[y * width + x] = 20 + Math.floor(noise() * 70);
      }
    }
  });
}
