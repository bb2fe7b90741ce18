import { nhsCheckDigitPasses, parseNhsNumber } from '#core/values/nhs-number';
import { mayBeOneForename } from './forename-family.ts';
import { type GenerationKey, generationsConflict } from './generations.ts';
import type { Keys } from './keys.ts';
import { withinOneEdit } from './one-edit.ts';
import { type Called, isSharedForename, secondsConflict } from './second-forenames.ts';

/** What can only be one person's: what no two members of one person may differ in. */
export type Identity = {
  readonly nino: string;
  readonly nhsNumber: string;
  readonly birthDate: string;
  /** Which of several of the name, where a document says it. */
  readonly generation: GenerationKey;
  /** By what second forename those of one first forename are told apart. */
  readonly called: Called;
};

/** The identity that keys claim: an NHS number counts only where its check digit passes, since otherwise it is a slip of some other. */
export function identityOf(keys: Keys): Identity {
  const { nino, birthDate, generation, surname, forenameFamily, seconds } = keys;
  const nhsNumber = nhsPasses(keys.nhsNumber) ? keys.nhsNumber : '';
  return { nino, nhsNumber, birthDate, generation, called: { surname, forenameFamily, seconds } };
}

/** All that an identity claims as one text, so that claims that say the same are looked at once; '' where it claims nothing. */
export function textOfIdentity({ nino, nhsNumber, birthDate, generation, called }: Identity): string {
  const second = called.seconds === '' ? '' : `${called.forenameFamily} ${called.seconds}|${called.surname}`;
  return `${nino} ${nhsNumber} ${birthDate} ${generation} ${second}`.trim();
}

/** Whether ten digits pass the NHS check. */
export function nhsPasses(digits: string): boolean {
  const number = parseNhsNumber(digits);
  return number !== null && nhsCheckDigitPasses(number);
}

/** How two National Insurance numbers differ: two neighbours exchanged, one character changed, or as two people's do. */
export type NinoDifference = 'exchanged' | 'changed' | 'other';

/** Says how two different National Insurance numbers, without their suffix letters, differ. */
export function ninoDifference(a: string, b: string): NinoDifference {
  if (a.length !== b.length) return 'other';
  const differ = [...a].flatMap((letter, index) => (letter === b[index] ? [] : [index]));
  const [first = 0, second = 0] = differ;
  if (differ.length === 1) return 'changed';
  const exchanged = differ.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return exchanged ? 'exchanged' : 'other';
}

// The number has no check digit, so that a slip is a number too. Two that differ by an exchange are one number in all but a few of a
// million pairs; members of one family who came together have numbers in a row, which differ by one digit, but not one birth date.
function ninosConflict(a: Identity, b: Identity): boolean {
  if (a.nino === '' || b.nino === '' || a.nino === b.nino) return false;
  const difference = ninoDifference(a.nino, b.nino);
  return difference === 'other' || (difference === 'changed' && (a.birthDate === '' || a.birthDate !== b.birthDate));
}

/**
 * Whether two claims can not be of one person: two valid numbers that differ by more than a slip, or birth dates that do. Whoever asks has
 * compared the names: twins may have numbers in a row.
 */
export function identitiesConflict(a: Identity, b: Identity): boolean {
  return (
    ninosConflict(a, b) ||
    (a.nhsNumber !== '' && b.nhsNumber !== '' && a.nhsNumber !== b.nhsNumber) ||
    (a.birthDate !== '' && b.birthDate !== '' && !birthDatesAgree(a.birthDate, b.birthDate)) ||
    (generationsConflict(a.generation, b.generation) && !agreeInOne(a, b)) ||
    isOtherSecond(a, b)
  );
}

/**
 * Whether two of one first forename are told apart by the second. A number that agrees makes it a slip; so does a birth date, but where
 * children of one family bear the first: twins may be Mohammed Yusuf and Mohammed Ibrahim.
 */
export function isOtherSecond(a: Identity, b: Identity): boolean {
  if (!secondsConflict(a.called, b.called)) return false;
  return !agreeInOne(isSharedForename(a.called.forenameFamily) ? { ...a, birthDate: '' } : a, b);
}

// What by itself says who somebody is; how they are called only tells them from others of the name.
const ownParts = ['nino', 'nhsNumber', 'birthDate'] as const;

/** Whether a number or the birth date is one: whose it is is that person, whichever of the name they are called. */
export function agreeInOne(a: Identity, b: Identity): boolean {
  return ownParts.some((part) => a[part] !== '' && a[part] === b[part]);
}

