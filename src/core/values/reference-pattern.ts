/** The form of a council's references as its operator wrote it: `#` is a digit, `@` a letter, all else itself; capitals do not matter. */
export type ReferencePattern = { readonly name: string; readonly pattern: string };

/** Reads lines of `name = pattern` (`Council tax account = 5########`); blank lines and those that begin with `;` are passed over. Gives the numbers of lines that are none. */
export function parseReferencePatterns(text: string): {
  readonly patterns: readonly ReferencePattern[];
  readonly unread: readonly number[];
} {
  const patterns: ReferencePattern[] = [];
  const unread: number[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    const plain = line.trim();
    if (plain === '' || plain.startsWith(';')) continue;
    const equals = plain.indexOf('=');
    const [name, pattern] = [
      plain.slice(0, equals).trim(),
      plain
        .slice(equals + 1)
        .trim()
        .toUpperCase(),
    ];
    // Fewer than four places that vary would match numbers of every kind.
    const varies = pattern.replace(/[^#@]/gu, '').length;
    if (equals < 1 || name === '' || pattern.length > 40 || varies < 4) unread.push(index + 1);
    else patterns.push({ name, pattern });
  }
  return { patterns, unread };
}

/** The first pattern that a whole text has the form of, spaces at its ends left out; null where it has none's. */
export function patternOf(text: string, patterns: readonly ReferencePattern[]): ReferencePattern | null {
  if (text.length > 60) return null;
  const plain = text.trim().toUpperCase();
  return patterns.find(({ pattern }) => pattern.length === plain.length && fits(plain, pattern)) ?? null;
}

function fits(text: string, pattern: string): boolean {
  for (let at = 0; at < pattern.length; at += 1) {
    const [char, place] = [text.charAt(at), pattern.charAt(at)];
    if (place === '#' ? char < '0' || char > '9' : place === '@' ? char < 'A' || char > 'Z' : char !== place)
      return false;
  }
  return true;
}
