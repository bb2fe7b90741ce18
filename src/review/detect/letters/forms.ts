import type { MentionRole } from '#core/finding';
import { parsePostcode } from '#core/values/postcode';
import { isSpaceAt } from '../scan/char-classes.ts';
import { isBlank, type Line, lineText } from '../scan/lines.ts';
import { type Heading, lookUpLabel, lookUpSection } from '../tables/headings.ts';

/** A label and the value after or under it, in running text. */
export type Pair = {
  readonly heading: Heading;
  readonly labelStart: number;
  readonly start: number;
  readonly end: number;
  /** Index of the label's line. */
  readonly line: number;
};

/** Labels and values of one person, in order. */
export type Form = { readonly pairs: readonly Pair[]; readonly start: number };

// A label is at most six words and sixty characters before its colon.
const longestLabel = 60;
const longestLine = 3000;

// Labels that may follow other words on their line: those of identifiers. "Education, Health and Care plan:" is no label for health.
const midLine: ReadonlySet<string> = new Set([
  'birth-date',
  'nino',
  'nhs-number',
  'phone',
  'email',
  'postcode',
  'postal-address',
  'uprn',
  'local-reference',
  'account-number',
  'sort-code',
  'upn',
  'vehicle-registration',
  'passport',
]);

type Label = { readonly heading: Heading; readonly start: number; readonly valueStart: number };

// The words before a colon that make a label: the longest run of up to six that the dictionary knows.
function labelBefore(text: string, from: number, colon: number): { heading: Heading; start: number } | null {
  const segment = text.slice(Math.max(from, colon - longestLabel), colon);
  const gap = Math.max(
    segment.lastIndexOf('\t'),
    segment.lastIndexOf('  '),
    segment.lastIndexOf('|'),
    segment.lastIndexOf(';'),
  );
  const own = segment.slice(gap + 1);
  const starts = wordStarts(own).slice(text.charAt(colon) === '?' ? 0 : -6);
  const whole = starts.length > 0 && own.trimStart().length <= longestLabel;
  for (const [index, start] of starts.entries()) {
    const heading = lookUpLabel(own.slice(start), index === 0 && text.charAt(colon) === '?');
    if (heading === null || (index > 0 && (heading.match !== 'exact' || !whole || !midLine.has(heading.field))))
      continue;
    return { heading, start: colon - own.length + start };
  }
  return null;
}

function wordStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += 1)
    if (!isSpaceAt(text, at) && (at === 0 || isSpaceAt(text, at - 1))) starts.push(at);
  return starts;
}

function isLabelStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 63) return true;
  if (code !== 58) return false;
  const next = text.charAt(at + 1);
  return next !== '/' && !(/[0-9]/u.test(next) && /[0-9]/u.test(text.charAt(at - 1)));
}

function labelsOf(text: string, line: Line): readonly Label[] {
  const labels: Label[] = [];
  let from = line.start;
  const end = Math.min(line.end, line.start + longestLine);
  for (let at = line.start; at < end; at += 1) {
    if (!isLabelStop(text, at)) continue;
    const label = labelBefore(text, from, at);
    if (label !== null) labels.push({ ...label, valueStart: at + 1 });
    from = at + 1;
  }
  if (labels.length > 0) return labels;
  // "Name    Amina Hassan": columns parted by a tab or wide spaces.
  const words = lineText(text, { start: line.start, end });
  if (!words.includes('\t') && !words.includes('  ')) return [];
  const gap = /\t| {2,}/u.exec(words);
  const heading = gap === null || gap.index > longestLabel ? null : lookUpLabel(words.slice(0, gap.index));
  if (gap === null || heading === null || heading.match !== 'exact' || heading.field === 'other') return [];
  const value = words.slice(gap.index).trim();
  return lookUpLabel(value.split(/\t| {2,}/u)[0] ?? '') === null
    ? [{ heading, start: line.start, valueStart: line.start + gap.index }]
    : [];
}

// Values end where wide spaces begin another column; an address may hold them.
function valueEnd(text: string, start: number, end: number, heading: Heading): number {
  if (heading.field === 'notes' || heading.field === 'postal-address') return end;
  const gap = /\S(\t| {3,}|\|)/u.exec(text.slice(start, end));
  return gap === null ? end : start + gap.index + 1;
}

