import type { DecisionSide, MentionAnchor } from '#core/decision';
import type { LinkedMention } from '#core/link-evidence';
import type { Snapshot } from '#core/snapshot';
import type { OpenCase } from './open-case.ts';
import { linkStore } from './row-store.ts';

/** Finds whom an operator means: a person's or mention's id, several mentions' with `+` between them, or the reference of a resident found or weighed. */
export type CaseIndex = { readonly sideOf: (text: string) => DecisionSide | null };

/** Reads the account of linkage once, for the ids in it. */
export async function indexCase({ vault }: OpenCase, { id, people }: Snapshot): Promise<CaseIndex> {
  const mentions = new Map<string, LinkedMention>();
  const ofPerson = new Map<string, LinkedMention[]>();
  const residents = new Set<string>();
  for (const { person } of people) if (person.registerRef !== null) residents.add(person.registerRef);
  for await (const rows of linkStore.read(vault, id)) {
    for (const { mentions: held, personId, evidence } of rows) {
      for (const mention of held) mentions.set(mention.id, mention);
      for (const { registerRef } of evidence?.candidates ?? []) residents.add(registerRef);
      if (personId === null) continue;
      const known = ofPerson.get(personId);
      if (known === undefined) ofPerson.set(personId, [...held]);
      else known.push(...held);
    }
  }
  const refs = new Map(people.map(({ person }) => [String(person.id), person.registerRef]));
  return {
    sideOf: (text) => {
      const ref = refs.get(text);
      if (ref !== undefined && ref !== null) return { kind: 'resident', registerRef: ref };
      const mention = mentions.get(text);
      if (mention !== undefined) return { kind: 'mentions', anchors: [anchorOf(mention)] };
      const held = ofPerson.get(text) ?? several(text, mentions);
      if (held !== null) return { kind: 'mentions', anchors: held.toSorted(saysMore).map(anchorOf) };
      return residents.has(text) ? { kind: 'resident', registerRef: text } : null;
    },
  };
}

function several(text: string, mentions: ReadonlyMap<string, LinkedMention>): readonly LinkedMention[] | null {
  const named = text.split('+').map((id) => mentions.get(id));
  const known = named.filter((mention) => mention !== undefined);
  return known.length > 1 && known.length === named.length ? known : null;
}

// The longest name, then the most kinds of data, then a fixed order.
function saysMore(a: LinkedMention, b: LinkedMention): number {
  return b.name.length - a.name.length || b.types.length - a.types.length || (a.id < b.id ? -1 : 1);
}

function anchorOf({ id, content, unit, key, name }: LinkedMention): MentionAnchor {
  return { mention: id, content, unit, key, name };
}
