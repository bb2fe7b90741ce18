import { PSTFile, PSTFolder } from 'pst-extractor';
import { PSTUtil } from 'pst-extractor/dist/PSTUtil.class.js';
import type { ByteSource } from '../bytes/byte-source.ts';
import { pagedSource } from '../bytes/paged-source.ts';

/** The five low bits of a node's number say what it is. */
const nodeKind = 0x1f;
const folderKind = 2;
const messageKind = 4;
/** Deeper folders are a loop. */
const mostFolders = 100_000;

/** A node of the store's tree: a folder or an item. */
export type OutlookNode = ReturnType<PSTFile['getDescriptorIndexNode']>;

/** Where an item stands: its folder's path and its number there. */
export type OutlookPlace = { readonly name: string; readonly node: OutlookNode };

/** An Outlook data file that can be read: its items, and how many its folders say that they hold. */
export type OutlookFile = {
  readonly file: PSTFile;
  readonly places: readonly OutlookPlace[];
  readonly claimed: number;
};

/** Opens an Outlook data file through its source, whatever its size; null where it is damaged. */
export function openOutlookFile(source: ByteSource): OutlookFile | 'encrypted' | null {
  try {
    // The way of encryption stands at 461 before version 23 of the format, then at 513; 2 needs a key that only Outlook has.
    const head = source.read(0, 514);
    if (head[(head[10] ?? 0) < 23 ? 461 : 513] === 2) return 'encrypted';
    const file = new PSTFile(doorTo(pagedSource(source)));
    return { file, ...placesOf(file) };
  } catch {
    return null;
  }
}

/** The parser reads either a file by its path or a buffer, which it does nothing with but copy parts out of it: so does this one. */
function doorTo(source: ByteSource): Buffer {
  const door = Buffer.alloc(0);
  const isCircle = circleWatch();
  const copy = (target: Uint8Array, at: number, from: number, to: number): number => {
    // The parser follows a page of a tree that is its own child for ever: only what it reads from can stop it.
    if (isCircle(from, to - from)) throw new Error('a page of the tree of an Outlook data file stands below itself');
    const piece = source.read(from, Math.max(0, Math.min(to, source.size) - from));
    target.set(piece, at);
    return piece.length;
  };
  Reflect.defineProperty(door, 'copy', { value: copy });
  return door;
}

/** Where the kind of a page stands in it, by how many bytes of a page the parser reads: the wide format, the old one, that of 2013. */
const kindAt: ReadonlyMap<number, number> = new Map([
  [488, 496],
  [496, 500],
  [4056, 4072],
]);
/** Where the header says where the two trees begin, in the old format and the wide one ([MS-PST] 2.2.2.6): each search begins there. */
const rootsAt: ReadonlySet<number> = new Set([188, 196, 224, 240]);

/** Told of each read, says when a search through a tree comes to a page that it has been in: it reads a page's kind, then the page. */
function circleWatch(): (from: number, length: number) => boolean {
  const path = new Set<number>();
  let kindRead = -1;
  return (from, length) => {
    if (rootsAt.has(from) && length <= 8) path.clear();
    const kind = kindAt.get(length);
    const isPage = kind !== undefined && kindRead === from + kind;
    kindRead = length === 2 ? from : -1;
    if (!isPage) return false;
    if (path.has(from)) return true;
    path.add(from);
    return false;
  };
}

/** Every item of the file, folder by folder; items whose folder is gone come last, as `items without a folder`. */
function placesOf(file: PSTFile): { places: OutlookPlace[]; claimed: number } {
  const tree = file.getChildDescriptorTree();
  const nodes = new Map([...tree.values()].flat().map((node) => [node.descriptorIdentifier, node]));
  const places: OutlookPlace[] = [];
  const seen = new Set<number>();
  let claimed = 0;
  const waiting: { id: number; path: string }[] = [{ id: file.getRootFolder().descriptorNodeId.toNumber(), path: '' }];
  for (let folder = waiting.pop(); folder !== undefined && seen.size < mostFolders; folder = waiting.pop()) {
    if (seen.has(folder.id)) continue;
    seen.add(folder.id);
    const children = tree.get(folder.id) ?? [];
    const messages = children.filter((node) => (node.descriptorIdentifier & nodeKind) === messageKind);
    for (const [index, node] of messages.entries()) places.push({ name: inFolder(folder.path, index + 1), node });
    claimed += Math.max(messages.length, contentCount(file, nodes.get(folder.id)));
    const inner = children.filter((node) => (node.descriptorIdentifier & nodeKind) === folderKind);
    for (const node of inner.toReversed()) {
      const name = folderName(file, node);
      waiting.push({ id: node.descriptorIdentifier, path: folder.path === '' ? name : `${folder.path}/${name}` });
    }
  }
  const placed = new Set(places.map(({ node }) => node.descriptorIdentifier));
  const stray = [...tree.values()]
    .flat()
    .filter((node) => (node.descriptorIdentifier & nodeKind) === messageKind && !placed.has(node.descriptorIdentifier))
    .sort((a, b) => a.descriptorIdentifier - b.descriptorIdentifier);
  for (const [index, node] of stray.entries()) {
    places.push({ name: inFolder('items without a folder', index + 1), node });
  }
  return { places, claimed: claimed + stray.length };
}

function inFolder(path: string, number: number): string {
  return path === '' ? String(number) : `${path}/${number}`;
}

function folderName(file: PSTFile, node: OutlookNode): string {
  try {
    const folder: unknown = PSTUtil.detectAndLoadPSTObject(file, node);
    const name = folder instanceof PSTFolder ? folder.displayName : '';
    return name === '' ? 'folder' : name.replaceAll('/', '_');
  } catch {
    return 'folder';
  }
}

function contentCount(file: PSTFile, node: OutlookNode | undefined): number {
  try {
    const folder: unknown = node === undefined ? null : PSTUtil.detectAndLoadPSTObject(file, node);
    return folder instanceof PSTFolder && folder.contentCount < 10_000_000 ? Math.max(0, folder.contentCount) : 0;
  } catch {
    return 0;
  }
}
