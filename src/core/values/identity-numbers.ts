/** Reads the printed number of a British passport, old or new, or of another country's: nine digits, or letters and digits; null where it is none. */
export function parsePassportNumber(text: string): string | null {
  if (text.length > 24) return null;
  const joined = text.replace(/[\s-]/gu, '').toUpperCase();
  return /^(?:[0-9]{9}|[A-Z][0-9]{6,8}|[A-Z]{2}[0-9]{6,7}|[0-9]{6}[A-Z]|[0-9]{2}[A-Z]{2}[0-9]{5})$/u.test(joined)
    ? joined
    : null;
}

/** Reads the number of a biometric residence permit or card: two letters, a digit or X, six digits; null where it is none. */
export function parsePermitNumber(text: string): string | null {
  if (text.length > 24) return null;
  const joined = text.replace(/[\s-]/gu, '').toUpperCase();
  return /^[A-Z]{2}[X0-9][0-9]{6}$/u.test(joined) ? joined : null;
}

/** Reads a Home Office share code, with which others look up a right to work or rent: nine characters, the first W, R or S; null where it is none. */
export function parseShareCode(text: string): string | null {
  if (text.length > 24) return null;
  const joined = text.replace(/[\s-]/gu, '').toUpperCase();
  return /^[WRS][A-Z0-9]{8}$/u.test(joined) && /[0-9]/u.test(joined) ? joined : null;
}

/** Reads the number of a Northern Ireland driving licence: eight digits; null where it is none. */
export function parseNorthernDriverNumber(text: string): string | null {
  const joined = text.length > 24 ? '' : text.replace(/[\s-]/gu, '');
  return /^[0-9]{8}$/u.test(joined) ? joined : null;
}

/** Reads the number of a Disclosure and Barring Service certificate: twelve digits, the first two 00; null where it is none. */
export function parseDisclosureNumber(text: string): string | null {
  const joined = text.length > 24 ? '' : text.replace(/[\s-]/gu, '');
  return /^[0-9]{12}$/u.test(joined) ? joined : null;
}

/** Reads a Blue Badge's number: six characters without I and O, in capitals where they are letters alone; null where it is none. */
export function parseBadgeNumber(text: string): string | null {
  // The code counts in twenty: 0 to 9, A to H, J and K, so that one number in a thousand has no digit.
  if (/^[A-HJK]{6}$/u.test(text.trim()) && !badgeWords.has(text.trim())) return text.trim();
  const joined = text.length > 24 ? '' : text.replace(/[\s-]/gu, '').toUpperCase();
  return /^[0-9A-HJ-NP-Z]{6}$/u.test(joined) && /[0-9]/u.test(joined) ? joined : null;
}

const badgeWords: ReadonlySet<string> = new Set(
  'BADGED BEADED BEHEAD CADGED DECADE FACADE HEADED HEDGED JAGGED'.split(' '),
);

/** An elector's number: letters of the polling district, the number, the part added in the year, and the markers written with it. */
type ElectorNumber = { readonly number: string; readonly markers: string };

/** Reads an elector's number with its markers ("KC3-1042/1 N"); N marks an anonymous elector. Null where it is none. */
export function parseElectorNumber(text: string): ElectorNumber | null {
  if (text.length > 24) return null;
  const parts = /^([A-Z]{1,4}[0-9]?)[- ]?([0-9]{1,5}(?:[/.][0-9]{1,3})?)(?:[\s(]{1,2}([A-Z])\)?)?$/u.exec(
    text.trim().toUpperCase(),
  );
  // Where nothing parts the district's digit from the number, where the one ends is not known: no matter for telling two electors apart.
  return parts === null ? null : { number: `${parts[1] ?? ''}-${parts[2] ?? ''}`, markers: parts[3] ?? '' };
}

/** Reads a smart travel pass's number of the ITSO scheme: 18 digits from 633597; null where it is none. */
export function parsePassNumber(text: string): string | null {
  const joined = text.length > 32 ? '' : text.replace(/[\s-]/gu, '');
  return /^633597[0-9]{12}$/u.test(joined) ? joined : null;
}
