import type { ByteView } from '../../collect/byte-view.ts';
import type { DocumentText } from '../document-text.ts';
import { type BiffRecord, biffString, bodyOf, StringCursor } from './biff-records.ts';

type Layout = { readonly isUnicode: boolean; readonly codePage: string };
const mostLines = 20_000;

/** What an old workbook says of itself beside its sheets: who had it open last, names given to cells, the workbooks it links to. */
export class BiffGlobals {
  readonly #users: string[] = [];
  readonly #names: string[] = [];
  readonly #linked: string[] = [];

  take(record: BiffRecord, layout: Layout): void {
    const body = bodyOf(record);
    if (record.id === 0x005c)
      this.#add(this.#users, biffString(body, 0, { ...layout, longCount: layout.isUnicode }).trim());
    else if (record.id === 0x005b && body.length > 6)
      this.#add(this.#users, biffString(body, 4, { ...layout, longCount: layout.isUnicode }).trim());
    else if (record.id === 0x0018) this.#name(body, layout);
    else if (record.id === 0x01ae && layout.isUnicode) this.#link(record);
  }

  finish(into: DocumentText): void {
    into.addText('part:names', this.#names.join('\n'), ['metadata']);
    into.addText('part:workbook', this.#users.join('\n'), ['metadata']);
    into.addText('part:links', this.#linked.join('\n'), ['metadata']);
  }

  #add(to: string[], words: string): void {
    if (words !== '' && to.length < mostLines) to.push(words);
  }

  /** A name that a person gave, with the words it stands for where it is no place of cells ([MS-XLS] 2.4.150). */
  #name(body: ByteView, { isUnicode }: Layout): void {
    const isBuiltIn = (body.u16(0) & 0x20) !== 0;
    if (isBuiltIn || !isUnicode) return;
    const count = body.u8(3);
    const isWide = (body.u8(14) & 1) !== 0;
    const name = isWide ? body.wide(15, count) : body.part(15, 15 + count).bytes.toString('latin1');
    const formula = 15 + count * (isWide ? 2 : 1);
    const words = constantAt(body, formula);
    this.#add(this.#names, words === '' ? name : `${name}: ${words}`);
  }

  /** The address of a workbook, then the names of its sheets; its steps are marked by control characters ([MS-XLS] 2.5.277). */
  #link(record: BiffRecord): void {
    const count = Math.min(bodyOf(record).u16(0), 5000);
    const marker = bodyOf(record).u16(2);
    if (marker === 0x0401 || marker === 0x3a01) return;
    const cursor = new StringCursor(record.parts, 2);
    const steps = [...cursor.string()].map((letter) => (letter.charCodeAt(0) < 32 ? '/' : letter)).join('');
    this.#add(this.#linked, steps.replace(/^\/+/u, ''));
    for (let sheet = 0; sheet < count && !cursor.isAtEnd; sheet += 1) this.#add(this.#linked, cursor.string().trim());
  }
}

/** The words of a formula that is nothing but words in quotes. */
export function constantAt(body: ByteView, at: number): string {
  if (body.u8(at) !== 0x17) return '';
  const count = body.u8(at + 1);
  const isWide = (body.u8(at + 2) & 1) !== 0;
  return isWide ? body.wide(at + 3, count) : body.part(at + 3, at + 3 + count).bytes.toString('latin1');
}
