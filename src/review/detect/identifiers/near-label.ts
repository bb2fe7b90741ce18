import { otherNumberWords } from '../prose/cues.data.ts';
import { remembered } from '../remembered.ts';
import { codeAt, isDigitAt, isWordAt } from '../scan/char-classes.ts';
import { lowerWord } from '../scan/lower-words.ts';
import type { Stretch } from '../scan/sentences.ts';
import { mayBeWord, mayHold, type WordFilter, wordFilter } from '../scan/word-filter.ts';
import { isHeadingMark, normaliseHeading, shortFormsOf } from '../tables/heading-words.ts';
import type { Recogniser } from './recogniser.ts';
import { recogniserLabels, recognisers } from './registry.ts';

/** A label in running text: what it announces, and where it stands. */
export type LabelAt = {
  readonly start: number;
  readonly end: number;
  /** What reads the value; null for the labels of bank details, which belong together. */
  readonly recogniser: Recogniser | null;
  readonly field: string;
  readonly phrase: string;
};

const bankLabels: ReadonlyMap<string, string> = new Map([
  ...words(
    'sort-code',
    'sort code|sortcode|bank sort code|sort code number|bank sortcode|branch sort code|branch code|sc|sort|s c',
  ),
  ...words(
    'account-number',
    'account number|account|acc number|ac number|acc|bank account number|bank account|bank acc number|bank ac number|account num|acct number|acct|a c number|ac',
  ),
]);

function words(field: string, phrases: string): readonly (readonly [string, string])[] {
  return phrases.split('|').map((phrase) => [phrase, field] as const);
}

const spoken = new Map([...recogniserLabels].filter(([, { inSentences }]) => inSentences));
for (const recogniser of recognisers)
  for (const label of recogniser.spokenLabels.split('|'))
    if (label !== '' && !spoken.has(label)) spoken.set(label, recogniser);
const starts: ReadonlySet<string> = new Set(
  [...spoken.keys(), ...bankLabels.keys()].map((label) => label.split(' ')[0] ?? ''),
);
const longestOf = new Map<string, number>();
for (const label of [...spoken.keys(), ...bankLabels.keys()]) {
  const [first = '', ...rest] = label.split(' ');
  longestOf.set(first, Math.max(longestOf.get(first) ?? 0, rest.length + 1));
}
const filter: WordFilter = wordFilter([...starts, 'n', 'd', 'h']);

// The words that one may begin with, short forms included.
const firstWords: WordFilter = wordFilter([...starts, ...shortFormsOf(starts)]);

const longestLabel = 6;
const longestWords = 60;

/** Whether a sentence may hold a label at all: most are passed over by their words alone. */
export function mayBeLabelled(sentence: string): boolean {
  return mayHold(sentence, filter);
}

/** The labels in a sentence, in order, the longest of those that begin at a word. */
export function labelsIn(text: string, sentence: Stretch): readonly LabelAt[] {
  const found: LabelAt[] = [];
  const tokens = tokensOf(text, sentence);
  for (let at = 0; at < tokens.length; at += 1) {
    const label = labelFrom(text, tokens, at);
    if (label === null) continue;
    found.push(label.found);
    at += label.count - 1;
  }
  return found;
}

type Token = { readonly start: number; readonly end: number };

function tokensOf(text: string, { start, end }: Stretch): readonly Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (at < end) {
    while (at < end && !isWordAt(text, at)) at += 1;
    const from = at;
    while (at < end && isWordAt(text, at)) at += 1;
    if (at > from) tokens.push({ start: from, end: at });
  }
  return tokens;
}

// N.I., D.O.B.: letters with stops between are one word of the label.
function isInitial(text: string, { start, end }: Token): boolean {
  return end - start === 1 && codeAt(text, end) === 46;
}

