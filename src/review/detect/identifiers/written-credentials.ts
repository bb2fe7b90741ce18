import type { PersonalDataType } from '#core/personal-data';
import type { Stretch } from '../scan/sentences.ts';
import type { LabelledValue } from './labelled-values.ts';
import { isPlaceholder } from './words-readers.ts';

type Kind = 'password' | 'username';

// Stems that any such word holds, so that most sentences are passed over by a plain search.
const stems = ['ass', 'pwd', 'PWD', 'ASS', 'ser', 'SER', 'ogin', 'OGIN', 'ogon', 'PIN', 'in ', 'in:', '://'];
const word =
  /(?<![A-Za-z])(?:[A-Za-z0-9]{1,24}[_.-])?(?:(passwords?|passwd|pwd|passphrase|passcode|pass ?word|pw)|(pin)(?: (?:number|code))?|(user ?names?|user ?ids?|log-?in(?: name| id)?|logon(?: name)?|uid))(?![A-Za-z])/giu;
// What joins the word to its value; a word in between at most ("is now", "has been changed to").
const joint =
  /["']?(?:\s{0,3}(?:[:=]|=>|:=)\s{0,3}|\s+(?:is|was|are|=|will be|set to|changed to|reset to|is now|is still|has been (?:re)?set to|has been changed to|has been reset to|to)\s*:?\s+|\s+[-–]\s+|\s+(?=["'“‘][^\s"'”’]{4,40}["'”’])|\s+(?=[0-9]{4,8}(?![0-9])))/iuy;
const quoted = /["'“‘`]([^"'”’`\n]{3,64})["'”’`]/uy;
const plain = /[^\s"'`<>{}()[\]]{3,64}/uy;

const furthest = 80;

// What templates, manuals and systems put where a secret would stand.
const nobodys =
  /^(?:password|passwd|pass|pwd|secret|changeme|change_me|changeit|change-me|example|test|testing|admin|administrator|root|user|username|login|guest|anonymous|default|none|null|nil|undefined|empty|string|text|true|false|yes|no|your.*|my_?pass(?:word)?|my_?user(?:name)?|<.*|\$.*|%.*|\*+|x+|\.+|-+|_+|env.*|process\..*|os\..*|config\..*|self\..*|this\..*|req\..*|p@ssw0rd|passw0rd|hunter2|foo(?:bar)?|bar|baz|qwerty|abc123|12345+|1234|0000|letmein|postgres|mysql|mongo|redis|oracle|sa)$/iu;

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

// Two kinds of characters and more: words of the language have one.
function kinds(value: string): number {
  return [/[a-z]/u, /[A-Z]/u, /[0-9]/u, /[^A-Za-z0-9]/u].filter((kind) => kind.test(value)).length;
}

function isSecret(value: string, kind: Kind, isSaid: boolean): boolean {
  if (nobodys.test(value) || isPlaceholder(value) || value.length < 4) return false;
  if (/[(){};,]|^https?:|\/\/|^[./\\]/u.test(value)) return false;
  if (/^[0-9]+$/u.test(value)) return kind === 'password' && value.length >= 4 && value.length <= 8;
  const inner = value.slice(1);
  const mixed = kinds(value) >= 3 || /[0-9!@#$%^&*]/u.test(value) || /[A-Z]/u.test(inner.replace(/^[A-Z]+$/u, ''));
  if (kind === 'password') return mixed && (value.length >= 6 || isSaid);
  return isSaid ? /[0-9._@\\-]/u.test(value) : /^[A-Za-z0-9._@\\-]+$/u.test(value) && (mixed || /[._-]/u.test(value));
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
    if (parts === null || !isSecret(secret, 'password', false)) continue;
    const start = base + scheme + 3;
    if (!nobodys.test(user)) both.push(found('username', user, start, 'address'));
    both.push(found('password', secret, start + user.length + 1, 'address'));
  }
  return both;
}

/**
 * Usernames, passwords and PINs written down in a sentence or a line of settings: "the password is Winter2024!", "pwd=…", "PIN 4821",
 * "ftp://name:secret@host". Words that only describe one ("is required", "is your surname") and what manuals print are none.
 */
export function credentialsIn(text: string, sentence: Stretch): readonly LabelledValue[] {
  const own = text.slice(sentence.start, sentence.end);
  if (!stems.some((stem) => own.includes(stem))) return [];
  const values: LabelledValue[] = own.includes('://') ? [...inAddresses(own, sentence.start)] : [];
  for (const match of own.matchAll(word)) {
    const kind: Kind = match[3] === undefined ? 'password' : 'username';
    const after = match.index + match[0].length;
    const gap = at(joint, own, after);
    if (gap === null || gap[0].length > furthest || own.length - after < 5) continue;
    const isPin = match[2] !== undefined;
    const begin = after + gap[0].length;
    const inQuotes = at(quoted, own, begin);
    const written = inQuotes?.[1] ?? at(plain, own, begin)?.[0].replace(/[.,;:!?]+$/u, '') ?? '';
    const start = begin + (inQuotes === null ? 0 : 1);
    const isSaid = !/[:=]/u.test(gap[0]) && inQuotes === null;
    // A PIN is digits; a password of digits alone is called one.
    if (isPin ? !/^[0-9]{4,8}$/u.test(written) : !isSecret(withEnd(own, start, written), kind, isSaid)) continue;
    values.push(found(kind, withEnd(own, start, written), sentence.start + start, isPin ? 'pin' : kind));
  }
  return values;
}

// "Winter2024!" ends in its own mark where the sentence goes on or ends in a stop besides.
function withEnd(own: string, start: number, written: string): string {
  const next = own.charAt(start + written.length);
  const after = own.charAt(start + written.length + 1);
  return next === '!' && /[0-9A-Za-z]/u.test(written.at(-1) ?? '') && (after === '' || /[\s.,;)]/u.test(after))
    ? `${written}!`
    : written;
}
