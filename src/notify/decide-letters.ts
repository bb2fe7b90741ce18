import type { Authority } from '#core/authority';
import type { Household } from '#core/household';
import { deriveId, type PersonId } from '#core/ids';
import type { HoldReason, Letter, LetterDecision } from '#core/letter';
import type { Person } from '#core/person';
import type { PersonalDataType } from '#core/personal-data';
import type { Resident } from '#core/register';
import type { RiskAssessment } from '#core/risk';
import { isUnder18 } from '#core/values/age';
import { adviceChecked } from './advice.data.ts';
import { adviceFor, dataKindsFor } from './advice.ts';
import { guardedLetterboxes, type Letterboxes } from './guarded-letterboxes.ts';
import { letterCode } from './letter-code.ts';
import { checkAddress, specialPlaceOf } from './notify-address.ts';

/** A person with what was concluded about them, as far as a letter depends on it. */
export type LetterSubject = {
  readonly person: Person;
  readonly assessment: RiskAssessment;
  readonly dataTypes: readonly PersonalDataType[];
};

/** Everyone at once, since one person's safety decides about the letters of those who share their letterbox; `asOf` is YYYY-MM-DD. */
export type DecideInput = {
  readonly people: readonly LetterSubject[];
  readonly households: readonly Household[];
  readonly authorities: readonly Authority[];
  readonly asOf: string;
  /** The whole register, so that somebody whom it guards is seen at their letterbox even where the files do not hold them. */
  readonly residents?: readonly Resident[];
  /** Who is a child by the files, where the register gives no birth date; none where nobody looked. */
  readonly children?: ReadonlySet<PersonId>;
  /** People beside whose name the files speak of danger; none where nobody looked. */
  readonly nearDanger?: ReadonlySet<PersonId>;
  /** Residents, by register reference, whom a name near danger may be of, in the files or not; none where nobody looked. */
  readonly residentsNearDanger?: ReadonlySet<string>;
  /** People for whom the files show a live address that is newer than the register's; none where nobody looked. */
  readonly addressConflicts?: ReadonlySet<PersonId>;
};

/** One decision for every person, and a letter for everyone whose decision is `send`, sorted by id. */
export type DecidedLetters = {
  readonly decisions: ReadonlyMap<PersonId, LetterDecision>;
  readonly letters: readonly Letter[];
};

/** Below this probability that the person is in the files at all, somebody looks before anything is posted. */
export const sendableMatch = 0.95;

/** The name of the letter to one person, with the day on which its advice was last checked. */
export const personTemplate = `person-${adviceChecked}`;

/** Decides for each person whether a letter is sent, held for a named person, or not owed; what is not known to be safe is held. */
export function decideLetters(input: DecideInput): DecidedLetters {
  const guarded = guardedLetterboxes(
    input.people,
    input.households,
    input.residents ?? [],
    input.nearDanger ?? new Set(),
    input.residentsNearDanger ?? new Set(),
  );
  const known = new Set(input.authorities.map(({ id }) => id));
  const decisions = new Map(input.people.map((subject) => [subject.person.id, decide(subject, input, guarded)]));
  const letters = input.people
    .filter(({ person }) => decisions.get(person.id)?.kind === 'send')
    .map((subject) => letterTo(subject, known))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return { decisions, letters };
}

function decide(subject: LetterSubject, input: DecideInput, guarded: Letterboxes): LetterDecision {
  const { person, assessment } = subject;
  if (person.staff)
    return none('Is in the files only as somebody who works for the council, so no letter is owed by that alone.');
  if (assessment.riskLevel === 'unlikely')
    return none('A risk to this person is unlikely, so no letter is owed; the decision and its reasons are kept.');
  return (
    safetyHold(subject, guarded, input.nearDanger) ??
    personHold(person, input) ??
    addressHold(person, input.addressConflicts) ?? { kind: 'send' }
  );
}

function none(sentence: string): LetterDecision {
  return { kind: 'none', sentence };
}

function hold(reason: HoldReason, sentence: string): LetterDecision {
  return { kind: 'hold', reason, sentence };
}

