import { excelSerial, type XlsxCell } from '../../formats/xlsx.ts';
import type { Random } from '../../random.ts';
import { slip, slipDigits } from '../damage.ts';
import type { PersonRow } from '../extract-columns.ts';
import { asElsewhere, goesBy } from '../names-in-use.ts';
import type { Telling } from '../telling.ts';
import { retyped, spacedNino, spacedPhone, writeDay } from '../writing.ts';

/** Makes the cells of a sheet that many hands have been in; what stands in them is told as it stands. */
export type DirtyCells = {
  readonly surname: (row: PersonRow) => string;
  readonly forenames: (row: PersonRow) => string;
  /** Both in one cell, in one of several orders. */
  readonly name: (row: PersonRow) => string;
  readonly birthDate: (row: PersonRow) => XlsxCell;
  readonly nino: (row: PersonRow) => string;
  readonly phone: (row: PersonRow) => XlsxCell;
  readonly email: (row: PersonRow) => string;
  readonly address: (row: PersonRow) => string;
  readonly postcode: (row: PersonRow) => string;
  readonly account: (row: PersonRow) => XlsxCell;
  readonly sortCode: (row: PersonRow) => XlsxCell;
  readonly uprn: (row: PersonRow) => XlsxCell;
};

/** `american` sheets came through a system that writes month before day. */
export function dirtyCells(telling: Telling, random: Random, american = false): DirtyCells {
  const messy = (text: string): string => spaced(text, random);
  return {
    ...nameCells(telling, random),
    birthDate: ({ person }) =>
      birthCell(person.birthDate, american, random, (shown) => telling.say(person, 'birth-date', shown)),
    nino: ({ person }) => {
      const nino = random.pick([
        person.nino,
        person.nino.toLowerCase(),
        spacedNino(person.nino),
        person.nino.slice(0, 8),
      ]);
      return telling.say(person, 'nino', messy(random.chance(0.06) ? slipDigits(nino, random) : nino));
    },
    phone: (row) => phoneCell(row, telling, random),
    email: ({ person }) =>
      telling.say(person, 'email', random.pick([person.email, messy(person.email), person.email.toUpperCase()])),
    address: ({ person, household }) => {
      const line = retyped(household.home, random).lines.join(random.pick([', ', ',', ' ', '  ']));
      return telling.say(person, 'postal-address', messy(line));
    },
    postcode: ({ person, household: { home } }) =>
      telling.say(
        person,
        'postcode',
        random.pick([
          home.postcode,
          home.postcode.replace(' ', ''),
          home.postcode.toLowerCase(),
          `${home.postcode} `,
          home.postcode.replace(' ', '  '),
        ]),
      ),
    account: ({ person, household: { bank } }) =>
      random.chance(0.6)
        ? telling.say(person, 'bank-account', Number(bank.account))
        : telling.say(person, 'bank-account', `'${bank.account}`),
    sortCode: ({ person, household: { bank } }) =>
      random.chance(0.5)
        ? telling.say(person, 'bank-account', Number(bank.sortCode))
        : telling.say(
            person,
            'bank-account',
            bank.sortCode.replace(/^(..)(..)(..)$/u, random.pick(['$1 $2 $3', '$1-$2-$3', '$1:$2:$3', '$1.$2.$3'])),
          ),
    // A number of twelve digits in a narrow column, saved as text: the last digits are gone, and with them the property.
    uprn: ({ person, household }) =>
      random.chance(0.15) ? '1.00097E+11' : telling.say(person, 'uprn', Number(household.home.uprn)),
  };
}

function nameCells(telling: Telling, random: Random): Pick<DirtyCells, 'surname' | 'forenames' | 'name'> {
  const typed = (text: string): string => {
    const slipped = random.chance(0.04) ? slip(text, random) : text;
    return spaced(
      random.weighted([
        [slipped, 8],
        [slipped.toUpperCase(), 2],
        [slipped.toLowerCase(), 1],
      ]),
      random,
    );
  };
  return {
    surname: ({ person }) => telling.say(person, 'person-name', typed(person.surname)),
    forenames: ({ person }) => telling.say(person, 'person-name', typed(person.forenames)),
    name: ({ person }) => {
      const [first = '', ...rest] = person.forenames.split(' ');
      const initials = [first, ...rest].map((name) => name.charAt(0)).join(' ');
      const whole = random.pick([
        `${person.forenames} ${person.surname}`,
        `${person.surname}, ${person.forenames}`,
        `${person.surname} ${first}`,
        `${person.title} ${initials} ${person.surname}`,
        `${goesBy(person, random)} ${person.surname}`,
        asElsewhere(person, random),
      ]);
      return telling.say(person, 'person-name', typed(whole.trim()));
    },
  };
}

function spaced(text: string, random: Random): string {
  return random.weighted([
    [text, 12],
    [`${text} `, 2],
    [` ${text}`, 1],
    [text.replace(' ', '  '), 1],
  ]);
}

/** A birth date as a day, as the bare serial number behind it, or typed in one of many fashions. */
function birthCell(day: string, american: boolean, random: Random, say: (shown: string) => string): XlsxCell {
  const [year = '', month = '', date = ''] = day.split('-');
  if (american) return say(`${month}/${date}/${year}`);
  const form = random.int(8);
  if (form === 0) {
    say(writeDay(day, 'slashes'));
    return excelSerial(day);
  }
  if (form === 1) {
    say(writeDay(day, 'slashes'));
    return { kind: 'day', day };
  }
  return say(
    random.pick([
      writeDay(day, 'slashes'),
      writeDay(day, 'short'),
      writeDay(day, 'dots'),
      `${date}${month}${year}`,
      `${Number(date)}/${Number(month)}/${year}`,
      writeDay(day, 'iso'),
    ]),
  );
}

/** A telephone that lost its nought, several in one cell, or one with a word beside it. */
function phoneCell({ person, household }: PersonRow, telling: Telling, random: Random): XlsxCell {
  const number = person.mobile || household.landline;
  switch (random.pick(['number', 'two', 'note', 'plain', 'plain', 'quoted'] as const)) {
    case 'number':
      return telling.say(person, 'phone', Number(number));
    case 'two':
      return `${telling.say(person, 'phone', spacedPhone(number))}${random.pick([' / ', ' or ', ', ', '\n'])}${telling.say(person, 'phone', household.landline)}`;
    case 'note':
      return `${telling.say(person, 'phone', number)} ${random.pick(['(dtr)', '- not after 6', 'mob', '(text only)'])}`;
    case 'plain':
      return telling.say(person, 'phone', random.pick([number, spacedPhone(number)]));
    case 'quoted':
      return `'${telling.say(person, 'phone', number)}`;
  }
}
