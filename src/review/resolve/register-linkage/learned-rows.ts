import { isChild } from '../comparison/age.ts';
import { isLongReference } from '../comparison/judge.ts';
import { addressKeys, birthKeys } from '../comparison/key-groups.ts';
import type { Keys } from '../comparison/keys.ts';
import type { LinkageRow } from '../comparison/plan-tables.ts';
import { byCodeUnit } from '../mentions/mentions.ts';
import type { Profile } from '../mentions/profiles.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import type { Found } from './contradictions.ts';

/** What linked mentions add to their residents' own entries, as rows to compare with: other ways to reach them, and what the entry leaves open. */
export function learnedRows(
  profiles: readonly Profile[],
  found: ReadonlyMap<number, Found>,
  register: RegisterIndex,
): readonly LinkageRow[] {
  const rows = new Map<string, LinkageRow>();
  for (const { keys, referents } of profiles) {
    const link = referents[0] === undefined ? undefined : found.get(referents[0]);
    const own = link === undefined ? undefined : register.keys[link.entry];
    if (link === undefined || own === undefined) continue;
    const learned = withLearned(own, keys, register.asOf);
    rows.set(`${link.entry} ${Object.values(learned).join('|')}`, { person: link.entry, variant: 0, keys: learned });
  }
  return [...rows].toSorted(([a], [b]) => byCodeUnit(a, b)).map(([, row]) => row);
}

const contactKeys = ['email', 'phone', 'reference'] as const;
const numberKeys = ['nino', 'nhsNumber'] as const;

function withLearned(own: Keys, said: Keys, asOf: string): Keys {
  const learned = { ...own };
  for (const key of contactKeys)
    if (said[key] !== '' && (key !== 'reference' || isLongReference(said))) learned[key] = said[key];
  for (const key of numberKeys) if (own[key] === '') learned[key] = said[key];
  if (said.dwelling !== '' || said.uprn !== '') for (const key of addressKeys) learned[key] = said[key];
  // A child's birth date beside what a grown resident has is the child's.
  const isOthers = own.age === 'A' && isChild(said.birthDate, asOf);
  if (own.birthDate === '' && !isOthers) for (const key of birthKeys) learned[key] = said[key];
  return learned;
}
