import { isBlank, type Line, lineText, onceForLines } from '../scan/lines.ts';
import { isOneWord, type LineName, namesOnLine, saysOffice } from './line-names.ts';

/** A complimentary close, or a signature without one: its line, the last line under it, who signs, and whether an office is named. */
export type SignOff = {
  readonly line: number;
  readonly lastLine: number;
  readonly names: readonly LineName[];
  readonly office: boolean;
};

const closes =
  /^(?:yours (?:sincerely|faithfully|truly|ever|in anticipation)|yours|sincerely|(?:kind(?:est)?|best|warm(?:est)?|with kind|with best|with|many) ?(?:regards|wishes|thanks)|(?:many )?thanks (?:and|&) (?:kind |best )?regards|regards|rgds|many thanks|thanks|thank you|thanks again|thanks in advance|thanking you(?: in anticipation)?|all the best|respectfully|cheers|best|kr|bw|take care)[,.!\s]*$/iu;

// Lines between a close and the name that sign for it.
const notTheName =
  /^(?:pp\b|p\.p\.|per pro|signed (?:electronically|digitally|on behalf)|electronically signed|dictated|not signed|unsigned|\[?signature|\[image|\(?signed\)?\.?$|for and on behalf|on behalf|by email|sent from)/iu;

const mostBelow = 6;

function linesBelow(lines: readonly Line[], index: number): readonly number[] {
  const below: number[] = [];
  for (let next = index + 1; next < Math.min(lines.length, index + 10) && below.length < mostBelow; next += 1) {
    if (!isBlank(lines[next])) below.push(next);
    else if (below.length > 1) break;
  }
  return below;
}

function closed(text: string, lines: readonly Line[], index: number): SignOff {
  const below = linesBelow(lines, index);
  const candidates = below.slice(0, 4).filter((row) => !notTheName.test(lineText(text, lines[row])));
  const first = candidates.slice(0, 2);
  const at = first.find((row) => namesOnLine(text, lines[row]).names.length > 0);
  const named = at === undefined ? null : namesOnLine(text, lines[at]);
  const office =
    (named !== null && saysOffice(named.after)) ||
    below.some((row) => row !== at && saysOffice(lineText(text, lines[row])));
  return { line: index, lastLine: below.at(-1) ?? index, names: named?.names.slice(0, 1) ?? [], office };
}

// "Kevin Bright" over "DHP Assessor", or "Stuart Ling | Complaints Officer" alone: signed without a close.
function signed(text: string, lines: readonly Line[], index: number, greeted: boolean): SignOff | null {
  const line = lines[index];
  if (line === undefined || line.end - line.start > 90 || !/^\p{Lu}/u.test(text.charAt(line.start))) return null;
  const prefixed = /^(?:signed|signature)\b/iu.test(lineText(text, line));
  if (!isBlank(lines[index - 1]) && !prefixed) return null;
  const below = lines[index + 1];
  const officeBelow = below !== undefined && saysOffice(lineText(text, below));
  if (!officeBelow && !/[|–—-]/u.test(lineText(text, line))) return null;
  const { names, after } = namesOnLine(text, line);
  const [found] = names;
  if (found === undefined || names.length > 1 || (isOneWord(found.name) && !greeted)) return null;
  const beside = /\s[|–—-]\s|\|/u.test(lineText(text, line)) && saysOffice(after.split(/\s*\|\s*/u)[0] ?? '');
  if (!officeBelow && !beside) return null;
  return { line: index, lastLine: linesBelow(lines, index).at(-1) ?? index, names: [found], office: true };
}

// Whether a line begins with one of the letters, or with none of ASCII's: a test of one character before the expressions.
function mayClose(text: string, line: Line): boolean {
  const code = text.charCodeAt(line.start);
  return code > 127 || 'ysrkbwmatc'.includes(text.charAt(line.start).toLowerCase());
}

/** The closes and signatures of a text, in order; `greetings` are the lines of its salutations, after which a forename may sign. */
export function signOffs(text: string, lines: readonly Line[], greetings: readonly number[] = []): readonly SignOff[] {
  return signedWith(text, lines)(greetings);
}

const signedWith = onceForLines((text, lines) => {
  let last: { readonly greetings: readonly number[]; readonly found: readonly SignOff[] } | null = null;
  return (greetings: readonly number[]): readonly SignOff[] => {
    const same = last !== null && last.greetings.join() === greetings.join();
    if (last === null || !same) last = { greetings, found: readSignOffs(text, lines, greetings) };
    return last.found;
  };
});

function readSignOffs(text: string, lines: readonly Line[], greetings: readonly number[]): readonly SignOff[] {
  const found: SignOff[] = [];
  for (const [index, line] of lines.entries()) {
    const last = found.at(-1);
    if (isBlank(line) || (last !== undefined && index <= last.lastLine && last.names.length > 0)) continue;
    const length = line.end - line.start;
    if (length >= 2 && length <= 40 && mayClose(text, line) && closes.test(lineText(text, line))) {
      found.push(closed(text, lines, index));
      continue;
    }
    const greeted = greetings.some((at) => at < index);
    const sign = index === 0 ? null : signed(text, lines, index, greeted);
    if (sign !== null && (greeted || isAfterProse(text, lines, index))) found.push(sign);
  }
  return found;
}

// A signature stands under what it signs: a line of running text, or one that says what the paper is.
function isAfterProse(text: string, lines: readonly Line[], index: number): boolean {
  for (let above = index - 1; above >= Math.max(0, index - 12); above -= 1) {
    const line = lines[above];
    if (line !== undefined && line.end - line.start > 8 && /[.!?]$/u.test(lineText(text, line))) return true;
  }
  return false;
}
