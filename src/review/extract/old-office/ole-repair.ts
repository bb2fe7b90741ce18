import { burn, type Entry } from '@kenjiuno/msgreader/lib/Burner.js';
import { OleFile } from '../../collect/ole-file.ts';

/** Storages within storages written again: an Outlook item within items within items. */
const deepest = 40;

/**
 * The same bytes where an OLE file is sound; else a file written afresh of every stream that can still be read, so that a
 * parser that trusts what a file says of itself (nothing at all where it has no root) neither goes round in circles nor takes more memory than the file has bytes.
 */
export function soundOle(bytes: Uint8Array): Uint8Array {
  const ole = new OleFile(bytes);
  if (ole.isSound()) return bytes;
  // Without a root there is nothing to follow, and a parser that tries goes on for ever.
  if (!ole.isReadable) return new Uint8Array(0);
  const root: Entry = { name: 'Root Entry', type: 5, length: 0, children: [] };
  const entries: Entry[] = [root];
  const storages = new Map<string, Entry>([['', root]]);
  // Streams that share sectors could be written many times over.
  let room = bytes.length;
  for (const entry of ole.entries) {
    if (entry.isStorage || entry.path.split('/').length > deepest) continue;
    // The writer takes the whole memory behind an array: a copy has nothing else behind it.
    const data = Uint8Array.from(ole.read(entry).data);
    room -= data.length;
    if (room < 0) break;
    const folder = storageAt(
      entry.path.slice(0, Math.max(0, entry.path.length - entry.name.length - 1)),
      storages,
      entries,
    );
    folder.children?.push(entries.length);
    entries.push({ name: entry.name, type: 2, length: data.length, binaryProvider: () => data });
  }
  return burn(entries);
}

function storageAt(path: string, storages: Map<string, Entry>, entries: Entry[]): Entry {
  const known = storages.get(path);
  if (known !== undefined) return known;
  const slash = path.lastIndexOf('/');
  const folder = storageAt(slash < 0 ? '' : path.slice(0, slash), storages, entries);
  const made: Entry = { name: path.slice(slash + 1), type: 1, length: 0, children: [] };
  folder.children?.push(entries.length);
  entries.push(made);
  storages.set(path, made);
  return made;
}
