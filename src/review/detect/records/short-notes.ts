import type { Binding } from '#core/finding';
import { isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import { type DetectContext, report } from '../context.ts';
import { saysSomething } from '../identifiers/words-readers.ts';
import type { Entry } from './record.ts';
import { type ShortNotes, shortNotes } from './short-notes.data.ts';

/** Something that a part of a note says, and where. */
type Told = { readonly type: PersonalDataType; readonly phrase: string; readonly start: number; readonly end: number };

// Longer notes are sentences, which are read as such; longer parts are more than a note's shorthand.
const longestNote = 160;
const longestPart = 60;
const longestPhrase = 5;

type Phrase = { readonly type: PersonalDataType; readonly phrase: string };

const wholes = new Map<string, Phrase[]>();
const worded = new Map<string, Phrase[]>();
const formed: { readonly type: PersonalDataType; readonly form: RegExp }[] = [];

function file(map: Map<string, Phrase[]>, phrases: string, type: PersonalDataType): void {
  for (const phrase of phrases.split('|')) {
    if (phrase === '') continue;
    map.set(phrase, [...(map.get(phrase) ?? []), { type, phrase }]);
  }
}

function fileAll(type: PersonalDataType, { whole, words, forms }: ShortNotes): void {
  file(wholes, whole, type);
  file(worded, words, type);
  for (const form of forms) formed.push({ type, form });
}

for (const [type, notes] of Object.entries(shortNotes))
  if (isPersonalDataType(type) && notes !== undefined) fileAll(type, notes);

type Part = { readonly text: string; readonly start: number };

// "Gay man / GMB - check off; NSP served": what signs part is said apart.
function partsOf(note: string): readonly Part[] {
  const parts: Part[] = [];
  for (const found of note.matchAll(/[^;,\n|+•]+?(?=\s+[/–-]\s+|[;,\n|+•]|\. |$)/gu)) {
    const lead = /^[\s/–.-]+/u.exec(found[0])?.[0].length ?? 0;
    const text = found[0].slice(lead).trimEnd().replace(/\.$/u, '');
    if (text !== '' && text.length <= longestPart) parts.push({ text, start: found.index + lead });
  }
  return parts;
}

const takenBack =
  /\b(?:no|not|nil|none|never|without|denies|denied|neg|negative|declined|refused|prefer not|n\/a|isn'?t|wasn'?t|doesn'?t|don'?t know|unsure|unknown|ruled out|no longer)\b/iu;
// "Do not visit alone" says something by its "not".
const saysByNot =
  /\b(?:do not|don'?t|dont|no lone|no mail|no post|not to be disclosed|no recourse|no income|nil income|not attending|not in school|no school place|no longer willing|not home|not in before|never in before|cannot)\b/iu;

function foldedWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll(/['’]/gu, '')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

// What is taught, written or staffed about it: "Domestic abuse awareness", "Mental health first aid course".
const ofServices =
  /\b(?:awareness|training|course|e-?learning|module|workshop|webinar|seminar|first aid(?:er)?|policy|strategy|leaflet|poster|toolkit|champion|coordinator|co-ordinator|officer|adviser|advisor|team|helpline|forum|board|service standard)s?\s*(?:\(?(?:level|part|module)?\s*\d{1,2}\)?)?$/iu;

function toldIn({ text, start }: Part): readonly Told[] {
  if (ofServices.test(text)) return [];
  if (!saysSomething(text) || (takenBack.test(text) && !saysByNot.test(text))) return [];
  const place = { start, end: start + text.length };
  const words = foldedWords(text);
  const told: Told[] = (wholes.get(words.join(' ')) ?? []).map((each) => ({ ...each, ...place }));
  for (let from = 0; from < words.length; from += 1)
    for (let length = Math.min(longestPhrase, words.length - from); length > 0; length -= 1)
      for (const each of worded.get(words.slice(from, from + length).join(' ')) ?? []) told.push({ ...each, ...place });
  const plain = text.toLowerCase();
  for (const { type, form } of formed) if (form.test(plain)) told.push({ type, phrase: 'short note', ...place });
  return told;
}

/** What a note of a few words says of whom its row is about, part by part; each kind once in a part. */
export function shortNoteIn(note: string): readonly Told[] {
  if (note.length > longestNote) return [];
  return partsOf(note).flatMap((part) => {
    const told = toldIn(part);
    return told.filter(({ type }, at) => told.findIndex((other) => other.type === type) === at);
  });
}

/** Reports what a note of a few words in a row says, where nothing has found it in the same cell; whether it says anything. */
export function reportShortNote({ text, place }: Entry, binding: Binding, context: DetectContext): boolean {
  const known = new Set(
    context.out
      .filter(({ unit, span }) => unit === place.unit && span.row === place.row && span.column === place.column)
      .map(({ type }) => type),
  );
  const told = shortNoteIn(text);
  for (const { type, phrase, start, end } of told) {
    if (known.has(type)) continue;
    const value = text.slice(start, end);
    report(context, place, { type, start, end, value, keys: ['vocabulary', 'short-note'], phrase, binding });
  }
  return told.length > 0;
}
