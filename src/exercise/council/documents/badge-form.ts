import { makeFormPdf } from '../../formats/form-pdf.ts';
import { bytesDocument } from '../made-document.ts';
import { compactDay, fileWord, folderOf, type Paper } from '../paper.ts';
import { adultsOf } from '../people.ts';
import { phrasesFor } from '../wording/phrases.ts';
import { addressLine, spacedPhone, writeDay } from '../writing.ts';

/** An application for a Blue Badge, filled in on screen: the answers stand in the form's fields only. */
export const badgeForm: Paper = {
  id: 'badge-form',
  place: 'form',
  weight: 2,
  suits: (household) => adultsOf(household).some((person) => person.age > 40),
  make: (desk) => {
    const { telling, random, household, day, home } = desk;
    const person = random.pick(adultsOf(household).filter((one) => one.age > 40));
    const [condition, conditionTypes] = random.pick(phrasesFor(desk.office.wording).conditions);
    telling.note(person, 'disability');
    const fields = [
      ['surname', 'Surname', telling.say(person, 'person-name', person.surname)],
      ['forenames', 'First name(s)', telling.say(person, 'person-name', person.forenames)],
      ['surname_at_birth', 'Surname at birth', telling.say(person, 'person-name', person.previousSurnames[0] ?? '')],
      ['dob', 'Date of birth', telling.say(person, 'birth-date', writeDay(person.birthDate, 'slashes'))],
      ['nino', 'National Insurance number', telling.say(person, 'nino', person.nino)],
      ['address', 'Current address', telling.say(person, 'postal-address', addressLine(home))],
      ['postcode', 'Postcode', telling.say(person, 'postcode', home.postcode)],
      ['mobile', 'Mobile phone', telling.say(person, 'phone', spacedPhone(person.mobile))],
      ['email', 'Email address', telling.say(person, 'email', person.email)],
      ['vrm', 'Vehicle registration', ''],
      ['condition', 'Describe your condition', telling.say(person, conditionTypes, condition)],
      [
        'distance',
        'How far can you walk?',
        telling.say(person, 'disability', `${random.between(5, 60)} metres with a stick`),
      ],
      ['declaration', 'Date of declaration', writeDay(day, 'slashes')],
    ] as const;
    const form = fields.map(([name, label, value]) => ({ name, label, value }));
    return {
      folder: folderOf(desk, 'Parking', 'Blue Badge', 'Applications'),
      document: bytesDocument(
        `BB application ${fileWord(person.surname)} ${compactDay(day)}.pdf`,
        makeFormPdf('Application for a Blue Badge', form, new Date(`${day}T20:14:00Z`)),
        telling.facts(),
      ),
    };
  },
};
