import { type Block, makeDocx, paragraph } from '../../formats/docx.ts';
import { type LetterForm, letterDocument, text } from '../letter.ts';
import { letterhead } from '../letterhead.ts';
import { bytesDocument } from '../made-document.ts';
import { somebodyElse } from '../office.ts';
import { addressOf, compactDay, type Desk, dayAfter, fileWord, folderOf, type Paper } from '../paper.ts';
import { headOf, type SamplePerson } from '../people.ts';
import { religions } from '../phrases.data.ts';
import { hyphenSort, plainName, pounds, spacedNino, spacedPhone, writeDay } from '../writing.ts';
import { ethnicOrigin } from './citizen-extracts.ts';

/** A letter about rent arrears, up to the notice of seeking possession. */
export const arrearsLetter: Paper = {
  id: 'arrears-letter',
  place: 'letter',
  weight: 4,
  suits: (household) => household.tenure === 'council',
  make: (desk) => {
    const { household, telling, random, day } = desk;
    const head = headOf(household);
    const owed = random.between(18_000, 460_000) / 100;
    const stage = random.pick([
      'Rent arrears: first letter',
      'Rent arrears: final warning',
      'Notice of seeking possession',
    ]);
    const circumstances = random.chance(0.3)
      ? [
          text(
            telling.say(
              head,
              'employment',
              'When you called us you said that you had lost your job at the warehouse and were waiting for your first Universal Credit payment.',
            ),
          ),
        ]
      : [];
    if (circumstances.length > 0) telling.note(head, 'benefit');
    const document = letterDocument(
      `${household.rentRef.replaceAll('/', '-')} ${stage.split(':')[0] ?? ''} ${compactDay(day)}`,
      {
        ...letterhead(desk, 'Housing Management', head),
        references: [['Rent account', telling.say(head, 'local-reference', household.rentRef)]],
        subject: stage,
        parts: [
          text(
            telling.say(
              head,
              ['rent', 'debt', 'housing'],
              `Your rent account is ${pounds(owed)} in arrears. Your weekly rent is ${pounds(random.between(9400, 16800) / 100)}, and it is a condition of your tenancy that you pay it every Monday.`,
            ),
          ),
          ...circumstances,
          text(
            'Please pay in full, or ring me to agree a plan that you can keep to. If you do nothing we may ask the court for possession of your home.',
          ),
          {
            kind: 'bullets',
            items: [
              'Talk to us first: we would rather help you keep your home.',
              'Free debt advice is available from the money advice service in the town hall.',
            ],
          },
        ],
      },
      random.weighted<LetterForm>([
        ['docx', 6],
        ['print', 2],
        ['legacy-pdf', 1],
      ]),
      telling,
    );
    return { folder: folderOf(desk, 'Housing', 'Income', 'Arrears letters', day.slice(0, 4)), document };
  },
};

/** The form that a tenant fills at sign-up: labels and values, the household in a grid. */
export const tenancyForm: Paper = {
  id: 'tenancy-form',
  place: 'form',
  weight: 4,
  suits: (household) => household.tenure === 'council' || household.tenure === 'temporary',
  make: (desk) => {
    const { household, telling, random, day } = desk;
    const head = headOf(household);
    const next = nextOfKin(desk);
    const others = household.people.slice(1);
    const blocks: Block[] = [
      { kind: 'title', text: 'Tenancy sign-up form' },
      paragraph(`${desk.office.borough.name} Housing Management. Please complete in BLOCK CAPITALS.`),
      { kind: 'heading', text: '1. Main tenant' },
      { kind: 'form', rows: mainTenantRows(desk, head) },
      { kind: 'heading', text: '2. People who will live with you' },
      others.length === 0
        ? paragraph('None.')
        : {
            kind: 'grid',
            headings: ['Full name', 'Date of birth', 'Relationship'],
            rows: others.map((other) => memberRow(desk, head, other)),
          },
      { kind: 'heading', text: '3. Next of kin or emergency contact' },
      { kind: 'form', rows: next },
      { kind: 'heading', text: '4. Equalities monitoring (voluntary)' },
      { kind: 'form', rows: monitoringRows(desk, head) },
      { kind: 'heading', text: '5. For office use' },
      {
        kind: 'form',
        rows: [
          ['Rent account', telling.say(head, 'local-reference', household.rentRef)],
          ['Tenancy start', telling.say(head, 'housing', writeDay(dayAfter(day, 3), 'slashes'))],
          ['Signed up by', desk.officer.name],
        ],
      },
    ];
    return {
      folder: folderOf(desk, 'Housing', 'Tenancy files', fileWord(head.surname).slice(0, 1).toUpperCase() || 'Other'),
      document: bytesDocument(
        `${fileWord(head.surname)} ${random.pick(['sign up', 'Tenancy form', 'sign-up form SIGNED'])} ${writeDay(day, 'dots')}.docx`,
        makeDocx({
          blocks,
          author: desk.officer.name,
          title: 'Tenancy sign-up form',
          header: desk.office.borough.name,
          modified: new Date(`${day}T11:05:00Z`),
        }),
        telling.facts(),
      ),
    };
  },
};

