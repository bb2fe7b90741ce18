import { describe, expect, test } from 'vitest';
import type { Resident } from '#core/register';
import { duckDbForTests } from '../support/duckdb.ts';
import { resident } from '../support/residents.ts';
import { atHome, home, ngozi, resolverWith, row, said, type Values } from '../support/said-documents.ts';

const { found, resolve } = resolverWith(duckDbForTests(), '2026-11-22');
type Documents = Parameters<typeof found>[0];
type Case = readonly [says: string, register: readonly Resident[], documents: Documents, whose: readonly string[]];

const james = resident('JO', { title: 'Mr', forenames: 'James', surname: 'Okafor', birthDate: '1970-05-12', ...home });
const grace = resident('GO', { title: 'Mrs', forenames: 'Grace', surname: 'Okafor', birthDate: '1971-05-12', ...home });
const bill = row(['person-name', '|J|Okafor'], ...atHome);
const joy: Values = [['person-name', '|Joy|Okafor'], ['birth-date', '2015-05-12'], ...atHome];

const initials: readonly Case[] = [
  ['of one of the household', [james, grace], { bill }, ['JO']],
  ['without a flat', [james, grace], { bill: row(['person-name', '|J|Okafor'], ['postcode', 'W10 5QZ']) }, []],
  [
    'of two of the household',
    [james, resident('JA', { ...grace, birthDate: '1971-05-12', forenames: 'Jane' })],
    { bill },
    [],
  ],
  [
    'of a parent and a child on the register',
    [james, resident('JY', { forenames: 'Joy', surname: 'Okafor', birthDate: '2015-05-12', ...home })],
    { bill },
    [],
  ],
  ['of a child whom only a file knows there', [james, grace], { bill, list: row(...joy) }, ['-']],
  [
    'of a child of whom a file says no surname',
    [james, grace],
    { bill, note: row(['person-name', '|Joy|'], ['postal-address', 'Flat 2, 7 Acklam Rd'], ['postcode', 'W10 5QZ']) },
    [],
  ],
  [
    'of a child whom a row names beside the resident',
    [james, grace],
    {
      bill,
      list: [
        said('row:1', [['person-name', 'Mr|James|Okafor'], ['birth-date', '1970-05-12'], ...atHome]),
        said('row:1/child', [['person-name', '|Joy|Okafor']], 'relative'),
      ],
    },
    ['JO'],
  ],
  [
    'of somebody of the other sex there',
    [james, grace],
    { bill, list: row(['person-name', 'Ms|J|Okafor'], ...atHome) },
    [],
  ],
  [
    'of one of two women, whom only a file knows',
    [james, grace],
    {
      bill: row(['person-name', 'Mrs|G|Okafor'], ...atHome),
      list: row(['person-name', 'Ms|Gloria|Okafor'], ...atHome),
    },
    ['-'],
  ],
  ['of a boy', [james, grace], { list: row(['person-name', 'Master|J|Okafor'], ...atHome) }, []],
];

describe('an initial and a surname at a whole address', { timeout: 60_000 }, () => {
  test.each(initials)('%s', async (_, register, documents, whose) => {
    expect(await found(documents, [ngozi, ...register])).toEqual(whose);
  });
});

const amara = resident('AO', { forenames: 'Amara', surname: 'Okonjo', birthDate: '2014-05-12', ...home });
const amaraSaid: Values = [['person-name', '|Amara|'], ['birth-date', '2014-05-12'], ...atHome];
const amaraWhole: Values = [['person-name', '|Amara|Okonjo'], ['birth-date', '2014-05-12'], ...atHome];
const addressed = said('addressee:1', [['person-name', 'Mrs|Ngozi|Okonjo'], ...atHome]);
const atSchool: Values = [
  ['person-name', '|Amara|'],
  ['education', 'a place at Oxford Gardens Primary School'],
];
const list: Documents = { list: row(...amaraWhole) };

const children: readonly Case[] = [
  ['who is on the register', [ngozi, amara], { note: [said('prose:1', amaraSaid)] }, ['AO']],
  ['who is not', [], { note: [said('prose:1', amaraSaid)] }, ['-']],
  ['whose surname another file says', [ngozi], { note: [said('prose:1', amaraSaid)], ...list }, ['-']],
  [
    'and the twin, where a row without a name is of either',
    [ngozi],
    {
      note: [said('prose:1', amaraSaid)],
      list: row(['person-name', '|Chidi|Okonjo'], ['birth-date', '2014-05-12'], ...atHome),
      nobodys: row(['birth-date', '2014-05-12'], ...atHome),
    },
    ['-', '-'],
  ],
  [
    'with a school, in a letter to the parent',
    [ngozi],
    { letter: [addressed, said('prose:1', atSchool)] },
    ['-', 'N1'],
  ],
  [
    'with a school, in a letter to the parent, and the surname in another file',
    [ngozi],
    { letter: [addressed, said('prose:1', atSchool, 'relative')], ...list },
    ['-', 'N1'],
  ],
  [
    'with a school, whom the register has at home by another form of the forename',
    [ngozi, resident('AO', { ...home, forenames: 'Amarachi', surname: 'Okonjo', birthDate: '2014-05-12' })],
    { letter: [addressed, said('prose:1', atSchool)] },
    ['N1'],
  ],
  [
    'with a school, as somebody’s relative who may live elsewhere',
    [ngozi],
    { note: [said('prose:1', ngoziSaid()), said('prose:2', atSchool, 'relative')] },
    ['N1'],
  ],
  [
    'of whom nothing but the forename is told',
    [ngozi],
    {
      letter: [
        addressed,
        said(
          'prose:1',
          [
            ['person-name', '|Amara|'],
            ['health', 'asthma'],
          ],
          'relative',
        ),
      ],
    },
    ['N1'],
  ],
  [
    'in papers of an adoption',
    [ngozi],
    { letter: [addressed, said('prose:1', [...atSchool, ['family', 'placed for adoption']])] },
    ['N1'],
  ],
];

function ngoziSaid(): Values {
  return [['person-name', 'Mrs|Ngozi|Okonjo'], ['birth-date', '1975-04-18'], ...atHome];
}

describe('a child called by a forename alone', { timeout: 60_000 }, () => {
  test.each(children)('%s', async (_, register, documents, whose) => {
    expect(await found(documents, register)).toEqual(whose);
  });

  test('lives with the parent to whom the letter is', async () => {
    const { people } = await resolve({ letter: [addressed, said('prose:1', atSchool)] }, [ngozi]);
    expect(new Set(people.map(({ householdId }) => householdId)).size).toBe(1);
    expect(people.map(({ addressLines }) => addressLines.length)).toContain(0);
  });

  test('is the one of whom another file says surname and home', async () => {
    const { people } = await resolve({ letter: [addressed, said('prose:1', atSchool)], ...list }, [ngozi]);
    expect(people.map(({ surname, links }) => [surname, links.length])).toContainEqual(['Okonjo', 2]);
  });
});
