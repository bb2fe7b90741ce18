import { isPlaceholder } from './words-readers.ts';

/** What templates, manuals and systems put where a name or a secret would stand, and words that only speak of one. */
export const nobodys =
  /^(?:password|passwd|pass|pwd|secret|changeme|change_me|changeit|change-me|example|test|testing|admin|administrator|root|user|username|login|guest|anonymous|default|none|null|nil|undefined|empty|string|text|true|false|yes|no|your.*|my_?pass(?:word)?|my_?user(?:name)?|<.*|\$(?![0-9a-z]{1,8}\$).*|%.*|\*+|x+|\.+|-+|_+|env.*|process\..*|os\..*|config\..*|self\..*|this\..*|req\..*|p@ssw0rd|passw0rd|hunter2|foo(?:bar)?|bar|baz|qwerty|abc123|12345+|1234|0000|letmein|postgres|mysql|mongo|redis|oracle|sa|required|incorrect|wrong|correct|expired|protected|reset|unknown|missing|invalid|blank|given|details)$/iu;

// Kinds of characters: words of the language have one.
function kinds(value: string): number {
  return [/[a-z]/u, /[A-Z]/u, /[0-9]/u, /[^A-Za-z0-9]/u].filter((kind) => kind.test(value)).length;
}

/** Whether it can be a password or a username, given how it is joined to the word for it: by a sign, by "is", or by standing beside it, after somebody's "my" or not. */
export function isSecret(
  value: string,
  kind: 'password' | 'username',
  joined: 'set' | 'said' | 'beside' | 'owned',
): boolean {
  if (nobodys.test(value) || isPlaceholder(value) || value.length < 4) return false;
  if (/[(){};,]|^https?:|\/\/|^[./\\]/u.test(value)) return false;
  if (/^[0-9]+$/u.test(value)) return kind === 'password' && value.length <= 8 && joined !== 'beside';
  const hasDigit = /[0-9]/u.test(value);
  if (kind === 'password') {
    const mixed = hasDigit || /[!@#$%^&*]/u.test(value) || /[A-Z]/u.test(value.slice(1).replace(/^[A-Z]+$/u, ''));
    if (joined === 'owned') return value.length >= 6 && hasDigit && /[a-z]{3}/iu.test(value);
    if (joined === 'beside') return value.length >= 6 && hasDigit && kinds(value) >= 3;
    return mixed && (value.length >= 6 || joined === 'said');
  }
  if (!/^[A-Za-z0-9._@\\-]+$/u.test(value)) return false;
  if (joined === 'beside') return hasDigit || /[a-z][._][a-z]/u.test(value);
  return hasDigit || /[._@\\-]/u.test(value) || (joined === 'set' && kinds(value) > 1 && /[A-Z]/u.test(value.slice(1)));
}
