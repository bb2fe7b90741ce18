import type { DecisionSide, MentionAnchor } from '#core/decision';
import { parseId } from '#core/ids';
import type { LinkedMention } from '#core/link-evidence';
import type { Snapshot } from '#core/snapshot';
import { readPeople, readPerson } from '../adapters/postgres/snapshot.ts';
import type { OpenCase } from './open-case.ts';
import { linkStore } from './row-store.ts';

/** Finds whom an operator means: a person's or mention's id, several mentions' with `+` between them, or the reference of a resident found or weighed. */
export type CaseIndex = { readonly sideOf: (text: string) => DecisionSide | null };

/** Looks up whom some texts name, in those pieces of the account of linkage that hold them. */
export async function indexCase(
  opened: OpenCase,
  { id }: Pick<Snapshot, 'id'>,
  texts: readonly string[],
): Promise<CaseIndex> {
  const people = new Map<string, Snapshot['people'][number]['person']>();
  const named = new Set<string>();
  for (const text of texts) {
    const found = parseId('P', text) === null ? null : await readPerson(opened.casebook.db, text);
    if (found === null) for (const mention of text.split('+')) named.add(mention);
    else {
      people.set(text, found.person);
      if (found.person.registerRef === null) for (const { mention } of found.person.links) named.add(mention);
    }
  }
  const mentions = new Map<string, LinkedMention>();
  const residents = new Set<string>();
  for await (const rows of linkStore.readFor(opened.vault, id, named))
    for (const { mentions: held, evidence } of rows) {
      for (const mention of held) if (named.has(mention.id)) mentions.set(mention.id, mention);
      for (const { registerRef } of evidence?.candidates ?? []) residents.add(registerRef);
    }
  const mayBeOthers = texts.some((text) => isReference(text) && !residents.has(text));
  if (mayBeOthers) await addResidents(opened, id, residents);
  return {
    sideOf: (text) => {
      const person = people.get(text);
      if (person !== undefined && person.registerRef !== null)
        return { kind: 'resident', registerRef: person.registerRef };
      const ids = person === undefined ? text.split('+') : person.links.map(({ mention }) => mention);
      const held = ids.flatMap((mention) => mentions.get(mention) ?? []);
      if (held.length > 0 && held.length === ids.length)
        return { kind: 'mentions', anchors: held.toSorted(saysMore).map(anchorOf) };
      return residents.has(text) ? { kind: 'resident', registerRef: text } : null;
    },
  };
}

function isReference(text: string): boolean {
  return text !== '' && text.split('+').some((part) => parseId('P', part) === null && parseId('M', part) === null);
}

/** Every resident whom the review found or weighed: the whole account is read. */
async function addResidents({ vault, casebook }: OpenCase, id: Snapshot['id'], residents: Set<string>): Promise<void> {
  for (const { person } of await readPeople(casebook.db))
    if (person.registerRef !== null) residents.add(person.registerRef);
  for await (const rows of linkStore.read(vault, id))
    for (const { evidence } of rows)
      for (const { registerRef } of evidence?.candidates ?? []) residents.add(registerRef);
}

// The longest name, then the most kinds of data, then a fixed order.
function saysMore(a: LinkedMention, b: LinkedMention): number {
  return b.name.length - a.name.length || b.types.length - a.types.length || (a.id < b.id ? -1 : 1);
}

function anchorOf({ id, content, unit, key, name }: LinkedMention): MentionAnchor {
  return { mention: id, content, unit, key, name };
}
