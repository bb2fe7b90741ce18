import { inflateSync } from 'node:zlib';
import type { UnitFlag } from '#core/document';
import { ByteView } from '../../collect/byte-view.ts';
import { OleFile } from '../../collect/ole-file.ts';
import { DocumentText } from '../document-text.ts';
import { type Extraction, type Extractor, openedBy, type Source } from '../extractor.ts';
import { fromStrings } from '../text/raw-strings.ts';
import { managedVerdict, openPresentation } from '../unlock/old-office.ts';
import { OleMembers, oleVerdict } from './ole-members.ts';
import { addOleProperties } from './ole-properties.ts';
import { everyRecord, type PptRecord, ppt, pptRecords, textOf } from './ppt-records.ts';

/** PowerPoint 97 to 2003 presentations (.ppt): slides in order, notes, comments, links, words left over from earlier saves; embedded files as members. */
export const oldPresentation: Extractor = {
  mediaTypes: ['application/vnd.ms-powerpoint'],
  extract: readOldPresentation,
};

/** Says in the stream `Current User` that the document is encrypted ([MS-PPT] 2.3.2). */
const encryptedMark = 0xf3d1c4df;

async function readOldPresentation(source: Source): Promise<Extraction> {
  const ole = new OleFile(source.bytes);
  const user = new ByteView(ole.stream('Current User')?.data ?? new Uint8Array(0));
  if (user.u32(12) !== encryptedMark && ole.stream('EncryptedSummary') === null)
    return { ...(await readClear(source, ole)), ...managedVerdict(ole) };
  const trial = await openPresentation(ole, source.budget.passwords);
  if (trial.kind === 'locked') return { ...trial.verdict, units: [], coverage: [] };
  for (const { name, data } of trial.value) ole.replace(name, data);
  return { ...(await readClear(openedBy(source, trial.password), ole)), openedWith: trial.password };
}

async function readClear(source: Source, ole: OleFile): Promise<Extraction> {
  const into = new DocumentText(source.budget);
  const user = new ByteView(ole.stream('Current User')?.data ?? new Uint8Array(0));
  const found = ole.stream('PowerPoint Document');
  const stream = new ByteView(found?.data ?? new Uint8Array(0));
  const reading = new SlideShow(stream, user.u32(16), into);
  reading.read();
  if (into.units.length === 0 && reading.records < 3) return fromStrings(source.bytes, into);
  addOleProperties(ole, into);
  const members = new OleMembers(source);
  const damaged = await addObjects(source, reading.objects, members);
  const expected = Math.max(reading.expected, reading.slides);
  const objects = {
    expected: reading.objects.length,
    read: Math.max(0, reading.objects.length - damaged - members.lost),
  };
  const coverage = [
    { of: 'slides', expected, read: reading.slides },
    ...(objects.expected === 0 ? [] : [{ of: 'objects', ...objects }]),
  ];
  // Slides that no list puts in order: the list itself is lost, and how many it had.
  const isWhole = found?.isWhole === true && reading.slides === reading.expected && damaged === 0;
  return { ...oleVerdict(into, members, isWhole, 'slides or objects'), units: into.units, coverage };
}

/** Embedded objects are OLE files, mostly compressed with their size before them. Gives how many could not be had. */
async function addObjects(source: Source, objects: readonly PptRecord[], members: OleMembers): Promise<number> {
  let damaged = 0;
  for (const [index, { instance, body }] of objects.entries()) {
    const bytes = instance === 0 ? body.bytes : inflated(body, source);
    if (bytes === null || !source.budget.takeExpanded(bytes.length)) {
      damaged += 1;
      continue;
    }
    const inner = new OleFile(bytes);
    const before = members.count;
    await members.addStorages(inner);
    const packed = inner.stream('Package') ?? inner.stream('CONTENTS');
    if (packed !== null) await members.add(`object-${index + 1}`, packed.data);
    else if (members.count === before) await members.add(`object-${index + 1}`, bytes);
  }
  return damaged;
}

