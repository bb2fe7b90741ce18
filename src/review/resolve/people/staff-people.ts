import { mailboxBearsName } from '../comparison/judge.ts';
import { byCodeUnit } from '../mentions/mentions.ts';
import type { Referent } from '../mentions/referents.ts';

/** Staff named in full, each as the numbers of the referents that are of them; the rest, with why they are nobody in particular. */
export type StaffPeople = {
  readonly people: readonly (readonly number[])[];
  readonly unresolved: readonly { readonly number: number; readonly why: string }[];
};

/**
 * Groups what is said of staff: one mailbox that bears the name is one person; a full name without one joins the only mailbox of that
 * name, else stands for itself. Nobody is written to on this ground, so that namesakes among staff do no harm.
 */
export function staffPeople(referents: readonly Referent[], numbers: readonly number[]): StaffPeople {
  const groups = new Map<string, number[]>();
  const mailboxes = new Map<string, Set<string>>();
  const later: { number: number; name: string }[] = [];
  const unresolved: { number: number; why: string }[] = [];
  for (const number of numbers) {
    const keys = referents[number]?.keys;
    if (keys === undefined) continue;
    if (keys.familyName === '') {
      unresolved.push({ number, why: 'somebody acting for the council who is not named in full' });
      continue;
    }
    if (keys.email === '' || !mailboxBearsName(keys.email, keys)) {
      later.push({ number, name: keys.familyName });
      continue;
    }
    push(groups, `mailbox ${keys.email}`, number);
    const known = mailboxes.get(keys.familyName);
    if (known === undefined) mailboxes.set(keys.familyName, new Set([keys.email]));
    else known.add(keys.email);
  }
  for (const { number, name } of later) {
    const known = [...(mailboxes.get(name) ?? [])];
    push(groups, known.length === 1 ? `mailbox ${known[0]}` : `name ${name}`, number);
  }
  const people = [...groups].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, members]) => members);
  return { people, unresolved };
}

function push(groups: Map<string, number[]>, key: string, number: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [number]);
  else group.push(number);
}
