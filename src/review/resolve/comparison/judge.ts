import { levelNumber } from './definition.ts';
import { apartByGeneration, areOfOneAge, type Slips } from './identity.ts';
import type { Keys } from './keys.ts';
import { peopleLinkage } from './plan.ts';

/** The levels of one pair by comparison and level name; -1 unknown, 0 none. */
export type Levels = ReadonlyMap<string, number>;

/** Whether a pair may be one person at all, whatever its probability. */
export type Verdict = { readonly kind: 'may-be' } | { readonly kind: 'refused'; readonly why: string };

const mayBe: Verdict = { kind: 'may-be' };

function refused(why: string): Verdict {
  return { kind: 'refused', why };
}

// Asked millions of times in a review: a key put together of both names would cost more than the answer.
const numbers: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  peopleLinkage.comparisons.map((comparison) => [
    comparison.name,
    new Map(comparison.levels.map((level) => [level.name, levelNumber(comparison, level.name)])),
  ]),
);

/** Whether a pair stands at exactly this level. */
export function standsAt(levels: Levels, comparison: string, level: string): boolean {
  return levels.get(comparison) === numbers.get(comparison)?.get(level);
}

/** Whether a pair stands at this level or a stronger one. */
export function atLeast(levels: Levels, comparison: string, level: string): boolean {
  return (levels.get(comparison) ?? -1) >= (numbers.get(comparison)?.get(level) ?? Number.POSITIVE_INFINITY);
}

function differs(levels: Levels, comparison: string): boolean {
  return levels.get(comparison) === 0;
}

function known(levels: Levels, comparison: string): boolean {
  return (levels.get(comparison) ?? -1) >= 0;
}

/** Whether an identifier that only one person has is equal. */
export function sharesIdentifier(levels: Levels): boolean {
  return standsAt(levels, 'nino', 'equal') || standsAt(levels, 'nhsNumber', 'equal');
}

/**
 * What no probability may override. Two people never share a National Insurance or NHS number, nor one person two; a birth date that
 * differs by more than a slip is somebody else's (father and son share all the rest); a different forename at the same surname is a
 * relative. `slips` says how numbers differ: one of two NHS numbers that fails its check digit is no number, and proves nobody else.
 */
export function judgePair(levels: Levels, slips: Slips): Verdict {
  if (known(levels, 'nino') && !standsAt(levels, 'nino', 'equal') && !ninoSlip(levels, slips))
    return refused('National Insurance numbers differ');
  if (known(levels, 'nhsNumber') && !standsAt(levels, 'nhsNumber', 'equal') && !slips.nhsFails)
    return refused('NHS numbers differ');
  const sameNumber = sharesIdentifier(levels);
  if (slips.otherGeneration && !sameNumber && !standsAt(levels, 'birth', 'equal'))
    return refused('one is the elder of the name and one the younger');
  if (slips.otherSecond) return refused('second forenames differ');
  if (differs(levels, 'birth')) return refused('birth dates differ');
  if (standsAt(levels, 'birth', 'two-parts') && !(sameNumber && atLeast(levels, 'name', 'short-form')))
    return refused('birth dates differ by more than a slip');
  return judgeName(levels, sameNumber);
}

/**
 * Whether a pair that is refused may be one person all the same, so that it is no proof of somebody else: a number, a birth date of one who
 * bears the same forename, or a mailbox of theirs agrees. Twins and parents agree in none of these.
 */
export function mayBeSlips(levels: Levels, left: Keys, right: Keys): boolean {
  if (sharesIdentifier(levels) || standsAt(levels, 'nino', 'slip') || standsAt(levels, 'nhsNumber', 'slip'))
    return true;
  const ownMailbox = standsAt(levels, 'email', 'equal') && mailboxBearsName(left.email, right);
  if (ownMailbox && !differs(levels, 'birth')) return true;
  // Who marries changes the surname and not the home.
  if (
    standsAt(levels, 'name', 'forename-other-surname') &&
    !known(levels, 'birth') &&
    atLeast(levels, 'address', 'building')
  )
    return !differs(levels, 'sex');
  if (!known(levels, 'name') || !atLeast(levels, 'name', 'forename-only')) return false;
  return (
    atLeast(levels, 'birth', 'slip') || (standsAt(levels, 'birth', 'two-parts') && atLeast(levels, 'name', 'initial'))
  );
}

/**
 * Whether a pair that is refused may be one person for other reasons than slips: a wrong birth date of somebody who bears the whole name at the
 * same home and is too near in age to be parent and child; a birth date of a child beside the initial and title of whom the letter is to; a name
 * that was read wrongly beside birth date and home; a surname from before a marriage beside an account, telephone, mailbox or birth date.
 */
