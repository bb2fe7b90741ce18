import { isBlank, type Line, lineText } from '../scan/lines.ts';
import { type Heading, lookUpLabel } from '../tables/headings.ts';
import { beginsWithDate } from './entry-heads.ts';
import { headsOther, type Section, sectionAt } from './form-sections.ts';
import { isLabelItself, type Label, type LabelsAt, labelsOnce, lookUpLineLabel } from './labels.ts';
import { withoutLeaders } from './leaders.ts';
import { memberOn, memberPairs } from './members.ts';
import {
  asReference,
  endsInPostcode,
  fits,
  isBareNumber,
  nameFields,
  ownFields,
  saysNumber,
  shaped,
  trimSpan,
  type Value,
  valueEnd,
} from './pair-values.ts';
import { columnAt, type PersonColumn, pairsUnder, personColumns } from './people-columns.ts';
import { beginsWithBox, type Choice, choicesIn, declines, isUnmadeChoice } from './tick-boxes.ts';
import { WaitingLabels } from './waiting-labels.ts';

/** A label and the value after or under it, in running text. */
export type Pair = {
  readonly heading: Heading;
  readonly labelStart: number;
  readonly start: number;
  readonly end: number;
  /** Index of the label's line. */
  readonly line: number;
  /** Where a label in a column of its own ends: its words are no name. */
  readonly labelEnd?: number;
};

// Choices of one question stand on at most so many lines.
const mostChoiceLines = 20;

