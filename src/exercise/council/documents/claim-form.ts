import type { MadeDocument } from '../made-document.ts';
import { addressOf, type Desk, dayAfter, fileWord, folderOf, type Paper } from '../paper.ts';
import { adultsOf, childrenOf, headOf, type SamplePerson } from '../people.ts';
import { hyphenSort, plainName, pounds, spacedNino, spacedPhone, writeDay } from '../writing.ts';
import { claimFormSource } from './claim-form-typst.data.ts';
import { relationshipTo } from './housing-papers.ts';

type Section = {
  readonly title: string;
  readonly fields: readonly (readonly [string, string])[];
  readonly table: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] } | null;
};

/** The form on which somebody claims Housing Benefit, as the scanning bureau's typists filled it in: a PDF of two pages. */
export const claimForm: Paper = {
  id: 'claim-form',
  place: 'form',
  weight: 3,
  suits: (household) => household.tenure !== 'owner' && adultsOf(household).length > 0,
  make: (desk) => {
    const head = headOf(desk.household);
    const partner = adultsOf(desk.household).find((person) => person.place === 'partner');
    const sections: readonly Section[] = [
      { title: 'Part 1  About you', fields: aboutYou(desk, head), table: null },
      { title: 'Part 2  Your partner', fields: aboutPartner(desk, head, partner), table: null },
      { title: 'Part 3  Children who live with you', fields: [], table: childrenTable(desk, head) },
      { title: 'Part 4  Money coming in', fields: money(desk, head), table: null },
      { title: 'Part 5  Rent', fields: rent(desk, head), table: null },
      { title: 'Part 6  Declaration', fields: declaration(desk), table: null },
    ];
    return {
      folder: folderOf(desk, 'Revenues and Benefits', 'Benefits', 'Claim forms', desk.day.slice(0, 4)),
      document: formDocument(desk, head, sections),
    };
  },
};

function formDocument(desk: Desk, head: SamplePerson, sections: readonly Section[]): MadeDocument {
  const form = { council: desk.office.borough.name, reference: desk.household.benefitRef, sections };
  desk.telling.say(head, 'local-reference', desk.household.benefitRef);
  desk.telling.note(head, 'benefit');
  return {
    name: `${desk.household.benefitRef}_claim_${fileWord(head.surname)}.pdf`,
    content: {
      kind: 'print',
      source: claimFormSource,
      inputs: { form: JSON.stringify(form) },
      created: new Date(`${desk.day}T12:00:00Z`),
    },
    outcome: 'read',
    facts: desk.telling.facts(),
    members: [],
  };
}

function aboutYou(desk: Desk, head: SamplePerson): Section['fields'] {
  const { telling, household, random } = desk;
  return [
    ['Title', head.title],
    ['Surname', telling.say(head, 'person-name', head.surname)],
    ['First names', telling.say(head, 'person-name', head.forenames)],
    ['Any other names you have used', telling.say(head, 'person-name', head.previousSurnames.join(', '))],
    ['Date of birth', telling.say(head, 'birth-date', writeDay(head.birthDate, 'slashes'))],
    ['National Insurance number', telling.say(head, 'nino', spacedNino(head.nino))],
    ['Address', addressOf(desk, head)],
    ['Daytime phone', telling.say(head, 'phone', spacedPhone(head.mobile || household.landline))],
    ['Email', telling.say(head, 'email', head.email)],
    [
      'Have you come to live in the UK in the last two years?',
      random.chance(0.1) ? telling.say(head, 'immigration', 'Yes - pre-settled status') : 'No',
    ],
  ];
}

function aboutPartner({ telling }: Desk, head: SamplePerson, partner: SamplePerson | undefined): Section['fields'] {
  telling.note(head, 'family');
  if (partner === undefined) return [['Do you have a partner who lives with you?', 'No']];
  telling.note(partner, 'family', 'postal-address', 'postcode');
  return [
    ['Do you have a partner who lives with you?', 'Yes'],
    ['Their full name', telling.say(partner, 'person-name', plainName(partner))],
    ['Their date of birth', telling.say(partner, 'birth-date', writeDay(partner.birthDate, 'slashes'))],
    ['Their National Insurance number', telling.say(partner, 'nino', partner.nino)],
  ];
}

function childrenTable({ telling, household }: Desk, head: SamplePerson): NonNullable<Section['table']> {
  const children = childrenOf(household).filter((child) => child.place === 'child');
  if (children.length > 0) telling.note(head, 'family');
  return {
    headings: ['Full name', 'Date of birth', 'Relationship to you'],
    rows: children.map((child) => {
      telling.note(child, 'family', 'postal-address', 'postcode');
      return [
        telling.in('table').say(child, 'person-name', plainName(child)),
        telling.in('table').say(child, 'birth-date', writeDay(child.birthDate, 'slashes')),
        relationshipTo(child),
      ];
    }),
  };
}

function money({ telling, random, household }: Desk, head: SamplePerson): Section['fields'] {
  const works = head.age < 66 && random.chance(0.55);
  const employer = random.pick([
    'Brightwell FM plc',
    'Tidal Basin Hotel',
    'Ravenhill High School',
    'Kingfisher Care',
    'Self-employed cleaner',
  ]);
  const { sortCode, account } = household.bank;
  return [
    ['Employer', telling.say(head, 'employment', works ? employer : 'Not working')],
    [
      'Earnings before tax',
      works ? telling.say(head, 'income', `${pounds(random.between(14000, 48000) / 100)} a week`) : '',
    ],
    [
      'Other benefits',
      telling.say(
        head,
        'benefit',
        random.pick(['Child Benefit', 'Personal Independence Payment', 'State Pension', 'Universal Credit']),
      ),
    ],
    ['Do you have more than £16,000 in savings?', 'No'],
    ['Pay my benefit to: sort code', telling.say(head, 'bank-account', hyphenSort(sortCode))],
    ['Account number', telling.say(head, 'bank-account', account)],
  ];
}

function rent({ telling, random, day }: Desk, head: SamplePerson): Section['fields'] {
  return [
    [
      'Landlord or agent',
      random.pick(['Marlin Lettings Ltd', 'Canal Side Homes', 'The council', 'Osier Housing Trust']),
    ],
    ['Rent', telling.say(head, 'rent', `${pounds(random.between(9800, 42000) / 100)} a week`)],
    ['Date you moved in', telling.say(head, 'housing', writeDay(dayAfter(day, -random.between(20, 2000)), 'slashes'))],
  ];
}

function declaration({ random, day }: Desk): Section['fields'] {
  return [
    ['Completed by', random.pick(['Claimant', 'Claimant, helped by an adviser', 'Appointee'])],
    ['Date', writeDay(day, 'slashes')],
  ];
}
