import { type Brand, brand } from '../brand.ts';

/** An email address in lower case. */
export type Email = Brand<string, 'Email'>;

// GOV.UK Notify's rule: these characters before the @, no "..", host labels after it, 320 characters in all.
const localPart = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/u;
const hostLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;
const topLabel = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/u;

/** Reads one email address; a leading `mailto:` and the full stop that ends a sentence are not part of it. */
export function parseEmail(text: string): Email | null {
  if (text.length > 340) return null;
  const address = text
    .trim()
    .toLowerCase()
    .replace(/^mailto:/u, '')
    .replace(/\.$/u, '');
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
