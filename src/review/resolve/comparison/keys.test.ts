import { describe, expect, test } from 'vitest';
import { fields, resident } from '../../../../test/support/residents.ts';
import { forenameWords, keysOfFields, keysOfResident, mentionVariants, residentVariants } from './keys.ts';

describe('keys', () => {
  test('of one dwelling written in two ways are equal', () => {
    const a = keysOfFields(fields({ address: 'Flat 3, 12 Golborne Rd', postcode: 'W10 5AB' }));
    const b = keysOfResident(resident('R', { addressLines: ['3', '12 GOLBORNE ROAD', 'London'], postcode: 'W10 5AB' }));
    expect(a.dwelling).toBe(b.dwelling);
    expect(a.building).toBe(b.building);
    expect(a.dwelling).not.toBe('');
  });

  test('of two flats of one building differ but for the building', () => {
    const flat = (line: string) => keysOfFields(fields({ address: `${line}, 12 Golborne Road`, postcode: 'W10 5AB' }));
    expect(flat('Flat 3').dwelling).not.toBe(flat('Flat 4').dwelling);
    expect(flat('Flat 3').building).toBe(flat('Flat 4').building);
  });

  test.each([
    [
      { forenames: 'Łukasz Jan', surname: 'Wiśniewski' },
      { fullName: 'WISNIEWSKI|LUKASZ', middle: 'J', initial: 'L' },
    ],
    [
      { forenames: 'J.P.', surname: 'O’Brien' },
      { fullName: '', surnameInitial: 'OBRIEN|J', middle: 'P', forename: '' },
    ],
    [
      { forenames: 'Bill', surname: 'Reid' },
      { fullName: 'REID|BILL', familyName: 'REID|WILLIAM' },
    ],
    [
      { title: 'Mrs', surname: 'Khan' },
      { sex: 'F', fullName: '', surname: 'KHAN' },
    ],
    [
      { birthDate: '1980-03-12' },
      { birthDateFlipped: '1980-12-03', birthYearMonth: '1980|03', birthMonthDay: '03|12' },
    ],
    [{ birthDate: '1980-03-13' }, { birthDateFlipped: '' }],
    [
      { nino: 'AB123456C', localReference: 'hb/12 34' },
      { nino: 'AB123456', reference: 'HB1234' },
    ],
  ])('of %j hold %j', (known, keys) => {
    expect(keysOfFields(fields(known))).toMatchObject(keys);
  });

  test('of nothing are all empty', () => {
    expect(Object.values(keysOfFields(fields({}))).every((value) => value === '')).toBe(true);
  });

  test('of a resident come under their other names too', () => {
    const person = resident('R', { forenames: 'Maria Inês', surname: 'Silva Costa', previousSurnames: ['Nowak'] });
    const names = residentVariants(person, keysOfResident(person)).map(
      ([variant, keys]) => `${variant} ${keys.fullName}`,
    );
    expect(names).toEqual(['1 SILVA|MARIA', '1 COSTA|MARIA', '1 NOWAK|MARIA', '2 MARIA|COSTA', '3 SILVACOSTA|INES']);
    expect(
      mentionVariants(keysOfResident(person), { forenames: 'Maria', surname: 'Silva Costa' }).map(
        ([, keys]) => keys.fullName,
      ),
    ).toEqual(['SILVA|MARIA', 'COSTA|MARIA']);
  });

  test.each([
    ['J.P. Anne', ['J', 'P', 'ANNE']],
    ['JP', ['J', 'P']],
    ['Jo', ['JO']],
    ['Mary-Jane', ['MARY', 'JANE']],
  ])('read the forenames %s as %j', (text, words) => {
    expect(forenameWords(text)).toEqual(words);
  });
});
