const unanswered = 25;

/** One old form field of a rich text, from its words of control and its list of entries. */
export class RtfForm {
  #kind = 0;
  #result = unanswered;
  #default = 0;
  readonly #entries: string[] = [];

  /** Takes a word of control: what kind it is, what was answered, what holds without an answer. */
  word(word: string, number: number | null): void {
    if (word === 'fftype') this.#kind = number ?? 0;
    else if (word === 'ffres') this.#result = number ?? unanswered;
    else if (word === 'ffdefres') this.#default = number ?? 0;
    else if (word === 'ffl' && this.#entries.length < 1000) this.#entries.push('');
  }

  /** Words of the entry begun last. */
  entry(words: string): void {
    const last = this.#entries.length - 1;
    if (last >= 0) this.#entries[last] = `${this.#entries[last] ?? ''}${words}`;
  }

  /** What the field shows: a box, or the entry chosen; empty for a field of text, whose answer stands in the text. */
  shown(): string {
    const result = this.#result === unanswered ? this.#default : this.#result;
    if (this.#kind === 1) return result === 1 ? '☒' : '☐';
    return this.#kind === 2 ? (this.#entries[result] ?? '').trim() : '';
  }
}
