import type { IdentityDecision } from '#core/decision';
import type { Finding } from '#core/finding';
import type { Household } from '#core/household';
import type { ContentHash, MentionId, SayingId } from '#core/ids';
import { type LinkCalibration, uncorrected } from '#core/link-calibration';
import type { LinkEvidence, PeerEvidence } from '#core/link-evidence';
import type { RunPlan } from '#core/linkage-plan';
import type { Mention, MentionFields } from '#core/mention';
import type { Person, PersonEvent } from '#core/person';
import type { Resident } from '#core/register';
import { calibrateByDecisions, mayCalibrate } from './calibration/calibrate-by-decisions.ts';
import { keysOfResident } from './comparison/keys.ts';
import { sayingOf } from './comparison/saying.ts';
import { applyDecisions, noRulings, sameEntries } from './decisions/apply-decisions.ts';
import { joinHouseholds } from './decisions/join-households.ts';
import { locateDecisions, type UnappliedDecision } from './decisions/locate.ts';
import { byCodeUnit, mentionsOf, noFields, type PlacedMention } from './mentions/mentions.ts';
import { type OneCopy, oneCopy } from './mentions/one-copy.ts';
import { type Referent, readDocument, type Unattached } from './mentions/referents.ts';
import { type SharedValues, sharedValues } from './mentions/shared-values.ts';
import { carryIds, type PreviousPerson } from './people/carry-ids.ts';
import { type ExpectedPeople, expectedPeople } from './people/expected-people.ts';
import { atTheirHomes } from './people/homes.ts';
import { type HouseholdKey, householdKeys, householdsOf } from './people/households.ts';
import { registeredPerson, unregisteredPerson } from './people/people.ts';
import { staffPeople } from './people/staff-people.ts';
import { indexRegister, inRegisterOrder } from './register/register-index.ts';
import { type LearnedLevel, learnedLevels } from './register-linkage/learned-levels.ts';
import { type LinkedReferents, linkReferents, type Taught } from './register-linkage/link-referents.ts';
import type { DroppedKeys } from './register-linkage/link-register.ts';
import { peerEvidence } from './register-linkage/peer-evidence.ts';
import type { WeighedLeftOver } from './register-linkage/unregistered.ts';
import { evidenceOf } from './register-linkage/weighed.ts';

export type { RunPlan } from '#core/linkage-plan';

/** Version of this stage; it changes when the same findings may give other people. */
export const resolveVersion = '7';

type FoundContent = readonly [ContentHash, { readonly findings: readonly Finding[] }];
type FoundContents = Iterable<FoundContent> | AsyncIterable<FoundContent>;

/** What the review found, whom the council knows, and which mail domains are the councils'. */
export type ResolveInput = {
  /** Each content once, in any order; read through once. */
  readonly contents: FoundContents;
  readonly residents: readonly Resident[];
  /** Mail domains of the councils: who writes from them is staff. */
  readonly authorityDomains: readonly string[];
  /** YYYY-MM-DD, the day of the incident or of the review: tells adults from children of one name. Without it nobody's age counts. */
  readonly asOf?: string;
  /** What people decided of who is who, and nobody took back, in the order made. */
  readonly decisions?: readonly IdentityDecision[];
  /** The people of the snapshot before, whose ids are carried over. */
  readonly previous?: readonly PreviousPerson[];
};

/** A mention that is nobody's, and why. */
export type UnresolvedMention = { readonly mention: MentionId; readonly why: string };

