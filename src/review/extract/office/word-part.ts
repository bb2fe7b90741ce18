import type { UnitFlag } from '#core/document';
import type { DocumentText } from '../document-text.ts';
import { Flow } from '../text/flow.ts';
import { attributeOf, type XmlHandler } from '../text/xml-stream.ts';
import { WordControls } from './word-controls.ts';
import { symbolSign } from './word-fields.ts';
import { levelOf, type NumberedParagraph } from './word-numbering.ts';

const plainParagraph: NumberedParagraph = { number: null, level: null, style: null };

/** Reads one XML part of a Word document; give it to a stream, then call `finish`. */
export class WordPart implements XmlHandler {
  readonly authors = new Set<string>();
  readonly #hiddenStyles: ReadonlySet<string>;
  readonly #controls = new WordControls();
  readonly #descriptions = new Set<string>();
  readonly #flows: Flow[];
  readonly #most: number;
  readonly #stack: string[] = [];
  #deleted = '';
  #hidden = '';
  #isHidden = false;
  #isHiddenParagraph = false;
  #alignment = '';
  readonly #numberOf: (paragraph: NumberedParagraph) => string;
  #paragraph = plainParagraph;
  #number = '';
  #skipped = 0;
  #moved = 0;

  /** What the start of each element does; elements not listed only hold others. */
  readonly #openings: Readonly<Record<string, (attributes: Readonly<Record<string, string>>) => void>> = {
    tbl: () => this.#flow.openTable(),
    tr: () => this.#flow.openRow(),
    tc: () => this.#flow.openCell(),
    gridSpan: (attributes) => this.#flow.spanCell(Number(attributeOf(attributes, 'val') ?? 1)),
    tab: () => {
      if (this.#stack.at(-2) !== 'tabs') this.#shown('\t');
    },
    p: () => {
      this.#alignment = '';
      this.#isHiddenParagraph = false;
      this.#paragraph = plainParagraph;
      this.#number = '';
    },
    numId: (attributes) => this.#list({ number: attributeOf(attributes, 'val') ?? '' }, 4),
    ilvl: (attributes) => this.#list({ level: levelOf(attributeOf(attributes, 'val')) }, 4),
    r: () => {
      this.#isHidden = this.#isHiddenParagraph;
    },
    vanish: (attributes) => this.#hide(attributes),
    rStyle: (attributes) => {
      if (this.#isHiddenStyle(attributes)) this.#isHidden = true;
    },
    pStyle: (attributes) => {
      this.#list({ style: attributeOf(attributes, 'val') ?? '' }, 3);
      if (this.#isHiddenStyle(attributes)) this.#isHiddenParagraph = true;
    },
    sym: (attributes) =>
      this.#say(symbolSign(attributeOf(attributes, 'font') ?? '', attributeOf(attributes, 'char') ?? '')),
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
    rPrChange: (attributes) => this.#author(attributes),
    pPrChange: (attributes) => this.#author(attributes),
    fldSimple: (attributes) => this.#controls.code(attributeOf(attributes, 'instr') ?? '', true),
    fldChar: (attributes) => this.#controls.mark(attributeOf(attributes, 'fldCharType') ?? ''),
    sdt: () => this.#controls.openControl(),
    alias: (attributes) => this.#controls.name(attributes, true),
    tag: (attributes) => this.#controls.name(attributes, false),
    showingPlcHdr: () => this.#controls.prompts(),
    listItem: (attributes) => this.#controls.offers(attributes),
    checkBox: () => this.#controls.openOld('box'),
    ddList: () => this.#controls.openOld('list'),
    default: (attributes) => this.#controls.oldSetting('default', attributes),
    checked: (attributes) => this.#controls.oldSetting('checked', attributes),
    result: (attributes) => this.#controls.oldSetting('result', attributes),
    listEntry: (attributes) => this.#controls.oldSetting('listEntry', attributes),
    docPr: (attributes) => this.#describe(attributes['descr'], attributes['title']),
    cNvPr: (attributes) => this.#describe(attributes['descr'], fileName(attributes['name'])),
    shape: (attributes) => this.#describe(attributes['alt']),
    imagedata: (attributes) => this.#describe(attributeOf(attributes, 'title')),
    textpath: (attributes) => {
      this.#flow.breakLine();
      this.#flow.text(attributes['string'] ?? '');
      this.#flow.endLine();
    },
  };

  /** `most` is how many characters one text may have; runs and paragraphs of `hiddenStyles` are hidden; `numberOf` counts the lists. */
  constructor(
    most: number,
    hiddenStyles: ReadonlySet<string> = new Set(),
    numberOf: (paragraph: NumberedParagraph) => string = () => '',
  ) {
    this.#most = most;
    this.#numberOf = numberOf;
    this.#hiddenStyles = hiddenStyles;
    this.#flows = [new Flow(most)];
  }

  /** Whether a limit is met: what follows is not read. */
  get full(): boolean {
    return this.#flow.full || this.#deleted.length > this.#most || this.#hidden.length > this.#most;
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
    else if (name === 'pPr' && this.#stack.at(-1) === 'p') this.#count();
    else if (name === 'tbl') this.#flow.closeTable();
    else if (name === 'tc') this.#flow.closeCell();
    else if (name === 'moveFrom') this.#moved -= 1;
    else if (name === 'pt' || name === 'comment') this.#flow.breakLine();
    else if (name === 'txbxContent') this.#closeBox();
    else if (name === 'sdt') this.#controls.closeControl();
    else if (name === 'checkBox' || name === 'ddList') this.#say(this.#controls.closeOld());
  };

  readonly text = (words: string): void => {
    if (this.#skipped > 0) return;
    const element = this.#stack.at(-1);
    if (element === 't' || element === 'v') this.#say(words);
    else if (element === 'delText') this.#deleted += words;
    else if (element === 'instrText' || element === 'delInstrText') this.#controls.code(words);
  };

  /** Hands over what was read as units of a part; gives the count of tables so far. */
  finish(into: DocumentText, part: string, flags: readonly UnitFlag[], tables: number): number {
    while (this.#flows.length > 1) this.#closeBox();
    const count = this.#flow.finish(into, part, flags, tables);
    into.addText(`${part}:deleted`, this.#deleted.trim(), [...flags, 'deleted']);
    into.addText(`${part}:hidden`, this.#hidden.trim(), [...flags, 'hidden']);
    const { fields, rows } = this.#controls;
    if (rows.length > 0)
      into.add({ kind: 'table', locator: `${part}:controls`, rows, headerRows: 0, flags: [...flags, 'form-field'] });
    into.addText(`${part}:fields`, fields.join('\n'), [...flags, 'metadata']);
    into.addText(`${part}:descriptions`, [...this.#descriptions].join('\n'), [...flags, 'metadata']);
    return count;
  }

  get #flow(): Flow {
    return this.#flows.at(-1) ?? new Flow(0);
  }

  #say(words: string): void {
    this.#controls.say(words);
    if (this.#moved > 0) this.#deleted += words;
    else if (this.#isHidden) this.#hidden += words;
    else this.#shown(words);
  }

  /** The number of a list stands before the first words of its paragraph. */
  #shown(words: string): void {
    if (this.#number !== '') this.#flow.text(`${this.#number}\t`);
    this.#number = '';
    this.#flow.text(words);
  }

  /** What a paragraph's own properties say of its number; `depth` is how far below the paragraph they stand (earlier ones stand deeper). */
  #list(said: Partial<NumberedParagraph>, depth: number): void {
    if (this.#stack.at(-depth) === 'p') this.#paragraph = { ...this.#paragraph, ...said };
  }

  #count(): void {
    if (!this.#isHiddenParagraph) this.#number = this.#numberOf(this.#paragraph);
  }

  /** Hidden is a property of a run; on the mark that ends a paragraph it hides no words. */
  #hide(attributes: Readonly<Record<string, string>>): void {
    const isOff = /^(?:0|false|off)$/u.test(attributeOf(attributes, 'val') ?? '1');
    if (this.#stack.at(-3) === 'r') this.#isHidden = !isOff;
  }

  #isHiddenStyle(attributes: Readonly<Record<string, string>>): boolean {
    return this.#hiddenStyles.has(attributeOf(attributes, 'val') ?? '');
  }

  #describe(...words: readonly (string | undefined)[]): void {
    for (const each of words)
      if (each !== undefined && each.trim() !== '' && this.#descriptions.size < 1000)
        this.#descriptions.add(each.trim());
  }

  #endParagraph(): void {
    // A column of numbers that count themselves has no other words.
    if (this.#number !== '' && this.#stack.at(-1) === 'tc') this.#shown('');
    this.#flow.endParagraph(this.#alignment);
    if (this.#deleted !== '' && !this.#deleted.endsWith('\n')) this.#deleted += '\n';
    if (this.#hidden !== '' && !this.#hidden.endsWith('\n')) this.#hidden += '\n';
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
}

/** The name that a picture was put in under, where it is that of a file. */
function fileName(name: string | undefined): string | undefined {
  return name !== undefined && /\.[A-Za-z]{3,4}$/u.test(name) ? name : undefined;
}
