import { levelNumber, patternReader } from '../comparison/definition.ts';
import { liveTogether, slipsOf } from '../comparison/identity.ts';
import { atLeast, judgePair, type Levels, mayBeOneDespite, standsAt } from '../comparison/judge.ts';
import type { Keys } from '../comparison/keys.ts';
import { mayBeMisread } from '../comparison/misread.ts';
import { peopleLinkage } from '../comparison/plan.ts';
import { countOf } from '../comparison/weights.ts';
import type { Profile } from '../mentions/profiles.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import type { Judged } from './decide-link.ts';
import { type Candidate, type Evidence, type PosteriorModel, posterior, shareOfContact } from './posterior.ts';

const levelsOf = patternReader(peopleLinkage);

/**
 * Probability that a mention is of nobody on the register. More speaks for a resident here than where a link is made: a pair that contradicts
 * itself and may be slips of the pen is no link, and no proof of somebody new either; who bears a resident's name and is written about at
 * the home of their relatives, or by the account of whom they live with, is that resident sooner than a namesake.
 */
export function elsewhereOf(profile: Profile, all: Evidence, judged: Judged): number {
  const read = all.candidates.map((candidate) => ({ candidate, levels: levelsOf(candidate.pattern) }));
  const proven = read.flatMap(({ candidate, levels }) =>
    isProven(profile, levels, candidate, judged) ? [candidate.person] : [],
  );
  const others = othersOf(read);
  const candidates = read.map((each) => ({
    ...each.candidate,
    score:
      each.candidate.score +
      Math.max(fromHome(each, others, judged) + byAccount(each, others, judged), movedIn(each, others, judged)) +
      asCut(profile.keys, each, judged) +
      asMisread(profile, each, judged) +
      fromOutside(profile.keys, each, judged),
  }));
  const { model } = judged;
  const known = new Set([...profile.forbidden, ...proven]);
  const { nobody, unregisteredMember } = posterior({ ...all, candidates }, model, known);
  // What all masses together come to is what that of nobody is divided by.
  const uncompared = (namesakesLeftOut(profile.keys, read, judged) * nobody) / (1 - model.share);
  return (nobody + unregisteredMember) / (1 + uncompared);
}

type Read = { readonly candidate: Candidate; readonly levels: Levels };

const contacts = ['reference', 'phone', 'email'] as const;

/** Those of the candidates by whom another may be found: at the mention's home, and with the account, telephone or mailbox that it gives. */
type Others = {
  readonly atHome: readonly Read[];
  readonly withContact: Readonly<Record<(typeof contacts)[number], readonly Read[]>>;
};

// Sorted out once for all of them: they are few, and each candidate asks for them.
function othersOf(read: readonly Read[]): Others {
  const having = (contact: (typeof contacts)[number]): readonly Read[] =>
    read.filter(({ levels }) => standsAt(levels, contact, 'equal'));
  return {
    atHome: read.filter(({ levels }) => atLeast(levels, 'address', 'building')),
    withContact: { reference: having('reference'), phone: having('phone'), email: having('email') },
  };
}

function isProven({ keys, name }: Profile, levels: Levels, { row }: Candidate, { rows }: Judged): boolean {
  const right = rows[row]?.keys;
  if (right === undefined || judgePair(levels, slipsOf(keys, right)).kind === 'may-be') return false;
  return !isMisread(name.forenames, levels, right) && !mayBeOneDespite(levels, keys, right);
}

// What is one person's own agrees, and the forename may have been read wrongly.
function isMisread(forenames: string, levels: Levels, right: Keys): boolean {
  const own = ['birth', 'email', 'phone'].some((each) => standsAt(levels, each, 'equal'));
  return own && standsAt(levels, 'name', 'surname-other-forename') && mayBeMisread(forenames, right.forename);
}

function bearsName(levels: Levels): boolean {
  return atLeast(levels, 'name', 'second-forename');
}

// Of people whose address the register has otherwise, so many are written about where their family still lives: children who moved out, couples
// who parted.
const atRelatives = 0.25;
const stale = 0.13;

/** Bits for a resident of the name whose relatives live where the mention is at home, instead of what the different address weighs. */
function fromHome({ candidate, levels }: Read, { atHome }: Others, { model, register }: Judged): number {
  const surname = register.keys[candidate.person]?.surname ?? '';
  const isElsewhere = (levels.get('address') ?? -1) >= 0 && !atLeast(levels, 'address', 'postcode-only');
  if (surname === '' || !isElsewhere || !bearsName(levels)) return 0;
  const bits = atHome.flatMap(({ candidate: other, levels: theirs }) =>
    other.person !== candidate.person && register.keys[other.person]?.surname === surname
      ? [model.weight('address', theirs.get('address') ?? 0, other.row)]
      : [],
  );
  if (bits.length === 0) return 0;
  const homes = Math.max(1, countOf(register.frequencies, 'surname', surname) / peopleOfOneHome);
  const moved = Math.max(...bits) + Math.log2((stale * atRelatives) / homes);
  return Math.max(0, moved - model.weight('address', levels.get('address') ?? 0, candidate.row));
}

const peopleOfOneHome = 2;

// Of the rest so many moved in with somebody of another name: partners, and who rents a room.
const withOthers = 0.3;

