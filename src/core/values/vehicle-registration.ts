/** How a number plate is made: since 2001, 1983 to 2001, 1963 to 1983, older or Northern Ireland's, or a diplomat's. */
type PlateKind = 'current' | 'prefix' | 'suffix' | 'dateless' | 'diplomatic';

const kinds: readonly (readonly [PlateKind, RegExp])[] = [
  // Age identifier 02-29 or 51-79 (DVLA's INF104), and those of the years to come up to 50 and 99.
  ['current', /^[A-HJ-PR-Y]{2}(?:0[1-9]|[1-9][0-9])[A-HJ-PR-Z]{3}$/u],
  ['prefix', /^[A-HJ-NPQRSTV-Y][1-9][0-9]{0,2}[A-HJ-PR-Y]{3}$/u],
  ['suffix', /^[A-HJ-PR-Y]{3}[1-9][0-9]{0,2}[A-HJ-NPRSTV-Y]$/u],
  ['diplomatic', /^[1-9][0-9]{2}[DX][1-9][0-9]{2}$/u],
  ['dateless', /^(?:[A-Z]{1,3}[1-9][0-9]{0,3}|[1-9][0-9]{0,3}[A-Z]{1,3})$/u],
];

/** The kind of number plate that a text is, in any case, with spaces or hyphens; null where it is none. Dateless ones look like much else. */
export function plateKind(text: string): PlateKind | null {
  if (text.length > 16) return null;
  const joined = joinPlate(text);
  return kinds.find(([, shape]) => shape.test(joined))?.[0] ?? null;
}

/** Reads a number plate of any generation; capitals and digits without spaces, or null. */
export function parsePlate(text: string): string | null {
  return plateKind(text) === null ? null : joinPlate(text);
}

function joinPlate(text: string): string {
  return text.replace(/[\s.-]/gu, '').toUpperCase();
}
