import { describe, expect, test } from 'vitest';
import type { Resident } from '#core/register';
import { duckDbForTests } from '../support/duckdb.ts';
import { resident } from '../support/residents.ts';
import { atHome, home, ngozi, resolverWith, row, said, type Values } from '../support/said-documents.ts';

const { found } = resolverWith(duckDbForTests());
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