/** Whether a number or a birth date is claimed at all. */
export function claimsOne(identity: Identity): boolean {
  return ownParts.some((part) => identity[part] !== '');
}

/** Whether two dates YYYY-MM-DD are equal, one digit apart, or day and month exchanged. */
export function birthDatesAgree(a: string, b: string): boolean {
  let different = a.length === b.length ? 0 : 2;
  for (let index = 0; index < a.length && different < 2; index += 1) if (a[index] !== b[index]) different += 1;
  return different < 2 || `${a.slice(0, 5)}${a.slice(8)}-${a.slice(5, 7)}` === b;
}

// Years between a parent and a child, at the least.
const leastGeneration = 14;

/** Whether a parent and a child may have been born on two dates; both must be known. */
export function apartByGeneration(a: string, b: string): boolean {
  return a !== '' && b !== '' && Math.abs(Number(a.slice(0, 4)) - Number(b.slice(0, 4))) >= leastGeneration;
}

/** Whether two birth dates may be one that is wrong: they share two parts, or are too near for parent and child. */
export function areOfOneAge(a: string, b: string): boolean {
  const [one, other] = [a.split('-'), b.split('-')];
  return !apartByGeneration(a, b) || one.filter((part, index) => part === other[index]).length >= 2;
}

/** Whether two are known to live in one dwelling. */
export function liveTogether(a: Keys, b: Keys): boolean {
  return (a.dwelling !== '' && a.dwelling === b.dwelling) || (a.uprn !== '' && a.uprn === b.uprn);
}

/** Whether two who bear one whole name at one home differ in nothing but a birth date that may be wrong. */
export function birthDateMayBeWrong(a: Keys, b: Keys): boolean {
  const sameName =
    a.familyName !== '' &&
    a.familyName === b.familyName &&
    (a.middle === '' || b.middle === '' || a.middle === b.middle);
  const [one, other] = [identityOf(a), identityOf(b)];
  const differ = identitiesConflict({ ...one, birthDate: '' }, { ...other, birthDate: '' });
  return liveTogether(a, b) && sameName && !differ && areOfOneAge(a.birthDate, b.birthDate);
}

/**
 * What two nearly equal numbers are: whether an NHS number fails its check digit, and how the National Insurance numbers differ; and whether
 * one is written to be the elder of the name and one the younger, or is called otherwise by the second forename.
 */
export type Slips = {
  readonly nhsFails: boolean;
  readonly nino: NinoDifference;
  readonly otherGeneration: boolean;
  readonly otherSecond: boolean;
};

/** Looks at the numbers of a pair where they are not equal. */
export function slipsOf(a: Keys, b: Keys): Slips {
  return {
    nhsFails: !nhsPasses(a.nhsNumber) || !nhsPasses(b.nhsNumber),
    nino: ninoDifference(a.nino, b.nino),
    otherGeneration: generationsConflict(a.generation, b.generation),
    otherSecond: secondsConflict(a, b) && isOtherSecond(identityOf(a), identityOf(b)),
  };
}

/**
 * Whether two people of one surname are named: both forenames are known, and neither is a form of the other, its first letters or within
 * one slip. Of two surnames nothing is said: one may be part of the other, or stand in the other's place.
 */
export function forenamesConflict(a: Keys, b: Keys): boolean {
  if (a.surname === '' || a.surname !== b.surname || a.forename === '' || b.forename === '') return false;
  return !mayBeOneForename(a.forename, b.forename);
}

/** Whether two are called by two forenames, of one surname as far as it is said: "Amara, born 12 May" is not her twin Chidi Okonjo. */
export function areCalledOtherwise(a: Keys, b: Keys): boolean {
  if (a.surname !== '' && b.surname !== '') return forenamesConflict(a, b);
  return forenamesConflict({ ...a, surname: notSaid }, { ...b, surname: notSaid });
}

const notSaid = '-';

/** Whether two names are not one name written otherwise: another surname, or another forename of the same. */
export function namesDiffer(a: Keys, b: Keys): boolean {
  if (a.surname !== b.surname && !withinOneEdit(a.surname, b.surname)) return true;
  if (a.initial !== '' && b.initial !== '' && a.initial !== b.initial && a.forenameFamily !== b.forenameFamily)
    return true;
  return forenamesConflict({ ...a, surname: b.surname }, b);
}
