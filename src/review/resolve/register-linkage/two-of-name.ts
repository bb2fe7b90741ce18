import type { Keys } from '../comparison/keys.ts';
import { countOf } from '../comparison/weights.ts';
import type { Member } from '../mentions/groups.ts';
import type { Referent } from '../mentions/referents.ts';
import { type NamesakesAtHome, namesakesAtHome } from '../register/namesakes.ts';
import type { RegisterIndex } from '../register/register-index.ts';

/** Learns from all that documents and the register say where two people of one name live. */
export function twoOfNameIn(referents: readonly Referent[], register: RegisterIndex): NamesakesAtHome {
  return namesakesAtHome([...keysAtHome(referents), ...register.keys], register.asOf, (familyName) =>
    isRareName(familyName, register),
  );
}

// So few that two of them are family sooner than strangers.
const rareBearers = 2;

function isRareName(familyName: string, { frequencies }: RegisterIndex): boolean {
  return countOf(frequencies, 'familyName', familyName) <= rareBearers;
}

/** What is said of each referent; a relative in somebody's row or form without a home of their own is at home there. */
function keysAtHome(referents: readonly Referent[]): readonly Keys[] {
  const placeOf = ({ content, unit, key }: Member['mention']): string =>
    `${content} ${unit} ${key.split('/')[0] ?? ''}`;
  const homes = new Map<string, Keys>();
  for (const { keys, members } of referents)
    for (const { mention } of members)
      if (keys.dwelling !== '' && !mention.key.includes('/')) homes.set(placeOf(mention), keys);
  return referents.map(({ keys, members }) => {
    if (keys.dwelling !== '') return keys;
    const home = members.flatMap(({ mention }) =>
      mention.key.includes('/') ? (homes.get(placeOf(mention)) ?? []) : [],
    )[0];
    return home === undefined ? keys : { ...keys, dwelling: home.dwelling };
  });
}
