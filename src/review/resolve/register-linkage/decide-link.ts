import { patternReader } from '../comparison/definition.ts';
import { liveTogether, slipsOf } from '../comparison/identity.ts';
import {
  atLeast,
  evidenceInWords,
  isCorroborated,
  isIdentifiedWithoutName,
  isInitialAtHome,
  isLongReference,
  isPersonal,
  judgePair,
  type Levels,
  sentenceOf,
  standsAt,
} from '../comparison/judge.ts';
import type { Keys } from '../comparison/keys.ts';
import { peopleLinkage } from '../comparison/plan.ts';
import type { LinkageRow } from '../comparison/plan-tables.ts';
import { countOf } from '../comparison/weights.ts';
import type { Profile } from '../mentions/profiles.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import { type Candidacy, type Candidate, type Posterior, type PosteriorModel, posterior } from './posterior.ts';
import { elsewhereOf } from './somebody-else.ts';
import { type Weighed, weighedOf } from './weighed.ts';

/** A mention is of a resident only at this posterior probability or above. */
export const linkThreshold = 0.95;

/**
 * What agrees that people of one household and one name do not share: a number or birth date; else the register's own mailbox or mobile,
 * which they seldom do; else nothing.
 */
export type Personal = 'identity' | 'contact' | null;

/** What became of a profile against the register: whose it is, or why nobody's. */
export type RegisterLink =
  | {
      readonly kind: 'linked';
      readonly entry: number;
      readonly probability: number;
      readonly score: number;
      readonly personal: Personal;
      readonly because: string;
      readonly weighed: Weighed;
    }
  /** `rivals`: the entries of which it is one, where it is very likely one of them and nobody can say which. */
  | {
      readonly kind: 'not-linked';
      readonly why: string;
      readonly rivals: readonly number[];
      /** Probability that it is of somebody who is not on the register, those left out whom it cannot be. */
      readonly elsewhere: number;
      readonly weighed: Weighed | null;
    };

/** What a profile is judged by. */
export type Judged = {
  readonly register: RegisterIndex;
  readonly rows: readonly LinkageRow[];
  readonly model: PosteriorModel;
  /** Rows from this number on are learned, not the register's. */
  readonly learnedFrom: number;
};

const levelsOf = patternReader(peopleLinkage);

/** Whose a profile is: the likeliest resident where nothing forbids it, enough agrees, and the posterior reaches the threshold. */
export function decideLink(profile: Profile, candidacy: Candidacy | undefined, judged: Judged): RegisterLink {
  const all = candidacy ?? { candidates: [], nameBits: null };
  const impossible = impossibleOf(profile, all.candidates, judged);
  const possible = posterior(all, judged.model, new Set([...profile.forbidden, ...impossible.keys()]));
  const best = possible.candidates[0];
  const elsewhere = elsewhereOf(profile, all, judged);
  const learnedAt = (row: number): Keys | null => (row < judged.learnedFrom ? null : (judged.rows[row]?.keys ?? null));
  const weighed = best === undefined ? null : weighedOf(possible, judged.model, learnedAt);
  const right = best === undefined ? undefined : judged.rows[best.candidate.row]?.keys;
  if (best === undefined || right === undefined || weighed === null)
    return { ...unlike(all.candidates, impossible, profile, judged, learnedAt), elsewhere };
  const { candidate, probability } = best;
  if (probability < linkThreshold) {
    const likeliest = impossible.get(all.candidates[0]?.person ?? -1);
    const why =
      elsewhere >= probability && likeliest !== undefined ? `like a resident, but ${likeliest}` : doubt(possible);
    return notLinked(why, elsewhere, rivalsOf(possible), weighed);
  }
  const levels = levelsOf(candidate.pattern);
  const isLearned = candidate.row >= judged.learnedFrom;
  // A learned mailbox or mobile may be another's of the household who bears the name.
  const ownContact =
    standsAt(levels, 'email', 'equal') || (standsAt(levels, 'phone', 'equal') && profile.keys.phone.startsWith('+447'));
  const ownReference = !isLearned && standsAt(levels, 'reference', 'equal') && isLongReference(profile.keys);
  const personal: Personal = isPersonal(levels)
    ? 'identity'
    : (ownContact && !isLearned) || ownReference
      ? 'contact'
      : null;
  const agreement = { levels, personal, isLearned, ownReference, left: profile.keys, right };
  const objection = objectionTo(agreement, possible, judged.register);
  if (objection !== null) return { ...objection, elsewhere, weighed };
  const { person: entry, score } = candidate;
  return {
    kind: 'linked',
    entry,
    probability,
    score,
    personal,
    because: because(levels, candidate, profile, judged),
    weighed,
  };
}

type NotLinked = Extract<RegisterLink, { readonly kind: 'not-linked' }>;

function notLinked(
  why: string,
  elsewhere = 1,
  rivals: readonly number[] = [],
  weighed: Weighed | null = null,
): NotLinked {
  return { kind: 'not-linked', why, elsewhere, rivals, weighed };
}

// Whom it cannot be, whatever the probability, and why: their share of it falls to the others.
function impossibleOf(
  { keys }: Profile,
  candidates: readonly Candidate[],
  { rows }: Judged,
): ReadonlyMap<number, string> {
  return new Map(
    candidates.flatMap(({ person, row, pattern }) => {
      const right = rows[row]?.keys;
      const verdict = right === undefined ? null : judgePair(levelsOf(pattern), slipsOf(keys, right));
      return verdict?.kind === 'refused' ? [[person, verdict.why] as const] : [];
    }),
  );
}

