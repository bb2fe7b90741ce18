import type { GreyPicture, RecognisedWord, Recogniser } from '#core/recognition';
import { evenlyLit } from './page-light.ts';
import { levelled, skewOf } from './page-skew.ts';

/** What looking at a page gave: its words upright on the picture as it was turned, none at all, or nothing since it could not be read. */
export type PageReading =
  | { readonly kind: 'words'; readonly words: readonly RecognisedWord[]; readonly dpi: number }
  | { readonly kind: 'no-words'; readonly why: string }
  | { readonly kind: 'failed' };

/** A picture smaller than this on its sides is an icon, a logo or a line; the smallest slip of paper scanned at 100 dots an inch is larger. */
const smallest = { long: 100, short: 24, area: 5_000 };
/** Mean confidence under which a page may stand on its head: upside down read at 38, upright poor copies at 60 and more. */
const doubtfulPage = 65;
/** A word read with less is not counted among those that tell one turn from another. */
const sureWord = 60;
/** Below this everything is noise: specks, edges of the sheet, letters of a photograph's background. */
const hopelessWord = 12;

/** In degrees: lines that sink by less are read as they lie. */
const leastSkew = 1;

/** Whether a picture of this size can hold a page of words at all. */
export function isTooSmall({ width, height }: { width: number; height: number }): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return long < smallest.long || short < smallest.short || width * height < smallest.area;
}

/** Reads a page whichever way up it lies: sideways pages are turned so that their lines run across, upside-down ones over. */
export async function readPagePicture(recogniser: Recogniser, picture: GreyPicture): Promise<PageReading> {
  if (isTooSmall(picture)) return { kind: 'no-words', why: 'too small to hold a page of words' };
  if (isAlmostOneColour(picture)) return { kind: 'no-words', why: 'almost one colour' };
  const lit = evenlyLit(picture);
  const enlarged = lit.dpi < 110 && lit.width * lit.height < 4_000_000 ? doubled(lit) : lit;
  // Even two degrees cost whole lines, of which nothing in the others tells.
  const degrees = skewOf(enlarged);
  const level = Math.abs(degrees) < leastSkew ? enlarged : levelled(enlarged, degrees);
  const first = await recogniser.recognise(level);
  if (first === null) return { kind: 'failed' };
  const turned = await bestTurn(recogniser, level, first);
  const best = level === enlarged ? turned : await betterAsItLay(recogniser, enlarged, turned);
  const words = withoutRules(best).filter(isWord);
  if (sureness(words) === 0) return { kind: 'no-words', why: 'no printed words were found in it' };
  return { kind: 'words', words, dpi: enlarged.dpi };
}

async function bestTurn(
  recogniser: Recogniser,
  picture: GreyPicture,
  first: readonly RecognisedWord[],
): Promise<readonly RecognisedWord[]> {
  const isDoubtful = meanConfidence(first) < doubtfulPage && first.length > 0;
  const turns: (1 | 2 | 3)[] = [];
  // The recogniser reads lines that run down the page without being told; which words stand on one row is known only upright.
  if (isSideways(first)) turns.push(...(isDoubtful ? ([1, 3] as const) : ([3, 1] as const)));
  else if (isDoubtful) turns.push(2);
  let best = first;
  for (const quarters of turns) {
    const turned = await recogniser.recognise(turn(picture, quarters));
    if (turned === null) continue;
    if (
      isSideways(best)
        ? sureness(turned) >= 0.8 * sureness(best) && !isSideways(turned)
        : sureness(turned) > sureness(best)
    )
      best = turned;
    if (best === turned && meanConfidence(best) >= doubtfulPage) break;
  }
  return best;
}

/** A page that was levelled and of which little can be read may not have been askew: a drawing, a photograph. */
async function betterAsItLay(
  recogniser: Recogniser,
  picture: GreyPicture,
  words: readonly RecognisedWord[],
): Promise<readonly RecognisedWord[]> {
  if (words.length > 0 && meanConfidence(words) >= doubtfulPage) return words;
  const read = await recogniser.recognise(picture);
  if (read === null) return words;
  const turned = await bestTurn(recogniser, picture, read);
  return sureness(turned) > sureness(words) ? turned : words;
}

