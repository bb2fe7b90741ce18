import { describe, expect, test } from 'vitest';
import { fields, resident } from '../../../../test/support/residents.ts';
import { keysOfFields } from '../comparison/keys.ts';
import { onlySurnames, saysEnough } from './says-enough.ts';

const register = [
  resident('1', { forenames: 'Lucía', surname: 'Núñez Ortega' }),
  resident('2', { forenames: 'Owen', surname: 'Grace' }),
  resident('3', { forenames: 'Ana', surname: 'Costa', previousSurnames: ['da Silva'] }),
];

type Said = Parameters<typeof fields>[0];
const home = { address: '7 Acklam Road', postcode: 'W10 5QZ' };

const cases: readonly (readonly [says: string, said: Said, isEnough: boolean])[] = [
  ['a full name', { forenames: 'Rafael', surname: 'Peña' }, false],
  ['a full name and a home', { forenames: 'Rafael', surname: 'Peña', ...home }, true],
  ['a surname and a home', { surname: 'Peña', ...home }, false],
  ['two surnames and a home', { title: 'Mr', forenames: 'Núñez', surname: 'Peña', ...home }, false],
  [
    'two surnames, a birth date and a home',
    { title: 'Mr', forenames: 'Núñez', surname: 'Peña', birthDate: '1980-01-02', ...home },
    true,
  ],
  [
    'particle and surname, and a telephone',
    { title: 'Mrs', forenames: 'da', surname: 'Caires', phone: '+447700900111' },
    false,
  ],
  ['the same without a title', { forenames: 'Núñez', surname: 'Peña', ...home }, true],
  ['a forename that is a surname too', { title: 'Mrs', forenames: 'Grace', surname: 'Peña', ...home }, true],
  ['a forename, a birth date and a home', { forenames: 'Amara', birthDate: '2014-05-12', ...home }, true],
  ['a forename and a birth date', { forenames: 'Amara', birthDate: '2014-05-12' }, false],
  ['a forename and a home', { forenames: 'Amara', ...home }, false],
  ['a boy’s title, forename and home', { title: 'Master', forenames: 'Tom', ...home }, true],
  ['a number', { nhsNumber: '9990000018' }, true],
];

describe('what is enough to be somebody', () => {
  test.each(cases)('%s', (_, said, isEnough) => {
    const profile = {
      ...{ keys: keysOfFields(fields(said)), name: { forenames: '', surname: '' } },
      ...{ referents: [0], dropped: [], forbidden: new Set<number>() },
    };
    expect(saysEnough([profile], onlySurnames(register))).toBe(isEnough);
  });
});
