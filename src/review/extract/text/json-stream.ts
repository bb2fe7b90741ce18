import type { SlidingText } from '../bytes/sliding-text.ts';
import { longestTable } from '../tables/table-units.ts';
import type { UnitFlow } from '../unit-flow.ts';
import { deepestJson, type JsonList, type JsonValues, jsonLabel } from './json-values.ts';

/** How reading ended: at what is no JSON, where no more was wanted, or at the end of the value. */
export type JsonEnd = 'broken' | 'stopped' | 'whole';

class NoJson extends Error {}

/** A value, or the opening of one that does not fit into what is parsed at once. */
type Found = { readonly value: unknown; readonly length: number } | '[' | '{';

/** Characters of the values of a list that are held together. */
const mostOfRun = 1 << 23;
/** Longest string taken in: a document in a field of a record. */
const longestString = 1 << 26;

const blank = /[ \t\r\n]/u;

/** Reads one JSON value of any size from a text that slides on: what fits is parsed at once, what does not is gone through. */
export class JsonStream {
  readonly #text: SlidingText;
  readonly #values: JsonValues;
  readonly #into: UnitFlow;
  readonly #most: number;
  #isStopped = false;

  /** `most` is how many characters are parsed at once. */
  constructor(text: SlidingText, values: JsonValues, into: UnitFlow, most: number) {
    this.#text = text;
    this.#values = values;
    this.#into = into;
    this.#most = most;
  }

  async read(): Promise<JsonEnd> {
    try {
      await this.#value('', 0);
      if (this.#isStopped) return 'stopped';
      // Some programs write one value after another, without a list around them.
      while (!this.#isStopped && this.#peek() !== '') await this.#value('', 0);
      return this.#isStopped ? 'stopped' : 'whole';
    } catch (error) {
      if (!(error instanceof NoJson)) throw error;
      return 'broken';
    }
  }

  async #value(name: string, depth: number): Promise<void> {
    const found = this.#find();
    if (found === '[') await this.#array(name, depth);
    else if (found === '{') await this.#object(depth);
    else this.#values.read(found.value, name, depth);
    this.#isStopped ||= this.#values.isCut || !(await this.#into.pass());
  }

  async #object(depth: number): Promise<void> {
    this.#enter(depth);
    for (let more = this.#peek() !== '}'; more && !this.#isStopped; ) {
      const key = this.#find();
      if (typeof key === 'string' || typeof key.value !== 'string' || this.#peek() !== ':') throw new NoJson();
      this.#text.at += 1;
      await this.#value(jsonLabel(key.value), depth + 1);
      more = this.#goesOn('}');
    }
    this.#leave('}');
    this.#values.endObject();
  }

  async #array(name: string, depth: number): Promise<void> {
    this.#enter(depth);
    const list = this.#values.list(name, depth);
    const run = new Run(list);
    try {
      for (let more = this.#peek() !== ']'; more && !this.#isStopped; ) {
        const found = this.#find();
        if (typeof found === 'string') {
          run.end();
          list.skip();
          if (found === '[') await this.#array(name, depth + 1);
          else await this.#object(depth + 1);
        } else if (run.add(found)) this.#isStopped ||= this.#values.isCut || !(await this.#into.pass());
        more = this.#goesOn(']');
      }
    } finally {
      // What stands before damage is not lost for it.
      run.end();
      list.finish();
    }
    this.#leave(']');
  }

  #enter(depth: number): void {
    if (depth > deepestJson) throw new NoJson();
    this.#text.at += 1;
  }

  #leave(mark: ']' | '}'): void {
    if (this.#isStopped) return;
    if (this.#peek() !== mark) throw new NoJson();
    this.#text.at += 1;
  }

  #goesOn(mark: ']' | '}'): boolean {
    const next = this.#peek();
    if (next !== ',') {
      if (next !== mark) throw new NoJson();
      return false;
    }
    this.#text.at += 1;
    return true;
  }

  /** The next character that is not blank; empty at the end. */
  #peek(): string {
    for (;;) {
      this.#text.ahead(1);
      const { text, at } = this.#text;
      const character = text[at];
      if (character === undefined) return '';
      if (!blank.test(character)) return character;
      this.#text.at += 1;
    }
  }

  #find(): Found {
    const first = this.#peek();
    const isBlock = first === '{' || first === '[';
    const endOf = first === '"' ? stringEnd : isBlock ? blockEnd : wordEnd;
    this.#text.ahead(this.#most);
    let end = endOf(this.#text.text, this.#text.at);
    for (let room = this.#most; end < 0 && first === '"' && !this.#text.isLast && room < longestString; ) {
      room *= 2;
      this.#text.ahead(room);
      end = endOf(this.#text.text, this.#text.at);
    }
    const { text, at } = this.#text;
    if (end < 0 && isBlock) return first;
    if (first === '' || end < 0) throw new NoJson();
    try {
      const value: unknown = JSON.parse(text.slice(at, end));
      this.#text.at = end;
      return { value, length: end - at };
    } catch {
      throw new NoJson();
    }
  }
}

/** Values of a list that are taken in together. */
class Run {
  readonly #list: JsonList;
  #values: unknown[] = [];
  #length = 0;

  constructor(list: JsonList) {
    this.#list = list;
  }

  /** Holds a value; true where those held have been taken in. */
  add({ value, length }: Extract<Found, object>): boolean {
    this.#values.push(value);
    this.#length += length;
    const isFull = this.#values.length >= longestTable || this.#length >= mostOfRun;
    if (isFull) this.end();
    return isFull;
  }

  end(): void {
    if (this.#values.length > 0) this.#list.add(this.#values);
    this.#values = [];
    this.#length = 0;
  }
}

/** Where a string ends, after its quote; -1 where it does not. */
function stringEnd(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text.charCodeAt(at - 1 - slashes) === 92) slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return -1;
}

/** Where a list or an object ends, after its bracket; -1 where it does not. */
function blockEnd(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      const end = stringEnd(text, at);
      if (end < 0) return -1;
      at = end - 1;
    } else if (code === 91 || code === 123) depth += 1;
    else if (code === 93 || code === 125) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/** Where a number or a word ends. */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\w.+-]/u.test(text.charAt(at))) at += 1;
  return at > from ? at : -1;
}
