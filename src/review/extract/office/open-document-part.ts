import type { UnitFlag } from '#core/document';
import type { DocumentText } from '../document-text.ts';
import { cellName } from '../tables/sheet-grid.ts';
import { addSheet } from '../tables/table-units.ts';
import { Flow } from '../text/flow.ts';
import { attributeOf, type XmlHandler } from '../text/xml-stream.ts';
import { cellValue, type OpenCell, OpenSheet, repeatsOf } from './open-document-cells.ts';
import { OpenDocumentFacts } from './open-document-facts.ts';
import { OpenDocumentLists, OpenListStyles } from './open-document-lists.ts';
import { asides, silentElements } from './open-document-words.data.ts';

type Attributes = Readonly<Record<string, string>>;
/** A place whose words are kept apart from the text around it: an annotation, a note, a deletion, a header. */
type Aside = {
  readonly element: string;
  readonly flow: Flow;
  readonly place: string;
  readonly flags: readonly UnitFlag[];
};
/** Reads one XML part of an OpenDocument file: text, sheets or slides; give it to a stream, then call `finish`. */
export class OpenDocumentPart implements XmlHandler {
  readonly authors = new Set<string>();
  readonly #into: DocumentText;
  readonly #part: string;
  readonly #limits: { readonly text: number; readonly cells: number };
  readonly #isSpreadsheet: boolean;
  readonly #hiddenStyles = new Set<string>();
  readonly #facts = new OpenDocumentFacts();
  readonly #lists: OpenDocumentLists;
  readonly #asides: Aside[] = [];
  readonly #links = new Set<string>();
  readonly #stack: string[] = [];
  readonly #alignments = new Map<string, string>();
  #flow: Flow;
  #alignment = '';
  #style = '';
  #slide = 0;
  #isHiddenSlide = false;
  #tables = 0;
  #silent = 0;
  #sheet: OpenSheet | null = null;
  #cell: OpenCell | null = null;
  sheets = 0;
  sheetsRead = 0;
  allRows = 0;
  slides = 0;
  rows = 0;
  isFull = false;

  readonly #openings: Readonly<Record<string, (attributes: Attributes) => void>> = {
    tab: () => this.#words('\t'),
    s: (attributes) => this.#words(' '.repeat(Math.min(100, repeatsOf(attributes, 'c')))),
    'line-break': () => this.#lineBreak(),
    style: (attributes) => {
      this.#style = attributeOf(attributes, 'name') ?? '';
    },
    'paragraph-properties': (attributes) => this.#noteAlignment(attributeOf(attributes, 'text-align') ?? ''),
    p: (attributes) => this.#openParagraph('p', attributes),
    h: (attributes) => this.#openParagraph('h', attributes),
    'table-properties': (attributes) => this.#noteHidden(attributeOf(attributes, 'display') === 'false'),
    'drawing-page-properties': (attributes) => this.#noteHidden(attributeOf(attributes, 'visibility') === 'hidden'),
    table: (attributes) => this.#openTable(attributes),
    'table-column': (attributes) => this.#sheet?.openColumns(attributes),
    section: (attributes) => this.#openSection(attributes),
    'table-row': (attributes) => this.#openRow(attributes),
    'table-cell': (attributes) => this.#openCell(attributes),
    'covered-table-cell': (attributes) => this.#openCell(attributes),
    page: (attributes) => this.#openSlide(attributes),
    'text-properties': (attributes) => this.#noteHidden(attributeOf(attributes, 'display') === 'none'),
    span: (attributes) => {
      if (this.#hiddenStyles.has(attributeOf(attributes, 'style-name') ?? ''))
        this.#openAside('span', { place: 'body:hidden', flags: ['hidden'] });
    },
    a: (attributes) => this.#link(attributeOf(attributes, 'href') ?? ''),
  };

  /** `hiddenStyles` are the document's own, which stand in another part. */
  constructor(
    into: DocumentText,
    part: string,
    kind: { isSpreadsheet: boolean; text: number; cells: number },
    hiddenStyles: ReadonlySet<string> = new Set(),
    listStyles = new OpenListStyles(),
  ) {
    this.#lists = new OpenDocumentLists(listStyles);
    for (const style of hiddenStyles) this.#hiddenStyles.add(style);
    this.#into = into;
    this.#part = part;
    this.#isSpreadsheet = kind.isSpreadsheet;
    this.#limits = { text: kind.text, cells: kind.cells };
    this.#flow = new Flow(kind.text);
  }

