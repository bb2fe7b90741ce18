import { checkDigit } from '#core/values/travel-document';
import { makeScanPdf } from '../../formats/legacy-pdf.ts';
import { drawScan, makePng, type ScanLine } from '../../formats/scan.ts';
import type { Random } from '../../random.ts';
import { bytesDocument, type MadeDocument } from '../made-document.ts';
import type { Office } from '../office.ts';
import { headOf, type SamplePerson } from '../people.ts';
import { newTelling } from '../telling.ts';
import { plainName, writeDay } from '../writing.ts';

/** The page of a passport, copied on the housing desk: a picture, its words to be read by recognition only. */
export function identityScan(office: Office, random: Random): MadeDocument {
  const person = headOf(random.pick(office.households));
  const telling = newTelling('scan');
  const number = telling.say(person, 'passport', random.digits(9));
  telling.note(person, 'immigration', 'identity-document-scan');
  telling.say(person, 'person-name', plain(person.surname).toUpperCase());
  telling.say(person, 'person-name', plain(person.forenames).toUpperCase());
  telling.say(person, 'birth-date', writeDay(person.birthDate, 'slashes'));
  const lines: ScanLine[] = [
    'Copy of passport, seen at the housing desk',
    '',
    'UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND',
    '',
    `Passport No: ${number}`,
    '',
    `Surname: ${plain(person.surname).toUpperCase()}`,
    `Given names: ${plain(person.forenames).toUpperCase()}`,
    'Nationality: BRITISH CITIZEN',
    `Date of birth: ${writeDay(person.birthDate, 'slashes')}`,
    '',
    '',
    ...travelZone(person, number).map((zone) => ({ zone })),
  ];
  return bytesDocument(`SCAN_${random.digits(6)}.png`, makePng(drawScan(lines, random.next)), telling.facts());
}

/** A tenant's notice to leave, scanned as a PDF without a letter of text. */
export function scannedLetter(office: Office, random: Random): MadeDocument {
  const household = random.pick(office.households);
  const person = headOf(household);
  const telling = newTelling('scan');
  const name = plain(telling.say(person, 'person-name', plainName(person)));
  const home = telling.say(person, 'postal-address', household.home.lines.join('\n')).split('\n').map(plain);
  telling.note(person, 'correspondence', 'housing');
  const lines = [
    name,
    ...home,
    telling.say(person, 'postcode', household.home.postcode),
    '',
    '21 November 2016',
    '',
    'Dear Sir or Madam',
    '',
    'I give notice that I will leave my flat at the above address at the end of',
    'the month. Please end my tenancy then.',
    '',
    'Yours faithfully',
    '',
    '',
    name,
  ];
  const pdf = makeScanPdf(drawScan(lines, random.next), new Date('2016-11-21T10:10:00Z'));
  return bytesDocument('Scan notice to quit.pdf', pdf, telling.facts());
}

/** The two lines for machines of ICAO 9303 at the foot of a passport's page. */
function travelZone(person: SamplePerson, number: string): readonly string[] {
  const letters = (text: string): string =>
    plain(text)
      .toUpperCase()
      .replace(/['’.]/gu, '')
      .replace(/[^A-Z]+/gu, '<');
  const names = `P<GBR${letters(person.surname)}<<${letters(person.forenames)}`.slice(0, 44).padEnd(44, '<');
  const birth = person.birthDate.slice(2).replaceAll('-', '');
  const expiry = '291120';
  const data = `${number}${checkDigit(number)}GBR${birth}${checkDigit(birth)}${person.sex}${expiry}${checkDigit(expiry)}${'<'.repeat(14)}0`;
  return [names, `${data}${checkDigit(data.slice(0, 10) + data.slice(13, 20) + data.slice(21, 43))}`];
}

/** What the scanner's font has: letters without their marks. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/[^\x20-\x7e]/gu, '');
}
