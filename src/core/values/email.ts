import { type Brand, brand } from '../brand.ts';

/** An email address in lower case. */
export type Email = Brand<string, 'Email'>;

// GOV.UK Notify's rule: these characters before the @, no "..", host labels after it, 320 characters in all.
const localPart = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/u;
const hostLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;
const topLabel = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/u;

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isWord(code: number): boolean {
  return isSmall(code) || (code >= 48 && code <= 57);
}

// Words of small letters and digits, one full stop, hyphen or underscore between two in what stands before the @, full stops alone after it,
// and letters alone in the last: nearly all addresses, told without a pattern. False for every other, which the patterns judge.
function isUsual(text: string): boolean {
  if (text.length > 64 || !isWord(text.charCodeAt(0))) return false;
  let [at, stop, gap] = [-1, -1, 0];
  for (let index = 1; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isWord(code)) continue;
    if (index === gap + 1 && gap > 0) return false;
    gap = index;
    if (code === 64 && at < 0) at = index;
    else if (code === 46) stop = index;
    else if ((code !== 45 && code !== 95) || at >= 0) return false;
  }
  if (at < 0 || stop < at || text.length - stop < 3) return false;
  for (let index = stop + 1; index < text.length; index += 1) if (!isSmall(text.charCodeAt(index))) return false;
  return true;
}

function withoutRest(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/^mailto:/u, '')
    .replace(/\.$/u, '');
}

/** Reads one email address; a leading `mailto:` and the full stop that ends a sentence are not part of it. */
export function parseEmail(text: string): Email | null {
  if (text.length > 340) return null;
  if (isUsual(text)) return brand<Email>(text);
  const address = withoutRest(text);
  const at = address.lastIndexOf('@');
  if (at < 1 || address.length > 320 || address.includes('..')) return null;
  const local = address.slice(0, at);
  if (!localPart.test(local) || local.startsWith('.') || local.endsWith('.')) return null;
  const labels = address.slice(at + 1).split('.');
  const top = labels.at(-1) ?? '';
  if (labels.length < 2 || !topLabel.test(top) || !labels.every((label) => hostLabel.test(label))) return null;
  return brand<Email>(address);
}

/** The part after the @: `rbkc.gov.uk`. */
export function emailDomain(email: Email): string {
  return email.slice(email.lastIndexOf('@') + 1);
}
