import { describe, expect, test } from 'vitest';
import type { Resident } from '#core/register';
import { duckDbForTests } from '../support/duckdb.ts';
import { resident } from '../support/residents.ts';
import { resolverWith, row, said } from '../support/said-documents.ts';

const { resolve } = resolverWith(duckDbForTests());

const bakers = { addressLines: ['61 Bishops Eyot', 'London'], postcode: 'W6 8YY' };
const bridge = { addressLines: ['4 Bridge Street', 'London'], postcode: 'W10 7AA' };
const atBakers = [
  ['postal-address', '61 Bishops Eyot, London'],
  ['postcode', 'W6 8YY'],
] as const;
const atBridge = [
  ['postal-address', '4 Bridge Street, London'],
  ['postcode', 'W10 7AA'],
] as const;

const saul = resident('S1', { forenames: 'Saul', surname: 'Zimmerfeld', ...bridge });
const mother = resident('Z1', { forenames: 'Chaya', surname: 'Zimmerfeld', birthDate: '1950-06-01', ...bakers });
const stranger = resident('X1', { forenames: 'Gloria', surname: 'Penrose', birthDate: '1961-04-04', ...bakers });
const claire = resident('CL', { forenames: 'Claire', surname: 'Shirazi', birthDate: '1981-01-11', ...bridge });
const holder = resident('H1', { forenames: 'Edna', surname: 'Davenport', birthDate: '1952-03-03', ...bridge });
const florence = { addressLines: ['Flat 9, Florence Dixon House', 'London'], postcode: 'W6 8YZ' };
const solomonSaid = { forenames: 'Solomon', surname: 'Filmon', birthDate: '1945-03-17', ...bakers };
const solomon = resident('SO', solomonSaid);
const strangers = Array.from({ length: 400 }, (_, index) =>
  resident(`N${index}`, { forenames: `Ann${index}`, surname: `Other${index}`, ...bakers }),
);
const lodger = resident('H2', { forenames: 'Stanley', surname: 'Merrick', ...bridge });

type Case = readonly [
  says: string,
  register: readonly Resident[],
  documents: Parameters<typeof resolve>[0],
  isNew: boolean,
];

const cases: readonly Case[] = [
  [
    'the name of a resident, at the home of their relatives',
    [saul, mother],
    { roll: row(['person-name', '|Saul|Zimmerfeld'], ...atBakers) },
    false,
  ],
  [
    'the surname of a household, and the forename of nobody on the register',
    [mother],
    { roll: row(['person-name', '|Ezra|Zimmerfeld'], ...atBakers) },
    true,
  ],
  [
    'the name of a resident, at an address where strangers live now, beside a short number that another list gives too',
    [saul, stranger],
    {
      stock: row(['person-name', '|Gloria|Penrose'], ['birth-date', '1961-04-04'], ['local-reference', 'AK-437']),
      roll: row(['person-name', '|Saul|Zimmerfeld'], ['postcode', 'W11 1AA'], ['local-reference', 'AK-437']),
    },
    false,
  ],
  [
    'the whole name and home of a resident, and a birth date two years off',
    [claire],
    { audit: row(['person-name', '|Claire|Shirazi'], ['birth-date', '1979-11-30'], ...atBridge) },
    false,
  ],
  [
    'the whole name and home of a resident, and a birth date a generation off',
    [claire],
    { audit: row(['person-name', '|Claire|Shirazi'], ['birth-date', '2007-11-30'], ...atBridge) },
    true,
  ],
  [
    'the name of a resident, by the account of whom they live with',
    [holder, lodger],
    {
      bill: row(['person-name', '|Edna|Davenport'], ['birth-date', '1952-03-03'], ['local-reference', 'CT71084388']),
      debits: row(['person-name', '|Stanley|Merrick'], ['local-reference', 'CT71084388']),
    },
    false,
  ],
  [
    'called as the house is in which they are said to live',
    [mother],
    {
      letter: row(
        ['person-name', '|Florence|Dixon'],
        ['birth-date', '1961-04-04'],
        ['postal-address', florence.addressLines.join(', ')],
        ['postcode', florence.postcode],
      ),
    },
    false,
  ],
  [
    'the forename of a resident taken apart, beside birth date and home',
    [solomon],
    { scan: row(['person-name', '|Solo Mon|Filmon'], ['birth-date', '1945-03-17'], ...atBakers) },
    false,
  ],
  [
    'the second forename of a resident taken for a surname, beside birth date and home',
    [resident('SO', { ...solomonSaid, forenames: 'Solomon Haile' })],
    { scan: row(['person-name', '|Solomon|Haile'], ['birth-date', '1945-03-17'], ...atBakers) },
    false,
  ],
  [
    'two surnames after a title, of which the first is nobody’s forename',
    [resident('NP', { forenames: 'Lucía', surname: 'Núñez Ortega' })],
    { letter: row(['person-name', 'Mr|Nuñez|Peña'], ['phone', '+447700900111']) },
    false,
  ],
  [
    'a full name after a title',
    [resident('NP', { forenames: 'Lucía', surname: 'Núñez Ortega' })],
    { letter: row(['person-name', 'Mr|Rafael|Peña'], ['phone', '+447700900111']) },
    true,
  ],
  [
    'the initial and home of a resident, beside the birth date of a child',
    [claire],
    { letter: row(['person-name', 'Mrs|C|Shirazi'], ['birth-date', '2016-12-18'], ...atBridge) },
    false,
  ],
  [
    'a child by an initial at the home of a resident of the same',
    [claire],
    { letter: row(['person-name', '|C|Shirazi'], ['birth-date', '2016-12-18'], ...atBridge) },
    true,
  ],
  [
    'the twin of a resident',
    [solomon],
    { list: row(['person-name', '|Hagos|Filmon'], ['birth-date', '1945-03-17'], ...atBakers) },
    true,
  ],
];

describe('somebody who is not on the register', { timeout: 60_000 }, () => {
  test.each(cases)('%s', async (_, register, documents, isNew) => {
    const { people } = await resolve(documents, register);
    expect(people.filter(({ registerRef }) => registerRef === null)).toHaveLength(isNew ? 1 : 0);
  });

  test('is surer to be new at home where nobody on the register lives', async () => {
    const register = [saul, ...strangers];
    const at = async (postcode: string): Promise<number> => {
      const permit = row(
        ['person-name', '|Saul|Zimmerfeld'],
        ['phone', '+447700900111'],
        ['email', 'saul@example.com'],
        ['postcode', postcode],
      );
      const { people } = await resolve({ permit, again: permit }, register);
      return people.find(({ registerRef }) => registerRef === null)?.matchProbability ?? 0;
    };
    expect(await at('LU2 7DZ')).toBeGreaterThan(0.5);
    expect(await at('LU2 7DZ')).toBeGreaterThan(await at('W6 1AA'));
  });

  test('of whom many papers tell is no surer to be new than one of them makes it', async () => {
    const tell = (phone: string) =>
      said('row:1', [
        ['person-name', '|Per|Lindqvist'],
        ['birth-date', '1961-02-03'],
        ['phone', phone],
      ]);
    const { people } = await resolve({ a: [tell('+447700900111')], b: [tell('+447700900112')] }, []);
    expect(people).toHaveLength(1);
    const [person] = people;
    expect(person?.matchProbability).toBe(Math.max(...(person?.links ?? []).map(({ probability }) => probability)));
  });
});
