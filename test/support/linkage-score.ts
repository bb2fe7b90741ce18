import type { MentionId } from '#core/ids';
import type { Mention } from '#core/mention';
import type { Resident } from '#core/register';
import type { Resolution } from '../../src/review/resolve/resolve-people.ts';
import type { Town, TownPerson } from './synthetic-town.ts';

/** How often a judgement was right: right of made, and found of those there were to find. */
export type Score = {
  readonly right: number;
  readonly made: number;
  readonly there: number;
  readonly precision: number;
  readonly recall: number;
};

export type LinkageScore = {
  /** Links of mentions to residents at a probability of 0.95 and above. */
  readonly mentions: Score;
  /** Of the mentions that name somebody and say something else that the register holds of them: those linked. */
  readonly linkable: { readonly found: number; readonly there: number; readonly recall: number };
  /** Residents said to be in the files. */
  readonly people: Score;
  /** Pairs of mentions put into one unregistered person. */
  readonly unregistered: { readonly people: number; readonly mixed: number };
  readonly unresolved: number;
};

/** Scores a resolution against the town's truth. */
export function scoreLinkage(
  town: Town,
  truth: ReadonlyMap<MentionId, number | null>,
  resolution: Resolution,
): LinkageScore {
  const byRef = new Map<string, TownPerson>(
    town.people.flatMap((person) => person.registerRefs.map((ref) => [ref, person] as const)),
  );
  const registered = (number: number | null | undefined): boolean =>
    number != null && (town.people[number]?.registerRefs.length ?? 0) > 0;
  let right = 0;
  let made = 0;
  let peopleRight = 0;
  let peopleMade = 0;
  let mixed = 0;
  let unregistered = 0;
  for (const person of resolution.people) {
    if (person.staff) continue;
    const trueNumbers = person.links.map(({ mention }) => truth.get(mention));
    if (person.registerRef === null) {
      unregistered += 1;
      if (new Set(trueNumbers).size > 1) mixed += 1;
      continue;
    }
    const wanted = byRef.get(person.registerRef)?.number;
    const correct = trueNumbers.filter((number) => number === wanted).length;
    right += correct;
    made += trueNumbers.length;
    peopleMade += 1;
    if (correct > 0) peopleRight += 1;
  }
  const entriesOf = Map.groupBy(town.residents, ({ registerRef }) => byRef.get(registerRef)?.number ?? -1);
  const linked = new Set(
    resolution.people.flatMap(({ registerRef, links }) =>
      registerRef === null ? [] : links.map(({ mention }) => mention),
    ),
  );
  const linkable = resolution.mentions.filter((mention) => {
    const number = truth.get(mention.id);
    return number != null && isLinkable(mention, entriesOf.get(number) ?? []);
  });
  const linkableFound = linkable.filter(({ id }) => linked.has(id)).length;
  const there = [...truth.values()].filter(registered).length;
  const peopleThere = new Set([...truth.values()].filter(registered)).size;
  return {
    mentions: score(right, made, there),
    linkable: { found: linkableFound, there: linkable.length, recall: linkableFound / Math.max(1, linkable.length) },
    people: score(peopleRight, peopleMade, peopleThere),
    unregistered: { people: unregistered, mixed },
    unresolved: resolution.unresolved.length,
  };
}

function isLinkable({ fields }: Mention, entries: readonly Resident[]): boolean {
  if (fields.surname === '') return false;
  return entries.some(
    (entry) =>
      (fields.birthDate !== '' && fields.birthDate === entry.birthDate) ||
      (fields.nino !== '' && fields.nino === entry.nino) ||
      (fields.nhsNumber !== '' && fields.nhsNumber === entry.nhsNumber) ||
      (fields.email !== '' && fields.email === entry.email) ||
      (fields.phone !== '' && fields.phone === entry.phone) ||
      (fields.postcode !== '' &&
        fields.postcode === entry.postcode &&
        fields.address === entry.addressLines.join(', ')),
  );
}

function score(right: number, made: number, there: number): Score {
  return { right, made, there, precision: made === 0 ? 1 : right / made, recall: there === 0 ? 1 : right / there };
}