/** Who the findings are about. Mentions = links of people + unresolved; all sorted by id. */
export type Resolution = {
  readonly mentions: readonly Mention[];
  readonly people: readonly Person[];
  readonly households: readonly Household[];
  readonly unresolved: readonly UnresolvedMention[];
  /** Keys too common to compare, by rule. */
  readonly dropped: readonly DroppedKeys[];
  /** Register entries that are the same person as a fuller entry. */
  readonly duplicateEntries: number;
  /** What became of people since the snapshot before. */
  readonly events: readonly PersonEvent[];
  /** Decisions of which nothing is left to apply to. */
  readonly unapplied: readonly UnappliedDecision[];
  /** What decisions of people made of the probabilities. */
  readonly calibration: LinkCalibration;
  /** How often what is compared agrees or differs where a mention is of the resident, where this case's mentions show it otherwise than is known beforehand. */
  readonly learned: readonly LearnedLevel[];
  /** How many people the files are about, by probability. */
  readonly expected: ExpectedPeople;
  /** Those whom no resident accounts for, claimed or not, by their numbers in `referents`. */
  readonly leftOver: readonly WeighedLeftOver[];
  /** Every mention once: those that a document says are of one person, together. */
  readonly referents: readonly (readonly MentionId[])[];
  /** What was weighed of a referent, by its place in `referents`; null where nothing on the register was like it. */
  readonly evidenceOf: (referent: number) => LinkEvidence | null;
  /** Of those whom no resident accounts for, whom a referent is like. */
  readonly peersOf: (referent: number) => readonly PeerEvidence[];
  /** Equal for referents that say the same of their person. */
  readonly saysOf: (referent: number) => SayingId;
};

/**
 * Findings to mentions to people and households. A mention is a resident's only at a posterior of 0.95 and where more than the name agrees;
 * what is left becomes a person who is not on the register where it says enough to be somebody; the rest stays, counted, with its reason.
 * The result does not depend on the order of contents, findings or residents.
 */
export async function resolvePeople(input: ResolveInput, runPlan: RunPlan): Promise<Resolution> {
  const copies = oneCopy();
  const residents = inRegisterOrder(input.residents);
  const read = await readContents(input, residents, copies);
  const { mentions, shared } = read;
  const { located, unapplied } = locateDecisions(input.decisions ?? [], mentions, residents);
  const { referents, unattached, rulings } = applyDecisions(read.referents, read.unattached, located);
  const register = indexRegister(residents, shared, input.asOf ?? '', sameEntries(located));
  const keyOf = householdKeys(residents, addressesIn(mentions));

  const staff = staffPeople(
    referents,
    numbersOf(referents, (referent) => referent.staff),
  );
  const subjects = numbersOf(referents, (referent) => !referent.staff);
  const link = (taught: Taught): Promise<LinkedReferents> =>
    linkReferents(referents, subjects, register, shared, keyOf, taught, runPlan);
  // What people judged is what the program said before they had decided anything.
  const calibration = mayCalibrate(rulings)
    ? calibrateByDecisions({
        linked: await link({ rulings: noRulings, calibration: uncorrected }),
        ...{ referents, rulings, residents, entryOf: register.entryOf },
      })
    : uncorrected;
  const linked = await link({ rulings, calibration });
  const made = peopleOf(referents, linked, staff.people, residents, keyOf, copies);
  const { people: found, addressOf } = atTheirHomes(made, mentions, keyOf);
  const { people: carried, events } = carryIds(found, input.previous ?? []);
  const people = joinHouseholds(carried, located);
  const unresolved = [
    ...unattached.map(({ mention, why }) => ({ mention: mention.id, why })),
    ...[...staff.unresolved, ...linked.unresolved].flatMap(({ number, why }) =>
      (referents[number]?.members ?? []).map(({ mention }) => ({ mention: mention.id, why })),
    ),
  ];
  return {
    mentions: mentions.toSorted((a, b) => byCodeUnit(a.id, b.id)),
    people,
    households: householdsOf(people, keyOf, addressOf),
    unresolved: unresolved.toSorted((a, b) => byCodeUnit(a.mention, b.mention)),
    dropped: linked.dropped,
    duplicateEntries: register.entryOf.filter((entry, index) => entry !== index).length,
    events,
    unapplied,
    calibration,
    learned: learnedLevels(linked.learned),
    expected: expectedPeople(people, referents, linked, entriesOf(residents)),
    leftOver: linked.leftOver,
    referents: [
      ...referents.map(({ members }) => members.map(({ mention }) => mention.id)),
      ...unattached.map(({ mention }) => [mention.id]),
    ],
    ...accountOf(referents, unattached, linked, residents),
  };
}

function entriesOf(residents: readonly Resident[]): ReadonlyMap<string, number> {
  return new Map(residents.map(({ registerRef }, entry) => [registerRef, entry]));
}