  get full(): boolean {
    return this.#flow.full || this.#into.full;
  }

  readonly open = (name: string, attributes: Attributes): void => {
    this.#stack.push(name);
    this.#facts.open(name, attributes);
    this.#lists.open(name, attributes);
    if (silentElements.has(name)) this.#silent += 1;
    if (this.#silent > 0) return;
    const aside = Object.hasOwn(asides, name) ? asides[name] : undefined;
    if (aside !== undefined) this.#openAside(name, aside);
    const act = Object.hasOwn(this.#openings, name) ? this.#openings[name] : undefined;
    act?.(attributes);
  };

  readonly close = (name: string): void => {
    this.#stack.pop();
    this.#lists.close(name);
    if (silentElements.has(name)) this.#silent -= 1;
    else if (this.#silent > 0) return;
    else if (name === 'p' || name === 'h') this.#endParagraph();
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#closeCell();
    else if (name === 'table-row') this.#closeRow();
    else if (name === 'table') this.#closeTable();
    else if (name === 'page') this.#closeSlide();
    else if (name === 'frame' || name === 'custom-shape' || name === 'text-box') this.#flow.endLine();
    if (this.#asides.at(-1)?.element === name) this.#closeAside();
  };

  readonly text = (words: string): void => {
    const element = this.#stack.at(-1) ?? '';
    if (element === 'title' || element === 'desc') this.#facts.describe(words);
    if (this.#silent > 0) return;
    if (element === 'creator' || element === 'creator-initials') this.#author(words);
    // When a comment was made is no word of it.
    else if (element === 'date' && this.#stack.at(-2) === 'annotation') return;
    else if (this.#stack.includes('p') || this.#stack.includes('h')) this.#words(words.replace(/[\t\n\r ]+/gu, ' '));
  };

  /** Hands over what is left. */
  finish(): void {
    while (this.#asides.length > 0) this.#closeAside();
    if (this.#sheet !== null) this.#closeTable();
    this.#closeSlide();
    this.#flush(this.#part, []);
    this.#facts.finish(this.#into, this.#part);
    this.#into.addText('part:links', [...this.#links].join('\n'), ['metadata']);
  }

  get #target(): Flow {
    return this.#asides.at(-1)?.flow ?? this.#flow;
  }

  #words(words: string): void {
    if (this.#cell !== null && this.#asides.length === 0) this.#cell.text += words;
    else this.#target.text(this.#lists.take(this.#asides.length) + words);
  }

  #lineBreak(): void {
    if (this.#cell !== null && this.#asides.length === 0) this.#cell.text += '\n';
    else this.#target.softBreak();
  }

  #endParagraph(): void {
    if (this.#cell !== null && this.#asides.length === 0) this.#cell.text += '\n';
    else {
      // A column of numbers that count themselves has no other words.
      if (this.#stack.includes('table-cell')) this.#target.text(this.#lists.take(this.#asides.length));
      this.#target.endParagraph(this.#alignment);
    }
  }

  #openAside(element: string, { place, flags }: { place: string; flags: readonly UnitFlag[] }): void {
    const where = this.#sheet === null ? (this.#slide > 0 ? `slide:${this.#slide}` : '') : `sheet:${this.#sheet.name}`;
    const inCell = this.#cell !== null && this.#sheet !== null;
    const name = inCell ? `cell:${cellName(this.#sheet?.row ?? 0, this.#sheet?.column ?? 0)}` : place;
    const locator = where === '' ? `part:${place}` : `${where} ${name}`;
    this.#asides.push({ element, flow: new Flow(this.#limits.text), place: locator, flags });
  }

  #closeAside(): void {
    const aside = this.#asides.pop();
    if (aside !== undefined) this.#tables = aside.flow.finish(this.#into, aside.place, aside.flags, this.#tables);
  }

  /** Who wrote a comment or made a change. */
  #author(words: string): void {
    if (words.trim() === '') return;
    if (this.#asides.at(-1)?.element === 'annotation') this.#target.text(`${words}: `);
    else if (this.authors.size < 1000) this.authors.add(words);
  }

  /** Left, right and centred blocks are set apart; justified text is as good as left. */
  #noteAlignment(value: string): void {
    if (/^(?:end|right|center)$/u.test(value) && this.#alignments.size < 10_000)
      this.#alignments.set(this.#style, value);
  }

  #openParagraph(name: string, attributes: Attributes): void {
    this.#lists.begin(name, attributes, this.#asides.length);
    this.#alignment = this.#alignments.get(attributeOf(attributes, 'style-name') ?? '') ?? '';
  }

  /** A section can be hidden; one within it is then hidden too. */
  #openSection(attributes: Attributes): void {
    const isHidden = attributeOf(attributes, 'display') === 'none' || this.#asides.at(-1)?.element === 'section';
    if (isHidden) this.#openAside('section', { place: 'body:hidden', flags: ['hidden'] });
  }

  #noteHidden(isHidden: boolean): void {
    if (isHidden) this.#hiddenStyles.add(this.#style);
  }

  #openTable(attributes: Attributes): void {
    if (!this.#isSpreadsheet || this.#sheet !== null) {
      if (this.#cell === null) this.#target.openTable();
      return;
    }
    this.#flush(this.#part, []);
    this.sheets += 1;
    const isHidden = this.#hiddenStyles.has(attributeOf(attributes, 'style-name') ?? '');
    const name = attributeOf(attributes, 'name') ?? `Sheet${this.sheets}`;
    this.#sheet = new OpenSheet(name, isHidden, this.#limits.cells);
  }

  #openRow(attributes: Attributes): void {
    if (this.#sheet === null) {
      this.#target.openRow();
      return;
    }
    this.#sheet.openRow(attributes);
  }

  #openCell(attributes: Attributes): void {
    const down = repeatsOf(attributes, 'number-rows-spanned');
    if (this.#sheet === null) {
      const isCovered = this.#stack.at(-1) === 'covered-table-cell';
      if (!isCovered) this.#target.openCell(repeatsOf(attributes, 'number-columns-spanned'), down);
      return;
    }
    const repeats = repeatsOf(attributes, 'number-columns-repeated');
    this.#cell = { repeats, down, value: cellValue(attributes), text: '' };
  }

  #closeCell(): void {
    const [sheet, cell] = [this.#sheet, this.#cell];
    if (sheet === null || cell === null) {
      this.#target.closeCell();
      return;
    }
    this.#cell = null;
    if (sheet.put(cell)) this.isFull = true;
  }

  #closeRow(): void {
    if (this.#sheet?.closeRow() === true) this.isFull = true;
  }

  #closeTable(): void {
    const sheet = this.#sheet;
    if (sheet === null || this.#stack.includes('table')) {
      if (this.#cell === null) this.#target.closeTable();
      return;
    }
    this.#sheet = null;
    this.#cell = null;
    const place = `sheet:${sheet.name}`;
    addSheet(this.#into, place, sheet.grid.runs(), sheet.isHidden || sheet.hidden.has ? ['hidden'] : []);
    this.#into.addText(`${place} hidden`, sheet.hidden.words(), ['hidden', 'metadata']);
    this.#flush(`${place} text-boxes`, sheet.isHidden ? ['hidden'] : []);
    this.rows += this.#into.full ? 0 : sheet.grid.rows;
    this.allRows += sheet.grid.rows + sheet.grid.missed;
    this.isFull ||= sheet.grid.full;
    if (!sheet.grid.full && !this.#into.full) this.sheetsRead += 1;
  }

  #openSlide(attributes: Attributes): void {
    this.#flush(this.#part, []);
    this.slides += 1;
    this.#slide = this.slides;
    this.#isHiddenSlide = this.#hiddenStyles.has(attributeOf(attributes, 'style-name') ?? '');
  }

  #closeSlide(): void {
    if (this.#slide === 0) return;
    this.#flush(`slide:${this.#slide}`, this.#isHiddenSlide ? ['hidden'] : []);
    this.#slide = 0;
  }

  #flush(place: string, flags: readonly UnitFlag[]): void {
    const prefix = place.startsWith('slide:') ? `${place}/` : '';
    const count = this.#flow.finish(this.#into, place, flags, prefix === '' ? this.#tables : 0, prefix);
    if (prefix === '') this.#tables = count;
    this.isFull ||= this.#flow.full;
    this.#flow = new Flow(this.#limits.text);
  }

  #link(target: string): void {
    if (/^(?:mailto|https?|tel):/iu.test(target) && this.#links.size < 10_000) this.#links.add(target);
  }
}
