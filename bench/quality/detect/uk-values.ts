import { nameCultures } from '../../../test/support/synthetic-names.data.ts';
import { chance } from '../../measure.ts';

/** Draws that a seed decides, one after the other. */
export class Draw {
  readonly #seed: number;
  #count = 0;

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** A whole number from 0 to below `limit`. */
  below(limit: number): number {
    this.#count += 1;
    return Math.floor(chance(this.#seed, this.#count) * limit);
  }

  /** One of a list; '' of an empty one. */
  of(list: readonly string[]): string {
    return list[this.below(list.length)] ?? '';
  }

  /** So many digits; the first is not 0. */
  digits(count: number): string {
    return Array.from({ length: count }, (_, index) => (index === 0 ? 1 + this.below(9) : this.below(10))).join('');
  }
}

const streets =
  'Alma Road|Park Street|Victoria Terrace|Mill Lane|Church Walk|Station Approach|The Crescent|Albert Square|Canal Close|Orchard Way|Bath Row|Meadow View'.split(
    '|',
  );
const towns = 'London|Leeds|Bristol|Cardiff|Hull|Luton|Preston|Exeter'.split('|');
const areas = 'W|SW|NW|E|SE|N|M|LS|BS|CF|HU|LU|PR|EX|B|G|EH'.split('|');
const inward = 'ABDEFGHJLNPQRSTUWXYZ';
const letters = 'ABCDEFGHJKLMNOPRSTUVWXYZ';

function someOf(draw: Draw, from: string, count: number): string {
  return Array.from({ length: count }, () => from.charAt(draw.below(from.length))).join('');
}

/** A person's name in one of the orders that offices write, of any of eleven cultures. */
export function personName(draw: Draw): { readonly forename: string; readonly surname: string; readonly full: string } {
  const culture = nameCultures[draw.below(nameCultures.length)];
  const forename = draw.of(draw.below(2) === 0 ? (culture?.women ?? []) : (culture?.men ?? []));
  const surname = draw.of(culture?.surnames ?? []);
  return { forename, surname, full: `${forename} ${surname}` };
}

function withLuhn(start: string): string {
  const sum = [...start].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return `${start}${(10 - (sum % 10)) % 10}`;
}

function nhsNumber(draw: Draw): string {
  for (;;) {
    const start = `${4 + draw.below(4) === 5 ? 6 : 4 + draw.below(4)}${draw.digits(8)}`.slice(0, 9);
    const sum = [...start].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${start}${check}`;
  }
}

function iban(draw: Draw): string {
  const account = `${draw.of(['NWBK', 'BARC', 'LOYD', 'MIDL'])}${draw.digits(14)}`;
  const digits = [...`${account}GB00`].map((character) => Number.parseInt(character, 36)).join('');
  const rest = [...digits].reduce((total, digit) => (total * 10 + Number(digit)) % 97, 0);
  return `GB${String(98 - rest).padStart(2, '0')}${account}`;
}

function utr(draw: Draw): string {
  const rest = draw.digits(9);
  const weights = [6, 7, 8, 9, 10, 5, 4, 3, 2];
  const sum = [...rest].reduce((total, digit, index) => total + Number(digit) * (weights[index] ?? 0), 0);
  return `${'21987654321'.charAt(sum % 11)}${rest}`;
}

function date(draw: Draw): string {
  const [day, month, year] = [1 + draw.below(28), 1 + draw.below(12), 1935 + draw.below(75)];
  const names = 'January February March April May June July August September October November December'.split(' ');
  const two = (value: number): string => String(value).padStart(2, '0');
  const written = [
    `${two(day)}/${two(month)}/${year}`,
    `${day} ${names[month - 1] ?? ''} ${year}`,
    `${year}-${two(month)}-${two(day)}`,
    `${two(day)}.${two(month)}.${year}`,
  ];
  return draw.of(written);
}

function grouped(draw: Draw, value: string, sizes: readonly number[]): string {
  if (draw.below(2) === 0) return value;
  const ends = sizes.map((_, index) => sizes.slice(0, index + 1).reduce((sum, size) => sum + size, 0));
  return ends.map((end, index) => value.slice(ends[index - 1] ?? 0, end)).join(' ');
}

/** Makes one written value of each kind: valid where a check digit makes it so, of ranges set apart for examples where there are any. */
export const written = {
  'person-name': (draw: Draw) => personName(draw).full,
  nino: (draw: Draw) =>
    grouped(
      draw,
      `${draw.of(['AB', 'CE', 'JG', 'LM', 'NP', 'PX', 'SR', 'WK'])}${draw.digits(6)}${draw.of([...'ABCD'])}`,
      [2, 2, 2, 2, 1],
    ),
  'nhs-number': (draw: Draw) => grouped(draw, nhsNumber(draw), [3, 3, 4]),
  postcode: (draw: Draw) => `${draw.of(areas)}${1 + draw.below(19)} ${draw.below(10)}${someOf(draw, inward, 2)}`,
  phone: (draw: Draw) =>
    draw.of([
      `07700 900${draw.digits(3)}`,
      `07700900${draw.digits(3)}`,
      `020 7946 0${draw.digits(3)}`,
      `+44 7700 900${draw.digits(3)}`,
      `0113 496 0${draw.digits(3)}`,
    ]),
  email: (draw: Draw) =>
    `${personName(draw)
      .surname.toLowerCase()
      .replaceAll(/[^a-z]/gu, '')}${draw.below(90)}@${draw.of(['example.org', 'mail.example.com', 'example.net'])}`,
  'birth-date': date,
  'bank-account': (draw: Draw) => `${draw.digits(2)}-${draw.digits(2)}-${draw.digits(2)} ${draw.digits(8)}`,
  iban: (draw: Draw) => grouped(draw, iban(draw), [4, 4, 4, 4, 4, 2]),
  'payment-card': (draw: Draw) =>
    grouped(draw, withLuhn(`${draw.of(['4111', '4000', '5555', '5105'])}${draw.digits(11)}`), [4, 4, 4, 4]),
  'vehicle-registration': (draw: Draw) =>
    `${someOf(draw, 'ABCDEGHKLMNPRSTVWY', 2)}${draw.of(['05', '12', '17', '19', '21', '54', '62', '68', '71'])} ${someOf(draw, letters, 3)}`,
  passport: (draw: Draw) => draw.digits(9),
  'driving-licence': (draw: Draw) =>
    `${personName(draw)
      .surname.toUpperCase()
      .replaceAll(/[^A-Z]/gu, '')
      .slice(0, 5)
      .padEnd(
        5,
        '9',
      )}${draw.below(10)}${draw.of(['01', '07', '12', '53', '60'])}${String(1 + draw.below(28)).padStart(2, '0')}${draw.below(10)}${draw.of(['AM', 'J9', 'SR'])}${draw.of(['9IJ', '2XK', '1AB'])}`,
  utr,
  'postal-address': (draw: Draw) => `${1 + draw.below(180)} ${draw.of(streets)}, ${draw.of(towns)}`,
} as const satisfies Record<string, (draw: Draw) => string>;

/** A kind of value that the made set plants. */
export type PlantedType = keyof typeof written;
