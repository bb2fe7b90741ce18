import type { AgeGroup } from '../comparison/age.ts';
import type { Keys } from '../comparison/keys.ts';
import { countOf } from '../comparison/weights.ts';
import { placeOf } from '../mentions/mentions.ts';
import type { Referent } from '../mentions/referents.ts';
import { type InitialsAtHome, initialsAtHome } from '../register/initials-at-home.ts';
import { homeKey, type Namesakes, namesakes } from '../register/namesakes.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import type { Found } from './contradictions.ts';

type FoundByNumber = ReadonlyMap<number, Pick<Found, 'entry' | 'personal'>>;

/** What is known of two of one name, and of two of one initial. */
export type TwoOfName = Namesakes & InitialsAtHome;

/**
 * Learns from all that documents and the register say where two people of one name live, and by what they are reached; from mentions that
 * are `found` to be a resident's by what is one person's own, where else that resident lived.
 */
export function twoOfNameIn(referents: readonly Referent[], register: RegisterIndex, found: FoundByNumber): TwoOfName {
  const homes = homesOfPlaces(referents);
  const all = [...keysAtHome(referents, homes), ...register.keys, ...residentsElsewhere(referents, register, found)];
  return {
    ...namesakes(all, {
      asOf: register.asOf,
      isRare: (familyName) => isRareName(familyName, register),
      twice: new Map([...besideThemselves(referents, homes), ...twiceListed(referents)]),
    }),
    ...initialsAtHome(all),
  };
}

function residentsElsewhere(
  referents: readonly Referent[],
  register: RegisterIndex,
  found: FoundByNumber,
): readonly Keys[] {
  return [...found].flatMap(([number, { entry, personal }]) => {
    const [resident, said] = [register.keys[entry], referents[number]?.keys];
    if (personal !== 'identity' || resident === undefined || said === undefined) return [];
    return [{ ...resident, dwelling: said.dwelling, email: said.email, phone: said.phone }];
  });
}

// A list that hardly ever names anybody twice (electors, permit holders): on a sample council of 2,000 households each of the 56 homes and
// names that such a list gives twice, under two references, was of two people; of those of lists of parents, of which one in ten stands twice, none.
const leastRows = 50;
const mostTwice = 0.03;

/** Names at a dwelling that one list holds twice, under two references, which otherwise names everybody once. */
function twiceListed(referents: readonly Referent[]): readonly SecondAtHome[] {
  const lists = new Map<string, Map<string, string[]>>();
  for (const { keys, members, row } of referents) {
    const mention = members[0]?.mention;
    const home = homeKey(keys);
    if (!row || mention === undefined || mention.key.includes('/') || home === null) continue;
    const list = `${mention.content} ${mention.unit}`;
    const homes = lists.get(list) ?? new Map<string, string[]>();
    lists.set(list, homes);
    homes.set(home, [...(homes.get(home) ?? []), mention.fields.localReference]);
  }
  return [...lists.values()].flatMap((homes) => {
    const repeated = [...homes].filter(([, references]) => references.length > 1);
    const most = homes.size * mostTwice;
    // Two deviations of so rare a thing above what is expected.
    if (homes.size < leastRows || repeated.length > most + 2 * Math.sqrt(most)) return [];
    return repeated.flatMap(([home, references]) => (areDifferent(references) ? [[home, 'A'] as const] : []));
  });
}

function areDifferent(references: readonly string[]): boolean {
  return references.every((reference) => reference !== '') && new Set(references).size === references.length;
}

// A second of age is not told from the first by what only grown people have.
type SecondAtHome = readonly [string, AgeGroup];

/** Names at a dwelling where somebody's row or form names a relative of their own name, of whom it says neither number nor birth date. */
function besideThemselves(referents: readonly Referent[], homes: ReadonlyMap<string, Keys>): readonly SecondAtHome[] {
  return referents.flatMap(({ keys, members }) =>
    members.flatMap(({ mention }) => {
      const { role, key } = mention;
      const home = key.includes('/') && role === 'relative' ? homes.get(placeOf(mention)) : undefined;
      const place = home !== undefined && home.familyName === keys.familyName ? homeKey(home) : null;
      return place === null || keys.age === 'M' || home?.age === 'M'
        ? []
        : [[place, keys.age === 'A' ? 'A' : ''] as const];
    }),
  );
}

// So few that two of them are family sooner than strangers.
const rareBearers = 2;

function isRareName(familyName: string, { frequencies }: RegisterIndex): boolean {
  return countOf(frequencies, 'familyName', familyName) <= rareBearers;
}

/** Who each row and form is about, where it says their home. */
function homesOfPlaces(referents: readonly Referent[]): ReadonlyMap<string, Keys> {
  const homes = new Map<string, Keys>();
  for (const { keys, members } of referents)
    for (const { mention } of members)
      if (keys.dwelling !== '' && !mention.key.includes('/')) homes.set(placeOf(mention), keys);
  return homes;
}

/** What is said of each referent; a relative in somebody's row or form without a home of their own is at home there. */
function keysAtHome(referents: readonly Referent[], homes: ReadonlyMap<string, Keys>): readonly Keys[] {
  return referents.map(({ keys, members }) => {
    if (keys.dwelling !== '') return keys;
    const home = members.flatMap(({ mention }) =>
      mention.key.includes('/') ? (homes.get(placeOf(mention)) ?? []) : [],
    )[0];
    return home === undefined ? keys : { ...keys, dwelling: home.dwelling };
  });
}
