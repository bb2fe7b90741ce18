import { encodeText } from '../../formats/csv.ts';
import { type Block, makeDocx, paragraph } from '../../formats/docx.ts';
import { escapeXml } from '../../formats/xml.ts';
import { bytesDocument, emlDocument, type MadeDocument } from '../made-document.ts';
import { asElsewhere, goesBy } from '../names-in-use.ts';
import { type Officer, somebodyElse } from '../office.ts';
import { addressOf, compactDay, type Desk, dayAfter, fileWord, folderOf, type Paper } from '../paper.ts';
import { adultsOf, childrenOf, type SamplePerson } from '../people.ts';
import { firstName, initialName, plainName, writeDay } from '../writing.ts';
import { identifierLines, wordedLines } from './worded-lines.ts';

/** A web chat with the contact centre, as the platform keeps it: who said what, when. */
export const chatLog: Paper = {
  id: 'chat-log',
  place: 'prose',
  weight: 3,
  suits: (household) => adultsOf(household).length > 0,
  make: (desk) => {
    const { random, telling, day, officer } = desk;
    const person = random.pick(adultsOf(desk.household));
    const visitor = telling.say(person, 'person-name', random.pick([goesBy(person, random), plainName(person)]));
    telling.note(person, 'correspondence');
    const agent = officer.name.split(' ')[0] ?? 'Agent';
    const turns: readonly (readonly [string, string])[] = [
      [agent, `Hello, you are through to ${agent}. How can I help?`],
      ...wordedLines(desk, person, 'own', random.between(1, 3)).map((line) => [visitor, casual(line)] as const),
      [agent, 'I am sorry to hear that. Can I take some details to find your record?'],
      ...identifierLines(desk, person, 'own', random.between(1, 4)).map((line) => [visitor, casual(line)] as const),
      ...(random.chance(0.5) ? [[visitor, `address is ${addressOf(desk, person)}`] as const] : []),
      [agent, 'Thank you, I have found you. I will pass this to the team.'],
      [visitor, random.pick(['ok ta', 'thanks', 'how long will that take', 'nobody ever calls me back'])],
    ];
    const hour = random.between(9, 16);
    const at = (turn: number): string => `${String(hour).padStart(2, '0')}:${String(11 + turn * 2).padStart(2, '0')}`;
    const asPage = random.chance(0.4);
    const lines = turns.map(([who, words], turn) => `[${at(turn)}] ${who}: ${words}`);
    const bytes = asPage
      ? pageOf(turns, day)
      : new Uint8Array(Buffer.from(`Chat transcript ${random.digits(8)}\n\n${lines.join('\n')}\n`));
    return {
      folder: folderOf(desk, 'Customer Services', 'Web chat', day.slice(0, 7)),
      document: bytesDocument(
        `chat_${compactDay(day)}_${random.digits(4)}.${asPage ? 'html' : 'txt'}`,
        bytes,
        telling.facts(),
      ),
    };
  },
};

/** How people type when they chat: no capital first, no full stop last; the words that tell something are told without case. */
function casual(line: string): string {
  return `${line.charAt(0).toLowerCase()}${line.slice(1)}`.replace(/\.$/u, '');
}

