import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A file written by another program from invented content, kept as gzip in base64: `letter.doc`, `letter.rtf`, `sheet.xls`. */
export function officeFixture(name: string): Buffer {
  const packed = readFileSync(new URL(`../../fixtures/office/${name}.gz.base64`, import.meta.url), 'latin1');
  return gunzipSync(Buffer.from(packed, 'base64'));
}
