import { expect, test } from 'vitest';
import type { Unit } from '#core/document';
import { passage, table } from '../../../../test/support/units.ts';
import { makeDetector } from '../detector.ts';

const detect = makeDetector({ names: null, asOf: '2026-11-21' });

/** Findings as `key type value`, sorted. */
function found(...units: readonly Unit[]): readonly string[] {
  return detect({ mediaType: 'text/csv', units })
    .map(({ binding, type, value }) => `${binding.key} ${type} ${value}`)
    .sort();
}

function roles(...units: readonly Unit[]): ReadonlyMap<string, string> {
  return new Map(detect({ mediaType: 'text/csv', units }).map(({ binding }) => [binding.key, binding.role]));
}

test('a row is one person, with a partner and an officer of their own', () => {
  const sheet = table([
    [
      'Acc Ref',
      'Title',
      'Forename',
      'Surname',
      'DOB',
      'NI_No',
      'Address 1',
      'Address 2',
      'Postcode',
      'Partner name',
      'Partner DOB',
      'Case officer',
    ],
    [
      'CT1001',
      'Ms',
      'Amina',
      'HASSAN',
      '03/02/1985',
      'AB123456C',
      'Flat 3',
      '12 Golborne Road',
      'W10 5AB',
      'Yusuf Ali',
      '04/05/1980',
      'Jane Brown',
    ],
  ]);
  expect(found(sheet)).toEqual([
    'row:1 birth-date 1985-02-03',
    'row:1 local-reference CT1001',
    'row:1 nino AB123456C',
    'row:1 person-name Ms|Amina|Hassan',
    'row:1 postal-address Flat 3, 12 Golborne Road',
    'row:1 postcode W10 5AB',
    'row:1/officer person-name |Jane|Brown',
    'row:1/partner birth-date 1980-05-04',
    'row:1/partner person-name |Yusuf|Ali',
    'row:1/partner postal-address Flat 3, 12 Golborne Road',
    'row:1/partner postcode W10 5AB',
  ]);
  expect(Object.fromEntries(roles(sheet))).toEqual({
    'row:1': 'subject',
    'row:1/partner': 'relative',
    'row:1/officer': 'officer',
  });
});

test.each([
  ['Sort Code', 'Account No', '112233', '1234567', 'bank-account 112233/01234567'],
  ['sortCode', 'bankAccountNumber', '40122', '12345678', 'bank-account 040122/12345678'],
])('%s and %s are one bank account, leading zeros restored', (sortHeading, accountHeading, sort, account, expected) => {
  const sheet = table([
    ['Surname', 'Forename', sortHeading, accountHeading],
    ['Khan', 'Ali', sort, account],
  ]);
  expect(found(sheet)).toContain(`row:1 ${expected}`);
});

// Heading, cell, and what the row says; [] where the cell says nothing of anybody.
test.each([
  ['Ethnic origin', 'Black African', ['ethnicity Black African']],
  ['Ethnic origin', 'Not stated', []],
  ['Religion', 'Prefer not to say', []],
  ['Disability', 'No', []],
  ['Disability?', 'Yes', ['disability Yes']],
  ['Discount', 'SMI', ['council-tax SMI', 'health SMI']],
  ['Arrears', '0.00', []],
  ['Arrears', '694.14', ['debt 694.14']],
  ['Union subs', '12.50', ['trade-union 12.50']],
  ['Immigration Status', 'EUSS - settled', ['immigration EUSS - settled']],
  ['Vulnerability', 'Wheelchair user', ['disability Wheelchair user']],
  ['Pass type', 'OP - older person', []],
  ['SEN need', 'ASD', ['health ASD', 'send ASD']],
  ['NHS Number', '943 476 5871', ['nhs-number 9434765871']],
  ['NI No', 'AB1234S6C', ['nino AB123456C']],
  ['Post Code', 'W1O 5AB', ['postcode W10 5AB']],
  ['Vehicle Reg', 'LB20KZR', ['vehicle-registration LB20KZR']],
  ['UPN', 'B801200005001', ['upn B801200005001']],
  ['Mobile', '7700900123', ['phone +447700900123']],
  ['Date of birth', '31081', ['birth-date 1985-02-03']],
  [
    'Homelessness reason',
    'Domestic abuse - victim',
    ['domestic-abuse Domestic abuse - victim', 'housing Domestic abuse - victim'],
  ],
])('%s: %s', (heading, cell, expected) => {
  const rows = found(
    table([
      ['Surname', 'Forename', heading],
      ['Khan', 'Ali', cell],
    ]),
  );
  expect(rows).toEqual(['row:1 person-name |Ali|Khan', ...expected.map((each) => `row:1 ${each}`)].sort());
});

test('two people in one cell are two people at one address', () => {
  expect(
    found(
      table([
        ['Tenants', 'Address'],
        ['Mr & Mrs A Khan', '12 Golborne Road, London, W10 5AB'],
        ['Jan Kowalski', '14 Golborne Road, London, W10 5AB'],
      ]),
    ).slice(0, 6),
  ).toEqual([
    'row:1 person-name Mr||Khan',
    'row:1 postal-address 12 Golborne Road, London',
    'row:1 postcode W10 5AB',
    'row:1/second person-name Mrs|A|Khan',
    'row:1/second postal-address 12 Golborne Road, London',
    'row:1/second postcode W10 5AB',
  ]);
});

