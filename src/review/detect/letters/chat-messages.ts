import { codeAt } from '../scan/char-classes.ts';
import { isBlank, type Line, lineText } from '../scan/lines.ts';

/** What a chat's log says of a speaker besides their name: "Agent", "Visitor". */
export type SpeakerKind = 'service' | 'served' | 'unsaid';

/** A message of a chat: its line, where its speaker's name and its words begin, and what its speaker is called. */
export type Message = {
  readonly line: number;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** Where its words begin. */
  readonly wordsStart: number;
  readonly dated: boolean;
  /** The speaker stands on a line alone, as programs for work at a desk write it. */
  readonly headed: boolean;
  readonly kind: SpeakerKind;
};

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?`;
const date = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?`;
const name = String.raw`\p{L}[^:<>@[\]]{1,39}`;
// "[10:32] Jane Brown: …", "[21/03/2025, 09:14:22] Lou: …", "21/03/2025, 09:14 - Lou: …", "10:32 Jane Brown: …"
const spoken = new RegExp(
  String.raw`^(?:\[(?:(${date}) )?${time}\]|(${date}) ${time} [-–]|\(?${time}\)?)\s+(${name}?):(?=\s|$)`,
  'iu',
);
// "Jane Brown  10:32" or "[10:32] Jane Brown" alone, with the message under it.
const headed = new RegExp(String.raw`^([^:\d<>@[\]]{2,40}?)\s+\[?(?:(${date}) )?${time}\]?$`, 'iu');
const led = new RegExp(String.raw`^\[(?:(${date}) )?${time}\]\s+(\p{Lu}[^:\d<>@[\]]{1,39})$`, 'iu');

const service =
  /^(?:agent|advis[eo]r|operator|(?:chat ?)?bot|(?:virtual |digital )?assistant|system|council|support|representative|rep|officer|staff|helpdesk|service desk|customer services?|team)\b/iu;
const served =
  /^(?:visitor|customer|resident|guest|user|client|caller|citizen|member of the public|tenant|me|you|enquirer)(?: ?#?\d{1,9})?$/iu;

function kindOf(words: string): SpeakerKind {
  if (service.test(words)) return 'service';
  return served.test(words) ? 'served' : 'unsaid';
}

// A digit, "am" or "pm", a bracket after either: nearly every line ends in none.
function mayEndInTime(words: string): boolean {
  const last = codeAt(words, words.length - 1) | 32;
  return (last >= 48 && last <= 57) || last === 109 || last === 125;
}

/** The message that a line begins, where a time stands before or after its speaker; null for any other line. */
export function messageOn(text: string, lines: readonly Line[], index: number): Message | null {
  const line = lines[index];
  if (line === undefined || isBlank(line)) return null;
  const words = text.slice(line.start, Math.min(line.end, line.start + 120));
  const first = words.charCodeAt(0);
  const isStamped = first === 91 || first === 40 || (first >= 48 && first <= 57);
  const said = isStamped ? spoken.exec(words) : null;
  if (said !== null) {
    const called = said[3] ?? '';
    const nameStart = line.start + said[0].length - 1 - called.length;
    const wordsStart = line.start + said[0].length;
    const dated = (said[1] ?? said[2]) !== undefined;
    const nameEnd = nameStart + called.length;
    return { line: index, nameStart, nameEnd, wordsStart, dated, headed: false, kind: kindOf(called) };
  }
  if (line.end - line.start > 70 || isBlank(lines[index + 1])) return null;
  const alone = isStamped ? led.exec(words.trimEnd()) : mayEndInTime(words) ? headed.exec(words) : null;
  if (alone === null) return null;
  const called = (isStamped ? alone[2] : alone[1]) ?? '';
  const nameStart = isStamped ? line.start + alone[0].length - called.length : line.start;
  const dated = (isStamped ? alone[1] : alone[2]) !== undefined;
  const nameEnd = nameStart + called.length;
  return { line: index, nameStart, nameEnd, wordsStart: line.end, dated, headed: true, kind: kindOf(called) };
}

const turn = /^(\p{Lu}[^:<>@[\]]{1,39}?): ?(?=\S)/u;

/** The messages of a log without times: lines led by "Agent:" and "Visitor:" in turn; none where there are not several of both. */
export function turnsOf(text: string, lines: readonly Line[]): readonly Message[] {
  const turns = lines.flatMap((line, index): Message[] => {
    const found = isBlank(line) ? null : turn.exec(text.slice(line.start, Math.min(line.end, line.start + 60)));
    const called = found?.[1] ?? '';
    const kind = kindOf(called);
    if (found === null || kind === 'unsaid') return [];
    const nameEnd = line.start + called.length;
    return [
      {
        line: index,
        nameStart: line.start,
        nameEnd,
        wordsStart: line.start + found[0].length,
        dated: false,
        headed: false,
        kind,
      },
    ];
  });
  const count = (kind: SpeakerKind): number => turns.filter((each) => each.kind === kind).length;
  return count('service') >= 2 && count('served') >= 2 ? turns : [];
}

/** All messages of a passage, in order; none where it is no chat. */
export function messagesOf(text: string, lines: readonly Line[]): readonly Message[] {
  const stamped = lines.flatMap((_, index) => messageOn(text, lines, index) ?? []);
  const filled = lines.filter((line) => !isBlank(line)).length;
  if (stamped.length >= 2 && stamped.length * 4 >= filled) return stamped;
  return turnsOf(text, lines);
}

/** Whether a passage is a chat's log: its lines begin with a time and a speaker. */
export function isChat(text: string, lines: readonly Line[]): boolean {
  let spokenLines = 0;
  let others = 0;
  for (let index = 0; index < Math.min(lines.length, 200); index += 1) {
    if (messageOn(text, lines, index) !== null) spokenLines += 1;
    else if (lineText(text, lines[index]) !== '') others += 1;
  }
  return spokenLines >= 2 && spokenLines * 3 >= others;
}
