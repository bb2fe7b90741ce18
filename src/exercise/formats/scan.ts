import { crc32, deflateSync } from 'node:zlib';
import { type DotLetter, textLetters, zoneLetters } from './scan-font.data.ts';

/** A page as a scanner sees it: 8-bit grey, row by row. */
export type Scan = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

/** A line of a page: words, or a line of a machine-readable zone in letters of one width. */
export type ScanLine = string | { readonly zone: string };

const letterRows = 34;
const lineHeight = 37;
const margin = { left: 90, top: 110 };
const spaceWidth = 7;

/** Draws lines as a grey, speckled scan of A4 at 150 dots an inch, a little askew; `noise` gives numbers from 0 to 1. What the fonts lack is left blank. */
export function drawScan(lines: readonly ScanLine[], noise: () => number): Scan {
  const [width, height] = [1240, 1754];
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = 240 + Math.floor(noise() * 8);
  const page = { width, height, pixels };
  lines.forEach((line, row) => {
    const letters = typeof line === 'string' ? textLetters : zoneLetters;
    const top = margin.top + row * lineHeight;
    let left = margin.left;
    for (const letter of typeof line === 'string' ? line : line.zone) {
      const drawn = letters[letter];
      if (drawn !== undefined) drawLetter(page, left, top + Math.floor(left / 250), drawn, noise);
      left += drawn?.[0] ?? spaceWidth;
    }
  });
  return page;
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

function drawLetter(
  { width, height, pixels }: Scan,
  left: number,
  top: number,
  [wide, dots]: DotLetter,
  noise: () => number,
): void {
  const bits = Buffer.from(dots, 'base64');
  for (let at = 0; at < wide * letterRows; at += 1) {
    if (((bits[at >> 3] ?? 0) & (128 >> (at & 7))) === 0) continue;
    const [x, y] = [left + (at % wide), top + Math.floor(at / wide)];
    if (x < width && y < height) pixels[y * width + x] = 20 + Math.floor(noise() * 50);
  }
}
