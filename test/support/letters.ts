import type { Authority } from '../../src/core/authority.ts';
import type { Household } from '../../src/core/household.ts';
import { deriveId } from '../../src/core/ids.ts';
import type { Incident } from '../../src/core/incident.ts';
import type { Person } from '../../src/core/person.ts';
import type { PersonalDataType } from '../../src/core/personal-data.ts';
import type { HarmTier } from '../../src/core/risk.ts';
import type { LetterSubject } from '../../src/notify/decide-letters.ts';

/** Two made-up councils. */
export const councils: readonly Authority[] = [
  {
    id: 'north',
    name: 'Northside Council',
    role: 'controller',
    domains: ['northside.example'],
    paths: [],
    postcodes: ['W10'],
  },
  {
    id: 'south',
    name: 'Southside Council',
    role: 'joint',
    domains: ['southside.example'],
    paths: [],
    postcodes: ['W8'],
  },
];

/** An incident as a council would fill it in; the telephone number is one of Ofcom's for fiction. */
export const filledIncident: Incident = {
  draft: false,
  organisation: 'Northside Council',
  helpline: '020 7946 0123',
  email: 'data.help@northside.example',
  website: 'northside.example/data-help',
  dataProtectionOfficer: 'dpo@northside.example',
  happenedOn: '2026-11-03',
  discoveredOn: '2026-11-05',
  whatHappened: 'Criminals got into some of our computers. They copied files before we could stop them.',
  measures: ['We shut the criminals out and told the police.', 'We told the Information Commissioner’s Office.'],
  circumstances: { confidentiality: 'unknown-recipients', integrity: 'none', availability: 'none', malicious: true },
};

/** A person of the register whom a letter may reach, named by `name`. */
export function personOf(name: string, also: Partial<Person> = {}): Person {
  return {
    id: deriveId('P', name),
    registerRef: `R-${name}`,
    title: 'Ms',
    forenames: 'Folake',
    surname: name,
    birthDate: '1951-02-03',
    addressLines: ['Flat 3', '12 Golborne Road', 'London'],
    postcode: 'W10 5AB',
    uprn: '',
    householdId: null,
    authorities: ['north'],
    deceasedOn: null,
    safeContact: { kind: 'open' },
    staff: false,
    matchProbability: 0.99,
    links: [],
    ...also,
  };
}

/** A person with types exposed and a tier, at high risk unless said otherwise. */
export function subjectOf(
  person: Person,
  dataTypes: readonly PersonalDataType[],
  harmTier: HarmTier = 'T3',
  riskLevel: 'unlikely' | 'risk' | 'high-risk' = 'high-risk',
): LetterSubject {
  return {
    person,
    dataTypes,
    assessment: {
      harmTier,
      severity: 3,
      severityBand: 'high',
      riskLevel,
      parts: { dpc: 2, ei: 1, cb: 1 },
      because: [],
    },
  };
}

/** A household of the given people. */
export function householdOf(name: string, people: readonly Person[]): Household {
  return { id: deriveId('H', name), addressLines: [], postcode: '', uprn: '', people: people.map(({ id }) => id) };
}
