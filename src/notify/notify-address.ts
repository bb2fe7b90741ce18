import { parsePostcode } from '#core/values/postcode';

/** What GOV.UK Notify answers to an address that it would not post to, in its own names. */
export type NotifyAddressError =
  | 'address-is-empty'
  | 'not-enough-address-lines'
  | 'too-many-address-lines'
  | 'invalid-address-line-1-or-2'
  | 'invalid-char-in-address'
  | 'not-a-real-uk-postcode'
  | 'no-fixed-abode-address';

/** Places where post is opened or passed on by others: they need their own route, which an address check cannot give. */
export type SpecialPlace = 'prison' | 'forces-post-office' | 'refuge';

/** An address as Notify would print it, with everything that it would refuse; usable where `errors` is empty. */
export type CheckedAddress = { readonly lines: readonly string[]; readonly errors: readonly NotifyAddressError[] };

const minLines = 3;
const maxLines = 7;
const refusedFirstCharacters = new Set('@()=[]"\\/,<>~');

/** Tidies and checks an address by Notify's letter specification 2.4, without a network; only UK addresses pass. */
export function checkAddress(raw: readonly string[]): CheckedAddress {
  const tidy = raw.map(tidyLine).filter((line) => line !== '');
  const postcode = parsePostcode(tidy.at(-1) ?? '');
  const lines = postcode === null ? tidy : [...tidy.slice(0, -1), postcode];
  const errors: NotifyAddressError[] = [];
  if (lines.length === 0) return { lines, errors: ['address-is-empty'] };
  if (lines.length < minLines) errors.push('not-enough-address-lines');
  if (lines.length > maxLines) errors.push('too-many-address-lines');
  if (lines.slice(0, 2).some((line) => !/[\p{L}\p{N}]/u.test(line))) errors.push('invalid-address-line-1-or-2');
  if (lines.some((line) => refusedFirstCharacters.has(line.charAt(0)))) errors.push('invalid-char-in-address');
  if (postcode === null) errors.push('not-a-real-uk-postcode');
  if (lines.some(saysNoFixedAbode)) errors.push('no-fixed-abode-address');
  return { lines, errors };
}

/** The special place that an address names, or null. */
export function specialPlaceOf(lines: readonly string[]): SpecialPlace | null {
  const words = lines.map(
    (line) =>
      ` ${line
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, ' ')
        .trim()} `,
  );
  if (words.some((line) => [' hmp ', ' hmyoi ', ' hm prison ', ' young offender'].some((word) => line.includes(word))))
    return 'prison';
  if (words.some((line) => line.includes(' bfpo ') || line.startsWith(' bf1 '))) return 'forces-post-office';
  return words.some((line) => line.includes(' refuge ')) ? 'refuge' : null;
}

// Notify drops spaces and commas at the end of a line and runs of white space within it.
function tidyLine(line: string): string {
  let end = line.length;
  while (end > 0 && ' ,\t\r\n'.includes(line.charAt(end - 1))) end -= 1;
  return line
    .slice(0, end)
    .split(/\s/u)
    .filter((word) => word !== '')
    .join(' ');
}

function saysNoFixedAbode(line: string): boolean {
  const lower = line.toLowerCase();
  return lower === 'nfa' || lower.includes('no fixed abode') || lower.includes('no fixed address');
}