/** Bits for a resident of the name who lives with another resident now: whose home the mention is at, and whose account, telephone or mailbox it gives. */
function movedIn({ candidate, levels }: Read, { atHome }: Others, { model }: Judged): number {
  const isElsewhere = (levels.get('address') ?? -1) >= 0 && !atLeast(levels, 'address', 'postcode-only');
  if (!isElsewhere || !bearsName(levels)) return 0;
  const shared = atHome.flatMap(({ candidate: other, levels: theirs }) => {
    if (other.person === candidate.person) return [];
    const own = model.weight('address', theirs.get('address') ?? 0, other.row);
    return [own + sharedContacts(levels, theirs, other.row, model)];
  });
  if (shared.length === 0) return 0;
  const homes = Math.max(1, model.registered / peopleOfOneHome);
  const moved = Math.max(...shared) + Math.log2((stale * withOthers) / homes);
  return Math.max(0, moved - model.weight('address', levels.get('address') ?? 0, candidate.row));
}

// What the other has and the candidate has not.
function sharedContacts(levels: Levels, theirs: Levels, row: number, model: PosteriorModel): number {
  return contacts.reduce(
    (sum, contact) =>
      standsAt(levels, contact, 'equal') || !standsAt(theirs, contact, 'equal')
        ? sum
        : sum + model.weight(contact, theirs.get(contact) ?? 0, row) + Math.log2(shareOfContact[contact]),
    0,
  );
}

/** Bits for a resident of the name who lives with the holder of the account, telephone or mailbox that the mention gives. */
function byAccount({ candidate, levels }: Read, { withContact }: Others, { model, register }: Judged): number {
  if (!bearsName(levels)) return 0;
  return contacts.reduce((sum, contact) => {
    if (standsAt(levels, contact, 'equal')) return sum;
    const own = levels.get(contact) ?? -1;
    const held = withContact[contact].flatMap(({ candidate: other, levels: theirs }) =>
      areOfOneHome(candidate.person, other.person, register)
        ? [model.weight(contact, theirs.get(contact) ?? 0, other.row) + Math.log2(shareOfContact[contact])]
        : [],
    );
    if (held.length === 0) return sum;
    return sum + Math.max(0, Math.max(...held) - (own < 0 ? 0 : model.weight(contact, own, candidate.row)));
  }, 0);
}

// Where nobody on the register lives, one in eight as many former homes of residents are as homes of others: councils write to where somebody
// lived in their area. A district with one resident of two thousand is one that the register has by mistake; of fewer than some hundreds
// nobody can say where they live.
const outside = 1 / 8;
const leastLived = 1 / 2_000;
const leastRegister = 300;

/** Bits against a resident who lives elsewhere, of a mention at home in a district where no resident lives. */
function fromOutside({ district }: Keys, { levels }: Read, { register }: Judged): number {
  const isElsewhere = (levels.get('address') ?? -1) === 0;
  const { records } = register.frequencies;
  if (!isElsewhere || district === '' || records < leastRegister) return 0;
  return countOf(register.frequencies, 'district', district) <= records * leastLived ? Math.log2(outside) : 0;
}

/** Bits for a name that is as long as a payment file's field and lacks the last letter: a field that ended there, sooner than a slip. */
function asCut({ cutName }: Keys, { candidate, levels }: Read, { model, rows }: Judged): number {
  if (cutName === '' || !standsAt(levels, 'name', 'surname-slip') || rows[candidate.row]?.keys.cutName !== cutName)
    return 0;
  const row = candidate.row;
  return Math.max(
    0,
    model.weight('name', levelOf('cut-off'), row) - model.weight('name', levelOf('surname-slip'), row),
  );
}

/** Bits for a forename that was read wrongly: one with a slip, sooner than a relative's. */
function asMisread({ name }: Profile, { candidate, levels }: Read, { model, rows }: Judged): number {
  const right = rows[candidate.row]?.keys;
  if (right === undefined || !isMisread(name.forenames, levels, right)) return 0;
  const { row } = candidate;
  const relative = model.weight('name', levelOf('surname-other-forename'), row);
  return Math.max(0, model.weight('name', levelOf('forename-slip'), row) - relative);
}

function levelOf(level: string): number {
  const name = peopleLinkage.comparisons.find((each) => each.name === 'name');
  return name === undefined ? 0 : levelNumber(name, level);
}

function areOfOneHome(one: number, other: number, { keys }: RegisterIndex): boolean {
  const [a, b] = [keys[one], keys[other]];
  return one !== other && a !== undefined && b !== undefined && liveTogether(a, b);
}

/** The mass of residents of exactly this name who are not among the few likest that were kept: what their name weighs, and that nothing else agrees. */
function namesakesLeftOut(
  { fullName, postcode, birthDate }: Keys,
  all: readonly Read[],
  { model, register }: Judged,
): number {
  if (fullName === '' || all.length < peopleLinkage.mostCandidates) return 0;
  const namesakes = all.filter(({ levels }) => standsAt(levels, 'name', 'full'));
  const [first] = namesakes;
  const rest = countOf(register.frequencies, 'fullName', fullName) - namesakes.length;
  if (first === undefined || rest <= 0) return 0;
  const { candidate, levels } = first;
  const away = postcode === '' ? 0 : model.weight('address', 0, candidate.row);
  // Whoever was born on the day would be among the likest.
  const born = birthDate === '' ? 0 : model.weight('birth', 0, candidate.row);
  const bits = model.weight('name', levels.get('name') ?? 0, candidate.row) + away + born;
  return (rest * model.share * 2 ** bits) / Math.max(1, model.registered);
}
