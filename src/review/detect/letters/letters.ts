import type { PersonName } from '#core/values/person-name';
import { foldNameQuickly } from '#core/values/person-name';
import { foldedWords, namesOrganisation, readNames } from '../names/names.ts';
import { notInSentences } from '../names/not-name-words.data.ts';
import { officeWords } from '../prose/cues.data.ts';
import { isBlank, type Line, lineText } from '../scan/lines.ts';
import { lookUpLabel } from '../tables/headings.ts';
import { endsInPostcode } from './pairs.ts';

/** A name on a line of a letter. */
export type LineName = { readonly name: PersonName; readonly start: number; readonly end: number };

/** An address block: the name above it where there is one, its lines, and its postcode. */
export type AddressBlock = {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly names: readonly LineName[];
  /** The lines that are the address. */
  readonly start: number;
  readonly end: number;
  /** A line names an organisation: a business letter, or the council's own head. */
  readonly organisation: boolean;
};

/** A greeting's line and whom it greets. */
export type Salutation = { readonly line: number; readonly names: readonly LineName[] };
/** A complimentary close: its line, the last line under it, who signs, and whether an office is named. */
export type SignOff = {
  readonly line: number;
  readonly lastLine: number;
  readonly names: readonly LineName[];
  readonly office: boolean;
};

const longestBlockLine = 60;
const longestBlock = 8;

function namesOn(text: string, line: Line): readonly LineName[] {
  const words = lineText(text, line).replace(/^(?:to|attn|fao|for the attention of)[:\s]+/iu, '');
  if (/[0-9@:]/u.test(words) || words.length > longestBlockLine) return [];
  const start = line.end - words.length;
  return readNames(words.replace(/[,.;]+$/u, '')).map((name) => ({ name, start, end: line.end }));
}

function isOrganisationLine(text: string, line: Line | undefined): boolean {
  const words = lineText(text, line);
  return namesOrganisation(words) && !/^[0-9]/u.test(words);
}

function stopsBlock(text: string, line: Line | undefined): boolean {
  if (line === undefined || isBlank(line) || line.end - line.start > longestBlockLine) return true;
  const words = lineText(text, line);
  const colon = words.indexOf(':');
  return (
    /^(?:dear|re|our ref|your ref|date|yours|kind regards)\b/iu.test(words) ||
    (colon >= 0 && lookUpLabel(words.slice(0, colon)) !== null) ||
    /[.!?]$/u.test(words.replace(/\b(?:st|rd|ave|flt)\.$/iu, ''))
  );
}

function looksLikeStreet(text: string, line: Line | undefined): boolean {
  const words = lineText(text, line);
  return /[0-9]/u.test(words) || foldedWords(words).some((word) => notInSentences.has(word));
}

/** Address blocks of two to eight short lines that end in a postcode, in order. */
export function addressBlocks(
  text: string,
  lines: readonly Line[],
  postcodeLines: readonly number[],
): readonly AddressBlock[] {
  const blocks: AddressBlock[] = [];
  let above = -1;
  for (const last of postcodeLines) {
    if (!endsInPostcode(lineText(text, lines[last]))) continue;
    let first = last;
    while (first - 1 > above && last - first < longestBlock - 1 && !stopsBlock(text, lines[first - 1])) first -= 1;
    if (first === last || stopsBlock(text, lines[last])) continue;
    above = last;
    blocks.push(blockOf(text, lines, first, last));
  }
  return blocks;
}

function blockOf(text: string, lines: readonly Line[], first: number, last: number): AddressBlock {
  let from = first;
  let names: readonly LineName[] = [];
  // Above the name there may be "Private and confidential" or the like: the lowest line that names somebody counts.
  for (let index = first; index < Math.min(last, first + 3); index += 1) {
    const line = lines[index];
    if (line === undefined || looksLikeStreet(text, line)) break;
    const found = namesOn(text, line).filter(({ name }) => name.forenames !== '' || name.title !== '');
    if (found.length > 0) {
      names = found;
      from = index + 1;
      break;
    }
  }
  const rest = lines.slice(from, last + 1);
  const organisation = lines.slice(first, last + 1).some((line) => isOrganisationLine(text, line));
  return {
    firstLine: first,
    lastLine: last,
    names,
    start: rest[0]?.start ?? 0,
    end: rest.at(-1)?.end ?? 0,
    organisation,
  };
}

// Whether a line begins with one of the letters, or with none of ASCII's: a test of one character before the expressions.
function mayBegin(text: string, line: Line, letters: string): boolean {
  const code = text.charCodeAt(line.start);
  return code > 127 || letters.includes(text.charAt(line.start).toLowerCase());
}

/** "Dear Mr Khan," lines with whom they greet; nobody for "Dear Sir or Madam". */
export function salutations(text: string, lines: readonly Line[]): readonly Salutation[] {
  const found: Salutation[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.end - line.start > 80 || line.end - line.start < 6) continue;
    if (!mayBegin(text, line, 'dhgt')) continue;
    const greeting = /^(?:dear|hi|hello|good (?:morning|afternoon|evening))\s+/iu.exec(lineText(text, line));
    if (/^to whom it may concern\b/iu.test(lineText(text, line))) found.push({ line: index, names: [] });
    if (greeting === null) continue;
    const words = lineText(text, line)
      .slice(greeting[0].length)
      .replace(/[,:;.!\s-]+$/u, '');
    if (/[0-9@]/u.test(words) || words.split(/\s+/u).length > 7) continue;
    const start = line.start + greeting[0].length;
    const general =
      foldedWords(words).some((word) => notInSentences.has(word)) && !/^(?:mr|mrs|ms|miss|dr|mx|cllr)\b/iu.test(words);
    const names =
      general || !/^\p{Lu}/u.test(words)
        ? []
        : readNames(words).map((name) => ({ name, start, end: start + words.length }));
    found.push({ line: index, names });
  }
  return found;
}

const closes =
  /^(?:yours (?:sincerely|faithfully|truly)|sincerely|(?:kind(?:est)?|best|warm(?:est)?|with kind|with best|many|with) ?(?:regards|wishes|thanks)|regards|many thanks|thanks|thank you|thanks again|all the best|respectfully|cheers|best)[,.!\s]*$/iu;

/** Complimentary closes with the names under them; `office` where a line below says what office they hold. */
export function signOffs(text: string, lines: readonly Line[]): readonly SignOff[] {
  const found: SignOff[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.end - line.start > 40 || line.end - line.start < 4 || !mayBegin(text, line, 'ysrkbwmatc')) continue;
    if (!closes.test(lineText(text, line))) continue;
    const below: number[] = [];
    for (let next = index + 1; next < Math.min(lines.length, index + 9) && below.length < 6; next += 1) {
      if (!isBlank(lines[next])) below.push(next);
      else if (below.length > 1) break;
    }
    const at = below.slice(0, 2).find((row) => lines[row] !== undefined && namesOn(text, lines[row]).length > 0);
    const named = at === undefined ? undefined : lines[at];
    const names = named === undefined ? [] : namesOn(text, named).slice(0, 1);
    const office = below.some(
      (row) =>
        row !== at && foldedWords(lineText(text, lines[row])).some((word) => officeWords.has(foldNameQuickly(word))),
    );
    found.push({ line: index, lastLine: below.at(-1) ?? index, names, office });
  }
  return found;
}
