import { describe, expect, test } from 'vitest';
import { makeRandom } from '../random.ts';
import { makeHomes } from './homes.ts';
import { makeHouseholds } from './households.ts';
import {
  inventBank,
  inventCard,
  inventNhsNumber,
  inventNino,
  inventUpn,
  inventUtr,
  licenceNumber,
} from './identifiers.ts';
import { asOf } from './people.ts';
import { yearsOld } from './writing.ts';

const households = makeHouseholds(900, makeHomes(makeRandom('homes')), makeRandom('households'));
const people = households.flatMap((household) => household.people);

describe('households', () => {
  test('no two live in one home, and every home has a postcode and a property number of its own', () => {
    expect(new Set(households.map(({ home }) => home.lines.join('|'))).size).toBe(households.length);
    expect(new Set(households.map(({ home }) => home.uprn)).size).toBe(households.length);
    for (const { home } of households) expect(home.postcode).toMatch(/^[A-Z]{1,2}\d{1,2} \d[A-Z]{2}$/u);
  });

  test('ages agree with birth dates', () => {
    for (const person of people) expect(yearsOld(person, asOf)).toBe(person.age);
  });

  test('nobody works or owes before they could: numbers of grown people only', () => {
    expect(people.filter((person) => person.age < 16 && person.nino !== '')).toEqual([]);
    expect(people.filter((person) => person.age >= 16 && person.nino === '')).toEqual([]);
  });

  test('kin of every kind are there: twins, three generations, sharers, lodgers, a father and son of one name', () => {
    const twins = households.filter(({ people: kin }) => {
      const born = kin.filter((person) => person.place === 'child').map((person) => person.birthDate);
      return new Set(born).size < born.length;
    });
    const namesakes = households.filter(({ people: kin }) => {
      const names = kin.map((person) => `${person.forenames} ${person.surname}`);
      return new Set(names).size < names.length;
    });
    const places = new Set(people.map((person) => person.place));
    expect(twins.length).toBeGreaterThan(3);
    expect(namesakes.length).toBeGreaterThan(5);
    expect([...places].sort()).toEqual(['child', 'elder', 'head', 'lodger', 'partner', 'sharer']);
  });

  test('wives who took a name kept their own as a previous one', () => {
    const changed = people.filter((person) => person.previousSurnames.length > 0);
    expect(changed.length).toBeGreaterThan(30);
    for (const person of changed) expect(person.previousSurnames).not.toContain(person.surname);
  });

  test('about one household in fourteen lives elsewhere and is on no register', () => {
    const away = households.filter(({ resident }) => !resident);
    expect(away.length / households.length).toBeGreaterThan(0.04);
    expect(away.length / households.length).toBeLessThan(0.11);
    expect(away.flatMap(({ people: kin }) => kin).filter((person) => person.registerRef !== '')).toEqual([]);
  });
});

describe('identifiers', () => {
  const random = makeRandom('identifiers');
  const many = <T>(make: () => T): readonly T[] => Array.from({ length: 300 }, make);

  test('National Insurance numbers have prefixes that are issued', () => {
    for (const nino of many(() => inventNino(random))) {
      expect(nino).toMatch(/^(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/u);
    }
  });

  test('NHS numbers pass modulus 11 and stand in the range kept for tests', () => {
    for (const number of many(() => inventNhsNumber(random))) {
      const sum = [...number].slice(0, 9).reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
      expect(number).toMatch(/^999\d{7}$/u);
      expect((11 - (sum % 11)) % 11).toBe(Number(number[9]));
    }
  });

  test('pupil numbers begin with their check letter', () => {
    for (const upn of many(() => inventUpn(random, 2017))) {
      const sum = [...upn.slice(1)].reduce((total, digit, at) => total + Number(digit) * (at + 2), 0);
      expect(upn).toMatch(/^[A-HJ-NP-RT-Z]\d{12}$/u);
      expect('ABCDEFGHJKLMNPQRTUVWXYZ'[sum % 23]).toBe(upn[0]);
    }
  });

  test('cards pass Luhn, tax references modulus 11, accounts have eight digits', () => {
    for (const card of many(() => inventCard(random))) {
      const digits = [...card].reverse().map(Number);
      const sum = digits.reduce(
        (total, digit, at) => total + (at % 2 === 0 ? digit : ([0, 2, 4, 6, 8, 1, 3, 5, 7, 9][digit] ?? 0)),
        0,
      );
      expect(sum % 10).toBe(0);
    }
    for (const utr of many(() => inventUtr(random))) {
      const weights = [6, 7, 8, 9, 10, 5, 4, 3, 2];
      const sum = weights.reduce((total, weight, at) => total + weight * Number(utr[at + 1]), 0);
      expect('21987654321'[sum % 11]).toBe(utr[0]);
    }
    for (const bank of many(() => inventBank(random))) {
      expect(`${bank.sortCode} ${bank.account}`).toMatch(/^\d{6} \d{8}$/u);
    }
  });

  test('a driver number carries the name, the sex and the birth date', () => {
    const woman = { surname: 'Ó Brien', forenames: 'Ana Maria', sex: 'F', birthDate: '1987-03-09' } as const;
    expect(licenceNumber(woman, random)).toMatch(/^OBRIE853097AM\d[A-Z]{2}$/u);
    expect(licenceNumber({ ...woman, surname: 'Ng', forenames: 'Bo', sex: 'M' }, random)).toMatch(
      /^NG999803097B9\d[A-Z]{2}$/u,
    );
  });
});
