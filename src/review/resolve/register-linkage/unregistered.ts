import type { LinkCalibration } from '#core/link-calibration';
import { foldName } from '#core/values/person-name';
import { correctChances } from '../calibration/correct-posterior.ts';
import { areCalledOtherwise, birthDateMayBeWrong, identitiesConflict, identityOf } from '../comparison/identity.ts';
import { sentenceOf } from '../comparison/judge.ts';
import type { Keys } from '../comparison/keys.ts';
import { mayBeMisread } from '../comparison/misread.ts';
import type { Profile } from '../mentions/profiles.ts';
import type { Referent } from '../mentions/referents.ts';
import type { AlikePair } from '../people/alike.ts';
import type { Cluster } from '../people/cluster.ts';
import type { ReferentLink } from '../people/people.ts';
import { besidesOf, chanceOfNew, type LeftOver } from './claim-chance.ts';
import { leastBesides } from './claim-chance-table.ts';
import type { Doubt } from './contradictions.ts';
import type { RegisterLink } from './decide-link.ts';
import { type IsOnlySurname, saysEnough } from './says-enough.ts';

/** The people of no entry, and the referents that are nobody's, each with why. */
type Unregistered = {
  readonly unregistered: readonly (readonly ReferentLink[])[];
  readonly unresolved: readonly { readonly number: number; readonly why: string }[];
  /** Everybody left over of whom enough is said to be somebody, claimed or not. */
  readonly leftOver: readonly WeighedLeftOver[];
};

/** Mentions of one person whom no resident accounts for, and what they were weighed by. */
export type WeighedLeftOver = {
  /** Numbers of the referents. */
  readonly numbers: readonly number[];
  readonly said: LeftOver;
  /** What is left of it by what is said (`chanceOfNew`). */
  readonly isNew: number;
  /** Whether it became a person. */
  readonly claimed: boolean;
};

/** What is known of the clusters besides themselves. */
type AboutClusters = {
  readonly profiles: readonly Profile[];
  readonly referents: readonly Referent[];
  /** Why each referent is no resident's. */
  readonly why: ReadonlyMap<number, Doubt>;
  /** What became of clusters of several against the register, by their places. */
  readonly together: ReadonlyMap<number, RegisterLink>;
  /** Pairs of profiles that are alike, tied or not. */
  readonly alike: readonly AlikePair[];
  /** Whom a person keeps apart, by their numbers. */
  readonly apart: ReadonlyMap<number, ReadonlySet<number>>;
  /** Entries of residents whom other mentions find. */
  readonly foundEntries: ReadonlySet<number>;
  /** Which words are never a forename. */
  readonly isOnlySurname: IsOnlySurname;
  /** What decisions of people make of the probabilities. */
  readonly calibration: LinkCalibration;
};

// Somebody new is claimed where that is likelier than somebody known, with the probability that it is: at 0.95 a sample council of 10,000
// households, whose register is full of namesakes, would lose a quarter of those it finds. Below a half the mentions stay with nobody,
// and a person is asked.
const leastNew = 0.5;

/**
 * Clusters that say enough to be somebody, and are likelier somebody else than a resident or another of these, become people; the rest
 * stay what they are, with why.
 */
export function splitClusters(clusters: readonly Cluster[], about: AboutClusters): Unregistered {
  const unregistered: (readonly ReferentLink[])[] = [];
  const unresolved: { number: number; why: string }[] = [];
  const leftOver: WeighedLeftOver[] = [];
  const claimed = claims(clusters, about);
  clusters.forEach((cluster, place) => {
    const claim = claimed[place];
    if (claim === undefined) return;
    const numbers = membersOf(cluster, about).map(({ number }) => number);
    const { said, isNew } = claim;
    if (claim.saysEnough && numbers.length > 0) leftOver.push({ numbers, said, isNew, claimed: claim.doubt === null });
    if (claim.doubt !== null) {
      for (const { number } of membersOf(cluster, about))
        unresolved.push({ number, why: sentenceOf([claim.why(number), claim.doubt]) });
    } else unregistered.push(linksOf(cluster, claim, about));
  });
  return { unregistered, unresolved, leftOver };
}

