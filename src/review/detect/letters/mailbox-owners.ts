import type { Finding } from '#core/finding';
import { foldNameQuickly, parseNameValue } from '#core/values/person-name';

// A text of more names or mailboxes than this is a list, whose rows say whose each is.
const mostNames = 200;
const mostMailboxes = 50;
const shortestSurname = 4;

type Bearer = { readonly surname: string; readonly forename: string; readonly finding: Finding };

function lettersOf(text: string): string {
  return foldNameQuickly(text)
    .toLowerCase()
    .replace(/[^a-z]/gu, '');
}

function bearers(findings: readonly Finding[]): readonly Bearer[] {
  return findings.flatMap((finding) => {
    const name = finding.type === 'person-name' ? parseNameValue(finding.value) : null;
    const surname = name === null ? '' : lettersOf(name.surname);
    if (name === null || surname.length < shortestSurname) return [];
    return [{ surname, forename: lettersOf(name.forenames.split(' ')[0] ?? ''), finding }];
  });
}

// Whoever's surname stands in the mailbox; of several of one surname, whose forename does too.
function ownerOf(mailbox: string, people: readonly Bearer[]): Finding | null {
  const named = people.filter(({ surname }) => mailbox.includes(surname));
  const full = named.filter(({ forename }) => forename.length > 2 && mailbox.includes(forename));
  const own = full.length > 0 ? full : named;
  const [first] = own;
  return first !== undefined && own.every(({ finding }) => finding.binding.key === first.finding.binding.key)
    ? first.finding
    : null;
}

/** Gives the email addresses found in a text since `from` to the one person of the text whose surname stands in them. */
export function giveMailboxes(out: Finding[], from: number): void {
  const mailboxes: number[] = [];
  for (let index = from; index < out.length && mailboxes.length <= mostMailboxes; index += 1) {
    const finding = out[index];
    if (finding?.type === 'email' && finding.span.row === null && finding.binding.kind !== 'party')
      mailboxes.push(index);
  }
  if (mailboxes.length === 0 || mailboxes.length > mostMailboxes) return;
  const people = bearers(out.slice(from));
  if (people.length > mostNames) return;
  for (const index of mailboxes) {
    const finding = out[index];
    const local = lettersOf(finding?.value.split('@')[0] ?? '');
    const owner = finding === undefined ? null : ownerOf(local, people);
    if (finding === undefined || owner === null || owner.binding.key === finding.binding.key) continue;
    out[index] = {
      ...finding,
      binding: owner.binding,
      reasons: [...finding.reasons, 'a surname of the text stands in it'],
    };
  }
}
