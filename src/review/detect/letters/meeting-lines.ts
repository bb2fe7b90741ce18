import type { Work } from '../passage-work.ts';
import { isBlank, lineText } from '../scan/lines.ts';

const online =
  /^(?:meeting id|passcode|conference id|phone conference|dial[ -]?in|join (?:the|on|by|zoom|microsoft)|one tap mobile|video conference|sip|find a local number|or call in)\b/iu;
const mostLines = 14;

/** Takes the numbers of an online meeting out of what is read: how to dial in is nobody's telephone or password. */
export function takeMeetingLines({ text, lines, taken }: Work): void {
  if (!/\bmeeting id\b/iu.test(text)) return;
  let from = -1;
  lines.forEach((line, index) => {
    if (isBlank(line) || line.end - line.start > 200) return;
    const words = lineText(text, line);
    if (online.test(words)) from = index;
    else if (from < 0 || index - from > mostLines) return;
    const isNumber = from >= 0 && /^\+?[0-9(][0-9 ()+,#*-]{6,}/u.test(words);
    if (online.test(words) || isNumber) taken.take(line.start, line.end);
  });
}
