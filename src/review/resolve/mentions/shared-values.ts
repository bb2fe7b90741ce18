import type { Mention } from '#core/mention';
import type { Keys } from '../comparison/keys.ts';
import { keysOfFields } from '../comparison/keys.ts';

/** Values that say nothing about who somebody is: they belong to the council, or to people of many surnames. */
export type SharedValues = {
  readonly phone: ReadonlySet<string>;
  readonly email: ReadonlySet<string>;
  readonly dwelling: ReadonlySet<string>;
  readonly reference: ReadonlySet<string>;
  readonly nino: ReadonlySet<string>;
  readonly nhsNumber: ReadonlySet<string>;
  /** Whether an email address is in one of the authorities' mail domains. */
  readonly isCouncil: (email: string) => boolean;
  readonly isCouncilOrShared: (email: string) => boolean;
};

const kinds = ['phone', 'email', 'dwelling', 'reference', 'nino', 'nhsNumber'] as const;
type Kind = (typeof kinds)[number];

/**
 * Surnames that may share a value before it counts as nobody's. A household has up to three surnames and one phone; a shared house more;
 * a number given to people of three surnames is a placeholder.
 */
const mostSurnames: Readonly<Record<Kind, number>> = {
  phone: 3,
  email: 3,
  dwelling: 12,
  reference: 3,
  nino: 2,
  nhsNumber: 2,
};

/** Finds the values that more surnames share than a household has, over all mentions and the register. */
export function sharedValues(
  mentions: Iterable<Mention>,
  residents: Iterable<Keys>,
  authorityDomains: readonly string[],
): SharedValues {
  const told = new Map(kinds.map((kind) => [kind, new Map<string, Set<string>>()]));
  const homes = new Map<string, Set<string>>();
  const note = (keys: Keys): void => {
    if (keys.surname === '') return;
    for (const kind of kinds)
      if (keys[kind] !== '') noteValue(told.get(kind), keys[kind], keys.surname, mostSurnames[kind]);
  };
  for (const keys of residents) {
    note(keys);
    if (keys.surname !== '' && keys.dwelling !== '')
      noteValue(homes, keys.dwelling, keys.surname, mostSurnames.dwelling);
  }
  for (const mention of mentions) note(keysOfFields(mention.fields));
  // A hostel or care home is where the register says that all these people live: no office's address, and how many share it is weighed.
  const isHome = (kind: Kind, value: string): boolean =>
    kind === 'dwelling' && (homes.get(value)?.size ?? 0) > mostSurnames.dwelling;
  const over = (kind: Kind): ReadonlySet<string> =>
    new Set(
      [...(told.get(kind) ?? [])]
        .filter(([value, found]) => found.size > mostSurnames[kind] && !isHome(kind, value))
        .map(([value]) => value),
    );
  const domains = authorityDomains.map((domain) => domain.toLowerCase());
  const isCouncil = (email: string): boolean =>
    domains.some((domain) => email.endsWith(`@${domain}`) || email.endsWith(`.${domain}`));
  const email = over('email');
  return {
    phone: over('phone'),
    email,
    dwelling: over('dwelling'),
    reference: over('reference'),
    nino: over('nino'),
    nhsNumber: over('nhsNumber'),
    isCouncil,
    isCouncilOrShared: (address) => isCouncil(address) || email.has(address),
  };
}

function noteValue(table: Map<string, Set<string>> | undefined, value: string, surname: string, most: number): void {
  const found = table?.get(value);
  if (found === undefined) table?.set(value, new Set([surname]));
  else if (found.size <= most) found.add(surname);
}

/** The keys without what is shared, and the words for what was left out of account. */
export function withoutShared(
  keys: Keys,
  shared: SharedValues,
): { readonly keys: Keys; readonly dropped: readonly string[] } {
  const dropped: string[] = [];
  const keep = (kind: Kind, words: string): string => {
    if (keys[kind] === '' || !shared[kind].has(keys[kind])) return keys[kind];
    dropped.push(words);
    return '';
  };
  const dwelling = keep('dwelling', 'the address');
  const atShared = dwelling !== keys.dwelling;
  const isCouncils = shared.isCouncil(keys.email);
  const cleaned: Keys = {
    ...keys,
    phone: keep('phone', 'the phone number'),
    email: isCouncils ? '' : keep('email', 'the email address'),
    reference: keep('reference', 'the council reference'),
    nino: keep('nino', 'the National Insurance number'),
    nhsNumber: keep('nhsNumber', 'the NHS number'),
    dwelling,
    ...(atShared ? { uprn: '', building: '', street: '', part: '', postcode: '' } : {}),
  };
  // Mostly nothing is: then what was given is kept, and not a copy of it as well.
  return { keys: dropped.length === 0 && !isCouncils ? keys : cleaned, dropped };
}
