import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BindingKind, Finding, MentionRole } from '#core/finding';
import { type ContentHash, deriveId, hashBytes } from '#core/ids';
import type { PersonalDataType } from '#core/personal-data';
import type { Resident } from '#core/register';
import { resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { duckDbForTests } from '../support/duckdb.ts';
import { resident } from '../support/residents.ts';

const runPlan = duckDbForTests();

type Values = readonly (readonly [PersonalDataType, string])[];
type Said = { readonly key: string; readonly role: MentionRole; readonly values: Values };

const kinds: readonly BindingKind[] = ['row', 'form', 'addressee', 'party', 'sign-off', 'prose'];

function said(key: string, values: Values, role: MentionRole = 'subject'): Said {
  return { key, role, values };
}

function contentOf(name: string): ContentHash {
  return hashBytes(new TextEncoder().encode(name));
}

/** Documents by name: what each says. */
function contentsOf(documents: Readonly<Record<string, readonly Said[]>>) {
  return new Map(
    Object.entries(documents).map(([name, all]) => {
      const sha256 = contentOf(name);
      const findings = all.flatMap(({ key, role, values }, place) =>
        values.map(([type, value], index): Finding => {
          const kind = kinds.find((each) => key.startsWith(each)) ?? 'prose';
          const row = kind === 'row' ? Number(/\d+/u.exec(key)?.[0]) : null;
          const start = place * 100 + index * 10;
          return {
            type,
            value,
            unit: 0,
            span: { row, column: index, start, end: start + 5 },
            score: 0.95,
            reasons: [],
            binding: { kind, key, role },
          };
        }),
      );
      const document = {
        member: '',
        sha256,
        bytes: 1,
        mediaType: 'text/plain',
        outcome: 'read' as const,
        problem: null,
        coverage: [],
        units: [],
      };
      return [sha256, { document, findings }] as const;
    }),
  );
}

// People enough that a name is neither unique nor common by accident.
const crowd: readonly Resident[] = Array.from({ length: 400 }, (_, index) =>
  resident(`C${index}`, {
    forenames: ['Ines', 'Omar', 'Ewa', 'Tariq', 'Grace'][index % 5] ?? '',
    surname: ['Almeida', 'Farah', 'Nowak', 'Malik', 'Owusu', 'Byrne', 'Chen'][index % 7] ?? '',
    birthDate: `19${40 + (index % 59)}-0${1 + (index % 9)}-${10 + (index % 18)}`,
    addressLines: [`${1 + index} Latimer Road`],
    postcode: `W10 ${1 + (index % 8)}AB`,
  }),
);

const home = { addressLines: ['Flat 2', '7 Acklam Road'], postcode: 'W10 5QZ' };
const atHome: Values = [
  ['postal-address', 'Flat 2, 7 Acklam Rd'],
  ['postcode', 'W10 5QZ'],
];
const ngozi = resident('N1', {
  title: 'Mrs',
  forenames: 'Ngozi Ada',
  surname: 'Okonjo',
  birthDate: '1975-04-18',
  nino: 'AB123456C',
  ...home,
});

async function resolve(documents: Readonly<Record<string, readonly Said[]>>, residents: readonly Resident[]) {
  return resolvePeople(
    { contents: contentsOf(documents), residents: [...crowd, ...residents], authorityDomains: ['council.gov.example'] },
    runPlan,
  );
}

/** Register references of those found, '-' for somebody of no entry, '*' for staff. */
async function found(
  documents: Readonly<Record<string, readonly Said[]>>,
  residents: readonly Resident[],
): Promise<readonly string[]> {
  const { people } = await resolve(documents, residents);
  return people.map((person) => (person.staff ? '*' : (person.registerRef ?? '-'))).toSorted();
}

const row = (...values: Values): readonly Said[] => [said('row:1', values)];
const longer = { timeout: 60_000 };

describe('a resident is found', longer, () => {
  test.each<readonly [string, Values]>([
    [
      'by name and birth date',
      [
        ['person-name', '|Ngozi|Okonjo'],
        ['birth-date', '1975-04-18'],
      ],
    ],
    ['by name and address, written otherwise', [['person-name', 'Mrs|Ngozi|Okonjo'], ...atHome]],
    ['with a slip in the surname', [['person-name', '|Ngozi|Okonjoe'], ['birth-date', '1975-04-18'], ...atHome]],
    ['with a slip in the birth date', [['person-name', '|Ngozi|Okonjo'], ['birth-date', '1975-04-16'], ...atHome]],
    [
      'with day and month exchanged',
      [
        ['person-name', '|Tom|Evans-Price'],
        ['birth-date', '1980-04-03'],
        ['postcode', 'W10 5QZ'],
        ['postal-address', '9 Acklam Road'],
      ],
    ],
    [
      'with names exchanged',
      [
        ['person-name', '|Okonjo|Ngozi'],
        ['birth-date', '1975-04-18'],
      ],
    ],
    [
      'by an initial',
      [
        ['person-name', 'Mrs|N|Okonjo'],
        ['birth-date', '1975-04-18'],
      ],
    ],
    [
      'by part of a double surname',
      [
        ['person-name', '|Thomas|Price'],
        ['birth-date', '1980-03-04'],
      ],
    ],
    [
      'by a short forename',
      [
        ['person-name', '|Tom|Evans-Price'],
        ['birth-date', '1980-03-04'],
      ],
    ],
    [
      'by a previous surname',
      [
        ['person-name', '|Zofia|Kowalska'],
        ['birth-date', '1988-09-09'],
      ],
    ],
    [
      'without marks on the letters',
      [
        ['person-name', '|Zofia|Wisniewska'],
        ['birth-date', '1988-09-09'],
      ],
    ],
    [
      'by number alone',
      [
        ['nino', 'AB123456C'],
        ['health', 'asthma'],
      ],
    ],
    [
      'at an old address by birth date',
      [
        ['person-name', '|Ngozi|Okonjo'],
        ['birth-date', '1975-04-18'],
        ['postal-address', '90 Faraday Road'],
        ['postcode', 'W10 6TT'],
      ],
    ],
  ])('%s', async (_, values) => {
    const others = [
      resident('T1', {
        forenames: 'Thomas',
        surname: 'Evans-Price',
        birthDate: '1980-03-04',
        addressLines: ['9 Acklam Road'],
        postcode: 'W10 5QZ',
      }),
      resident('Z1', {
        forenames: 'Zofia',
        surname: 'Wiśniewska',
        previousSurnames: ['Kowalska'],
        birthDate: '1988-09-09',
      }),
    ];
    const { people } = await resolve({ sheet: row(...values) }, [ngozi, ...others]);
    expect(people.map((person) => person.registerRef)).toEqual([expect.stringMatching(/^[NTZ]1$/u)]);
    expect(people[0]?.links[0]?.probability).toBeGreaterThanOrEqual(0.95);
    expect(people[0]?.links[0]?.because).not.toMatch(/Okonjo|Price|Zofia|AB123456|1975/u);
  });
});

describe('nobody is said to be a resident', longer, () => {
  const john = resident('J1', {
    title: 'Mr',
    forenames: 'John',
    surname: 'Khan',
    birthDate: '1950-01-02',
    nino: 'CE123456A',
    ...home,
  });
  test.each<readonly [string, Values]>([
    [
      'by a name alone',
      [
        ['person-name', '|John|Khan'],
        ['health', 'asthma'],
      ],
    ],
    ['who is the son', [['person-name', '|John|Khan'], ['birth-date', '1980-06-07'], ...atHome]],
    [
      'with another National Insurance number',
      [['person-name', '|John|Khan'], ['birth-date', '1950-01-02'], ['nino', 'CE123465A'], ...atHome],
    ],
    ['by surname and address', [['person-name', '||Khan'], ...atHome]],
    ['who is the wife', [['person-name', 'Mrs||Khan'], ['birth-date', '1952-03-04'], ...atHome]],
    ['by address alone', [...atHome, ['debt', 'arrears']]],
    ['who is a twin', [['person-name', '|James|Khan'], ['birth-date', '1950-01-02'], ...atHome]],
  ])('%s', async (_, values) => {
    expect(await found({ sheet: row(...values) }, [john])).not.toContain('J1');
  });

  test('where two of the register fit as well', async () => {
    const son = resident('J2', { forenames: 'John', surname: 'Khan', birthDate: '1980-06-07', ...home });
    const refs = await found({ sheet: row(['person-name', '|John|Khan'], ...atHome) }, [john, son]);
    expect(refs).toEqual(['-']);
  });
});

describe('documents', longer, () => {
  test('teach what links the next: a tenancy number, and then a row with it', async () => {
    const documents = {
      form: [
        said('form:1', [
          ['person-name', '|Ngozi|Okonjo'],
          ['birth-date', '1975-04-18'],
          ['local-reference', 'TN4455667'],
        ]),
      ],
      sheet: row(['person-name', '|Ngozi|Okonjo'], ['local-reference', 'TN4455667'], ['debt', 'arrears']),
    };
    const { people } = await resolve(documents, [ngozi]);
    expect(people.map((person) => [person.registerRef, person.links.length])).toEqual([['N1', 2]]);
  });

  test('link a household by whoever is known in it', async () => {
    const child = resident('N2', { forenames: 'Chisom', surname: 'Okonjo', ...home });
    const documents = {
      note: [
        said('prose:1', [
          ['person-name', '|Ngozi|Okonjo'],
          ['birth-date', '1975-04-18'],
        ]),
        said(
          'prose:2',
          [
            ['person-name', '|Chisom|Okonjo'],
            ['health', 'asthma'],
          ],
          'relative',
        ),
      ],
    };
    expect(await found(documents, [ngozi, child])).toEqual(['N1', 'N2']);
  });

  test('of people not on the register join by strong evidence, and two who differ stay apart', async () => {
    const documents = {
      a: row(['person-name', '|Per|Lindqvist'], ['birth-date', '1961-02-03'], ['phone', '+447700900111']),
      b: row(['person-name', '|Per|Lindqvist'], ['phone', '+447700900111']),
      c: row(['person-name', '|Per|Lindqvist'], ['birth-date', '1991-08-09']),
      d: row(['person-name', '|Per|Lindqvist']),
    };
    const { people, unresolved } = await resolve(documents, []);
    expect(
      people.map((person) => [person.registerRef, person.links.length]).toSorted((a, b) => Number(b[1]) - Number(a[1])),
    ).toEqual([
      [null, 2],
      [null, 1],
    ]);
    expect(unresolved.map(({ why }) => why)).toEqual([
      expect.stringContaining('too little is said to be somebody in particular'),
    ]);
    const all = people.flatMap((person) => person.links.map(({ mention }) => mention)).toSorted();
    expect(people.map(({ id }) => id)).toContain(deriveId('P', 'mention', all[0] ?? ''));
  });

  test('make staff of officers and nobody’s subject of them; a payroll row makes a subject', async () => {
    const documents = {
      mail: [
        said(
          'party:from:1',
          [
            ['person-name', '|Jo|Wells'],
            ['email', 'jo.wells@council.gov.example'],
          ],
          'correspondent',
        ),
        said('prose:1', [
          ['person-name', '|Ngozi|Okonjo'],
          ['birth-date', '1975-04-18'],
        ]),
      ],
      letter: [said('sign-off:1', [['person-name', '|Jo|Wells']], 'officer')],
      payroll: row(
        ['person-name', '|Jo|Wells'],
        ['nino', 'GH123456B'],
        ['email', 'jo.wells@council.gov.example'],
        ['income', 'pay'],
      ),
    };
    expect(await found(documents, [ngozi])).toEqual(['*', '-', 'N1']);
    const jo = resident('W1', { forenames: 'Jo', surname: 'Wells', nino: 'GH123456B' });
    expect(await found(documents, [ngozi, jo])).toEqual(['*', 'N1', 'W1']);
  });

  test('tell a father from his small son of the same name by what only adults have', async () => {
    const father = resident('F1', { forenames: 'Vasile', surname: 'Dobre', birthDate: '1976-09-19', ...home });
    const son = resident('F2', { forenames: 'Vasile', surname: 'Dobre', birthDate: '2017-11-09', ...home });
    const contents = contentsOf({ bill: row(['person-name', '|Vasile|Dobre'], ...atHome, ['council-tax', 'band C']) });
    const input = { contents, residents: [...crowd, father, son], authorityDomains: [] };
    const known = await resolvePeople({ ...input, asOf: '2026-11-21' }, runPlan);
    expect(known.people.map((person) => person.registerRef)).toEqual(['F1']);
    const unknown = await resolvePeople(input, runPlan);
    expect(unknown.people.map((person) => person.registerRef)).toEqual([null]);
  });

  test('that may be of either of two who are both found make no third person', async () => {
    const [john, son] = ['1950-01-02', '1980-06-07'].map((birthDate, index) =>
      resident(`J${index}`, { forenames: 'John', surname: 'Khan', birthDate, ...home }),
    );
    const rows = ['1950-01-02', '1980-06-07', ''].map((birthDate, index) =>
      said(`row:${index}`, [
        ['person-name', '|John|Khan'],
        ...(birthDate === '' ? atHome : ([['birth-date', birthDate]] as const)),
      ]),
    );
    const { people, unresolved } = await resolve(
      { sheet: rows },
      [john, son].filter((each) => each !== undefined),
    );
    expect(people.map((person) => person.registerRef).toSorted()).toEqual(['J0', 'J1']);
    expect(unresolved.map(({ why }) => why)).toEqual([expect.stringContaining('each of whom other mentions find')]);
  });

  test('that give one name alone with an address find who lives there', async () => {
    const documents = {
      mail: [
        said('party:from:1', [['person-name', '||Ngozi'], ...atHome, ['email', 'n@mail.example']], 'correspondent'),
      ],
    };
    expect(await found(documents, [ngozi])).toEqual(['N1']);
  });

  test('without a name find somebody by birth date and postcode', async () => {
    expect(
      await found({ sheet: row(['birth-date', '1975-04-18'], ['postcode', 'W10 5QZ'], ['health', 'asthma']) }, [ngozi]),
    ).toEqual(['N1']);
  });

  test('of somebody whom the register holds twice link to the fuller entry, and say so', async () => {
    const again = resident('N0', { forenames: 'Ngozi', surname: 'Okonjo', birthDate: '1975-04-18' });
    const resolution = await resolve({ sheet: row(['person-name', '|Ngozi|Okonjo'], ['birth-date', '1975-04-18']) }, [
      ngozi,
      again,
    ]);
    expect(resolution.people.map((person) => person.registerRef)).toEqual(['N1']);
    expect(resolution.people[0]?.links[0]?.because).toContain('the register holds this person more than once');
    expect(resolution.duplicateEntries).toBe(1);
  });

  test('that hold nothing give nobody', async () => {
    expect(await resolve({}, [])).toMatchObject({ mentions: [], people: [], households: [], unresolved: [] });
    const nothing = await resolvePeople(
      {
        contents: contentsOf({ a: row(['person-name', '|Per|Lindqvist'], ['birth-date', '1980-01-01']) }),
        residents: [],
        authorityDomains: [],
      },
      runPlan,
    );
    expect(nothing.people.map((person) => person.registerRef)).toEqual([null]);
  });
});

test('households are of those found, by letterbox', longer, async () => {
  const husband = resident('H1', {
    forenames: 'Emeka',
    surname: 'Okonjo',
    birthDate: '1970-01-01',
    addressLines: ['Flat 2, 7 Acklam Road', 'London'],
    postcode: 'W10 5QZ',
  });
  const neighbour = resident('H2', {
    forenames: 'Liv',
    surname: 'Berg',
    birthDate: '1990-01-01',
    addressLines: ['Flat 3', '7 Acklam Road'],
    postcode: 'W10 5QZ',
  });
  const rows = [ngozi, husband, neighbour].map((each, index) =>
    said(`row:${index}`, [
      ['person-name', `|${each.forenames.split(' ')[0]}|${each.surname}`],
      ['birth-date', each.birthDate ?? ''],
    ]),
  );
  const { households, people } = await resolve({ sheet: rows }, [ngozi, husband, neighbour]);
  expect(households.map((household) => household.people.length).toSorted()).toEqual([1, 2]);
  expect(people.every((person) => person.householdId !== null)).toBe(true);
});

test('the result does not depend on the order of anything', { timeout: 120_000 }, async () => {
  const documents: Readonly<Record<string, readonly Said[]>> = {
    a: row(['person-name', '|Ngozi|Okonjo'], ['birth-date', '1975-04-18']),
    b: [
      said('addressee:1', [['person-name', 'Mrs|Ngozi|Okonjo'], ...atHome]),
      said('prose:1', [['nino', 'AB123456C']]),
    ],
    c: row(['person-name', '|Per|Lindqvist'], ['phone', '+447700900111']),
    d: row(['person-name', '|Per|Lindqvist'], ['phone', '+447700900111'], ['birth-date', '1961-02-03']),
    e: row(['person-name', '|Ewa|Nowak'], ['birth-date', '1950-01-12']),
  };
  const residents = [...crowd.slice(0, 60), ngozi];
  const contents = [...contentsOf(documents)];
  const input = { residents, authorityDomains: [] };
  const first = await resolvePeople({ ...input, contents: new Map(contents) }, runPlan);
  expect(first.people.length).toBeGreaterThan(1);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(contents, { minLength: contents.length }),
      fc.shuffledSubarray(residents, { minLength: residents.length }),
      async (some, entries) => {
        const shuffled = some.map(
          ([hash, { document, findings }]) => [hash, { document, findings: findings.toReversed() }] as const,
        );
        expect(
          await resolvePeople({ contents: new Map(shuffled), residents: entries, authorityDomains: [] }, runPlan),
        ).toEqual(first);
      },
    ),
    { numRuns: 5 },
  );
});
