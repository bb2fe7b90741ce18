/** What an address in documentation is: somebody's, announced as such; nobody's; or one that nothing around it tells. */
export type EmailKind = 'announced' | 'nobody' | 'bare';

const reserved = /(?:^|\.)(?:example\.(?:com|net|org)|example|test|invalid|local|localhost|localdomain|internal)$/iu;
const placeholders =
  /^(?:git|svn|hg|ssh|root|user|username|name|your\.?name|you|me|foo|bar|baz|someone|somebody|nobody|email|test|alice|bob|joe|john\.?doe|jane\.?doe|abc|xyz|a|b|x|noreply|no-reply)$/iu;
// Numbers of messages ("200103292021.f2TKLZA22318@host"): many digits, or letters and digits without end.
const messageNumber = /^(?=(?:\D*\d){8})[\w.+$=-]{16,}$|^[0-9a-f]{16,}$/iu;
const announces =
  /(?:mailto:|\b(?:by|author|authors|maintain\w*|contact|copyright|\(c\)|signed|reported|thanks|from|cc|to|bugs?|report|mail|e-mail|email|list|subscribe|contribut\w*|patch\w*|fix\w*|suggest\w*|write|send|reviewed|acked|tested|cc'd|ok|credits?|written|sponsor\w*)\b)[^@\n]*$/iu;
const named = /\p{Lu}[\p{L}.'’-]+,?\s*(?:[<(]|&lt;|--?|—)\s*$/u;

/**
 * Sorts an address found in documentation by a rule that can be checked by eye: nobody's where its host is kept for examples, its first part stands for
 * anybody or a program, or it numbers a message; announced where a name, "mailto:" or a word for writing to people stands before it on its line.
 */
export function emailKind(address: string, before: string): EmailKind {
  const at = address.lastIndexOf('@');
  const [local, host] = [address.slice(0, at), address.slice(at + 1)];
  if (reserved.test(host) || placeholders.test(local) || messageNumber.test(local)) return 'nobody';
  const line = before.slice(before.lastIndexOf('\n') + 1);
  // ChangeLogs begin an entry with a date, a name and the address.
  return announces.test(line) || named.test(line) || /^\d{4}-\d{2}-\d{2}\s/u.test(line) || /<$/u.test(line)
    ? 'announced'
    : 'bare';
}
