import { makeDocx, paragraph } from '../../formats/docx.ts';
import { makeLegacyPdf } from '../../formats/legacy-pdf.ts';
import type { MailParty } from '../../formats/mail.ts';
import { escapeXml } from '../../formats/xml.ts';
import { bytesDocument, emlDocument, type MadeDocument, type MadeMail } from '../made-document.ts';
import type { Officer } from '../office.ts';
import { addressOf, compactDay, type Desk, dayAfter, fileWord, folderOf, type Paper } from '../paper.ts';
import { adultsOf, type SamplePerson } from '../people.ts';
import { newTelling } from '../telling.ts';
import { firstName, formalName, plainName, spacedPhone, writeDay } from '../writing.ts';
import { drawTopic, type Topic } from './mail-topics.ts';

/** A single mail saved from a mailbox. */
export const savedMail: Paper = {
  id: 'saved-mail',
  place: 'mail',
  weight: 6,
  suits: (household) => adultsOf(household).some((person) => person.email !== ''),
  make: (desk) => {
    const [first, reply] = correspondence(desk);
    const made = reply !== undefined && desk.random.chance(0.5) ? reply : first;
    const name = `${made.mail.subject.replace(/[^\w -]/gu, '').trim()} ${compactDay(desk.day)}.eml`;
    return {
      folder: folderOf(
        desk,
        desk.random.pick(['Members enquiries', 'Customer Services', 'Housing']),
        'Emails',
        desk.day.slice(0, 4),
      ),
      document: emlDocument(name, made),
    };
  },
};

/** A resident's mail and, most times, the officer's reply with the first one quoted below it. */
export function correspondence(desk: Desk): readonly [MadeMail, ...MadeMail[]] {
  const { household, random, office, day } = desk;
  const writer = random.pick(adultsOf(household).filter((person) => person.email !== ''));
  const topic = drawTopic(desk, writer);
  const officer = office.officer(random, topic.department);
  const inbox = {
    name: '',
    address: `${random.pick(['complaints', 'customerservices', 'housing'])}@${office.borough.domain}`,
  };
  const attachments = random.chance(0.3) ? [attachmentOf({ ...desk, telling: newTelling('letter') }, writer)] : [];
  const text = residentText(desk, writer, topic);
  const shown = random.chance(0.85) ? desk.telling.say(writer, 'person-name', plainName(writer)) : '';
  const from = { name: shown, address: writer.email };
  const facts = desk.telling.facts();
  const sent = new Date(
    `${day}T${String(random.between(7, 22)).padStart(2, '0')}:${random.between(10, 59)}:${random.between(10, 59)}Z`,
  );
  const messageId = `${compactDay(day)}.${random.digits(10)}@${writer.email.split('@')[1] ?? 'example.org'}`;
  const first: MadeMail = {
    mail: {
      from,
      to: [inbox],
      subject: topic.subject,
      sent,
      messageId,
      text,
      ...(random.chance(0.4) ? { html: htmlOf(text) } : {}),
    },
    facts,
    attachments,
  };
  return random.chance(0.65) ? [first, replyTo(first, writer, officer, topic, desk)] : [first];
}

function residentText(desk: Desk, writer: SamplePerson, topic: Topic): string {
  const { telling, random, household } = desk;
  telling.note(writer, 'correspondence');
  telling.say(writer, 'email', writer.email);
  const sign = telling.say(writer, 'person-name', random.chance(0.5) ? plainName(writer) : firstName(writer));
  return [
    random.pick(['Dear Sir or Madam,', 'Hi,', 'To whom it may concern', 'Hello']),
    '',
    ...topic.body.flatMap((line) => [line, '']),
    random.pick(['Regards', 'Thanks', 'Yours faithfully', 'Kind regards,']),
    sign,
    ...(random.chance(0.6) ? [addressOf(desk, writer)] : []),
    ...(random.chance(0.5) ? [telling.say(writer, 'phone', spacedPhone(writer.mobile || household.landline))] : []),
    ...(random.chance(0.25) ? ['', 'Sent from my iPhone'] : []),
  ].join('\n');
}

