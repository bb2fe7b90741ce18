import type { Authority } from '#core/authority';
import type { Incident } from '#core/incident';
import type { Letter, LetterBlock, LetterContent } from '#core/letter';
import { writtenDay } from '#core/written-numbers';
import { adviceOf } from './advice.ts';

/**
 * Every word of a letter to one person: the four parts that UK GDPR Article 34 asks for (what happened, who to contact, what it could
 * mean, what has been and can be done) in plain English. It is made of fixed words, the operator's facts of the incident, and the
 * register's name and address in `letter`; nothing out of the files can reach it. `writtenOn` is YYYY-MM-DD.
 */
export function writeLetter(
  letter: Letter,
  incident: Incident,
  authorities: readonly Authority[],
  writtenOn: string,
): LetterContent {
  const sender = senderOf(letter, incident, authorities);
  return {
    title: 'Information about you may have been copied',
    sender: sender.name,
    senderDetails: [...contactLines(incident), writtenDay(writtenOn), `Your code: ${letter.code}`],
    address: letter.address,
    marking: 'Private and confidential: only for the person named above',
    greeting: `Dear ${letter.salutation}`,
    blocks: [
      ...draftNotice(incident),
      paragraph(
        'We are writing to you because of a cyber attack. Files with information about you may have been copied.',
      ),
      paragraph(
        'We are sorry. You have done nothing wrong. This letter tells you what happened, what it could mean for you and what you can do.',
      ),
      ...(incident.helpline === ''
        ? []
        : [paragraph(`If you would rather talk to somebody, call us on ${incident.helpline}.`)]),
      ...whatHappened(letter, incident, sender.others),
      ...whatItCouldMean(letter),
      ...whatWeHaveDone(incident),
      ...whatYouCanDo(letter),
      ...whoToContact(letter, incident),
    ],
    signature: ['Yours sincerely', sender.name],
    footer: `Your code: ${letter.code}`,
  };
}

function paragraph(text: string): LetterBlock {
  return { kind: 'paragraph', text };
}

function heading(text: string): LetterBlock {
  return { kind: 'heading', text };
}

function plainList(texts: readonly string[]): LetterBlock {
  return { kind: 'list', items: texts.map((text) => ({ lead: '', text })) };
}

// A draft speaks for the person's own controllers; an operator who gave the facts has said who speaks.
function senderOf(
  letter: Letter,
  incident: Incident,
  authorities: readonly Authority[],
): { readonly name: string; readonly others: readonly string[] } {
  const names = letter.authorities.map((id) => authorities.find((authority) => authority.id === id)?.name ?? id);
  const name = incident.draft ? (names[0] ?? incident.organisation) : incident.organisation;
  return { name, others: names.filter((other) => other !== name) };
}

function contactLines({ helpline, email, website }: Incident): readonly string[] {
  const lines = [helpline, email, website].filter((line) => line !== '');
  return lines.length === 0 ? [] : [...lines, ''];
}

function draftNotice(incident: Incident): readonly LetterBlock[] {
  if (!incident.draft) return [];
  return [{ kind: 'notice', text: 'DRAFT: the council has not yet filled in what happened. Do not send this letter.' }];
}

function whatHappened(letter: Letter, incident: Incident, others: readonly string[]): readonly LetterBlock[] {
  const dates = [
    ...(incident.happenedOn === '' ? [] : [`This happened on ${writtenDay(incident.happenedOn)}.`]),
    ...(incident.discoveredOn === '' ? [] : [`We found out on ${writtenDay(incident.discoveredOn)}.`]),
  ];
  return [
    heading('What happened'),
    paragraph([incident.whatHappened, ...dates].join(' ')),
    ...(others.length === 0 ? [] : [paragraph(ownersSentence(letter, others))]),
    paragraph('We have looked through the files that may have been copied. This information about you was in them:'),
    plainList(letter.dataKinds),
    paragraph(
      'We do not print the details in this letter, so that nobody else can read them. You can ask us what they are. We will first check that it is you.',
    ),
  ];
}

function ownersSentence(letter: Letter, others: readonly string[]): string {
  return others.length === letter.authorities.length
    ? `These files belong to ${inWords(others)}. We are writing for them.`
    : `Some of these files belong to ${inWords(others)}. We are writing for them too.`;
}

function whatItCouldMean(letter: Letter): readonly LetterBlock[] {
  const meanings = [...new Set(adviceOf(letter.advice).map(({ means }) => means))];
  return [
    heading('What this could mean for you'),
    paragraph('We do not know whether anybody will use this information. This is what could happen:'),
    plainList(meanings),
    paragraph('You can do something about this. “What you can do” below tells you how.'),
  ];
}

function whatWeHaveDone(incident: Incident): readonly LetterBlock[] {
  const always =
    'We have checked the files to find out whose information was in them. We are writing to people who may be at risk.';
  return [
    heading('What we have done'),
    incident.measures.length === 0 ? paragraph(always) : plainList([...incident.measures, always]),
  ];
}

function whatYouCanDo(letter: Letter): readonly LetterBlock[] {
  return [
    heading('What you can do'),
    ...adviceOf(letter.advice).flatMap((block): readonly LetterBlock[] => [
      { kind: 'subheading', text: block.heading },
      { kind: 'list', items: block.points },
    ]),
  ];
}

function whoToContact(letter: Letter, incident: Incident): readonly LetterBlock[] {
  return [
    heading('Who to contact'),
    paragraph(
      `${howToReachUs(incident)} Have this letter with you and give us your code: ${letter.code}. It helps us to find your letter and says nothing about you.`,
    ),
    paragraph(
      incident.dataProtectionOfficer === ''
        ? 'You can ask to speak to our data protection officer. That is the person who checks how we look after information about people.'
        : `Our data protection officer checks how we look after information about people. You can contact them here: ${incident.dataProtectionOfficer}.`,
    ),
    {
      kind: 'list',
      items: [
        {
          lead: 'To check that this letter is real:',
          text: 'find our phone number yourself, for example on a council tax bill or our website. Call us and give us your code.',
        },
        {
          lead: 'If you do not feel safe',
          text: 'because of this letter, or because of what was copied, tell us. If you are in danger now, call 999.',
        },
        {
          lead: 'If you need this letter in another form,',
          text: 'such as large print, braille, audio, Easy Read or another language, ask us.',
        },
        {
          lead: 'If you are not happy with what we have done,',
          text: 'you can complain to us. You can also complain to the Information Commissioner’s Office: call 0303 123 1113 or go to ico.org.uk.',
        },
      ],
    },
  ];
}

function howToReachUs({ helpline, email, website }: Incident): string {
  const ways = [
    ...(helpline === '' ? [] : [`call ${helpline}`]),
    ...(email === '' ? [] : [`email ${email}`]),
    ...(website === '' ? [] : [`go to ${website}`]),
  ];
  if (ways.length === 0) return 'You can reach us using the contact details on our website, or at our offices.';
  return `To speak to us, ${inWords(ways, 'or')}.`;
}

function inWords(parts: readonly string[], joint = 'and'): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1) ?? ''}`;
}
