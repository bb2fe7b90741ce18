/** Words that a glued heading ("personbirthdate") may be made of. */
export type WordSupply = ReadonlySet<string>;

// Longer tokens are no headings; shorter ones are words or abbreviations of their own.
const shortest = 5;
const longest = 40;
// Two letters stand in too many words by chance, but for these.
const shortWords: ReadonlySet<string> = new Set([
  'ni',
  'no',
  'id',
  'la',
  'gp',
  'hb',
  'ct',
  'uc',
  'ip',
  'dd',
  'ac',
  'hb',
  'ot',
]);

// Between two words, and not at either end: "domesticabuseinhousehold".
const joiningWords: ReadonlySet<string> = new Set(['in', 'of', 'to', 'at', 'or']);

/**
 * Parts a token written without spaces or capitals into the fewest words of the supply ("uniquelearnernumber" into unique, learner,
 * number), the longer word first where several ways have as few; null where it is one word already or cannot be parted.
 */
export function partGlued(token: string, supply: WordSupply): readonly string[] | null {
  if (token.length < shortest || token.length > longest || supply.has(token)) return null;
  // best[at]: the words up to `at`, or nothing where no way leads there.
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 2; end <= token.length; end += 1) {
    for (let from = 0; from <= end - 2; from += 1) {
      const before = best[from];
      if (before === undefined) continue;
      const word = token.slice(from, end);
      const joins = from > 0 && end < token.length && joiningWords.has(word);
      if (!supply.has(word) || (word.length === 2 && !shortWords.has(word) && !joins)) continue;
      const known = best[end];
      if (known === undefined || before.length + 1 < known.length) best[end] = [...before, word];
    }
  }
  const words = best[token.length];
  return words !== undefined && words.length <= 5 && words.some((word) => word.length >= 3) ? words : null;
}
