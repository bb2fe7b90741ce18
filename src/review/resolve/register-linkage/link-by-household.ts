import { identitiesConflict, identityOf } from '../comparison/identity.ts';
import { sentenceOf } from '../comparison/judge.ts';
import type { Keys } from '../comparison/keys.ts';
import { countOf, surprise } from '../comparison/weights.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import { linkThreshold } from './decide-link.ts';
import { linkForename } from './forename-at-home.ts';
import { initialBits, type PosteriorModel, shareSurname, unregisteredPerRegistered } from './posterior.ts';

/** Somebody in a document about whom the register alone did not say enough. */
export type InContext = {
  readonly number: number;
  readonly keys: Keys;
  /** Named as somebody's relative. */
  readonly isKin: boolean;
  /** Nobody else in the document is called by the same forename alone. */
  readonly isOnlyOne: boolean;
  /** Residents whom it is not, since it is named beside them. */
  readonly notOf: ReadonlySet<number>;
};

/** A link to a resident by their household: the register entry, a probability, and why in words. */
export type ContextLink = {
  readonly number: number;
  readonly entry: number;
  readonly probability: number;
  readonly because: string;
};

// How often a person named beside a resident lives with them, where the document says nothing else of who they are.
const shareOfHousehold = 0.3;

/** How many people the register holds, and what share of all mentions is of them. */
export type Population = Pick<PosteriorModel, 'registered' | 'share'>;

/** A resident whose household a document speaks of, since somebody in it is that resident or lives with them: by the number of whom. */
type PerhapsThere = { readonly number: number; readonly entry: number };

/**
 * Links people by their household: a name that stands in one document with a resident, or with somebody who lives with one, and that one other
 * member of that household alone bears. A name by itself must be the only one on the register. `entriesAt` gives the household of an entry.
 * Nobody is linked by a household that only their own mention speaks of.
 */
export function linkByHousehold(
  unlinked: readonly InContext[],
  linkedEntries: readonly number[],
  perhaps: readonly PerhapsThere[],
  register: RegisterIndex,
  entriesAt: (entry: number) => readonly number[],
  population: Population,
): readonly ContextLink[] {
  const taken = new Set(linkedEntries);
  return unlinked.flatMap((each) => {
    const { number, keys } = each;
    const besides = perhaps.flatMap((other) => (other.number === number ? [] : [other.entry]));
    const members = [...new Set([...linkedEntries, ...besides].flatMap(entriesAt))].toSorted((a, b) => a - b);
    const open = members.filter((entry) => !taken.has(entry));
    const link =
      keys.surname === ''
        ? linkForename(each, open, members, register)
        : linkName(number, keys, open, members, register, population);
    return link ?? [];
  });
}

// How often what is said of somebody's name is their name as the register has it.
const nameAgrees = 0.9;

/** A name of which the household knows one: theirs, unless it is of somebody else of that household or of nobody known. */
function linkName(
  number: number,
  keys: Keys,
  open: readonly number[],
  members: readonly number[],
  register: RegisterIndex,
  { registered, share }: Population,
): ContextLink | null {
  if (keys.initial === '') return null;
  const way = keys.forename === '' ? 'surnameInitial' : 'familyName';
  const alike = members.filter((entry) => register.keys[entry]?.[way] === keys[way]);
  const [entry] = alike;
  const right = entry === undefined ? undefined : register.keys[entry];
  if (entry === undefined || right === undefined || alike.length > 1 || !open.includes(entry)) return null;
  if (identitiesConflict(identityOf(keys), identityOf(right)) || sexesDiffer(keys, right)) return null;
  const namesakes = countOf(register.frequencies, way, right[way]);
  if (namesakes > (register.duplicates.get(entry)?.length ?? 1)) return null;
  const context = Math.log2((shareOfHousehold * registered) / members.length);
  const prior = share / registered;
  const nameBits = surprise(register.frequencies, way, right[way]);
  const mass = prior * 2 ** (context + nameBits) * nameAgrees;
  // Somebody of the household who is not on the register shares the surname; the forename would agree by chance.
  const chanceBits = keys.forename === '' ? initialBits : surprise(register.frequencies, 'forename', right.forename);
  const ghost = unregisteredPerRegistered * shareSurname * prior * 2 ** (context + nameBits - chanceBits);
  const probability = mass / (mass + ghost + 1 - share);
  if (probability < linkThreshold) return null;
  const what = keys.forename === '' ? 'surname and initial' : 'forename and surname';
  return {
    number,
    entry,
    probability,
    because: sentenceOf([
      `${what} equal`,
      'somebody of the same household is in the same document',
      'no other resident with this name',
    ]),
  };
}

function sexesDiffer(keys: Keys, right: Keys): boolean {
  return keys.sex !== '' && right.sex !== '' && keys.sex !== right.sex;
}
