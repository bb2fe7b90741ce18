import { describe, expect, test } from 'vitest';
import type { MentionFields } from '#core/mention';
import { fields } from '../../../../test/support/residents.ts';
import { type Keys, keysOfFields } from '../comparison/keys.ts';
import { homeKey, namesakes } from './namesakes.ts';

function john(known: Partial<MentionFields> = {}): Keys {
  return keysOfFields(fields({ forenames: 'John', surname: 'Khan', ...known }));
}

const home = { address: 'Flat 2, 7 Acklam Road', postcode: 'W10 5QZ' };
const elsewhere = { address: '12 Wharfdale Gardens', postcode: 'W12 5NF' };
const asOf = '2026-11-22';

describe('two of one name', () => {
  test.each<readonly [string, boolean, readonly Keys[]]>([
    [
      'by birth dates at one home',
      true,
      [john({ ...home, birthDate: '1950-01-02' }), john({ ...home, birthDate: '1980-06-07' })],
    ],
    [
      'by a home that leaves the flat open',
      true,
      [
        john({ ...home, birthDate: '1950-01-02' }),
        john({ address: '7 Acklam Road', postcode: 'W10 5QZ', birthDate: '1980-06-07' }),
      ],
    ],
    [
      'not by a slip of the pen',
      false,
      [john({ ...home, birthDate: '1950-01-02' }), john({ ...home, birthDate: '1950-01-03' })],
    ],
    [
      'not by a number misread',
      false,
      [
        john({ ...home, birthDate: '1950-01-02', nino: 'AB123456C' }),
        john({ ...home, birthDate: '1950-01-02', nino: 'AB129956C' }),
      ],
    ],
    [
      'not by who lives elsewhere',
      false,
      [john({ ...home, birthDate: '1950-01-02' }), john({ ...elsewhere, birthDate: '1980-06-07' })],
    ],
    [
      'by a rare name whose home is not known',
      true,
      [john({ ...home, birthDate: '1950-01-02' }), john({ birthDate: '1980-06-07' })],
    ],
    [
      'not where another paper says it is elsewhere',
      false,
      [
        john({ ...home, birthDate: '1950-01-02' }),
        john({ birthDate: '1980-06-07' }),
        john({ ...elsewhere, birthDate: '1980-06-07' }),
      ],
    ],
  ])('are known %s', (_, two, all) => {
    const { atHome } = namesakes(all, { asOf, isRare: () => true });
    expect(atHome(john(home), john(home))).toBe(two);
  });

  test('of whom one is a child do not unsettle what only grown people have', () => {
    const all = [john({ ...home, birthDate: '1980-06-07' }), john({ ...home, birthDate: '2019-03-04' })];
    const { atHome } = namesakes(all, { asOf });
    expect(atHome(john(home), { ...john(home), age: 'A' })).toBe(false);
    expect(atHome(john(home), john(home))).toBe(true);
  });

  test.each([
    ['A', '', [], true],
    ['A', 'A', [], true],
    ['', 'A', [], true],
    ['', 'A', [john({ ...home, birthDate: '2019-03-04' })], false],
    ['', '', [john({ ...home, birthDate: '2019-03-04' })], true],
  ] as const)('seen twice, the second of age "%s", unsettle what is said of age "%s"', (second, age, known, open) => {
    const twice = new Map([[homeKey(john(home)) ?? '', second]]);
    const { atHome } = namesakes(known, { asOf, twice });
    expect(atHome({ ...john(home), birthDate: '1980-06-07' }, { ...john(home), age })).toBe(open);
  });

  test('are reached by one mailbox where each is known to be', () => {
    const [email, own] = ['khans@mail.example', 'john@mail.example'];
    const all = [
      john({ email, birthDate: '1950-01-02' }),
      john({ email, birthDate: '1980-06-07' }),
      john({ email: own }),
    ];
    const { share } = namesakes(all, { asOf });
    expect([share(john().familyName, email), share(john().familyName, own)]).toEqual([true, false]);
  });
});
