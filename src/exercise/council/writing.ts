import { monthNames } from '#core/values/birth-date';
import type { Random } from '../random.ts';
import type { Home, SamplePerson } from './people.ts';

/** `Mrs Rokeya Begum`. */
export function fullName(person: SamplePerson): string {
  return joined(person.title, person.forenames, person.surname);
}

/** `Rokeya Begum`. */
export function plainName(person: SamplePerson): string {
  return joined(person.forenames, person.surname);
}

/** `BEGUM, Rokeya`. */
export function indexName(person: SamplePerson): string {
  const rest = joined(person.forenames);
  return rest === '' ? person.surname.toUpperCase() : `${person.surname.toUpperCase()}, ${rest}`;
}

/** `Mrs R Begum`. */
export function initialName(person: SamplePerson): string {
  const initials = person.forenames
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => name.charAt(0).toUpperCase())
    .join(' ');
  return joined(person.title, initials, person.surname);
}

/** `Mrs Begum`, or the whole name where there is no title. */
export function formalName(person: SamplePerson): string {
  return person.title === '' ? plainName(person) : `${person.title} ${person.surname}`;
}

/** `Rokeya`, or the only name of those who have one. */
export function firstName(person: SamplePerson): string {
  return person.forenames.split(' ')[0] || person.surname;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

/** `he`, `his`, `him` or the woman's. */
export function pronoun(person: SamplePerson, form: 'he' | 'his' | 'him'): string {
  if (person.sex === 'M') return form;
  return form === 'he' ? 'she' : 'her';
}

/** A day in one of the fashions of British offices. */
export type DayStyle = 'slashes' | 'short' | 'dashes' | 'words' | 'iso' | 'dots';

/** Writes a YYYY-MM-DD day; '' stays ''. */
export function writeDay(day: string, style: DayStyle): string {
  if (day === '') return '';
  const [year = '', month = '', date = ''] = day.split('-');
  const name = monthNames[Number(month) - 1] ?? '';
  switch (style) {
    case 'slashes':
      return `${date}/${month}/${year}`;
    case 'short':
      return `${date}/${month}/${year.slice(2)}`;
    case 'dashes':
      return `${date}-${name.slice(0, 3)}-${year}`;
    case 'words':
      return `${Number(date)} ${name} ${year}`;
    case 'iso':
      return day;
    case 'dots':
      return `${date}.${month}.${year}`;
  }
}

/** A National Insurance number in pairs, as on forms. */
export function spacedNino(nino: string): string {
  return nino.replace(/^(..)(..)(..)(..)(.)$/u, '$1 $2 $3 $4 $5');
}

/** An NHS number in 3-3-4, as the NHS prints it. */
export function spacedNhs(number: string): string {
  return number.replace(/^(...)(...)(....)$/u, '$1 $2 $3');
}

/** A phone number in the groups people write: `07700 900123`, `020 7946 0123`. */
export function spacedPhone(phone: string): string {
  return phone.startsWith('020')
    ? phone.replace(/^(...)(....)(....)$/u, '$1 $2 $3')
    : phone.replace(/^(.....)(......)$/u, '$1 $2');
}

/** A sort code with hyphens. */
export function hyphenSort(sortCode: string): string {
  return sortCode.replace(/^(..)(..)(..)$/u, '$1-$2-$3');
}

/** Pounds and pence with separators: `£1,204.50`. */
export function pounds(amount: number): string {
  const [whole = '0', pence = '00'] = amount.toFixed(2).split('.');
  return `£${whole.replace(/\B(?=(\d{3})+$)/gu, ',')}.${pence}`;
}

/** The address on one line, without the postcode. */
export function addressLine(home: Home): string {
  return home.lines.join(', ');
}

/** The address in `count` columns: the last takes nothing more than its line, the middle ones are joined where too many. */
export function addressColumns(home: Home, count: number): readonly string[] {
  const lines = [...home.lines];
  while (lines.length > count) lines.splice(0, 2, `${lines[0]} ${lines[1]}`);
  return [...lines, ...Array.from({ length: count - lines.length }, () => '')];
}

const shortened: readonly (readonly [string, string])[] = [
  ['Road', 'Rd'],
  ['Street', 'St'],
  ['House', 'Hse'],
  ['Court', 'Ct'],
  ['Avenue', 'Ave'],
  ['Gardens', 'Gdns'],
  ['Estate', 'Est'],
  ['Crescent', 'Cres'],
  ['First Floor Flat', 'FFF'],
  ['Basement Flat', 'Bsmt Flat'],
];

/** An address as another hand typed it: shortened, in capitals, its town left out. */
export function retyped(home: Home, random: Random): Home {
  const style = random.int(4);
  const lines = home.lines.map((line) => (style % 2 === 0 ? shortenedLine(line) : line));
  const kept = style >= 2 && lines.length > 2 ? lines.filter((line) => line !== 'London') : lines;
  return { ...home, lines: random.chance(0.3) ? kept.map((line) => line.toUpperCase()) : kept };
}

function shortenedLine(line: string): string {
  return shortened.reduce(
    (text, [long, short]) => (text.endsWith(long) ? text.slice(0, -long.length) + short : text),
    line,
  );
}

/** A cell as hurried hands leave it: now and then a case changed, a space lost or added. About one in `oneIn` is touched. */
export function hurried(text: string, random: Random, oneIn = 25): string {
  if (text === '' || random.int(oneIn) !== 0) return text;
  return random.pick([text.toUpperCase(), text.toLowerCase(), `${text} `, ` ${text}`, text.replace(' ', '  ')]);
}

/** An identifier as hurried hands leave it: O for 0, spaces, lower case. */
export function hurriedCode(text: string, random: Random, oneIn = 30): string {
  if (text === '' || random.int(oneIn) !== 0) return text;
  return random.pick([text.replace('0', 'O'), text.toLowerCase(), text.replace(/^(..)/u, '$1 '), `${text} `]);
}

/** A postcode as typed: usually right, sometimes without its space or in lower case. */
export function hurriedPostcode(postcode: string, random: Random): string {
  return random.weighted([
    [postcode, 88],
    [postcode.replace(' ', ''), 7],
    [postcode.toLowerCase(), 3],
    [`${postcode} `, 2],
  ]);
}

/** Whole years of age on a day. */
export function yearsOld(person: SamplePerson, day: string): number {
  const years = Number(day.slice(0, 4)) - Number(person.birthDate.slice(0, 4));
  return day.slice(5) < person.birthDate.slice(5) ? years - 1 : years;
}
