import { ByteView } from './byte-view.ts';
import type { Source } from './extractor.ts';
import type { OleFile } from './ole-file.ts';
import { mostOleBytes, writeOle } from './ole-write.ts';

/** Streams that make a storage a document of its own. */
const documentStreams =
  /^(?:worddocument|workbook|book|powerpoint document|__properties_version1\.0|encryptedpackage|visiodocument)$/iu;

/** Hands over the objects embedded in an OLE file as members, each as the file it was before it was put in. */
export class OleMembers {
  readonly #source: Source;
  count = 0;
  lost = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Every storage that holds an object, the outermost first: what is in it is its own reader's concern. */
  async addStorages(ole: OleFile): Promise<void> {
    const done: string[] = [];
    for (const storage of ole.entries) {
      if (!storage.isStorage || done.some((path) => storage.path.startsWith(`${path}/`))) continue;
      const inside = ole.entries.filter(({ path, isStorage }) => !isStorage && path.startsWith(`${storage.path}/`));
      const direct = inside.filter(({ path }) => !path.slice(storage.path.length + 1).includes('/'));
      if (direct.some(({ name }) => documentStreams.test(name))) {
        done.push(storage.path);
        const size = inside.reduce((sum, entry) => sum + entry.size, 0);
        if (size > mostOleBytes || !this.#source.budget.takeExpanded(size)) {
          this.lost += 1;
          continue;
        }
        const streams = inside.map((entry) => ({
          path: entry.path.slice(storage.path.length + 1),
          data: ole.read(entry).data,
        }));
        await this.add(storage.name, writeOle(streams));
      } else for (const entry of direct) await this.#addStream(storage.name, entry.name, () => ole.read(entry).data);
    }
  }

  /** One embedded file. */
  async add(name: string, bytes: Uint8Array): Promise<void> {
    this.count += 1;
    if (!(await this.#source.member({ name, bytes, size: bytes.length, verdict: null }))) this.lost += 1;
  }

  async #addStream(storage: string, name: string, read: () => Buffer): Promise<void> {
    if (/^(?:package|contents)$/iu.test(name)) await this.add(`${storage}/${name}`, read());
    else if (name === '\u0001Ole10Native') {
      const inner = nativeFile(read());
      if (inner !== null) await this.add(`${storage}/object`, inner);
    }
  }
}

/** The file inside an `Ole10Native` stream ([MS-OLEDS] 2.3.6 with the packager's header); null where it is none. */
export function nativeFile(data: Uint8Array): Uint8Array | null {
  const view = new ByteView(data);
  if (view.u16(4) !== 2) return view.length > 4 ? view.part(4, view.length).bytes : null;
  let at = 6;
  for (let text = 0; text < 2; text += 1) {
    const end = view.bytes.indexOf(0, at);
    if (end < 0) return null;
    at = end + 1;
  }
  // Two words of flags, then the path of the copy that was made, with its length.
  at += 4;
  at += 4 + view.u32(at);
  const size = view.u32(at);
  return size > 0 && view.has(at + 4, 1) ? view.part(at + 4, at + 4 + size).bytes : null;
}
