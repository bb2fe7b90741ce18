import { codeAt } from '../scan/char-classes.ts';
import { leftOut, nameFolding, partsWords } from './name-folding.ts';

/** A name of the register in a text: `[start, end)` in UTF-16 units, and whether its surname stands first. */
export type RegisterHit = { readonly start: number; readonly end: number; readonly surnameFirst: boolean };

/** Finds the full names of a register in a text, whatever their letters' case and marks. */
export type RegisterPass = { readonly hits: (text: string) => RegisterHit[] };

const isForename = 1;
const beginsSurname = 2;
const endsSurname = 4;
// Not of the word itself: it stands a space after the one before, and no comma or hyphen.
const afterSpace = 8;
// A surname of more words than this is found by its first ones alone.
const mostWords = 4;
const beginsName = isForename | beginsSurname;
// A forename, a middle name and a surname of most words.
const longestName = mostWords + 2;
// Words remembered while reading: a forename, a middle name, and a surname's words; a power of two.
const remembered = 8;

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 12);
}

// A name's key and its check are its words' hashes joined in two ways. That another word after a forename of the register makes one of its
// names by chance takes a word whose 32 bits are those of one of the few surnames that go with it: once in some hundred million words.
function joined(hash: number, next: number): number {
  return Math.imul(hash ^ spread(next), 0x297a2d39) ^ (hash >>> 13);
}

function checked(check: number, next: number): number {
  return (Math.imul(check, 31) + Math.imul(next, 0x6c078965)) | 0;
}

function tableSize(entries: number): number {
  let size = 1024;
  while (size < entries * 2) size *= 2;
  return size;
}

/** Sequences of words by their hashes: open addressing, two integers for each. */
class Sequences {
  readonly #keys: Int32Array;
  readonly #checks: Int32Array;
  readonly #mask: number;

  constructor(entries: number) {
    const size = tableSize(entries);
    this.#keys = new Int32Array(size);
    this.#checks = new Int32Array(size);
    this.#mask = size - 1;
  }

  #slot(key: number, check: number): number {
    let slot = spread(key) & this.#mask;
    while (this.#checks[slot] !== 0 && (this.#keys[slot] !== key || this.#checks[slot] !== check))
      slot = (slot + 1) & this.#mask;
    return slot;
  }

  add(key: number, check: number): void {
    const slot = this.#slot(key, check | 1);
    this.#keys[slot] = key;
    this.#checks[slot] = check | 1;
  }

  has(key: number, check: number): boolean {
    return this.#checks[this.#slot(key, check | 1)] !== 0;
  }
}

/** What a register's words are, as bits at the place of their hash; and its names as sequences of words. */
type Known = { readonly roles: Uint8Array; readonly names: Sequences };

// Twelve places for each word: nearly every word that is in no name is told so at once.
function rolesFor(names: number): Uint8Array {
  return new Uint8Array(tableSize(names * 6));
}

function learn(pairs: readonly string[]): Known {
  const known = { roles: rolesFor(pairs.length), names: new Sequences(pairs.length) };
  for (const pair of pairs) learnName(pair, known);
  return known;
}

// A pair is folded already: capitals and single spaces.
function learnName(pair: string, { roles, names }: Known): void {
  let [hash, key, check, words] = [0, 0, 0, 0];
  for (let at = 0; at <= pair.length && words <= mostWords; at += 1) {
    const code = at === pair.length ? 32 : pair.charCodeAt(at);
    if (code !== 32) {
      hash = step(hash, code);
      continue;
    }
    const place = spread(hash) & (roles.length - 1);
    const role = words === 0 ? isForename : words === 1 ? beginsSurname : endsSurname;
    roles[place] = (roles[place] ?? 0) | role;
    key = words === 0 ? hash : joined(key, hash);
    check = checked(check, hash);
    hash = 0;
    words += 1;
  }
  if (words > 1) names.add(key, check);
}

// What may stand between the words of a name, on one line: spaces, a comma, a hyphen, quotation marks of a table's cells.
function mayJoin(code: number): boolean {
  return code === 32 || code === 44 || code === 45 || code === 9 || code === 34 || code === 0xa0 || code === 0x2010;
}

const widestGap = 3;

/** One reading of a text: the last words seen, and the names found. */
class Reading {
  readonly found: RegisterHit[] = [];
  readonly #known: Known;
  readonly #hashes = new Int32Array(remembered);
  readonly #roles = new Uint8Array(remembered);
  readonly #starts = new Int32Array(remembered);
  /** Words since the last that cannot be part of one name with those before it. */
  #count = 0;
  /** Words that may still belong to a name which the last word of a name's beginning begins. */
  #reach = 0;

  constructor(known: Known) {
    this.#known = known;
  }

  /** Ends what can be one name. */
  part(): void {
    this.#count = 0;
  }