export function mayBeOneDespite(levels: Levels, left: Keys, right: Keys): boolean {
  if (mayBeSlips(levels, left, right)) return true;
  const differ = (each: string): boolean => known(levels, each) && !atLeast(levels, each, 'slip');
  if (differ('nino') || differ('nhsNumber') || differs(levels, 'middle') || differs(levels, 'sex')) return false;
  const contact = ['email', 'phone', 'reference'].some((each) => standsAt(levels, each, 'equal'));
  // A surname from before a marriage, which a child has not, or a second forename taken for one.
  if (standsAt(levels, 'name', 'forename-other-surname')) {
    const tied = contact || atLeast(levels, 'address', 'building') || right.age !== 'M';
    return standsAt(levels, 'birth', 'equal') ? tied : contact && !known(levels, 'birth');
  }
  if (!atLeast(levels, 'address', 'building')) return false;
  if (isOfParent(levels, left, right)) return true;
  if (differs(levels, 'name')) return standsAt(levels, 'birth', 'equal');
  const wholeName = atLeast(levels, 'name', 'short-form');
  return wholeName && known(levels, 'birth') && areOfOneAge(left.birthDate, right.birthDate);
}

// "Mrs O Adebayo" at home beside a birth date that is her child's.
function isOfParent(levels: Levels, left: Keys, right: Keys): boolean {
  const isPartial = standsAt(levels, 'name', 'initial') || standsAt(levels, 'name', 'surname-only');
  const isYounger = left.birthDate > right.birthDate && apartByGeneration(left.birthDate, right.birthDate);
  return isPartial && left.age === 'A' && right.age !== 'M' && isYounger;
}

// Digits typed in the wrong order, or one of them, where the name and the rest are one person's.
function ninoSlip(levels: Levels, { nino }: Slips): boolean {
  if (!atLeast(levels, 'name', 'short-form')) return false;
  if (standsAt(levels, 'birth', 'equal')) return nino !== 'other';
  const contact = standsAt(levels, 'email', 'equal') || standsAt(levels, 'phone', 'equal');
  return nino === 'exchanged' && !known(levels, 'birth') && (contact || atLeast(levels, 'address', 'building'));
}

function judgeName(levels: Levels, sameNumber: boolean): Verdict {
  const bornEqual = standsAt(levels, 'birth', 'equal');
  if (!known(levels, 'name')) return mayBe;
  if (standsAt(levels, 'name', 'surname-other-forename')) return refused('forenames differ');
  // One number and birth date under a wholly other name: an adoption, a new identity or somebody else's number. That is for people to say.
  if (differs(levels, 'name')) return refused('names differ');
  if (standsAt(levels, 'name', 'forename-other-surname')) {
    const contact =
      ['email', 'phone'].some((each) => standsAt(levels, each, 'equal')) || standsAt(levels, 'address', 'dwelling');
    return sameNumber || (bornEqual && contact) ? mayBe : refused('surnames differ');
  }
  const partial = !atLeast(levels, 'name', 'short-form');
  // "Mrs F Rossi" beside a child's birth date is who is written to about the child.
  if (differs(levels, 'age') && !sameNumber && (partial || !bornEqual))
    return refused('one is an adult and one a child');
  return partial && differs(levels, 'sex') ? refused('titles disagree') : mayBe;
}

/**
 * Whether enough besides the name agrees. A name alone never links. A surname alone needs two things, since twins share their birth date;
 * an initial at an address needs a title or a second initial that agrees, since a child's initial may be the parent's. `ownReference`: the
 * register's own reference of this resident agrees (a hospital's or pupil's number), which only says more than an account that a couple shares
 * where part of a name stands beside it.
 */
export function isCorroborated(levels: Levels, ownReference = false): boolean {
  const is = (comparison: string): boolean => standsAt(levels, comparison, 'equal');
  const contact = is('email') || is('phone') || is('reference');
  if (sharesIdentifier(levels)) return true;
  if (ownReference && !standsAt(levels, 'name', 'surname-only')) return true;
  if (isTwiceSlipped(levels)) return contact || atLeast(levels, 'address', 'building');
  if (isPersonal(levels) && !standsAt(levels, 'name', 'surname-only'))
    return !isOnlyNear(levels) || contact || atLeast(levels, 'address', 'postcode');
  if (standsAt(levels, 'name', 'surname-only'))
    return (
      (is('birth') && (contact || is('sex') || atLeast(levels, 'address', 'postcode-only'))) ||
      (ownReference && is('sex'))
    );
  // Many are given their father's name as their second.
  if (standsAt(levels, 'name', 'second-forename')) return is('email') || is('phone');
  // Spanish and Portuguese children bear one surname of each parent: part of a double surname at the address may be the mother's.
  if (standsAt(levels, 'name', 'other-surname')) return is('email') || is('phone');
  if (standsAt(levels, 'name', 'forename-only'))
    return is('email') || is('phone') || atLeast(levels, 'address', 'street');
  if (standsAt(levels, 'name', 'initial')) {
    // A title may say an adult and no sex ("Dr"); a second initial that agrees is rarer still.
    const toldFromChild = is('sex') || is('middle') || is('age');
    return is('email') || (toldFromChild && (contact || atLeast(levels, 'address', 'building')));
  }
  return contact || atLeast(levels, 'address', 'postcode');
}

