import { type Block, makeDocx, paragraph } from '../../formats/docx.ts';
import { fill } from '../fill.ts';
import { type LetterForm, letterDocument, text } from '../letter.ts';
import { letterhead } from '../letterhead.ts';
import { bytesDocument, type MadeDocument } from '../made-document.ts';
import { addressOf, compactDay, type Desk, dayAfter, deskIn, fileWord, folderOf, type Paper } from '../paper.ts';
import { adultsOf, childrenOf, headOf, type SampleHousehold, type SamplePerson } from '../people.ts';
import { schools } from '../phrases.data.ts';
import { phrasesFor } from '../wording/phrases.ts';
import {
  firstName,
  formalName,
  fullName,
  indexName,
  plainName,
  pronoun,
  spacedNhs,
  spacedPhone,
  writeDay,
} from '../writing.ts';
import { sentencesFor } from './case-sentences.ts';

/** Whose notes adult social care would keep in a household: the eldest, or somebody unwell. */
function clientOf(household: SampleHousehold): SamplePerson {
  const byAge = [...household.people].sort((a, b) => b.age - a.age);
  return byAge[0] ?? headOf(household);
}

/** Running case notes: prose about the client, the family, a neighbour, the workers. */
export const caseNotes: Paper = {
  id: 'case-notes',
  place: 'prose',
  weight: 4,
  suits: (household) => clientOf(household).age >= 60 || household.people.length > 2,
  make: (desk) => {
    const { household, telling, random, day } = desk;
    const client = clientOf(household);
    const form = telling.in('form');
    const sentences = random.some(sentencesFor(desk, client), 12);
    const notes = Array.from({ length: random.between(2, 5) }, (_, at) =>
      noteOf(desk, dayAfter(day, at * random.between(3, 20)), sentences.splice(0, random.between(2, 4))),
    );
    const blocks: Block[] = [
      { kind: 'title', text: 'Case notes' },
      {
        kind: 'form',
        rows: [
          ['Name', form.say(client, 'person-name', indexName(client))],
          ['Person ID', form.say(client, 'local-reference', `P${random.digits(7)}`)],
          ['DOB', form.say(client, 'birth-date', writeDay(client.birthDate, 'slashes'))],
          ['NHS number', form.say(client, 'nhs-number', spacedNhs(client.nhsNumber))],
          ['Address', addressOf(deskIn(desk, 'form'), client)],
          ['Allocated worker', desk.officer.name],
        ],
      },
      ...notes.flat(),
    ];
    return {
      folder: folderOf(
        desk,
        'Adult Social Care',
        'Case notes',
        fileWord(client.surname).slice(0, 2).toUpperCase() || 'XX',
      ),
      document: docxOf(
        desk,
        `${fileWord(client.surname)}_${fileWord(firstName(client))}_case notes.docx`,
        'Case notes',
        blocks,
      ),
    };
  },
};

function docxOf(desk: Desk, name: string, title: string, blocks: readonly Block[]): MadeDocument {
  const { officer, day, telling } = desk;
  const modified = new Date(`${day}T16:20:00Z`);
  return bytesDocument(
    name,
    makeDocx({ blocks, author: officer.name, title, footer: 'CONFIDENTIAL', modified }),
    telling.facts(),
  );
}

function noteOf(desk: Desk, day: string, sentences: readonly (() => string)[]): readonly Block[] {
  const how = desk.random.pick(['Home visit', 'Telephone call', 'Duty contact', 'Case discussion', 'Email received']);
  const words = sentences.length === 0 ? 'No change.' : sentences.map((make) => make()).join(' ');
  return [{ kind: 'subheading', text: `${writeDay(day, 'slashes')} ${how} (${desk.officer.name})` }, paragraph(words)];
}

/** A letter to parents about a child's plan. */
export const needsLetter: Paper = {
  id: 'needs-letter',
  place: 'letter',
  weight: 3,
  suits: (household) => childrenOf(household).some((child) => child.age >= 4) && adultsOf(household).length > 0,
  make: (desk) => {
    const { household, telling, random, day } = desk;
    const parent = adultsOf(household)[0] ?? headOf(household);
    const child = random.pick(childrenOf(household).filter((one) => one.age >= 4));
    const [need, needTypes] = random.pick(phrasesFor(desk.office.wording).childNeeds);
    telling.note(parent, 'family');
    telling.note(child, 'family');
    const letter = {
      ...letterhead(desk, 'Children’s Services', parent),
      references: [
        ['Child', telling.say(child, 'person-name', plainName(child))],
        ['Date of birth', telling.say(child, 'birth-date', writeDay(child.birthDate, 'slashes'))],
      ] as const,
      subject: `Education, Health and Care plan: ${plainName(child)}`,
      parts: [
        text(
          telling.say(
            child,
            ['send', 'education', ...needTypes],
            `Following the annual review at ${random.pick(schools)} we propose to amend the plan. The reports describe ${need}.`,
          ),
        ),
        text(
          telling.say(
            child,
            'send',
            `${telling.say(child, 'person-name', firstName(child))} will have ${random.between(10, 25)} hours a week of support from a teaching assistant, and speech and language therapy each half term.`,
          ),
        ),
        text('You have 15 days to tell us what you think of the draft. You may ask for a meeting, or for mediation.'),
      ],
    };
    return {
      folder: folderOf(desk, 'Childrens Services', 'SEND', 'EHCP letters'),
      document: letterDocument(
        `EHCP amend ${fileWord(firstName(child))} ${fileWord(child.surname)} ${compactDay(day)}`,
        letter,
        random.pick<LetterForm>(['docx', 'docx', 'print']),
        telling,
      ),
    };
  },
};

