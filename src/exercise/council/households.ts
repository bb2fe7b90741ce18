import type { Random } from '../random.ts';
import { type Borough, boroughs } from './boroughs.data.ts';
import type { Culture } from './cultures/culture.ts';
import { cultures } from './cultures/cultures.ts';
import { drawFamily, type Member } from './families.ts';
import { type GiveOut, makeGiveOut } from './given-out.ts';
import type { Homes } from './homes.ts';
import { inventBank, inventEmail, inventLandline, inventMobile, inventNhsNumber, inventNino } from './identifiers.ts';
import type { SampleHousehold, SamplePerson } from './people.ts';
import { registerStatus } from './register-status.ts';

/** One in so many households of the files lives outside the three boroughs: former tenants, landlords, visitors' permits. */
const outsideShare = 0.07;

/** Staff: more than half live outside the boroughs that employ them. */
const staffOutsideShare = 0.6;

/** Households of staff of one borough; `firstNumber` keeps their identifiers apart from the residents'. */
export type StaffHouseholds = { readonly borough: Borough; readonly firstNumber: number };

/** What households are drawn from; `giveOut` comes from the caller where other households must not have the same numbers. */
export type HouseholdOptions = { readonly pool?: readonly Culture[]; readonly giveOut?: GiveOut };

/** Everybody of the sample, household by household; homes come from the caller, so that no two share one. */
export function makeHouseholds(
  count: number,
  homes: Homes,
  random: Random,
  options: HouseholdOptions & { readonly staff?: StaffHouseholds } = {},
): readonly SampleHousehold[] {
  const { staff } = options;
  const common = { giveOut: makeGiveOut(), ...options };
  return Array.from({ length: count }, (_, at) => {
    const one = random.fork(`household/${at}`);
    if (staff !== undefined) {
      return makeHousehold(staff.firstNumber + at, staff.borough, !one.chance(staffOutsideShare), homes, one, common);
    }
    return makeHousehold(
      at + 1,
      boroughs[at % 3] ?? boroughs[0],
      at < 3 || !one.chance(outsideShare),
      homes,
      one,
      common,
    );
  });
}

function makeHousehold(
  number: number,
  borough: Borough,
  resident: boolean,
  homes: Homes,
  random: Random,
  { pool = cultures, giveOut = makeGiveOut() }: HouseholdOptions,
): SampleHousehold {
  const id = `H-${String(number).padStart(6, '0')}`;
  const home = resident ? homes.inBorough(borough) : homes.elsewhere();
  const members = drawFamily(random.fork('family'), pool);
  const people = members.map((member, place) =>
    makePerson(member, id, number, place, resident, random.fork(`person/${place}`), giveOut),
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
    landline: giveOut((attempt) => inventLandline(random, attempt)),
    ...references(borough, random, giveOut),
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
  giveOut: GiveOut,
): Pick<SampleHousehold, 'councilTaxRef' | 'rentRef' | 'benefitRef'> {
  switch (borough.headings) {
    case 'snake':
      return {
        councilTaxRef: giveOut(() => `8${random.digits(7)}`),
        rentRef: giveOut(() => `RA${random.digits(6)}`),
        benefitRef: giveOut(() => `5${random.digits(8)}`),
      };
    case 'camel':
      return {
        councilTaxRef: giveOut(() => `50${random.digits(8)}`),
        rentRef: giveOut(() => `${random.digits(6)}/0${random.between(1, 4)}`),
        benefitRef: giveOut(() => `HB-${random.digits(6)}`),
      };
    case 'spaced':
      return {
        councilTaxRef: giveOut(() => `CT/${random.digits(4)}/${random.digits(4)}`),
        rentRef: giveOut(() => `T${random.digits(7)}`),
        benefitRef: giveOut(() => `0${random.digits(7)}`),
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
  giveOut: GiveOut,
): SamplePerson {
  const id = `T-${String(number).padStart(6, '0')}-${place + 1}`;
  const hasEmail = member.age >= 16 && random.chance(member.age > 75 ? 0.3 : 0.85);
  return {
    ...member,
    id,
    household,
    nino: member.age >= 16 ? giveOut(() => inventNino(random)) : '',
    nhsNumber: giveOut(() => inventNhsNumber(random)),
    email: hasEmail ? giveOut((attempt) => inventEmail(member, random, attempt)) : '',
    mobile: member.age >= 12 && random.chance(0.92) ? giveOut((attempt) => inventMobile(random, attempt)) : '',
    ...registerStatus(id, member, resident, random.fork('register')),
  };
}
