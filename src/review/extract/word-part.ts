import type { UnitFlag } from '#core/document';
import type { DocumentText } from './document-text.ts';
import { Flow } from './flow.ts';
import { attributeOf, type XmlHandler } from './xml-stream.ts';

/** Field codes that name data: a mail merge's fields and links; PAGE, TOC and the like say nothing. */
const spokenFields = /MERGEFIELD|HYPERLINK|FILLIN|ASK|DATABASE|INCLUDETEXT|DOCPROPERTY|ADDRESSBLOCK|GREETINGLINE/u;

/** Reads one XML part of a Word document; give it to a stream, then call `finish`. */
export class WordPart implements XmlHandler {
  readonly authors = new Set<string>();
  readonly #isSettings: boolean;
  readonly #flows: Flow[];
  readonly #most: number;
  readonly #stack: string[] = [];
  readonly #fields: string[] = [];
  #deleted = '';
  #alignment = '';
  #skipped = 0;
  #moved = 0;

  /** What the start of each element does; elements not listed only hold others. */
  readonly #openings: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    tbl: () => this.#flow.openTable(),
    tr: () => this.#flow.openRow(),
    tc: () => this.#flow.openCell(),
    gridSpan: (attributes) => this.#flow.spanCell(Number(attributeOf(attributes, 'val') ?? 1)),
    tab: () => {
      if (this.#stack.at(-2) !== 'tabs') this.#flow.text('\t');
    },
    p: () => {
      this.#alignment = '';
    },
    jc: (attributes) => this.#align(attributeOf(attributes, 'val') ?? ''),
    br: () => this.#flow.softBreak(),
    cr: () => this.#flow.softBreak(),
    noBreakHyphen: () => this.#flow.text('-'),
    txbxContent: () => {
      this.#flows.push(new Flow(this.#most));
    },
    moveFrom: () => {
      this.#moved += 1;
    },
    comment: (attributes) => this.#comment(attributes),
    ins: (attributes) => this.#author(attributes),
    del: (attributes) => this.#author(attributes),
    fldSimple: (attributes) => this.#field(attributeOf(attributes, 'instr') ?? ''),
    query: (attributes) => this.#setting(attributes),
    connectString: (attributes) => this.#setting(attributes),
  };

  /** `most` is how many characters one text may have. */
  constructor(most: number, isSettings = false) {
    this.#most = most;
    this.#isSettings = isSettings;
    this.#flows = [new Flow(most)];
  }

  /** Whether a limit is met: what follows is not read. */
  get full(): boolean {
    return this.#flow.full || this.#deleted.length > this.#most;
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    this.#stack.push(name);
    // The fallback repeats the words of the choice for older programs.
    if (name === 'Fallback') this.#skipped += 1;
    if (this.#skipped > 0) return;
    const act = Object.hasOwn(this.#openings, name) ? this.#openings[name] : undefined;
    if (act !== undefined) act(attributes);
  };

  readonly close = (name: string): void => {
    this.#stack.pop();
    if (name === 'Fallback') this.#skipped -= 1;
    else if (this.#skipped > 0) return;
    else if (name === 'p') this.#endParagraph();
    else if (name === 'tbl') this.#flow.closeTable();
    else if (name === 'tc') this.#flow.closeCell();
    else if (name === 'moveFrom') this.#moved -= 1;
    else if (name === 'pt' || name === 'comment') this.#flow.breakLine();
    else if (name === 'txbxContent') this.#closeBox();
  };

  readonly text = (words: string): void => {
    if (this.#skipped > 0) return;
    const element = this.#stack.at(-1);
    if (element === 't' || element === 'v') {
      if (this.#moved > 0) this.#deleted += words;
      else this.#flow.text(words);
    } else if (element === 'delText') this.#deleted += words;
    else if (element === 'instrText' || element === 'delInstrText') this.#field(words);
    else if (this.#isData && words.trim() !== '') {
      this.#flow.text(words.trim());
      this.#flow.endLine();
    }
  };

  /** Hands over what was read as units of a part; gives the count of tables so far. */
  finish(into: DocumentText, part: string, flags: readonly UnitFlag[], tables: number): number {
    while (this.#flows.length > 1) this.#closeBox();
    const count = this.#flow.finish(into, part, flags, tables);
    into.addText(`${part}:deleted`, this.#deleted.trim(), [...flags, 'deleted']);
    into.addText(`${part}:fields`, this.#fields.filter((field) => field.trim() !== '').join('\n'), [
      ...flags,
      'metadata',
    ]);
    return count;
  }

  get #flow(): Flow {
    return this.#flows.at(-1) ?? new Flow(0);
  }

  /** Custom XML (the data behind a form's fields) has elements of its own: all its text is data. */
  get #isData(): boolean {
    const root = this.#stack[0];
    return root !== 'document' && root !== undefined && !officeRoots.has(root);
  }

  #endParagraph(): void {
    this.#flow.endParagraph(this.#alignment);
    if (this.#deleted !== '' && !this.#deleted.endsWith('\n')) this.#deleted += '\n';
  }

  /** Left, right and centred blocks are set apart; justified text is as good as left. */
  #align(value: string): void {
    if (this.#stack.at(-2) === 'pPr')
      this.#alignment = value === 'right' || value === 'end' || value === 'center' ? value : '';
  }

  /** A text box stands inside a paragraph: its words go before that paragraph's, set apart by blank lines. */
  #closeBox(): void {
    const box = this.#flows.pop();
    if (box !== undefined && this.#flows.length > 0) this.#flow.insert(box);
    else if (box !== undefined) this.#flows.push(box);
  }

  #comment(attributes: Readonly<Record<string, string>>): void {
    this.#flow.breakLine();
    const author = attributeOf(attributes, 'author') ?? '';
    if (author !== '') this.#flow.text(`${author}: `);
  }

  #author(attributes: Readonly<Record<string, string>>): void {
    const author = attributeOf(attributes, 'author') ?? '';
    // A hostile file could name a new author for every letter.
    if (author !== '' && this.authors.size < 1000) this.authors.add(author);
  }

  /** Where a mail merge takes its people from. */
  #setting(attributes: Readonly<Record<string, string>>): void {
    if (this.#isSettings) this.#fields.push(`DATABASE ${attributeOf(attributes, 'val') ?? ''}`);
  }

  #field(instruction: string): void {
    if (spokenFields.test(instruction)) this.#fields.push(instruction.trim());
  }
}

/** Roots of the parts whose words stand only in `t` elements. */
const officeRoots = new Set(
  'document wordDocument package hdr ftr footnotes endnotes comments glossaryDocument settings chartSpace dataModel wsDr drawing sources'.split(
    ' ',
  ),
);
