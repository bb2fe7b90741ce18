import type { PersonalDataType } from '#core/personal-data';
import type { Stretch } from '../scan/sentences.ts';
import { isSecret, nobodys } from './credential-words.ts';
import type { LabelledValue } from './labelled-values.ts';

// Stems that any such word holds, so that most sentences are passed over by a plain search.
const stems = [
  'ass',
  'pw',
  'PW',
  'pwd',
  'PWD',
  'ASS',
  'ser',
  'SER',
  'ogin',
  'OGIN',
  'ogon',
  'PIN',
  'in ',
  'in:',
  '://',
  'orable',
  'ORABLE',
  'aiden',
  'ecurity',
  'ecret',
];
const word =
  /(?<![A-Za-z:])(?:[A-Za-z0-9]{1,24}[_.-])?(?:(passwords?|passwd|pwd|passphrase|passcode|pass ?word|pw)|(pin)(?: (?:number|code))?|(user ?names?|user ?ids?|log-?in(?: name| id)?|logon(?: name)?|uid|(?:sign|log)(?:s|ged|ging|ned|ing)? (?:in|on)(?: to [a-z]+| to the [a-z]+)? as(?= )|user(?=\s?=|\s?:\s))|(memorable (?:word|name|place|information)|security (?:word|answer|phrase)|secret (?:word|answer)|mother['’]?s maiden name|(?:tele)?phone password))(?![A-Za-z])/giu;
// What it is for may stand between: "user name for the housing portal is …".
const use =
  / (?:(?:for|to|of|on) (?:(?:the|our|your|my|his|her|their) )?[a-z]{2,15}(?: [a-z]{2,15}){0,2}|(?:that )?(?:she|he|they|I|we|you|mum|dad) [a-z]{3,10}(?: [a-z]{3,10})?)(?= (?:is|was) )/iuy;
// What joins the word to its value; a word in between at most ("is now", "has been changed to").
const joint =
  /["']?(?:\s{0,3}(?:[:=]|=>|:=)\s{0,3}|\s+(?:is|was|are|=|will be|set to|changed to|reset to|is now|is still|has been (?:re)?set to|has been changed to|has been reset to|(?:was |is )?(?:given|recorded|quoted|noted|confirmed) as|to)\s*:?\s+|\s+[-–]\s+|\s+)/iuy;
const quoted = /["'“‘`]([^"'”’`\n]{3,64})["'”’`]/uy;
const plain = /[^\s"'`<>{}()[\]]{3,64}/uy;

const furthest = 80;

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

function found(type: PersonalDataType, value: string, start: number, phrase: string): LabelledValue {
  return { type, value, start, end: start + value.length, keys: ['filled'], phrase };
}

// https://user:secret@host: both of them.
function inAddresses(text: string, base: number): readonly LabelledValue[] {
  const both: LabelledValue[] = [];
  for (let scheme = text.indexOf('://'); scheme >= 0; scheme = text.indexOf('://', scheme + 3)) {
    const parts = /^([^\s:/@"'<>]{2,64}):([^\s/@"'<>]{4,64})@[A-Za-z0-9]/u.exec(text.slice(scheme + 3, scheme + 140));
    const [, user = '', secret = ''] = parts ?? [];
    if (parts === null || !isSecret(secret, 'password', 'set')) continue;
    const start = base + scheme + 3;
    if (!nobodys.test(user)) both.push(found('username', user, start, 'address'));
    both.push(found('password', secret, start + user.length + 1, 'address'));
  }
  return both;
}

/** How a value is joined to its word: by a sign or quotation marks, by "is" and the like, or by nothing. */
type Joint = 'set' | 'said' | 'beside';

function kindOf(gap: string, isQuoted: boolean): Joint {
  if (/[:=]/u.test(gap) || isQuoted) return 'set';
  return gap.trim() === '' ? 'beside' : 'said';
}

// "Memorable word Biscuit": a word with a capital, unless it is set off; "memorable word is required" is none.
function isAnswer(value: string, joined: Joint): boolean {
  if (value.length < 3 || nobodys.test(value)) return false;
  return joined === 'set' ? /^[\p{L}\p{N}]/u.test(value) : /^\p{Lu}[\p{L}\p{N}'’-]+$/u.test(value);
}

/**
 * Usernames, passwords, PINs and security answers written down in a sentence or a line of settings: "the password is Winter2024!",
 * "pwd=…", "PIN 4821", "memorable word Biscuit", "ftp://name:secret@host". Words that only describe one ("is required") and what
 * manuals print are none.
 */
export function credentialsIn(text: string, sentence: Stretch): readonly LabelledValue[] {
  const own = text.slice(sentence.start, sentence.end);
  if (!stems.some((stem) => own.includes(stem))) return [];
  const values: LabelledValue[] = own.includes('://') ? [...inAddresses(own, sentence.start)] : [];
  for (const match of own.matchAll(word)) {
    const value = valueAfter(own, match);
    if (value !== null) values.push({ ...value, start: value.start + sentence.start, end: value.end + sentence.start });
  }
  return [
    ...values,
    ...answersBefore(own, sentence.start).filter((one) => !values.some(({ start }) => start === one.start)),
  ];
}

function valueAfter(own: string, match: RegExpExecArray): LabelledValue | null {
  const [, , pin, user, answer] = match;
  const before = match.index + match[0].length;
  const after = before + (at(use, own, before)?.[0].length ?? 0);
  const gap = at(joint, own, after);
  if (gap === null || gap[0].length > furthest || own.length - after < 4) return null;
  const begin = after + gap[0].length;
  const inQuotes = at(quoted, own, begin);
  const start = begin + (inQuotes === null ? 0 : 1);
  const written = inQuotes?.[1] ?? withEnd(own, start, at(plain, own, begin)?.[0] ?? '');
  const joined = kindOf(gap[0], inQuotes !== null);
  if (answer !== undefined)
    return isAnswer(written, joined) ? found('security-answer', written, start, 'security answer') : null;
  // A PIN is digits; a password of digits alone is called one.
  if (pin !== undefined) return /^[0-9]{4,8}$/u.test(written) ? found('password', written, start, 'pin') : null;
  const kind = user === undefined ? 'password' : 'username';
  const isOwned = joined === 'beside' && owned.test(own.slice(Math.max(0, match.index - 8), match.index));
  return isSecret(written, kind, isOwned ? 'owned' : joined) ? found(kind, written, start, kind) : null;
}

// "I tried my password chelsea071": whose it is stands before.
const owned = /\b(?:my|his|her|their|your) $/iu;

// "You chose Arsenal as your memorable word": the answer stands before.
const answerFirst =
  /(?:^|[\s,])["'“‘]?(\p{Lu}[\p{L}'’-]{2,24})["'”’]? (?:as|is|was|for|being) (?:your|his|her|my|their|the|a|mum['’]s) (?:memorable (?:word|name|place)|security (?:word|answer|phrase)|secret (?:word|answer)|mother['’]?s maiden name|maiden name|(?:tele)?phone password)(?![A-Za-z])/gu;

function answersBefore(own: string, base: number): readonly LabelledValue[] {
  if (!/\b(?:word|name|place|answer|phrase|password)\b/u.test(own)) return [];
  return [...own.matchAll(answerFirst)].flatMap((match) => {
    const [whole, word = ''] = match;
    const start = base + match.index + whole.indexOf(word);
    return nobodys.test(word) || notAnswers.has(word.toLowerCase())
      ? []
      : [found('security-answer', word, start, 'security answer')];
  });
}

const notAnswers: ReadonlySet<string> = new Set('this that what which it who here there not known same'.split(' '));

// "Winter2024!" ends in its own mark, "it." and "it," in the sentence's.
function withEnd(own: string, start: number, word: string): string {
  const written = word.replace(/[.,;:?]+$/u, '').replace(/!{2,}$/u, '');
  const isOwn = written.endsWith('!') && !/[0-9A-Za-z]!$/u.test(written);
  return isOwn || start + written.length > own.length ? written.replace(/!+$/u, '') : written;
}
