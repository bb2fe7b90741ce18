import type { Asked } from '../prose/attribution.ts';

const asks = /\?|\b(?:please|pls|confirm|provide|take|need|give|send|tell me|what(?:'|’)?s)\b/iu;
const birth =
  /\b(?:dob|d\.o\.b|date of birth|dates of birth|birth ?date|birthday|when (?:were|was) (?:you|he|she|they) born)\b/iu;
const called = /\b(?:(?:full |your |first |last |sur)name|who am i (?:speaking|chatting|talking) (?:to|with))\b/iu;
const hers = /\b(?:she|her)\b/iu;
const his = /\b(?:he|his)\b/iu;
const theirs = /\b(?:they|their|child(?:'|’)s|son(?:'|’)s|daughter(?:'|’)s|partner(?:'|’)s|baby(?:'|’)s)\b/iu;
const yours = /\byours?\b/iu;

// Whoever asks for a birth date does so in the last words of a message.
const reach = 300;

/** What the words of a message ask of whoever answers; `before` is the message before it, to which "and yours?" points. Null where they ask for nothing of the kind. */
export function askedBy(words: string, before: string): Asked | null {
  const last = words.slice(-reach);
  if (!asks.test(last)) return null;
  const again = /^\W*(?:and |what about )?yours\W*$/iu.test(last);
  const birthDate = birth.test(last) || (again && (birth.test(before) || /\bborn\b/iu.test(before)));
  const name = called.test(last);
  if (!birthDate && !name) return null;
  const ofYou = yours.test(last);
  const sex = his.test(last) ? 'M' : hers.test(last) ? 'F' : null;
  const other = !ofYou && (sex !== null || theirs.test(last));
  return { birthDate, name, other, sex: other ? sex : null };
}
