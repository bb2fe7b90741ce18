import { isSpokenField } from '../office/word-fields.ts';
import { formatFlags } from '../office/word-formatting.ts';
import { Flow } from '../text/flow.ts';

const characters: Readonly<Record<number, string>> = { 9: '\t', 30: '-', 160: '\u00A0' };
/** References, pictures and markers: they stand for something else and say nothing themselves. */
const marks = new Set([1, 2, 3, 4, 5, 6, 8, 0x1f, 0]);

/** Puts the characters of one story of a Word document into a flow: paragraphs, tables, fields, deletions. */
export class OldWordText {
  readonly flow: Flow;
  readonly fields: string[] = [];
  deleted = '';
  hidden = '';
  #line = '';
  #nested: { isCode: boolean; code: string }[] = [];
  #isInTable = false;
  #isInRow = false;
  #isInCell = false;

  constructor(most: number) {
    this.flow = new Flow(most);
  }

  /** Takes one character with the formatting of its run and of its paragraph. */
  take(code: number, character: string, run: number, paragraph: number): void {
    if (code === 0x13) this.#nested.push({ isCode: true, code: '' });
    else if (code === 0x14) this.#endCode();
    else if (code === 0x15) {
      this.#endCode();
      this.#nested.pop();
    } else if (this.#nested.some(({ isCode }) => isCode)) this.#code(code < 32 ? '' : character);
    else if (code === 7) this.#cellMark((paragraph & formatFlags.rowEnd) !== 0);
    else if (code === 13 || code === 12 || code === 14) this.#paragraph(paragraph, code);
    else if (code === 11) this.#softBreak();
    else if (!marks.has(code)) this.#say(characters[code] ?? character, run);
  }

  /** What a form field shows stands nowhere in the text: it is said where its mark is, in the field's own code. */
  formField(words: string): void {
    this.#line += words;
  }

  /** Writes what is left of the last paragraph. */
  end(): void {
    this.#write();
    if (this.#isInTable) this.flow.closeTable();
    this.#isInTable = false;
    this.flow.breakLine();
  }

  #say(words: string, run: number): void {
    if ((run & formatFlags.deleted) !== 0) this.deleted += words;
    else if ((run & formatFlags.hidden) !== 0) this.hidden += words;
    else this.#line += words;
  }

  #code(character: string): void {
    const field = this.#nested.at(-1);
    if (field !== undefined && field.code.length < 2000) field.code += character;
  }

  #endCode(): void {
    const field = this.#nested.at(-1);
    if (field === undefined || !field.isCode) return;
    field.isCode = false;
    if (isSpokenField(field.code) && this.fields.length < 100_000) this.fields.push(field.code.trim());
  }

  /** A cell ends with a mark; the mark that ends a row stands in a paragraph of its own. */
  #cellMark(isRowEnd: boolean): void {
    if (isRowEnd) {
      this.#write();
      this.#isInRow = false;
      this.#isInCell = false;
      return;
    }
    this.#openCell();
    this.#write();
    this.flow.closeCell();
    this.#isInCell = false;
  }

  #paragraph(paragraph: number, code: number): void {
    const aligned = paragraph & (formatFlags.centred | formatFlags.right);
    if ((paragraph & formatFlags.inTable) !== 0) this.#openCell();
    else if (this.#isInTable && !this.#isInRow) {
      this.flow.closeTable();
      this.#isInTable = false;
    }
    this.#write();
    this.flow.endParagraph(aligned === 0 ? '' : String(aligned));
    // A page or a section ends what stands together.
    if (code === 12) this.flow.endLine();
    for (const text of ['deleted', 'hidden'] as const)
      if (this[text] !== '' && !this[text].endsWith('\n')) this[text] += '\n';
  }

  #softBreak(): void {
    if (this.#isInTable && !this.#isInRow) {
      // The first line of what follows a row: whether it is in the table is known at its paragraph's end.
      this.#line += '\n';
      return;
    }
    this.#write();
    this.flow.softBreak();
  }

  #openCell(): void {
    if (!this.#isInTable) this.flow.openTable();
    if (!this.#isInRow) this.flow.openRow();
    if (!this.#isInCell) this.flow.openCell();
    this.#isInTable = true;
    this.#isInRow = true;
    this.#isInCell = true;
  }

  #write(): void {
    const lines = this.#line.split('\n');
    for (const line of lines.slice(0, -1)) {
      this.flow.text(line);
      this.flow.softBreak();
    }
    this.flow.text(lines.at(-1) ?? '');
    this.#line = '';
  }
}
