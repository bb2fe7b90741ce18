import { describe, expect, test } from 'vitest';
import { fields, resident } from '../../../../test/support/residents.ts';
import { keysOfFields, keysOfResident } from '../comparison/keys.ts';
import { countOf, frequenciesOf, surprise } from '../comparison/weights.ts';
import { sharedValues, withoutShared } from '../mentions/shared-values.ts';
import { householdKeys } from '../people/households.ts';
import { indexRegister, inRegisterOrder } from './register-index.ts';

const none = sharedValues([], [], []);
type Known = Parameters<typeof resident>[1];

function entries(...known: readonly Known[]): readonly number[] {
  return indexRegister(inRegisterOrder(known.map((each, index) => resident(`R${index}`, each))), none, '').entryOf;
}

describe('a register that holds somebody twice', () => {
  const grace = { forenames: 'Grace Ama', surname: 'Boateng', birthDate: '1980-02-03' };

  test.each<readonly [string, Known, Known, readonly number[]]>([
    ['by name and birth date', grace, { ...grace, email: 'g@b.example', phone: '+447700900123' }, [1, 1]],
    [
      'by National Insurance number',
      { ...grace, nino: 'AB123456C' },
      { forenames: 'Grace', surname: 'Boateng', nino: 'AB123456D' },
      [0, 0],
    ],
    [
      'by NHS number and birth date, the surname changed',
      { ...grace, nhsNumber: '9434765919' },
      { ...grace, surname: 'Mensah', nhsNumber: '9434765919' },
      [0, 0],
    ],
    [
      'with its surname lost',
      {
        forenames: 'Waqas',
        surname: 'Mirza',
        birthDate: '1977-08-08',
        addressLines: ['9 Acklam Road'],
        postcode: 'W10 5AB',
        nino: 'AB123456C',
      },
      { surname: 'Waqas', birthDate: '1977-08-08', addressLines: ['9 Acklam Road'], postcode: 'W10 5AB' },
      [0, 0],
    ],
  ])('has them once: %s', (_, a, b, expected) => {
    expect(entries(a, b)).toEqual(expected);
  });

  test.each<readonly [string, Known, Known]>([
    [
      'father and son',
      {
        forenames: 'John',
        surname: 'Khan',
        birthDate: '1950-01-02',
        addressLines: ['1 Acklam Road'],
        postcode: 'W10 5AB',
      },
      {
        forenames: 'John',
        surname: 'Khan',
        birthDate: '1980-06-07',
        addressLines: ['1 Acklam Road'],
        postcode: 'W10 5AB',
      },
    ],
    [
      'twins',
      { forenames: 'Amy', surname: 'Reid', birthDate: '2015-05-05' },
      { forenames: 'Zoe', surname: 'Reid', birthDate: '2015-05-05' },
    ],
    ['one name and birth date, two numbers', { ...grace, nino: 'AB123456C' }, { ...grace, nino: 'CE123456C' }],
    [
      'two of one name whom papers say were born on the first of January',
      {
        forenames: 'Mohammed',
        surname: 'Ali',
        birthDate: '1980-01-01',
        addressLines: ['7 Acklam Road'],
        postcode: 'W10 5AB',
      },
      {
        forenames: 'Mohammed',
        surname: 'Ali',
        birthDate: '1980-01-01',
        addressLines: ['88 Bramley Road'],
        postcode: 'W6 0CC',
      },
    ],
    [
      'one name and birth date, another home, telephone and mailbox',
      { ...grace, postcode: 'W10 5AB', addressLines: ['7 Acklam Road'], phone: '+447700900123', email: 'g@b.example' },
      {
        ...grace,
        postcode: 'W6 0CC',
        addressLines: ['88 Bramley Road'],
        phone: '+447700900124',
        email: 'b@g.example',
        forenames: 'Grace',
      },
    ],
    [
      'a couple who share a number by mistake',
      { forenames: 'Amy', surname: 'Reid', nino: 'AB123456C' },
      { forenames: 'Tom', surname: 'Reid', nino: 'AB123456C' },
    ],
  ])('keeps apart: %s', (_, a, b) => {
    expect(entries(a, b)).toEqual([0, 1]);
  });
});

describe('a value that many share', () => {
  const mentions = ['Ali', 'Brown', 'Costa', 'Diallo', 'Evans'].map((surname) =>
    keysOfFields(fields({ surname, phone: '+442073613000' })),
  );

  test('counts for nobody, and that is said', () => {
    const shared = sharedValues([], mentions, ['council.gov.example']);
    const { keys, dropped } = withoutShared(
      keysOfFields(fields({ surname: 'Ali', phone: '+442073613000', email: 'a@housing.council.gov.example' })),
      shared,
    );
    expect(keys).toMatchObject({ phone: '', email: '', surname: 'ALI' });
    expect(dropped).toEqual(['the phone number']);
  });

  test('counts where a household shares it', () => {
    const shared = sharedValues([], mentions.slice(0, 3), []);
    expect(withoutShared(keysOfFields(fields({ phone: '+442073613000' })), shared).dropped).toEqual([]);
  });
});

describe('frequencies', () => {
  const keys = ['Smith', 'Smith', 'Smith', 'Okonjo'].map((surname, index) =>
    keysOfResident(resident(`R${index}`, { forenames: 'Jo', surname })),
  );

  test('are counted exactly, and a common name surprises less', () => {
    const frequencies = frequenciesOf(keys);
    expect(countOf(frequencies, 'fullName', 'SMITH|JO')).toBe(3);
    expect(surprise(frequencies, 'fullName', 'SMITH|JO')).toBeLessThan(surprise(frequencies, 'fullName', 'OKONJO|JO'));
    expect(surprise(frequencies, 'fullName', 'OKONJO|JO')).toBeLessThan(surprise(frequencies, 'fullName', 'UNSEEN|JO'));
  });
});

test('a household is one UPRN, or one folded address, and flats are apart', () => {
  const at = (line: string, uprn = '') => ({ addressLines: [line, '12 Acklam Road'], postcode: 'W10 5AB', uprn });
  const keyOf = householdKeys([resident('R1', { ...at('Flat 1', '217000001') }), resident('R2', { ...at('Flat 2') })]);
  expect(keyOf(at('Flat 1'))).toBe('uprn 217000001');
  expect(keyOf(at('FLAT 1'))).toBe(keyOf(at('Flat 1', '217000001')));
  expect(keyOf(at('Flat 2'))).not.toBe(keyOf(at('Flat 1')));
  expect(keyOf({ addressLines: [], postcode: '', uprn: '' })).toBe('');
});
