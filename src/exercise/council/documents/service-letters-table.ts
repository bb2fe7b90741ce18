import { type LetterForm, type LetterPart, letterDocument, text } from '../letter.ts';
import { letterhead } from '../letterhead.ts';
import { compactDay, type Desk, dayAfter, fileWord, folderOf, type Paper } from '../paper.ts';
import { adultsOf, childrenOf, headOf, type SampleHousehold, type SamplePerson } from '../people.ts';
import { schools } from '../phrases.data.ts';
import { phrasesFor } from '../wording/phrases.ts';
import { firstName, plainName, pounds, spacedNhs, writeDay } from '../writing.ts';

/** A kind of letter that a service sends: who it suits, and what its words tell of whom. */
type ServiceLetter = {
  readonly id: string;
  readonly weight: number;
  readonly department: string;
  readonly folder: readonly string[];
  readonly subject: string;
  readonly forms: readonly LetterForm[];
  readonly suits: (household: SampleHousehold) => boolean;
  readonly to: (household: SampleHousehold) => SamplePerson;
  readonly references: (desk: Desk, person: SamplePerson) => readonly (readonly [string, string])[];
  readonly parts: (desk: Desk, person: SamplePerson) => readonly LetterPart[];
};

function paperOf(kind: ServiceLetter): Paper {
  return {
    id: kind.id,
    place: 'letter',
    weight: kind.weight,
    suits: (household) => adultsOf(household).length > 0 && kind.suits(household),
    make: (desk) => {
      const person = kind.to(desk.household);
      const letter = {
        ...letterhead(desk, kind.department, person),
        references: kind.references(desk, person),
        subject: kind.subject,
        parts: kind.parts(desk, person),
      };
      const stem = `${kind.subject.split(/[:(]/u)[0]?.trim() ?? ''} ${fileWord(person.surname)} ${compactDay(desk.day)}`;
      return {
        folder: folderOf(desk, ...kind.folder),
        document: letterDocument(stem, letter, desk.random.pick(kind.forms), desk.telling),
      };
    },
  };
}

