import type { Random } from '../random.ts';
import { type Borough, boroughs } from './boroughs.data.ts';
import type { Culture } from './cultures/culture.ts';
import { cultures } from './cultures/cultures.ts';
import { drawFamily, type Member } from './families.ts';
import type { Homes } from './homes.ts';
import { inventBank, inventLandline, inventMobile, inventNhsNumber, inventNino } from './identifiers.ts';
import type { SampleHousehold, SamplePerson } from './people.ts';
import { registerStatus } from './register-status.ts';

/** One in so many households of the files lives outside the three boroughs: former tenants, landlords, visitors' permits. */
const outsideShare = 0.07;

/** Staff: more than half live outside the boroughs that employ them. */
const staffOutsideShare = 0.6;

/** Households of staff of one borough; `firstNumber` keeps their identifiers apart from the residents'. */
export type StaffHouseholds = { readonly borough: Borough; readonly firstNumber: number };

/** Everybody of the sample, household by household; homes come from the caller, so that no two share one. */
export function makeHouseholds(
  count: number,
  homes: Homes,
  random: Random,
  options: { readonly staff?: StaffHouseholds; readonly pool?: readonly Culture[] } = {},
): readonly SampleHousehold[] {
  const { staff, pool = cultures } = options;
  return Array.from({ length: count }, (_, at) => {
    const one = random.fork(`household/${at}`);
    if (staff !== undefined) {
      return makeHousehold(staff.firstNumber + at, staff.borough, !one.chance(staffOutsideShare), homes, one, pool);
    }
    return makeHousehold(
      at + 1,
      boroughs[at % 3] ?? boroughs[0],
      at < 3 || !one.chance(outsideShare),
      homes,
      one,
      pool,
    );
  });
}

function makeHousehold(
  number: number,
  borough: Borough,
  resident: boolean,
  homes: Homes,
  random: Random,
  pool: readonly Culture[],
): SampleHousehold {
  const id = `H-${String(number).padStart(6, '0')}`;
  const home = resident ? homes.inBorough(borough) : homes.elsewhere();
  const members = drawFamily(random.fork('family'), pool);
  const people = members.map((member, place) =>
    makePerson(member, id, number, place, resident, random.fork(`person/${place}`)),
  );
  return {
    id,
    borough,
    resident,
    home,
    formerHome: random.chance(0.12) ? homes.inBorough(borough) : null,
    tenure: home.lines.length === 4 && random.chance(0.8) ? 'council' : random.weighted(tenures),
    people,
    bank: inventBank(random),
    landline: inventLandline(random),
    ...references(borough, random),
    band: random.weighted([
      ['A', 1],
      ['B', 2],
      ['C', 5],
      ['D', 6],
      ['E', 4],
      ['F', 3],
      ['G', 2],
      ['H', 1],
    ]),
  };
}

const tenures: readonly (readonly [SampleHousehold['tenure'], number])[] = [
  ['council', 2],
  ['housing-association', 3],
  ['private', 5],
  ['owner', 5],
  ['temporary', 1],
];

/** Reference numbers in each borough's own fashion: there is no national one. */
function references(
  borough: Borough,
  random: Random,
): Pick<SampleHousehold, 'councilTaxRef' | 'rentRef' | 'benefitRef'> {
  switch (borough.headings) {
    case 'snake':
      return {
        councilTaxRef: `8${random.digits(7)}`,
        rentRef: `RA${random.digits(6)}`,
        benefitRef: `5${random.digits(8)}`,
      };
    case 'camel':
      return {
        councilTaxRef: `50${random.digits(8)}`,
        rentRef: `${random.digits(6)}/0${random.between(1, 4)}`,
        benefitRef: `HB-${random.digits(6)}`,
      };
    case 'spaced':
      return {
        councilTaxRef: `CT/${random.digits(4)}/${random.digits(4)}`,
        rentRef: `T${random.digits(7)}`,
        benefitRef: `0${random.digits(7)}`,
      };
  }
}

function makePerson(
  member: Member,
  household: string,
  number: number,
  place: number,
  resident: boolean,
  random: Random,
): SamplePerson {
  const id = `T-${String(number).padStart(6, '0')}-${place + 1}`;
  const hasEmail = member.age >= 16 && random.chance(member.age > 75 ? 0.3 : 0.85);
  return {
    ...member,
    id,
    household,
    nino: member.age >= 16 ? inventNino(random) : '',
    nhsNumber: inventNhsNumber(random),
    email: hasEmail ? inventEmail(member, random) : '',
    mobile: member.age >= 12 && random.chance(0.92) ? inventMobile(random) : '',
    ...registerStatus(id, member, resident, random.fork('register')),
  };
}

const mailHosts = ['example.org', 'example.com', 'mail.example', 'inbox.example', 'post.test', 'webmail.test'];

function inventEmail(member: Member, random: Random): string {
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .replaceAll('ł', 'l')
      .replaceAll('ı', 'i')
      .toLowerCase()
      .replace(/[^a-z]/gu, '');
  const [first = ''] = member.forenames.split(' ');
  const given = plain(first);
  const family = plain(member.surname);
  const year = member.birthDate.slice(2, 4);
  const local = random.pick([
    `${given}.${family}`,
    `${given}${family}${year}`,
    `${given.slice(0, 1)}.${family}`,
    `${given}_${random.digits(2)}`,
    `${family}${given.slice(0, 1)}${random.digits(3)}`,
    `mrs${family}${random.digits(2)}`.replace(/^mrs/u, member.sex === 'F' ? 'ms' : 'mr'),
  ]);
  return `${local.replace(/^[._]+|[._]+$/gu, '')}@${random.pick(mailHosts)}`;
}
