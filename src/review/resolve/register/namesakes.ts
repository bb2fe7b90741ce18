import { type Identity, identitiesConflict, identityOf } from '../comparison/identity.ts';
import type { Keys } from '../comparison/keys.ts';

/** Says whether the files know somebody else of one name at one dwelling. */
export type NamesakesAtHome = (resident: Keys, said: Keys) => boolean;

/**
 * Learns from all that documents say which dwellings hold two people of one name: the same name and dwelling with different numbers or
 * birth dates. There a name and an address do not say which of them is meant, whether or not the register holds both; but what only
 * adults have is not of one who is a child on the day `asOf` ('' where not known). Of a name that few bear (`isRare`), somebody else whose
 * home no document says is likelier at this one than anywhere.
 */
export function namesakesAtHome(
  all: Iterable<Keys>,
  asOf: string,
  isRare: (familyName: string) => boolean = () => false,
): NamesakesAtHome {
  const known = new Map<string, Map<string, Identity>>();
  for (const keys of all) {
    const homeless = keys.dwelling === '' && keys.familyName !== '' && isRare(keys.familyName);
    const key = homeless ? keys.familyName : homeKey(keys, keys.dwelling);
    const identity = identityOf(keys);
    const text = `${identity.nino} ${identity.nhsNumber} ${identity.birthDate}`;
    if (key === null || text === '  ') continue;
    const found = known.get(key);
    if (found === undefined) known.set(key, new Map([[text, identity]]));
    else if (found.size < 20) found.set(text, identity);
  }
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

/** Whether somebody born on this date is under 16 on the day; false where either is not known. */
export function isChild(birthDate: string, asOf: string): boolean {
  return birthDate !== '' && asOf !== '' && birthDate > `${Number(asOf.slice(0, 4)) - 16}${asOf.slice(4)}`;
}

function homeKey(keys: Keys, dwelling: string): string | null {
  return keys.familyName === '' || dwelling === '' ? null : `${keys.familyName} ${dwelling}`;
}
