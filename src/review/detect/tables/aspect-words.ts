import { isPersonalDataType, type PersonalDataType } from '#core/personal-data';
import { aspectWords, subjectWords } from './aspect-words.data.ts';

/** What a heading is on, and by which of its words. */
export type Subject = { readonly type: PersonalDataType; readonly phrase: string };

const subjectOf = new Map<string, PersonalDataType>();
for (const [type, words] of Object.entries(subjectWords))
  if (isPersonalDataType(type)) for (const word of (words ?? '').split('|')) subjectOf.set(word, type);

const longestSubject = 3;
const mostWords = 6;

/**
 * What a heading of a subject and nothing but aspects of it is on: "mh need", "primary health reason", "dis prem"; null of any other.
 * `tokens` are the heading's in their normal form. Of two subjects the first counts.
 */
export function subjectWithAspects(tokens: readonly string[]): Subject | null {
  if (tokens.length < 2 || tokens.length > mostWords) return null;
  let found: Subject | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const phrase = subjectAt(tokens, at);
    if (phrase !== null) {
      const type = subjectOf.get(phrase);
      if (found === null && type !== undefined) found = { type, phrase };
      at += phrase.split(' ').length - 1;
    } else if (!aspectWords.has(tokens[at] ?? '')) return null;
  }
  return found;
}

function subjectAt(tokens: readonly string[], at: number): string | null {
  for (let length = Math.min(longestSubject, tokens.length - at); length > 0; length -= 1) {
    const phrase = tokens.slice(at, at + length).join(' ');
    if (subjectOf.has(phrase)) return phrase;
  }
  return null;
}
