import { isUtf8 } from 'node:buffer';
import { opendir, readdir } from 'node:fs/promises';

/** A place on the way down: where it is, in bytes where that is no text, and how it is written in reports. */
export type Folder = { readonly absolute: string | Buffer; readonly path: string; readonly isText: boolean };

/**
 * A name in a folder. Text is kept as text alone, a folder's with `/` behind it, which no name can hold: a folder of a
 * million files is a million short strings. A name that is not UTF-8 keeps its bytes.
 */
export type Name = string | { readonly shown: string; readonly raw: Buffer };

/** What is below a folder under one of its names. */
export type Place = Folder & { readonly isFolder: boolean };

/** Every name in a folder, in the code-unit order that full paths have: `a.txt` before `a/`. Throws what the system says. */
export async function namesIn({ absolute }: Folder): Promise<readonly Name[]> {
  const names = (await inBatches(absolute)) ?? (await atOnce(absolute));
  const texts = names.filter((name) => typeof name === 'string');
  return texts.length === names.length ? texts.sort() : names.sort(byShown);
}

/**
 * A folder of a million names peaked at 242 MB read in batches, and at 786 MB read at once. Latin-1 keeps each byte of a
 * name; where the system does not say what a name is, Node looks it up by that text and may not find it: then null.
 */
async function inBatches(absolute: string | Buffer): Promise<Name[] | null> {
  try {
    const names: Name[] = [];
    for await (const entry of await opendir(absolute, { encoding: 'latin1', bufferSize: 1024 })) {
      const isAscii = !beyondAscii.test(entry.name);
      names.push(nameOf(isAscii ? entry.name : Buffer.from(entry.name, 'latin1'), entry.isDirectory()));
    }
    return names;
  } catch {
    return null;
  }
}

async function atOnce(absolute: string | Buffer): Promise<Name[]> {
  const entries = await readdir(absolute, { withFileTypes: true, encoding: 'buffer' });
  return entries.map((entry) => nameOf(entry.name, entry.isDirectory()));
}

const beyondAscii = /[\x80-\xff]/u;

function nameOf(raw: string | Buffer, isFolder: boolean): Name {
  const mark = isFolder ? '/' : '';
  if (typeof raw === 'string') return `${raw}${mark}`;
  return isUtf8(raw) ? `${raw.toString()}${mark}` : { shown: `${printable(raw)}${mark}`, raw };
}

/** The place that a name of a folder means. */
export function placeIn(folder: Folder, name: Name): Place {
  const marked = shownName(name);
  const isFolder = marked.endsWith('/');
  const shown = isFolder ? marked.slice(0, -1) : marked;
  const path = folder.path === '' ? shown : `${folder.path}/${shown}`;
  if (typeof name === 'string' && typeof folder.absolute === 'string') {
    return { absolute: `${folder.absolute}/${shown}`, path, isText: folder.isText, isFolder };
  }
  const raw = typeof name === 'string' ? Buffer.from(shown) : name.raw;
  const absolute = Buffer.concat([Buffer.from(folder.absolute), separator, raw]);
  return { absolute, path, isText: folder.isText && typeof name === 'string', isFolder };
}

const separator = Buffer.from('/');

function shownName(name: Name): string {
  return typeof name === 'string' ? name : name.shown;
}

function byShown(left: Name, right: Name): number {
  const [a, b] = [shownName(left), shownName(right)];
  if (a !== b) return a < b ? -1 : 1;
  return Buffer.compare(bytesOf(left), bytesOf(right));
}

function bytesOf(name: Name): Buffer {
  return typeof name === 'string' ? Buffer.from(name) : name.raw;
}

/** A name as text, with each byte that is not UTF-8 written `\xNN`. */
function printable(name: Buffer): string {
  let text = '';
  for (let at = 0; at < name.length; ) {
    const length = [1, 2, 3, 4].find((size) => at + size <= name.length && isUtf8(name.subarray(at, at + size)));
    text += length === undefined ? `\\x${name.toString('hex', at, at + 1)}` : name.toString('utf8', at, at + length);
    at += length ?? 1;
  }
  return text;
}
