import { beforeAll, describe, expect, test } from 'vitest';
import { hashBytes } from '#core/ids';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { registerNames } from '../../src/review/detect/names/register-names.ts';
import { parseRegister } from '../../src/review/resolve/register/register.ts';
import { resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { duckDbForTests } from '../support/duckdb.ts';

const runPlan = duckDbForTests();

/** Strangers, so that names and values are as common as in a register. */
const forenames = 'Alan Brenda Carol David Emma Farah George Hana Imran Jane'.split(' ');
const surnames = 'Abbott Bianchi Carter Diallo Evans Fernandes Gupta Haddad Ibrahim Jones'.split(' ');
const crowd = surnames.flatMap((surname, row) =>
  forenames.map((forename, at) => ({ surname, forename, number: row * 10 + at })),
);
const home = (number: number): string => `"${number + 1} Acklam Road, London, W10 6QT"`;

type Row = readonly string[];
type Case = {
  readonly register: string;
  readonly file: readonly Row[];
  /** For each row below the heading the reference of whom it is of (as far as the slash), 'new' or '-' for nobody in particular. */
  readonly whose: readonly string[];
};

const cases: Readonly<Record<string, Case>> = {
  'a hospital’s lists by its own number, with part of a name or none': {
    register: [
      'NHS No,Hosp No,Patient Name,DOB,Address',
      ',K1000001,"OKAFOR, Ngozi Grace (Mrs)",03-FEB-1985,"Flat 3, 12 Golborne Road, London W10 5AB"',
      ',K1000002,"OKAFOR, Baby Girl",19-OCT-2026,"Flat 3, 12 Golborne Road, London W10 5AB"',
      ',K1000004,"HUSSAIN, Zara (Miss)",07-MAY-2015,"44 Acklam Road, London W10 6QT"',
      ',K1000005,"HUSSAIN, Zahra (Miss)",07-MAY-2015,"44 Acklam Road, London W10 6QT"',
      ',K1000009,"SMITH, John (Mr)",14-APR-1950,"9 Ladbroke Grove, London W10 5AD"',
      ',K1000010,"SMITH, John (Mr)",22-AUG-1979,"9 Ladbroke Grove, London W10 5AD"',
      ...crowd.map(
        ({ surname, forename, number }) =>
          `,K2${number + 10000},"${surname.toUpperCase()}, ${forename}",${(number % 28) + 1}-MAR-${1940 + (number % 70)},${home(number)}`,
      ),
    ].join('\n'),
    file: [
      ['MRN', 'Patient', 'Clinic'],
      ['K1000001', 'OKAFOR N', 'Perinatal mental health'],
      ['K1000002', 'Baby Okafor', 'Jaundice'],
      ['K1000004', 'Z Hussain', 'Diabetes'],
      ['K1000005', 'Z Hussain', 'Coeliac disease'],
      ['K1000009', 'J Smith', 'Memory clinic'],
      ['K1000010', 'John Smith', 'Sexual health'],
      ['K210017', '', 'HIV'],
      ['K1000009', 'Ann Walker', 'Eczema'],
    ],
    whose: ['K1000001', 'K1000002', 'K1000004', 'K1000005', 'K1000009', 'K1000010', 'K210017', '-'],
  },
  'a school’s log by the pupil number, the admission number and a preferred name': {
    register: [
      'UPN,Admission No,Legal Surname,Preferred Surname,Legal Forename,Preferred Forename,DOB,Address,Parent 1 Name,Parent 1 Mobile',
      'H801200001001,004501,Khan,Khan,Amelia Rose,Millie,12/05/2016,"14 Cedar Street, London W12 8BB",Mrs Sana Khan,07700 900101',
      'H801200001002,004502,Khan,Khan,Yusuf,,03/09/2018,"14 Cedar Street, London W12 8BB",Mrs Sana Khan,07700 900101',
      'H801200001005,004505,Mensah,Osei,Kwame,,30/11/2015,"2 Barlby Road, London W10 5AD",Abena Osei,07700 900105',
      ...crowd.map(
        ({ surname, forename, number }) =>
          `H80120${number + 1000000},${number + 700000},${surname},,${forename},,${(number % 28) + 1}/03/${2014 + (number % 6)},${home(number)},,`,
      ),
    ].join('\n'),
    file: [
      ['Pupil Name', 'UPN', 'Admission No', 'DOB', 'Incident'],
      ['Millie Khan', 'H801200001001', '', '', 'Hit another pupil'],
      ['Millie Khan', '', '', '12/05/2016', 'Swore'],
      ['Kwame Osei', '', '004505', '', 'Fell'],
      ['Yusuf Khan', 'H801200001002', '', '', 'Late'],
    ],
    whose: ['H801200001001', 'H801200001001', 'H801200001005', 'H801200001002'],
  },
  'joint tenants of a register in capitals without birth dates, and who lives with them': {
    register: [
      'Tenancy Ref,Tenant(s),Address',
      'T100001,MR J & MRS P KHAN,"7 CEDAR STREET, LONDON, W12 8BB"',
      'T100002,KOWALSKI PIOTR AND KOWALSKA EWA,"9 CEDAR STREET, LONDON, W12 8BB"',
      'T100003,GARCIA LOPEZ MARIA JOSE,"11 CEDAR STREET, LONDON, W12 8BB"',
      'T100004,VOID PROPERTY,"13 CEDAR STREET, LONDON, W12 8BB"',
      ...crowd.map(({ surname, forename, number }) =>
        `T2${number + 10000},${surname} ${forename},${home(number)}`.toUpperCase(),
      ),
    ].join('\n'),
    file: [
      ['Name', 'Address', 'Postcode', 'Tenancy Ref', 'Notes'],
      ['Mrs Parveen Khan', '7 Cedar St', 'W12 8BB', '', 'Has diabetes'],
      ['Mr Javed Khan', '7 Cedar St', 'W12 8BB', 'T100001', 'Has cancer'],
      ['Ewa Kowalska', '9 Cedar Street', 'W12 8BB', '', 'Has asthma'],
      ['Maria Garcia', '11 Cedar Street', 'W12 8BB', 'T100003', 'Has epilepsy'],
    ],
    whose: ['T100001 P', 'T100001 J', 'T100002 Ewa', 'T100003'],
  },
};

describe.each(Object.entries(cases))('%s', { timeout: 60_000 }, (name, { register, file, whose }) => {
  let found: readonly string[] = [];

  beforeAll(async () => {
    const residents = parseRegister(register, 'register.csv').value;
    const detect = makeDetector({ names: registerNames(residents), asOf: '2026-11-22' });
    const units = [{ kind: 'table' as const, locator: 'table:1', rows: file, headerRows: 1, flags: [] }];
    const contents = [
      [hashBytes(new TextEncoder().encode(name)), { findings: detect({ mediaType: 'text/csv', units }) }] as const,
    ];
    const { people, mentions } = await resolvePeople(
      { contents, residents, authorityDomains: [], asOf: '2026-11-22' },
      runPlan,
    );
    const forenameOf = new Map(residents.map((each) => [each.registerRef, each.forenames]));
    const ownerOf = new Map(
      people.flatMap(({ registerRef, links }) =>
        links.map(({ mention }) => {
          const [ref = '', mark] = (registerRef ?? 'new').split('/');
          return [mention, mark === undefined ? ref : `${ref} ${forenameOf.get(registerRef ?? '')}`] as const;
        }),
      ),
    );
    const keyOf = new Map(mentions.map(({ key, id }) => [key, ownerOf.get(id) ?? '-']));
    found = whose.map((_, row) => keyOf.get(`row:${row + 1}`) ?? 'no mention');
  });

  test('each row is of whom it should be', () => {
    expect(found).toEqual(whose);
  });
});
