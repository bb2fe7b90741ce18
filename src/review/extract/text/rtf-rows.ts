import type { Flow } from './flow.ts';

/**
 * Puts words of RTF into a flow. RTF says where cells and rows end, not where tables begin: a table opens with the first
 * paragraph that says it is in one, and ends with the first that does not.
 */
export class RtfRows {
  readonly flow: Flow;
  #isOpen = false;
  #isInRow = false;
  #isInCell = false;

  constructor(flow: Flow) {
    this.flow = flow;
  }

  words(words: string, isInTable: boolean): void {
    this.#settle(isInTable);
    this.flow.text(words);
  }

  line(isSoft: boolean, isInTable: boolean, alignment: string): void {
    this.#settle(isInTable);
    if (isSoft) this.flow.softBreak();
    else this.flow.endParagraph(alignment);
  }

  startRow(): void {
    if (!this.#isOpen) {
      this.flow.openTable();
      this.#isOpen = true;
    }
  }

  endCell(): void {
    this.#openCell();
    this.flow.closeCell();
    this.#isInCell = false;
  }

  endRow(): void {
    this.#isInRow = false;
    this.#isInCell = false;
  }

  #settle(isInTable: boolean): void {
    if (isInTable || this.#isInCell) this.#openCell();
    else if (this.#isOpen && !this.#isInRow) {
      this.flow.closeTable();
      this.#isOpen = false;
    }
  }

  #openCell(): void {
    this.startRow();
    if (!this.#isInRow) this.flow.openRow();
    this.#isInRow = true;
    if (!this.#isInCell) this.flow.openCell();
    this.#isInCell = true;
  }
}
