import { isChild } from '../comparison/age.ts';
import { type Identity, identitiesConflict, identityOf } from '../comparison/identity.ts';
import type { Keys } from '../comparison/keys.ts';

/** Says whether the files know somebody else of one name at one dwelling. */
export type NamesakesAtHome = (resident: Keys, said: Keys) => boolean;

/**
 * Learns from all that documents say which dwellings hold two people of one name: the same name and dwelling with different numbers or
 * birth dates. There a name and an address do not say which of them is meant, whether or not the register holds both; but what only
 * adults have is not of one who is a child on the day `asOf` ('' where not known). Of a name that few bear (`isRare`), somebody else whose
 * home no document says is likelier at this one than anywhere; whose home is
 * known elsewhere is not.
 */
export function namesakesAtHome(
  all: Iterable<Keys>,
  asOf: string,
  isRare: (familyName: string) => boolean = () => false,
): NamesakesAtHome {
  const known = new Map<string, Map<string, Identity>>();
  const homeless: Keys[] = [];
  const housed = new Set<string>();
  for (const keys of all) {
    const key = homeKey(keys, keys.dwelling);
    if (key !== null) {
      noteIdentity(known, key, keys);
      for (const way of namedIdentities(keys)) housed.add(way);
    } else if (keys.familyName !== '' && isRare(keys.familyName)) homeless.push(keys);
  }
  // Whose home another document or the register gives lives there, and not wherever the name is met.
  for (const keys of homeless)
    if (!namedIdentities(keys).some((way) => housed.has(way))) noteIdentity(known, keys.familyName, keys);
  return (resident, said) => {
    const places = [resident.dwelling, said.dwelling].map((dwelling) => homeKey(resident, dwelling) ?? '');
    const here = [...places, resident.familyName].flatMap((place) => [...(known.get(place)?.values() ?? [])]);
    const own = identityOf(resident);
    const meant = said.age === 'A' ? here.filter(({ birthDate }) => !isChild(birthDate, asOf)) : here;
    return meant.some(
      (each, index) =>
        identitiesConflict(own, each) || meant.slice(index + 1).some((other) => identitiesConflict(each, other)),
    );
  };
}

function noteIdentity(known: Map<string, Map<string, Identity>>, key: string, keys: Keys): void {
  const identity = identityOf(keys);
  const text = `${identity.nino} ${identity.nhsNumber} ${identity.birthDate}`;
  if (text === '  ') return;
  const found = known.get(key);
  if (found === undefined) known.set(key, new Map([[text, identity]]));
  else if (found.size < 20) found.set(text, identity);
}

// The name with each thing that is one person's own.
function namedIdentities(keys: Keys): readonly string[] {
  const { nino, nhsNumber, birthDate } = identityOf(keys);
  return [nino, nhsNumber, birthDate].flatMap((value) => (value === '' ? [] : [`${keys.familyName} ${value}`]));
}

function homeKey(keys: Keys, dwelling: string): string | null {
  return keys.familyName === '' || dwelling === '' ? null : `${keys.familyName} ${dwelling}`;
}
