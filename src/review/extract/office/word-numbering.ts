import { attributeOf, type XmlHandler } from '../text/xml-stream.ts';
import { ListCounter, type ListLevel, mostLevels } from './list-numbers.ts';
import type { OfficePackage } from './office-package.ts';

type Attributes = Readonly<Record<string, string>>;
type Level = { start: number; format: string; text: string; isLegal: boolean; restart: number | null; style: string };
type List = {
  readonly levels: (Level | undefined)[];
  abstract: string;
  link: string;
  readonly starts: Map<number, number>;
};
type Resolved = {
  readonly key: string;
  readonly levels: readonly (ListLevel | undefined)[];
  readonly linked: readonly string[];
};
type StyleNumber = { number: string | null; level: number | null; basedOn: string };

/** What a paragraph says of its own number: a list, a level, its style; null where it says nothing. */
export type NumberedParagraph = {
  readonly number: string | null;
  readonly level: number | null;
  readonly style: string | null;
};

/** A hostile file may define lists and styles without end. */
const mostDefinitions = 20_000;
/** Styles based on styles, no further than this: a hostile chain may be a ring. */
const longestChain = 20;

/** The lists that a Word document defines: by number, and by the styles that are numbered. */
export class WordNumbering {
  readonly #abstracts = new Map<string, List>();
  readonly #lists = new Map<string, List>();
  readonly #styles = new Map<string, StyleNumber>();
  /** The definition that belongs to a style of lists. */
  readonly #linked = new Map<string, string>();
  readonly #resolved = new Map<string, Resolved | null>();

