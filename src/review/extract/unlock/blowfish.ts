/** Rounds and boxes of Blowfish (Schneier 1993): 18 words, then four boxes of 256. */
const subkeys = 18;
const boxes = 1024;

let digits: Uint32Array | null = null;

/** Decrypts Blowfish in cipher feedback of 64 bits, which OpenSSL no longer has and OpenDocument 1.0 and 1.1 use. */
export function decryptBlowfish(bytes: Uint8Array, key: Uint8Array, start: Uint8Array): Buffer {
  const cipher = new Blowfish(key);
  const out = Buffer.alloc(bytes.length);
  const chain = Buffer.alloc(8);
  chain.set(start.subarray(0, 8));
  for (let at = 0; at < bytes.length; at += 8) {
    cipher.encrypt(chain);
    for (let byte = 0; byte < 8 && at + byte < bytes.length; byte += 1) {
      const sealed = bytes[at + byte] ?? 0;
      out[at + byte] = sealed ^ (chain[byte] ?? 0);
      chain[byte] = sealed;
    }
  }
  return out;
}

class Blowfish {
  readonly #words: Uint32Array;
  #left = 0;
  #right = 0;

  constructor(key: Uint8Array) {
    this.#words = Uint32Array.from(piWords());
    const length = Math.max(1, key.length);
    for (let at = 0; at < subkeys; at += 1) {
      let mixed = 0;
      for (let byte = 0; byte < 4; byte += 1) mixed = (mixed << 8) | (key[(at * 4 + byte) % length] ?? 0);
      this.#words[at] = this.#word(at) ^ mixed;
    }
    for (let at = 0; at < subkeys + boxes; at += 2) {
      this.#turn();
      this.#words[at] = this.#left;
      this.#words[at + 1] = this.#right;
    }
  }

  /** Encrypts eight bytes where they stand. */
  encrypt(block: Buffer): void {
    this.#left = block.readUInt32BE(0);
    this.#right = block.readUInt32BE(4);
    this.#turn();
    block.writeUInt32BE(this.#left >>> 0, 0);
    block.writeUInt32BE(this.#right >>> 0, 4);
  }

  #turn(): void {
    let [left, right] = [this.#left, this.#right];
    for (let round = 0; round < 16; round += 1) {
      left ^= this.#word(round);
      right ^= this.#mix(left);
      [left, right] = [right, left];
    }
    this.#left = right ^ this.#word(17);
    this.#right = left ^ this.#word(16);
  }

  #mix(half: number): number {
    const first = this.#box(0, half >>> 24) + this.#box(1, (half >>> 16) & 255);
    return ((first ^ this.#box(2, (half >>> 8) & 255)) + this.#box(3, half & 255)) | 0;
  }

  #box(number: number, at: number): number {
    return this.#word(subkeys + number * 256 + at);
  }

  #word(at: number): number {
    return (this.#words[at] ?? 0) | 0;
  }
}

/** The cipher's first words are the digits of pi after the point, worked out here by Machin's formula rather than listed. */
function piWords(): Uint32Array {
  if (digits !== null) return digits;
  const count = (subkeys + boxes) * 32;
  const spare = 64;
  const one = 1n << BigInt(count + spare);
  const pi = 4n * (4n * inverseTangent(5n, one) - inverseTangent(239n, one));
  const hex = ((pi - 3n * one) >> BigInt(spare)).toString(16).padStart(count / 4, '0');
  digits = Uint32Array.from({ length: subkeys + boxes }, (_, at) => Number.parseInt(hex.slice(at * 8, at * 8 + 8), 16));
  return digits;
}

/** The angle whose tangent is 1/x, scaled by `one`, by its series. */
function inverseTangent(x: bigint, one: bigint): bigint {
  let power = one / x;
  let sum = power;
  for (let odd = 3n, sign = -1n; power !== 0n; odd += 2n, sign = -sign) {
    power /= x * x;
    sum += (sign * power) / odd;
  }
  return sum;
}
