import { inflateSync } from 'node:zlib';
import { exifRows } from './exif.ts';
import { iptcRows } from './iptc.ts';
import { xmpRows } from './xmp.ts';

/** Segments and chunks looked at in one picture. */
const mostPieces = 5000;
const mostBytes = 4_000_000;

/** What a picture says of itself: who took it, where it was taken, titles and comments, as names and values. */
export function pictureProperties(bytes: Uint8Array): string[][] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows = [...ownRows(file), ...xmpRows(file)].filter(([, value = '']) => value.trim() !== '');
  const kept = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return [...kept.values()];
}

function ownRows(file: Buffer): string[][] {
  const start = file.toString('latin1', 0, 4);
  if (file[0] === 0xff && file[1] === 0xd8) return jpegRows(file);
  if (file.toString('latin1', 1, 4) === 'PNG') return pngRows(file);
  if (start.startsWith('II') || start.startsWith('MM')) return exifRows(file);
  if (start === 'RIFF') return webpRows(file);
  return start === 'GIF8' ? gifRows(file) : [];
}

/** Segments up to the picture itself: Exif, IPTC within Photoshop's own, comments. */
function jpegRows(file: Buffer): string[][] {
  const rows: string[][] = [];
  for (let at = 2, pieces = 0; at + 4 <= file.length && file[at] === 0xff && pieces < mostPieces; pieces += 1) {
    const kind = file[at + 1] ?? 0;
    if (kind === 0xda) break;
    const end = at + 2 + file.readUInt16BE(at + 2);
    const body = file.subarray(at + 4, end);
    if (kind === 0xe1 && body.toString('latin1', 0, 6) === 'Exif\0\0') rows.push(...exifRows(body.subarray(6)));
    else if (kind === 0xed) rows.push(...iptcRows(body));
    else if (kind === 0xfe) rows.push(['Comment', plain(body)]);
    at = end;
  }
  return rows;
}

/** Chunks of words (tEXt, zTXt, iTXt) and of Exif. */
function pngRows(file: Buffer): string[][] {
  const rows: string[][] = [];
  for (let at = 8, pieces = 0; at + 12 <= file.length && pieces < mostPieces; pieces += 1) {
    const length = file.readUInt32BE(at);
    const kind = file.toString('latin1', at + 4, at + 8);
    const body = file.subarray(at + 8, Math.min(file.length, at + 8 + length));
    if (kind === 'eXIf') rows.push(...exifRows(body));
    else if (/^(?:tEXt|zTXt|iTXt)$/u.test(kind)) rows.push(...pngText(kind, body));
    at += 12 + length;
  }
  return rows;
}

function pngText(kind: string, body: Buffer): string[][] {
  const end = body.indexOf(0);
  if (end < 0) return [];
  const name = body.toString('latin1', 0, end);
  // XMP stands in such a chunk too and is read for itself.
  if (name.startsWith('XML:') || /^(?:date|icc|exif|tiff):|^Software$/u.test(name)) return [];
  if (name.startsWith('Raw profile type '))
    return rawProfile(kind === 'tEXt' ? plain(body.subarray(end + 1)) : inflated(body.subarray(end + 2)));
  if (kind === 'tEXt') return [[name, plain(body.subarray(end + 1))]];
  if (kind === 'zTXt') return [[name, inflated(body.subarray(end + 2))]];
  const isPacked = body[end + 1] === 1;
  const language = body.indexOf(0, end + 3);
  const title = language < 0 ? -1 : body.indexOf(0, language + 1);
  if (title < 0) return [];
  const words = body.subarray(title + 1);
  return [[name, isPacked ? inflated(words) : words.toString('utf8')]];
}

/** What other programs keep in segments of a JPEG is written in hexadecimal here, after its name and its length. */
function rawProfile(text: string): string[][] {
  const [name = '', , ...lines] = text.trim().split('\n');
  const bytes = Buffer.from(lines.join(''), 'hex');
  if (/^(?:8bim|iptc)$/iu.test(name.trim())) return iptcRows(bytes);
  return /^exif$/iu.test(name.trim()) ? exifRows(bytes.subarray(6)) : [];
}

function webpRows(file: Buffer): string[][] {
  for (let at = 12, pieces = 0; at + 8 <= file.length && pieces < mostPieces; pieces += 1) {
    const length = file.readUInt32LE(at + 4);
    if (file.toString('latin1', at, at + 4) === 'EXIF') return exifRows(file.subarray(at + 8, at + 8 + length));
    at += 8 + length + (length % 2);
  }
  return [];
}

/** Comment extensions: blocks of up to 255 bytes after `21 FE`. */
function gifRows(file: Buffer): string[][] {
  const rows: string[][] = [];
  for (let at = file.indexOf('21fe', 0, 'hex'); at >= 0 && rows.length < 20; at = file.indexOf('21fe', at + 2, 'hex')) {
    const length = file[at + 2] ?? 0;
    const words = plain(file.subarray(at + 3, at + 3 + length));
    // The two bytes also occur in the picture by chance: a comment is words from end to end.
    if (length > 3 && /^[\t\n\r\u0020-\u007e\u00a0-\u00ff]+$/u.test(words)) rows.push(['Comment', words]);
  }
  return rows;
}

function inflated(bytes: Buffer): string {
  try {
    return plain(inflateSync(bytes, { maxOutputLength: mostBytes }));
  } catch {
    return '';
  }
}

function plain(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return (text.includes('\uFFFD') ? bytes.toString('latin1') : text).replaceAll('\0', '').trim();
}
