import { expect, test } from 'vitest';
import type { Resident } from '#core/register';
import { indexNames, registerNames } from './register-names.ts';

function resident(forenames: string, surname: string, previousSurnames: readonly string[] = []): Resident {
  const blank = {
    registerRef: 'R1',
    title: '',
    birthDate: null,
    sex: '',
    addressLines: [],
    postcode: '',
    uprn: '',
    email: '',
    phone: '',
    nino: '',
    nhsNumber: '',
  };
  return {
    ...blank,
    forenames,
    surname,
    previousSurnames,
    authority: '',
    deceasedOn: null,
    safeContact: { kind: 'open' },
  };
}

const names = registerNames([
  resident('Siobhán Mary', "O'Brien", ['Nowák-Smith']),
  resident('Wei', 'Zhang'),
  resident('', 'Begum'),
]);

test('the register’s names are plain sorted lists that survive JSON', () => {
  expect(names).toEqual({
    pairs: ['MARY NOWAK SMITH', 'MARY OBRIEN', 'SIOBHAN NOWAK SMITH', 'SIOBHAN OBRIEN', 'WEI ZHANG'],
    surnames: ['BEGUM', 'NOWAK SMITH', 'OBRIEN', 'ZHANG'],
  });
  expect(JSON.parse(JSON.stringify(names))).toEqual(names);
});

test.each([
  ['Siobhan', 'O’BRIEN', 'forename-and-surname'],
  ['Siobhán Mary', 'Nowak Smith', 'forename-and-surname'],
  ['S', "O'Brien", 'initial-and-surname'],
  ['', 'Begum', 'surname'],
  ['Ali', 'Zhang', 'surname'],
  ['Wei', 'Chen', 'none'],
])('%s %s: %s', (forenames, surname, expected) => {
  expect(indexNames(names).match(forenames, surname)).toBe(expected);
});

const others = indexNames(
  registerNames([
    resident('William', 'Cooper'),
    resident('Muhammad', 'Al-Hasan'),
    resident('Siobhán Mary', "O'Brien", ['Nowák-Smith']),
    resident('Wei', 'Zhang'),
    resident('María', 'García López'),
    resident('Jürgen', 'Müller'),
    resident('Ana', 'da Silva'),
    resident('Fiona', 'MacDonald'),
    resident('J P', 'Ncube'),
  ]),
);

test.each([
  ['Bill', 'Cooper'],
  ['Mohamed', 'Alhassan'],
  ['Mohd', 'Al Hassan'],
  ['Zhang', 'Wei'],
  ['Maria Garcia', 'Lopez'],
  ['Maria', 'Garcia'],
  ['Siobhan', 'Smith'],
  ['Ana', 'Dasilva'],
  ['Fiona', 'McDonald'],
  ['Ali Muhammad', 'Al-Hasan'],
])('%s %s is a form of somebody on the register', (forenames, surname) => {
  expect(others.match(forenames, surname)).toBe('form-and-surname');
});

test.each([
  ['Mary', "O'Brien", 'forename-and-surname'],
  ['Juergen', 'Mueller', 'forename-and-surname'],
  ['Jürgen', 'Müller', 'forename-and-surname'],
  ['P', 'Ncube', 'surname'],
  ['William', 'Ncube', 'surname'],
  ['Silva', 'Ana', 'none'],
])('%s %s: %s', (forenames, surname, expected) => {
  expect(others.match(forenames, surname)).toBe(expected);
});

test('without a register nothing matches', () => {
  expect(indexNames(null).match('Wei', 'Zhang')).toBe('none');
});
