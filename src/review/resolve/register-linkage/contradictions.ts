import { identityOf, textOfIdentity } from '../comparison/identity.ts';
import type { Keys } from '../comparison/keys.ts';
import type { Referent } from '../mentions/referents.ts';
import { isInitialOnly } from '../register/initials-at-home.ts';
import type { Namesakes } from '../register/namesakes.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import { type Claim, consistentClaims } from './consistency.ts';
import type { Personal } from './decide-link.ts';
import { agesOfEntries, refuseOtherAges } from './list-ages.ts';
import type { TwoOfName } from './two-of-name.ts';
import { type Weighed, withNamesake } from './weighed.ts';

/** A link of a referent to a register entry. */
export type Found = {
  readonly entry: number;
  readonly probability: number;
  readonly score: number;
  readonly personal: Personal;
  readonly because: string;
  /** A person decided it. */
  readonly decided?: boolean;
};

/** Why a referent is nobody's on the register, and the entries of which it is likely one. */
export type Doubt = {
  readonly why: string;
  readonly rivals: readonly number[];
  /** Probability that it is of somebody who is not on the register; left out where nobody can say. */
  readonly elsewhere?: number;
};

/** What is known of referents by their numbers, while they are linked. */
type InHand = {
  readonly found: Map<number, Found>;
  readonly why: Map<number, Doubt>;
  readonly weighed: Map<number, Weighed>;
};

// Of 234 mentions on four sample councils that fit a resident and somebody else of the name at home, 174 were the resident's: the files
// hold more of whom the register holds too (bench/runs/2026-11-22-resolve).
const shareOfResident = 0.74;

/** Takes back links that cannot all be of one person; what people decided stays. */
export function refuseContradictions(
  referents: readonly Referent[],
  register: RegisterIndex,
  inHand: InHand,
  twoOfName: TwoOfName,
): void {
  refuseOtherAges(referents, agesOfEntries(referents, inHand.found, register), inHand.found, inHand.why);
  refuseSharedInitials(referents, register, inHand, twoOfName);
  refuseTwoOfName(referents, register, inHand, twoOfName);
  refuseOtherClaims(referents, register, inHand);
}

/** Where two of the name are known at a home, or by a contact: who is tied by that alone may be either. */
function refuseTwoOfName(
  referents: readonly Referent[],
  register: RegisterIndex,
  { found, why, weighed }: InHand,
  twoOfName: TwoOfName,
): void {
  for (const [number, { entry, personal }] of [...found].filter(isUndecided)) {
    const [resident, said] = [register.keys[entry], referents[number]?.keys];
    if (personal === 'identity' || resident === undefined || said === undefined) continue;
    const isOpen =
      personal === 'contact' ? shareContact(entry, said, register, twoOfName) : twoOfName.atHome(resident, said);
    if (!isOpen) continue;
    found.delete(number);
    why.set(number, { why: 'two people of this name are known at the address', rivals: [entry], elsewhere: 0 });
    const account = weighed.get(number);
    if (account !== undefined) weighed.set(number, withNamesake(account, shareOfResident));
  }
}

/** Where what is linked to one resident claims to be of two: by `consistentClaims`, each claim being looked at once. */
function refuseOtherClaims(referents: readonly Referent[], register: RegisterIndex, { found, why }: InHand): void {
  const linkedTo = Map.groupBy([...found].filter(isUndecided), ([, { entry }]) => entry);
  for (const [entry, links] of linkedTo) {
    const resident = register.keys[entry];
    if (resident === undefined) continue;
    const distinct = Map.groupBy(links, ([number]) => identityText(referents[number]));
    const claims = [...distinct.values()].flatMap((alike) => claimOf(alike, referents));
    for (const { id } of consistentClaims(resident, claims).refused) {
      for (const [number] of distinct.get(identityText(referents[id])) ?? []) {
        found.delete(number);
        // One of the two is the resident at most, and in none of 16 on sample councils was it somebody new: numbers and dates are written wrongly.
        why.set(number, {
          why: 'it contradicts another mention that is as like the same resident',
          ...{ rivals: [entry], elsewhere: 0 },
        });
      }
    }
  }
}

/** Takes back links by an initial and the home alone, where the register or a file knows somebody else of that initial there. */
function refuseSharedInitials(
  referents: readonly Referent[],
  register: RegisterIndex,
  { found, why }: Pick<InHand, 'found' | 'why'>,
  twoOfName: TwoOfName,
): void {
  for (const [number, { entry, personal }] of [...found].filter(isUndecided)) {
    const [resident, said] = [register.keys[entry], referents[number]?.keys];
    if (personal !== null || resident === undefined || said === undefined || !isInitialOnly(said)) continue;
    if (!twoOfName.isAnotherToo(resident, said)) continue;
    found.delete(number);
    why.set(number, { why: 'somebody else of this initial is known at the address', rivals: [entry], elsewhere: 0 });
  }
}

type Linked = readonly [number, Found];

/** What several that claim the same claim, as strongly as the surest of them. */
function claimOf(alike: readonly Linked[], referents: readonly Referent[]): readonly Claim[] {
  const id = alike[0]?.[0] ?? -1;
  const keys = referents[id]?.keys;
  const score = alike.reduce((most, [, link]) => Math.max(most, link.score), Number.NEGATIVE_INFINITY);
  return keys === undefined ? [] : [{ id, keys, score }];
}

// All that ties them is a mailbox or mobile which somebody else of the name is known to use.
function shareContact(entry: number, said: Keys, { keys, duplicates }: RegisterIndex, { share }: Namesakes): boolean {
  const own = (duplicates.get(entry) ?? [entry]).flatMap((each) => [keys[each]?.email, keys[each]?.phone]);
  const ties = [said.email, said.phone].filter((contact) => contact !== '' && own.includes(contact));
  return ties.length > 0 && ties.every((contact) => share(keys[entry]?.familyName ?? '', contact));
}

function isUndecided([, { decided }]: Linked): boolean {
  return decided !== true;
}

function identityText(referent: Referent | undefined): string {
  return referent === undefined ? '' : textOfIdentity(identityOf(referent.keys));
}