function trimSpan(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (start < end && /[\s:\-–=]/u.test(text.charAt(start))) start += 1;
  while (end > start && /[\s;,|]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The labels of each line of a passage, by index; each line is read once, however many rules look at it. */
type LabelsAt = (index: number) => readonly Label[];

function labelsOnce(text: string, lines: readonly Line[]): LabelsAt {
  const known: (readonly Label[] | undefined)[] = [];
  return (index) => {
    const line = lines[index];
    if (line === undefined) return [];
    const found = known[index] ?? labelsOf(text, line);
    known[index] = found;
    return found;
  };
}

// "Address: Flat 3" goes on over the next lines as far as its postcode, at most five.
function addressEnd(text: string, lines: readonly Line[], from: number, end: number, labelsAt: LabelsAt): number {
  if (endsInPostcode(text.slice(Math.max(0, end - 10), end))) return end;
  for (let index = from + 1; index <= from + 5; index += 1) {
    const line = lines[index];
    if (line === undefined || isBlank(line) || line.end - line.start > 60 || labelsAt(index).length > 0) return end;
    if (endsInPostcode(lineText(text, line))) return line.end;
  }
  return end;
}

/** Whether a line's last words are a postcode. */
export function endsInPostcode(line: string): boolean {
  const words = line.trim().replace(/[.,]$/u, '').split(/\s+/u);
  return parsePostcode(words.slice(-2).join(' ')) !== null || parsePostcode(words.at(-1) ?? '') !== null;
}

function valueAfter(
  text: string,
  lines: readonly Line[],
  index: number,
  label: Label,
  limit: number,
  labelsAt: LabelsAt,
): { start: number; end: number } | null {
  const own = trimSpan(text, label.valueStart, valueEnd(text, label.valueStart, limit, label.heading));
  const isAddress = label.heading.field === 'postal-address';
  if (own.end > own.start)
    return {
      start: own.start,
      end: isAddress && limit === lines[index]?.end ? addressEnd(text, lines, index, own.end, labelsAt) : own.end,
    };
  if (limit !== lines[index]?.end) return null;
  const next = lines[index + 1];
  if (
    next === undefined ||
    isBlank(next) ||
    labelsAt(index + 1).length > 0 ||
    lookUpLabel(lineText(text, next)) !== null
  )
    return null;
  return { start: next.start, end: isAddress ? addressEnd(text, lines, index + 1, next.end, labelsAt) : next.end };
}

/** Finds every label with its value: after a colon or question mark, in a second column, or on the line below. */
export function pairsIn(text: string, lines: readonly Line[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const labelsAt = labelsOnce(text, lines);
  let section: { key: string; role: MentionRole } | null = null;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const short = line.end - line.start <= 50;
    const labels = labelsAt(index);
    if (labels.length === 0 && !short) continue;
    const heads =
      short && labels.every(({ heading, valueStart }) => heading.match === 'person' && valueStart >= line.end)
        ? sectionAt(text, lines, index, labelsAt)
        : null;
    if (heads !== null) {
      section = heads;
      continue;
    }
    for (const [order, label] of labels.entries()) {
      const limit = labels[order + 1]?.start ?? line.end;
      const value = valueAfter(text, lines, index, label, limit, labelsAt);
      if (value === null) continue;
      const { heading } = label;
      const own =
        section !== null && section.key !== '' && heading.group === ''
          ? { ...heading, group: section.key, role: section.role }
          : heading;
      pairs.push({ heading: own, labelStart: label.start, start: value.start, end: value.end, line: index });
    }
  }
  return pairs;
}

// "Partner details" or "Next of kin" alone on a line with labels under it.
function sectionAt(
  text: string,
  lines: readonly Line[],
  index: number,
  labelsAt: LabelsAt,
): { key: string; role: MentionRole } | null {
  let next = index + 1;
  while (next < index + 4 && isBlank(lines[next])) next += 1;
  // Few lines have labels below: that is asked before the dictionary.
  if (next === index + 4 || labelsAt(next).length === 0) return null;
  return lookUpSection(lineText(text, lines[index]).replace(/[:\-–=*_#]+$/u, ''));
}

function isBreak(text: string, line: Line | undefined): boolean {
  return line !== undefined && (text.charCodeAt(line.start) === 12 || /^[-=_*~#]{5,}$/u.test(lineText(text, line)));
}

function breaksBetween(text: string, lines: readonly Line[], from: number, to: number): boolean {
  let blank = 0;
  for (let index = from + 1; index < to; index += 1) {
    if (isBreak(text, lines[index])) return true;
    blank = isBlank(lines[index]) ? blank + 1 : 0;
    if (blank >= 3) return true;
  }
  return false;
}

const namesPerson: ReadonlySet<string> = new Set(['person-name', 'surname']);

function isOwnName(pair: Pair): boolean {
  return pair.heading.group === '' && namesPerson.has(pair.heading.field);
}

function blankBetween(lines: readonly Line[], from: number, to: number): boolean {
  for (let index = from + 1; index < to; index += 1) if (isBlank(lines[index])) return true;
  return false;
}

// Labels between the last blank line and a name that repeats belong to the new person: "Ref: 2 / Name: …".
function splitOff(current: Pair[], lines: readonly Line[], line: number): Pair[] {
  let from = current.length;
  while (from > 0) {
    const pair = current[from - 1];
    const after = current[from]?.line ?? line;
    if (pair === undefined || isOwnName(pair) || blankBetween(lines, pair.line, after)) break;
    from -= 1;
  }
  const hasBlank = from > 0 && from < current.length;
  return hasBlank ? current.splice(from) : [];
}

/** Groups pairs into forms: a new one begins where the person's name is labelled again, after a rule, a page break or three blank lines. */
export function formsIn(text: string, lines: readonly Line[], pairs: readonly Pair[]): readonly Form[] {
  const forms: Pair[][] = [];
  let current: Pair[] = [];
  for (const pair of pairs) {
    const last = current.at(-1);
    const broken = last !== undefined && breaksBetween(text, lines, last.line, pair.line);
    const repeated =
      isOwnName(pair) && current.some((other) => isOwnName(other) && other.heading.field === pair.heading.field);
    if (broken || repeated) {
      const carried = broken ? [] : splitOff(current, lines, pair.line);
      forms.push(current);
      current = carried;
    }
    current.push(pair);
  }
  if (current.length > 0) forms.push(current);
  return forms.filter((form) => form.length > 0).map((form) => ({ pairs: form, start: form[0]?.labelStart ?? 0 }));
}
