import { describe, expect, test } from 'vitest';
import { duckDbForTests } from '../support/duckdb.ts';
import { resident } from '../support/residents.ts';
import { atHome, home, ngozi, resolverWith, row, type Values } from '../support/said-documents.ts';

const runPlan = duckDbForTests();
const { found, resolve } = resolverWith(runPlan);
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
      [['person-name', '|John|Khan'], ['birth-date', '1950-01-02'], ['nino', 'CE654321A'], ...atHome],
    ],
    ['by surname and address', [['person-name', '||Khan'], ...atHome]],
    ['who is the wife', [['person-name', 'Mrs||Khan'], ['birth-date', '1952-03-04'], ...atHome]],
    ['by address alone', [...atHome, ['debt', 'arrears']]],
    ['who is a twin', [['person-name', '|James|Khan'], ['birth-date', '1950-01-02'], ...atHome]],
  ])('%s', async (_, values) => {
    expect(await found({ sheet: row(...values) }, [john])).not.toContain('J1');
  });

  test.each<readonly [string, string, boolean]>([
    ['with neighbours exchanged', 'CE123465A', true],
    ['with one digit changed', 'CE123457A', true],
    ['with two digits changed', 'CE123999A', false],
  ])('but a National Insurance number %s is a slip where name and birth date agree', async (_, nino, linked) => {
    const values: Values = [
      ['person-name', '|John|Khan'],
      ['birth-date', '1950-01-02'],
      ['nino', nino],
    ];
    expect((await found({ sheet: row(...values) }, [john])).includes('J1')).toBe(linked);
    // A twin's may be the next in the row.
    const twin: Values = [['person-name', '|James|Khan'], ['birth-date', '1950-01-02'], ['nino', nino], ...atHome];
    expect(await found({ sheet: row(...twin) }, [john])).not.toContain('J1');
  });

  test('where two of the register fit as well', async () => {
    const son = resident('J2', { forenames: 'John', surname: 'Khan', birthDate: '1980-06-07', ...home });
    const refs = await found({ sheet: row(['person-name', '|John|Khan'], ...atHome) }, [john, son]);
    expect(refs).toEqual([]);
  });
});
