import { isBlank, type Line, lineText } from '../scan/lines.ts';
import type { Pair } from './pairs.ts';

/** Labels and values of one person, in order. */
export type Form = { readonly pairs: readonly Pair[]; readonly start: number };

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
