import { attributeOf } from '../text/xml-stream.ts';
import { ListCounter, type ListLevel, mostLevels } from './list-numbers.ts';

type Attributes = Readonly<Record<string, string>>;
type Level = {
  readonly start: number;
  readonly format: string;
  readonly before: string;
  readonly after: string;
  /** How many levels the number shows, its own the last. */
  readonly shown: number;
  /** The number spelled out, `%1%.%2%`, where the file does so. */
  readonly pattern: string | null;
};
type OpenList = {
  readonly style: string;
  readonly counter: ListCounter;
  isCounted: boolean;
  start: number | null;
};

/** A hostile file may define lists without end. */
const mostStyles = 20_000;
const deepestLists = 200;
/** The style of headings' numbers, which has no name of its own. */
const outline = ' outline';

/** The styles of lists that an OpenDocument file defines, in any of its parts. */
export class OpenListStyles {
  readonly #levels = new Map<string, (Level | undefined)[]>();
  /** The list style of a paragraph style. */
  readonly #paragraphs = new Map<string, string>();
  #style: (Level | undefined)[] | null = null;

  /** Takes in the start of an element. */
  open(name: string, attributes: Attributes): void {
    if (name === 'list-style') this.#define(attributeOf(attributes, 'name') ?? '');
    else if (name === 'outline-style') this.#define(outline);
    else if (name === 'list-level-style-number' || name === 'outline-level-style') this.#level(attributes);
    else if (name === 'style') {
      const list = attributeOf(attributes, 'list-style-name') ?? '';
      if (list !== '' && this.#paragraphs.size < mostStyles)
        this.#paragraphs.set(attributeOf(attributes, 'name') ?? '', list);
    }
  }

  /** The style of lists that a style of paragraphs names; '' for none. */
  ofParagraph(style: string): string {
    return this.#paragraphs.get(style) ?? '';
  }

  /** The levels of a style; bullets are undefined. */
  levels(style: string): readonly (ListLevel | undefined)[] {
    const levels = this.#levels.get(style) ?? [];
    return levels.map((level, at) =>
      level === undefined
        ? undefined
        : { start: level.start, format: level.format, text: textOf(levels, at), isLegal: false, restart: null },
    );
  }

  #define(name: string): void {
    this.#style = [];
    if (this.#levels.size < mostStyles) this.#levels.set(name, this.#style);
  }

  #level(attributes: Attributes): void {
    const level = Number(attributeOf(attributes, 'level') ?? '1') - 1;
    if (this.#style === null || !Number.isInteger(level) || level < 0 || level >= mostLevels) return;
    this.#style[level] = {
      start: countOf(attributeOf(attributes, 'start-value')) ?? 1,
      format: attributeOf(attributes, 'num-format') ?? '',
      before: (attributeOf(attributes, 'num-prefix') ?? '').slice(0, 100),
      after: (attributeOf(attributes, 'num-suffix') ?? '').slice(0, 100),
      shown: countOf(attributeOf(attributes, 'display-levels')) ?? 1,
      pattern: attributeOf(attributes, 'num-list-format')?.slice(0, 200) ?? null,
    };
  }
}

/** Counts the lists of one part as its elements come: `open` and `close` for every element, `begin` at each paragraph, `take` at its words. */
export class OpenDocumentLists {
  readonly #styles: OpenListStyles;
  readonly #lists: OpenList[] = [];
  readonly #named = new Map<string, ListCounter>();
  readonly #last = new Map<string, ListCounter>();
  readonly #outline = new ListCounter();
  readonly #known = new Map<string, readonly (ListLevel | undefined)[]>();
  #tooDeep = 0;
  #number = '';
  #within = 0;

  constructor(styles: OpenListStyles) {
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    this.#styles.open(name, attributes);
    const list = this.#lists.at(-1);
    if (name === 'list') this.#openList(attributes);
    else if (name === 'list-item' && list !== undefined) {
      list.isCounted = false;
      list.start = countOf(attributeOf(attributes, 'start-value'));
    } else if (name === 'list-header' && list !== undefined) list.isCounted = true;
  }

  close(name: string): void {
    if (name !== 'list') return;
    if (this.#tooDeep > 0) this.#tooDeep -= 1;
    else this.#lists.pop();
  }

  /** Counts a paragraph (`p`) or heading (`h`) that begins; `within` says how many asides (a note, a comment) it stands in. */
  begin(name: string, attributes: Attributes, within: number): void {
    const number = this.#numberOf(name, attributes);
    // A paragraph of a comment within a numbered one does not take its number away.
    if (number === '' && within > this.#within) return;
    this.#number = number;
    this.#within = within;
  }

  /** What stands before the first words of the paragraph that began, once; `within` as where the words stand. */
  take(within: number): string {
    if (this.#number === '' || within !== this.#within) return '';
    const number = `${this.#number}\t`;
    this.#number = '';
    return number;
  }

  #numberOf(name: string, attributes: Attributes): string {
    const list = this.#lists.at(-1);
    if (list === undefined) {
      const level = Number(attributeOf(attributes, 'outline-level') ?? '1') - 1;
      const isPlain = name !== 'h' || attributeOf(attributes, 'is-list-header') === 'true';
      return isPlain ? '' : this.#outline.next(this.#levels(outline), level);
    }
    if (list.isCounted) return '';
    list.isCounted = true;
    const own = list.style === '' ? this.#styles.ofParagraph(attributeOf(attributes, 'style-name') ?? '') : list.style;
    return list.counter.next(this.#levels(own), this.#lists.length - 1, list.start);
  }

  #levels(style: string): readonly (ListLevel | undefined)[] {
    const known = this.#known.get(style) ?? this.#styles.levels(style);
    if (this.#known.size < mostStyles) this.#known.set(style, known);
    return known;
  }

  #openList(attributes: Attributes): void {
    if (this.#lists.length >= deepestLists) {
      this.#tooDeep += 1;
      return;
    }
    const above = this.#lists.at(-1);
    const style = attributeOf(attributes, 'style-name') ?? above?.style ?? '';
    const continued = attributeOf(attributes, 'continue-list') ?? '';
    const isOn = attributeOf(attributes, 'continue-numbering') === 'true';
    const before = this.#named.get(continued) ?? (isOn ? this.#last.get(style) : undefined);
    const counter = above?.counter ?? before ?? new ListCounter();
    this.#lists.push({ style, counter, isCounted: true, start: null });
    const id = attributeOf(attributes, 'id') ?? '';
    if (id !== '' && this.#named.size < mostStyles) this.#named.set(id, counter);
    if (above === undefined && this.#last.size < mostStyles) this.#last.set(style, counter);
  }
}

function countOf(value: string | undefined): number | null {
  const count = Number(value ?? '');
  return value !== undefined && Number.isInteger(count) && count >= 0 && count < 1_000_000 ? count : null;
}

/** `%1.%2` with what stands before and after; levels without a number are passed over. */
function textOf(levels: readonly (Level | undefined)[], at: number): string | null {
  const level = levels[at];
  if (level === undefined) return null;
  if (level.pattern !== null)
    return level.pattern.replace(/%(\d{1,2})%/gu, (_, digits: string) => `%${digits.slice(-1)}`);
  if (level.format === '') return level.before + level.after;
  const shown: string[] = [];
  for (let each = Math.max(0, at - Math.max(1, level.shown) + 1); each <= at; each += 1)
    if ((levels[each]?.format ?? '') !== '') shown.push(`%${(each + 1) % 10}`);
  return level.before + shown.join('.') + level.after;
}
