import type { MentionRole } from '#core/finding';
import { isCommonWord } from '../names/names.ts';
import { taggedRun } from '../names/tagged-names.ts';
import type { Stretch } from '../scan/sentences.ts';
import { pluralCues, ranks, titlesOfMany } from './cues.data.ts';

/** What a word before says of whoever it stands before: that it is a title or rank of theirs, or only what they are to somebody. */
export type CalledBy = { readonly isTitle: boolean; readonly role: MentionRole | null };

// A list is read so far to either side.
const reach = 160;
const joints = /(,? (?:and|&|or) |, |; )/u;
const nameAlone = /^\p{Lu}[\p{L}'’-]*\.?(?: \p{Lu}[\p{L}'’-]*\.?){0,2}$/u;
const nameFirst = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}/u;

function called(word: string): CalledBy | null {
  const small = word.toLowerCase();
  if (titlesOfMany.has(small)) return { isTitle: true, role: titlesOfMany.get(small) ?? null };
  return pluralCues.has(small) ? { isTitle: false, role: pluralCues.get(small) ?? null } : null;
}

/** A rank or calling right before ("PCSO Blunt", "PC 4471 Adomako"), as papers write it; null where none stands. */
function rankBefore(head: string): CalledBy | null {
  const word = /(?:^|[^\p{L}])(\p{Lu}\p{L}*)\.?(?: \d{1,6})? $/u.exec(head.slice(-32))?.[1];
  return word !== undefined && ranks.has(word.toUpperCase()) && (word.length > 2 || word === word.toUpperCase())
    ? { isTitle: true, role: 'professional' }
    : null;
}

// "Councillors Bray": the name that a list begins with, and what stands before it.
function headOfList(piece: string): CalledBy | null {
  const words = piece.split(' ');
  for (let at = words.length - 2; at >= 0 && at >= words.length - 5; at -= 1) {
    const found = called(words[at] ?? '');
    if (found !== null) return found;
    if (!/^\p{Lu}/u.test(words[at] ?? '')) return null;
  }
  return null;
}

/** Who a name is by the rank before it or by the word in the plural before the list that it stands in ("Councillors Bray, Okonjo and Del Piero", "poll clerks Ada and Rukmini"); null elsewhere. */
export function calledBefore(text: string, sentence: Stretch, start: number): CalledBy | null {
  const head = text.slice(Math.max(sentence.start, start - reach), start);
  const rank = rankBefore(head);
  if (rank !== null) return rank;
  const pieces = head.split(joints);
  const last = pieces.at(-1) ?? '';
  if (last !== '') return /\s$/u.test(last) ? called(/\p{L}+(?=\s$)/u.exec(last.slice(-24))?.[0] ?? '') : null;
  for (let at = pieces.length - 3; at >= 0; at -= 2) {
    const piece = pieces[at] ?? '';
    const found = headOfList(piece);
    if (found !== null || !nameAlone.test(piece)) return found;
  }
  return null;
}

// Where the other items of the list are that a word stands in, from `from` to `to` each.
function otherItems(text: string, sentence: Stretch, { start, end }: Stretch): readonly Stretch[] {
  const items: Stretch[] = [];
  const begin = Math.max(sentence.start, start - reach);
  const before = text.slice(begin, start).split(joints);
  if (before.at(-1) === '') {
    let to = start;
    for (let at = before.length - 2; at > 0; at -= 2) {
      to -= (before[at] ?? '').length;
      const piece = before[at - 1] ?? '';
      const name = nameAlone.test(piece) ? piece : (lastCapitals(piece) ?? '');
      if (name !== '') items.push({ start: to - name.length, end: to });
      if (name !== piece) break;
      to -= piece.length;
    }
  }
  const after = text.slice(end, Math.min(sentence.end, end + reach)).split(joints);
  if (after[0] !== '') return items;
  let from = end;
  for (let at = 1; at + 1 < after.length; at += 2) {
    from += (after[at] ?? '').length;
    const piece = after[at + 1] ?? '';
    const name = nameFirst.exec(piece)?.[0] ?? '';
    if (name !== '') items.push({ start: from, end: from + name.length });
    if (name !== piece) break;
    from += piece.length;
  }
  return items;
}

function lastCapitals(piece: string): string | null {
  const words = piece.split(' ');
  let first = words.length;
  while (first > 0 && words.length - first < 3 && /^\p{Lu}[\p{L}'’-]*$/u.test(words[first - 1] ?? '')) first -= 1;
  while (first < words.length && isCommonWord(words[first] ?? '')) first += 1;
  return first === words.length ? null : words.slice(first).join(' ');
}

function isNamed(text: string, { start, end }: Stretch): boolean {
  if (isCommonWord(text.slice(start, end))) return false;
  const [person] = taggedRun(text, start, end).people;
  return person !== undefined && !person.keys.includes('name-tagger-weak');
}

/** How many of those who stand with a word in one list are surely people, two at most. */
export function namedBeside(text: string, sentence: Stretch, word: Stretch): number {
  let named = 0;
  for (const item of otherItems(text, sentence, word)) {
    if (isNamed(text, item)) named += 1;
    if (named === 2) return 2;
  }
  return named;
}
