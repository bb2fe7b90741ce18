import type { DocumentPlace } from '#core/document';
import type { Exposure } from '#core/exposure';
import type { Household } from '#core/household';
import { type ContentHash, deriveId, hashBytes } from '#core/ids';
import type { Letter } from '#core/letter';
import type { PersonalDataType } from '#core/personal-data';
import { problem } from '#core/problem';
import { harmTiers } from '#core/risk';
import type { ReviewedPerson, Snapshot } from '#core/snapshot';

/** How large a snapshot to make, and the text to put into each field that may hold a personal value. */
export type SnapshotPlan = {
  readonly people: number;
  readonly places: number;
  readonly exposures: number;
  readonly text: (field: string, index: number) => string;
};

const types: readonly PersonalDataType[] = ['person-name', 'nino', 'health', 'debt'];

/** A snapshot that agrees with itself, with every kind of outcome and letter decision in it; the same plan, the same snapshot. */
export function makeSnapshot(plan: SnapshotPlan): Snapshot {
  const people = times(plan.people, (index) => makePerson(plan, index));
  const places = times(plan.places, (index) => makePlace(plan, index));
  return {
    id: deriveId('S', 'sample', String(plan.people)),
    versions: { candour: '0.1.0', detect: '3' },
    parameters: { folder: plan.text('folder', 0), workers: 2, threshold: 0.1 + 0.2, strict: true },
    places,
    people,
    households: times(Math.ceil(plan.people / 2), (index) => makeHousehold(plan, index)),
    exposures:
      plan.people === 0 || plan.places === 0 ? [] : times(plan.exposures, (index) => makeExposure(plan, places, index)),
    letters: people
      .filter(({ letter }) => letter.kind === 'send')
      .map(({ person }, index) => makeLetter(plan, person.id, index)),
    inputProblems: [{ ...problem('register-row', plan.text('where', 0)), sentence: plan.text('sentence', 0) }],
    sums: [{ name: 'places', total: plan.places, parts: [{ label: 'read', count: plan.places }] }],
  };
}

function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const personIdOf = (index: number) => deriveId('P', 'sample', String(index));
const householdIdOf = (index: number) => deriveId('H', 'sample', String(index));

function makePerson({ text }: SnapshotPlan, index: number): ReviewedPerson {
  const tier = harmTiers[index % harmTiers.length] ?? 'T4';
  return {
    person: {
      id: personIdOf(index),
      registerRef: index % 3 === 0 ? null : text('registerRef', index),
      title: text('title', index),
      forenames: text('forenames', index),
      surname: text('surname', index),
      birthDate: text('birthDate', index),
      addressLines: [text('addressLine1', index), text('addressLine2', index)],
      postcode: text('postcode', index),
      uprn: text('uprn', index),
      householdId: index % 5 === 0 ? null : householdIdOf(Math.floor(index / 2)),
      authorities: index % 2 === 0 ? [] : ['rbkc', 'wcc'],
      deceasedOn: index % 7 === 0 ? text('deceasedOn', index) : null,
      safeContact:
        index % 4 === 0
          ? { kind: 'use', channel: text('channel', index) }
          : index % 4 === 1
            ? { kind: 'hold' }
            : { kind: 'open' },
      staff: index % 11 === 0,
      matchProbability: 1 / (index + 1),
      links: [{ mention: deriveId('M', String(index)), probability: 1 / 3, because: text('because', index) }],
    },
    dataTypes: types.slice(0, index % 5),
    assessment: {
      harmTier: tier,
      severity: 0.1 * index + 0.2,
      severityBand: index % 2 === 0 ? 'low' : 'very-high',
      riskLevel: index % 2 === 0 ? 'risk' : 'high-risk',
      parts: { dpc: 4, ei: 0.25, cb: 0.5 },
      because: [text('assessment', index)],
    },
    files: index,
    letter:
      index % 3 === 0
        ? { kind: 'hold', reason: 'not-on-register', sentence: text('holdSentence', index) }
        : index % 3 === 1
          ? { kind: 'send' }
          : { kind: 'none', sentence: text('noneSentence', index) },
  };
}

function makePlace({ text }: SnapshotPlan, index: number): DocumentPlace {
  const path = `${text('path', index)}/${index}${index % 4 === 3 ? '!/inner.docx' : ''}`;
  const failed = index % 6 === 5;
  return {
    path,
    outermost: index % 4 !== 3,
    sha256: failed ? null : hashOf(path),
    bytes: index * 1000,
    mediaType: text('mediaType', index),
    outcome: failed ? 'encrypted' : index % 6 === 4 ? 'duplicate' : 'read',
    problem: failed ? { ...problem('encrypted', path), sentence: text('problemSentence', index) } : null,
    duplicateOf: index % 6 === 4 ? text('duplicateOf', index) : null,
    leftOutBy: index % 6 === 3 ? text('leftOutBy', index) : null,
    coverage: index % 6 === 1 ? [{ of: 'pages', expected: index, read: index - 1 }] : [],
    passages: index,
    findings: 2 * index,
    people: index % 3,
    authorities: index % 2 === 0 ? ['rbkc'] : [],
    ...(failed ? {} : { documentClass: 'letter' as const }),
  };
}

function hashOf(path: string): ContentHash {
  return hashBytes(Buffer.from(path));
}

function makeHousehold({ text, people }: SnapshotPlan, index: number): Household {
  return {
    id: householdIdOf(index),
    addressLines: [text('householdLine', index)],
    postcode: text('postcode', index),
    uprn: text('uprn', index),
    people: [2 * index, 2 * index + 1].filter((person) => person < people).map(personIdOf),
  };
}

function makeExposure({ text, people }: SnapshotPlan, places: readonly DocumentPlace[], index: number): Exposure {
  return {
    personId: personIdOf(index % people),
    type: types[index % types.length] ?? 'person-name',
    path: places[index % places.length]?.path ?? '',
    locator: `sheet:${text('sheet', index)} cell:D${index}`,
    probability: 1 - 1 / (index + 2),
    basis: index % 2 === 0 ? 'same-row' : 'register-match',
    finding: deriveId('F', String(index)),
  };
}

function makeLetter({ text }: SnapshotPlan, personId: ReviewedPerson['person']['id'], index: number): Letter {
  return {
    id: deriveId('L', String(index)),
    personId,
    householdId: null,
    template: 'article-34',
    harmTier: 'T2',
    address: [text('addressee', index), text('street', index), text('letterPostcode', index)],
    salutation: text('salutation', index),
    advice: ['bank', 'scams'],
    dataKinds: [text('dataKind', index)],
    code: `C${index}`,
    authorities: ['rbkc'],
  };
}