  /** Takes the word from `start` to `end`, given its hash and roles. */
  word(hash: number, roles: number, start: number, end: number): void {
    if ((roles & beginsName) !== 0) this.#reach = longestName;
    else if (this.#reach === 0) {
      // Nothing that begins a name stands near enough: nearly every word of a text ends here.
      this.#count = 0;
      return;
    }
    this.#reach -= 1;
    const at = this.#count & (remembered - 1);
    this.#hashes[at] = hash;
    this.#roles[at] = roles;
    this.#starts[at] = start;
    this.#count += 1;
    if (this.#count < 2) return;
    if ((roles & (beginsSurname | endsSurname)) !== 0) this.#surnameLast(roles, end);
    if ((roles & isForename) !== 0) this.#surnameFirst(end);
  }

  #role(back: number): number {
    return back < this.#count ? (this.#roles[(this.#count - 1 - back) & (remembered - 1)] ?? 0) : 0;
  }

  #start(back: number): number {
    return this.#starts[(this.#count - 1 - back) & (remembered - 1)] ?? 0;
  }

  // Whether the word `first` back, and after it those from `from` back to `to` back, are a name.
  #isName(first: number, from: number, to: number): boolean {
    const place = (this.#count - 1 - first) & (remembered - 1);
    let key = this.#hashes[place] ?? 0;
    let check = checked(0, key);
    for (let back = from; back >= to; back -= 1) {
      const next = this.#hashes[(this.#count - 1 - back) & (remembered - 1)] ?? 0;
      key = joined(key, next);
      check = checked(check, next);
    }
    return this.#known.names.has(key, check);
  }

  // "Ana Silva", "Ana da Silva"; "Ana Maria Silva" where the register has no Maria.
  #surnameLast(roles: number, end: number): void {
    const longest = (roles & endsSurname) !== 0 ? mostWords : 1;
    for (let words = longest; words >= 1; words -= 1) {
      const middle = (this.#role(words) & this.#role(words - 1) & afterSpace) !== 0;
      const forename = middle && this.#isForename(words + 1, words) ? words + 1 : words;
      if (forename > words || this.#isForename(words, words)) {
        this.#keep(this.#start(forename), end, false);
        return;
      }
    }
  }

  #isForename(back: number, words: number): boolean {
    return (this.#role(back) & isForename) !== 0 && this.#isName(back, words - 1, 0);
  }

  // "Silva, Ana", "DA SILVA Ana".
  #surnameFirst(end: number): void {
    const longest = (this.#role(1) & endsSurname) !== 0 ? mostWords : 1;
    for (let words = longest; words >= 1; words -= 1) {
      if ((this.#role(words) & beginsSurname) !== 0 && this.#isName(0, words, 1)) {
        this.#keep(this.#start(words), end, true);
        return;
      }
    }
  }

  // The longest name at a place; "Amina Hassan, Abdi" holds no Abdi Hassan.
  #keep(start: number, end: number, surnameFirst: boolean): void {
    const last = this.found.at(-1);
    if (last !== undefined && last.end > start) {
      if (last.start < start) return;
      this.found.pop();
    }
    this.found.push({ start, end, surnameFirst });
  }
}

/** Builds the pass from names as `FORENAME SURNAME`, folded: about a tenth of a second and 16 MB for 250,000 names. Each text is read once, with a bounded look back at each word. */
export function indexPass(names: { readonly pairs: readonly string[] }): RegisterPass {
  const known = learn(names.pairs);
  const { first, second } = nameFolding();
  const { roles } = known;
  const mask = roles.length - 1;
  return {
    hits: (text) => {
      const reading = new Reading(known);
      const length = text.length;
      let [hash, start, end, gap, plain, at] = [0, -1, 0, 0, 0, 0];
      while (at <= length) {
        let code = at === length ? 10 : text.charCodeAt(at);
        let letter = first[code] ?? partsWords;
        if (letter > leftOut) {
          if (start < 0) start = at;
          do {
            hash = step(hash, letter);
            if (code > 127) hash = withSecond(hash, second[code] ?? 0);
            at += 1;
            code = at < length ? text.charCodeAt(at) : 10;
            letter = first[code] ?? partsWords;
          } while (letter > leftOut);
          end = at;
        }
        const owned = letter === leftOut && isPossession(text, at, first);
        at += 1;
        if (letter === leftOut && !owned) continue;
        if (start >= 0) {
          if (gap > widestGap) reading.part();
          reading.word(hash, (roles[spread(hash) & mask] ?? 0) | plain, start, end);
          hash = 0;
          start = -1;
          gap = 0;
          plain = afterSpace;
        }
        if (code === 32) gap += 1;
        else {
          gap = mayJoin(code) ? gap + 1 : widestGap + 1;
          plain = 0;
        }
        // Its s is no word.
        if (owned) at += 1;
      }
      return reading.found;
    },
  };
}

// "Amina Hassan’s flat": the apostrophe before an s that ends a word.
function isPossession(text: string, at: number, folding: Uint16Array): boolean {
  return (codeAt(text, at + 1) | 32) === 115 && (folding[codeAt(text, at + 2)] ?? partsWords) === partsWords;
}

function withSecond(hash: number, second: number): number {
  return second === 0 ? hash : step(hash, second);
}