function inflated(body: ByteView, { budget }: Source): Buffer | null {
  const { memberBytes, ratio, ratioFrom } = budget.limits;
  const most = Math.min(memberBytes, Math.max(ratioFrom, body.length * ratio));
  try {
    return inflateSync(body.part(4, body.length).bytes, { maxOutputLength: most });
  } catch {
    return null;
  }
}

/** Reads the records of a presentation: the slides that its last save names, and what earlier saves left behind. */
class SlideShow {
  readonly #stream: ByteView;
  readonly #edit: number;
  readonly #into: DocumentText;
  readonly #said = new Set<string>();
  readonly objects: PptRecord[] = [];
  records = 0;
  expected = 0;
  slides = 0;

  constructor(stream: ByteView, edit: number, into: DocumentText) {
    this.#stream = stream;
    this.#edit = edit;
    this.#into = into;
  }

  read(): void {
    const live = this.#livePlaces();
    const top = [...pptRecords(this.#stream)];
    this.records = top.length;
    const byPlace = new Map(top.map((record) => [record.at, record]));
    const places = new Set(live.values());
    const isLive = (record: PptRecord): boolean => places.size === 0 || places.has(record.at);
    const document = top.findLast((record) => record.type === ppt.document && isLive(record));
    const lists =
      document === undefined ? [] : [...pptRecords(document.body)].filter(({ type }) => type === ppt.slideList);
    const used = new Set<number>();
    const numbers = new Map<number, number>();
    for (const entry of lists.filter(({ instance }) => instance === 0).flatMap(entriesOf)) {
      this.expected += 1;
      numbers.set(entry.id, this.expected);
      const place = live.get(entry.reference) ?? -1;
      // A hostile list could name one slide over and over.
      const slide = used.has(place) ? undefined : byPlace.get(place);
      this.#addSlide(slide, entry.outline, `slide:${this.expected}`);
      if (slide !== undefined) used.add(slide.at);
    }
    if (document !== undefined) this.#addDocument(document);
    this.#addRest(top, used, numbers, isLive);
  }

  /** Places of the records that the chain of saves says are current, by reference ([MS-PPT] 2.1.2). */
  #livePlaces(): Map<number, number> {
    const live = new Map<number, number>();
    const seen = new Set<number>();
    for (
      let at = this.#edit;
      at > 0 && !seen.has(at) && this.#stream.u16(at + 2) === ppt.userEdit;
      at = this.#stream.u32(at + 16)
    ) {
      seen.add(at);
      const directory = this.#stream.u32(at + 20);
      if (this.#stream.u16(directory + 2) !== ppt.persistDirectory) break;
      const list = this.#stream.part(directory + 8, directory + 8 + this.#stream.u32(directory + 4));
      for (let word = 0; list.has(word, 4); ) {
        const head = list.u32(word);
        const [first, count] = [head & 0xfffff, head >>> 20];
        for (let index = 0; index < count && list.has(word + 4 + index * 4, 4); index += 1)
          // The newest save comes first: older ones do not override it.
          if (!live.has(first + index)) live.set(first + index, list.u32(word + 4 + index * 4));
        word += 4 + count * 4;
      }
    }
    return live;
  }

  #addSlide(slide: PptRecord | undefined, outline: readonly string[], place: string): void {
    const words = [...outline];
    if (slide !== undefined) {
      this.slides += 1;
      this.#addComments(slide, place);
      words.push(...wordsIn(slide));
    }
    this.#say(place, words, []);
  }

  #addComments(slide: PptRecord, place: string): void {
    for (const record of everyRecord(slide.body)) {
      if (record.type !== ppt.comment) continue;
      const parts = [...pptRecords(record.body)].filter(({ type }) => type === ppt.string);
      const part = (instance: number): string =>
        clean(parts.find((each) => each.instance === instance)?.body.bytes.toString('utf16le') ?? '');
      const author = part(0);
      this.#into.addText(`${place} comments`, author === '' ? part(1) : `${author}: ${part(1)}`, ['comment']);
    }
  }

