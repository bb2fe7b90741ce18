import type { DirectCall, PdfEngine } from './pdf-engine.ts';

/** A word on a page: its box in points with y growing downwards, as the page is seen, from its letters' tops to below their feet. */
export type PdfWord = {
  text: string;
  left: number;
  right: number;
  readonly top: number;
  readonly bottom: number;
  /** Height of the type in points. */
  readonly size: number;
  /** The drawing operation that wrote its first letter; a change often starts a new cell. */
  readonly object: number;
  /** Its number in drawing order. */
  readonly order: number;
  /** Where in it another drawing operation goes on: offset into the text, left edge, operation. */
  readonly joints: { readonly at: number; readonly left: number; readonly object: number }[];
  /** What stood before it: a space written in the file, one that PDFium inferred from a gap, or nothing. */
  readonly before: 'space' | 'gap' | 'nothing';
};

/** What the characters of a page give: words set upright, the text of those that are not, and how many letters have no meaning. */
export type PageWords = {
  readonly words: readonly PdfWord[];
  readonly aside: string;
  readonly characters: number;
  readonly unreadable: number;
};

/** A rectangle on a page as it is seen. */
export type Box = { left: number; right: number; top: number; bottom: number };

/** Highest number of characters read of one page: a page of small print has 10,000. */
const mostCharacters = 400_000;
/** Where letters stand about their baseline, in heights of type: most fonts reach 0.72 above it and 0.2 below. */
const rise = 0.72;
const fall = 0.2;

/** Reads the words of a page, turned as the page is turned; words drawn twice for boldness come once. */
export function readWords(engine: PdfEngine, page: number, text: number): PageWords {
  const { api } = engine;
  const count = Math.max(0, Math.min(api.FPDFText_CountChars(text), mostCharacters));
  const unicode = engine.direct('FPDFText_GetUnicode');
  const gatherer = new WordGatherer(engine, page, text);
  for (let at = 0; at < count; at += 1) gatherer.take(at, unicode(text, at));
  gatherer.close();
  return { words: gatherer.words, aside: gatherer.aside.trim(), characters: count, unreadable: gatherer.unreadable };
}

type Type = { readonly object: number; readonly size: number; readonly isUpright: boolean };

class WordGatherer {
  readonly words: PdfWord[] = [];
  aside = '';
  unreadable = 0;
  readonly #engine: PdfEngine;
  readonly #text: number;
  readonly #turn: Turn;
  readonly #seen = new Set<string>();
  readonly #looseBox: DirectCall;
  readonly #origin: DirectCall;
  readonly #object: DirectCall;
  #open: PdfWord | null = null;
  #before: PdfWord['before'] = 'nothing';
  #type: Type = { object: 0, size: 0, isUpright: true };

  constructor(engine: PdfEngine, page: number, text: number) {
    this.#engine = engine;
    this.#text = text;
    this.#turn = pageTurner(engine, page);
    this.#looseBox = engine.direct('FPDFText_GetLooseCharBox');
    this.#origin = engine.direct('FPDFText_GetCharOrigin');
    this.#object = engine.direct('FPDFText_GetTextObject');
  }

