import type { ByteSource } from './byte-source.ts';
import { type TextWindow, textWindows } from './text-windows.ts';

/** Characters that one reading may ask for: what is longer is taken as it is cut. */
const longestReading = 1 << 26;

/**
 * A text of any length read from its start on: `text` from `at` is what is looked at now, and goes on as far as it is needed.
 * Places in it hold only until the next call.
 */
export class SlidingText {
  readonly #windows: Iterator<TextWindow>;
  readonly #usual: number;
  text = '';
  at = 0;
  /** Whether `text` goes up to the end. */
  isLast = false;
  #lines = 0;
  /** Bytes of the file that stand in `text` or before it. */
  end = 0;

  constructor(file: ByteSource, windowBytes: number) {
    this.#windows = textWindows(file, windowBytes)[Symbol.iterator]();
    this.#usual = Math.max(1024, windowBytes >> 2);
    this.ahead(1);
  }

  /** Whether all was read. */
  get isOver(): boolean {
    return this.isLast && this.at >= this.text.length;
  }

  /** The number of the line on which `at` stands, from 1. */
  get line(): number {
    return 1 + this.#lines + lineEnds(this.text, this.at);
  }

  /** Makes sure that so many characters follow, unless the text ends before. */
  ahead(characters: number): void {
    if (this.isLast || this.text.length - this.at >= characters) return;
    this.#lines += lineEnds(this.text, this.at);
    const parts = [this.text.slice(this.at)];
    let length = this.text.length - this.at;
    while (!this.isLast && length < characters) {
      const next = this.#windows.next();
      if (next.done === true) this.isLast = true;
      else {
        parts.push(next.value.text);
        length += next.value.text.length;
        this.end = next.value.end;
        this.isLast = next.value.isLast;
      }
    }
    this.text = parts.join('');
    this.at = 0;
  }

  /**
   * What a reading gives that moves `at` on. One that comes up to the end of what is there is done again with more of the text, so
   * it must do nothing else.
   */
  whole<T>(reading: () => T): T {
    for (let room = this.#usual; ; ) {
      this.ahead(room);
      const start = this.at;
      const result = reading();
      const length = this.text.length - start;
      if (this.isLast || this.at < this.text.length - 2 || length >= longestReading) return result;
      this.at = start;
      room = length * 2;
    }
  }
}

function lineEnds(text: string, end: number): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
