import { readZipDirectory, type ZipEntry } from '../../collect/zip-directory.ts';
import type { Budget } from '../budget.ts';
import { entryBytes } from '../bytes/inflate.ts';
import type { DocumentText } from '../document-text.ts';
import { type Extraction, type Source, type Verdict, whole } from '../extractor.ts';
import { pictureSize } from '../picture/picture-size.ts';
import { attributeOf, streamXml, type XmlEnd, type XmlHandler } from '../text/xml-stream.ts';
import { macroType } from './macros.ts';

/** Pictures at least this large on their sides could be a scan of a page; smaller ones are logos and hold no page of words. */
const scanSides = { long: 600, short: 400 };

/** An Office Open XML or OpenDocument file: its parts by name, and a ledger of how many were wanted and how many were read whole. */
export class OfficePackage {
  readonly #source: Source;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly isWhole: boolean;
  readonly #trouble = new Set<XmlEnd>();
  #wanted = 0;
  #read = 0;
  #pictures = 0;
  #scans = 0;
  #scansLost = 0;
  #members = 0;
  #membersLost = 0;

  constructor(source: Source) {
    this.#source = source;
    const directory = readZipDirectory(source.bytes);
    const entries = new Map<string, ZipEntry>();
    for (const entry of directory?.entries ?? []) {
      const name = entry.name.replaceAll('\\', '/').replace(/^\//u, '');
      if (!entry.isFolder && !entries.has(name.toLowerCase())) entries.set(name.toLowerCase(), entry);
    }
    this.#entries = entries;
    this.isWhole = directory?.whole ?? false;
  }

  get budget(): Budget {
    return this.#source.budget;
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** Names of the parts that a test picks, numbers in them in their order (`header2` before `header10`). */
  names(test: (name: string) => boolean): string[] {
    return [...this.#entries.values()]
      .map((entry) => entry.name.replaceAll('\\', '/').replace(/^\//u, ''))
      .filter((name) => test(name.toLowerCase()))
      .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0));
  }

  /** Streams a part through a handler; a missing part is a part not read. */
  async stream(name: string, handler: XmlHandler): Promise<boolean> {
    const entry = this.#entries.get(name.toLowerCase());
    this.#wanted += 1;
    if (entry === undefined) {
      this.#trouble.add('damaged');
      return false;
    }
    const end = await streamXml(this.#source.bytes, entry, this.#source.budget, handler);
    if (end === 'whole') this.#read += 1;
    else this.#trouble.add(end);
    return end === 'whole';
  }

  /** The bytes of a binary part, as many as could be had; a missing part is a part not read. */
  async bytes(name: string): Promise<{ bytes: Uint8Array; isWhole: boolean }> {
    const entry = this.#entries.get(name.toLowerCase());
    this.#wanted += 1;
    const { bytes, end } =
      entry === undefined
        ? { bytes: new Uint8Array(0), end: 'damaged' as const }
        : await entryBytes(this.#source.bytes, entry, this.#source.budget);
    if (end === 'whole') this.#read += 1;
    else this.#trouble.add(end);
    return { bytes, isWhole: end === 'whole' };
  }

  /** Targets of a part's relationships by id, resolved against the part; external ones as they are. */
  async relationships(part: string): Promise<Map<string, Relationship>> {
    const slash = part.lastIndexOf('/');
    const folder = part.slice(0, slash + 1);
    const name = `${folder}_rels/${part.slice(slash + 1)}.rels`;
    const found = new Map<string, Relationship>();
    if (!this.has(name)) return found;
    await this.stream(name, {
      open: (element, attributes) => {
        if (element !== 'Relationship') return;
        const { Id: id, Target: target, Type: type, TargetMode: mode } = attributes;
        if (id === undefined || target === undefined) return;
        const isExternal = mode === 'External';
        found.set(id, {
          target: isExternal ? target : resolvePart(folder, target),
          kind: type?.split('/').at(-1) ?? '',
          isExternal,
        });
      },
      close: () => undefined,
      text: () => undefined,
    });
    return found;
  }

  /** Hands over embedded files, and pictures that may be scans, as members: their size says so, or nothing says it. Both are told by lower-case names. */
  async members(
    embedded: RegExp = /\/embeddings\/|\/activex\/[^/]*\.bin$/u,
    pictures: RegExp = /\/media\//u,
  ): Promise<void> {
    for (const name of this.names((part) => embedded.test(part) || pictures.test(part))) {
      const entry = this.#entries.get(name.toLowerCase());
      if (entry !== undefined) await this.#member(name, entry, pictures.test(name.toLowerCase()));
    }
    for (const name of this.names((part) => part.endsWith('/vbaproject.bin'))) await this.addMember(name, macroType);
  }

  /** Hands over one part as a member; false where it is missing. */
  async addMember(name: string, mediaType?: string): Promise<boolean> {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry !== undefined) await this.#member(name, entry, false, mediaType);
    return entry !== undefined;
  }

  async #member(name: string, entry: ZipEntry, isPicture: boolean, mediaType?: string): Promise<void> {
    const { bytes, end } = await entryBytes(this.#source.bytes, entry, this.#source.budget);
    if (isPicture) {
      this.#pictures += 1;
      const size = pictureSize(bytes);
      const isLogo =
        size !== null &&
        (Math.max(size.width, size.height) < scanSides.long || Math.min(size.width, size.height) < scanSides.short);
      if (isLogo) return;
      this.#scans += 1;
    }
    const verdict: Verdict | null = end === 'whole' ? null : { outcome: 'damaged', code: 'damaged' };
    const known = bytes.length === 0 && verdict !== null ? null : bytes;
    this.#members += 1;
    const kind = mediaType === undefined ? {} : { mediaType };
    if (await this.#source.member({ name, bytes: known, size: bytes.length, verdict, ...kind })) return;
    this.#membersLost += 1;
    this.#scansLost += isPicture ? 1 : 0;
  }

  /** Adds the document's own properties (author, title, company and those users define) as a table of names and values. */
  async addProperties(into: DocumentText): Promise<void> {
    const rows: string[][] = [];
    for (const part of ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml']) {
      if (!this.has(part)) continue;
      const names: string[] = [];
      let value = '';
      await this.stream(part, {
        open: (name, attributes) => {
          names.push(attributeOf(attributes, 'name') ?? name);
          value = '';
        },
        close: (name) => {
          const label = name.startsWith('lp') ? (names.at(-2) ?? name) : (names.at(-1) ?? name);
          if (value.trim() !== '' && isSpokenProperty(label, part)) rows.push([label, value.trim()]);
          names.pop();
          value = '';
        },
        text: (words) => {
          value += words;
        },
      });
    }
    if (rows.length > 0)
      into.add({ kind: 'table', locator: 'part:properties', rows, headerRows: 0, flags: ['metadata'] });
  }

  /** How it all ended: `partial` with what is missing said, `refused` for a bomb, `damaged` where nothing could be read. */
  result(into: DocumentText): Extraction {
    const coverage = [{ of: 'parts', expected: this.#wanted, read: this.#read }];
    // A picture that was handed over is a place of its own, which says by itself whether it was read.
    const handed = this.#scans - this.#scansLost;
    const pictures = this.#scans === 0 ? [] : [{ of: 'pictures', expected: this.#scans, read: handed }];
    return { ...this.#verdict(into), units: into.units, coverage: [...coverage, ...pictures] };
  }

  #verdict(into: DocumentText): Verdict {
    const parts = `${this.#read} of ${this.#wanted} parts read whole`;
    if (this.#trouble.has('bomb')) return { outcome: 'refused', code: 'hostile', detail: parts };
    if (into.units.length === 0 && this.#read === 0 && this.#trouble.has('encrypted'))
      return { outcome: 'encrypted', code: 'encrypted' };
    const limits: readonly XmlEnd[] = ['too-deep', 'too-large', 'stopped'];
    if (into.full || this.#membersLost > 0 || limits.some((end) => this.#trouble.has(end))) {
      return { outcome: 'partial', code: 'limit-reached', detail: parts };
    }
    if (this.#trouble.size > 0 || !this.isWhole) {
      if (into.units.length === 0) return { outcome: 'damaged', code: 'damaged' };
      return { outcome: 'partial', code: 'member-damaged', detail: parts };
    }
    if (into.units.some((unit) => !unit.flags.includes('metadata'))) return whole;
    if (this.#pictures > 0) return { outcome: 'needs-ocr', code: 'needs-ocr', detail: `${this.#pictures} pictures` };
    return this.#members > 0 ? whole : { outcome: 'empty', code: 'empty' };
  }
}

/** Where a relationship points and what it is (`comments`, `hyperlink`). */
export type Relationship = { readonly target: string; readonly kind: string; readonly isExternal: boolean };

function resolvePart(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function orderOf(name: string): string {
  return name.replace(/\d+/gu, (digits) => digits.padStart(8, '0'));
}

/** Counts, versions and settings say nothing about people. */
function isSpokenProperty(name: string, part: string): boolean {
  if (part.endsWith('custom.xml')) return true;
  return /^(?:creator|lastModifiedBy|title|subject|description|keywords|category|Company|Manager|created|modified|contentStatus)$/u.test(
    name,
  );
}
