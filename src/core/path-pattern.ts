/** Whether a path relative to the folder reviewed, `/`-separated, is meant by a pattern. */
export type PathPattern = (path: string) => boolean;

/**
 * A pattern of paths, or null for one that can mean nothing. `*` stands for any characters of one name, `?` for one, `**`
 * for any number of folders; everything else means itself. A pattern without `/` means a name at any depth (`*.tmp`,
 * `Thumbs.db`), one with `/` a path from the top (`Housing/*.docx`, `**` + `/drafts`); a folder means all below it. Capitals
 * do not matter, nor how accents are composed, and `\` is read as `/`, since shares come from Windows and Macs.
 */
export function parsePathPattern(text: string): PathPattern | null {
  const plain = folded(text).replaceAll('\\', '/');
  const parts = plain.split('/').filter((part) => part !== '' && part !== '.');
  if (parts.length === 0 || parts.includes('..')) return null;
  const isName = parts.length === 1 && !plain.startsWith('/') && !plain.startsWith('./');
  const wanted = isName ? ['**', ...parts] : parts;
  return (path) => meansPath(wanted, folded(path).split('/'));
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** Whether the path, or a folder above it, matches: with every folder count tried at most once for each `**`. */
function meansPath(wanted: readonly string[], names: readonly string[]): boolean {
  // Which numbers of names, from the top, the parts looked at so far can cover.
  let covered = new Set([0]);
  for (const part of wanted) {
    const next = new Set<number>();
    for (const count of covered) {
      if (part === '**') for (let more = count; more <= names.length; more += 1) next.add(more);
      else if (count < names.length && meansName(part, names[count] ?? '')) next.add(count + 1);
    }
    covered = next;
  }
  // `Housing/**` means what is below Housing, and the folder itself is never asked about alone.
  return covered.size > 0;
}

/** Whether a name matches: each `*` gives back only to the one before it fails, so the time is at most their lengths multiplied. */
function meansName(part: string, name: string): boolean {
  let at = 0;
  let inPart = 0;
  let star = -1;
  let starAt = 0;
  while (at < name.length) {
    const wanted = part[inPart];
    if (wanted === '*') {
      star = inPart;
      starAt = at;
      inPart += 1;
    } else if (wanted === '?' || (wanted !== undefined && wanted === name[at])) {
      inPart += 1;
      at += wanted === '?' ? symbolLength(name, at) : 1;
    } else if (star >= 0) {
      starAt += 1;
      at = starAt;
      inPart = star + 1;
    } else {
      return false;
    }
  }
  while (part[inPart] === '*') inPart += 1;
  return inPart === part.length;
}

/** A `?` stands for a whole character, which may be two code units. */
function symbolLength(name: string, at: number): number {
  return (name.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
