/** More than this is no number: a hostile group may be of any length. */
const longest = 100;

/** The number of a list that rich text writes out before its paragraph (`\listtext`, `\pntext`): heard first, said with the first words. */
export class RtfNumber {
  #heard = '';

  hear(words: string): void {
    if (this.#heard.length < longest) this.#heard += words;
  }

  /** A paragraph without words has no number. */
  forget(): void {
    this.#heard = '';
  }

  /** What stands before the first words, once; '' for a bullet. */
  take(): string {
    if (this.#heard === '') return '';
    // Programs of different ages have the number written twice, each followed by a tab.
    const number = (this.#heard.split('\t')[0] ?? '').trim().slice(0, longest);
    this.#heard = '';
    // A letter alone is a bullet: the sign of a font of pictures (n, v, q), or Word's own o.
    return /\p{N}|\p{L}{2}|\p{L}[.):\]]/u.test(number) ? `${number}\t` : '';
  }
}
