/** Which of several of one name in a family is meant, as it is written after the name: the elder, the younger, or by number. */
export type Generation = 'Snr' | 'Jnr' | 'II' | 'III' | 'IV';

const words: ReadonlyMap<string, Generation> = new Map([
  ...['SNR', 'SR', 'SENIOR', 'ELDER', 'THE ELDER'].map((word): [string, Generation] => [word, 'Snr']),
  ...['JNR', 'JR', 'JUNIOR', 'YOUNGER', 'THE YOUNGER'].map((word): [string, Generation] => [word, 'Jnr']),
  ['II', 'II'],
  ['III', 'III'],
  ['IV', 'IV'],
]);

/** The generation that the words in a bracket after a name mean ("Snr", "the younger"), or null. */
export function parseGeneration(text: string): Generation | null {
  return text.length > 12 ? null : (words.get(plain(text)) ?? null);
}

/** The words of a name, title left out, without the generation that they end with ("Khan Jnr", "John Khan the Younger"), and that. */
export function splitGeneration(name: readonly string[]): {
  readonly words: readonly string[];
  readonly generation: Generation | null;
} {
  const last = name.at(-1) ?? '';
  const generation = name.length < 2 || last.length > 8 ? null : (words.get(plain(last)) ?? null);
  const taken = generation === null ? 0 : wordsTaken(name, last);
  return taken === 0 ? { words: name, generation: null } : { words: name.slice(0, -taken), generation };
}

function wordsTaken(name: readonly string[], last: string): number {
  switch (plain(last)) {
    case 'ELDER':
    case 'YOUNGER':
      return name.length > 3 && plain(name.at(-2) ?? '') === 'THE' ? 2 : 0;
    // Surnames and forenames too: two words of a name must stand before them, unless they are in capitals.
    case 'SENIOR':
    case 'JUNIOR':
      return name.length > 2 || last === plain(last) ? 1 : 0;
    case 'II':
    case 'III':
    case 'IV':
      return last === plain(last) ? 1 : 0;
  }
  return 1;
}

// "Senior" and "Junior" before another word are an office's ("Senior Officer"), "the younger son" is nobody's name.
const afterName =
  /^,? ?\(?(?:(?<short>jnr|jr|snr|sr)\b|(?<word>junior|senior)(?=\)|[,;:]|\.(?:\s|$)|\s*$)|the (?<relative>younger|elder)\b(?! (?:son|daughter|brother|sister|child|sibling|boy|girl|twin|one|of)))/iu;

/** The generation that stands in running text right after a name which ends at `end`, or null. */
export function generationAfter(text: string, end: number): Generation | null {
  const found = afterName.exec(text.slice(end, end + 24))?.groups;
  return found === undefined ? null : parseGeneration(found['short'] ?? found['word'] ?? found['relative'] ?? '');
}

function plain(text: string): string {
  return text.replace(/[.,]/gu, '').trim().toUpperCase();
}
