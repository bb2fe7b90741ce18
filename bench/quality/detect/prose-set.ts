import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Unit } from '../../../src/core/document.ts';

/** One text of the prose set: its path below the folder named, and its passages as a reader of plain text would give them. */
export type ProseFile = { readonly path: string; readonly bytes: number; readonly units: readonly Unit[] };

const wanted =
  /(?:\.(?:md|markdown|rst|txt)|(?:^|\/)(?:licen[cs]e|notice|readme|changelog|copyright|authors|news|history)[^/]*)(?:\.gz)?$/iu;
const code = /\.(?:[cm]?[jt]sx?|json|map|ya?ml|html?|css|wasm|node|png|jpe?g|svg)$/iu;
const longest = 2_000_000;
const passageLength = 4_000;

/** Passages of about 4,000 characters that end at an empty line or at least at a line's end. */
export function passagesOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (let start = 0; start < text.length; ) {
    const near = text.indexOf('\n\n', start + passageLength);
    const end = near < 0 || near > start + 2 * passageLength ? lineEnd(text, start + passageLength) : near + 2;
    units.push({ kind: 'text', locator: `chars:${start}-${end}`, text: text.slice(start, end), flags: [] });
    start = end;
  }
  return units;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

// CoNLL files hold a token a line: set as running text again, since that is what was written.
function asProse(path: string, text: string): string {
  if (!/\.conll|SEC-filings/u.test(path)) return text;
  const sentences = text.split(/\n\s*\n/u).map((lines) =>
    lines
      .split('\n')
      .map((line) => line.trim().split(/\s+/u)[0] ?? '')
      .filter((token) => token !== '' && token !== '-DOCSTART-')
      .join(' ')
      .replaceAll(/ ([.,;:!?)\]'’])/gu, '$1')
      .replaceAll(/([([]) /gu, '$1'),
  );
  return sentences.join('\n');
}

function textAt(path: string): string | null {
  const bytes = readFileSync(path);
  const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  return plain.length > longest || plain.subarray(0, 4096).includes(0) ? null : plain.toString('utf8');
}

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return pathsBelow(path);
      const takes = entry.isFile() && (wanted.test(path) || /\.conll(?:\.txt)?$/u.test(path)) && !code.test(path);
      return takes && statSync(path).size <= longest ? [path] : [];
    });
}

/** Documentation, licences and annotated running text below these folders, each text once; and a digest of the whole set. */
export function proseSet(folders: readonly string[]): {
  readonly files: readonly ProseFile[];
  readonly digest: string;
} {
  const seen = new Set<string>();
  const whole = createHash('sha256');
  const files: ProseFile[] = [];
  for (const folder of folders) {
    for (const path of pathsBelow(folder)) {
      const text = textAt(path);
      if (text === null) continue;
      const prose = asProse(path, text);
      const digest = createHash('sha256').update(prose).digest('hex');
      if (seen.has(digest)) continue;
      seen.add(digest);
      whole.update(digest);
      files.push({ path: relative(folder, path), bytes: Buffer.byteLength(prose), units: passagesOf(prose) });
    }
  }
  return { files, digest: whole.digest('hex').slice(0, 16) };
}
