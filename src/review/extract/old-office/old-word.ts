import iconv from 'iconv-lite';
import type { UnitFlag } from '#core/document';
import { ByteView } from '../../collect/byte-view.ts';
import { OleFile } from '../../collect/ole-file.ts';
import type { Budget } from '../budget.ts';
import { DocumentText } from '../document-text.ts';
import { type Extraction, type Extractor, openedBy, type Source, type Verdict } from '../extractor.ts';
import { FlagLookup, formatFlags, formatRuns } from '../office/word-formatting.ts';
import { type Piece, pieceText, wordPieces, wordStories } from '../office/word-pieces.ts';
import { fromStrings } from '../text/raw-strings.ts';
import { managedVerdict, openWord } from '../unlock/old-office.ts';
import { formFieldWords } from './old-word-form.ts';
import { OldWordText } from './old-word-text.ts';
import { OleMembers, oleVerdict } from './ole-members.ts';
import { addOleProperties } from './ole-properties.ts';

/** Word 6 to 2003 documents (.doc): body, headers, footers, notes, comments, text boxes, deletions, fields; embedded files as members. */
export const oldWord: Extractor = { mediaTypes: ['application/msword'], extract: readOldWord };

async function readOldWord(source: Source): Promise<Extraction> {
  const ole = new OleFile(source.bytes);
  const document = new ByteView(ole.stream('WordDocument')?.data ?? new Uint8Array(0));
  if ((!isModern(document) && document.u16(0) !== 0xa5dc) || (document.u16(10) & 0x100) === 0)
    return { ...(await readClear(source, ole)), ...managedVerdict(ole) };
  const trial = await openWord(ole, source.budget.passwords);
  if (trial.kind === 'locked') return { ...trial.verdict, units: [], coverage: [] };
  for (const { name, data } of trial.value) ole.replace(name, data);
  return { ...(await readClear(openedBy(source, trial.password), ole)), openedWith: trial.password };
}

function isModern(document: ByteView): boolean {
  return document.u16(0) === 0xa5ec && document.u16(2) >= 0xc1;
}

async function readClear(source: Source, ole: OleFile): Promise<Extraction> {
  const into = new DocumentText(source.budget);
  const stream = ole.stream('WordDocument');
  const document = new ByteView(stream?.data ?? new Uint8Array(0));
  const read = isModern(document) ? readModern(source, ole, document, into) : readWord6(document, into);
  if (read === null) return fromStrings(source.bytes, into);
  addOleProperties(ole, into);
  const members = new OleMembers(source);
  await members.addStorages(ole);
  const objects = { of: 'objects', expected: members.count, read: members.count - members.lost };
  const coverage = [
    { of: 'characters', expected: read.expected, read: read.read },
    ...(members.count === 0 ? [] : [objects]),
  ];
  const isWhole = stream?.isWhole === true && read.read >= read.expected;
  const verdict: Verdict = read.isCut
    ? { outcome: 'partial', code: 'limit-reached', detail: 'text or members' }
    : oleVerdict(into, members, isWhole, 'characters are missing');
  return { ...verdict, units: into.units, coverage };
}

type Reading = { readonly expected: number; readonly read: number; readonly isCut: boolean };

/** Word 97 to 2003: text in pieces, one story after the other. */
function readModern(source: Source, ole: OleFile, document: ByteView, into: DocumentText): Reading | null {
  const wanted = (document.u16(10) & 0x200) === 0 ? '0Table' : '1Table';
  const table = new ByteView(
    (ole.stream(wanted) ?? ole.stream('0Table') ?? ole.stream('1Table'))?.data ?? new Uint8Array(0),
  );
  const pieces = wordPieces(document, table);
  if (pieces.length === 0) return null;
  const data = new ByteView(ole.stream('Data')?.data ?? new Uint8Array(0));
  const story = new StoryReader(document, { table, data }, pieces, source.budget);
  const tail: (() => void)[] = [];
  let start = 0;
  let tables = 0;
  const add = (place: string, from: number, to: number, flags: readonly UnitFlag[]): void => {
    tables = story.add(into, place, from, to, flags, tables);
  };
  for (const { name, at } of wordStories) {
    const from = start;
    const to = from + document.u32(at);
    start = to;
    if (to === from || to > story.length + 2) continue;
    if (name === 'headers') addHeaders(document, table, from, to, add, tail);
    else if (name === 'body') add('body', from, to, []);
    else if (name === 'boxes' || name === 'header-boxes')
      add('text-boxes', from, to, name === 'boxes' ? [] : ['header']);
    else if (name === 'footnotes' || name === 'endnotes') add(name, from, to, ['note']);
    else if (name === 'comments') addComments(document, table, from, to, story, into);
  }
  for (const footer of tail) footer();
  // Counts that lead nowhere: all the pieces are read as they stand.
  if (into.units.length === 0) add('body', 0, story.length, []);
  return { expected: story.length, read: story.length - story.missing, isCut: story.isCut };
}

