import type { PersonName } from '#core/values/person-name';
import type { NameIndex } from '../names/register-names.ts';
import { codeAt } from '../scan/char-classes.ts';
import { isBlank, type Line, lineText } from '../scan/lines.ts';
import type { Heading } from '../tables/headings.ts';
import type { Salutation } from './letters.ts';
import { isOneWord, type LineName, namesOnLine } from './line-names.ts';
import type { Pair } from './pairs.ts';

const longestSubject = 130;
// Words of a text looked at for a name that stands in its heading.
const mostWords = 60_000;

const begins =
  /^(?:re|about(?=\s*:)|regarding|concerning|in respect of|in the matter of|subject|reference request|request for (?:a )?reference|subject of (?:this |the )?(?:request|report|reference))\b[\s:.–-]*/iu;
// What stands between a name and the rest of a heading: "Attendance of Tyrell Baptiste, date of birth …".
const parting =
  /\s[-–—|]\s|[:,;(/]\s*|\s{2,}|\s(?:of|for|on|re|regarding|about|dob|d\.o\.b\.?|born|nhs|ni|nino|ref|aged)\b\.?\s*|\s(?=[0-9])/giu;
const personal = /\b(?:dob|d\.o\.b|date of birth|born|nhs (?:no|number)|ni (?:no|number)|nino|national insurance)\b/iu;

const re: Heading = { field: 'person-name', group: '', role: 'subject', variant: '', phrase: 're', match: 'exact' };

type Words = { readonly start: number; readonly end: number };

function partsOf(text: string, { start, end }: Words): readonly Words[] {
  const words = text.slice(start, end);
  const parts: Words[] = [];
  let from = 0;
  for (const cut of words.matchAll(parting)) {
    parts.push({ start: start + from, end: start + cut.index });
    from = cut.index + cut[0].length;
  }
  parts.push({ start: start + from, end });
  return parts.map((part) => trimmed(text, part)).filter((part) => part.end > part.start);
}

function trimmed(text: string, { start, end }: Words): Words {
  let [from, to] = [start, end];
  while (from < to && /[\s.,:)(-]/u.test(text.charAt(from))) from += 1;
  while (to > from && /[\s,:;)(-]/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function isShouted(words: string): boolean {
  return words === words.toUpperCase();
}

/** Whether a word of the name stands elsewhere in the text as a name's word does: capitalised, outside `except`. */
function recurs(text: string, name: PersonName, except: Words): boolean {
  // A heading all in capitals may be about gas: there the surname must come again.
  const given = isShouted(text.slice(except.start, except.end)) ? '' : (name.forenames.split(' ')[0] ?? '');
  const words = [name.surname, given].filter((word) => word.length > 2);
  return words.some((word) => {
    let at = text.indexOf(word);
    while (at >= 0 && at < mostWords) {
      const outside = at < except.start || at >= except.end;
      const whole = !/\p{L}/u.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at + word.length));
      if (outside && whole) return true;
      at = text.indexOf(word, at + word.length);
    }
    return false;
  });
}

/** Names in a heading ("Re: Amina Hassan, dob …"): only those that a title, the register, a birth date or the rest of the text bears out. */
export function namesInHeading(text: string, heading: Words, body: string, index: NameIndex): readonly LineName[] {
  const labelled = personal.test(text.slice(heading.start, heading.end));
  return partsOf(text, heading).flatMap((part) => {
    const { names } = namesOnLine(text, part);
    const sure = ({ name }: LineName): boolean =>
      !isOneWord(name) &&
      (name.title !== '' ||
        (name.forenames !== '' && name.surname !== '' && labelled) ||
        index.match(name.forenames, name.surname) === 'forename-and-surname' ||
        recurs(body, name, body === text ? heading : { start: 0, end: 0 }));
    return names.filter(sure).slice(0, 2);
  });
}

// "Re", "Concerning", "In respect of", "Subject", "About": most lines begin with other letters.
function mayBegin(code: number): boolean {
  return code > 127 || 'rcisa'.includes(String.fromCharCode(code).toLowerCase());
}

// The line under a greeting, and those that begin with "Re:".
function headings(
  text: string,
  lines: readonly Line[],
  greetings: readonly Salutation[],
): readonly (Words & { line: number })[] {
  const under = new Set(
    greetings.map(({ line }) => (isBlank(lines[line + 1]) ? line + 2 : line + 1)).filter((at) => !isBlank(lines[at])),
  );
  return lines.flatMap((line, at) => {
    if (isBlank(line) || line.end - line.start > longestSubject) return [];
    if (!under.has(at) && !mayBegin(codeAt(text, line.start))) return [];
    const words = lineText(text, line);
    const lead = begins.exec(words);
    if (lead === null && (!under.has(at) || /[.!?,;]$/u.test(words))) return [];
    return [{ start: line.start + (lead?.[0].length ?? 0), end: line.end, line: at }];
  });
}

/** The people whom headings of letters and notes name, as labelled names. */
export function subjectPairs(
  text: string,
  lines: readonly Line[],
  greetings: readonly Salutation[],
  pairs: readonly Pair[],
  index: NameIndex,
): readonly Pair[] {
  const labelled = new Set(pairs.filter(({ heading }) => heading.field === 'person-name').map(({ line }) => line));
  return headings(text, lines, greetings).flatMap(({ start, end, line }) => {
    if (labelled.has(line)) return [];
    const [found] = namesInHeading(text, { start, end }, text, index);
    return found === undefined
      ? []
      : [{ heading: re, labelStart: lines[line]?.start ?? start, start: found.start, end: found.end, line }];
  });
}