/** Minutes of a child protection conference. */
export const conferenceMinutes: Paper = {
  id: 'conference-minutes',
  place: 'prose',
  weight: 0.5,
  suits: (household) => childrenOf(household).length > 0 && adultsOf(household).length > 0,
  make: (desk) => {
    const { household, telling, random, day } = desk;
    const children = childrenOf(household);
    const parents = adultsOf(household).filter((person) => person.place === 'head' || person.place === 'partner');
    const accused = parents.at(-1) ?? headOf(household);
    const grid = telling.in('table');
    const blocks: Block[] = [
      { kind: 'title', text: 'Initial child protection conference' },
      paragraph({ text: `Held on ${writeDay(day, 'words')}. Chair: ${desk.officer.name}`, mark: 'bold' }),
      { kind: 'heading', text: 'Children' },
      {
        kind: 'grid',
        headings: ['Name', 'DOB', 'School'],
        rows: children.map((child) => [
          grid.say(child, ['person-name', 'child-protection'], plainName(child)),
          grid.say(child, 'birth-date', writeDay(child.birthDate, 'slashes')),
          child.age >= 4 ? grid.say(child, 'education', random.pick(schools)) : 'Not at school',
        ]),
      },
      { kind: 'heading', text: 'Family' },
      {
        kind: 'grid',
        headings: ['Name', 'Relationship', 'Address'],
        rows: parents.map((parent) => [
          grid.say(parent, ['person-name', 'family', 'child-protection'], plainName(parent)),
          parent.sex === 'F' ? 'Mother' : 'Father',
          addressOf(deskIn(desk, 'table'), parent),
        ]),
      },
      { kind: 'heading', text: 'Discussion' },
      paragraph(
        telling.say(
          accused,
          'criminal',
          `Police reported that ${telling.say(accused, 'person-name', formalName(accused))} was arrested in ${writeDay(dayAfter(day, -40), 'words').replace(/^\d+ /u, '')} on suspicion of assault. No charge has been brought.`,
        ),
      ),
      paragraph(
        `The school is worried about attendance and about ${children.reduce((words, child) => telling.say(child, 'safeguarding', words), 'the children arriving hungry')}.`,
      ),
      { kind: 'heading', text: 'Decision' },
      paragraph(
        'All agencies agreed that the threshold is met. The children will be subject to a plan under the category of neglect.',
      ),
    ];
    for (const child of children) telling.note(child, 'family');
    return {
      folder: folderOf(desk, 'Childrens Services', 'Safeguarding', 'Conferences'),
      document: docxOf(
        desk,
        `ICPC ${fileWord(children[0]?.surname ?? '')} ${compactDay(day)}.docx`,
        'ICPC minutes',
        blocks,
      ),
    };
  },
};

/** A note of a phone call, as text. */
export const callNote: Paper = {
  id: 'call-note',
  place: 'prose',
  weight: 2,
  suits: (household) => adultsOf(household).length > 0,
  make: (desk) => {
    const { telling, random, day, household } = desk;
    const caller = random.pick(adultsOf(household));
    const form = telling.in('form');
    const [condition, conditionTypes] = random.pick(phrasesFor(desk.office.wording).conditions);
    const stories = [
      ...random.some(phrasesFor(desk.office.wording).calls, 5).map(
        ([sentence, types]) =>
          () =>
            telling.say(caller, types, fill(sentence, caller, random, telling)),
      ),
      () =>
        telling.say(
          caller,
          conditionTypes,
          `Says ${pronoun(caller, 'he')} has ${condition} and cannot come to the office.`,
        ),
    ];
    const lines = [
      `CALL NOTE   ${writeDay(day, 'slashes')} ${random.between(9, 16)}:${random.between(10, 59)}`,
      `Taken by: ${desk.officer.name}`,
      `Caller: ${form.say(caller, 'person-name', fullName(caller))}`,
      ...(random.chance(0.7) ? [`Address: ${addressOf(deskIn(desk, 'form'), caller)}`] : []),
      `Tel: ${form.say(caller, 'phone', spacedPhone(caller.mobile || household.landline))}`,
      ...(random.chance(0.4)
        ? [
            `dob ${form.say(caller, 'birth-date', writeDay(caller.birthDate, random.pick(['slashes', 'short', 'dots'])))} verified`,
          ]
        : []),
      '',
      ...random.some(stories, random.between(1, 3)).map((make) => make()),
      '',
      random.pick(['Action: call back by Friday', 'Action: passed to team inbox', 'No action']),
    ];
    return {
      folder: folderOf(desk, 'Customer Services', 'Call notes', day.slice(0, 7)),
      document: bytesDocument(
        `call ${compactDay(day)} ${fileWord(caller.surname)}.txt`,
        new Uint8Array(Buffer.from(`${lines.join('\r\n')}\r\n`)),
        telling.facts(),
      ),
    };
  },
};
