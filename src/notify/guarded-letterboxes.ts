import type { Household } from '#core/household';
import type { PersonId } from '#core/ids';
import type { Person } from '#core/person';
import type { Resident } from '#core/register';
import type { RiskAssessment } from '#core/risk';
import { foldAddress } from '#core/values/address';

/** Letterboxes behind which somebody's safety is at stake. */
export type Letterboxes = { readonly has: (person: Person) => boolean };

/**
 * The letterboxes of everyone whom the register guards, in the files or not, and of everyone whose exposures are T0 or who stand near
 * danger, or may be who does, staff in their role apart: by household, by UPRN and by written address, so that a household that was not recognised as one is still seen. An address out of
 * the files guards too.
 */
export function guardedLetterboxes(
  people: readonly { readonly person: Person; readonly assessment: RiskAssessment }[],
  households: readonly Household[],
  residents: readonly Resident[],
  nearDanger: ReadonlySet<PersonId>,
  residentsNearDanger: ReadonlySet<string>,
): Letterboxes {
  const householdsOf = new Map<string, string[]>();
  for (const household of households) {
    for (const id of household.people) householdsOf.set(id, [...(householdsOf.get(id) ?? []), household.id]);
  }
  const keysOf = (person: Person): readonly string[] => [
    ...(householdsOf.get(person.id) ?? []),
    ...(person.householdId === null ? [] : [person.householdId]),
    ...letterboxKeys(person),
  ];
  const guarded = new Set([
    ...people
      .filter(
        ({ person, assessment }) =>
          !person.staff &&
          (assessment.harmTier === 'T0' || person.safeContact.kind !== 'open' || nearDanger.has(person.id)),
      )
      .flatMap(({ person }) => keysOf(person)),
    ...residents
      .filter(({ safeContact, registerRef }) => safeContact.kind !== 'open' || residentsNearDanger.has(registerRef))
      .flatMap(letterboxKeys),
  ]);
  return { has: (person) => keysOf(person).some((key) => guarded.has(key)) };
}

function letterboxKeys({
  uprn,
  addressLines,
  postcode,
}: Pick<Person, 'uprn' | 'addressLines' | 'postcode'>): readonly string[] {
  const address = addressLines.length === 0 ? '' : foldAddress(addressLines, postcode);
  return [...(uprn === '' ? [] : [`uprn ${uprn}`]), ...(/[A-Z0-9]/u.test(address) ? [`address ${address}`] : [])];
}
