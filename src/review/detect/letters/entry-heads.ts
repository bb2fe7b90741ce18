import { nameValue } from '#core/values/person-name';
import { report } from '../context.ts';
import type { Work } from '../passage-work.ts';
import { registerEvidence } from '../records/name-record.ts';
import { codeAt } from '../scan/char-classes.ts';
import { type Line, lineText } from '../scan/lines.ts';
import { isOneWord, type LineName, namesOnLine } from './line-names.ts';

const dated =
  /^[[(]?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?[ -](?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[ -]\d{2,4})\b/iu;

const longestHead = 140;

/** Whether words begin with a date, as an entry of case notes does. */
export function beginsWithDate(words: string): boolean {
  const code = codeAt(words, 0);
  const mayBegin = code > 127 || '[(0123456789mtwfs'.includes(String.fromCharCode(code).toLowerCase());
  return mayBegin && dated.test(words.slice(0, 40));
}

/** Reports who wrote the entries of case notes: "11/01/2024 14:20  Telephone call  (S Achieng)". They are staff. */
export function reportEntryHeads(work: Work): void {
  const { text, lines } = work;
  const keys = new Map<string, number>();
  for (const line of lines) {
    const author = authorAfterDate(text, line);
    if (author !== null) {
      reportAuthor(work, keys, author);
      continue;
    }
    if (line.end - line.start > longestHead || text.charAt(line.end - 1) !== ')') continue;
    if (!beginsWithDate(lineText(text, line))) continue;
    const open = text.lastIndexOf('(', line.end);
    if (open <= line.start) continue;
    const slash = text.indexOf('/', open);
    const end = slash > open && slash < line.end ? slash : line.end - 1;
    const [found] = namesOnLine(text, { start: open + 1, end: text.slice(open, end).trimEnd().length + open }).names;
    if (found !== undefined) reportAuthor(work, keys, found);
  }
}

// "22/07/2024 14:05 - S Ahmed - Telephone call": whoever stands between the time and what was done wrote it.
const signed =
  /^[[(]?\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?(?: (?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?)?[\])]?\s*[-–|]\s*(\p{Lu}[\p{L}'’. -]{2,34}?)\s*[-–|]\s+(?=\S)/u;

function authorAfterDate(text: string, line: Line): LineName | null {
  const words = text.slice(line.start, Math.min(line.end, line.start + 90));
  if (!beginsWithDate(words)) return null;
  const found = signed.exec(words);
  if (found === null) return null;
  const start = line.start + found[0].indexOf(found[1] ?? '', 6);
  const [name] = namesOnLine(text, { start, end: start + (found[1] ?? '').length }).names;
  return name === undefined || isOneWord(name.name) ? null : name;
}

function reportAuthor(work: Work, keys: Map<string, number>, { name, start, end }: LineName): void {
  const { taken, context } = work;
  if (taken.overlaps(start, end)) return;
  const value = nameValue(name);
  const count = keys.get(value) ?? keys.size + 1;
  keys.set(value, count);
  const reported = report(context, work.place, {
    type: 'person-name',
    start,
    end,
    value,
    keys: ['name-author', 'name-shape', ...registerEvidence(name, context.names)],
    phrase: '',
    binding: { kind: 'party', key: `party:entry:${count}`, role: 'officer' },
  });
  if (reported) taken.take(start, end);
}
