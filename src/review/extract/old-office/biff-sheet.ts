import type { ByteView } from '../../collect/byte-view.ts';
import { plainPageText } from '../office/sheet-part.ts';
import { HiddenPlaces } from '../tables/hidden-places.ts';
import { formatNumber, type NumberFormat } from '../tables/number-format.ts';
import { cellName, SheetGrid } from '../tables/sheet-grid.ts';
import { constantAt } from './biff-globals.ts';
import { type BiffRecord, biffString, bodyOf, packedNumber, StringCursor } from './biff-records.ts';

/** What every sheet of an old workbook shares. */
export type BiffFacts = {
  /** BIFF8 (Excel 97 and later) writes Unicode; before that, bytes of a code page. */
  readonly isUnicode: boolean;
  readonly codePage: string;
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
};

type Act = (body: ByteView, record: BiffRecord) => void;

/** Reads the records of one sheet: cells, notes, text boxes, links, printed header and footer, and what is hidden. */
export class BiffSheet {
  readonly grid: SheetGrid;
  readonly pageText: string[] = [];
  readonly links: string[] = [];
  readonly #facts: BiffFacts;
  readonly #boxes = new Map<number, string>();
  readonly #looseBoxes: string[] = [];
  readonly #notes: { cell: string; object: number; author: string; text: string }[] = [];
  #object = -1;
  #formula: { row: number; column: number } | null = null;
  readonly hidden = new HiddenPlaces();
  readonly lists: string[] = [];

