/**
 * Texts as whole numbers from 0: the same text, the same number; numbers are given in the order in which texts are first met. Millions of texts stand
 * in a few long arrays: a Map would hold 16 million at most, and each of its texts the part of the file that it was cut out of.
 */
export class TextCodes {
  #characters = new Uint16Array(1 << 16);
  /** Where each text starts; the next one's start is its end. */
  #starts = new Float64Array(1 << 12);
  #hashes = new Int32Array(1 << 12);
  /** Open addressing: 1 + the number of the text in this place, 0 for none. */
  #places = new Int32Array(1 << 13);
  #seed = 0x9747b28c;
  #count = 0;

  /** How many texts there are. */
  get count(): number {
    return this.#count;
  }

  /** The number of a text. */
  codeOf(text: string): number {
    const start = this.#starts[this.#count] ?? 0;
    this.#makeRoom(start + text.length);
    const characters = this.#characters;
    for (let at = 0; at < text.length; at += 1) characters[start + at] = text.charCodeAt(at);
    const hash = this.#hashOf(start, start + text.length);
    const mask = this.#places.length - 1;
    let place = hash & mask;
    for (let tried = 0; ; tried += 1) {
      const code = (this.#places[place] ?? 0) - 1;
      if (code < 0) break;
      if (this.#hashes[code] === hash && this.#isSame(code, start, text.length)) return code;
      place = (place + 1) & mask;
      if (tried === mostTried) {
        // Texts chosen to meet in one place, or great misfortune: with another seed they do not.
        this.#spread(this.#places.length, true);
        return this.codeOf(text);
      }
    }
    return this.#added(start + text.length, hash, place);
  }

  /** Puts the characters of a text into an array that is long enough for them; gives how many there are. */
  charactersOf(code: number, into: Uint16Array): number {
    const start = this.#starts[code] ?? 0;
    const length = this.lengthOf(code);
    const characters = this.#characters;
    for (let at = 0; at < length; at += 1) into[at] = characters[start + at] ?? 0;
    return length;
  }

  /** How many characters (UTF-16) a text has. */
  lengthOf(code: number): number {
    return (this.#starts[code + 1] ?? 0) - (this.#starts[code] ?? 0);
  }

  #added(end: number, hash: number, place: number): number {
    const code = this.#count;
    this.#places[place] = code + 1;
    this.#hashes[code] = hash;
    this.#count += 1;
    if (this.#count + 1 >= this.#starts.length) {
      this.#starts = longer(this.#starts, new Float64Array(this.#starts.length * 2));
      this.#hashes = longer(this.#hashes, new Int32Array(this.#hashes.length * 2));
    }
    this.#starts[this.#count] = end;
    if (this.#count * 2 > this.#places.length) this.#spread(this.#places.length * 2, false);
    return code;
  }

  #makeRoom(end: number): void {
    if (end <= this.#characters.length) return;
    const size = Math.max(end, Math.ceil(this.#characters.length * 1.5));
    this.#characters = longer(this.#characters, new Uint16Array(size));
  }

  // MurmurHash3's way of mixing (Appleby, public domain), a character at a time.
  #hashOf(start: number, end: number): number {
    const characters = this.#characters;
    let hash = this.#seed;
    for (let at = start; at < end; at += 1) {
      hash = Math.imul(hash ^ (characters[at] ?? 0), 0xcc9e2d51);
      hash ^= hash >>> 15;
    }
    hash = Math.imul(hash ^ (end - start), 0x85ebca6b);
    return hash ^ (hash >>> 13);
  }

  #isSame(code: number, start: number, length: number): boolean {
    const own = this.#starts[code] ?? 0;
    if ((this.#starts[code + 1] ?? 0) - own !== length) return false;
    const characters = this.#characters;
    for (let at = 0; at < length; at += 1) if (characters[own + at] !== characters[start + at]) return false;
    return true;
  }

  #spread(size: number, isReseeded: boolean): void {
    if (isReseeded) this.#seed = Math.imul(this.#seed, 0x19660d) + 0x3c6ef35f;
    const mask = size - 1;
    this.#places = new Int32Array(size);
    for (let code = 0; code < this.#count; code += 1) {
      if (isReseeded) this.#hashes[code] = this.#hashOf(this.#starts[code] ?? 0, this.#starts[code + 1] ?? 0);
      let place = (this.#hashes[code] ?? 0) & mask;
      while (this.#places[place] !== 0) place = (place + 1) & mask;
      this.#places[place] = code + 1;
    }
  }
}

// Half of the places are free: of texts that nobody chose, none in many millions is looked for so long.
const mostTried = 500;

function longer<T extends Uint16Array | Int32Array | Float64Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
