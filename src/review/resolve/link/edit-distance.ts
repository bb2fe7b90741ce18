/** Of longer texts nothing is said: a cell of so many characters is no name, number or address, and time grows with the square. */
export const longestEdited = 512;

/**
 * How many letters must be changed, put in or left out to make one text of another (Levenshtein 1966), texts being characters in an array; `most` + 1 where
 * it is more than `most`. Bit by bit after Myers (1999) in Hyyrö's form (2003) where the shorter text has at most 32 ASCII characters, else row by row.
 */
export class EditDistance {
  readonly #bitsOf = new Int32Array(128);
  readonly #row = new Int32Array(longestEdited + 1);

  between(one: Uint16Array, oneLength: number, other: Uint16Array, otherLength: number, most: number): number {
    if (oneLength > otherLength) return this.between(other, otherLength, one, oneLength, most);
    if (otherLength - oneLength > most || otherLength > longestEdited) return most + 1;
    if (oneLength === 0) return otherLength;
    const edits =
      oneLength <= 32 && isAscii(one, oneLength)
        ? this.#byBits(one, oneLength, other, otherLength)
        : this.#byRows(one, oneLength, other, otherLength);
    return Math.min(edits, most + 1);
  }

  #byBits(one: Uint16Array, oneLength: number, other: Uint16Array, otherLength: number): number {
    const bitsOf = this.#bitsOf;
    for (let at = 0; at < oneLength; at += 1) {
      const character = one[at] ?? 0;
      bitsOf[character] = (bitsOf[character] ?? 0) | (1 << at);
    }
    const last = 1 << (oneLength - 1);
    let [up, down, edits] = [-1, 0, oneLength];
    for (let at = 0; at < otherLength; at += 1) {
      const character = other[at] ?? 0;
      const same = character < 128 ? (bitsOf[character] ?? 0) : 0;
      const vertical = same | down;
      const diagonal = (((same & up) + up) ^ up) | same;
      let right = down | ~(diagonal | up);
      let left = up & diagonal;
      if ((right & last) !== 0) edits += 1;
      else if ((left & last) !== 0) edits -= 1;
      right = (right << 1) | 1;
      left <<= 1;
      up = left | ~(vertical | right);
      down = right & vertical;
    }
    for (let at = 0; at < oneLength; at += 1) bitsOf[one[at] ?? 0] = 0;
    return edits;
  }

  #byRows(one: Uint16Array, oneLength: number, other: Uint16Array, otherLength: number): number {
    const row = this.#row;
    for (let at = 0; at <= oneLength; at += 1) row[at] = at;
    for (let down = 1; down <= otherLength; down += 1) {
      let before = row[0] ?? 0;
      row[0] = down;
      for (let at = 1; at <= oneLength; at += 1) {
        const above = row[at] ?? 0;
        const changed = before + (one[at - 1] === other[down - 1] ? 0 : 1);
        row[at] = Math.min(changed, above + 1, (row[at - 1] ?? 0) + 1);
        before = above;
      }
    }
    return row[oneLength] ?? 0;
  }
}

function isAscii(text: Uint16Array, length: number): boolean {
  for (let at = 0; at < length; at += 1) if ((text[at] ?? 0) > 127) return false;
  return true;
}
