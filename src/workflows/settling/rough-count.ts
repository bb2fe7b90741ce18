/**
 * Counts how many different texts there are, roughly and in half a megabyte however many: each sets one of four million bits, and
 * how many are set says how many there were (linear counting; within about 0.1 % up to a million).
 */
export class RoughCount {
  readonly #bits = new Uint8Array(places / 8);
  #set = 0;

  /** Notes a text. */
  add(text: string): void {
    const place = hashOf(text) % places;
    const mask = 1 << (place & 7);
    const byte = this.#bits[place >> 3] ?? 0;
    if ((byte & mask) !== 0) return;
    this.#bits[place >> 3] = byte | mask;
    this.#set += 1;
  }

  /** How many different texts were noted. */
  count(): number {
    const free = Math.max(1, places - this.#set);
    return Math.round(-places * Math.log(free / places));
  }
}

const places = 1 << 22;

/** FNV-1a over UTF-16, stirred at the end (the finaliser of MurmurHash3), as an unsigned 32-bit number. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
