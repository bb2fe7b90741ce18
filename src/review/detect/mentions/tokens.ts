import { charClass, classAt, isDigitAt } from '../scan/char-classes.ts';

/** A piece of a text: a word, a number with what joins its digits, an address of the web, or a sign. */
export type Token = {
  readonly kind: 'word' | 'number' | 'web' | 'sign';
  readonly start: number;
  readonly end: number;
};

const joinsDigits = ".,/:-'";
const longestWeb = 2000;

function isWordPart(text: string, at: number): boolean {
  const found = classAt(text, at);
  return found >= charClass.upper;
}

function webEnd(text: string, start: number): number {
  const head = text.slice(start, start + 8).toLowerCase();
  if (!head.startsWith('http://') && !head.startsWith('https://') && !head.startsWith('www.')) return start;
  let end = start;
  while (
    end < text.length &&
    end - start < longestWeb &&
    classAt(text, end) !== charClass.space &&
    classAt(text, end) !== charClass.line
  )
    end += 1;
  while (end > start && '.,;:!?)>]"\''.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (isWordPart(text, end) || isDigitAt(text, end)) end += 1;
  while (end > start + 1 && classAt(text, end - 1) === charClass.joiner) end -= 1;
  return end;
}

// 01.84.17, 4/5/1992, 11:34:35, 1009b, 3560x4587.
function numberEnd(text: string, start: number): number {
  let end = start;
  while (isDigitAt(text, end) || (joinsDigits.includes(text.charAt(end)) && isDigitAt(text, end + 1))) end += 1;
  while ((isWordPart(text, end) && classAt(text, end) !== charClass.joiner) || isDigitAt(text, end)) end += 1;
  return end;
}

/** Cuts a text into tokens, white space left out; each character is looked at a bounded number of times. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const found = classAt(text, at);
    if (found === charClass.space || found === charClass.line) {
      at += 1;
      continue;
    }
    const web = found >= charClass.upper ? webEnd(text, at) : at;
    const kind =
      web > at
        ? 'web'
        : found === charClass.digit
          ? 'number'
          : found >= charClass.upper && found !== charClass.joiner
            ? 'word'
            : 'sign';
    const end =
      kind === 'web' ? web : kind === 'number' ? numberEnd(text, at) : kind === 'word' ? wordEnd(text, at) : at + 1;
    tokens.push({ kind, start: at, end });
    at = end;
  }
  return tokens;
}
