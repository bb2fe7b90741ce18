import type { Keys } from '../comparison/keys.ts';
import { type Frequencies, surprise } from '../comparison/weights.ts';

// Registers hold about one resident in a hundred twice under one name and birth date.
const heldTwice = 0.01;

// Of two entries of one person under two homes, so many give one telephone, one mailbox or one address all the same: with each that differs it
// is likelier that they are two people.
const differing = { dwelling: 0.4, phone: 0.45, email: 0.3 } as const;

// A hundred to one: whoever is not taken for one has a rival and is asked of a person, whoever is wrongly reads of a stranger.
const leastOdds = 100;

/**
 * Whether two entries of the register are of one person: a number, or name and birth date with something more; by name and birth date alone only
 * where no namesake is likely to be born that day. Numbers that contradict each other are for the caller to ask.
 */
export function areSamePerson(a: Keys, b: Keys, frequencies: Frequencies): boolean {
  const equal = (key: keyof Keys): boolean => a[key] !== '' && a[key] === b[key];
  if (isLoneNameOf(a, b) || isLoneNameOf(b, a))
    return equal('birthDate') && (equal('dwelling') || equal('nino') || equal('nhsNumber'));
  if (!equal('familyName'))
    return (equal('nino') || equal('nhsNumber')) && equal('birthDate') && equal('forenameFamily');
  if (equal('nino') || equal('nhsNumber')) return true;
  if (!equal('birthDate')) return false;
  if ((['dwelling', 'uprn', 'email', 'phone', 'postcode'] as const).some(equal)) return true;
  return oddsOfOne(a, b, frequencies) >= leastOdds;
}

/** How much likelier it is that one person is held twice than that two namesakes were born on one day. */
function oddsOfOne(a: Keys, b: Keys, frequencies: Frequencies): number {
  const namesakes = (frequencies.counts.get('familyName')?.get(a.familyName) ?? 0) - 1;
  const bornThen = 2 ** -surprise(frequencies, 'birthDate', a.birthDate);
  const second = a.middle === '' || b.middle === '' ? 1 : a.middle === b.middle ? 10 : 0.05;
  return (['dwelling', 'phone', 'email'] as const).reduce(
    (odds, key) => (a[key] !== '' && b[key] !== '' ? odds * differing[key] : odds),
    (heldTwice * second) / (Math.max(1, namesakes) * bornThen),
  );
}

// An entry that lost its surname: "Waqas" beside "Waqas Mirza".
function isLoneNameOf(lone: Keys, full: Keys): boolean {
  return (
    lone.initial === '' && full.forename !== '' && (lone.surname === full.forename || lone.surname === full.surname)
  );
}