class PairReader {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #labelsAt: LabelsAt;
  readonly #pairs: Pair[] = [];
  #section: Section | null = null;
  #columns: readonly PersonColumn[] = [];
  #columnsUntil = 0;
  #members = 0;
  readonly #waiting = new WaitingLabels();

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
    this.#labelsAt = labelsOnce(text, lines);
  }

  read(): readonly Pair[] {
    for (let index = 0; index < this.#lines.length; index += 1) {
      const line = this.#lines[index];
      if (line !== undefined && !isBlank(line)) index = this.#readLine(line, index);
    }
    return this.#pairs;
  }

  // Gives the last line that it read.
  #readLine(line: Line, index: number): number {
    const short = line.end - line.start <= 50;
    const labels = this.#labelsAt(index);
    if (this.#readColumns(line, index, labels)) return index;
    if (labels.length === 0) {
      if (line.end - line.start > 80) return index;
      if (this.#readMember(line, index) || this.#answersWaiting(line, index)) return index;
      const heads = short ? sectionAt(this.#text, this.#lines, index, this.#labelsAt) : null;
      if (heads !== null) this.#section = heads;
      else if (short && this.#section !== null && headsOther(this.#text, this.#lines, index, this.#labelsAt))
        this.#section = null;
      return heads === null ? this.#readLineLabel(line, index) : index;
    }
    const alone = labels.every(({ valueStart }) => valueStart >= line.end);
    const heads = short && alone ? sectionAt(this.#text, this.#lines, index, this.#labelsAt) : null;
    if (heads !== null) {
      this.#section = heads;
      return index;
    }
    let last = index;
    for (const [order, label] of labels.entries())
      last = Math.max(last, this.#readLabel(label, labels[order + 1]?.start ?? line.end, line, index));
    return last;
  }

  // A line of a list of people under "Household members".
  #readMember(line: Line, index: number): boolean {
    const member = this.#section?.role === 'relative' ? memberOn(this.#text, line) : null;
    if (member === null) return false;
    this.#members += 1;
    this.#pairs.push(...memberPairs(member, this.#members, index));
    return true;
  }

  // Columns for several people: their heads, and the lines under them.
  #readColumns(line: Line, index: number, labels: readonly Label[]): boolean {
    if (labels.length === 0) {
      const columns = personColumns(this.#text, line);
      if (columns.length > 0) {
        this.#columns = columns;
        this.#columnsUntil = index + 3;
        return true;
      }
    }
    if (this.#columns.length === 0 || index > this.#columnsUntil) {
      this.#columns = [];
      return false;
    }
    const pairs = labels.length > 1 ? null : pairsUnder(this.#text, this.#lines, index, this.#columns);
    if (pairs === null && labels.length < 2) {
      this.#columns = [];
      return false;
    }
    this.#columnsUntil = index + 3;
    if (pairs !== null) this.#pairs.push(...pairs);
    return pairs !== null;
  }

  // "Child 1 name: …   Date of birth: …": what follows a name on its line is its bearer's.
  #besideName(index: number): Heading | null {
    for (let at = this.#pairs.length - 1; at >= 0; at -= 1) {
      const pair = this.#pairs[at];
      if (pair === undefined || pair.line !== index) return null;
      if (nameFields.has(pair.heading.field)) return pair.heading.group === '' ? null : pair.heading;
    }
    return null;
  }

  #headingOf(label: Label, index: number): Heading {
    const { heading } = label;
    // In "03 Mar 2025 | Ward visit | Worker: K. Lam" the worker is the council's.
    if (/^(?:worker|employee)$/u.test(heading.phrase) && beginsWithDate(lineText(this.#text, this.#lines[index])))
      return { ...heading, group: 'officer', role: 'officer' };
    if (heading.group !== '') return heading;
    const beside = this.#columns.length === 0 && ownFields.has(heading.field) ? this.#besideName(index) : null;
    if (beside !== null) return { ...heading, group: beside.group, role: beside.role };
    const lineStart = this.#text.lastIndexOf('\n', label.start - 1) + 1;
    const column = this.#columns.length === 0 ? null : columnAt(this.#columns, label.start - lineStart);
    const group = column ?? this.#section;
    return group !== null && group.key !== '' ? { ...heading, group: group.key, role: group.role } : heading;
  }

  #push(label: Label, { start, end }: Value, index: number): void {
    const own = this.#headingOf(label, index);
    const besideName = (): boolean =>
      this.#pairs.some((pair) => pair.line === index && nameFields.has(pair.heading.field));
    const heading = isBareNumber(own, this.#text.slice(start, end)) && besideName() ? asReference(own) : own;
    this.#pairs.push({ heading, labelStart: label.start, start, end, line: index });
  }

  // A label that something follows on its line, or under it. Gives the last line read.
  #readLabel(label: Label, limit: number, line: Line, index: number): number {
    const choices = choicesIn(this.#text, label.valueStart, limit);
    if (choices.length > 0) {
      this.#readChoices(label, choices, index);
      return index;
    }
    const isLast = limit === line.end;
    const own = trimSpan(this.#text, label.valueStart, limit);
    if (own.end === own.start && isLast) {
      const last = this.#readChoicesBelow(label, index);
      if (last > index) return last;
    }
    const value = this.#valueAfter(label, limit, index);
    if (value !== null && this.#answers(label, value)) this.#push(label, value, index);
    return index;
  }

  // "Nominated person managing the account: Victor Ekpo" announces no number.
  #answers({ heading }: Label, { start, end }: Value): boolean {
    const words = this.#text.slice(start, end);
    return saysNumber(heading, words) && !isUnmadeChoice(words) && !words.trimEnd().endsWith('?');
  }

  // A box for yes says what the question asks; any other says what stands beside it.
  #readChoices(label: Label, choices: readonly Choice[], index: number): void {
    // "Concerns (tick all that apply)": the choices are said as they stand.
    const own =
      label.heading.field === 'notes' ? { ...label, heading: { ...label.heading, field: 'category' as const } } : label;
    for (const { ticked, start, end } of choices)
      if (ticked && !declines(this.#text.slice(start, end))) this.#push(own, { start, end }, index);
  }

  #readChoicesBelow(label: Label, index: number): number {
    const lines: number[] = [];
    for (let next = index + 1; next <= index + mostChoiceLines; next += 1) {
      const line = this.#lines[next];
      if (line === undefined) break;
      if (isBlank(line) && lines.length === 0 && next === index + 1) continue;
      const boxed = choicesIn(this.#text, line.start, line.end);
      if (boxed.length === 0) break;
      this.#readChoices(label, boxed, next);
      lines.push(next);
    }
    return lines.at(-1) ?? index;
  }

  // "Date of birth" alone on its line, with what looks like one on the next.
  #readLineLabel(line: Line, index: number): number {
    const words = lineText(this.#text, line);
    const ended = /[.!;,]$/u.test(words) && !/(?:\bno|\bref|\.[a-z])\.$/iu.test(words);
    if (ended || beginsWithBox(this.#text, line.start)) return this.#readLooseChoices(line, index);
    const heading = lookUpLineLabel(words.replace(/[?]$/u, ''));
    if (heading === null || heading.field === 'other' || heading.field === 'thing') return index;
    if (heading.match === 'contains' && !shaped.has(heading.field)) return index;
    const label: Label = { heading, start: line.start, valueStart: line.end };
    if (this.#section?.key === 'household' && isBlank(this.#lines[index - 1])) this.#section = null;
    const boxed = this.#readChoicesBelow(label, index);
    if (boxed > index) return boxed;
    const next = isBlank(this.#lines[index + 1]) ? index + 2 : index + 1;
    const below = this.#lines[next];
    if (below === undefined || isBlank(below) || this.#labelsAt(next).length > 0) return index;
    const value = lineText(this.#text, below);
    if (lookUpLineLabel(value) !== null || value.endsWith('?') || !fits(heading, value)) {
      this.#waiting.wait({ ...label, heading: this.#headingOf(label, index) }, index);
      return index;
    }
    const end = heading.field === 'postal-address' ? this.#addressEnd(next, below.end) : below.end;
    this.#push(label, { start: below.start, end }, index);
    return next;
  }

  #answersWaiting(line: Line, index: number): boolean {
    const label = this.#waiting.answered(lineText(this.#text, line), index);
    if (label === null) return false;
    this.#pairs.push({
      heading: label.heading,
      labelStart: label.start,
      start: line.start,
      end: line.end,
      line: index,
    });
    return true;
  }

  // What is ticked under a question that no dictionary knows says what its own words say.
  #readLooseChoices(line: Line, index: number): number {
    if (!beginsWithBox(this.#text, line.start)) return index;
    const heading: Heading = {
      field: 'category',
      group: '',
      role: 'subject',
      variant: '',
      phrase: 'ticked',
      match: 'exact',
    };
    const choices = choicesIn(this.#text, line.start, line.end);
    this.#readChoices({ heading, start: line.start, valueStart: line.start }, choices, index);
    return index;
  }

  #valueAfter(label: Label, limit: number, index: number): Value | null {
    const own = trimSpan(this.#text, label.valueStart, valueEnd(this.#text, label.valueStart, limit, label.heading));
    const isAddress = label.heading.field === 'postal-address';
    const isLast = limit === this.#lines[index]?.end;
    if (own.end > own.start)
      return { start: own.start, end: isAddress && isLast ? this.#addressEnd(index, own.end) : own.end };
    if (!isLast) return null;
    const next = this.#lines[index + 1];
    if (next === undefined || this.#labelsAt(index + 1).length > 0) return null;
    if (isBlank(next)) return this.#valueBelowBlank(label, index + 2);
    if (isLabelItself(lineText(this.#text, next))) return null;
    return { start: next.start, end: isAddress ? this.#addressEnd(index + 1, next.end) : next.end };
  }

  // Paragraphs of a document come with blank lines between them.
  #valueBelowBlank({ heading }: Label, index: number): Value | null {
    const line = this.#lines[index];
    if (line === undefined || isBlank(line) || this.#labelsAt(index).length > 0) return null;
    const words = lineText(this.#text, line);
    if (lookUpLabel(words) !== null || !fits(heading, words)) return null;
    const end = heading.field === 'postal-address' ? this.#addressEnd(index, line.end) : line.end;
    return { start: line.start, end };
  }

  // "Address: Flat 3" goes on over the next lines as far as its postcode, at most five.
  #addressEnd(from: number, end: number): number {
    if (endsInPostcode(this.#text.slice(Math.max(0, end - 10), end))) return end;
    for (let index = from + 1; index <= from + 5; index += 1) {
      const line = this.#lines[index];
      if (line === undefined || isBlank(line) || line.end - line.start > 60 || this.#labelsAt(index).length > 0)
        return end;
      if (endsInPostcode(lineText(this.#text, line))) return line.end;
    }
    return end;
  }
}

/**
 * Finds every label with its value in running text: after a colon, question mark or dotted line, in a second column, in one of
 * several people's columns, in a ticked box, on the line below.
 */
export function pairsIn(text: string, lines: readonly Line[]): readonly Pair[] {
  return new PairReader(withoutLeaders(text), lines).read();
}