  /** Links and embedded objects of the whole presentation. */
  #addDocument(document: PptRecord): void {
    const links: string[] = [];
    for (const record of everyRecord(document.body)) {
      if (record.type !== ppt.hyperlink && record.type !== ppt.externalList) continue;
      for (const inner of pptRecords(record.body))
        if (inner.type === ppt.string) links.push(clean(textOf(inner) ?? ''));
    }
    this.#into.addText('part:links', [...new Set(links)].join('\n'), ['metadata']);
    const fixed = [...everyRecord(document.body)].filter(({ type }) => type === ppt.headersFooters);
    const words = fixed.flatMap(({ body }) => [...pptRecords(body)].map((record) => clean(textOf(record) ?? '')));
    this.#say('part:footer', [...new Set(words)], ['footer']);
  }

  /** Notes, masters, objects; and slides that no list names any more, which earlier saves left in the file. */
  #addRest(
    top: readonly PptRecord[],
    used: ReadonlySet<number>,
    numbers: ReadonlyMap<number, number>,
    isLive: (record: PptRecord) => boolean,
  ): void {
    for (const record of top) {
      const flags: UnitFlag[] = isLive(record) ? [] : ['deleted'];
      if (record.type === ppt.oleStorage) this.objects.push(record);
      else if (record.type === ppt.notes)
        this.#say(`${this.#slideOf(record, numbers)} notes`, wordsIn(record), [...flags, 'note']);
      else if (record.type === ppt.mainMaster) this.#sayFixed(record, flags);
      else if (record.type === ppt.slide && !used.has(record.at)) {
        if (this.expected === 0) {
          this.#addSlide(record, [], `slide:${this.slides + 1}`);
        } else this.#say('part:earlier', wordsIn(record), ['deleted']);
      } else if (record.type === ppt.document && flags.length > 0) {
        const lists = [...pptRecords(record.body)].filter(({ type }) => type === ppt.slideList);
        this.#say(
          'part:earlier',
          lists.flatMap(entriesOf).flatMap(({ outline }) => outline),
          ['deleted'],
        );
      }
    }
  }

  #slideOf(notes: PptRecord, numbers: ReadonlyMap<number, number>): string {
    const atom = [...pptRecords(notes.body)].find(({ type }) => type === ppt.notesAtom);
    const number = numbers.get(atom?.body.u32(0) ?? -1);
    return number === undefined ? 'part:notes-master' : `slide:${number}`;
  }

  /** Masters hold prompts for whoever writes a slide, and words that stand on every one. */
  #sayFixed(record: PptRecord, flags: readonly UnitFlag[]): void {
    const words = wordsIn(record).filter((text) => !/^Click to edit|^(?:Second|Third|Fourth|Fifth) level/mu.test(text));
    this.#say('part:master', words, flags);
  }

  /** Words of earlier saves mostly are those of now: they are said once. */
  #say(place: string, words: readonly string[], flags: readonly UnitFlag[]): void {
    const text = words.map(clean).filter((each) => each !== '' && each !== '*');
    const isOld = flags.includes('deleted');
    const fresh = isOld ? text.filter((each) => !this.#said.has(each)) : text;
    for (const each of text) this.#said.add(each);
    this.#into.addText(place, fresh.join('\n\n'), flags);
  }
}

type ListEntry = { readonly reference: number; readonly id: number; readonly outline: string[] };

/** The slides that a list names, each with the words of its outline. */
function entriesOf(list: PptRecord): ListEntry[] {
  const entries: ListEntry[] = [];
  for (const record of pptRecords(list.body)) {
    if (record.type === ppt.persistAtom)
      entries.push({ reference: record.body.u32(0), id: record.body.u32(12), outline: [] });
    else if (record.type !== ppt.string) entries.at(-1)?.outline.push(textOf(record) ?? '');
  }
  return entries;
}

function wordsIn(record: PptRecord): string[] {
  const words: string[] = [];
  for (const inner of everyRecord(record.body))
    if (inner.type === ppt.wideText || inner.type === ppt.narrowText) words.push(textOf(inner) ?? '');
  return words;
}

/** Lines end with a carriage return, or a vertical tab within a paragraph. */
function clean(text: string): string {
  return text
    .replace(/[\r\v]/gu, '\n')
    .replaceAll('\u0000', '')
    .trim();
}
