import { irregularForms } from './word-forms.data.ts';

const base: ReadonlyMap<string, string> = new Map(
  irregularForms
    .trim()
    .split(/\s+/u)
    .map((pair) => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)] as const),
);

/** A hash of a string, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

function undoubled(text: string): string {
  const last = text.length - 1;
  return text.charAt(last) === text.charAt(last - 1) && !'lsz'.includes(text.charAt(last)) ? text.slice(0, -1) : text;
}

/** A word without its ending: "abusing", "abused" and "abuses" are one. */
export function stemOf(word: string): string {
  const known = base.get(word);
  if (known !== undefined) return known;
  let stem = word;
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 3 && stem.endsWith('s') && !/(?:ss|us|is)$/u.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith('ing')) stem = undoubled(stem.slice(0, -3));
  else if (stem.length > 4 && stem.endsWith('ed')) stem = undoubled(stem.slice(0, -2));
  if (stem.length > 4 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return base.get(stem) ?? stem;
}
