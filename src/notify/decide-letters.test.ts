import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HoldReason, LetterDecision } from '#core/letter';
import type { Person } from '#core/person';
import { dataTypes, isPersonalDataType } from '#core/personal-data';
import type { Resident } from '#core/register';
import { harmTiers } from '#core/risk';
import { councils, householdOf, personOf, subjectOf } from '../../test/support/letters.ts';
import { type DecideInput, decideLetters, type LetterSubject } from './decide-letters.ts';

function decided(people: readonly LetterSubject[], also: Partial<DecideInput> = {}) {
  return decideLetters({ people, households: [], authorities: councils, asOf: '2026-11-21', ...also });
}

function alone(also: Partial<Person>): LetterDecision | undefined {
  const person = personOf('Adebayo', also);
  return decided([subjectOf(person, ['person-name', 'postal-address'])]).decisions.get(person.id);
}

function reasonOf(decision: LetterDecision | undefined): HoldReason | 'send' | 'none' | undefined {
  return decision?.kind === 'hold' ? decision.reason : decision?.kind;
}

describe('one person', () => {
  const cases: readonly (readonly [string, Partial<Person>, HoldReason | 'send' | 'none'])[] = [
    ['an adult on the register', {}, 'send'],
    ['a staff member in their role', { staff: true }, 'none'],
    ['somebody whom the register says to hold', { safeContact: { kind: 'hold' } }, 'safe-contact'],
    ['somebody with one safe channel', { safeContact: { kind: 'use', channel: 'text' } }, 'safe-contact'],
    ['somebody not on the register', { registerRef: null }, 'not-on-register'],
    ['somebody who has died', { deceasedOn: '2025-01-01' }, 'deceased'],
    ['a child of 17', { birthDate: '2008-11-22' }, 'child'],
    ['an adult of 18 today', { birthDate: '2008-11-21' }, 'send'],
    ['an unknown age', { birthDate: '' }, 'send'],
    ['an uncertain match', { matchProbability: 0.949 }, 'uncertain-match'],
    ['no address', { addressLines: [], postcode: '' }, 'no-usable-address'],
    ['no postcode', { postcode: '' }, 'no-usable-address'],
    ['a postcode of no area', { postcode: 'QX1 1AA' }, 'no-usable-address'],
    ['no fixed abode', { addressLines: ['No fixed abode'] }, 'no-usable-address'],
    ['a prison', { addressLines: ['HMP Wormwood Scrubs', 'Du Cane Road'] }, 'no-usable-address'],
    ['a refuge', { addressLines: ['Women’s Refuge', '1 High Street'] }, 'no-usable-address'],
  ];
  for (const [who, also, expected] of cases)
    test(`${who}: ${expected}`, () => expect(reasonOf(alone(also))).toBe(expected));

  test('T0: held as safety-critical', () => {
    const person = personOf('Adebayo');
    expect(reasonOf(decided([subjectOf(person, ['domestic-abuse'], 'T0')]).decisions.get(person.id))).toBe(
      'safety-critical',
    );
  });
  test('a name beside words of danger: held until somebody has read the file', () => {
    const person = personOf('Adebayo');
    const { decisions } = decided([subjectOf(person, ['nino'])], { nearDanger: new Set([person.id]) });
    expect(reasonOf(decisions.get(person.id))).toBe('safety-critical');
  });
  test('somebody at the address of a name beside words of danger: held too', () => {
    const [one, two] = [personOf('Adebayo', { registerRef: null }), personOf('Bright')];
    const { decisions } = decided([subjectOf(one, ['phone']), subjectOf(two, ['nino'])], {
      nearDanger: new Set([one.id]),
    });
    expect(reasonOf(decisions.get(two.id))).toBe('safety-critical');
  });
  test('a child by the files alone: held', () => {
    const person = personOf('Adebayo', { birthDate: '' });
    const { decisions } = decided([subjectOf(person, ['nino'])], { children: new Set([person.id]) });
    expect(reasonOf(decisions.get(person.id))).toBe('child');
  });
  test('risk unlikely: none is owed', () => {
    const person = personOf('Adebayo');
    expect(reasonOf(decided([subjectOf(person, ['person-name'], 'T4', 'unlikely')]).decisions.get(person.id))).toBe(
      'none',
    );
  });
  test('an address that the files contradict: held', () => {
    const person = personOf('Adebayo');
    const { decisions } = decided([subjectOf(person, ['person-name', 'email'])], {
      addressConflicts: new Set([person.id]),
    });
    expect(reasonOf(decisions.get(person.id))).toBe('address-conflict');
  });
});