// Nobody on the register is like it but those whom it cannot be: what was weighed of them is kept, to explain it.
function unlike(
  candidates: readonly Candidate[],
  impossible: ReadonlyMap<number, string>,
  { forbidden }: Profile,
  { model }: Judged,
  learnedAt: (row: number) => Keys | null,
): NotLinked {
  const raw = posterior({ candidates, nameBits: null }, model, forbidden);
  const [best] = raw.candidates;
  const why = impossible.get(best?.candidate.person ?? -1);
  if (best === undefined || why === undefined) return notLinked('nobody on the register shares its name or a number');
  const says = best.probability >= 0.5 ? `like a resident, but ${why}` : 'nobody on the register is like it';
  return notLinked(says, 1, [], weighedOf(raw, model, learnedAt));
}

/** A pair as it is judged last: what agrees, and whether what was learned from files is what was compared. */
type Agreement = {
  readonly levels: Levels;
  readonly personal: Personal;
  readonly isLearned: boolean;
  /** The register's own reference of this person, long enough to be no number of a row. */
  readonly ownReference: boolean;
  readonly left: Keys;
  readonly right: Keys;
};

// What the probability does not see: shared values that pass for evidence.
function objectionTo(
  { levels, personal, isLearned, ownReference, left, right }: Agreement,
  possible: Posterior,
  register: RegisterIndex,
): NotLinked | null {
  const named = (levels.get('name') ?? -1) >= 0;
  if (!named && !isIdentifiedWithoutName(levels, left, right, isLearned))
    return notLinked('no name, and what it shares with a resident a household may share');
  if (!isCorroborated(levels, ownReference) && !(isInitialAtHome(levels) && !isLearned))
    return notLinked(tooLittle(levels));
  if (personal !== null) return null;
  const contact = ['email', 'phone', 'reference'].some((each) => standsAt(levels, each, 'equal'));
  const wrongHouse = !contact && !atLeast(levels, 'address', 'postcode-only');
  if (
    wrongHouse &&
    (!standsAt(levels, 'name', 'full') || countOf(register.frequencies, 'familyName', right.familyName) > 1)
  )
    return notLinked('only the name and the postcode agree with a resident, and the name is not theirs alone', 0);
  const atHome = namesakesAtHome(possible, register);
  return atHome.length > 1 ? notLinked('two residents of one household bear this name', 0, atHome) : null;
}

// A rule refuses an initial at an address: what agrees is said, or nobody would understand why.
function tooLittle(levels: Levels): string {
  if (standsAt(levels, 'name', 'initial') && atLeast(levels, 'address', 'building'))
    return 'surname, initial and building agree with a resident, and others of the household may share them';
  if (standsAt(levels, 'name', 'surname-only') && atLeast(levels, 'address', 'building'))
    return 'surname and address agree with a resident, and their family shares them';
  return 'only the name agrees with a resident';
}

function likely({ candidates }: Posterior): readonly number[] {
  return candidates.filter((each) => each.probability >= 0.05).map(({ candidate }) => candidate.person);
}

// Four to one that it is one of several residents.
function rivalsOf(possible: Posterior): readonly number[] {
  const several = likely(possible);
  return several.length > 1 && possible.nobody + possible.unregisteredMember < 0.2 ? several : [];
}

function doubt(possible: Posterior): string {
  const several = likely(possible).length;
  if (several > 1) return `it may be any of ${several} residents`;
  const { nobody, unregisteredMember } = possible;
  if (unregisteredMember >= 0.05 && unregisteredMember >= nobody)
    return 'it may be of somebody who lives with a resident and is not on the register';
  return several === 1
    ? 'it may be a resident or somebody who is not on the register'
    : 'nobody on the register is like it';
}

// Father and son: what a household shares (a phone, a tenancy, the address) cannot say which of them is meant.
function namesakesAtHome({ candidates }: Posterior, register: RegisterIndex): readonly number[] {
  const entries = candidates.map(({ candidate }) => candidate.person);
  const best = register.keys[entries[0] ?? -1];
  if (best === undefined || best.familyName === '') return [];
  return entries.filter((entry) => {
    const other = register.keys[entry];
    if (
      other === undefined ||
      other.familyName !== best.familyName ||
      (best.age !== '' && other.age !== '' && best.age !== other.age)
    )
      return false;
    return liveTogether(best, other);
  });
}

function because(
  levels: Levels,
  candidate: Candidate,
  profile: Profile,
  { register, rows, learnedFrom }: Judged,
): string {
  const name = rows[candidate.row]?.keys.fullName ?? '';
  const same = register.duplicates.get(candidate.person)?.length ?? 1;
  const namesakes = Math.max(0, countOf(register.frequencies, 'fullName', name) - same);
  return sentenceOf([
    evidenceInWords(levels),
    (levels.get('name') ?? -1) > 0
      ? `${namesakes} other ${namesakes === 1 ? 'resident' : 'residents'} with this name`
      : '',
    candidate.row >= learnedFrom ? 'compared with what other files say of this resident' : '',
    ...profile.dropped.map((what) => `${what} was not counted, since people of many surnames share it`),
    register.duplicates.has(candidate.person)
      ? 'the register holds this person more than once and the fullest entry is used'
      : '',
  ]);
}
