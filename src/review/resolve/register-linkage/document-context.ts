import type { Referent } from '../mentions/referents.ts';
import type { HouseholdKey } from '../people/households.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import { type ContextLink, linkByHousehold } from './context.ts';

// A document of more people than this is a list, and says nothing of who lives with whom.
const mostPeopleInContext = 40;

/** Links those `left` over by the household of whoever else stands in their document. */
export function inContext(
  referents: readonly Referent[],
  left: readonly number[],
  found: ReadonlyMap<number, { readonly entry: number }>,
  register: RegisterIndex,
  keyOf: HouseholdKey,
  share: number,
): readonly ContextLink[] {
  const entries = [...new Set(register.entryOf)];
  const houses = register.residents.map((resident) => keyOf(resident));
  const at = Map.groupBy(entries, (entry) => houses[entry] ?? '');
  const entriesAt = (entry: number): readonly number[] =>
    houses[entry] === '' ? [entry] : (at.get(houses[entry] ?? '') ?? [entry]);
  const contentOf = (number: number): string => referents[number]?.members[0]?.mention.content ?? '';
  const linkedOf = Map.groupBy(found.keys(), contentOf);
  return [...Map.groupBy(left, contentOf)].flatMap(([content, numbers]) => {
    const linked = linkedOf.get(content) ?? [];
    if (linked.length === 0 || numbers.length + linked.length > mostPeopleInContext) return [];
    const unlinked = numbers.flatMap((number) => {
      const referent = referents[number];
      return referent === undefined ? [] : [{ number, keys: referent.keys }];
    });
    return linkByHousehold(
      unlinked,
      linked.flatMap((number) => found.get(number)?.entry ?? []),
      register,
      entriesAt,
      share,
    );
  });
}