describe('a shared letterbox', () => {
  const elsewhere = { addressLines: ['9 Other Street', 'London'], postcode: 'W8 7AA' };
  const otherOf = (inDanger: Person, other: Person, also: Partial<DecideInput> = {}): LetterDecision | undefined =>
    decided(
      [subjectOf(inDanger, ['domestic-abuse'], 'T0'), subjectOf(other, ['person-name', 'nino'])],
      also,
    ).decisions.get(other.id);

  test('holds the others at the same written address, and names nobody', () => {
    const decision = otherOf(personOf('Adebayo'), personOf('Bright', { addressLines: ['3, 12 Golborne Rd'] }));
    expect(reasonOf(decision)).toBe('safety-critical');
    expect(JSON.stringify(decision)).not.toMatch(/Adebayo|abuse/u);
  });
  test('holds the others of the household', () => {
    const [one, two] = [personOf('Adebayo'), personOf('Bright', elsewhere)];
    expect(reasonOf(otherOf(one, two, { households: [householdOf('h', [one, two])] }))).toBe('safety-critical');
  });
  test('holds the others with the same UPRN', () => {
    expect(
      reasonOf(
        otherOf(personOf('Adebayo', { uprn: '217000001' }), personOf('Bright', { ...elsewhere, uprn: '217000001' })),
      ),
    ).toBe('safety-critical');
  });
  test('holds those who live with somebody whom the register guards, even where no letter is owed to that person', () => {
    const [one, two] = [personOf('Adebayo', { safeContact: { kind: 'hold' } }), personOf('Bright')];
    const { decisions } = decided([subjectOf(one, ['person-name'], 'T4', 'unlikely'), subjectOf(two, ['nino'])]);
    expect(reasonOf(decisions.get(two.id))).toBe('safety-critical');
  });
  test('guards an address known only from the files', () => {
    expect(reasonOf(otherOf(personOf('Adebayo', { registerRef: null }), personOf('Bright')))).toBe('safety-critical');
  });
  test('guards a resident of the register who is not in the files', () => {
    const { title, forenames, surname, postcode, uprn, deceasedOn } = personOf('Adebayo');
    const resident: Resident = {
      ...{
        title,
        forenames,
        surname,
        postcode,
        uprn,
        deceasedOn,
        registerRef: 'R1',
        previousSurnames: [],
        birthDate: null,
        sex: '',
      },
      ...{
        addressLines: ['Flat 3', '12 Golborne Road'],
        email: '',
        phone: '',
        nino: '',
        nhsNumber: '',
        authority: 'north',
      },
      safeContact: { kind: 'hold' },
    };
    const person = personOf('Bright');
    const { decisions } = decided([subjectOf(person, ['nino'])], { residents: [resident] });
    expect(reasonOf(decisions.get(person.id))).toBe('safety-critical');
    const open: Resident = { ...resident, safeContact: { kind: 'open' } };
    for (const [near, expected] of [
      [['R1'], 'safety-critical'],
      [[], 'send'],
    ] as const) {
      const input = { residents: [open], residentsNearDanger: new Set<string>(near) };
      const decision = decided([subjectOf(person, ['nino'])], input).decisions.get(person.id);
      expect(reasonOf(decision)).toBe(expected);
    }
  });
  test('does not hold neighbours', () => {
    expect(
      reasonOf(otherOf(personOf('Adebayo'), personOf('Bright', { addressLines: ['Flat 4', '12 Golborne Road'] }))),
    ).toBe('send');
  });
  test('does not count staff who only wrote the files', () => {
    expect(reasonOf(otherOf(personOf('Adebayo', { staff: true }), personOf('Bright')))).toBe('send');
  });
});