/** Comments share a story; who wrote each is an index into a list of names ([MS-DOC] 2.8.8, 2.9.7). */
function addComments(
  document: ByteView,
  table: ByteView,
  from: number,
  to: number,
  story: StoryReader,
  into: DocumentText,
): void {
  const owners: string[] = [];
  for (let at = document.u32(0x1ba), end = at + document.u32(0x1be); at < end && owners.length < 10_000; ) {
    const count = table.u16(at);
    owners.push(table.wide(at + 2, count));
    at += 2 + count * 2;
  }
  const [references, texts] = [document.u32(0xba), document.u32(0xc2)];
  const count = Math.floor((document.u32(0xbe) - 4) / 34);
  if (count < 1 || count > 100_000 || document.u32(0xc6) < (count + 1) * 4) {
    story.add(into, 'comments', from, to, ['comment'], 0);
    return;
  }
  for (let index = 0; index < count; index += 1) {
    const author = owners[table.u16(references + (count + 1) * 4 + index * 30 + 20)] ?? '';
    const first = from + table.u32(texts + index * 4);
    const last = index === count - 1 ? to : Math.min(to, from + table.u32(texts + index * 4 + 4));
    story.add(into, 'comments', first, last, ['comment'], 0, author === '' ? '' : `${author}: `);
  }
}

/** Headers and footers share a story: six kinds of separators, then for each section six headers and footers ([MS-DOC] 2.3.3). */
function addHeaders(
  document: ByteView,
  table: ByteView,
  from: number,
  to: number,
  add: (place: string, from: number, to: number, flags: readonly UnitFlag[]) => void,
  tail: (() => void)[],
): void {
  const start = document.u32(0xf2);
  const count = Math.floor(document.u32(0xf6) / 4);
  if (count < 2) {
    add('header', from, to, ['header']);
    return;
  }
  for (let index = 0; index + 1 < Math.min(count, 100_000); index += 1) {
    const first = from + table.u32(start + index * 4);
    const last = Math.min(to, from + table.u32(start + index * 4 + 4));
    if (index < 6 || last <= first) continue;
    const kind = (index - 6) % 6;
    const isFooter = kind === 2 || kind === 3 || kind === 5;
    if (isFooter) tail.push(() => add('footer', first, last, ['footer']));
    else add('header', first, last, ['header']);
  }
}

/** Reads stretches of a document's characters, wherever their pieces stand. */
class StoryReader {
  readonly #document: ByteView;
  readonly #data: ByteView;
  readonly #pieces: readonly Piece[];
  readonly #runs: FlagLookup;
  readonly #paragraphs: FlagLookup;
  readonly #budget: Budget;
  readonly length: number;
  missing = 0;
  isCut = false;

  constructor(
    document: ByteView,
    { table, data }: { table: ByteView; data: ByteView },
    pieces: readonly Piece[],
    budget: Budget,
  ) {
    this.#document = document;
    this.#data = data;
    this.#pieces = pieces;
    this.#budget = budget;
    this.#runs = new FlagLookup(formatRuns(document, table, 'characters'));
    this.#paragraphs = new FlagLookup(formatRuns(document, table, 'paragraphs'));
    const last = pieces.at(-1);
    this.length = last === undefined ? 0 : last.start + last.count;
  }

  /** Adds the characters from one to another as units of a place; gives the count of tables so far. */
  add(
    into: DocumentText,
    place: string,
    from: number,
    to: number,
    flags: readonly UnitFlag[],
    tables: number,
    start = '',
  ): number {
    const text = new OldWordText(this.#budget.limits.documentText);
    if (start !== '') text.flow.text(start);
    for (const piece of this.#pieces) {
      if (piece.start >= to || piece.start + piece.count <= from || text.flow.full) continue;
      if (this.#budget.late()) {
        this.isCut = true;
        break;
      }
      const words = pieceText(this.#document, piece);
      const stop = Math.min(piece.count, to - piece.start);
      if (words.length < stop) this.missing += stop - Math.max(words.length, Math.max(0, from - piece.start));
      const width = piece.isWide ? 2 : 1;
      for (let at = Math.max(0, from - piece.start); at < Math.min(stop, words.length); at += 1) {
        const where = piece.offset + at * width;
        const code = words.charCodeAt(at);
        const run = this.#runs.at(where);
        if (code === 1 && (run & formatFlags.formField) !== 0)
          text.formField(formFieldWords(this.#data, this.#runs.dataAt(where)));
        const isMark = code === 7 || code === 13 || code === 12;
        text.take(code, words[at] ?? '', run, isMark ? this.#paragraphs.at(where) : 0);
      }
    }
    text.end();
    this.isCut ||= text.flow.full;
    const count = text.flow.finish(into, `part:${place}`, flags, tables);
    into.addText(`part:${place}:deleted`, text.deleted.trim(), [...flags, 'deleted']);
    into.addText(`part:${place}:hidden`, text.hidden.trim(), [...flags, 'hidden']);
    into.addText(`part:${place}:fields`, text.fields.join('\n'), [...flags, 'metadata']);
    return count;
  }
}

/** Word 6 and 95: one run of bytes from `fcMin` to `fcMac`, unless saved in pieces; formatting is not looked at. */
function readWord6(document: ByteView, into: DocumentText): Reading | null {
  const isPieced = (document.u16(10) & 4) !== 0;
  const from = document.u32(0x18);
  const to = document.u32(0x1c);
  if (document.u16(0) !== 0xa5dc || isPieced || to <= from || !document.has(from, 1)) return null;
  const words = iconv.decode(document.part(from, to).bytes, 'windows-1252');
  const text = new OldWordText(into.units.length + words.length + 1);
  // A row's end is the second of two cell marks: without formatting, an empty last cell looks the same.
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    const isRowEnd = code === 7 && words.charCodeAt(at - 1) === 7;
    text.take(code, words[at] ?? '', 0, isRowEnd ? 8 : 0);
  }
  text.end();
  text.flow.finish(into, 'part:body', [], 0);
  into.addText('part:body:fields', text.fields.join('\n'), ['metadata']);
  return { expected: to - from, read: words.length, isCut: false };
}