function safetyHold(
  { person, assessment }: LetterSubject,
  guarded: Letterboxes,
  nearDanger: ReadonlySet<PersonId> | undefined,
): LetterDecision | null {
  if (person.safeContact.kind === 'hold') {
    return hold('safe-contact', 'The register says never to write without a named person’s approval.');
  }
  if (person.safeContact.kind === 'use') {
    return hold(
      'safe-contact',
      'The register names one safe channel for this person, and a letter by post may not be it.',
    );
  }
  if (assessment.harmTier === 'T0') {
    return hold(
      'safety-critical',
      'What was exposed bears on somebody’s safety, and a letter could add to the danger: a named person decides how to tell them.',
    );
  }
  if (nearDanger?.has(person.id) === true) {
    return hold(
      'safety-critical',
      'A file speaks of danger or of an address to be kept secret beside this name, perhaps about somebody else: somebody reads it before a letter goes.',
    );
  }
  if (guarded.has(person)) {
    return hold(
      'safety-critical',
      'Somebody who can be reached at the same address must not be put at risk, and this letter could reach the wrong reader: a named person decides.',
    );
  }
  return null;
}

function personHold(person: Person, { asOf, children }: DecideInput): LetterDecision | null {
  if (person.registerRef === null) {
    return hold(
      'not-on-register',
      'Is not on the register, and an address out of the stolen files is never used for post.',
    );
  }
  if (person.deceasedOn !== null) {
    return hold(
      'deceased',
      'The register says that this person has died: a named person decides whom to tell, and whether.',
    );
  }
  if (isUnder18(person.birthDate, asOf) || children?.has(person.id) === true) {
    return hold(
      'child',
      'Is under 18: a named person decides which adult may be told, after checking who holds parental responsibility.',
    );
  }
  if (person.matchProbability < sendableMatch) {
    return hold(
      'uncertain-match',
      `It is not sure enough that this is the person in the files (below ${sendableMatch}): somebody must look at the match first.`,
    );
  }
  return null;
}

function addressHold(person: Person, conflicts: ReadonlySet<PersonId> | undefined): LetterDecision | null {
  const { errors, lines } = addressOf(person);
  if (errors.length > 0) {
    return hold('no-usable-address', `The register’s address cannot be posted to (${errors.join(', ')}).`);
  }
  if (specialPlaceOf(lines) !== null) {
    return hold(
      'no-usable-address',
      'The register’s address is a place where others handle the post (a prison, refuge or forces post office): it needs its own route.',
    );
  }
  if (conflicts?.has(person.id) === true) {
    return hold(
      'address-conflict',
      'The files show another and newer address than the register: somebody must find out which one is right.',
    );
  }
  return null;
}

function addressOf(person: Person): ReturnType<typeof checkAddress> {
  const lines = person.addressLines.filter((line) => line.trim() !== '' && line.trim() !== person.postcode);
  return checkAddress([nameForEnvelope(person), ...lines, person.postcode]);
}

function nameInFull({ title, forenames, surname }: Person): string {
  return [title, forenames, surname].filter((part) => part !== '').join(' ');
}

// An organisation's line in PAF has 60 characters, and about as many fit the address window; longer names keep their first forename
// and surname whole and give the others as initials.
const longestName = 60;

function nameForEnvelope(person: Person): string {
  const full = nameInFull(person);
  if (full.length <= longestName) return full;
  const [first = '', ...others] = person.forenames.split(' ').filter((part) => part !== '');
  const initials = others.map((part) => [...part][0] ?? '').join(' ');
  return [person.title, first, initials, person.surname].filter((part) => part !== '').join(' ');
}

function letterTo({ person, assessment, dataTypes }: LetterSubject, known: ReadonlySet<string>): Letter {
  const id = deriveId('L', person.id, personTemplate);
  return {
    id,
    personId: person.id,
    householdId: person.householdId,
    template: personTemplate,
    harmTier: assessment.harmTier,
    address: addressOf(person).lines,
    salutation: person.title === '' ? nameInFull(person) : `${person.title} ${person.surname}`,
    advice: adviceFor(dataTypes),
    dataKinds: dataKindsFor(dataTypes),
    code: letterCode(id),
    authorities: person.authorities.filter((authority) => known.has(authority)),
  };
}
