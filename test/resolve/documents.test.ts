import { describe, expect, test } from 'vitest';
import { deriveId } from '#core/ids';
import { resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { duckDbForTests } from '../support/duckdb.ts';
import { resident } from '../support/residents.ts';
import { atHome, contentsOf, crowd, home, ngozi, resolverWith, row, said } from '../support/said-documents.ts';

const runPlan = duckDbForTests();
const { found, resolve } = resolverWith(runPlan);
const longer = { timeout: 60_000 };

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

  test('link a name that a payment file cuts off by the account that another file gives', async () => {
    const temitope = resident('T1', {
      forenames: 'Temitope Aderonke',
      surname: 'Balogun',
      birthDate: '1975-04-18',
      ...home,
    });
    const documents = {
      bill: row(['person-name', 'Mrs|Temitope|Balogun'], ...atHome, ['local-reference', 'CT71084388']),
      debits: row(
        ['person-name', '|Temitope|Aderonke'],
        ['local-reference', 'CT71084388'],
        ['bank-account', '112233/12345678'],
      ),
    };
    const { people } = await resolve(documents, [temitope]);
    expect(people.map((person) => [person.registerRef, person.links.length])).toEqual([['T1', 2]]);
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
    expect(unknown.people).toEqual([]);
    expect(unknown.unresolved.map(({ why }) => why)).toEqual([expect.stringContaining('any of 2 residents')]);
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
