import type { UnitFlag } from '#core/document';
import type { DocumentText } from '../document-text.ts';
import { SheetGrid } from '../tables/sheet-grid.ts';
import { type BiffRecord, biffString, bodyOf } from './biff-records.ts';
import type { BiffFacts } from './biff-sheet.ts';

/** What one index of a chart's data says: its numbers, or the names that they stand over ([MS-XLS] 2.4.261). */
const categories = 2;

/** Reads the charts of one sheet of an old workbook: their titles, and the copy of the data that they were drawn from. */
export class BiffChart {
  readonly #facts: BiffFacts;
  readonly #titles: string[] = [];
  readonly #grid: SheetGrid;
  #kind = 0;

  constructor(facts: BiffFacts, mostCells: number) {
    this.#facts = facts;
    this.#grid = new SheetGrid(mostCells);
  }

  take(record: BiffRecord): void {
    const body = bodyOf(record);
    if (record.id === 0x100d) this.#title(record);
    else if (record.id === 0x1065) this.#kind = body.u16(0);
    else if (record.id === 0x0203) this.#put(body.u16(0), body.u16(2), String(body.f64(6)));
    else if (record.id === 0x0204) {
      const { isUnicode, codePage } = this.#facts;
      this.#put(body.u16(0), body.u16(2), biffString(body, 6, { isUnicode, codePage, longCount: true }));
    }
  }

  /** Hands over what was read at a place, and starts anew. */
  finish(into: DocumentText, place: string, flags: readonly UnitFlag[]): void {
    into.addText(place, [...new Set(this.#titles)].join('\n'), flags);
    const rows = this.#grid.runs().flatMap((run) => [...run.rows]);
    if (rows.length > 0) into.add({ kind: 'table', locator: `${place} data`, rows, headerRows: 0, flags });
  }

  /** Each column is a series; the names that it stands over come first. */
  #put(row: number, column: number, words: string): void {
    this.#grid.put(row, this.#kind === categories ? 0 : column + 1, words);
  }

  #title(record: BiffRecord): void {
    const { isUnicode, codePage } = this.#facts;
    const words = biffString(bodyOf(record), 2, { isUnicode, codePage, longCount: false }).trim();
    if (words !== '' && this.#titles.length < 5000) this.#titles.push(words);
  }
}