const anyPerson = fc
  .record({
    name: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
    registered: fc.boolean(),
    guarded: fc.boolean(),
    staff: fc.boolean(),
    dead: fc.boolean(),
    birthDate: fc.constantFrom('', '1950-01-01', '2015-01-01'),
    street: fc.constantFrom('1 High Street', '2 High Street', ''),
    match: fc.double({ min: 0, max: 1, noNaN: true }),
    tier: fc.constantFrom(...harmTiers),
    level: fc.constantFrom('unlikely' as const, 'risk' as const, 'high-risk' as const),
    types: fc.subarray(Object.keys(dataTypes).filter(isPersonalDataType)),
  })
  .map((made) =>
    subjectOf(
      personOf(made.name, {
        registerRef: made.registered ? made.name : null,
        safeContact: made.guarded ? { kind: 'hold' } : { kind: 'open' },
        staff: made.staff,
        deceasedOn: made.dead ? '2020-01-01' : null,
        birthDate: made.birthDate,
        addressLines: made.street === '' ? [] : [made.street],
        matchProbability: made.match,
      }),
      made.types,
      made.tier,
      made.level,
    ),
  );

test('everyone is decided once, every letter belongs to a "send", and nothing unsafe is ever sent', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyPerson, { selector: ({ person }) => person.id, maxLength: 6 }), (people) => {
      const { decisions, letters } = decided(people);
      expect(decisions.size).toBe(people.length);
      const sent = people.filter(({ person }) => decisions.get(person.id)?.kind === 'send');
      expect(letters.map(({ personId }) => personId).toSorted()).toEqual(
        sent.map(({ person }) => person.id).toSorted(),
      );
      const danger = people.filter(
        ({ person, assessment }) =>
          !person.staff && (assessment.harmTier === 'T0' || person.safeContact.kind !== 'open'),
      );
      for (const { person } of sent) {
        expect(person).toMatchObject({ staff: false, deceasedOn: null, safeContact: { kind: 'open' } });
        expect(person.registerRef).not.toBeNull();
        expect(person.matchProbability).toBeGreaterThanOrEqual(0.95);
        expect(danger.some((other) => other.person.addressLines[0] === person.addressLines[0])).toBe(false);
      }
      for (const decision of decisions.values())
        if (decision.kind !== 'send') expect(decision.sentence).toMatch(/^[A-Z].*\.$/u);
    }),
    { numRuns: 300 },
  );
});

test('the order in which people come changes nothing', () => {
  const people = ['A', 'B', 'C'].map((name) => subjectOf(personOf(name), ['person-name', 'nino']));
  expect(decided(people.toReversed()).letters).toEqual(decided(people).letters);
});

test('a letter takes its name and address from the register, and the salutation from the title', () => {
  const [letter] = decided([subjectOf(personOf('Adebayo'), ['person-name', 'nino'], 'T2')]).letters;
  expect(letter).toMatchObject({
    address: ['Ms Folake Adebayo', 'Flat 3', '12 Golborne Road', 'London', 'W10 5AB'],
    salutation: 'Ms Adebayo',
    dataKinds: ['your name', 'your National Insurance number'],
    advice: ['national-insurance', 'identity', 'scams'],
    harmTier: 'T2',
    authorities: ['north'],
  });
  const [plain] = decided([subjectOf(personOf('Ng', { title: '' }), ['email'])]).letters;
  expect(plain?.salutation).toBe('Folake Ng');
  const long = { forenames: 'Wilhelmina Alexandrina Bartholomea', surname: 'Featherstonehaugh-Cholmondeley' };
  const [shortened] = decided([subjectOf(personOf('Long', long), ['email'])]).letters;
  expect(shortened?.address[0]).toBe('Ms Wilhelmina A B Featherstonehaugh-Cholmondeley');
});
