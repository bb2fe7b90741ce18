import { parseEmail } from '#core/values/email';
import type { Stretch } from '../scan/sentences.ts';
import type { LabelledValue } from './labelled-values.ts';

// What a sign is called aloud, or how it is written against machines that gather addresses.
const signs: ReadonlyMap<string, string> = new Map([
  ['at', '@'],
  ['(at)', '@'],
  ['[at]', '@'],
  ['{at}', '@'],
  ['@', '@'],
  ['dot', '.'],
  ['(dot)', '.'],
  ['[dot]', '.'],
  ['.', '.'],
  ['underscore', '_'],
  ['dash', '-'],
  ['hyphen', '-'],
]);

// The top of a host said aloud is one that people here have; any word may follow a "dot" else.
const tops: ReadonlySet<string> = new Set('com org net uk eu gov edu info co ac nhs sch me biz io ie pl ro'.split(' '));
const inBrackets = /[([{](?:at|dot)[)\]}]/giu;
const longestPart = 40;
const mostTokens = 12;

type Token = Stretch & { readonly text: string };

function tokensOf(sentence: string): readonly Token[] {
  // "j.murray(at)example.org": a sign in brackets parts words without spaces.
  const spaced = sentence.replace(inBrackets, (sign) => sign.toLowerCase());
  return [...spaced.matchAll(/[([{](?:at|dot)[)\]}]|@|[^\s@([{\])},;:"]+/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function signOf(token: Token | undefined): string | null {
  return token === undefined ? null : (signs.get(token.text.toLowerCase()) ?? null);
}

function isPart(token: Token | undefined): boolean {
  return (
    token !== undefined && token.text.length <= longestPart && /^[\p{L}\p{N}][\p{L}\p{N}.+_'-]*$/u.test(token.text)
  );
}

// From the part before "at" back over "dot", "underscore" and the parts that they join.
function firstOf(tokens: readonly Token[], at: number): number {
  let first = at - 1;
  while (
    first >= 2 &&
    at - first < mostTokens &&
    /^[._-]$/u.test(signOf(tokens[first - 1]) ?? '') &&
    isPart(tokens[first - 2])
  )
    first -= 2;
  return first;
}

function lastOf(tokens: readonly Token[], at: number): number {
  let last = at + 1;
  while (last - at < mostTokens && signOf(tokens[last + 1]) === '.' && isPart(tokens[last + 2])) last += 2;
  return last;
}

function hostIsTold(host: string, isWritten: boolean): boolean {
  const labels = host.split('.');
  return labels.length > 1 && (isWritten || tops.has(labels.at(-1) ?? ''));
}

/**
 * Addresses that are spelt out in a sentence, or written apart: "amina dot hassan at example dot org", "amina [at] example [dot] org",
 * "amina @ example.org". Those written as they should be are the scanner's.
 */
export function spelledEmails(text: string, { start, end }: Stretch): readonly LabelledValue[] {
  const sentence = text.slice(start, end);
  if (!/ @ |@ |[([{]at[)\]}]| dot /iu.test(sentence)) return [];
  const tokens = tokensOf(sentence);
  const found: LabelledValue[] = [];
  for (const [index, token] of tokens.entries()) {
    if (signOf(token) !== '@' || !isPart(tokens[index - 1]) || !isPart(tokens[index + 1])) continue;
    const [first, last] = [firstOf(tokens, index), lastOf(tokens, index)];
    const parts = tokens.slice(first, last + 1);
    const joined = parts.map((part) => signOf(part) ?? part.text).join('');
    const value = parseEmail(joined.replace(/[.!?]+$/u, ''));
    const host = joined
      .slice(joined.indexOf('@') + 1)
      .toLowerCase()
      .replace(/[.!?]+$/u, '');
    // "Meet at example.org": "at" alone needs more that is spelt out.
    const isSpelt = token.text.toLowerCase() !== 'at' || parts.some(({ text: word }) => word.toLowerCase() === 'dot');
    if (value === null || !isSpelt || !hostIsTold(host, token.text !== 'at' && token.text !== '@')) continue;
    const [from, to] = [parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0];
    const written = sentence.slice(from, to);
    found.push({
      type: 'email',
      phrase: '',
      value,
      start: start + from,
      end: start + to - (written.length - written.replace(/[.!?]+$/u, '').length),
      keys: ['shape-email', 'spelt-out'],
    });
  }
  return found;
}
