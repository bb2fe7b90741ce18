import { type Block, makeDocx, paragraph } from '../../formats/docx.ts';
import { makeLegacyPdf } from '../../formats/legacy-pdf.ts';
import { ocrDamaged } from '../damage.ts';
import { bytesDocument, type MadeDocument } from '../made-document.ts';
import { asElsewhere } from '../names-in-use.ts';
import { addressOf, compactDay, type Desk, fileWord, folderOf, type Paper } from '../paper.ts';
import { adultsOf, type SamplePerson } from '../people.ts';
import { formalName, plainName, spacedPhone, writeDay } from '../writing.ts';
import { drawKinds, identifierLines, labelledValues, wordedLines } from './worded-lines.ts';

/** A letter that a resident wrote, typed or printed at home: their address on the right, the council's below it. */
export const residentLetter: Paper = {
  id: 'resident-letter',
  place: 'letter',
  weight: 4,
  suits: (household) => adultsOf(household).length > 0,
  make: (desk) => {
    const writer = desk.random.pick(adultsOf(desk.household));
    const shown = desk.random.chance(0.3) ? asElsewhere(writer, desk.random) : plainName(writer);
    const name = desk.telling.say(writer, 'person-name', shown);
    const home = addressOf(desk, writer).split(', ');
    const body = letterBody(desk, writer);
    return {
      folder: folderOf(desk, 'Customer Services', 'Post in', desk.day.slice(0, 7)),
      document: drawLetter(desk, writer, { name, home, body }),
    };
  },
};

type Written = { readonly name: string; readonly home: readonly string[]; readonly body: readonly string[] };

function letterBody(desk: Desk, writer: SamplePerson): readonly string[] {
  const { random, telling, household } = desk;
  telling.note(writer, 'correspondence');
  const paragraphs = [
    random.pick([
      'I am writing because nobody answers your phone.',
      'With reference to your letter of last week.',
      'I want to make a complaint.',
      'Please can you help me with the following.',
    ]),
    wordedLines(desk, writer, 'own', random.between(1, 3)).join(' '),
    identifierLines(desk, writer, 'own', random.between(0, 3)).join(' '),
    random.chance(0.5)
      ? `You can ring me on ${telling.say(writer, 'phone', spacedPhone(writer.mobile || household.landline))}.`
      : '',
    random.pick(['I look forward to hearing from you.', 'I hope you can sort this out.', 'Please reply in writing.']),
  ];
  return paragraphs.filter((text) => text !== '');
}

function drawLetter(desk: Desk, writer: SamplePerson, { name, home, body }: Written): MadeDocument {
  const { random, day, office, telling } = desk;
  const modified = new Date(`${day}T19:20:00Z`);
  const greeting = random.pick([
    'Dear Sir/Madam',
    'Dear Sir or Madam,',
    `Dear ${desk.officer.name}`,
    'To whom it may concern',
  ]);
  const close = greeting.includes(desk.officer.name) ? 'Yours sincerely' : 'Yours faithfully';
  const stem = `${random.pick(['letter from', 'Ltr', 'Incoming'])} ${fileWord(writer.surname)} ${compactDay(day)}`;
  if (random.chance(0.4)) {
    const lines = [
      ...[name, ...home].map((line) => line.padStart(66)),
      ...['', office.borough.name, ...office.borough.office, '', writeDay(day, 'words'), '', greeting, ''],
      ...body.flatMap((text) => [text, '']),
      ...[close, '', '', name],
    ];
    return bytesDocument(`${stem}.pdf`, makeLegacyPdf(lines, modified), telling.facts());
  }
  const blocks: Block[] = [
    { kind: 'lines', lines: [name, ...home], align: 'right' },
    { kind: 'lines', lines: [office.borough.name, ...office.borough.office] },
    paragraph(writeDay(day, 'words')),
    paragraph(greeting),
    ...body.map((text) => paragraph(text)),
    paragraph(close),
    paragraph(name),
  ];
  return bytesDocument(`${stem}.docx`, makeDocx({ blocks, author: name, title: '', modified }), telling.facts());
}

