import { codeAt, isDigitAt } from './char-classes.ts';

const day = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})`;
const clock = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?`;
// "[12/03/2024 10:02]", "12/03/2024, 18:02 - Lou", "14/03/24 KL:", "12/03/2024 - ", "10:18 Tunde": a message or an entry has a time before it.
const stamped = new RegExp(
  String.raw`^(?:\[(?:${day}|${clock})|\(?${day},? (?:at )?${clock}|${day} ?(?:[-–—:|] ?|\(?\p{Lu}{2,3}\)?(?:: | [-–] ))\p{L}|${clock}(?: ?[ap]m)?,? (?:[-–] )?\p{Lu})`,
  'u',
);
const beginsWithDay = new RegExp(String.raw`^\(?${day}(?![\d/])`, 'u');
// "JB 12/3 - spoke to": initials and a day.
const initialled = /^\p{Lu}{2,3} \d{1,2}\/\d{1,2}(?:\/\d{2,4})? ?[-–:]/u;
// "Agent: ", "Nurse Petty: ", "Case 2: ": who speaks, or what is told of, of at most four words.
const labelled = /^\p{Lu}[\p{L}’']*(?: [\p{L}\d’'()-]{1,20}){0,3}: ?\S/u;
const longest = 64;

function lineAfter(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 || feed - at > 600 ? -1 : feed + 1;
}

/**
 * Whether a line that begins at `at` is a message, an entry or a labelled line of its own, so that nothing of the line before (which
 * begins at `before`) goes on in it. Running text wraps before a date too: one by itself counts where the line before or after begins with one.
 */
export function beginsEntry(text: string, before: number, at: number): boolean {
  const code = codeAt(text, at);
  const mayBegin = (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 91 || code === 40 || code > 127;
  if (!mayBegin) return false;
  const words = text.slice(at, at + longest);
  if (!isDigitAt(text, at) && code !== 91 && code !== 40) return labelled.test(words) || initialled.test(words);
  if (stamped.test(words)) return true;
  if (!beginsWithDay.test(words)) return false;
  const next = lineAfter(text, at);
  return (
    beginsWithDay.test(text.slice(before, before + longest)) ||
    (next > 0 && beginsWithDay.test(text.slice(next, next + longest)))
  );
}