/** The lines of a passport for machines are no words to a recogniser: their check digits say whether they were read. */
function isWord({ text, confidence }: RecognisedWord): boolean {
  return (confidence >= hopelessWord && /[\p{L}\p{N}]/u.test(text)) || (text.length >= 25 && text.includes('<<'));
}

/** Words without the borders of boxes and cells that were taken for letters: `[01/12/1998`, `|Smith`, an `I` as high as a box. */
function withoutRules(words: readonly RecognisedWord[]): RecognisedWord[] {
  const heights = words.map(({ top, bottom }) => bottom - top).sort((a, b) => a - b);
  const usual = heights[heights.length >> 1] ?? 0;
  return words.flatMap((word) => {
    if (/^[Il1|[\]]$/u.test(word.text) && word.bottom - word.top > 1.25 * usual) return [];
    const text = word.text.replace(/^(?:[|_]+|[[{](?![^\]}]*[\]}]))+|[|_]+$/gu, '');
    return text === '' ? [] : [{ ...word, text: /^[^[{]*[\]}]$/u.test(text) ? text.slice(0, -1) : text }];
  });
}

/** Most words of some length are higher than they are wide. */
function isSideways(words: readonly RecognisedWord[]): boolean {
  const long = words.filter(({ text }) => text.length >= 4);
  const tall = long.filter(({ left, right, top, bottom }) => bottom - top > 1.2 * (right - left));
  return long.length >= 3 && tall.length * 2 > long.length;
}

/** Letters in words that the recogniser is sure of: what tells the right way up from a wrong one. */
function sureness(words: readonly RecognisedWord[]): number {
  return words.reduce(
    (sum, { text, confidence }) => (confidence < sureWord || text.length < 2 ? sum : sum + text.length * confidence),
    0,
  );
}

function meanConfidence(words: readonly RecognisedWord[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, letters);
}

/** Whether hardly any pixel differs from the picture's own grey: a blank page, a divider, a colour field. */
function isAlmostOneColour({ pixels }: GreyPicture): boolean {
  const counts = new Uint32Array(256);
  for (const pixel of pixels) counts[pixel] = (counts[pixel] ?? 0) + 1;
  let most = 0;
  for (let grey = 0; grey < 256; grey += 1) if ((counts[grey] ?? 0) > (counts[most] ?? 0)) most = grey;
  let apart = 0;
  for (let grey = 0; grey < 256; grey += 1) if (Math.abs(grey - most) > 40) apart += counts[grey] ?? 0;
  // One line of small print on A4 darkens a thousandth of it.
  return apart < pixels.length / 20_000;
}

/** The picture turned clockwise by quarters. */
export function turn(picture: GreyPicture, quarters: 1 | 2 | 3): GreyPicture {
  const { width, height, dpi, pixels } = picture;
  const out = new Uint8Array(pixels.length);
  if (quarters === 2) {
    for (let at = 0; at < pixels.length; at += 1) out[pixels.length - 1 - at] = pixels[at] ?? 0;
    return { width, height, dpi, pixels: out };
  }
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const to = quarters === 1 ? x * height + (height - 1 - y) : (width - 1 - x) * height + y;
      out[to] = pixels[y * width + x] ?? 0;
    }
  }
  return { width: height, height: width, dpi, pixels: out };
}

/** The picture twice as large, smoothed: what is under 110 dots an inch has letters too small for the recogniser. */
function doubled({ width, height, dpi, pixels }: GreyPicture): GreyPicture {
  const [wide, high] = [width * 2, height * 2];
  const out = new Uint8Array(wide * high);
  const at = (x: number, y: number): number =>
    pixels[Math.min(height - 1, Math.max(0, y)) * width + Math.min(width - 1, Math.max(0, x))] ?? 0;
  for (let y = 0; y < high; y += 1) {
    const [nearY, farY] = [y >> 1, (y >> 1) + (y % 2 === 0 ? -1 : 1)];
    for (let x = 0; x < wide; x += 1) {
      const [nearX, farX] = [x >> 1, (x >> 1) + (x % 2 === 0 ? -1 : 1)];
      out[y * wide + x] = (9 * at(nearX, nearY) + 3 * (at(farX, nearY) + at(nearX, farY)) + at(farX, farY)) >> 4;
    }
  }
  return { width: wide, height: high, dpi: dpi * 2, pixels: out };
}
