import iconv from 'iconv-lite';
import type { Budget } from '../budget.ts';
import { codePageName } from '../old-office/biff-records.ts';
import { rtfTokens } from './rtf-tokens.ts';
import { namedCharacters } from './rtf-words.data.ts';

type Group = { kind: 'words' | 'markup' | 'silent'; isRtfOnly: boolean; skip: number; isOptional: boolean };

const mark = Buffer.from('\\fromhtml1');
/** Groups of tables of fonts and colours; nothing else stands outside the marked groups. */
const silent = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'mhtmltag', 'pntext', 'listtext']);

/**
 * The page that a mail's rich text was made from ([MS-OXRTFEX]): its markup stands in groups `htmltag`, its words between them,
 * and what only rich text needs is marked off. Outlook keeps bodies so; null where the bytes are not such a text.
 */
export function htmlWithin(bytes: Uint8Array, budget: Budget): string | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!file.subarray(0, 4096).includes(mark)) return null;
  const reading = new HtmlReading(budget.limits.documentText);
  for (const token of rtfTokens(bytes)) {
    if (token.kind === 'open') reading.open();
    else if (token.kind === 'close') reading.close();
    else if (token.kind === 'word') reading.word(token.word, token.number);
    else if (token.kind === 'byte') reading.bytes([token.byte]);
    else if (token.kind === 'text') reading.bytes(file.subarray(token.from, token.to));
    if (reading.isFull) break;
  }
  return reading.result();
}

class HtmlReading {
  readonly #most: number;
  readonly #pieces: string[] = [];
  readonly #groups: Group[] = [];
  #pending: number[] = [];
  #page = 'windows-1252';
  #skip = 0;
  #characters = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get isFull(): boolean {
    return this.#characters > this.#most || this.#groups.length > 2000;
  }

  get #group(): Group {
    return this.#groups.at(-1) ?? { kind: 'words', isRtfOnly: false, skip: 1, isOptional: false };
  }

  open(): void {
    this.#flush();
    this.#skip = 0;
    this.#groups.push({ ...this.#group, isOptional: false });
  }

  close(): void {
    this.#flush();
    this.#skip = 0;
    this.#groups.pop();
  }

  word(word: string, number: number | null): void {
    const group = this.#group;
    if (word === '*') {
      group.isOptional = true;
      return;
    }
    this.#flush();
    if (word === 'htmltag') group.kind = 'markup';
    else if (group.isOptional || silent.has(word)) group.kind = 'silent';
    else if (word === 'htmlrtf') group.isRtfOnly = number !== 0;
    else if (word === 'ansicpg') this.#page = codePageName(number ?? 1252);
    else if (word === 'uc') group.skip = Math.max(0, Math.min(number ?? 1, 16));
    else if (word === 'u' && number !== null) {
      this.#say(String.fromCharCode(number & 0xffff));
      this.#skip = group.skip;
    } else if (word === 'par' || word === 'line') this.#say('\n');
    else if (word === 'tab') this.#say('\t');
    else this.#say(namedCharacters.get(word) ?? '');
    group.isOptional = false;
  }

  bytes(bytes: Iterable<number>): void {
    for (const byte of bytes) {
      if (this.#skip > 0) this.#skip -= 1;
      else this.#pending.push(byte);
    }
  }

  result(): string {
    this.#flush();
    return this.#pieces.join('');
  }

  #flush(): void {
    if (this.#pending.length === 0) return;
    const words = iconv.decode(Buffer.from(this.#pending), this.#page);
    this.#pending = [];
    this.#say(words);
  }

  #say(words: string): void {
    const { kind, isRtfOnly } = this.#group;
    if (words === '' || kind === 'silent' || (isRtfOnly && kind !== 'markup')) return;
    this.#characters += words.length;
    // Words between the tags are words, whatever signs they have.
    this.#pieces.push(kind === 'markup' ? words : words.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  }
}
