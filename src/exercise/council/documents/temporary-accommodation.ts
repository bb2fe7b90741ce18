import type { PersonalDataType } from '#core/personal-data';
import type { Random } from '../../random.ts';
import { type PersonRow, personColumns } from '../extract-columns.ts';
import type { MadeDocument } from '../made-document.ts';
import type { Office } from '../office.ts';
import { homelessReasons, immigrationStatuses } from '../phrases.data.ts';
import { type Column, xlsxExtract } from '../sheet.ts';
import { newTelling, type Telling } from '../telling.ts';
import { addressLine, plainName } from '../writing.ts';
import { headRow } from './housing-extracts.ts';

type Row = PersonRow & {
  readonly reason: string;
  readonly types: readonly PersonalDataType[];
  readonly refuge: string;
};

/** The list of everybody in temporary accommodation, with why, and where the refuge is. */
export function temporaryAccommodation(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const refuge = random.pick(['Sycamore House', 'Haven Court', 'The Larches']);
  const rows = office.households
    .filter(
      ({ tenure, people }, at) => tenure === 'temporary' || (people.length > 1 && tenure !== 'owner' && at % 9 === 1),
    )
    .map((household): Row => {
      const [reason, types] = random.weighted(homelessReasons);
      return { ...headRow(household), reason, types, refuge: types.includes('domestic-abuse') ? refuge : '' };
    });
  if (rows.length === 0) return null;
  const columns = [...applicantColumns(office, telling, random), ...placementColumns(telling, random)];
  return xlsxExtract('TA placements MASTER.xlsx', columns, rows, telling, {
    sheet: 'Current placements',
    title: 'Temporary accommodation: current placements',
    subtitle: `${office.borough.short} Housing Needs. Updated weekly. Do not forward outside the team.`,
    author: office.officer(random, 'Housing Needs').name,
    modified: new Date('2025-09-22T16:40:00Z'),
  });
}

function applicantColumns(office: Office, telling: Telling, random: Random): readonly Column<Row>[] {
  const shared = personColumns<Row>(office.borough, telling, random);
  return [
    {
      heading: 'Case ref',
      width: 14,
      cell: ({ person }) => telling.say(person, ['local-reference', 'housing'], `HL${random.digits(6)}`),
    },
    shared.surname('Applicant surname'),
    shared.forenames('First name'),
    shared.birthDate('cell'),
    shared.nino(),
    shared.phone(),
    { heading: 'Household', width: 34, cell: (row) => householdCell(row, telling) },
  ];
}

/** The others of the household by name: placed with the applicant, so at the placement's address. */
function householdCell({ person, household, refuge }: Row, telling: Telling): string {
  const others = household.people.slice(1);
  const types = refuge === '' ? (['postcode'] as const) : (['domestic-abuse', 'protected-address'] as const);
  for (const other of others) telling.note(other, 'housing', 'postal-address', ...types);
  if (others.length > 0) telling.note(person, 'family');
  return others.map((other) => telling.say(other, ['person-name', 'family'], plainName(other))).join('; ');
}

function placementColumns(telling: Telling, random: Random): readonly Column<Row>[] {
  return [
    {
      heading: 'Main reason for loss of last settled home',
      width: 38,
      cell: ({ person, reason, types }) => telling.say(person, types, reason),
    },
    { heading: 'Placement', width: 44, cell: (row) => placementCell(row, telling) },
    {
      heading: 'Immigration status',
      width: 22,
      cell: ({ person }) =>
        random.chance(0.5) ? telling.say(person, 'immigration', random.pick(immigrationStatuses)) : '',
    },
    { heading: 'Nightly rate', width: 11, cell: () => ({ kind: 'money', amount: random.between(38, 92) }) },
    {
      heading: 'Notes',
      width: 40,
      cell: ({ person, refuge }) => {
        if (refuge === '') return '';
        const words = 'DO NOT disclose placement. Perpetrator looking for family.';
        return telling.say(person, ['domestic-abuse', 'protected-address'], words);
      },
    },
  ];
}

function placementCell({ person, household, refuge }: Row, telling: Telling): string {
  if (refuge !== '') {
    const room = household.rentRef.slice(-1);
    return telling.say(person, ['postal-address', 'protected-address'], `${refuge} (refuge), Room ${room}`);
  }
  const { home } = household;
  return `${telling.say(person, 'postal-address', addressLine(home))}, ${telling.say(person, 'postcode', home.postcode)}`;
}
