import { type CouncilLetter, type LetterForm, letterDocument, text } from '../letter.ts';
import { letterhead } from '../letterhead.ts';
import { compactDay, type Desk, dayAfter, fileWord, folderOf, type Paper } from '../paper.ts';
import { adultsOf, childrenOf, headOf, type SamplePerson } from '../people.ts';
import { fullName, hyphenSort, plainName, pounds, spacedNino, writeDay } from '../writing.ts';

const forms: readonly (readonly [LetterForm, number])[] = [
  ['print', 5],
  ['docx', 3],
  ['legacy-pdf', 2],
];

/** A housing benefit or council tax support decision. */
export const benefitLetter: Paper = {
  id: 'benefit-letter',
  place: 'letter',
  weight: 5,
  suits: (household) => household.tenure !== 'owner' && adultsOf(household).length > 0,
  make: (desk) => {
    const { household, telling, random, day } = desk;
    const head = headOf(household);
    const partner = adultsOf(household).find((person) => person.place === 'partner');
    const letter: CouncilLetter = {
      ...letterhead(desk, 'Revenues and Benefits', head),
      references: [
        ['Claim reference', telling.say(head, 'local-reference', household.benefitRef)],
        ['National Insurance number', telling.say(head, 'nino', spacedNino(head.nino))],
      ],
      subject: random.pick([
        'Housing Benefit and Council Tax Support decision',
        'Change to your Housing Benefit',
        'Your Housing Benefit entitlement',
      ]),
      parts: [
        text(
          telling.say(
            head,
            ['benefit', 'rent'],
            `We have looked again at your claim. From ${writeDay(dayAfter(day, 7), 'words')} your Housing Benefit will be ${pounds(random.between(4200, 28900) / 100)} a week towards a weekly rent of ${pounds(random.between(9800, 39000) / 100)}.`,
          ),
        ),
        ...incomeParts(desk, head, partner),
        ...childrenParts(desk, head),
        text(paymentSentence(desk, head)),
        text(
          'If you think this decision is wrong you can ask us to look at it again, or appeal, within one month of the date of this letter. Please tell us straight away if anything changes.',
        ),
      ],
    };
    const stem = `HB_${fileWord(head.surname)}_${compactDay(day)}`;
    const year = day.slice(0, 4);
    return {
      folder: folderOf(desk, 'Revenues and Benefits', 'Benefits', 'Decision letters', year),
      document: letterDocument(stem, letter, random.weighted(forms), telling),
    };
  },
};

/** A council tax reminder, final notice or summons notice. */
export const taxReminder: Paper = {
  id: 'tax-reminder',
  place: 'letter',
  weight: 5,
  suits: (household) => adultsOf(household).length > 0,
  make: (desk) => {
    const { household, telling, random, day } = desk;
    const head = headOf(household);
    const owed = random.between(60, 1900) + random.int(100) / 100;
    // A bill of April to March: what is overdue before July is last year's.
    const year = Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 7 ? 1 : 0);
    const stage = random.pick([
      'Council Tax reminder',
      'Council Tax final notice',
      'Notice of intention to apply for a liability order',
    ]);
    const letter: CouncilLetter = {
      ...letterhead(desk, 'Revenues and Benefits', head),
      references: [['Account reference', telling.say(head, 'local-reference', household.councilTaxRef)]],
      subject: stage,
      parts: [
        text(
          telling.say(
            head,
            ['council-tax', 'debt'],
            `Your Council Tax account for ${year}/${(year + 1) % 100} (band ${household.band}) is overdue. According to our records ${pounds(owed)} has not been paid.`,
          ),
        ),
        {
          kind: 'table',
          headings: ['Instalment due', 'Amount', 'Paid'],
          rows: [1, 2, 3].map((month) => [
            writeDay(`${year}-0${month + 3}-01`, 'slashes'),
            pounds(owed / 3),
            month === 1 && random.chance(0.4) ? pounds(20) : 'nil',
          ]),
        },
        text(
          `Please pay within seven days. If you do not, you will lose the right to pay by instalments and the whole balance of ${pounds(owed * 2.4)} will fall due.`,
        ),
        text('You can pay online, by phone or at any post office, quoting the reference above.'),
      ],
    };
    return {
      folder: folderOf(desk, 'Revenues and Benefits', 'Council Tax', 'Recovery', `${year}`),
      document: letterDocument(
        `CT_${stage.includes('final') ? 'FINAL' : 'REM'}_${household.councilTaxRef.replaceAll('/', '')}`,
        letter,
        random.weighted<LetterForm>([
          ['legacy-pdf', 5],
          ['print', 2],
          ['docx', 1],
        ]),
        telling,
      ),
    };
  },
};

function incomeParts({ telling, random }: Desk, head: SamplePerson, partner: SamplePerson | undefined) {
  const weekly = pounds(random.between(9000, 41000) / 100);
  const own = telling.say(head, 'income', `In working this out we have counted your earnings of ${weekly} a week.`);
  if (partner === undefined) return [text(own)];
  const theirs = `${telling.say(partner, ['person-name', 'family'], fullName(partner))}, your partner, receives ${telling.say(
    partner,
    'benefit',
    random.pick(['Personal Independence Payment', 'Carer’s Allowance', 'Universal Credit', 'State Pension']),
  )} of ${pounds(random.between(7600, 18400) / 100)} a week.`;
  telling.note(head, 'family');
  return [text(own), text(theirs)];
}

function childrenParts({ household, telling }: Desk, head: SamplePerson) {
  const children = childrenOf(household).filter((child) => child.place === 'child');
  if (children.length === 0) return [];
  telling.note(head, 'family');
  for (const child of children) telling.note(child, 'postal-address', 'postcode');
  return [
    text('We have included these children in your household:'),
    {
      kind: 'table' as const,
      headings: ['Name', 'Date of birth', 'Relationship to you'],
      rows: children.map((child) => [
        telling.say(child, ['person-name', 'family'], plainName(child)),
        telling.say(child, 'birth-date', writeDay(child.birthDate, 'slashes')),
        child.sex === 'F' ? 'Daughter' : 'Son',
      ]),
    },
  ];
}

function paymentSentence({ household, telling, random }: Desk, head: SamplePerson): string {
  if (random.chance(0.4)) {
    return telling.say(
      head,
      'housing',
      'We will pay your benefit straight to your landlord every four weeks in arrears.',
    );
  }
  const { sortCode, account } = household.bank;
  const bank = telling.say(head, 'bank-account', `sort code ${hyphenSort(sortCode)}, account number ${account}`);
  return `We will pay your benefit into the account that you gave us (${bank}) every two weeks.`;
}
