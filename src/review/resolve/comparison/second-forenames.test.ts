import { describe, expect, test } from 'vitest';
import { fields } from '../../../../test/support/residents.ts';
import { identitiesConflict, identityOf, slipsOf } from './identity.ts';
import { keysOfFields } from './keys.ts';
import { secondsConflict } from './second-forenames.ts';

const keysOf = (
  forenames: string,
  surname: string,
  more: { readonly birthDate?: string; readonly nino?: string } = {},
) => keysOfFields(fields({ forenames, surname, ...more }));

describe('two of one first forename', () => {
  test.each([
    ['Mohammed Yusuf', 'Khan', 'Muhammad Ibrahim', 'Khan'],
    ['Chaya Sarah', 'Levy', 'Chaya Ruth', 'Levy'],
    ['Thị Lan', 'Trần', 'Thi Hong', 'Tran'],
    ['John A', 'Smith', 'John Peter', 'Smith'],
  ])('are told apart by the second: %s %s, %s %s', (one, surname, other, family) => {
    expect(secondsConflict(keysOf(one, surname), keysOf(other, family))).toBe(true);
    expect(slipsOf(keysOf(one, surname), keysOf(other, family)).otherSecond).toBe(true);
  });

  test.each([
    ['Mohammed', 'Khan', 'Mohammed Ibrahim', 'Khan', 'one gives no second'],
    ['John P', 'Smith', 'John Peter', 'Smith', 'an initial'],
    ['John Alan Peter', 'Smith', 'John Peter', 'Smith', 'one of several'],
    ['Mohammed Yousuf', 'Khan', 'Mohammad Yusuf', 'Khan', 'a spelling'],
    ['Anna Maria', 'Kowalska', 'Anna Marja', 'Kowalska', 'a slip'],
    ['Ana Núñez', 'Ortiz', 'Ana María', 'Núñez Ortiz', 'the first surname taken for a forename'],
    ['Yusuf Ali', 'Khan', 'Mohammed Yusuf', 'Khan', 'another first forename'],
  ])('are not by what is no other name: %s %s, %s %s (%s)', (one, surname, other, family) => {
    expect(secondsConflict(keysOf(one, surname), keysOf(other, family))).toBe(false);
  });

  test('a number makes another second forename a slip, and so does a birth date that is not of twins', () => {
    const born = { birthDate: '1990-06-07' };
    const conflict = (one: string, other: string, more: { readonly birthDate?: string; readonly nino?: string }) =>
      identitiesConflict(identityOf(keysOf(one, 'Khan', more)), identityOf(keysOf(other, 'Khan', more)));
    expect(conflict('Mohammed Yusuf', 'Mohammed Ibrahim', born)).toBe(true);
    expect(conflict('Mohammed Yusuf', 'Mohammed Ibrahim', { nino: 'AB123456C' })).toBe(false);
    expect(conflict('John Alan', 'John Peter', born)).toBe(false);
    expect(conflict('John Alan', 'John Peter', {})).toBe(true);
  });
});
