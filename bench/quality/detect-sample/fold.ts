/** A text made comparable: lower-case letters and digits without marks, one space for everything between; with where each came from. */
export type Folded = { readonly text: string; readonly from: Int32Array };

// Letters that no decomposition takes apart, as old systems write them.
const unmarked: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  ß: 'ss',
  æ: 'ae',
};

/** Folds a text so that line breaks, commas and case do not matter where a value of the truth is looked for. */
export function fold(text: string): Folded {
  const kept: string[] = [];
  const from: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const plain = (unmarked[text.charAt(at)] ?? text.charAt(at))
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
    if (plain === '') {
      if (kept.length > 0 && kept.at(-1) !== ' ' && !/\p{M}/u.test(text.charAt(at))) push(' ', at);
    } else {
      for (const letter of plain) push(letter, at);
    }
  }
  function push(letter: string, at: number): void {
    kept.push(letter);
    from.push(at);
  }
  return { text: kept.join(''), from: Int32Array.from(from) };
}

/** Where a folded value stands in a folded text, as offsets into the text before folding; whole words only. */
export function occurrences(haystack: Folded, needle: string): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  if (needle === '') return found;
  for (let at = haystack.text.indexOf(needle); at >= 0; at = haystack.text.indexOf(needle, at + 1)) {
    const before = at === 0 ? ' ' : haystack.text.charAt(at - 1);
    const after = haystack.text.charAt(at + needle.length) || ' ';
    if (before !== ' ' || after !== ' ') continue;
    const start = haystack.from[at] ?? 0;
    const end = (haystack.from[at + needle.length - 1] ?? start) + 1;
    found.push([start, end]);
  }
  return found;
}