test('a form in two columns is one person, and its section says whose', () => {
  const units = [
    passage('1. Your details'),
    table(
      [
        ['Name', 'Amina Hassan'],
        ['Date of birth', '3 Feb 1985'],
        ['Do you have a disability?', 'Yes - autism'],
      ],
      0,
    ),
    passage('2. Next of kin'),
    table(
      [
        ['Name', 'Yusuf Ali'],
        ['Telephone', '07700 900123'],
      ],
      0,
    ),
    passage('3. People who live with you'),
    table([
      ['Name', 'Relationship', 'Date of birth'],
      ['Sara Hassan', 'Daughter', '04/05/2015'],
    ]),
  ];
  const findings = detect({ mediaType: 'text/plain', units }).map(
    ({ unit, type, value, binding }) => `${unit} ${binding.key} ${binding.role} ${type} ${value}`,
  );
  expect(findings).toContain('1 form:1 subject person-name |Amina|Hassan');
  expect(findings).toContain('1 form:1 subject disability Yes - autism');
  expect(findings).toContain('3 form:1/next-of-kin relative person-name |Yusuf|Ali');
  expect(findings).toContain('3 form:1/next-of-kin relative phone +447700900123');
  expect(findings).toContain('5 row:1 relative person-name |Sara|Hassan');
});

test('without headings the columns are typed by their values', () => {
  const people = [
    ['Amina Hassan', '03/02/1985', '07700 900123', '12 Golborne Road, W10 5AB'],
    ['Jan Kowalski', '04/05/1970', '07700 900124', '14 Golborne Road, W10 5AB'],
    ['Wei Zhang', '04/05/1999', '07700 900125', '16 Golborne Road, W10 5AB'],
    ['Ola Ade', '04/05/1950', '07700 900126', '18 Golborne Road, W10 5AB'],
  ];
  const rows = found(table(people, 0));
  expect(rows.filter((row) => row.startsWith('row:2 '))).toEqual([
    'row:2 birth-date 1999-05-04',
    'row:2 person-name |Wei|Zhang',
    'row:2 phone +447700900125',
    'row:2 postal-address 16 Golborne Road',
    'row:2 postcode W10 5AB',
  ]);
});

test('a column without heading whose cells were typed by several hands is still of one type', () => {
  const people = [
    ['Amina Hassan', 'w6 0bs', 'jg121316'],
    ['Jan Kowalski', 'W60BT', 'JG121317A'],
    ['Wei Zhang', 'W6  0BU', 'jg121318b'],
    ['Ola Ade', 'W6 0BW', 'JG 12 13 19 C'],
  ];
  const rows = found(table(people, 0));
  expect(rows.filter((row) => row.includes('postcode')).length).toBe(4);
  expect(rows.filter((row) => row.includes('nino')).length).toBe(4);
});

test('headings below a title, repeated and changed, are found', () => {
  const rows = found(
    table(
      [
        ['Rent arrears week 26'],
        [],
        ['Name', 'NI No'],
        ['Ali Khan', 'AB123456C'],
        ['Name', 'NI No'],
        ['Wei Zhang', 'JG121316A'],
        ['Total', '2'],
      ],
      0,
    ),
  );
  expect(rows).toEqual([
    'row:3 nino AB123456C',
    'row:3 person-name |Ali|Khan',
    'row:5 nino JG121316A',
    'row:5 person-name |Wei|Zhang',
  ]);
});

test.each([
  [
    [
      ['Supplier', 'Contact', 'Email', 'Amount'],
      ['Acme Ltd', 'Sales', 'sales@acme.co.uk', '1,200.00'],
      ['Bloggs & Sons', 'Accounts', 'ac@bloggs.co.uk', '23.00'],
    ],
  ],
  [
    [
      ['Asset', 'Name', 'Location', 'Postcode'],
      ['L1', 'Lift', 'Trellick Tower', 'W10 5AB'],
      ['B2', 'Boiler', 'Town Hall', 'W8 7NX'],
    ],
  ],
  [
    [
      ['Ward', 'Total', 'Percentage'],
      ['Golborne', '120', '4.5'],
      ['Notting Dale', '98', '3.9'],
    ],
  ],
  [
    [
      ['Title', 'ISBN', 'Price'],
      ['Great Expectations', '9780141439563', '7.99'],
      ['Jane Eyre', '9780141441146', '8.99'],
    ],
  ],
])('nobody in %j', (rows) => {
  expect(found(table(rows))).toEqual([]);
});

test('notes of a row are about its person, and name others', () => {
  const rows = found(
    table([
      ['Name', 'Notes'],
      ['Amina Hassan', 'Tenant has severe depression. Key safe 4567. Call neighbour Mrs Begum on 07700 900123.'],
      ['Ali Khan', 'None'],
    ]),
  );
  expect(rows.filter((row) => row.includes('health') || row.includes('access-code'))).toEqual([
    'row:1 access-code Key safe 4567.',
    'row:1 health Tenant has severe depression.',
  ]);
  expect(rows).toContain('row:1/note-2-1 person-name Mrs||Begum');
  expect(rows).toContain('row:1/note-2-1 phone +447700900123');
});
