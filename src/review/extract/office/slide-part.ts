import { Flow } from '../text/flow.ts';
import { attributeOf, type XmlHandler } from '../text/xml-stream.ts';

type Attributes = Readonly<Record<string, string>>;

/** Reads one part of a presentation: a slide, its notes, a master, a chart or a diagram. */
export class SlidePart implements XmlHandler {
  readonly flow: Flow;
  readonly descriptions: string[] = [];
  readonly #onlyFixed: boolean;
  readonly #stack: string[] = [];
  #skipped = 0;
  #isPlaceholder = false;
  #isPageNumber = false;
  isHidden = false;

  /** `onlyFixed` leaves out placeholders: on masters and layouts they say "Click to add title". */
  constructor(most: number, onlyFixed = false) {
    this.flow = new Flow(most);
    this.#onlyFixed = onlyFixed;
  }

  get full(): boolean {
    return this.flow.full;
  }

  readonly open = (name: string, attributes: Attributes): void => {
    this.#stack.push(name);
    // The fallback repeats the words of the choice for older programs.
    if (name === 'Fallback') this.#skipped += 1;
    if (this.#skipped > 0) return;
    if (name === 'sld') this.isHidden = attributes['show'] === '0' || attributes['show'] === 'false';
    else if (name === 'sp') this.#isPlaceholder = false;
    else if (name === 'ph') this.#openPlaceholder(attributes['type'] ?? '');
    else if (name === 'cNvPr') this.#describe(attributes['descr'] ?? '');
    else if (name === 'tbl') this.flow.openTable();
    else if (name === 'tr') this.flow.openRow();
    else if (name === 'tc') this.#openCell(attributes);
    else if (name === 'br') this.flow.endLine();
    else if (name === 'tab') this.flow.text('\t');
  };

  readonly close = (name: string): void => {
    this.#stack.pop();
    if (name === 'Fallback') this.#skipped -= 1;
    else if (this.#skipped > 0) return;
    else if (name === 'p' || name === 'pt') this.flow.endLine();
    else if (name === 'tc') this.flow.closeCell();
    else if (name === 'tbl') this.flow.closeTable();
    else if (name === 'sp' || name === 'cm' || name === 'text') this.#endShape();
  };

  readonly text = (words: string): void => {
    const element = this.#stack.at(-1);
    if (this.#skipped > 0 || this.#isPageNumber || (this.#onlyFixed && this.#isPlaceholder)) return;
    if (element === 't' || element === 'v' || element === 'text') this.flow.text(words);
  };

  #openPlaceholder(kind: string): void {
    this.#isPlaceholder = true;
    this.#isPageNumber = kind === 'sldNum';
  }

  /** A cell merged into another is written as an empty one: it stands where the other's span ends. */
  #openCell(attributes: Attributes): void {
    const merged = [attributes['hMerge'], attributes['vMerge']].some((value) => value === '1' || value === 'true');
    if (!merged) this.flow.openCell(Number(attributes['gridSpan'] ?? 1), Number(attributes['rowSpan'] ?? 1));
  }

  /** Shapes stand apart from each other: a caption is no part of the address beside it. */
  #endShape(): void {
    this.flow.endLine();
    this.flow.endLine();
    this.#isPlaceholder = false;
    this.#isPageNumber = false;
  }

  #describe(words: string): void {
    if (words.trim() !== '' && this.descriptions.length < 1000) this.descriptions.push(words.trim());
  }
}

/** Reads the comments on a slide, old style or threaded, with the ids of their authors. */
export class SlideComments implements XmlHandler {
  readonly comments: { author: string; text: string }[] = [];
  #collects = false;

  readonly open = (name: string, attributes: Attributes): void => {
    if (name === 'cm' || name === 'reply') this.comments.push({ author: attributes['authorId'] ?? '', text: '' });
    else if (name === 't' || name === 'text') this.#collects = true;
  };

  readonly close = (name: string): void => {
    if (name === 't' || name === 'text') this.#collects = false;
    const comment = this.comments.at(-1);
    if (name === 'p' && comment !== undefined) comment.text += '\n';
  };

  readonly text = (words: string): void => {
    const comment = this.comments.at(-1);
    if (this.#collects && comment !== undefined) comment.text += words;
  };
}

/** Reads who wrote comments: names by id. */
export class CommentAuthors implements XmlHandler {
  readonly names = new Map<string, string>();

  readonly open = (name: string, attributes: Attributes): void => {
    const id = attributeOf(attributes, 'id');
    if ((name === 'cmAuthor' || name === 'author') && id !== undefined && this.names.size < 10_000)
      this.names.set(id, attributes['name'] ?? '');
  };

  readonly close = (): void => undefined;
  readonly text = (): void => undefined;
}