/**
 * Whether a surname and initial agree at a whole address, which is enough where nobody else of the household can be meant: the probability counts
 * those of the household who are on no register (`posterior.ts`), `initials-at-home.ts` those who are known.
 */
export function isInitialAtHome(levels: Levels): boolean {
  return standsAt(levels, 'name', 'initial') && atLeast(levels, 'address', 'street');
}

// A birth date within a slip is one of thirty, and of a council's residents many bear a name: of 6 such links at 10,000 households that had
// nothing else, none was right (bench/runs/2026-11-22-resolve).
function isOnlyNear(levels: Levels): boolean {
  return standsAt(levels, 'birth', 'slip') && !standsAt(levels, 'nhsNumber', 'slip');
}

/** Whether both name and birth date agree only but for a slip: somebody else's of the next street may. */
export function isTwiceSlipped(levels: Levels): boolean {
  const name = standsAt(levels, 'name', 'surname-slip') || standsAt(levels, 'name', 'forename-slip');
  return name && standsAt(levels, 'birth', 'slip');
}

/** Whether something agrees that people of one household and one name do not share. */
export function isPersonal(levels: Levels): boolean {
  return sharesIdentifier(levels) || atLeast(levels, 'birth', 'slip') || standsAt(levels, 'nhsNumber', 'slip');
}

// A reference of fewer characters is as likely the number of a row, a ward or a year, and stands in many lists.
const leastReference = 6;

/** Whether a reference is long enough to be no number of a row, a ward or a year. */
export function isLongReference({ reference }: Pick<Keys, 'reference'>): boolean {
  return reference.length >= leastReference;
}

/** Whether somebody who is not named is still told apart: by a number, by a birth date and postcode, by a long council reference, or by a mailbox that bears the name. */
export function isIdentifiedWithoutName(levels: Levels, left: Keys, right: Keys, isLearned: boolean): boolean {
  if (sharesIdentifier(levels)) return true;
  // A birth date at a postcode is one person's, or a twin's who is then a rival.
  if (standsAt(levels, 'birth', 'equal') && atLeast(levels, 'address', 'postcode-only')) return true;
  if (standsAt(levels, 'reference', 'equal')) return !isLearned && isLongReference(left);
  return standsAt(levels, 'email', 'equal') && mailboxBearsName(left.email, right);
}

/** Whether the part before the @ contains the surname or forename, so that the mailbox is one person's and not a household's. */
export function mailboxBearsName(email: string, keys: Keys): boolean {
  const local = email
    .slice(0, email.lastIndexOf('@'))
    .toUpperCase()
    .replace(/[^A-Z]/gu, '');
  const bears = (part: string): boolean => part.length >= 3 && local.includes(part.replaceAll(' ', ''));
  return (
    bears(keys.forename) ||
    (bears(keys.surname) &&
      keys.initial !== '' &&
      local.replace(keys.surname.replaceAll(' ', ''), '').startsWith(keys.initial))
  );
}

const order = ['nino', 'nhsNumber', 'name', 'birth', 'address', 'email', 'phone', 'reference', 'sex', 'middle', 'age'];

/** The evidence of a pair in words, strongest kind first, without a value: "National Insurance number equal; birth date equal". */
export function evidenceInWords(levels: Levels): string {
  const says = order.flatMap((wanted) => {
    const comparison = peopleLinkage.comparisons.find((each) => each.name === wanted);
    const level = levels.get(wanted) ?? -1;
    if (comparison === undefined || level < 0) return [];
    const words = level === 0 ? comparison.otherwise : comparison.levels[comparison.levels.length - level]?.says;
    return words === null || words === undefined ? [] : [words];
  });
  return says.join('; ');
}

/** A sentence of parts: capital first, semicolons between. */
export function sentenceOf(parts: readonly string[]): string {
  const text = parts.filter((part) => part !== '').join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
