import type { Random } from '../../random.ts';
import { councillors } from '../councillors.ts';
import { deskFor } from '../desks.ts';
import { emlDocument, type MadeDocument, type Placed, zipDocument } from '../made-document.ts';
import type { Office } from '../office.ts';
import { addressOf, compactDay, fileWord, folderOf, type Paper } from '../paper.ts';
import { adultsOf, childrenOf, headOf, type SamplePerson } from '../people.ts';
import { phrasesFor } from '../wording/phrases.ts';
import { firstName, formalName, fullName, pronoun, spacedPhone, yearsOld } from '../writing.ts';
import { caseNotes } from './care-papers.ts';
import { tenancyForm } from './housing-papers.ts';
import { savedMail } from './mail-papers.ts';

/** A councillor's mail about a constituent: prose about somebody who neither wrote it nor was sent it. */
export const membersEnquiry: Paper = {
  id: 'members-enquiry',
  place: 'mail',
  weight: 2,
  suits: (household) => household.resident && adultsOf(household).length > 0,
  make: (desk) => {
    const { telling, random, household, office, day } = desk;
    const person = headOf(household);
    const [condition, conditionTypes] = random.pick(phrasesFor(office.wording).conditions);
    const member = random.pick(councillors).name;
    const children = childrenOf(household).slice(0, 2);
    if (children.length > 0) telling.note(person, 'family');
    const kin = children.map((child) =>
      telling.say(child, ['person-name', 'family'], `${firstName(child)} (${ageText(child, day)})`),
    );
    const text = [
      `Dear ${desk.officer.name.split(' ')[0] ?? 'colleague'}`,
      '',
      `I am writing for my constituent ${telling.say(person, 'person-name', fullName(person))} of ${addressOf(desk, person)}.`,
      telling.say(
        person,
        [...conditionTypes, 'housing'],
        `${telling.say(person, 'person-name', formalName(person))} has ${condition} and has been waiting three years for a move.`,
      ),
      ...(kin.length > 0
        ? [
            `${pronoun(person, 'he') === 'he' ? 'He' : 'She'} shares one bedroom with the children, ${kin.join(' and ')}.`,
          ]
        : []),
      ...(random.chance(0.5)
        ? [
            `Please ring ${pronoun(person, 'him')} on ${telling.say(person, 'phone', spacedPhone(person.mobile || household.landline))}.`,
          ]
        : []),
      '',
      'Could I have a reply within ten working days please.',
      '',
      member,
      `${office.borough.name}`,
    ].join('\n');
    const mail = {
      from: { name: member, address: `${member.toLowerCase().replace(/[^a-z]+/gu, '.')}@${office.borough.domain}` },
      to: [{ name: desk.officer.name, address: desk.officer.email }],
      subject: `Members enquiry ME${random.digits(5)}`,
      sent: new Date(`${day}T18:05:00Z`),
      messageId: `${compactDay(day)}.${random.digits(8)}@${office.borough.domain}`,
      text,
    };
    return {
      folder: folderOf(desk, 'Members enquiries', day.slice(0, 4)),
      document: emlDocument(`${mail.subject} ${fileWord(person.surname)}.eml`, {
        mail,
        facts: telling.facts(),
        attachments: [],
      }),
    };
  },
};

function ageText(child: SamplePerson, day: string): string {
  const years = yearsOld(child, day);
  return years < 1 ? 'a baby' : String(years);
}

/** The bundle made for somebody who asked for everything that the council holds about them: one archive, whole lives in it. */
export function accessRequest(office: Office, random: Random): Placed | null {
  const asked = office.households.find((household) => savedMail.suits(household) && caseNotes.suits(household));
  if (asked === undefined) return null;
  const kinds = [caseNotes, savedMail, membersEnquiry, tenancyForm].filter((paper) => paper.suits(asked));
  const documents: MadeDocument[] = kinds.map(
    (paper) => paper.make(deskFor(office, asked, random.fork(paper.id), paper.place)).document,
  );
  const packable = documents.filter((document) => document.content.kind === 'bytes');
  const name = `SAR 2023-${random.digits(3)} ${fileWord(headOf(asked).surname)}.zip`;
  return {
    folder: `${office.borough.folder}/Information Governance/SAR`,
    document: zipDocument(name, packable, { modified: new Date('2023-06-30T15:00:00Z') }),
  };
}