/** A cluster as the register leaves it. */
type AgainstRegister = {
  /** Probability that it is nobody on the register. */
  readonly elsewhere: number;
  readonly saysEnough: boolean;
  /** Why it makes no person, whatever the probability; null where nothing but that stands against it. */
  readonly doubt: string | null;
  /** The doubt where it is likelier somebody on the register. */
  readonly doubtOfResident: string;
  readonly why: (number: number) => string;
};

/** Judged against the others left over too. */
type Claim = Pick<AgainstRegister, 'saysEnough' | 'doubt' | 'why'> & {
  readonly said: LeftOver;
  /** Probability that it is nobody who is known already. */
  readonly isNew: number;
};

/** What each cluster claims to be: judged against the register first, then against the surer of the others. */
function claims(clusters: readonly Cluster[], about: AboutClusters): readonly Claim[] {
  const first = clusters.map((cluster, place) => againstRegister(cluster, place, about));
  const placeOf = new Map(clusters.flatMap(({ profiles }, place) => profiles.map((each) => [each, place] as const)));
  const membersAt = (place: number): readonly Profile[] =>
    (clusters[place]?.profiles ?? []).flatMap((index) => about.profiles[index] ?? []);
  const likenesses = new Map<number, Map<number, number>>();
  for (const { a, b, bits } of about.alike) {
    const [one, other] = [placeOf.get(a), placeOf.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    if (areTwo(membersAt(one), membersAt(other), about.apart)) continue;
    for (const [mine, theirs] of [[one, other] as const, [other, one] as const]) {
      const known = likenesses.get(mine) ?? new Map<number, number>();
      likenesses.set(mine, known.set(theirs, Math.max(bits, known.get(theirs) ?? Number.NEGATIVE_INFINITY)));
    }
  }
  const kept = new Set<number>();
  const worth = clusters.map((cluster) => worthOf(cluster, about));
  const saidOf = (place: number): LeftOver => ({
    ...whatIsSaid(membersAt(place), about),
    ...{ elsewhere: first[place]?.elsewhere ?? 0, others: 0 },
  });
  // The surest first: of two that may be one person the other is the second.
  const alone = clusters.map((_, place) => chanceOfNew(saidOf(place)));
  const inOrder = [...clusters.keys()].toSorted(
    (a, b) => (alone[b] ?? 0) - (alone[a] ?? 0) || (worth[b] ?? 0) - (worth[a] ?? 0) || a - b,
  );
  const judged = new Map<number, Claim>();
  for (const place of inOrder) {
    const against = first[place];
    if (against === undefined) continue;
    const odds = [...(likenesses.get(place) ?? [])].reduce(
      (sum, [other, bits]) => (kept.has(other) ? sum + 2 ** bits : sum),
      0,
    );
    const said = { ...saidOf(place), others: odds };
    const isNew = asAnswered(chanceOfNew(said), about.calibration);
    const doubt = against.doubt ?? doubtOf(said, against.doubtOfResident, isNew);
    if (doubt === null) kept.add(place);
    judged.set(place, { saysEnough: against.saysEnough, why: against.why, said, isNew, doubt });
  }
  return clusters.flatMap((_, place) => judged.get(place) ?? []);
}

function asAnswered(isNew: number, { somebodyNew }: LinkCalibration): number {
  if (somebodyNew === null) return isNew;
  const { residents } = correctChances({ residents: [isNew], others: [1 - isNew] }, somebodyNew);
  return residents[0] ?? isNew;
}

function doubtOf(said: LeftOver, doubtOfResident: string, isNew: number): string | null {
  if (isNew > leastNew && besidesOf(said) > leastBesides) return null;
  if (said.elsewhere <= leastNew) return doubtOfResident;
  return besidesOf(said) <= leastNew
    ? 'it may be of somebody else who is not on the register and is found'
    : 'so little is said that it is likelier somebody known, written otherwise';
}

function whatIsSaid(members: readonly Profile[], { referents }: AboutClusters): Pick<LeftOver, 'keys' | 'documents'> {
  const told = members.flatMap((profile) => profile.referents.flatMap((number) => referents[number]?.members ?? []));
  const documents = new Set(told.map(({ mention }) => mention.content)).size;
  return { keys: members.map(({ keys }) => keys), documents };
}

// Two clusters of which any two members cannot be one person, or are kept apart by a person.
function areTwo(first: readonly Profile[], second: readonly Profile[], apart: AboutClusters['apart']): boolean {
  const pairs = first.flatMap((a) => second.map((b) => [a, b] as const));
  const isRuled = pairs.some(([a, b]) =>
    a.referents.some((one) => b.referents.some((other) => apart.get(one)?.has(other) === true)),
  );
  if (isRuled) return true;
  // One number, one name and birth date, or a birth date that is wrong, is no proof of two.
  if (pairs.some(([{ keys: a }, { keys: b }]) => sharesNumber(a, b) || sharesNameAndBirth(a, b))) return false;
  return pairs.some(
    ([{ keys: a }, { keys: b }]) =>
      areCalledOtherwise(a, b) || (identitiesConflict(identityOf(a), identityOf(b)) && !birthDateMayBeWrong(a, b)),
  );
}

function sharesNumber(a: Keys, b: Keys): boolean {
  return (['nino', 'nhsNumber'] as const).some((each) => a[each] !== '' && a[each] === b[each]);
}

function sharesNameAndBirth(a: Keys, b: Keys): boolean {
  if (a.surname === '' || a.surname !== b.surname || a.birthDate === '' || a.birthDate !== b.birthDate) return false;
  return a.familyName === b.familyName || mayBeMisread(a.forename, b.forename);
}

function againstRegister(cluster: Cluster, place: number, about: AboutClusters): AgainstRegister {
  const link = about.together.get(place);
  const because = (number: number): string => about.why.get(number)?.why ?? '';
  const profiles = cluster.profiles.flatMap((index) => about.profiles[index] ?? []);
  const numbers = profiles.flatMap(({ referents }) => referents);
  const elsewhere =
    link?.kind === 'not-linked'
      ? link.elsewhere
      : numbers.reduce((least, number) => Math.min(least, about.why.get(number)?.elsewhere ?? 1), 1);
  const why = link?.kind === 'not-linked' ? (): string => link.why : because;
  const rivals = numbers.flatMap((number) => about.why.get(number)?.rivals ?? []);
  const allFound = rivals.length > 0 && rivals.every((entry) => about.foundEntries.has(entry));
  const enough = saysEnough(profiles, about.isOnlySurname);
  const isBuilding = numbers.some((number) => isNameOfHome(about.referents[number]));
  const doubt = !enough
    ? 'too little is said to be somebody in particular'
    : isBuilding
      ? 'the name is that of the building'
      : null;
  const doubtOfResident = allFound
    ? 'each of whom other mentions find'
    : 'not enough to say whether it is a resident or somebody else';
  return { elsewhere, why, doubt, doubtOfResident, saysEnough: enough && !isBuilding };
}

function linksOf(cluster: Cluster, { isNew, why }: Claim, about: AboutClusters): readonly ReferentLink[] {
  const members = membersOf(cluster, about);
  return members.flatMap(({ index, number }): ReferentLink[] => {
    const referent = about.referents[number];
    const because = sentenceOf([
      'not linked to the register',
      why(number),
      members.length > 1 ? 'like another mention' : '',
      cluster.because.get(index) ?? '',
    ]);
    return referent === undefined
      ? []
      : [{ referent, probability: isNew * (cluster.probability.get(index) ?? 1), because }];
  });
}

function membersOf(
  { profiles }: Cluster,
  about: AboutClusters,
): readonly { readonly index: number; readonly number: number }[] {
  return profiles.flatMap((index) => (about.profiles[index]?.referents ?? []).map((number) => ({ index, number })));
}

function worthOf({ profiles }: Cluster, about: AboutClusters): number {
  const own = profiles.flatMap((index) => about.profiles[index] ?? []);
  const told = identifying.filter((key) => own.some(({ keys }) => keys[key] !== '')).length;
  return (
    told * 1_000 +
    Math.min(
      999,
      own.reduce((sum, { referents }) => sum + referents.length, 0),
    )
  );
}

const identifying = ['fullName', 'birthDate', 'nino', 'nhsNumber', 'email', 'phone', 'reference', 'dwelling'] as const;

// Houses are named after people: who is called as their own address is, is the house.
function isNameOfHome(referent: Referent | undefined): boolean {
  if (referent === undefined) return false;
  const { forenames, surname, address } = referent.fields;
  return (
    forenames !== '' && surname !== '' && ` ${foldName(address)} `.includes(` ${foldName(`${forenames} ${surname}`)} `)
  );
}
