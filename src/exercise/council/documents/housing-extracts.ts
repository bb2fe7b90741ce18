import type { Random } from '../../random.ts';
import { type PersonRow, personColumns } from '../extract-columns.ts';
import { headingOf } from '../headings.data.ts';
import type { MadeDocument } from '../made-document.ts';
import type { Office } from '../office.ts';
import { dayAfter } from '../paper.ts';
import { adultsOf, headOf, type SampleHousehold } from '../people.ts';
import { asbIncidents } from '../phrases.data.ts';
import { type Column, csvExtract } from '../sheet.ts';
import { newTelling } from '../telling.ts';
import { addressLine, indexName, initialName, plainName, spacedPhone, writeDay } from '../writing.ts';

/** A row about the head of a household. */
export function headRow(household: SampleHousehold): PersonRow {
  return { person: headOf(household), household };
}

/** Every rent account of the council's own homes. */
export function rentAccounts(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows = office.households.filter(({ tenure, resident }) => resident && tenure === 'council').map(headRow);
  if (rows.length === 0) return null;
  const shared = personColumns(office.borough, telling, random);
  const columns: readonly Column<PersonRow>[] = [
    {
      heading: headingOf(office.borough, 'rentRef'),
      cell: ({ person, household }) => telling.say(person, ['local-reference', 'housing'], household.rentRef),
    },
    shared.title(),
    shared.surname(),
    shared.forenames(),
    shared.birthDate('slashes'),
    shared.nino(),
    {
      heading: 'Joint tenant',
      cell: ({ household }) => {
        const partner = adultsOf(household).find((one) => one.place === 'partner');
        if (partner === undefined || !random.chance(0.7)) return '';
        telling.note(partner, 'postal-address', 'postcode', 'housing');
        return telling.say(partner, 'person-name', indexName(partner));
      },
    },
    shared.address(),
    shared.postcode(),
    {
      heading: 'Weekly rent',
      cell: ({ person }) => telling.say(person, 'rent', (random.between(9400, 16800) / 100).toFixed(2)),
    },
    {
      heading: 'HB weekly',
      cell: ({ person }) =>
        random.chance(0.45) ? telling.say(person, 'benefit', (random.between(2100, 12000) / 100).toFixed(2)) : '',
    },
    {
      heading: 'Arrears',
      cell: ({ person }) =>
        random.chance(0.35) ? telling.say(person, 'debt', (random.between(4000, 380000) / 100).toFixed(2)) : '0.00',
    },
  ];
  return csvExtract('rent_accounts_wk26.csv', columns, rows, telling, {
    delimiter: office.borough.headings === 'camel' ? ';' : ',',
    // Excel writes this line itself where a list separator is not the local one.
    preface: office.borough.headings === 'camel' ? ['sep=;'] : [],
    encoding: office.borough.headings === 'spaced' ? 'utf-8-bom' : 'utf-8',
  });
}

/** The log of anti-social behaviour: who complained of whom. */
export function behaviourLog(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const tenants = office.households.filter(({ tenure, resident }) => resident && tenure !== 'owner');
  const rows = tenants
    .filter((_, at) => at % 7 === 2)
    .map((household, at) => ({
      ...headRow(household),
      accused: random.chance(0.8)
        ? headRow(
            tenants[(tenants.indexOf(household) + 1 + random.int(tenants.length - 1)) % tenants.length] ?? household,
          )
        : null,
      number: `ASB-25-${String(211 + at)}`,
      day: dayAfter('2025-01-10', random.int(240)),
    }));
  if (rows.length === 0 || tenants.length < 2) return null;
  type Row = (typeof rows)[number];
  const columns: readonly Column<Row>[] = [
    { heading: 'Ref', cell: ({ person, number }) => telling.say(person, 'local-reference', number) },
    { heading: 'Reported', cell: ({ day }) => writeDay(day, 'dashes') },
    { heading: 'Complainant', cell: ({ person }) => telling.say(person, 'person-name', initialName(person)) },
    {
      heading: 'Complainant address',
      cell: ({ person, household }) => telling.say(person, 'postal-address', addressLine(household.home)),
    },
    { heading: 'Tel', cell: ({ person }) => telling.say(person, 'phone', spacedPhone(person.mobile)) },
    {
      heading: 'Alleged perpetrator',
      cell: ({ accused }) =>
        accused === null
          ? 'Unknown youths'
          : telling.say(accused.person, ['person-name', 'criminal'], plainName(accused.person)),
    },
    {
      heading: 'Perp address',
      cell: ({ accused }) =>
        accused === null ? '' : telling.say(accused.person, 'postal-address', addressLine(accused.household.home)),
    },
    {
      heading: 'Details',
      cell: ({ accused }) => {
        const details = random.pick(asbIncidents);
        const worries = accused !== null && details.startsWith('Suspected cuckooing');
        return worries ? telling.say(accused.person, 'safeguarding', details) : details;
      },
    },
    {
      heading: 'Status',
      cell: () => random.pick(['Open', 'Closed NFA', 'Warning letter', 'CPW issued', 'Police - CAD ref held']),
    },
  ];
  return csvExtract('ASB log 2025.csv', columns, rows, telling, { encoding: 'windows-1252' });
}