  /** What each record does; those not listed say nothing about anybody. */
  readonly #acts = new Map<number, Act>([
    [0x00fd, (body) => this.#text(body, this.#facts.strings[body.u32(6)] ?? '')],
    [0x0204, (body) => this.#text(body, this.#string(body, 6, true))],
    [0x00d6, (body) => this.#text(body, this.#string(body, 6, true))],
    [0x0004, (body) => this.#text(body, this.#oldString(body, 7))],
    [0x0203, (body) => this.#number(body.u16(0), body.u16(2), body.u16(4), body.f64(6))],
    [0x0003, (body) => this.#number(body.u16(0), body.u16(2), -1, body.f64(7))],
    [0x0002, (body) => this.#number(body.u16(0), body.u16(2), -1, body.u16(7))],
    [0x027e, (body) => this.#number(body.u16(0), body.u16(2), body.u16(4), packedNumber(body.u32(6)))],
    [0x00bd, (body) => this.#numbers(body)],
    [0x0205, (body) => this.#boolean(body)],
    [0x0006, (body) => this.#result(body, 6)],
    [0x0206, (body) => this.#result(body, 6)],
    [0x0406, (body) => this.#result(body, 6)],
    [0x0207, (_, record) => this.#resultText(record)],
    [0x0007, (_, record) => this.#resultText(record)],
    [0x0208, (body) => this.#hideRow(body)],
    [0x007d, (body) => this.#hideColumns(body)],
    [0x01be, (body, record) => this.#rule(body, record)],
    [0x0014, (body) => this.#page(body)],
    [0x0015, (body) => this.#page(body)],
    [0x00e5, (body) => this.#merges(body)],
    [0x001c, (body) => this.#note(body)],
    [0x005d, (body) => this.#openObject(body)],
    [0x01b6, (body, record) => this.#box(body, record)],
    [0x01b8, (body) => this.#link(body)],
  ]);

  constructor(facts: BiffFacts, mostCells: number) {
    this.#facts = facts;
    this.grid = new SheetGrid(mostCells);
  }

  /** Takes in one record. */
  take(record: BiffRecord): void {
    this.#acts.get(record.id)?.(bodyOf(record), record);
  }

  /** Notes by cell, their authors before their words where those do not say them. */
  notes(): { cell: string; text: string }[] {
    return this.#notes.map(({ cell, object, author, text }) => {
      const words = this.#boxes.get(object) ?? text;
      return { cell, text: author.trim() === '' || words.startsWith(author) ? words : `${author}: ${words}` };
    });
  }

  /** Words of text boxes that are no notes. */
  boxes(): string[] {
    const noted = new Set(this.#notes.map(({ object }) => object));
    return [...this.#looseBoxes, ...[...this.#boxes].filter(([object]) => !noted.has(object)).map(([, text]) => text)];
  }

  #text(body: ByteView, text: string): void {
    this.grid.put(body.u16(0), body.u16(2), text);
  }

  #string(body: ByteView, at: number, longCount: boolean): string {
    return biffString(body, at, { isUnicode: this.#facts.isUnicode, codePage: this.#facts.codePage, longCount });
  }

  #oldString(body: ByteView, at: number): string {
    return biffString(body, at, { isUnicode: false, codePage: this.#facts.codePage, longCount: false });
  }

  #number(row: number, column: number, style: number, value: number): void {
    const format = this.#facts.formats[style] ?? { kind: 'general' };
    this.grid.put(row, column, formatNumber(String(value), format, this.#facts.is1904));
  }

  #numbers(body: ByteView): void {
    const first = body.u16(2);
    for (let at = 4, column = first; body.has(at, 8); at += 6, column += 1)
      this.#number(body.u16(0), column, body.u16(at), packedNumber(body.u32(at + 2)));
  }

  #boolean(body: ByteView): void {
    // Errors such as #N/A are nothing that a person wrote.
    if (body.u8(7) === 0) this.#text(body, body.u8(6) === 1 ? 'TRUE' : 'FALSE');
  }

  /** A formula's last result: a number, or a kind of it with the text in the record that follows. */
  #result(body: ByteView, at: number): void {
    if (body.u16(at + 6) !== 0xffff) {
      this.#number(body.u16(0), body.u16(2), body.u16(4), body.f64(at));
      return;
    }
    if (body.u8(at) === 0) this.#formula = { row: body.u16(0), column: body.u16(2) };
    else if (body.u8(at) === 1) this.#text(body, body.u8(at + 2) === 1 ? 'TRUE' : 'FALSE');
  }

  #resultText(record: BiffRecord): void {
    if (this.#formula === null) return;
    const { row, column } = this.#formula;
    const text = this.#facts.isUnicode
      ? new StringCursor(record.parts, 0).string()
      : this.#string(bodyOf(record), 0, record.id === 0x0207);
    this.grid.put(row, column, text);
    this.#formula = null;
  }

  #hideRow(body: ByteView): void {
    if ((body.u16(12) & 0x20) !== 0) this.hidden.addRows(body.u16(0) + 1, body.u16(0) + 1);
  }

  #hideColumns(body: ByteView): void {
    if ((body.u16(8) & 1) !== 0) this.hidden.addColumns(body.u16(0) + 1, body.u16(2) + 1);
  }

  /** A rule for what may be typed: its prompts, and the list of values where it holds one ([MS-XLS] 2.4.95). */
  #rule(body: ByteView, record: BiffRecord): void {
    if (this.lists.length >= 5000) return;
    let at = 4;
    for (let index = 0; index < 4 && body.has(at, 3); index += 1) {
      const text = biffString(body, at, { isUnicode: true, codePage: '', longCount: true });
      if (text.trim() !== '' && text !== '\0') this.lists.push(text.trim());
      at += 3 + body.u16(at) * ((body.u8(at + 2) & 1) === 0 ? 1 : 2);
    }
    const values = constantAt(body, at + 4);
    if (record.parts.length === 1 && values !== '') this.lists.push(values.split('\0').join(', '));
  }

  #page(body: ByteView): void {
    if (body.length > 0) this.pageText.push(plainPageText(this.#string(body, 0, this.#facts.isUnicode)));
  }

  #merges(body: ByteView): void {
    for (let at = 2; body.has(at, 8); at += 8) this.grid.merge(body.u16(at), body.u16(at + 2), body.u16(at + 4));
  }

  /** BIFF8 has the words in a drawing object; before that they stand in the note, long ones in further notes without a cell. */
  #note(body: ByteView): void {
    const cell = cellName(body.u16(0), body.u16(2));
    if (this.#facts.isUnicode) {
      this.#notes.push({ cell, object: body.u16(6), author: this.#string(body, 8, true), text: '' });
      return;
    }
    const text = this.#string(body.part(4, body.length), 0, true);
    const last = this.#notes.at(-1);
    if (body.u16(0) === 0xffff && last !== undefined) last.text += text;
    else this.#notes.push({ cell, object: -1, author: '', text });
  }

  #openObject(body: ByteView): void {
    this.#object = body.u16(0) === 0x15 ? body.u16(6) : -1;
  }

  #box(body: ByteView, record: BiffRecord): void {
    const count = body.u16(10);
    const first = record.parts[1];
    if (count === 0 || first === undefined) return;
    const text = new StringCursor(record.parts.slice(1), 1).characters(count, (first.u8(0) & 1) !== 0);
    if (this.#object < 0) this.#looseBoxes.push(text);
    else this.#boxes.set(this.#object, text);
    this.#object = -1;
  }

  /** The address of a link ([MS-OSHARED] 2.3.7.1): its runs of wide text, the class identifiers left out. */
  #link(body: ByteView): void {
    const text = body.part(32, body.length).bytes.toString('utf16le');
    const mail = /(?:mailto:|https?:\/\/)[\u0021-\u007e]{3,300}/u.exec(text);
    const other =
      body.length > 32
        ? /(?:mailto:|https?:\/\/)[\u0021-\u007e]{3,300}/u.exec(body.part(33, body.length).bytes.toString('utf16le'))
        : null;
    const found = mail?.[0] ?? other?.[0];
    if (found !== undefined) this.links.push(found);
  }
}