/** A page that a machine read off paper: the words are there, some of them misread. */
export const recognisedPage: Paper = {
  id: 'recognised-page',
  place: 'scan',
  weight: 3,
  suits: (household) => adultsOf(household).length > 0,
  make: (desk) => {
    const { random, day } = desk;
    const person = random.pick(adultsOf(desk.household));
    const lines = random.chance(0.5) ? readForm(desk, person) : readLetter(desk, person);
    const stem = `${random.pick(['SCAN', 'Scan_', 'MFD'])}${random.digits(5)}_OCR`;
    const document = random.chance(0.5)
      ? bytesDocument(`${stem}.txt`, new Uint8Array(Buffer.from(`${lines.join('\r\n')}\r\n`)), desk.telling.facts())
      : bytesDocument(`${stem}.pdf`, makeLegacyPdf(lines, new Date(`${day}T08:10:00Z`)), desk.telling.facts());
    return { folder: folderOf(desk, 'Scanning bureau', `Batch ${compactDay(day).slice(0, 6)}`), document };
  },
};

// Forms on paper do not ask what machines know.
const offPaper: ReadonlySet<string> = new Set([
  'mac-address',
  'ip-address',
  'username',
  'password',
  'uprn',
  'birth-date',
]);

function paperKinds(kinds: ReturnType<typeof drawKinds>): ReturnType<typeof drawKinds> {
  return kinds.filter((kind) => !offPaper.has(kind));
}

/** A form of an older kind: labels and dotted lines, filled in by hand. */
function readForm(desk: Desk, person: SamplePerson): readonly string[] {
  const { random, telling, home } = desk;
  const read = (text: string): string => ocrDamaged(text, random);
  const sayRead = (type: Parameters<typeof telling.say>[1], text: string): string =>
    text === '' ? '' : telling.say(person, type, read(text));
  const rows = [
    ['Surname', sayRead('person-name', person.surname.toUpperCase())],
    ['First names', sayRead('person-name', person.forenames.toUpperCase())],
    ['Date of birth', sayRead('birth-date', writeDay(person.birthDate, 'slashes'))],
    ['Address', sayRead('postal-address', home.lines.join(', '))],
    ['Postcode', sayRead('postcode', home.postcode)],
    ...labelledValues(desk, person, paperKinds(drawKinds(person, random.between(4, 9), random)), read),
  ].filter(([, value]) => value !== '');
  return [
    read(desk.office.borough.name.toUpperCase()),
    read('APPLICATION FOR HELP WITH RENT AND COUNCIL TAX'),
    read('Please use BLACK INK and CAPITAL LETTERS'),
    '',
    ...rows.map(([label, value]) => `${label}${random.pick([': ', ' .... ', ':', '  '])}${value}`),
    '',
    read('Declaration: the information given is true and complete.'),
    `${read('Signed')} ~ ${writeDay(desk.day, 'slashes')}`,
  ];
}

function readLetter(desk: Desk, person: SamplePerson): readonly string[] {
  const { random, telling, home } = desk;
  telling.note(person, 'correspondence');
  const read = (text: string): string => ocrDamaged(text, random, 30);
  const name = telling.say(person, 'person-name', read(formalName(person)));
  const lines = home.lines.map(read);
  telling.say(person, 'postal-address', lines.join('\n'));
  const identified = labelledValues(desk, person, drawKinds(person, random.between(1, 3), random), read);
  return [
    name,
    ...lines,
    telling.say(person, 'postcode', read(home.postcode)),
    '',
    read(writeDay(desk.day, 'words')),
    ...identified.map(([label, value]) => `${label}: ${value}`),
    '',
    'Dear Sir',
    '',
    ...wordedLines(desk, person, 'own', random.between(1, 3)),
    '',
    read('Yours faithfully'),
    name,
  ];
}
