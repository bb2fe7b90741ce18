import { describe, expect, test } from 'vitest';
import type { BindingKind, Finding, MentionRole } from '#core/finding';
import { hashBytes } from '#core/ids';
import type { PersonalDataType } from '#core/personal-data';
import { mentionsOf } from './mentions.ts';
import { readDocument } from './referents.ts';
import { sharedValues } from './shared-values.ts';

const content = hashBytes(new TextEncoder().encode('letter'));
const shared = sharedValues([], [], ['council.gov.example']);

type Said = readonly [
  key: string,
  role: MentionRole,
  values: Readonly<Partial<Record<PersonalDataType, string>>>,
  unit?: number,
];

const kinds: readonly BindingKind[] = ['row', 'form', 'addressee', 'party', 'sign-off', 'prose'];

/** Reads a document in which each key says these values, in this order; gives the keys that were joined, and those of nobody with why. */
function read(...said: readonly Said[]) {
  const findings = said.flatMap(([key, role, values, unit = 0], place): Finding[] => {
    const kind = kinds.find((each) => key.startsWith(each)) ?? 'prose';
    const row = kind === 'row' ? Number(/\d+/u.exec(key)?.[0] ?? 0) : null;
    return Object.entries(values).map(([type, value]): Finding => {
      const known: PersonalDataType = isType(type) ? type : 'correspondence';
      return {
        type: known,
        value,
        unit,
        span: { row, column: null, start: place * 10, end: place * 10 + 5 },
        score: 0.9,
        reasons: [],
        binding: { kind, key, role },
      };
    });
  });
  const placed = mentionsOf(content, findings);
  const reading = readDocument(placed, shared);
  const members = reading.referents.flatMap((referent) => referent.members.length);
  expect(members.reduce((sum, count) => sum + count, reading.unattached.length)).toBe(placed.length);
  return {
    joined: reading.referents.map(({ members: each }) => each.map(({ mention }) => mention.key).toSorted()).toSorted(),
    staff: reading.referents.filter((referent) => referent.staff).map(({ members: each }) => each[0]?.mention.key),
    nobody: reading.unattached.map(({ mention, why }) => [mention.key, why]),
    referents: reading.referents,
  };
}

function isType(text: string): text is PersonalDataType {
  return [
    'person-name',
    'nino',
    'nhs-number',
    'birth-date',
    'postal-address',
    'postcode',
    'email',
    'phone',
    'local-reference',
    'health',
    'debt',
  ].includes(text);
}

const ana = {
  'person-name': 'Mrs|Ana|Costa',
  'postal-address': '12 Golborne Road, London',
  postcode: 'W10 5AB',
} as const;

describe('a letter to one person', () => {
  const letter = read(
    ['addressee:1', 'subject', ana],
    ['prose:1', 'subject', { 'person-name': 'Mrs||Costa' }],
    ['prose:2', 'subject', { nino: 'AB123456C', 'local-reference': 'HB1234567' }],
    ['prose:3', 'subject', { debt: 'arrears' }],
    ['prose:4', 'subject', { phone: '+442073613000' }],
    ['sign-off:1', 'officer', { 'person-name': '|Jo|Wells' }],
  );

  test('gives its addressee the salutation and what stands without a name', () => {
    expect(letter.joined).toEqual([['addressee:1', 'prose:1', 'prose:2', 'prose:3'], ['sign-off:1']]);
    expect(letter.referents[0]?.fields).toMatchObject({
      nino: 'AB123456C',
      localReference: 'HB1234567',
      forenames: 'Ana',
    });
    expect(letter.referents[0]?.members.filter(({ because }) => because === '')).toHaveLength(1);
  });

  test('keeps the council’s telephone from being theirs', () => {
    expect(letter.nobody).toEqual([['prose:4', 'contact details that nothing ties to a person']]);
  });

  test('has its writer as staff', () => {
    expect(letter.staff).toEqual(['sign-off:1']);
  });
});

