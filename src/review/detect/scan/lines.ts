/** A line of a text: offsets of its words, without outer spaces; `start` equals `end` where it is blank. */
export type Line = { readonly start: number; readonly end: number };

/** Parts a text into lines at LF, CR and form feeds; the text asked for last gives the same lines again. */
export const linesOf: (text: string) => readonly Line[] = onceInTurn(partLines);

/** A function of a text whose last answer is kept: what a document's class is told by, its first passage is read by again. */
function onceInTurn<Answer>(make: (text: string) => Answer): (text: string) => Answer {
  let last: { readonly text: string; readonly answer: Answer } | null = null;
  return (text) => {
    if (last === null || last.text !== text) last = { text, answer: make(text) };
    return last.answer;
  };
}

/** A function of a text and its lines whose last answer is kept. */
export function onceForLines<Answer>(
  make: (text: string, lines: readonly Line[]) => Answer,
): (text: string, lines: readonly Line[]) => Answer {
  let last: { readonly text: string; readonly lines: readonly Line[]; readonly answer: Answer } | null = null;
  return (text, lines) => {
    if (last === null || last.lines !== lines || last.text !== text) last = { text, lines, answer: make(text, lines) };
    return last.answer;
  };
}

function partLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? 10 : text.charCodeAt(at);
    if (code !== 10 && code !== 13 && code !== 12) continue;
    lines.push(trimmed(text, start, at));
    if (code === 12) lines.push({ start: at, end: at });
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number): Line {
  let [start, end] = [from, to];
  // The marks of a quoted mail (>) are not its words.
  while (start < end && (text.charCodeAt(start) <= 32 || text.charCodeAt(start) === 62)) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 32) end -= 1;
  return { start, end };
}

/** The words of a line. */
export function lineText(text: string, line: Line | undefined): string {
  return line === undefined ? '' : text.slice(line.start, line.end);
}

/** Whether it is blank or out of bounds. */
export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.end === line.start;
}

/** Index of the last line that begins before an offset, -1 where none does; by bisection. */
export function lastLineBefore(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
