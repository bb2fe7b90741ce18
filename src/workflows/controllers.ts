import type { Authority } from '#core/authority';
import type { Resident } from '#core/register';

/** The authority that the register gives each resident, where it is one of the list. */
export function registerAuthorities(
  residents: readonly Resident[],
  authorities: readonly Authority[],
): ReadonlyMap<string, string> {
  const known = new Map(
    authorities.flatMap(({ id, name }) => [[id.toLowerCase(), id] as const, [name.toLowerCase(), id] as const]),
  );
  return new Map(
    residents.flatMap(({ registerRef, authority }) => {
      const id = known.get(authority.trim().toLowerCase());
      return id === undefined ? [] : [[registerRef, id] as const];
    }),
  );
}