function labelFrom(
  text: string,
  tokens: readonly Token[],
  at: number,
): { readonly found: LabelAt; readonly count: number } | null {
  const first = tokens[at];
  if (first === undefined || first.end - first.start > 20) return null;
  if (!mayBeWord(text, first.start, first.end, firstWords) && !isInitial(text, first)) return null;
  const most = isInitial(text, first) ? longestLabel : longestFrom(lowerWord(text, first.start, first.end));
  if (most === 0) return null;
  for (let count = countWithin(text, tokens, at, most); count > 0; count -= 1) {
    const end = tokens[at + count - 1]?.end ?? first.end;
    if (end - first.start > longestWords) continue;
    const written = text.slice(first.start, end);
    if (/[:;,()?!]|\n\s*\n/u.test(written) || (count === 1 && isDigitAt(text, first.start))) continue;
    const phrase = normaliseHeading(written);
    if (bankForms.has(phrase) && !saysBank(text, written, end)) continue;
    const recogniser = spoken.get(phrase) ?? null;
    const field = recogniser?.type ?? bankLabels.get(phrase);
    if (field !== undefined && !isOtherThing(text, first.start, recogniser))
      return { found: { start: first.start, end, recogniser, field, phrase }, count };
  }
  return null;
}

// Words of the longest label that begins with a word; 0 where none does.
const longestFrom = remembered(4096, (word): number => {
  const longest = Math.max(longestOf.get(word) ?? 0, longestOf.get(normaliseHeading(word)) ?? 0);
  return longest > 0 && isHeadingMark(word) ? longestLabel : longest;
});

// How many words from `at` on may make a label of at most so many words: single letters join their neighbours, and a program's marks fall away.
function countWithin(text: string, tokens: readonly Token[], at: number, most: number): number {
  const limit = Math.min(longestLabel, tokens.length - at);
  for (let [count, words] = [0, 0]; count < limit; count += 1) {
    const { start, end } = tokens[at + count] ?? { start: 0, end: 0 };
    if (end - start > 1 && !isHeadingMark(lowerWord(text, start, end))) words += 1;
    if (words > most) return count;
  }
  return limit;
}

const bankForms: ReadonlySet<string> = new Set(['sc', 'ac', 's c', 'sort']);

// SC 12 34 56 C begins a National Insurance number; S/C and a/c are said of banks, "sc" and "sort" where three pairs of digits follow.
function saysBank(text: string, written: string, end: number): boolean {
  if (written.includes('/') || text.charAt(end) === ':') return true;
  return /^\s{0,2}[0-9]{2}([-–. ]?)[0-9]{2}\1[0-9]{2}(?![0-9A-Za-z]|[-–. ][0-9A-D](?![a-z]))/u.test(
    text.slice(end, end + 16),
  );
}

// Labels further away than this speak of something else.
const reach = 60;

function wordsBefore(text: string, sentence: Stretch, to: number): readonly string[] {
  const found = text
    .slice(Math.max(sentence.start, to - reach), to)
    .split(/[^\p{L}\p{N}'’.&/]+/u)
    .map((word) => word.replace(/^[.'’]+|[.'’]+$/gu, ''))
    .filter((word) => word !== '');
  return found.slice(-7);
}

// "Planning application", "invoice reference": a word before makes the reference another thing's.
function isOtherThing(text: string, start: number, recogniser: Recogniser | null): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  // "Confirmed over the phone: …" announces no number.
  if (recogniser?.type === 'phone') return /\b(?:by|over|via|on|to) (?:the |his |her |my |their )?$/iu.test(before);
  const isMachine = recogniser?.type === 'ip-address' || recogniser?.type === 'mac-address';
  if (recogniser?.isFree !== true && !isMachine) return false;
  const word = /([\p{L}]+)[\s-]*$/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return isMachine ? machines.has(word) : otherNumberWords.has(word) || otherReferences.has(word);
}

const machines: ReadonlySet<string> = new Set(
  'server router printer gateway switch host dns proxy firewall subnet default static internal local private virtual management cluster node'.split(
    ' ',
  ),
);

const otherReferences: ReadonlySet<string> = new Set(
  'planning tender quotation supplier asset change incident service desk grid map drawing tree street design api function library class object memory cross null pull merge commit package module standard iso'.split(
    ' ',
  ),
);

/** Whether the words before say that a number is somebody's order, page, version or the like. */
export function isOtherNumber(text: string, sentence: Stretch, to: number): boolean {
  const near = wordsBefore(text, sentence, to).slice(-3);
  return near.some((word) => otherNumberWords.has(word.toLowerCase()));
}
