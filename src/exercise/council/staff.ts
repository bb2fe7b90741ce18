import type { Random } from '../random.ts';
import type { Borough } from './boroughs.data.ts';
import { inventLandline } from './identifiers.ts';
import type { Officer, StaffMember } from './office.ts';
import { adultsOf, type SampleHousehold, type SamplePerson } from './people.ts';
import { firstName } from './writing.ts';

const posts: readonly (readonly [string, string, number])[] = [
  ['Benefits Assessor', 'Revenues and Benefits', 34_560],
  ['Council Tax Officer', 'Revenues and Benefits', 33_900],
  ['Housing Officer', 'Housing Management', 37_200],
  ['Income Recovery Officer', 'Housing Management', 35_100],
  ['Repairs Co-ordinator', 'Property Services', 31_480],
  ['Social Worker', 'Adult Social Care', 44_300],
  ['Senior Practitioner', 'Adult Social Care', 49_750],
  ['SEN Case Officer', 'Children’s Services', 38_400],
  ['Parking Appeals Officer', 'Environment', 32_700],
  ['Licensing Officer', 'Environment', 36_050],
  ['Customer Service Adviser', 'Customer Services', 29_610],
  ['Electoral Services Officer', 'Legal and Governance', 34_020],
  ['Homelessness Prevention Officer', 'Housing Needs', 38_990],
  ['Complaints Officer', 'Customer Services', 35_870],
];

/** Puts people of some households on a borough's payroll; each household gives its first adult. */
export function hireStaff(borough: Borough, households: readonly SampleHousehold[], random: Random): StaffMember[] {
  return households.map((household, at) => {
    const person = adultsOf(household).find((one) => one.age < 68) ?? household.people[0];
    if (person === undefined) throw new Error('a household of nobody cannot be hired from');
    const [role, department, salary] = posts[at % posts.length] ?? ['Officer', 'Corporate', 30_000];
    return {
      person,
      household,
      officer: officerOf(person, role, borough, random),
      employeeNumber: `${random.between(10, 99)}${random.digits(4)}`,
      department,
      salary: salary + random.between(-9, 14) * 100,
      union: random.weighted([
        ['', 6],
        ['UNISON', 3],
        ['GMB', 1],
        ['UNITE', 1],
      ]),
    };
  });
}

function officerOf(person: SamplePerson, role: string, borough: Borough, random: Random): Officer {
  const plain = (text: string): string => text.normalize('NFD').replace(/[^A-Za-z]/gu, '');
  const local = `${plain(firstName(person))}.${plain(person.surname)}`.toLowerCase();
  return {
    name: person.forenames === '' ? person.surname : `${firstName(person)} ${person.surname}`,
    role,
    email: `${local}@${borough.domain}`,
    phone: inventLandline(random, 0),
  };
}