function mainTenantRows(desk: Desk, head: SamplePerson): readonly (readonly [string, string])[] {
  const { household, telling, random } = desk;
  const { sortCode, account } = household.bank;
  // Some do as the form asks.
  const capitals = random.chance(0.25);
  const rows: readonly (readonly [string, string])[] = [
    ['Title', head.title],
    ['First name(s)', telling.say(head, 'person-name', head.forenames)],
    ['Surname', telling.say(head, 'person-name', head.surname)],
    ['Any previous names', telling.say(head, 'person-name', head.previousSurnames.join(', '))],
    [
      'Date of birth',
      telling.say(head, 'birth-date', writeDay(head.birthDate, random.pick(['slashes', 'dots', 'words']))),
    ],
    ['National Insurance No.', telling.say(head, 'nino', spacedNino(head.nino))],
    ['Address of new tenancy', addressOf(desk, head)],
    ['Mobile', telling.say(head, 'phone', spacedPhone(head.mobile))],
    ['Email', telling.say(head, 'email', head.email)],
    [
      'Bank details for refunds',
      random.chance(0.5) ? telling.say(head, 'bank-account', `${hyphenSort(sortCode)}  ${account}`) : '',
    ],
  ];
  return capitals ? rows.map(([label, value]) => [label, value.toUpperCase()] as const) : rows;
}

function memberRow(desk: Desk, head: SamplePerson, other: SamplePerson): readonly string[] {
  const telling = desk.telling.in('table');
  telling.note(head, 'family');
  // Section 2 asks who will live at the address above it, so the address is theirs too.
  telling.note(other, 'postal-address', 'postcode', 'housing');
  return [
    telling.say(other, ['person-name', 'family'], plainName(other)),
    telling.say(other, 'birth-date', writeDay(other.birthDate, 'slashes')),
    relationshipTo(other),
  ];
}

/** What somebody of the household is to its head, as forms ask. */
export function relationshipTo(other: SamplePerson): string {
  switch (other.place) {
    case 'head':
      return 'Self';
    case 'partner':
      return other.sex === 'F' ? 'Wife / partner' : 'Husband / partner';
    case 'child':
      return other.sex === 'F' ? 'Daughter' : 'Son';
    case 'elder':
      return other.sex === 'F' ? 'Mother' : 'Father';
    case 'lodger':
      return 'Lodger';
    case 'sharer':
      return 'Friend';
  }
}

/** Somebody of another household, or of nobody: a name and a phone number beside another's. */
function nextOfKin({ office, household, telling, random }: Desk): readonly (readonly [string, string])[] {
  const kin = somebodyElse(office, household, random);
  if (kin === null) return [['Name', 'None given']];
  const woman = kin.sex === 'F';
  const relation = random.pick(['Cousin', 'Friend', woman ? 'Sister' : 'Brother', woman ? 'Aunt' : 'Uncle']);
  if (relation !== 'Friend') telling.note(kin, 'family');
  if (relation !== 'Friend') telling.note(headOf(household), 'family');
  return [
    ['Name', telling.say(kin, 'person-name', plainName(kin))],
    ['Relationship', relation],
    ['Telephone', telling.say(kin, 'phone', spacedPhone(kin.mobile))],
  ];
}

function monitoringRows({ telling, random }: Desk, head: SamplePerson): readonly (readonly [string, string])[] {
  const told = random.chance(0.75);
  const same = told ? 'Yes' : 'Prefer not to say';
  const gender = random.chance(0.04) ? telling.say(head, 'gender-reassignment', 'No') : same;
  const origin = told ? ethnicOrigin(head.culture, random) : '';
  return [
    ['Ethnic origin', origin === 'Not stated' ? origin : telling.say(head, 'ethnicity', origin)],
    [
      'Religion or belief',
      told && random.chance(0.6) ? telling.say(head, 'religion', random.pick(religions)) : 'Prefer not to say',
    ],
    [
      'Sexual orientation',
      told && random.chance(0.3)
        ? telling.say(head, 'sexual-orientation', random.pick(['Heterosexual', 'Gay', 'Lesbian', 'Bisexual']))
        : 'Prefer not to say',
    ],
    ['Is your gender the same as at birth?', gender],
    [
      'Do you consider yourself disabled?',
      random.chance(0.2) ? telling.say(head, 'disability', 'Yes - mobility') : 'No',
    ],
  ];
}
