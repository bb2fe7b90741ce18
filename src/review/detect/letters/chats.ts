import type { Binding, MentionRole } from '#core/finding';
import { nameValue, type PersonName } from '#core/values/person-name';
import { report } from '../context.ts';
import { nameKey } from '../names/names.ts';
import type { Work } from '../passage-work.ts';
import type { Asked } from '../prose/attribution.ts';
import { registerEvidence } from '../records/name-record.ts';
import { isBlank, lineText } from '../scan/lines.ts';
import type { Stretch } from '../scan/sentences.ts';
import { askedBy } from './chat-answers.ts';
import { type Message, messagesOf } from './chat-messages.ts';
import { type LineName, namesOnLine } from './line-names.ts';
import type { Region } from './regions.ts';

/** A message with its words and what the one before it asked. */
type Turn = {
  readonly message: Message;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly asked: Asked | null;
};

function turnsOf({ text, lines }: Work, messages: readonly Message[]): readonly Turn[] {
  const turns: Turn[] = [];
  for (const [index, message] of messages.entries()) {
    const end = lines[messages[index + 1]?.line ?? -1]?.start ?? text.length;
    const words = text.slice(message.wordsStart, end).trim();
    const [before, second] = [turns.at(-1), turns.at(-2)];
    const isOther = before !== undefined && speakerAt(text, before.message) !== speakerAt(text, message);
    const asked = isOther ? askedBy(before.words, second?.words ?? '') : null;
    turns.push({ message, start: lines[message.line]?.start ?? message.nameStart, end, words, asked });
  }
  return turns;
}

function speakerAt(text: string, { nameStart, nameEnd }: Message): string {
  return text.slice(nameStart, nameEnd).trim().toLowerCase();
}

/**
 * Reports who speaks in a chat, once for each line, and gives a region for each message. What is said by the clock alone, or under
 * names that stand on lines of their own, is a chat among colleagues; with dates before each line it is a telephone's, and who speaks may
 * be anybody. Where one is called an agent or greets as a service does, they are staff, and the others are those whom they serve.
 */
export function reportChat(work: Work): readonly Region[] {
  const turns = turnsOf(work, messagesOf(work.text, work.lines));
  if (turns.length < 2) return [];
  const speakers = new Speakers(work, turns);
  const regions = turns.map((turn): Region => {
    const binding = speakers.of(turn);
    // When and by whom it was said is nobody's datum.
    const { line, headed, nameEnd } = turn.message;
    work.taken.take(turn.start, headed ? (work.lines[line]?.end ?? nameEnd) : nameEnd);
    const own = binding === null || binding.role === 'officer' ? null : binding;
    // What a service says with "you" and "your" is of the one whom it serves; what the served say is of themselves.
    const subject = own !== null && speakers.served ? own : speakers.onlyServed();
    // The time before a name stands in the sentence that follows it.
    const { start, end, asked } = turn;
    return { start, end, subject, author: own, office: null, record: false, talk: true, asked };
  });
  return speakers.heads().concat(regions);
}

// "Hello, you are through to Sam. How can I help?"
function isGreeting(words: string): boolean {
  return /\bhow (?:can|may) (?:i|we) (?:help|assist)\b|\byou(?:'|’)?(?: a)?re (?:now )?(?:through to|connected to|chatting (?:to|with)|speaking (?:to|with))\b/iu.test(
    words.slice(0, 300),
  );
}

