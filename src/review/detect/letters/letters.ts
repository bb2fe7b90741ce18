import { foldedWords, namesOrganisation } from '../names/names.ts';
import { notInSentences, officePlaces } from '../names/not-name-words.data.ts';
import { isBlank, type Line, lineText, onceForLines } from '../scan/lines.ts';
import { lookUpLabel } from '../tables/headings.ts';
import { isOneWord, isToOccupier, isToParents, type LineName, namesOnLine } from './line-names.ts';
import { generalReaders } from './office-words.data.ts';
import { endsInPostcode } from './pair-values.ts';

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
  /** Whom the post goes through: "c/o Mrs H Bailey". */
  readonly careOf: readonly LineName[];
  /** "The Occupier": an address, and nobody. */
  readonly occupier: boolean;
};

/** A greeting's line and whom it greets. */
export type Salutation = { readonly line: number; readonly names: readonly LineName[] };

const longestBlockLine = 60;
const longestBlock = 8;

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
    (colon >= 0 && !/^(?:to|attn|fao)\b/iu.test(words) && lookUpLabel(words.slice(0, colon)) !== null) ||
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

const careOf = /^(?:c\/?o|care of)\b[:\s]*/iu;

// "c/o Mrs H Bailey" between the name and the address is no line of it.
function isCareOf(text: string, line: Line | undefined): boolean {
  return careOf.test(lineText(text, line));
}

function careOfIn(text: string, line: Line | undefined): readonly LineName[] {
  const lead = careOf.exec(lineText(text, line));
  if (line === undefined || lead === null) return [];
  return namesOnLine(text, { start: line.start + lead[0].length, end: line.end }).names.slice(0, 1);
}

function blockOf(text: string, lines: readonly Line[], first: number, last: number): AddressBlock {
  let from = first;
  let names: readonly LineName[] = [];
  let occupier = false;
  // Above the name there may be "Private and confidential" or the like: the lowest line that names somebody counts.
  for (let index = first; index < Math.min(last, first + 3); index += 1) {
    const line = lines[index];
    const words = lineText(text, line);
    occupier = isToOccupier(words);
    if (occupier) {
      from = index + 1;
      break;
    }
    const found = namesOnLine(text, line).names.filter(({ name }) => name.forenames !== '' || name.title !== '');
    if (found.length > 0) {
      names = found;
      from = index + 1;
      break;
    }
    if (line === undefined || looksLikeStreet(text, line)) break;
  }
  while (from < last && isCareOf(text, lines[from])) from += 1;
  const rest = lines.slice(from, last + 1);
  const organisation = lines.slice(first, last + 1).some((line) => isOrganisationLine(text, line));
  const isOffice =
    names.some(({ name }) => name.title === 'Councillor') ||
    lines
      .slice(first, last + 1)
      .some((line) => officePlaces.some((place) => lineText(text, line).toLowerCase().includes(place)));
  const toParents = lines.slice(first, from).some((line) => isToParents(lineText(text, line)));
  return {
    firstLine: first,
    lastLine: last,
    names,
    start: rest[0]?.start ?? 0,
    end: rest.at(-1)?.end ?? 0,
    organisation: (organisation && !toParents) || isOffice,
    occupier,
    careOf: names.length > 0 ? lines.slice(first, from).flatMap((line) => careOfIn(text, line)) : [],
  };
}

// Lines of an address abroad, or one without its postcode, are at most so many.
const longestPlainBlock = 7;

function plainBlockAt(
  text: string,
  lines: readonly Line[],
  index: number,
  names: readonly LineName[],
): AddressBlock | null {
  let last = index;
  while (last < index + longestPlainBlock && !stopsBlock(text, lines[last + 1])) last += 1;
  const from = isCareOf(text, lines[index + 1]) ? index + 2 : index + 1;
  const own = lines.slice(from, last + 1);
  const numbered = own.some((line) => /[0-9]/u.test(lineText(text, line)));
  const [firstLine] = own;
  const end = own.at(-1);
  if (own.length < 2 || !numbered || firstLine === undefined || end === undefined) return null;
  const organisation = lines.slice(index, last + 1).some((line) => isOrganisationLine(text, line));
  return {
    firstLine: index,
    lastLine: last,
    names,
    start: firstLine.start,
    end: end.end,
    organisation,
    occupier: false,
    careOf: careOfIn(text, lines[index + 1]),
  };
}

/** Blocks without a postcode: above a greeting of the same name, lines of which one has a number. */
export function blocksByGreeting(
  text: string,
  lines: readonly Line[],
  greetings: readonly Salutation[],
  blocks: readonly AddressBlock[],
): readonly AddressBlock[] {
  return greetings.flatMap(({ line: at, names }) => {
    const [greeted] = names;
    if (greeted === undefined || isOneWord(greeted.name)) return [];
    for (let index = at - 2; index >= Math.max(0, at - 24); index -= 1) {
      const found = isBlank(lines[index]) ? [] : namesOnLine(text, lines[index]).names;
      if (!found.some(({ name }) => name.surname === greeted.name.surname)) continue;
      if (blocks.some(({ firstLine, lastLine }) => index >= firstLine && index <= lastLine)) return [];
      const block = plainBlockAt(text, lines, index, found);
      return block === null || block.lastLine >= at ? [] : [block];
    }
    return [];
  });
}

// Whether a line begins with one of the letters, or with none of ASCII's: a test of one character before the expressions.
function mayBegin(text: string, line: Line, letters: string): boolean {
  const code = text.charCodeAt(line.start);
  return code > 127 || letters.includes(text.charAt(line.start).toLowerCase());
}

const greeting = /^(?:dear|hi|hiya|hello|hey|good (?:morning|afternoon|evening))\b[\s,]+(?:there,? )?/iu;

function greetedOn(text: string, line: Line, from: number): readonly LineName[] {
  const words = text.slice(from, line.end).replace(/[,:;.!\s-]+$/u, '');
  const general = foldedWords(words).some((word) => generalReaders.has(word));
  const titled = /^(?:mr|mrs|ms|miss|dr|mx|cllr|councillor|rev|prof)\b/iu.test(words);
  if ((general && !titled) || !/^\p{Lu}/u.test(words)) return [];
  return namesOnLine(text, { start: from, end: from + words.length }).names;
}

/** "Dear Mr Khan," lines with whom they greet; nobody for "Dear Sir or Madam". */
export const salutations: (text: string, lines: readonly Line[]) => readonly Salutation[] = onceForLines(readGreetings);

function readGreetings(text: string, lines: readonly Line[]): readonly Salutation[] {
  const found: Salutation[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.end - line.start > 80 || line.end - line.start < 2) continue;
    if (!mayBegin(text, line, 'dhgt')) continue;
    const words = lineText(text, line);
    if (/^to whom it may concern\b/iu.test(words)) found.push({ line: index, names: [] });
    const greeted = greeting.exec(words);
    if (greeted === null) {
      // "Hi," alone greets whoever reads it.
      if (
        /^(?:hi|hello|hey|good (?:morning|afternoon|evening))(?: (?:all|both|team|there|everyone))?[,!.]*$/iu.test(
          words,
        )
      )
        found.push({ line: index, names: [] });
      continue;
    }
    const rest = words.slice(greeted[0].length).replace(/[,:;.!\s-]+$/u, '');
    if (/[0-9@]/u.test(rest) || rest.split(/\s+/u).length > 8) continue;
    found.push({ line: index, names: greetedOn(text, line, line.start + greeted[0].length) });
  }
  return found;
}