function pageOf(turns: readonly (readonly [string, string])[], day: string): Uint8Array {
  const rows = turns.map(([who, words]) => `<p class="m"><b>${escapeXml(who)}</b> ${escapeXml(words)}</p>`);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Chat ${day}</title></head><body><h1>Web chat</h1>\n${rows.join('\n')}\n</body></html>\n`;
  return encodeText(html, 'utf-8');
}

/** Notes of a panel on several households' cases, one heading a case: many people in one paper. */
export const panelMinutes: Paper = {
  id: 'panel-minutes',
  place: 'prose',
  weight: 1.5,
  suits: (household) => adultsOf(household).length > 0,
  make: (desk) => {
    const { random, day, officer, office } = desk;
    const others = [somebodyElse(office, desk.household, random), somebodyElse(office, desk.household, random)];
    const people = [adultsOf(desk.household)[0], ...others].filter((one) => one !== undefined && one !== null);
    const second = office.officer(random);
    const blocks: Block[] = [
      { kind: 'title', text: random.pick(['Allocations and exceptions panel', 'Risk panel', 'Hardship panel']) },
      paragraph({ text: `${writeDay(day, 'words')}, Room 4`, mark: 'bold' }),
      paragraph(`Present: ${officer.name} (chair), ${second.name}. Apologies: none.`),
      ...people.flatMap((person, at) => caseOf(desk, person, at + 1)),
      { kind: 'heading', text: 'Any other business' },
      paragraph('The rota for August was agreed. Next meeting in a fortnight.'),
    ];
    const modified = new Date(`${day}T17:00:00Z`);
    const title = 'Panel minutes';
    return {
      folder: folderOf(desk, 'Housing', 'Housing Needs', 'Panel', day.slice(0, 4)),
      document: bytesDocument(
        `Panel mins ${writeDay(day, 'dots')}.docx`,
        makeDocx({ blocks, author: officer.name, title, footer: 'RESTRICTED', modified }),
        desk.telling.facts(),
      ),
    };
  },
};

function caseOf(desk: Desk, person: SamplePerson, number: number): readonly Block[] {
  const { telling, random } = desk;
  const shown = telling.say(
    person,
    'person-name',
    random.pick([plainName(person), initialName(person), asElsewhere(person, random)]),
  );
  return [
    { kind: 'heading', text: `Case ${number}: ${shown}` },
    paragraph(
      [...identifierLines(desk, person, 'note', random.between(0, 2)), ...wordedLines(desk, person, 'note', 3)].join(
        ' ',
      ),
    ),
    paragraph(
      random.pick([
        'Decision: agreed.',
        'Decision: refused, review in three months.',
        'Deferred for more information.',
      ]),
    ),
  ];
}

/** A mail between officers about a family, with the mails before it below, as Outlook stacks them. */
export const officerChain: Paper = {
  id: 'officer-chain',
  place: 'mail',
  weight: 3,
  suits: (household) => adultsOf(household).length > 0,
  make: (desk) => {
    const { random, day, office, officer, telling } = desk;
    const person = random.pick([...adultsOf(desk.household), ...childrenOf(desk.household)]);
    const name = telling.say(person, 'person-name', plainName(person));
    const colleague = office.officer(random);
    const turns = [
      [officer, colleague, wordedLines(desk, person, 'note', 2)],
      [colleague, officer, [...identifierLines(desk, person, 'note', 2), 'Can you check at your end?']],
      [
        officer,
        colleague,
        [
          ...wordedLines(desk, person, 'note', 2),
          random.chance(0.5) ? `Lives at ${addressOf(desk, person)}.` : 'Will ring tomorrow.',
        ],
      ],
    ] as const;
    const subject = `${random.pick(['Re:', 'FW:', 'RE: RE:'])} ${name}`;
    const below = turns
      .slice(1)
      .map(([from, to, lines]) =>
        [
          '',
          '________________________________',
          `From: ${from.name} <${from.email}>`,
          `Sent: ${writeDay(day, 'words')} 10:${random.between(10, 59)}`,
          `To: ${to.name} <${to.email}>`,
          `Subject: ${name}`,
          '',
          ...lines,
          '',
          `${from.name}`,
          `${from.role} | ${office.borough.name}`,
        ].join('\n'),
      );
    const [first] = turns;
    const text = [
      `Hi ${colleague.name.split(' ')[0]}`,
      '',
      ...first[2],
      '',
      'Thanks',
      officer.name,
      officer.role,
      ...below,
    ].join('\n');
    return {
      folder: folderOf(desk, 'Shared mailboxes', 'Duty', day.slice(0, 4)),
      document: emlOf(
        desk,
        subject,
        text,
        { from: officer, to: colleague },
        `${fileWord(person.surname)} ${compactDay(day)}.eml`,
      ),
    };
  },
};

function emlOf(
  { day, random, office, telling }: Desk,
  subject: string,
  text: string,
  parties: { readonly from: Officer; readonly to: Officer },
  name: string,
): MadeDocument {
  const party = (officer: Officer) => ({ name: officer.name, address: officer.email });
  const mail = {
    from: party(parties.from),
    to: [party(parties.to)],
    subject,
    sent: new Date(`${day}T16:${random.between(10, 59)}:11Z`),
    messageId: `${compactDay(day)}.${random.digits(9)}@${office.borough.domain}`,
    text,
  };
  return emlDocument(name, { mail, facts: telling.facts(), attachments: [] });
}

/** Notes of children's services on one child: the child, the parents, the school, a few lines each time. */
export const childNotes: Paper = {
  id: 'child-notes',
  place: 'prose',
  weight: 2,
  suits: (household) => adultsOf(household).length > 0 && childrenOf(household).some((child) => child.age >= 3),
  make: (desk) => {
    const { random, telling, day, officer } = desk;
    const child = random.pick(childrenOf(desk.household).filter((one) => one.age >= 3));
    const parent = random.pick(adultsOf(desk.household));
    const form = telling.in('form');
    const entries = [0, 6, 13].map((days): string =>
      [
        `${writeDay(dayAfter(day, days), 'slashes')} ${officer.name}`,
        [
          ...wordedLines(desk, child, 'note', random.between(1, 3)),
          ...(random.chance(0.5) ? wordedLines(desk, parent, 'note', 1) : []),
          ...(random.chance(0.3) ? identifierLines(desk, child, 'note', 1) : []),
        ].join(' '),
      ].join('\r\n'),
    );
    const lines = [
      `Child: ${form.say(child, 'person-name', plainName(child))}`,
      `DOB: ${form.say(child, 'birth-date', writeDay(child.birthDate, 'slashes'))}`,
      `Parent/carer: ${form.say(parent, 'person-name', plainName(parent))}`,
      `Allocated to: ${officer.name}`,
      '',
      entries.join('\r\n\r\n'),
    ];
    telling.note(child, 'family');
    telling.note(parent, 'family');
    return {
      folder: folderOf(desk, 'Childrens Services', 'Family support', day.slice(0, 4)),
      document: bytesDocument(
        `${fileWord(child.surname)} ${fileWord(firstName(child))} notes.txt`,
        new Uint8Array(Buffer.from(`${lines.join('\r\n')}\r\n`)),
        telling.facts(),
      ),
    };
  },
};