/** What was weighed of each referent, worked out when somebody asks; those that stand by themselves come after the others. */
function accountOf(
  referents: readonly Referent[],
  unattached: readonly Unattached[],
  { weighed, decided, peers }: LinkedReferents,
  residents: readonly Resident[],
): Pick<Resolution, 'evidenceOf' | 'peersOf' | 'saysOf'> {
  const fieldsOf = (number: number): MentionFields =>
    referents[number]?.fields ?? unattached[number - referents.length]?.mention.fields ?? noFields;
  return {
    evidenceOf: (number) => {
      const known = weighed.get(number);
      if (known === undefined) return null;
      return { ...evidenceOf(known, fieldsOf(number), residents), decided: decided.has(number) };
    },
    peersOf: (number) => peerEvidence(number, referents, peers),
    saysOf: (number) => sayingOf(fieldsOf(number), referents[number]?.keys),
  };
}

/** The residents found, the people of no entry and the staff named in full, sorted by id. */
function peopleOf(
  referents: readonly Referent[],
  linked: LinkedReferents,
  staff: readonly (readonly number[])[],
  residents: readonly Resident[],
  keyOf: HouseholdKey,
  copies: OneCopy,
): readonly Person[] {
  const registered = [...linked.registered].flatMap(([entry, links]) => {
    const resident = residents[entry];
    return resident === undefined ? [] : [registeredPerson(resident, links, keyOf, copies)];
  });
  const others = linked.unregistered.map((links) => unregisteredPerson(links, false, keyOf, copies));
  const officers = staff.map((numbers) => {
    const links = numbers.flatMap((number) => staffLink(referents[number]));
    return unregisteredPerson(links, true, keyOf, copies);
  });
  return [...registered, ...others, ...officers].toSorted((a, b) => byCodeUnit(a.id, b.id));
}

/** The addresses that mentions give with a UPRN beside them. */
function* addressesIn(mentions: readonly Mention[]): Generator<Parameters<HouseholdKey>[0]> {
  for (const { fields } of mentions)
    if (fields.uprn !== '' && fields.address !== '')
      yield { addressLines: fields.address.split(', '), postcode: fields.postcode, uprn: fields.uprn };
}

type ReadContents = {
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
  readonly unattached: readonly Unattached[];
  readonly shared: SharedValues;
};

/** Every content's mentions, and whom each document speaks of. */
async function readContents(
  { contents, authorityDomains, asOf = '' }: ResolveInput,
  residents: readonly Resident[],
  copies: OneCopy,
): Promise<ReadContents> {
  const placed = await placedMentions(contents, copies);
  const mentions = placed.flatMap((each) => each.map(({ mention }) => mention));
  const shared = sharedValues(mentions, residents.map(keysOfResident), authorityDomains);
  const referents: Referent[] = [];
  const unattached: Unattached[] = [];
  for (const each of placed) {
    const reading = readDocument(each, shared, copies, asOf);
    for (const referent of reading.referents) referents.push(referent);
    for (const mention of reading.unattached) unattached.push(mention);
  }
  return { mentions, referents, unattached, shared };
}

/** The mentions of each content that has any, in the order of the hashes, whatever order the contents came in. */
async function placedMentions(
  contents: FoundContents,
  copies: OneCopy,
): Promise<readonly (readonly PlacedMention[])[]> {
  const found: { readonly content: ContentHash; readonly mentions: readonly PlacedMention[] }[] = [];
  for await (const [content, { findings }] of contents) {
    if (findings.length > 0) found.push({ content, mentions: mentionsOf(content, findings, copies) });
  }
  return found.sort((a, b) => byCodeUnit(a.content, b.content)).map(({ mentions }) => mentions);
}

function numbersOf(referents: readonly Referent[], wanted: (referent: Referent) => boolean): readonly number[] {
  return referents.flatMap((referent, number) => (wanted(referent) ? [number] : []));
}

function staffLink(referent: Referent | undefined) {
  return referent === undefined
    ? []
    : [{ referent, probability: 0.98, because: 'Acts for the council here, and is named in full' }];
}