function replyTo(first: MadeMail, writer: SamplePerson, officer: Officer, topic: Topic, desk: Desk): MadeMail {
  const { random, office, day, telling } = desk;
  const quoted = first.mail.text.split('\n').map((line) => `> ${line}`);
  const answered = dayAfter(day, random.between(1, 4));
  const from: MailParty = { name: officer.name, address: officer.email };
  const text = [
    `Dear ${telling.say(writer, 'person-name', formalName(writer))}`,
    '',
    'Thank you for your email.',
    topic.answer,
    '',
    'Kind regards',
    officer.name,
    officer.role,
    `${office.borough.name} | ${spacedPhone(officer.phone)}`,
    '',
    `On ${writeDay(day, 'words')}, ${first.mail.from.name || writer.email} wrote:`,
    ...quoted,
  ].join('\n');
  return {
    mail: {
      from,
      to: [first.mail.from],
      cc: first.mail.to,
      subject: `RE: ${topic.subject}`,
      sent: new Date(`${answered}T1${random.int(7)}:${random.between(10, 59)}:31Z`),
      messageId: `${compactDay(answered)}.${random.digits(10)}@${office.borough.domain}`,
      inReplyTo: first.mail.messageId,
      text,
    },
    facts: telling.facts(),
    attachments: [],
  };
}

function htmlOf(text: string): string {
  const lines = text.split('\n').map((line) => (line === '' ? '<br>' : `<div>${escapeXml(line)}</div>`));
  return `<html><head><meta charset="utf-8"><style>div{font-family:Calibri}</style></head><body>${lines.join('')}</body></html>`;
}

/** What residents attach: a letter of their own, or a doctor's or an employer's, here typed or printed. */
function attachmentOf(desk: Desk, writer: SamplePerson): MadeDocument {
  const { telling, random, day } = desk;
  const modified = new Date(`${day}T06:30:00Z`);
  if (random.chance(0.5)) {
    const lines = [
      'TALLOWGATE SURGERY',
      '',
      `Date: ${writeDay(day, 'slashes')}`,
      '',
      'To whom it may concern',
      '',
      `Re: ${telling.say(writer, 'person-name', plainName(writer))}   DOB ${telling.say(writer, 'birth-date', writeDay(writer.birthDate, 'slashes'))}`,
      `NHS No: ${telling.say(writer, 'nhs-number', writer.nhsNumber)}`,
      addressOf(desk, writer),
      '',
      telling.say(
        writer,
        'health',
        `This is to confirm that the above named patient is registered here and is being treated for ${random.pick(['asthma and recurrent chest infections', 'chronic back pain', 'an anxiety disorder', 'hypertension and type 2 diabetes'])}.`,
      ),
      '',
      'Yours faithfully',
      'The Practice Manager',
    ];
    return bytesDocument('GP letter.pdf', makeLegacyPdf(lines, modified), telling.facts());
  }
  telling.note(writer, 'correspondence');
  const blocks = [
    {
      kind: 'lines' as const,
      lines: [telling.say(writer, 'person-name', plainName(writer)), addressOf(desk, writer)],
      align: 'right' as const,
    },
    paragraph(writeDay(day, 'words')),
    paragraph('Dear Sir or Madam'),
    paragraph({ text: 'FORMAL COMPLAINT', mark: 'bold' }),
    paragraph(
      telling.say(
        writer,
        'housing',
        'I have been a tenant of this flat for eleven years and have never been treated like this. I want compensation for the damage to my belongings.',
      ),
    ),
    paragraph('Yours faithfully'),
    paragraph(telling.say(writer, 'person-name', plainName(writer))),
  ];
  return bytesDocument(
    `letter ${fileWord(writer.surname)}.docx`,
    makeDocx({ blocks, author: plainName(writer), title: 'Complaint', modified }),
    telling.facts(),
  );
}
