import iconv from 'iconv-lite';
import type { DocumentText } from '../document-text.ts';
import type { Extraction } from '../extractor.ts';

/** Shortest run of printable characters kept: shorter ones are mostly chance. */
const shortest = 6;

/** Adds the runs of text found in bytes that no reader understands: windows-1252, and UTF-16LE at even and odd offsets. */
export function addRawStrings(bytes: Uint8Array, into: DocumentText): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  into.addText('strings:windows-1252', narrowRuns(file).join('\n'));
  into.addText('strings:utf-16le', [...wideRuns(file, 0), ...wideRuns(file, 1)].join('\n'));
}

/** A document of a known format that its reader can make nothing of: its runs of text, or damaged where it has none. */
export function fromStrings(bytes: Uint8Array, into: DocumentText): Extraction {
  addRawStrings(bytes, into);
  if (into.units.length === 0) return { outcome: 'damaged', code: 'damaged', units: [], coverage: [] };
  const coverage = [{ of: 'bytes', expected: bytes.length, read: bytes.length }];
  return { outcome: 'strings', code: 'strings-only', units: into.units, coverage };
}

function narrowRuns(file: Buffer): string[] {
  const runs: string[] = [];
  let start = 0;
  for (let at = 0; at <= file.length; at += 1) {
    if (at < file.length && isPrintable(file[at] ?? 0)) continue;
    if (at - start >= shortest) runs.push(iconv.decode(file.subarray(start, at), 'windows-1252'));
    start = at + 1;
  }
  return runs;
}

function wideRuns(file: Buffer, offset: number): string[] {
  const runs: string[] = [];
  let start = offset;
  for (let at = offset; at <= file.length; at += 2) {
    if (at + 1 < file.length && file[at + 1] === 0 && isPrintable(file[at] ?? 0)) continue;
    if ((at - start) / 2 >= shortest) runs.push(file.toString('utf16le', start, at));
    start = at + 2;
  }
  return runs;
}

function isPrintable(byte: number): boolean {
  return (byte >= 32 && byte < 127) || byte === 9 || byte >= 0xa0;
}
