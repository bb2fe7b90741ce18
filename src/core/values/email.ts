import { type Brand, brand } from '../brand.ts';

/** An email address in lower case. */
export type Email = Brand<string, 'Email'>;

// GOV.UK Notify's rule: these characters before the @, no "..", host labels after it, 320 characters in all.
const localPart = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/u;
const hostLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;
const topLabel = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/u;

// Small letters, digits, full stops, hyphens, underscores and one @, with a letter or digit first and last: nearly all.
function isPlain(text: string): boolean {
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const isWord = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    if (isWord) continue;
    if (index === 0 || index === text.length - 1 || (code !== 46 && code !== 45 && code !== 64 && code !== 95))
      return false;
    if (code === 64) at += 1;
  }
  return at === 1;
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
  const address = isPlain(text) ? text : withoutRest(text);
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
