import { fieldsWithDigits, recogniserLabels, unmistakableFields } from '../identifiers/registry.ts';
import { codeAt, isDigitAt, isPlainLetter, isSpaceAt } from '../scan/char-classes.ts';
import { isBlank, type Line, lineText, onceForLines } from '../scan/lines.ts';
import { normaliseHeading } from '../tables/heading-words.ts';
import { type Heading, lookUpLabel } from '../tables/headings.ts';

/** A label on a line: what it announces, where it starts, and where its value may. */
export type Label = { readonly heading: Heading; readonly start: number; readonly valueStart: number };

/** The labels of each line of a passage, by index; each line is read once, however many rules look at it. */
export type LabelsAt = (index: number) => readonly Label[];

/** A stretch of a line between tabs, wide spaces or bars. */
export type Cell = { readonly start: number; readonly end: number };

// A label is at most six words and sixty characters before its colon.
const longestLabel = 60;
const longestLine = 3000;

// Fields whose values have a form of their own: a longer label that holds their phrase is believed where it begins its line, and an exact
// one after other words on its line. "Education, Health and Care plan:" is no label for health.
const formed: ReadonlySet<string> = new Set([...fieldsWithDigits, ...unmistakableFields, 'postal-address']);

// Words before "ref" or "number" that make it no person's: the vacancy's, the meeting's.
const otherThings: ReadonlySet<string> = new Set(
  'vacancy|job|invoice|order|po|purchase|planning|contract|tender|meeting|version|document|policy|form|page|item|model|serial|charity|company|vat|works|wo|committee|minute|agenda|report|file|budget|cost|dial|conference|webinar|quote|quotation|delivery|batch|stock|part|product|licence product'.split(
    '|',
  ),
);

function ofOtherThing(own: string, start: number): boolean {
  const before = /([A-Za-z]+)[\s.]*$/u.exec(own.slice(0, start))?.[1];
  return before !== undefined && otherThings.has(before.toLowerCase());
}

const numbering = /^(?:\(?(?:[0-9]{1,2}(?:\.[0-9]{1,2})?[a-z]?|[a-z]|[ivx]{1,4}|Q[0-9]{1,2})[.):]\s*|[-–•*·▪]\s+)+/iu;

/** The words of a label without the question's number before it. */
export function withoutNumbering(words: string): string {
  if (beginsWithWord(words)) return words;
  // D.O.B. and N.I. are no numbers of questions.
  const found = /^(?:\p{L}\.){2}/u.test(words) ? null : numbering.exec(words);
  if (found !== null) return words.slice(found[0].length);
  // "3 Diabetes: Type 2"
  return words.replace(/^[0-9]{1,2}[a-z]? +(?=\p{Lu}\p{Ll})/u, '');
}

// Two letters that are no roman number: nearly every label, and no number of a question begins so.
function beginsWithWord(words: string): boolean {
  const [first, second] = [codeAt(words, 0), codeAt(words, 1)];
  return isPlainLetter(first) && isPlainLetter(second) && !(isRoman(first | 32) && isRoman(second | 32));
}

function isRoman(code: number): boolean {
  return code === 105 || code === 118 || code === 120;
}

/** Looks up words that begin a line and end in a colon, or stand alone on it, as a label: "3. Home address inc. postcode". */
export function lookUpLineLabel(words: string, announced = false): Heading | null {
  const own = withoutNumbering(words).replace(/[*\s]+$/u, '');
  if (own === '' || own.length > longestLabel + 20) return null;
  if (
    /\b(?:reference|ref|number|no)\b/iu.test(own) &&
    !recogniserLabels.has(normaliseHeading(own)) &&
    otherThings.has((/^[A-Za-z]+/u.exec(own)?.[0] ?? '').toLowerCase())
  )
    return null;
  const found = lookUpLabel(own, false, announced);
  if (found !== null) return found;
  const loose = own.length <= 80 ? lookUpLabel(own, true) : null;
  return loose !== null && formed.has(loose.field) ? loose : null;
}

function wordStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += 1)
    if (!isSpaceAt(text, at) && (at === 0 || isSpaceAt(text, at - 1))) starts.push(at);
  return starts;
}

type Before = { readonly heading: Heading; readonly start: number };

// The words before a colon that make a label: all of the segment, or the longest run of up to six that the dictionary knows.
function labelBefore(text: string, from: number, colon: number, beginsLine: boolean): Before | null {
  const segment = text.slice(Math.max(from, colon - longestLabel - 20), colon);
  const gap = Math.max(
    segment.lastIndexOf('\t'),
    segment.lastIndexOf('  '),
    segment.lastIndexOf('|'),
    segment.lastIndexOf(';'),
  );
  const own = segment.slice(gap + 1);
  const whole = own.trim();
  const question = text.charAt(colon) === '?';
  if (whole !== '' && whole.length <= longestLabel + 20) {
    const heading = (beginsLine || gap >= 0) && !question ? lookUpLineLabel(whole, true) : null;
    if (heading !== null) return { heading, start: colon - own.trimStart().length };
  }
  const starts = wordStarts(own).slice(question ? 0 : -6);
  const short = starts.length > 0 && whole.length <= longestLabel;
  for (const [index, start] of starts.entries()) {
    const heading = lookUpLabel(own.slice(start), index === 0 && question);
    if (heading?.field === 'local-reference' && ofOtherThing(own, start)) return null;
    if (heading === null || (index > 0 && (heading.match !== 'exact' || !short || !formed.has(heading.field))))
      continue;
    return { heading, start: colon - own.length + start };
  }
  return null;
}

function isLabelStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 63) return true;
  return code === 58 && codeAt(text, at + 1) !== 47 && !(isDigitAt(text, at + 1) && isDigitAt(text, at - 1));
}

