import { type DocumentText, longestPassage, passageEnd } from '../document-text.ts';

/**
 * Cuts a text into passages of whole lines as it comes, with `lines:a-b`: a passage ends at a blank line once it is half full, or
 * where it is full; a line longer than a passage is cut between its words. However the text comes, the passages are the same.
 */
export class TextPassages {
  readonly #into: DocumentText;
  /** What is not in a passage yet: the beginning of one, and from `#at` on the line that has not ended. */
  #text = '';
  #at = 0;
  #first: number;
  /** Pieces of the line being read that are passages already. */
  #pieces = 0;
  /** Lines read whole. */
  line: number;

  /** The text starts on line `first`. */
  constructor(into: DocumentText, first = 1) {
    this.#into = into;
    this.#first = first;
    this.line = first - 1;
  }

  /** Takes in more of the text; only the last of it may end without a line end and be complete. */
  add(text: string, isLast: boolean): void {
    this.#text += text;
    let start = 0;
    while (this.#at < this.#text.length && !this.#into.full) {
      const newline = this.#text.indexOf('\n', this.#at);
      const isOpen = newline < 0 && !isLast;
      const next = newline < 0 ? this.#text.length : newline + 1;
      if (next - start > longestPassage && this.#at > start) start = this.#end(start, this.#at);
      const isLong = this.#pieces > 0 || next - start > longestPassage;
      if (isLong) start = this.#cutLine(start, next, isOpen);
      if (isOpen) break;
      this.line += 1;
      const isBlank = this.#text.slice(this.#at, next).trim() === '';
      this.#at = next;
      if (isLong) this.#begin();
      else if (isBlank && next - start > longestPassage / 2) start = this.#end(start, next);
    }
    if (isLast && start < this.#text.length && !this.#into.full) start = this.#end(start, this.#text.length);
    this.#text = this.#text.slice(start);
    this.#at -= start;
  }

  #end(start: number, end: number): number {
    this.#into.addText(`lines:${this.#first}-${this.line}`, this.#text.slice(start, end).replaceAll('\r\n', '\n'));
    this.#begin();
    return end;
  }

  #begin(): void {
    this.#first = this.line + 1;
    this.#pieces = 0;
  }

  /** Makes passages of as much of a long line as can be cut; gives where the rest of it starts. */
  #cutLine(start: number, end: number, isOpen: boolean): number {
    let from = start;
    while (end - from > longestPassage || (!isOpen && from < end)) {
      const cut = end - from > longestPassage ? passageEnd(this.#text, from) : end;
      const words = this.#text.slice(from, cut).replaceAll('\r\n', '\n');
      if (words.trim() !== '') {
        this.#pieces += 1;
        this.#into.addText(`lines:${this.#first}-${this.#first} piece:${this.#pieces}`, words);
      }
      from = cut;
    }
    this.#at = Math.max(this.#at, from);
    return from;
  }
}
