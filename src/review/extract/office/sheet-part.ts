import { formatNumber, type NumberFormat } from '../tables/number-format.ts';
import type { SheetRows } from '../tables/table-units.ts';
import type { XmlHandler } from '../text/xml-stream.ts';
import { SheetMargin } from './sheet-margin.ts';

/** What every sheet of a workbook shares. */
export type WorkbookFacts = {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
};

/** Widest sheet there is (ECMA-376); rows beyond `furthestGap` blank ones start a new run of rows. */
const mostColumns = 16_384;
const furthestGap = 20;
/** Cells merged downwards share their value; larger merges are decoration. */
const mostMerges = 20_000;
const tallestMerge = 200;

/** Characters of a formula (ECMA-376 allows 8,192). */
const longestFormula = 8192;

const pageParts = /^(?:odd|even|first)(?:Header|Footer)$/u;

/** Reads one worksheet: dense rows in runs, with what is hidden and the text of its printed header and footer. */
export class SheetPart implements XmlHandler {
  readonly runs: { rows: string[][]; first: number }[] = [];
  readonly pageText: string[] = [];
  readonly margin = new SheetMargin();
  /** Addresses that only a formula says: `HYPERLINK("mailto:…", "Jane")` shows the name alone. */
  readonly addresses: string[] = [];
  cells = 0;
  rows = 0;
  /** Rows that hold something and came after it was full. */
  missed = 0;
  full = false;
  readonly #facts: WorkbookFacts;
  readonly #mostCells: number;
  #row: string[] = [];
  #rowNumber = 0;
  #column = 0;
  #type = '';
  #style = 0;
  #value = '';
  #collects = false;
  #phonetic = false;
  #isFormula = false;
  #formula = '';
  #merges = 0;
  #isMissing = false;

  constructor(facts: WorkbookFacts, mostCells: number) {
    this.#facts = facts;
    this.#mostCells = mostCells;
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'v' || name === 't') this.#collects = !this.#phonetic;
    else if (name === 'f') this.#isFormula = true;
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'rPh') this.#phonetic = true;
    else if (name === 'mergeCell') this.#merge(attributes['ref'] ?? '');
    else if (pageParts.test(name)) {
      this.#value = '';
      this.#collects = true;
    } else this.margin.open(name, attributes, this.#rowNumber);
  };

  readonly close = (name: string): void => {
    if (name === 'v' || name === 't') this.#collects = false;
    else if (name === 'c') this.#closeCell();
    else if (name === 'f') this.#isFormula = false;
    else if (name === 'row') this.#closeRow();
    else if (name === 'rPh') this.#phonetic = false;
    else if (pageParts.test(name)) {
      this.#collects = false;
      this.pageText.push(plainPageText(this.#value));
    } else this.margin.close(name);
  };

  readonly text = (words: string): void => {
    if (this.#collects) this.#value += words;
    else {
      if (this.#isFormula && this.#formula.length < longestFormula) this.#formula += words;
      this.margin.text(words);
    }
  };

  /** The rows read, as runs that a large gap does not interrupt. */
  sheetRows(): readonly SheetRows[] {
    return this.runs;
  }

  #openRow(attributes: Readonly<Record<string, string>>): void {
    const number = Number(attributes['r']);
    this.#rowNumber = Number.isInteger(number) && number > 0 && number <= 1_048_576 ? number : this.#rowNumber + 1;
    this.#row = [];
    this.#column = 0;
    this.margin.open('row', attributes, this.#rowNumber);
  }

  #closeRow(): void {
    if (this.full && this.#isMissing) this.missed += 1;
    this.#isMissing = false;
    if (this.#row.length === 0) return;
    this.cells += this.#row.length;
    if (this.full || this.cells > this.#mostCells) {
      this.full = true;
      this.missed += 1;
      return;
    }
    this.rows += 1;
    const run = this.runs.at(-1);
    const next = run === undefined ? 0 : run.first + run.rows.length;
    const gap = this.#rowNumber - next;
    if (run === undefined || gap < 0 || gap > furthestGap) {
      this.runs.push({ rows: [this.#row], first: this.#rowNumber });
      return;
    }
    for (let blank = 0; blank < gap; blank += 1) run.rows.push([]);
    run.rows.push(this.#row);
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const reference = attributes['r'];
    const column = reference === undefined ? this.#column : columnOf(reference);
    this.#column = column >= 0 && column < mostColumns ? column : this.#column;
    this.#type = attributes['t'] ?? 'n';
    this.#style = Number(attributes['s'] ?? 0);
    this.#value = '';
    this.#formula = '';
  }

  #closeCell(): void {
    if (this.#formula.includes('"')) this.#sayFormula();
    const shown = this.#value === '' || this.full ? '' : this.#shown();
    this.#isMissing ||= this.full && this.#value !== '';
    if (shown !== '') {
      while (this.#row.length < this.#column) this.#row.push('');
      this.#row[this.#column] = shown;
    }
    this.#column += 1;
    this.#value = '';
  }

  #shown(): string {
    const { strings, formats, is1904 } = this.#facts;
    if (this.#type === 's') return strings[Number(this.#value)] ?? '';
    if (this.#type === 'n') return formatNumber(this.#value, formats[this.#style] ?? { kind: 'general' }, is1904);
    if (this.#type === 'b') return this.#value === '1' ? 'TRUE' : 'FALSE';
    // `e` is an error such as #N/A: nothing that a person wrote.
    return this.#type === 'e' ? '' : unescapeCharacters(this.#value);
  }

  /** Words inside a formula: addresses of links, and all of it where no program has worked out its value. */
  #sayFormula(): void {
    for (const [index, words] of this.#formula.split('"').entries()) {
      if (index % 2 === 1 && /@|:\/\//u.test(words) && this.addresses.length < 10_000) this.addresses.push(words);
    }
    if (this.#value !== '') return;
    this.#type = 'str';
    this.#value = `=${this.#formula}`;
  }

  /** A value merged over several rows belongs to each of them: without it, all but the first would lose it. */
  #merge(reference: string): void {
    this.#merges += 1;
    const [from = '', to = ''] = reference.split(':');
    const [top, bottom, column] = [rowOf(from), rowOf(to), columnOf(from)];
    if (this.#merges > mostMerges || bottom <= top || bottom - top > tallestMerge) return;
    const run = this.runs.find(({ rows, first }) => top >= first && top < first + rows.length);
    const value = run?.rows[top - run.first]?.[column];
    if (run === undefined || value === undefined || value === '') return;
    for (let number = top + 1; number <= bottom; number += 1) {
      const row = run.rows[number - run.first];
      if (row === undefined || row.length === 0 || (row[column] ?? '') !== '') continue;
      while (row.length < column) row.push('');
      row[column] = value;
    }
  }
}

/** Column of a reference, A = 0; -1 where it has none. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

function rowOf(reference: string): number {
  return Number(/\d+$/u.exec(reference)?.[0] ?? 0);
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376, 22.9.2.19). */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The words of a printed header without its codes: `&C&"Arial,Bold"Arrears &P of &N`. */
export function plainPageText(codes: string): string {
  return codes
    .replace(/&(?:"[^"]*"|K[0-9A-Fa-f]{6}|\d{1,3}|[A-Za-z])/gu, ' ')
    .replaceAll('&&', '&')
    .trim();
}
