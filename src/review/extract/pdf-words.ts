import type { PdfEngine } from './pdf-engine.ts';

/** A word on a page: its box in points with y growing downwards, as the page is seen. */
export type PdfWord = {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  readonly size: number;
  /** The drawing operation that wrote its first letter; a change often starts a new cell. */
  readonly object: number;
  /** Its number in drawing order. */
  readonly order: number;
  /** What stood before it: a space written in the file, one that PDFium inferred from a gap, or nothing. */
  readonly before: 'space' | 'gap' | 'nothing';
};

/** What the characters of a page give. */
export type PageWords = {
  readonly words: readonly PdfWord[];
  readonly characters: number;
  readonly unreadable: number;
};

/** Highest number of characters read of one page: a page of small print has 10,000. */
const mostCharacters = 400_000;

/** Reads the words of a page, turned as the page is turned; words drawn twice for boldness come once. */
export function readWords(engine: PdfEngine, page: number, text: number): PageWords {
  const { api } = engine;
  const count = Math.min(api.FPDFText_CountChars(text), mostCharacters);
  const turn = pageTurner(engine, page);
  const words: PdfWord[] = [];
  const seen = new Set<string>();
  let open: PdfWord | null = null;
  let before: PdfWord['before'] = 'nothing';
  let unreadable = 0;
  const close = (): void => {
    if (open !== null && !isRepeat(open, seen)) words.push(open);
    open = null;
  };
  for (let at = 0; at < count; at += 1) {
    const code = api.FPDFText_GetUnicode(text, at);
    if (code <= 32 && code !== 2) {
      close();
      const isInferred = code !== 9 && api.FPDFText_IsGenerated(text, at) === 1;
      before = code !== 32 && code !== 9 ? 'nothing' : isInferred ? 'gap' : 'space';
      continue;
    }
    if (code === 0xfffd || code === 0xfffe || (code >= 0xe000 && code <= 0xf8ff)) unreadable += 1;
    if (!api.FPDFText_GetLooseCharBox(text, at, engine.scratch)) continue;
    const box = turn(engine.float(0), engine.float(1), engine.float(2), engine.float(3));
    // PDFium says U+0002 for a hyphen that cuts a word at the end of its line.
    const letter = code === 2 ? '\u00AD' : code === 0xa0 ? ' ' : String.fromCodePoint(code > 0x10ffff ? 0xfffd : code);
    if (open !== null && breaksWord(open, box)) {
      close();
      before = 'nothing';
    }
    if (open === null) {
      const size = box.bottom - box.top;
      open = { text: letter, ...box, size, object: api.FPDFText_GetTextObject(text, at), before, order: words.length };
      before = 'nothing';
    } else extend(open, letter, box);
  }
  close();
  return { words, characters: count, unreadable };
}

export type Box = { left: number; right: number; top: number; bottom: number };

/** Turns boxes as the page is shown. They come unturned with y upwards; this turns them as the page is shown, y downwards. */
export function pageTurner(
  engine: PdfEngine,
  page: number,
): (left: number, top: number, right: number, bottom: number) => Box {
  const width = engine.api.FPDF_GetPageWidthF(page);
  const height = engine.api.FPDF_GetPageHeightF(page);
  switch (engine.api.FPDFPage_GetRotation(page)) {
    case 1:
      return (left, top, right, bottom) => ({ left: bottom, right: top, top: left, bottom: right });
    case 2:
      return (left, top, right, bottom) => ({ left: width - right, right: width - left, top: bottom, bottom: top });
    case 3:
      return (left, top, right, bottom) => ({
        left: width - top,
        right: width - bottom,
        top: height - right,
        bottom: height - left,
      });
    default:
      return (left, top, right, bottom) => ({ left, right, top: height - top, bottom: height - bottom });
  }
}

/** A letter starts another word where it is on another line, steps back, or leaves a gap that pdfium took for no space. */
function breaksWord(word: PdfWord, box: Box): boolean {
  const height = Math.max(word.size, 1);
  const overlap = Math.min(word.bottom, box.bottom) - Math.max(word.top, box.top);
  if (overlap < 0.3 * Math.min(height, Math.max(box.bottom - box.top, 0.5))) return true;
  return box.left - word.right > 0.6 * height || box.left < word.left - 0.2 * height;
}

function extend(word: PdfWord, letter: string, box: Box): void {
  word.text += letter;
  word.right = Math.max(word.right, box.right);
  word.top = Math.min(word.top, box.top);
  word.bottom = Math.max(word.bottom, box.bottom);
}

/** Bold by drawing twice leaves a copy of each word within a third of a letter; the grid is that coarse. */
function isRepeat(word: PdfWord, seen: Set<string>): boolean {
  const grid = Math.max(1, word.size / 3);
  const keys = [0, 0.5].map(
    (shift) => `${word.text} ${Math.floor(word.left / grid + shift)} ${Math.floor(word.top / grid + shift)} ${shift}`,
  );
  const repeat = keys.some((key) => seen.has(key));
  for (const key of keys) seen.add(key);
  return repeat;
}
