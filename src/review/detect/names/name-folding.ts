import { foldName } from '#core/values/person-name';

/** What a code unit is to the words of a name: a letter or digit that folds to others, one that is left out (apostrophes, marks), or what parts words. */
export const partsWords = 0;

/** One that is left out: `O’Brien` is one word. */
export const leftOut = 1;

// The first and second code unit that each folds to: ß is SS, Æ is AE. 256 KB, made once and only where a register is given.
type Folding = { readonly first: Uint16Array; readonly second: Uint16Array };

function makeFolding(): Folding {
  const [first, second] = [new Uint16Array(0x10000), new Uint16Array(0x10000)];
  for (let code = 0; code < first.length; code += 1) {
    // Surrogates and the private use area hold no letter of a name.
    if (code >= 0xd800 && code < 0xf900) continue;
    const char = String.fromCharCode(code);
    const folded = foldName(char);
    if (folded !== '') {
      first[code] = folded.charCodeAt(0);
      second[code] = folded.length > 1 ? folded.charCodeAt(1) : 0;
      // What folding leaves out stands between letters as if it were not there.
    } else if (foldName(`A${char}A`) === 'AA') first[code] = leftOut;
  }
  // A full stop ends sentences more often than it stands inside a name.
  first[46] = partsWords;
  return { first, second };
}

let made: Folding | null = null;

/** The table of foldings, made at its first use (about 60 ms). */
export function nameFolding(): Folding {
  made ??= makeFolding();
  return made;
}
