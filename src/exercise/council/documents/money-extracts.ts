import type { Random } from '../../random.ts';
import { type PersonRow, personColumns, rowsOf } from '../extract-columns.ts';
import { inventCard, inventUtr } from '../identifiers.ts';
import type { MadeDocument } from '../made-document.ts';
import type { Office, StaffMember } from '../office.ts';
import { dayAfter } from '../paper.ts';
import { adultsOf } from '../people.ts';
import { immigrationStatuses } from '../phrases.data.ts';
import { type Column, csvExtract, xlsxExtract } from '../sheet.ts';
import { newTelling } from '../telling.ts';
import { addressLine, fullName, hyphenSort, plainName, writeDay } from '../writing.ts';

/** Card payments as an old till system exported them, numbers and all. */
export function cardPayments(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows = rowsOf(office.households).filter(({ person }) => person.age >= 25 && random.chance(0.12));
  if (rows.length === 0) return null;
  const columns: readonly Column<PersonRow>[] = [
    { heading: 'TransDate', cell: () => writeDay(dayAfter('2019-04-02', random.int(300)), 'short') },
    {
      heading: 'Cardholder',
      cell: ({ person }) => telling.say(person, 'person-name', plainName(person).toUpperCase()),
    },
    { heading: 'CardNo', cell: ({ person }) => telling.say(person, 'payment-card', cardText(random)) },
    { heading: 'Exp', cell: () => `0${random.between(1, 9)}/2${random.between(0, 3)}` },
    { heading: 'Amount', cell: () => (random.between(1200, 38_000) / 100).toFixed(2) },
    { heading: 'Fund', cell: () => random.pick(['PCN', 'BULKY WASTE', 'LIBRARY', 'LEISURE']) },
  ];
  return csvExtract('kiosk_payments_2019.txt', columns, rows, telling, { delimiter: '|', newline: '\n' });
}

function cardText(random: Random): string {
  const card = inventCard(random);
  return random.chance(0.5) ? card.replace(/(....)(?=.)/gu, '$1 ') : card;
}

/** Weekly payments to foster carers: their homes, their accounts, their tax references. */
export function fosterPayments(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows: readonly PersonRow[] = office.households
    .filter((household) => household.resident && adultsOf(household).length > 1 && random.chance(0.08))
    .flatMap((household) =>
      adultsOf(household)
        .slice(0, 1)
        .map((person) => ({ person, household })),
    );
  if (rows.length === 0) return null;
  const shared = personColumns<PersonRow>(office.borough, telling, random);
  const columns: readonly Column<PersonRow>[] = [
    {
      heading: 'Carer',
      width: 28,
      cell: ({ person }) => telling.say(person, ['person-name', 'employment'], fullName(person)),
    },
    {
      heading: 'Address',
      width: 44,
      cell: ({ person, household }) => telling.say(person, 'postal-address', addressLine(household.home)),
    },
    shared.postcode(),
    shared.nino(),
    {
      heading: 'UTR',
      width: 13,
      cell: ({ person }) => telling.say(person, 'utr', random.chance(0.7) ? inventUtr(random) : ''),
    },
    {
      heading: 'Bank details',
      width: 24,
      cell: ({ person, household: { bank } }) =>
        telling.say(person, 'bank-account', `${hyphenSort(bank.sortCode)} / ${bank.account}`),
    },
    {
      heading: 'Weekly fee',
      width: 11,
      cell: ({ person }) => {
        const fee = random.between(28_000, 61_000) / 100;
        telling.say(person, 'income', fee);
        return { kind: 'money', amount: fee };
      },
    },
  ];
  return xlsxExtract('Fostering BACS week 24.xlsx', columns, rows, telling, {
    sheet: 'Week 24',
    title: 'Fostering payments, week 24',
    subtitle: 'Two signatures needed before release',
    author: 'Fostering Finance',
    modified: new Date('2025-09-15T14:00:00Z'),
  });
}

/** Checks of the right to work of staff. */
export function rightToWork(office: Office, random: Random): MadeDocument {
  const telling = newTelling('table');
  const shared = personColumns<StaffMember>(office.borough, telling, random);
  const columns: readonly Column<StaffMember>[] = [
    {
      heading: 'Employee',
      width: 26,
      cell: ({ person }) => telling.say(person, ['person-name', 'employment'], plainName(person)),
    },
    shared.birthDate('cell'),
    {
      heading: 'Passport number',
      width: 16,
      cell: ({ person }) => telling.say(person, 'passport', random.chance(0.8) ? random.digits(9) : ''),
    },
    {
      heading: 'Status',
      width: 28,
      cell: ({ person }) => telling.say(person, 'immigration', random.pick(immigrationStatuses)),
    },
    { heading: 'Checked on', width: 12, cell: () => ({ kind: 'day', day: dayAfter('2022-01-10', random.int(900)) }) },
    {
      heading: 'Evidence',
      width: 18,
      cell: () => random.pick(['Passport', 'Share code', 'BRP', 'Birth cert + NI letter']),
    },
  ];
  return xlsxExtract('Right to work checks.xlsx', columns, office.staff, telling, {
    sheet: 'RTW',
    author: 'HR Shared Service',
    modified: new Date('2024-07-01T08:30:00Z'),
  });
}

/** A canvass that a member kept on the share: who said how they would vote. */
export function canvassReturns(office: Office, random: Random): MadeDocument | null {
  const telling = newTelling('table');
  const rows = rowsOf(office.households).filter(
    ({ person, household }) => household.resident && person.age >= 18 && random.chance(0.1),
  );
  if (rows.length === 0) return null;
  const columns: readonly Column<PersonRow>[] = [
    {
      heading: 'Street',
      cell: ({ person, household }) => telling.say(person, 'postal-address', addressLine(household.home)),
    },
    { heading: 'Elector', cell: ({ person }) => telling.say(person, 'person-name', plainName(person)) },
    {
      heading: 'Voting intention',
      cell: ({ person }) => {
        const said = random.pick(['Con', 'Lab', 'LD', 'Green', 'Ref', 'Won’t say', 'Not in']);
        return said === 'Not in' || said === 'Won’t say' ? said : telling.say(person, 'political', said);
      },
    },
    { heading: 'Notes', cell: () => random.pick(['', '', '', 'poster', 'postal vote', 'angry about LTN']) },
  ];
  return csvExtract('canvass ward 4.csv', columns, rows, telling);
}
