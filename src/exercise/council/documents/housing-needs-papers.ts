import { type Block, makeDocx, paragraph } from '../../formats/docx.ts';
import { bytesDocument } from '../made-document.ts';
import { addressOf, type Desk, dayAfter, deskIn, fileWord, folderOf, type Paper } from '../paper.ts';
import { headOf, type SamplePerson } from '../people.ts';
import { immigrationStatuses } from '../phrases.data.ts';
import { phrasesFor } from '../wording/phrases.ts';
import { formalName, plainName, pronoun, writeDay } from '../writing.ts';

/** A caseworker's assessment of somebody who is homeless. */
export const homelessAssessment: Paper = {
  id: 'homeless-assessment',
  place: 'prose',
  weight: 2,
  suits: (household) => household.tenure === 'temporary' || household.tenure === 'private',
  make: (desk) => {
    const { telling, random, day } = desk;
    const form = telling.in('form');
    const head = headOf(desk.household);
    const status = random.chance(0.6) ? form.say(head, 'immigration', random.pick(immigrationStatuses)) : '';
    const blocks: Block[] = [
      { kind: 'title', text: 'Homelessness assessment and personalised plan' },
      {
        kind: 'form',
        rows: [
          ['Applicant', form.say(head, 'person-name', plainName(head))],
          ['DOB', form.say(head, 'birth-date', writeDay(head.birthDate, 'slashes'))],
          ['NI number', form.say(head, 'nino', head.nino)],
          ['Last settled address', addressOf(deskIn(desk, 'form'), head)],
          ['Telephone', form.say(head, 'phone', head.mobile)],
          ['Immigration status', status],
          ['Date of interview', writeDay(day, 'slashes')],
        ],
      },
      { kind: 'heading', text: 'Circumstances' },
      ...circumstances(desk, head),
      { kind: 'heading', text: 'Plan' },
      {
        kind: 'bullets',
        items: [
          'Interim accommodation from tonight.',
          'Applicant to bring proof of income and three bank statements.',
          'Review in 28 days.',
        ],
      },
    ];
    return {
      folder: folderOf(desk, 'Housing', 'Housing Needs', 'Assessments', day.slice(0, 4)),
      document: bytesDocument(
        `HNA_${fileWord(head.surname)}_${fileWord(head.forenames.split(' ')[0] ?? '')}.docx`,
        makeDocx({
          blocks,
          author: desk.officer.name,
          title: 'Homelessness assessment',
          footer: 'OFFICIAL-SENSITIVE',
          modified: new Date(`${day}T15:42:00Z`),
        }),
        telling.facts(),
      ),
    };
  },
};

function circumstances(desk: Desk, head: SamplePerson): readonly Block[] {
  const { household, telling, random, day } = desk;
  const partner = household.people.find((person) => person.place === 'partner');
  const [condition, conditionTypes] = random.pick(phrasesFor(desk.office.wording).conditions);
  const by = random.pick(['the landlord', 'family', 'friends']);
  const leaving = `${telling.say(head, 'person-name', formalName(head))} has been asked to leave by ${by} and has nowhere to stay after ${writeDay(dayAfter(day, 9), 'words')}.`;
  const blocks = [paragraph(telling.say(head, 'housing', leaving))];
  if (partner !== undefined && random.chance(0.25)) blocks.push(abuseParagraph(desk, head, partner));
  blocks.push(paragraph(telling.say(head, conditionTypes, `Medical: ${condition}. GP letter seen.`)));
  if (random.chance(0.2)) {
    // Left in the file by tracked changes: whoever opens it can read what was struck out.
    const struck = 'Applicant has a conviction for supplying drugs (2015), check with probation.';
    blocks.push(
      paragraph('Suitability considered. ', { text: telling.say(head, 'criminal', struck), mark: 'deleted' }),
    );
  }
  return blocks;
}

function abuseParagraph({ telling }: Desk, head: SamplePerson, partner: SamplePerson): Block {
  const he = head.sex === 'F' ? 'She' : 'He';
  const name = telling.say(partner, ['person-name', 'criminal', 'family', 'domestic-abuse'], plainName(partner));
  return paragraph(
    telling.say(
      head,
      ['domestic-abuse', 'family', 'protected-address'],
      `${he} discloses that the ex-partner, ${name}, has been violent and has threatened to find ${pronoun(head, 'him')}. Police reference given. Address must not be disclosed.`,
    ),
  );
}
