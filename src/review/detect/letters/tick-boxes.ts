/** A choice beside a box on a form: its words, and whether the box is ticked. */
export type Choice = { readonly ticked: boolean; readonly start: number; readonly end: number };

type Box = { readonly ticked: boolean; readonly start: number; readonly end: number };

const tickedMarks = '☒☑✓✔✗✘🗹🗸■◉●';
const emptyMarks = '☐□▢○◯❏❑';
const inBrackets = /[[(](?: {1,4}| ?([xX✓✔*]) ?)[\])]/uy;

function boxAt(text: string, at: number): Box | null {
  const mark = String.fromCodePoint(text.codePointAt(at) ?? 32);
  if (tickedMarks.includes(mark)) return { ticked: true, start: at, end: at + mark.length };
  if (emptyMarks.includes(mark)) return { ticked: false, start: at, end: at + mark.length };
  if (mark !== '[' && mark !== '(') return null;
  inBrackets.lastIndex = at;
  const found = inBrackets.exec(text);
  return found === null ? null : { ticked: found[1] !== undefined, start: at, end: at + found[0].length };
}

function boxesIn(text: string, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 40 && code !== 91 && code < 0x2000) continue;
    const box = boxAt(text, at);
    if (box === null) continue;
    boxes.push(box);
    at = box.end - 1;
  }
  return boxes;
}

function trimmed(text: string, from: number, to: number): { readonly start: number; readonly end: number } {
  let [start, end] = [from, to];
  while (start < end && /[\s,;|/:]/u.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,;|/:]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/**
 * The choices of a stretch of a form with boxes: `☒ Yes ☐ No`, `[x] Indian [ ] Pakistani`, and with the box after the words
 * (`Yes [ ] No [X]`); none where there are no boxes.
 */
export function choicesIn(text: string, from: number, to: number): readonly Choice[] {
  const boxes = boxesIn(text, from, to);
  const [first] = boxes;
  const last = boxes.at(-1);
  if (first === undefined || last === undefined) return [];
  const leads = trimmed(text, from, first.start);
  const after = trimmed(text, last.end, to);
  const isQuestion = leads.end > leads.start && /[?:]/u.test(text.charAt(leads.end - 1) + text.charAt(leads.end));
  const boxFirst = leads.start === leads.end || isQuestion || (boxes.length > 1 && after.end > after.start);
  return boxes.flatMap(({ ticked, start, end }, index) => {
    const words = boxFirst
      ? trimmed(text, end, boxes[index + 1]?.start ?? to)
      : trimmed(text, boxes[index - 1]?.end ?? from, start);
    return words.end > words.start ? [{ ticked, ...words }] : [];
  });
}

/** Whether a line of a form begins with a box. */
export function beginsWithBox(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return (code === 40 || code === 91 || code >= 0x2000) && boxAt(text, start) !== null;
}

/** Whether an answer says no, or nothing: "No", "None of these", "Prefer not to say". */
export function declines(words: string): boolean {
  return /^(?:no\b|none\b|n\/?a\b|not applicable|prefer not|rather not|don'?t know|unknown|not known|neither)/iu.test(
    words.trim(),
  );
}

/** Whether it is a printed choice that nobody made: "Yes / No", "Y/N (delete as appropriate)". */
export function isUnmadeChoice(words: string): boolean {
  return /^\s*(?:yes\s*[/|]\s*no|y\s*\/\s*n|no\s*[/|]\s*yes)\b/iu.test(words);
}