const kinds: readonly ServiceLetter[] = [
  {
    id: 'council-tax-bill',
    weight: 3,
    department: 'Revenues and Benefits',
    folder: ['Revenues and Benefits', 'Council Tax', 'Bills'],
    subject: 'Council Tax bill',
    forms: ['legacy-pdf', 'legacy-pdf', 'print'],
    suits: (household) => household.resident,
    to: headOf,
    references: ({ telling, household }, person) => [
      ['Account reference', telling.say(person, ['local-reference', 'council-tax'], household.councilTaxRef)],
      ['Property reference', telling.say(person, 'uprn', household.home.uprn)],
    ],
    parts: ({ random, household, day }) => {
      const yearly = random.between(90_000, 240_000) / 100;
      return [
        text(
          `The property is in band ${household.band}. You have to pay ${pounds(yearly)} for the year from 1 April ${day.slice(0, 4)}.`,
        ),
        {
          kind: 'table',
          headings: ['Instalment', 'Date', 'Amount'],
          rows: Array.from({ length: 10 }, (_, at) => [
            String(at + 1),
            `01/${String(((at + 3) % 12) + 1).padStart(2, '0')}`,
            pounds(yearly / 10),
          ]),
        },
      ];
    },
  },
  {
    id: 'housing-offer',
    weight: 2,
    department: 'Housing Needs',
    folder: ['Housing', 'Lettings', 'Offers'],
    subject: 'Offer of accommodation',
    forms: ['docx', 'docx', 'print'],
    suits: (household) => household.tenure === 'council' || household.tenure === 'temporary',
    to: headOf,
    references: ({ telling, random }, person) => [
      ['Application', telling.say(person, 'local-reference', `HR${random.digits(6)}`)],
    ],
    parts: ({ telling, random, day }, person) => [
      text(
        telling.say(
          person,
          'housing',
          `We are pleased to offer you a ${random.pick(['one', 'two', 'three'])} bedroom home. You were awarded band ${random.pick(['A', 'B'])} because your present home is ${random.pick(['overcrowded', 'unsuitable', 'due to be demolished'])}.`,
        ),
      ),
      text(
        `You can view it on ${writeDay(dayAfter(day, 4), 'words')} at 10.30am. This is the only offer that we will make.`,
      ),
    ],
  },
  {
    id: 'badge-decision',
    weight: 2,
    department: 'Environment',
    folder: ['Parking', 'Blue Badge', 'Decisions'],
    subject: 'Blue Badge decision',
    forms: ['print', 'docx'],
    suits: (household) => headOf(household).age > 45,
    to: headOf,
    references: ({ telling, random }, person) => [
      ['Badge number', telling.say(person, 'local-reference', random.digits(6))],
    ],
    parts: ({ telling, random, office }, person) => {
      const [condition, types] = random.pick(phrasesFor(office.wording).conditions);
      return [
        text(
          telling.say(
            person,
            [...types, 'disability'],
            `You told us that you have ${condition}. An assessor found that you cannot walk further than ${random.between(20, 80)} metres without severe discomfort.`,
          ),
        ),
        text('We have therefore decided to issue a badge for three years.'),
      ];
    },
  },
  {
    id: 'care-charges',
    weight: 2,
    department: 'Adult Social Care',
    folder: ['Adult Social Care', 'Charging'],
    subject: 'What you pay for your care',
    forms: ['docx', 'print', 'legacy-pdf'],
    suits: (household) => headOf(household).age > 68,
    to: headOf,
    references: ({ telling, random }, person) => [
      ['Person ID', telling.say(person, 'local-reference', `P${random.digits(7)}`)],
      ['NHS number', telling.say(person, 'nhs-number', spacedNhs(person.nhsNumber))],
    ],
    parts: ({ telling, random }, person) => [
      text(
        telling.say(person, 'disability', 'You have home care for washing, dressing and meals, fourteen hours a week.'),
      ),
      text(
        telling.say(
          person,
          ['income', 'benefit'],
          `We counted your State Pension and Attendance Allowance, together ${pounds(random.between(21_000, 36_000) / 100)} a week, and have left you the amount that the law says you need.`,
        ),
      ),
      text(`From Monday you will pay ${pounds(random.between(900, 9000) / 100)} a week.`),
    ],
  },
  {
    id: 'anonymous-entry',
    weight: 0.3,
    department: 'Legal and Governance',
    folder: ['Electoral Services', 'Anonymous'],
    subject: 'Your anonymous registration',
    forms: ['docx'],
    suits: (household) => household.resident,
    to: headOf,
    references: ({ telling, random }, person) => [
      ['Elector number', telling.say(person, 'local-reference', `AK${random.digits(4)} N`)],
    ],
    parts: ({ telling }, person) => [
      text(
        telling.say(
          person,
          'protected-address',
          'Your application has been allowed. Your name and address will not appear on any register, because of the court order protecting you that you sent us.',
        ),
      ),
      text('You must renew your application each year. Please destroy this letter once you have read it.'),
    ],
  },
  {
    id: 'citizenship',
    weight: 0.8,
    department: 'Customer Services',
    folder: ['Registrars', 'Citizenship'],
    subject: 'Your citizenship ceremony',
    forms: ['docx', 'print'],
    suits: (household) => headOf(household).culture !== 'english' && headOf(household).age > 20,
    to: headOf,
    references: ({ telling, random }, person) => [
      [
        'Home Office reference',
        telling.say(person, ['local-reference', 'immigration'], `${random.pick(['L', 'K', 'M'])}${random.digits(7)}`),
      ],
    ],
    parts: ({ telling, day }, person) => [
      text(
        telling.say(
          person,
          'immigration',
          'The Home Office tells us that your application to become a British citizen has been approved.',
        ),
      ),
      text(
        `Your ceremony will be on ${writeDay(dayAfter(day, 30), 'words')} at 2pm. Please bring your invitation and your residence permit.`,
      ),
    ],
  },
  {
    id: 'school-place',
    weight: 1.5,
    department: 'Children’s Services',
    folder: ['Childrens Services', 'Admissions', 'Offers'],
    subject: 'Offer of a school place',
    forms: ['docx', 'legacy-pdf', 'print'],
    suits: (household) => childrenOf(household).some((child) => child.age >= 4),
    to: (household) => adultsOf(household)[0] ?? headOf(household),
    references: () => [],
    parts: ({ telling, random, household }, person) => {
      const child = random.pick(childrenOf(household).filter((one) => one.age >= 4));
      const word = child.sex === 'F' ? 'daughter' : 'son';
      telling.note(person, 'family');
      const name = telling.say(child, ['person-name', 'family'], plainName(child));
      const born = telling.say(child, 'birth-date', writeDay(child.birthDate, 'words'));
      const offer = `We can offer ${telling.say(child, 'person-name', firstName(child))} a place at ${random.pick(schools)} from September.`;
      return [
        text(`I am writing about your ${word}, ${name}, born on ${born}. ${telling.say(child, 'education', offer)}`),
        text('Please accept or refuse the offer within two weeks. You have the right to appeal.'),
      ];
    },
  },
];

/** Letters of the services that write most, each kind a paper of its own. */
export const serviceLetters: readonly Paper[] = kinds.map(paperOf);
