import { codeAt, isPlainLetter, isSpaceAt } from './char-classes.ts';
import { beginsEntry } from './entry-starts.ts';

/** A stretch of text, UTF-16 offsets, end exclusive. */
export type Stretch = { readonly start: number; readonly end: number };

/** Longest sentence looked at as one: a text without full stops must not make the work quadratic. */
const longestSentence = 600;
// A line shorter than this was ended on purpose, not by wrapping; of one longer than any page's, so was the break before a capital.
const shortLine = 45;
const widestPage = 130;

// Of each character below 128: whether it can end a sentence, a line feed or one of . ! ?
const mayEnd = Uint8Array.from({ length: 128 }, (_, code) =>
  code === 10 || '.!?'.includes(String.fromCharCode(code)) ? 1 : 0,
);

function endsSentence(text: string, at: number, code: number, lineStart: number): boolean {
  if (code === 10) {
    const next = codeAt(text, at + 1);
    return (
      at - lineStart < shortLine ||
      next === 10 ||
      next === 13 ||
      next === 45 ||
      next === 42 ||
      next === 0x2022 ||
      '.!?:;'.includes(text.charAt(at - 1) || ' ') ||
      (at - lineStart > widestPage && isCapital(next)) ||
      beginsEntry(text, lineStart, at + 1)
    );
  }
  const after = codeAt(text, at + 1);
  if (after !== 32 && after !== 10 && after !== 13 && at + 1 < text.length) return false;
  return !followsShortForm(text, at);
}

const shortForms: ReadonlySet<string> = new Set('mr mrs ms dr st no rev prof cllr tel ref flt inc'.split(' '));

// "Mr. Khan", "J. Smith", "no. 4": a stop after one letter or a short title ends nothing.
function followsShortForm(text: string, at: number): boolean {
  const least = Math.max(0, at - 5);
  let start = at;
  for (; start > least; start -= 1) {
    const code = text.charCodeAt(start - 1);
    if (code > 127) return shortFormOfAnyScript.test(text.slice(least, at));
    if (!isPlainLetter(code)) break;
  }
  const length = at - start;
  // "has Alzheimer's. He": what follows an apostrophe is no initial.
  if (length === 1 && isApostrophe(codeAt(text, start - 1))) return false;
  return length === 1 || (length > 1 && length < 5 && shortForms.has(text.slice(start, at).toLowerCase()));
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019;
}

const shortFormOfAnyScript = /(?:^|[^\p{L}'’])(?:\p{L}|mr|mrs|ms|dr|st|no|rev|prof|cllr|tel|ref|flt|approx|inc)$/iu;

/** Parts a text into sentences at stops and at line ends that mean something; every character is in one. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  let lineStart = 0;
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    const ends =
      (code < 128 && mayEnd[code] === 1 && endsSentence(text, at, code, lineStart)) ||
      (at - start >= longestSentence && (code === 32 || at - start >= 2 * longestSentence));
    if (code === 10) lineStart = at + 1;
    if (!ends) continue;
    sentences.push({ start, end: at + 1 });
    start = at + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

/** Whether a blank line stands between two offsets: a new paragraph. */
export function beginsParagraph(text: string, sentence: Stretch): boolean {
  const from = Math.max(0, sentence.start - 3);
  const to = Math.min(text.length, sentence.start + 3);
  // Two line feeds with white space alone between them.
  let fed = false;
  for (let at = from; at < to; at += 1) {
    if (codeAt(text, at) === 10) {
      if (fed) return true;
      fed = true;
    } else if (!isSpaceAt(text, at)) fed = false;
  }
  return false;
}

/** The stretches that are reported already, in order, for quick tests of overlap. */
export class TakenStretches {
  readonly #stretches: Stretch[] = [];

  /** Marks a stretch as taken. */
  take(start: number, end: number): void {
    this.#stretches.push({ start, end });
    let at = this.#stretches.length - 1;
    while (at > 0 && (this.#stretches[at - 1]?.start ?? 0) > start) {
      const before = this.#stretches[at - 1];
      if (before !== undefined) this.#stretches[at] = before;
      at -= 1;
    }
    this.#stretches[at] = { start, end };
  }

  /** Whether any taken stretch overlaps; by bisection. */
  overlaps(start: number, end: number): boolean {
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found = this.#stretches[low];
    return found !== undefined && found.start < end;
  }
}