describe('never joined are', () => {
  test.each<readonly [string, readonly Said[]]>([
    [
      'two numbers',
      [
        ['form:1', 'subject', { 'person-name': '|John|Khan', nino: 'AB123456C' }],
        ['form:2', 'subject', { 'person-name': '|John|Khan', nino: 'CE123456C' }],
      ],
    ],
    [
      'father and son',
      [
        ['form:1', 'subject', { 'person-name': '|John|Khan', 'birth-date': '1950-01-02' }],
        ['prose:2', 'subject', { 'person-name': '|John|Khan', 'birth-date': '1980-06-07' }],
      ],
    ],
    [
      'two rows of one name',
      [
        ['row:1', 'subject', { 'person-name': '|John|Khan' }],
        ['row:2', 'subject', { 'person-name': '|John|Khan' }],
      ],
    ],
    [
      'a person and their partner of one name',
      [
        ['form:1', 'subject', { 'person-name': '|Sam|Reid' }],
        ['form:1/partner', 'relative', { 'person-name': '|Sam|Reid' }],
      ],
    ],
    [
      'a relative by surname alone',
      [
        ['prose:1', 'subject', { 'person-name': '|Amy|Reid' }],
        ['prose:2', 'relative', { 'person-name': 'Mrs||Reid' }],
      ],
    ],
    [
      'Mr and Mrs',
      [
        ['prose:1', 'subject', { 'person-name': 'Mr|Alan|Reid' }],
        ['prose:2', 'subject', { 'person-name': 'Mrs||Reid' }],
      ],
    ],
    [
      'staff and a resident',
      [
        ['prose:1', 'subject', { 'person-name': '|Jo|Wells', 'birth-date': '1980-01-01' }],
        ['sign-off:1', 'officer', { 'person-name': '|Jo|Wells' }],
      ],
    ],
  ])('%s', (_, said) => {
    expect(read(...said).joined).toHaveLength(2);
  });
});

describe('joined in one document are', () => {
  test.each<readonly [string, readonly Said[]]>([
    [
      'one full name',
      [
        ['prose:1', 'subject', { 'person-name': '|Amy|Reid' }],
        ['prose:7', 'subject', { 'person-name': 'Miss|Amy|Reid', 'birth-date': '2011-01-02' }],
      ],
    ],
    [
      'a forename that only one bears',
      [
        ['prose:1', 'subject', { 'person-name': '|Amy|Reid' }],
        ['prose:7', 'subject', { 'person-name': '|Amy|' }],
      ],
    ],
    [
      'a short form',
      [
        ['prose:1', 'subject', { 'person-name': '|William|Reid' }],
        ['prose:7', 'subject', { 'person-name': '|Bill|Reid' }],
      ],
    ],
    [
      'an officer named in passing',
      [
        ['sign-off:1', 'officer', { 'person-name': '|Jo|Wells', phone: '+442073613000' }],
        ['prose:1', 'subject', { 'person-name': '|Jo|Wells' }],
      ],
    ],
    [
      'a resident who writes and signs',
      [
        ['party:from:1', 'correspondent', { 'person-name': '|Amy|Reid', email: 'amy@mail.example' }],
        ['sign-off:1', 'officer', { 'person-name': '|Amy|Reid' }],
      ],
    ],
  ])('%s', (_, said) => {
    expect(read(...said).joined).toHaveLength(1);
  });
});

test('what stands without a name belongs to nobody where a document is about two people', () => {
  const { nobody } = read(
    ['prose:1', 'subject', { 'person-name': '|Amy|Reid' }],
    ['prose:2', 'subject', { 'person-name': '|Ben|Cole' }],
    ['prose:3', 'subject', { health: 'asthma' }],
  );
  expect(nobody).toEqual([['prose:3', 'the document is not about one named person']]);
});

test('a birth date that cannot be the subject’s is not given to them', () => {
  const { nobody } = read(
    ['addressee:1', 'subject', { ...ana, 'birth-date': '1960-01-01' }],
    ['prose:1', 'subject', { 'birth-date': '2015-05-05', health: 'asthma' }],
  );
  expect(nobody).toEqual([['prose:1', 'what it says cannot be true of the person whom the document is about']]);
});

test('a print run is cut into its letters', () => {
  const { joined } = read(
    ['addressee:1', 'subject', ana, 0],
    ['prose:1', 'subject', { debt: 'arrears' }, 0],
    ['addressee:2', 'subject', { 'person-name': 'Mr|Ben|Cole' }, 1],
    ['prose:2', 'subject', { health: 'asthma' }, 1],
  );
  expect(joined).toEqual([
    ['addressee:1', 'prose:1'],
    ['addressee:2', 'prose:2'],
  ]);
});

test('a payroll row makes a data subject, whatever the mail domain; a directory of staff or a message from the council does not', () => {
  const email = 'jo.wells@council.gov.example';
  expect(read(['row:1', 'subject', { 'person-name': '|Jo|Wells', email, nino: 'AB123456C' }]).staff).toEqual([]);
  expect(read(['row:1', 'subject', { 'person-name': '|Jo|Wells', email, phone: '+442073613000' }]).staff).toEqual([
    'row:1',
  ]);
  expect(read(['party:from:1', 'correspondent', { 'person-name': '|Jo|Wells', email }]).staff).toEqual([
    'party:from:1',
  ]);
});
