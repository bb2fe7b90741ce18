import { encodeText, makeCsv } from '../../formats/csv.ts';
import type { Random } from '../../random.ts';
import { deskFor } from '../desks.ts';
import { letterDocument, text } from '../letter.ts';
import { letterhead } from '../letterhead.ts';
import { bytesDocument, type MadeDocument, type MadeMail, mboxDocument, type Placed } from '../made-document.ts';
import type { Office } from '../office.ts';
import { fileWord, type Paper } from '../paper.ts';
import { adultsOf, headOf, type SampleHousehold } from '../people.ts';
import { newTelling } from '../telling.ts';
import { formalName, fullName } from '../writing.ts';
import { correspondence, savedMail } from './mail-papers.ts';

/** The complaints mailbox: residents' mails and the replies, in order of time, with a newsletter that is about nobody. */
export function complaintsMailbox(office: Office, random: Random): MadeDocument | null {
  const writers = office.households.filter((household) => savedMail.suits(household) && random.chance(0.3));
  if (writers.length === 0) return null;
  const mails = writers.flatMap((household) =>
    correspondence(deskFor(office, household, random.fork(household.id), 'mail')),
  );
  const sorted = [...mails, newsletter(office)].sort((a, b) => a.mail.sent.getTime() - b.mail.sent.getTime());
  return mboxDocument('complaints.mbox', sorted);
}

function newsletter(office: Office): MadeMail {
  return {
    mail: {
      from: { name: 'Staff News', address: `news@${office.borough.domain}` },
      to: [{ name: '', address: `all-staff@${office.borough.domain}` }],
      subject: 'Staff news: fire drill on Thursday',
      sent: new Date('2024-05-13T08:00:00Z'),
      messageId: `20240513.0001@${office.borough.domain}`,
      text: 'There will be a fire drill at 10am on Thursday. Please use the nearest stairs and do not use the lifts.',
    },
    facts: [],
    attachments: [],
  };
}

/** A mail merge as it is left behind: the source of addresses, and the letters that came out of it. */
export function mailMerge(office: Office, random: Random): readonly Placed[] {
  const chosen = office.households
    .filter((household) => household.resident && household.tenure === 'council' && headOf(household).age >= 21)
    .slice(0, 40)
    .filter(() => random.chance(0.5));
  if (chosen.length === 0) return [];
  const folder = `${office.borough.folder}/Housing/Gas safety 2023/Mail merge`;
  return [
    { folder, document: mergeSource(chosen) },
    ...chosen.map((household) => ({
      folder: `${folder}/Letters`,
      document: mergedLetter(office, household, random.fork(household.id)),
    })),
  ];
}

function mergeSource(households: readonly SampleHousehold[]): MadeDocument {
  const telling = newTelling('table');
  const rows = households.map((household) => {
    const head = headOf(household);
    const [one = '', two = '', three = '', four = ''] = household.home.lines.map((line) =>
      telling.say(head, 'postal-address', line),
    );
    const postcode = telling.say(head, 'postcode', household.home.postcode);
    return [
      telling.say(head, 'person-name', fullName(head)),
      telling.say(head, 'person-name', formalName(head)),
      one,
      two,
      three,
      four,
      postcode,
    ];
  });
  const head = ['AddressBlock', 'GreetingLine', 'Address1', 'Address2', 'Address3', 'Address4', 'Postcode'];
  return bytesDocument(
    'Gas merge source.csv',
    makeCsv([head, ...rows], { encoding: 'utf-16le', delimiter: '\t' }),
    telling.facts(),
  );
}

function mergedLetter(office: Office, household: SampleHousehold, random: Random): MadeDocument {
  const desk = { ...deskFor(office, household, random, 'letter'), day: '2023-10-02', home: household.home };
  const head = headOf(household);
  const letter = {
    ...letterhead(desk, 'Property Services', head),
    references: [],
    subject: 'Your annual gas safety check',
    parts: [
      text(
        desk.telling.say(
          head,
          'housing',
          'As your landlord we must check the gas appliances in your home every year. Your check is due and our contractor has not been able to get in.',
        ),
      ),
      text(
        'Please ring Hassan Heating Ltd to make an appointment. If we still cannot get in we will apply for a warrant.',
      ),
    ],
  };
  return letterDocument(
    `Gas ${fileWord(head.surname)} ${household.rentRef.replaceAll('/', '-')}`,
    letter,
    'docx',
    desk.telling,
  );
}

/** A resident's appeal against a parking fine, as the web form stored it. */
export const parkingAppeal: Paper = {
  id: 'parking-appeal',
  place: 'form',
  weight: 2,
  suits: (household) => adultsOf(household).length > 0,
  make: (desk) => {
    const { telling, random, household, office } = desk;
    const writer = random.pick(adultsOf(household));
    const plate = `L${random.pick([...'BCDGJKRT'])}${random.between(10, 22)} ${random.pick(['ABX', 'KZR', 'OVE', 'TFW', 'HJP'])}`;
    const fields: readonly (readonly [string, string])[] = [
      ['PCN number', telling.say(writer, 'local-reference', `${office.borough.short}${random.digits(8)}`)],
      ['Vehicle registration', telling.say(writer, 'vehicle-registration', plate)],
      ['Your name', telling.say(writer, 'person-name', fullName(writer))],
      ['Address', telling.say(writer, 'postal-address', desk.home.lines.join(', '))],
      ['Postcode', telling.say(writer, 'postcode', desk.home.postcode)],
      ['Email', telling.say(writer, 'email', writer.email)],
      ['Phone', telling.say(writer, 'phone', writer.mobile)],
      ['Grounds', reasonOf(desk, writer)],
      ['IP address', telling.say(writer, 'ip-address', `198.51.100.${random.between(1, 254)}`)],
    ];
    telling.note(writer, 'correspondence');
    const rows = fields.map(
      ([label, value]) =>
        `<tr><th scope="row">${label}</th><td>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</td></tr>`,
    );
    const html = `<!doctype html><html><head><meta charset="windows-1252"><title>Representation</title></head><body><h2>Representation against a penalty charge</h2><table border="1" cellpadding="4">${rows.join('\n')}</table></body></html>`;
    return {
      folder: `${office.borough.folder}/Parking/Representations/${desk.day.slice(0, 4)}`,
      document: bytesDocument(`rep_${random.digits(7)}.htm`, encodeText(html, 'windows-1252'), telling.facts()),
    };
  },
};

function reasonOf({ telling, random }: Parameters<Paper['make']>[0], writer: Parameters<typeof fullName>[0]): string {
  return random.pick([
    () => telling.say(writer, 'health', 'I had to stop because of an asthma attack, hospital letter to follow'),
    () => telling.say(writer, 'disability', 'I display a Blue Badge and it had slipped off the dashboard'),
    () => 'The sign was hidden behind a tree',
    () => 'I had paid by app, receipt attached',
    () =>
      telling.say(
        writer,
        ['location', 'religion'],
        'I park there every Friday at 1pm for prayers at the mosque and it is always allowed',
      ),
  ])();
}
