import type { ClassJudgement } from '#core/document-class';
import { isBlank, type Line, lineText } from '../scan/lines.ts';
import { choicesIn } from './tick-boxes.ts';

// Longer questions are sentences of somebody's.
const longestQuestion = 200;
const longestHeading = 80;

type Stretch = { readonly start: number; readonly end: number };

// "4. HEALTH", "PERPETRATOR": capitals alone on a line head what follows.
function isHeading(words: string): boolean {
  const plain = words.replace(/^\W*(?:(?:section|part) )?[0-9]{0,2}[a-z]?[.):]?\s*/iu, '');
  return (
    plain.length >= 4 &&
    words.length <= longestHeading &&
    !/[\p{Ll}:0-9]/u.test(plain) &&
    /\p{Lu}{3}/u.test(plain) &&
    plain.split(/\s+/u).length <= 9
  );
}

// The end of a printed question at a line's beginning: "Police called? No".
function questionEnd(words: string): number {
  const at = words.slice(0, longestQuestion).indexOf('?');
  if (at < 0 || /[.!]\s/u.test(words.slice(0, at).replace(/^\W*[0-9]{1,2}[a-z]?[.)]\s*/u, ''))) return 0;
  return at + 1;
}

// "physical / sexual / financial (circle)": printed choices, of which none is made.
function printedChoices(words: string): Stretch | null {
  const found = /(?:[\p{L}-]+(?: [\p{L}-]+){0,3} \/ ){2,}[\p{L}-]+(?: [\p{L}-]+){0,3}/u.exec(words);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}

function promptsOn(text: string, line: Line): readonly Stretch[] {
  const words = lineText(text, line);
  const offset = text.indexOf(words, line.start);
  if (isHeading(words)) return [{ start: line.start, end: line.end }];
  const end = questionEnd(words);
  const question = end === 0 ? [] : [{ start: line.start, end: offset + end }];
  const unticked = choicesIn(text, offset + end, line.end).filter(({ ticked }) => !ticked);
  const choices = /\((?:please )?(?:circle|delete|tick)/iu.test(words) ? printedChoices(words.slice(end)) : null;
  return [
    ...question,
    ...unticked,
    ...(choices === null ? [] : [{ start: offset + end + choices.start, end: offset + end + choices.end }]),
  ];
}

function blanked(text: string, stretches: readonly Stretch[]): string {
  let made = '';
  let at = 0;
  for (const { start, end } of stretches.toSorted((one, other) => one.start - other.start)) {
    if (start < at) continue;
    made += text.slice(at, start) + text.slice(start, end).replace(/[^\n]/g, ' ');
    at = end;
  }
  return made + text.slice(at);
}

/**
 * A form's text with what is printed on it as spaces, character for character: headings in capitals, questions, boxes that nobody
 * ticked. Any other text as it is.
 */
export function withoutPrompts(text: string, lines: readonly Line[], { class: sort }: ClassJudgement): string {
  if (sort !== 'form' && sort !== 'template') return text;
  const prompts = lines.flatMap((line) => (isBlank(line) ? [] : promptsOn(text, line)));
  return prompts.length === 0 ? text : blanked(text, prompts);
}

const titles =
  /\b(?:books?|items?|titles?|dvds?|loans?|reservations?)\b[^:\n]{0,60}\b(?:on loan|due|overdue|reserved|borrowed|collect|renewed?)\b[^:\n]{0,60}:/giu;

/** A text with the titles of books lent or reserved as spaces: what somebody reads about is said of nobody. */
export function withoutTitles(text: string): string {
  if (!/\b(?:on loan|overdue|reserved|borrowed|due back)\b/iu.test(text)) return text;
  const stretches = [...text.matchAll(titles)].map((found) => {
    const start = found.index + found[0].length;
    const stop = /\n\s*\n|\.\s/u.exec(text.slice(start, start + 600));
    return { start, end: start + (stop?.index ?? Math.min(600, text.length - start)) };
  });
  return stretches.length === 0 ? text : blanked(text, stretches);
}