  take(at: number, code: number): void {
    const { api } = this.#engine;
    if (code <= 32 && code !== 2) {
      this.close();
      const isInferred = code === 32 && api.FPDFText_IsGenerated(this.#text, at) === 1;
      this.#before = code !== 32 && code !== 9 ? 'nothing' : isInferred ? 'gap' : 'space';
      if (!this.#type.isUpright) this.aside += code === 10 || code === 13 ? '\n' : ' ';
      return;
    }
    if (code === 0xfffd || code === 0xfffe || (code >= 0xe000 && code <= 0xf8ff)) this.unreadable += 1;
    // PDFium says U+0002 for a hyphen that cuts a word at the end of its line.
    const letter = code === 2 ? '\u00AD' : code === 0xa0 ? ' ' : String.fromCodePoint(code > 0x10ffff ? 0xfffd : code);
    this.#typeAt(at);
    if (this.#type.isUpright) this.#upright(at, letter);
    else this.aside += letter;
  }

  close(): void {
    if (this.#open !== null && !isRepeat(this.#open, this.#seen)) this.words.push(this.#open);
    this.#open = null;
  }

  #upright(at: number, letter: string): void {
    const { scratch } = this.#engine;
    if (this.#looseBox(this.#text, at, scratch) === 0) return;
    const loose = this.#turn(
      this.#engine.float(0),
      this.#engine.float(1),
      this.#engine.float(2),
      this.#engine.float(3),
    );
    this.#origin(this.#text, at, scratch + 32, scratch + 40);
    const [x, y] = [this.#engine.double(4), this.#engine.double(5)];
    const baseline = this.#turn(x, y, x, y).top;
    const { size, object } = this.#type;
    if (this.#open !== null && breaksWord(this.#open, loose, baseline)) {
      this.close();
      this.#before = 'nothing';
    }
    if (this.#open !== null) {
      const drawnBy = this.#open.joints.at(-1)?.object ?? this.#open.object;
      if (object !== drawnBy) this.#open.joints.push({ at: this.#open.text.length, left: loose.left, object });
      this.#open.text += letter;
      this.#open.right = Math.max(this.#open.right, loose.right);
      return;
    }
    const box = { left: loose.left, right: loose.right, top: baseline - rise * size, bottom: baseline + fall * size };
    this.#open = { text: letter, ...box, size, object, order: this.words.length, before: this.#before, joints: [] };
    this.#before = 'nothing';
  }

  /** Size and direction of the type, read again where another drawing operation starts. */
  #typeAt(at: number): void {
    const { api, scratch } = this.#engine;
    const object = this.#object(this.#text, at);
    if (object === this.#type.object) return;
    const hasMatrix = api.FPDFText_GetMatrix(this.#text, at, scratch);
    const [a, b, c, d] = hasMatrix ? [0, 1, 2, 3].map((index) => this.#engine.float(index)) : [1, 0, 0, 1];
    const scale = Math.hypot(c ?? 0, d ?? 1);
    const size = Math.min(500, Math.max(0.5, Math.abs(api.FPDFText_GetFontSize(this.#text, at) * scale)));
    const from = this.#turn(0, 0, 0, 0);
    const to = this.#turn(a ?? 1, b ?? 0, a ?? 1, b ?? 0);
    const [across, down] = [to.left - from.left, to.top - from.top];
    const isUpright = across > 0 && Math.abs(down) < 0.02 * across;
    if (isUpright !== this.#type.isUpright) this.close();
    this.#type = { object, size, isUpright };
  }
}

type Turn = (left: number, top: number, right: number, bottom: number) => Box;

/** Turns boxes of a page, which come unturned with y upwards, to where they are seen, with y downwards. */
export function pageTurner(engine: PdfEngine, page: number): Turn {
  const width = engine.api.FPDF_GetPageWidthF(page);
  const height = engine.api.FPDF_GetPageHeightF(page);
  const upright: Turn = (left, top, right, bottom) => ({ left, right, top: height - top, bottom: height - bottom });
  const turns: readonly Turn[] = [
    upright,
    (left, top, right, bottom) => ({ left: bottom, right: top, top: left, bottom: right }),
    (left, top, right, bottom) => ({ left: width - right, right: width - left, top: bottom, bottom: top }),
    (left, top, right, bottom) => ({
      left: width - top,
      right: width - bottom,
      top: height - right,
      bottom: height - left,
    }),
  ];
  return turns[engine.api.FPDFPage_GetRotation(page)] ?? upright;
}

/** A letter starts another word where it is on another line, steps back, or leaves a gap that PDFium took for no space. */
function breaksWord(word: PdfWord, box: Box, baseline: number): boolean {
  const height = Math.max(word.size, 1);
  if (Math.abs(baseline - (word.bottom - fall * word.size)) > 0.5 * height) return true;
  return box.left - word.right > 0.6 * height || box.left < word.left - 0.2 * height;
}

/** Bold by drawing twice leaves a copy of each word within a third of a letter; the grid is that coarse. */
function isRepeat(word: PdfWord, seen: Set<string>): boolean {
  const grid = Math.max(1, word.size / 3);
  const key = (shift: number): string =>
    `${word.text} ${Math.floor(word.left / grid + shift)} ${Math.floor(word.top / grid + shift)} ${shift}`;
  const keys = [key(0), key(0.5)];
  const repeat = keys.some((found) => seen.has(found));
  for (const found of keys) seen.add(found);
  return repeat;
}