// "Customer: Olumide Bankole (…)" above the first message.
const head = /^(?:visitor|customer|resident|client|caller|tenant|user|guest|contact|name)(?: name)?\s*:\s*/iu;
// "Its Lou from flat 9", "my name is Amina Hassan".
const own =
  /\b(?:my name is|my name(?:'|’)s|i am|i(?:'|’)?m|it(?:'|’)?s|this is)\s+(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/u;
const answer = /^(?:(?:my name is|it(?:'|’)?s|i(?:'|’)?m|i am|yes|hi|hello),? )?(\p{L}[\p{L}'’ -]{1,40})/iu;

/** Who speaks in a chat, by what they are called there. */
class Speakers {
  readonly #work: Work;
  readonly #byName = new Map<string, Binding>();
  /** Somebody is called an agent, or greets as a service does. */
  readonly served: boolean;
  readonly #turns: readonly Turn[];
  readonly #heads: Region[] = [];

  constructor(work: Work, turns: readonly Turn[]) {
    this.#work = work;
    this.#turns = turns;
    const isService = ({ message, words }: Turn): boolean => message.kind === 'service' || isGreeting(words);
    this.served = turns.some(({ message }) => message.kind === 'service') || turns.slice(0, 6).some(isService);
    for (const turn of turns) this.#meet(turn);
  }

  #role({ message, words }: Turn): MentionRole {
    if (message.kind === 'service') return 'officer';
    if (this.served) return isGreeting(words) ? 'officer' : 'correspondent';
    return message.dated && !message.headed ? 'correspondent' : 'officer';
  }

  // Whoever speaks under a name has it; a visitor or customer has the one that they give, or that stands above.
  #meet(turn: Turn): void {
    const { text } = this.#work;
    const called = speakerAt(text, turn.message);
    if (this.#byName.has(called)) return;
    const { kind, nameStart, nameEnd } = turn.message;
    const line = withoutCalling(text, { start: nameStart, end: nameEnd });
    const name = kind === 'served' ? null : (namesOnLine(text, line).names[0]?.name ?? null);
    if (name === null && kind === 'unsaid') return;
    const known = name === null ? undefined : this.#byName.get(nameKey(name));
    const binding: Binding = known ?? { kind: 'party', key: `party:chat:${this.#count() + 1}`, role: this.#role(turn) };
    this.#byName.set(called, binding);
    if (name !== null) {
      this.#byName.set(nameKey(name), binding);
      this.#work.people.push({ name, binding });
    }
    if (kind === 'served') this.#nameServed(called, binding);
  }

  #count(): number {
    return new Set([...this.#byName.values()].map(({ key }) => key)).size;
  }

  #nameServed(called: string, binding: Binding): void {
    const found = this.#inHead() ?? this.#given(called);
    if (found === null) return;
    reportSpeaker(this.#work, found.name, found, binding);
    this.#work.taken.take(found.start, found.end);
    this.#work.people.push({ name: found.name, binding });
    const [first] = this.#turns;
    // The mailbox or reference beside the name above is theirs as well.
    if (first === undefined || found.start >= first.start) return;
    const line = this.#work.lines.find(({ start, end }) => start <= found.start && found.end <= end);
    if (line !== undefined)
      this.#heads.push({
        start: line.start,
        end: line.end,
        subject: binding,
        author: null,
        office: null,
        record: false,
      });
  }

  #inHead(): LineName | null {
    const { text, lines } = this.#work;
    for (const line of lines.slice(0, this.#turns[0]?.message.line ?? 0)) {
      const lead = isBlank(line) ? null : head.exec(lineText(text, line));
      if (lead === null) continue;
      const from = line.start + lead[0].length;
      const words = /^[^(<@\d|]*/u.exec(text.slice(from, line.end))?.[0].trimEnd() ?? '';
      const [found] = namesOnLine(text, { start: from, end: from + words.length }).names;
      if (found !== undefined && found.name.surname !== '') return found;
    }
    return null;
  }

  // The name that a visitor gives: asked for it, or saying who they are.
  #given(called: string): LineName | null {
    const { text } = this.#work;
    for (const { message, words, asked } of this.#turns) {
      if (speakerAt(text, message) !== called) continue;
      const said = own.exec(words) ?? (asked?.name === true && !asked.other ? answer.exec(words) : null);
      if (said === null) continue;
      const name = (said[1] ?? '').trim();
      const start = text.indexOf(name, message.wordsStart);
      const [found] = namesOnLine(text, { start, end: start + name.length }).names;
      if (found !== undefined && (found.name.surname !== '' || asked?.name === true)) return found;
    }
    return null;
  }

  /** Who says this; reported where they are named. */
  of({ message }: Turn): Binding | null {
    const { text } = this.#work;
    const binding = this.#byName.get(speakerAt(text, message)) ?? null;
    if (binding === null || message.kind === 'served') return binding;
    const line = withoutCalling(text, { start: message.nameStart, end: message.nameEnd });
    const [found] = namesOnLine(text, line).names;
    if (found !== undefined) reportSpeaker(this.#work, found.name, line, binding);
    return binding;
  }

  /** The one who is served, where there is one. */
  onlyServed(): Binding | null {
    if (!this.served) return null;
    const all = new Map(
      [...this.#byName.values()].flatMap((each) => (each.role === 'officer' ? [] : [[each.key, each]])),
    );
    const [only] = all.values();
    return all.size === 1 ? (only ?? null) : null;
  }

  /** The lines above the first message that say who is served. */
  heads(): Region[] {
    return this.#heads;
  }
}

// "Agent Leanne", "Agent (Priya N)": the name in what somebody is called.
function withoutCalling(text: string, { start, end }: Stretch): Stretch {
  const words = text.slice(start, end);
  const lead =
    /^(?:agent|advis[eo]r|operator|officer|representative|support)[\s:(–-]+(?=\p{Lu})/iu.exec(words)?.[0].length ?? 0;
  const trail = /[\s)]+$/u.exec(words)?.[0].length ?? 0;
  const bracket = lead === 0 ? words.indexOf('(') : -1;
  return { start: start + lead, end: bracket > 1 ? start + bracket : end - trail };
}

function reportSpeaker(work: Work, name: PersonName, { start, end }: Stretch, binding: Binding): void {
  report(work.context, work.place, {
    type: 'person-name',
    start,
    end,
    value: nameValue(name),
    keys: ['name-speaker', 'name-shape', ...registerEvidence(name, work.context.names)],
    phrase: '',
    binding,
  });
}
