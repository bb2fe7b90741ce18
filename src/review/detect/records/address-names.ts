import { parseTitle } from '#core/values/person-name';
import { looksLikeFullName } from '../tables/profile.ts';
import type { Entry } from './record.ts';

const addressFields: ReadonlySet<string> = new Set(['postal-address', 'address-line']);

// "Mr J Almeida, 12 Blenheim Crescent, London": a title and a name, a comma or a line's end, and an address.
function nameBefore(text: string): { readonly end: number; readonly from: number } | null {
  const parted = /^([^,\n\r;|]{4,60})(\s*[,\n\r;|]+\s*)/u.exec(text);
  const name = parted?.[1] ?? '';
  const [first = ''] = name.trim().split(/\s/u);
  if (parted === null || parseTitle(first) === null || !looksLikeFullName(name)) return null;
  const rest = text.slice(parted[0].length);
  return /[0-9]/u.test(rest) ? { end: name.length, from: parted[0].length } : null;
}

/** The entries of a record, with a titled name that stands before an address in one cell as an entry of its own, as labels for letters have them. */
export function withNamesApart(entries: readonly Entry[]): readonly Entry[] {
  if (!entries.some(({ heading, text }) => addressFields.has(heading.field) && /^\s*\p{Lu}/u.test(text)))
    return entries;
  return entries.flatMap((entry) => {
    const { heading, text, place } = entry;
    const found = addressFields.has(heading.field) ? nameBefore(text) : null;
    if (found === null) return [entry];
    return [
      { ...entry, heading: { ...heading, field: 'person-name' as const }, text: text.slice(0, found.end) },
      { ...entry, text: text.slice(found.from), place: { ...place, offset: place.offset + found.from } },
    ];
  });
}