  /** Reads the definitions of one document. */
  static async of(file: OfficePackage): Promise<WordNumbering> {
    const numbering = new WordNumbering();
    for (const name of file.names((part) => /^word\/numbering\d*\.xml$/u.test(part)))
      await file.stream(name, numbering.#definitions());
    if (numbering.#lists.size === 0) return numbering;
    for (const name of file.names((part) => /^word\/styles\d*\.xml$/u.test(part)))
      await file.stream(name, numbering.#styleNumbers());
    return numbering;
  }

  /** A count of the lists of one part, from its first paragraph on: gives each paragraph's number as a reader sees it, else ''. */
  counter(): (paragraph: NumberedParagraph) => string {
    const counters = new Map<string, ListCounter>();
    const started = new Set<string>();
    return ({ number: own, level: ownLevel, style: name }) => {
      const style = this.#styleOf(name);
      const number = own ?? style.number;
      const list = number === null ? null : this.#resolve(number);
      if (number === null || list === null) return '';
      const linked = name === null ? -1 : list.linked.indexOf(name);
      const level = ownLevel ?? (linked >= 0 ? linked : (style.level ?? 0));
      const counter = counters.get(list.key) ?? new ListCounter();
      counters.set(list.key, counter);
      // A list that starts at a number of its own does so once, at its first paragraph of the level.
      const again = started.has(`${number} ${level}`) ? undefined : this.#lists.get(number)?.starts.get(level);
      started.add(`${number} ${level}`);
      return counter.next(list.levels, level, again ?? null);
    };
  }

  /** The levels of a list: those of its definition (or of the one that the definition points at), with its own instead where it has any. */
  #resolve(number: string): Resolved | null {
    const known = this.#resolved.get(number);
    if (known !== undefined) return known;
    const list = this.#lists.get(number);
    const key = list?.abstract ?? '';
    const first = this.#abstracts.get(key);
    const link = first === undefined || first.link === '' ? undefined : this.#linked.get(first.link);
    const from = (link === undefined ? first : this.#abstracts.get(link)) ?? first;
    const levels = Array.from({ length: mostLevels }, (_, at) => list?.levels[at] ?? from?.levels[at]);
    const resolved =
      list === undefined || from === undefined
        ? null
        : {
            key: link ?? key,
            levels: levels.map((level) => (level === undefined ? undefined : { ...level, text: shownText(level) })),
            linked: levels.map((level) => level?.style ?? ''),
          };
    this.#resolved.set(number, resolved);
    return resolved;
  }

  #styleOf(name: string | null): { number: string | null; level: number | null } {
    let number: string | null = null;
    let level: number | null = null;
    let style = name === null ? undefined : this.#styles.get(name);
    for (let step = 0; style !== undefined && step < longestChain; step += 1) {
      number ??= style.number;
      level ??= style.level;
      style = this.#styles.get(style.basedOn);
    }
    return { number, level };
  }

  #definitions(): XmlHandler {
    let list = newList();
    let level = newLevel();
    let abstract = '';
    let overridden = 0;
    const add = (lists: Map<string, List>, id: string): void => {
      list = newList();
      if (lists.size < mostDefinitions && !lists.has(id)) lists.set(id, list);
    };
    const openings: Readonly<Record<string, (attributes: Attributes) => void>> = {
      abstractNum: (attributes) => {
        abstract = attributeOf(attributes, 'abstractNumId') ?? '';
        add(this.#abstracts, abstract);
      },
      num: (attributes) => add(this.#lists, attributeOf(attributes, 'numId') ?? ''),
      abstractNumId: (attributes) => {
        list.abstract = said(attributes);
      },
      numStyleLink: (attributes) => {
        list.link = said(attributes);
      },
      styleLink: (attributes) => {
        this.#linked.set(said(attributes), abstract);
      },
      lvlOverride: (attributes) => {
        overridden = levelOf(attributeOf(attributes, 'ilvl'));
      },
      startOverride: (attributes) => list.starts.set(overridden, countOf(said(attributes))),
      lvl: (attributes) => {
        level = newLevel();
        list.levels[levelOf(attributeOf(attributes, 'ilvl'))] = level;
      },
      start: (attributes) => {
        level.start = countOf(said(attributes));
      },
      numFmt: (attributes) => {
        level.format = said(attributes);
      },
      lvlText: (attributes) => {
        level.text = said(attributes);
      },
      isLgl: (attributes) => {
        level.isLegal = isOn(attributes);
      },
      lvlRestart: (attributes) => {
        level.restart = countOf(said(attributes));
      },
      pStyle: (attributes) => {
        level.style = said(attributes);
      },
    };
    return handlerOf(openings);
  }

  #styleNumbers(): XmlHandler {
    let style: StyleNumber = { number: null, level: null, basedOn: '' };
    return handlerOf({
      style: (attributes) => {
        style = { number: null, level: null, basedOn: '' };
        const name = attributeOf(attributes, 'styleId') ?? '';
        if (this.#styles.size < mostDefinitions && !this.#styles.has(name)) this.#styles.set(name, style);
      },
      basedOn: (attributes) => {
        style.basedOn = said(attributes);
      },
      numId: (attributes) => {
        style.number ??= said(attributes);
      },
      ilvl: (attributes) => {
        style.level ??= levelOf(said(attributes));
      },
    });
  }
}

/** The level (from 0) that a paragraph or definition names; one that no list has where it names none. */
export function levelOf(value: string | undefined): number {
  const level = Number(value ?? '');
  return Number.isInteger(level) && level >= 0 && level < mostLevels ? level : mostLevels;
}

function handlerOf(openings: Readonly<Record<string, (attributes: Attributes) => void>>): XmlHandler {
  return {
    open: (name, attributes) => {
      if (Object.hasOwn(openings, name)) openings[name]?.(attributes);
    },
    close: () => undefined,
    text: () => undefined,
  };
}

function newList(): List {
  return { levels: [], abstract: '', link: '', starts: new Map() };
}

function newLevel(): Level {
  return { start: 1, format: 'decimal', text: '', isLegal: false, restart: null, style: '' };
}

function said(attributes: Attributes): string {
  return (attributeOf(attributes, 'val') ?? '').slice(0, 200);
}

function isOn(attributes: Attributes): boolean {
  return !/^(?:0|false|off)$/u.test(attributeOf(attributes, 'val') ?? '1');
}

function countOf(value: string): number {
  const count = Number(value);
  return Number.isInteger(count) && count >= 0 && count < 1_000_000 ? count : 1;
}

/** A bullet's sign (often one of a font of pictures) says nothing. */
function shownText({ format, text }: Level): string | null {
  return format === 'bullet' ? null : text;
}