/** The cells of a line, parted by tabs, two spaces and more, or bars. */
export function cellsOf(text: string, line: Line): readonly Cell[] {
  const end = Math.min(line.end, line.start + longestLine);
  const words = text.slice(line.start, end);
  if (!words.includes('\t') && !words.includes('  ') && !words.includes('|'))
    return words === '' ? [] : [{ start: line.start, end }];
  const cells: Cell[] = [];
  let from = 0;
  for (const gap of words.matchAll(/\s*[\t|]\s*| {2,}/gu)) {
    if (gap.index > from) cells.push({ start: line.start + from, end: line.start + gap.index });
    from = gap.index + gap[0].length;
  }
  if (from < words.length) cells.push({ start: line.start + from, end });
  return cells;
}

// "Name    Amina Hassan    DOB   3/2/1985": labels and values in turn, parted by wide spaces.
function columnLabels(text: string, line: Line): readonly Label[] {
  const words = lineText(text, line);
  if (!words.includes('\t') && !words.includes('  ') && !words.includes('|')) return [];
  const cells = cellsOf(text, line);
  const labelOf = ({ start, end }: Cell): Heading | null =>
    end - start > longestLabel ? null : lookUpLabel(withoutNumbering(text.slice(start, end)));
  const labels: Label[] = [];
  for (let at = 0; at + 1 < cells.length; at += 2) {
    const [label, value] = [cells[at], cells[at + 1]];
    if (label === undefined || value === undefined) break;
    const heading = labelOf(label);
    if (heading === null || heading.match !== 'exact' || heading.field === 'other' || labelOf(value)?.match === 'exact')
      break;
    labels.push({ heading, start: label.start, valueStart: label.end });
  }
  return labels;
}

const wordThenCode =
  /^(?:(?:our|your|my|case|client|customer|account|claim|tenancy|application) )?(?:ref|reference|ref no|ref number|reference number|id|(?:account|a\/c|case|licence|permit|badge|membership|payroll|employee|staff|claim|policy|file|pupil|student|client|patient|hospital) (?:no|number))\.? +(?=[A-Z0-9][A-Z0-9/. -]{3,}(?: |$))/iu;

const bankThenNumber =
  /^(?:bank |building society )?(?:sort code|account (?:no|number)\.?|a\/c (?:no|number)\.?|acc(?:oun)?t\.? (?:no|number)\.?) +(?=[0-9][0-9 -]{5,}$)/iu;
const payThenSum =
  /^(?:basic pay|basic salary|basic|gross pay|gross|net pay|net|total pay|total gross|taxable pay|salary|wages|overtime|pension|housing benefit|universal credit|rent|net rent|gross rent|arrears|balance|amount owed|total due) +(?=£? ?[0-9][0-9,]*\.[0-9]{2}(?: |$))/iu;

// "Sort code 20-45-77   Account number 40118822", "NET PAY 1,243.53": a cell of nothing but a label and its number.
function numbersAfterWords(text: string, line: Line): readonly Label[] {
  if (line.end - line.start > 160) return [];
  return cellsOf(text, line).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const found = bankThenNumber.exec(words) ?? payThenSum.exec(words);
    const heading = found === null ? null : lookUpLabel(found[0].trim().replace(/\.$/u, ''));
    return found === null || heading === null ? [] : [{ heading, start, valueStart: start + found[0].length }];
  });
}

// "Client A B   Ref HO/2023/5561   tel …": a cell of nothing but a word for a reference and the reference.
function codesAfterWords(text: string, line: Line): readonly Label[] {
  if (line.end - line.start > 160) return [];
  return cellsOf(text, line).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const found = end - start > longestLabel ? null : wordThenCode.exec(words);
    if (found === null || !/^(?:[A-Z]{1,3} )?[A-Z0-9/.-]*[0-9][A-Z0-9/.-]*$/u.test(words.slice(found[0].length)))
      return [];
    const heading = lookUpLabel(found[0].trim().replace(/\.$/u, ''));
    return heading === null
      ? []
      : [{ heading: { ...heading, field: 'local-reference' as const }, start, valueStart: start + found[0].length }];
  });
}

function labelsOf(text: string, line: Line): readonly Label[] {
  const labels: Label[] = [];
  let from = line.start;
  const end = Math.min(line.end, line.start + longestLine);
  for (let at = line.start; at < end; at += 1) {
    if (!isLabelStop(text, at)) continue;
    const label = labelBefore(text, from, at, from === line.start);
    if (label !== null) labels.push({ ...label, valueStart: at + 1 });
    from = at + 1;
  }
  if (labels.length > 0) return labels;
  const columns = columnLabels(text, line);
  if (columns.length > 0) return columns;
  const numbers = numbersAfterWords(text, line);
  return numbers.length > 0 ? numbers : codesAfterWords(text, line);
}

/** Reads the labels of a passage's lines as they are asked for. */
export const labelsOnce: (text: string, lines: readonly Line[]) => LabelsAt = onceForLines(readLabels);

function readLabels(text: string, lines: readonly Line[]): LabelsAt {
  const known: (readonly Label[] | undefined)[] = [];
  return (index) => {
    const line = lines[index];
    if (line === undefined) return [];
    const found = known[index] ?? (isBlank(line) ? [] : labelsOf(text, line));
    known[index] = found;
    return found;
  };
}

/** Whether a line is a label, or ends in one after a colon: "Pay my benefit to: sort code" asks the next question. */
export function isLabelItself(words: string): boolean {
  const colon = words.lastIndexOf(':');
  return lookUpLabel(words) !== null || (colon > 0 && lookUpLabel(words.slice(colon + 1).trim()) !== null);
}
