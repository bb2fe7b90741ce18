import type { Binding, MentionRole } from '#core/finding';
import { nameValue, type PersonName } from '#core/values/person-name';
import { report } from '../context.ts';
import { nameKey } from '../names/names.ts';
import type { Work } from '../passage-work.ts';
import { registerEvidence } from '../records/name-record.ts';
import { codeAt } from '../scan/char-classes.ts';
import { isBlank, type Line, lineText } from '../scan/lines.ts';
import { namesOnLine } from './line-names.ts';
import type { Region } from './regions.ts';

/** A message of a chat: its line, and where its speaker's name and its words begin. */
type Message = { readonly line: number; readonly nameStart: number; readonly nameEnd: number; readonly dated: boolean };

const time = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?`;
const date = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},?`;
// "[10:32] Jane Brown: …", "[21/03/2025, 09:14:22] Lou: …", "21/03/2025, 09:14 - Lou: …", "10:32 Jane Brown: …"
const spoken = new RegExp(
  String.raw`^(?:\[(?:(${date}) )?${time}\]|(${date}) ${time} [-–]|\(?${time}\)?)\s+([^:\d<>@]{2,40}):(?=\s|$)`,
  'iu',
);
// "Jane Brown  10:32" alone, with the message under it.
const headed = new RegExp(String.raw`^([^:\d<>@[\]]{2,40}?)\s+\[?(?:(${date}) )?${time}\]?$`, 'iu');

function messageOn(text: string, lines: readonly Line[], index: number): Message | null {
  const line = lines[index];
  if (line === undefined || isBlank(line)) return null;
  const words = text.slice(line.start, Math.min(line.end, line.start + 120));
  const first = words.charCodeAt(0);
  const led = first === 91 || first === 40 || (first >= 48 && first <= 57) ? spoken.exec(words) : null;
  if (led !== null) {
    const name = led[3] ?? '';
    const nameStart = line.start + led[0].length - 1 - name.length;
    return { line: index, nameStart, nameEnd: nameStart + name.length, dated: (led[1] ?? led[2]) !== undefined };
  }
  const alone = line.end - line.start <= 70 && mayEndInTime(words) ? headed.exec(words) : null;
  if (alone === null || isBlank(lines[index + 1])) return null;
  const name = alone[1] ?? '';
  return { line: index, nameStart: line.start, nameEnd: line.start + name.length, dated: alone[2] !== undefined };
}

// A digit, "am" or "pm", a bracket after either: nearly every line ends in none.
function mayEndInTime(words: string): boolean {
  const last = codeAt(words, words.length - 1) | 32;
  return (last >= 48 && last <= 57) || last === 109 || last === 125;
}

function nameOf({ text }: Work, { nameStart, nameEnd }: Message): PersonName | null {
  const [found] = namesOnLine(text, { start: nameStart, end: nameEnd }).names;
  return found?.name ?? null;
}

/**
 * Reports who speaks in a chat, once for each line, and gives a region for each message. What is said by the clock alone is a
 * chat among colleagues; with dates before each line it is a telephone's, and who speaks may be anybody. Where one greets as a
 * service does, they are staff, and the others are those whom they serve.
 */
export function reportChat(work: Work): readonly Region[] {
  const { text, lines } = work;
  const messages = lines.flatMap((_, index) => messageOn(text, lines, index) ?? []);
  if (messages.length < 2 || messages.length * 4 < lines.filter((line) => !isBlank(line)).length) return [];
  const speakers = new Map<string, Binding>();
  const wordsOf = (message: Message, next: Message | undefined): string =>
    text.slice(message.nameEnd, lines[next?.line ?? -1]?.start ?? text.length);
  const served = messages.slice(0, 6).some((message, index) => isGreeting(wordsOf(message, messages[index + 1])));
  const regions: Region[] = [];
  for (const [index, message] of messages.entries()) {
    const name = nameOf(work, message);
    const role = served
      ? isGreeting(wordsOf(message, messages[index + 1]))
        ? 'officer'
        : 'correspondent'
      : message.dated
        ? 'correspondent'
        : 'officer';
    const binding = name === null ? null : speakerOf(work, speakers, name, role);
    if (name !== null && binding !== null) reportSpeaker(work, name, message, binding);
    work.taken.take(message.nameStart, message.nameEnd);
    const end = lines[messages[index + 1]?.line ?? -1]?.start ?? text.length;
    const author = binding?.role === 'officer' ? null : binding;
    // The time before a name stands in the sentence that follows it.
    const start = lines[message.line]?.start ?? message.nameStart;
    regions.push({ start, end, subject: null, author, office: null, record: false });
  }
  return regions;
}

// "Hello, you are through to Sam. How can I help?"
function isGreeting(words: string): boolean {
  return /\bhow (?:can|may) (?:i|we) (?:help|assist)\b|\byou(?:'|’)?(?: a)?re (?:now )?(?:through to|connected to|chatting (?:to|with)|speaking (?:to|with))\b/iu.test(
    words.slice(0, 300),
  );
}

function speakerOf(work: Work, speakers: Map<string, Binding>, name: PersonName, role: MentionRole): Binding {
  const known = speakers.get(nameKey(name));
  if (known !== undefined) return known;
  const binding: Binding = { kind: 'party', key: `party:chat:${speakers.size + 1}`, role };
  speakers.set(nameKey(name), binding);
  work.people.push({ name, binding });
  return binding;
}

function reportSpeaker(work: Work, name: PersonName, { nameStart, nameEnd }: Message, binding: Binding): void {
  report(work.context, work.place, {
    type: 'person-name',
    start: nameStart,
    end: nameEnd,
    value: nameValue(name),
    keys: ['name-speaker', 'name-shape', ...registerEvidence(name, work.context.names)],
    phrase: '',
    binding,
  });
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
