import { type LetterForm, letterDocument, text } from '../letter.ts';
import { letterhead } from '../letterhead.ts';
import { compactDay, type Desk, fileWord, folderOf, type Paper } from '../paper.ts';
import { adultsOf, childrenOf, type SamplePerson } from '../people.ts';
import { plainName } from '../writing.ts';
import { identifierLines, labelledValues, wordedLines } from './worded-lines.ts';

const departments = [
  'Housing Needs',
  'Adult Social Care',
  'Children’s Services',
  'Revenues and Benefits',
  'Environment',
  'Customer Services',
];

/** A letter of any service that tells somebody what the council knows of them, with references of theirs. */
export const plainLetter: Paper = {
  id: 'plain-letter',
  place: 'letter',
  weight: 5,
  suits: (household) => adultsOf(household).length > 0,
  make: (desk) => {
    const { random, telling, day } = desk;
    const person = random.pick(adultsOf(desk.household));
    const references = labelledValues(desk, person, [
      random.pick(['council-tax-account', 'rent-account', 'benefit-claim', 'blue-badge', 'elector-number'] as const),
    ]);
    const department = random.pick(departments);
    const letter = {
      ...letterhead(desk, department, person),
      references,
      subject: random.pick(['Your enquiry', 'Our decision', 'Change to your record', 'Review of your case']),
      parts: [
        text(
          random.pick([
            'Thank you for getting in touch.',
            'I am writing about your recent request.',
            'We have looked at your case again.',
          ]),
        ),
        ...wordedLines(desk, person, 'letter', random.between(1, 3)).map(text),
        ...childPart(desk, person),
        ...identifierLines(desk, person, 'letter', random.between(1, 3)).map(text),
        text(
          random.pick([
            'If anything here is wrong, please tell us within 14 days.',
            'Please ring the number above if you want to talk about it.',
          ]),
        ),
      ],
    };
    return {
      folder: folderOf(desk, 'Post out', day.slice(0, 4), department.replaceAll('’', '')),
      document: letterDocument(
        `Letter ${fileWord(person.surname)} ${compactDay(day)}`,
        letter,
        random.pick<LetterForm>(['docx', 'docx', 'legacy-pdf']),
        telling,
      ),
    };
  },
};

function childPart(desk: Desk, person: SamplePerson): readonly ReturnType<typeof text>[] {
  const { random, telling, household } = desk;
  const child = childrenOf(household).find((one) => one.age >= 4);
  if (child === undefined || !random.chance(0.5)) return [];
  telling.note(person, 'family');
  const name = telling.say(child, 'person-name', plainName(child));
  return [
    text(
      `About your ${telling.say(child, 'family', child.sex === 'F' ? 'daughter' : 'son')} ${name}: ${wordedLines(desk, child, 'letter', 1).join(' ')}`,
    ),
  ];
}
