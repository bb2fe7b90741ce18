import { ByteView } from '../../collect/byte-view.ts';
import type { OleEntry, OleFile } from '../../collect/ole-file.ts';
import type { DocumentText } from '../document-text.ts';
import { type Source, type Verdict, whole } from '../extractor.ts';
import { macroType } from '../office/macros.ts';
import { mostOleBytes, writeOle } from './ole-write.ts';

/** Streams that make a storage a document of its own. */
const documentStreams =
  /^(?:worddocument|workbook|book|powerpoint document|__properties_version1\.0|encryptedpackage|visiodocument)$/iu;

/** Storages of programs, their settings and the records of pivot tables, which the workbook's reader takes. */
const silentStorages = /(?:^|\/)(?:macros|_vba_project_cur|vba|_sx_db_cur|_xmlsignatures)(?:\/|$)/iu;

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
    const streams = streamsByStorage(ole);
    let done = '';
    for (const storage of ole.entries) {
      // What a storage holds follows it in the list.
      if (!storage.isStorage || (done !== '' && storage.path.startsWith(done))) continue;
      if (this.#source.budget.late()) {
        this.lost += 1;
        return;
      }
      const direct = streams.get(storage.path) ?? [];
      if (direct.some(({ name }) => documentStreams.test(name))) {
        done = `${storage.path}/`;
        const inside = ole.entries.filter(({ path, isStorage }) => !isStorage && path.startsWith(done));
        const size = inside.reduce((sum, entry) => sum + entry.size, 0);
        if (size > mostOleBytes || !this.#source.budget.takeExpanded(size)) {
          this.lost += 1;
          continue;
        }
        const parts = inside.map((entry) => ({ path: entry.path.slice(done.length), data: ole.read(entry).data }));
        await this.add(storage.name, writeOle(parts));
      } else if (/(?:^|\/)(?:macros|_vba_project_cur)$/iu.test(storage.path)) {
        done = `${storage.path}/`;
        await this.#addMacros(ole, done, storage.name);
      } else if (!silentStorages.test(storage.path)) await this.#addParts(ole, storage, direct);
    }
  }

  /** One embedded file. */
  async add(name: string, bytes: Uint8Array, mediaType?: string): Promise<void> {
    this.count += 1;
    const known = mediaType === undefined ? {} : { mediaType };
    if (!(await this.#source.member({ name, bytes, size: bytes.length, verdict: null, ...known }))) this.lost += 1;
  }

  /** The macros of the document, as a project of their own. */
  async #addMacros(ole: OleFile, folder: string, name: string): Promise<void> {
    const inside = ole.entries.filter(({ path, isStorage }) => !isStorage && path.startsWith(folder));
    const size = inside.reduce((sum, entry) => sum + entry.size, 0);
    if (inside.length === 0 || size > mostOleBytes || !this.#source.budget.takeExpanded(size)) return;
    const parts = inside.map((entry) => ({ path: entry.path.slice(folder.length), data: ole.read(entry).data }));
    await this.add(name, writeOle(parts), macroType);
  }

  /** A file kept whole in one stream; else an object of a program we do not know, which is a member all the same. */
  async #addParts(ole: OleFile, storage: OleEntry, direct: readonly OleEntry[]): Promise<void> {
    let isFile = false;
    for (const entry of direct) {
      const isPlain = /^(?:package|contents|item)$/iu.test(entry.name);
      if (!isPlain && entry.name !== '\u0001Ole10Native') continue;
      const { data } = ole.read(entry);
      const inner = isPlain ? data : nativeFile(data);
      if (inner === null || !this.#source.budget.takeExpanded(inner.length)) continue;
      isFile = true;
      await this.add(`${storage.name}/${isPlain ? entry.name : 'object'}`, inner);
    }
    const unknown = direct.filter(
      ({ name }) => name.charCodeAt(0) >= 32 && !/^(?:equation native|properties)$/iu.test(name),
    );
    if (isFile || unknown.length === 0) return;
    const streams = unknown.map((entry) => ({ path: entry.name, data: ole.read(entry).data }));
    const size = streams.reduce((sum, { data }) => sum + data.length, 0);
    if (size <= mostOleBytes && this.#source.budget.takeExpanded(size)) await this.add(storage.name, writeOle(streams));
    else this.lost += 1;
  }
}

function streamsByStorage(ole: OleFile): Map<string, OleEntry[]> {
  const found = new Map<string, OleEntry[]>();
  for (const entry of ole.entries) {
    if (entry.isStorage) continue;
    const folder = entry.path.slice(0, Math.max(0, entry.path.lastIndexOf('/')));
    const streams = found.get(folder);
    if (streams === undefined) found.set(folder, [entry]);
    else streams.push(entry);
  }
  return found;
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

/** How reading an old Office file ended, beyond what was cut off: `isWhole` says whether all its words were had, `missing` what is lost otherwise. */
export function oleVerdict(into: DocumentText, members: OleMembers, isWhole: boolean, missing: string): Verdict {
  if (into.full || members.lost > 0) return { outcome: 'partial', code: 'limit-reached', detail: 'text or members' };
  if (!isWhole) return { outcome: 'partial', code: 'member-damaged', detail: missing };
  const hasWords = into.units.some((unit) => !unit.flags.includes('metadata'));
  return hasWords || members.count > 0 ? whole : { outcome: 'empty', code: 'empty' };
}
