import { foldName } from '#core/values/person-name';
import type { ExportedPerson, TruthPerson } from './tables.ts';

/** Which exported people are which people of the truth, both ways; one may be several (a person split, or two merged). */
export type PeopleMatch = {
  readonly exportedOf: ReadonlyMap<string, readonly string[]>;
  readonly truthOf: ReadonlyMap<string, readonly string[]>;
};

/**
 * Matches by the contracts' rule: the same register reference; for people who are not on the register, an exported person
 * without a reference, of the same surname and two of first forename, birth date and postcode. Somebody whose row is spoilt
 * may be matched either way: a review may use such a row or leave it out.
 */
export function matchPeople(truth: readonly TruthPerson[], exported: readonly ExportedPerson[]): PeopleMatch {
  const byReference = groupBy(exported, (person) => person.registerRef);
  const bySurname = groupBy(
    exported.filter((person) => person.registerRef === ''),
    (person) => foldName(person.surname),
  );
  const exportedOf = new Map<string, string[]>();
  const truthOf = new Map<string, string[]>();
  for (const person of truth) {
    for (const other of candidates(person, byReference, bySurname)) {
      append(exportedOf, person.truthId, other.personId);
      append(truthOf, other.personId, person.truthId);
    }
  }
  return { exportedOf, truthOf };
}

function candidates(
  person: TruthPerson,
  byReference: ReadonlyMap<string, readonly ExportedPerson[]>,
  bySurname: ReadonlyMap<string, readonly ExportedPerson[]>,
): readonly ExportedPerson[] {
  const referred = person.registerRefs.flatMap((one) => byReference.get(one) ?? []);
  if (person.registerRef !== '') return referred;
  const others = bySurname.get(foldName(person.surname)) ?? [];
  return [...referred, ...others.filter((other) => agreements(person, other) >= 2)];
}

function agreements(person: TruthPerson, other: ExportedPerson): number {
  const pairs = [
    [firstForename(person.forenames), firstForename(other.forenames)],
    [person.birthDate, other.birthDate],
    [compact(person.postcode), compact(other.postcode)],
  ];
  return pairs.filter(([left, right]) => left !== '' && left === right).length;
}

function firstForename(forenames: string): string {
  return foldName(forenames.trim().split(/\s/u)[0] ?? '');
}

function compact(postcode: string): string {
  return postcode.replaceAll(' ', '').toUpperCase();
}

function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const key = keyOf(item);
    if (key !== '') append(groups, key, item);
  }
  return groups;
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [item]);
  else list.push(item);
}
