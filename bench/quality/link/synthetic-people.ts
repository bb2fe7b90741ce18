/** How a synthetic table of people is made; equal options give equal rows. */
export type Shape = {
  readonly seed: number;
  readonly people: number;
  /** How many records a person has: the share of each number, from 1. */
  readonly records: readonly number[];
  /** The chance that a cell of a copy is empty, and that it has a mistake. */
  readonly empty: number;
  readonly mistake: number;
  /** The share of people who live with somebody else of their surname; a twenty-fifth of those have a twin. */
  readonly families: number;
};

/** What a register of about a million rows looks like that was filled from several systems: 2.1 records a person. */
export const registerShape: Omit<Shape, 'people' | 'seed'> = {
  records: [0.35, 0.33, 0.2, 0.12],
  empty: 0.12,
  mistake: 0.08,
  families: 0.6,
};

/** One row: identifier, whose it is, and its cells. */
export type SyntheticRow = {
  readonly id: string;
  readonly person: number;
  readonly cells: readonly string[];
};

/** The cells of a row, in order. */
export const syntheticColumns = ['forename', 'surname', 'born', 'postcode', 'email', 'phone'] as const;

/** Rows in an order that has nothing to do with who they are of: identifiers are spread by a multiplication. */
export function* syntheticRows(shape: Shape): Generator<SyntheticRow> {
  const random = randomOf(shape.seed);
  let number = 0;
  let home: Person | null = null;
  for (let person = 0; person < shape.people; person += 1) {
    const own: Person = home !== null && random() < shape.families ? relative(home, random) : stranger(random);
    home = own;
    const copies = drawn(shape.records, random) + 1;
    for (let copy = 0; copy < copies; copy += 1) {
      const cells = syntheticColumns.map((column) => copied(own[column], column, shape, random));
      yield { id: `r${String((number * 7_368_787) % 100_000_007).padStart(9, '0')}`, person, cells };
      number += 1;
    }
  }
}

type Column = (typeof syntheticColumns)[number];
type Person = Readonly<Record<Column, string>>;
type Random = () => number;

/** Mulberry32: 32 bits of state are enough for made-up names. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function drawn(shares: readonly number[], random: Random): number {
  let rest = random();
  for (const [at, share] of shares.entries()) {
    rest -= share;
    if (rest < 0) return at;
  }
  return shares.length - 1;
}

const starts = [
  'ba',
  'ca',
  'da',
  'ha',
  'ja',
  'ka',
  'le',
  'ma',
  'mo',
  'ni',
  'o',
  'pa',
  'ro',
  'sa',
  'ta',
  'wi',
  'sh',
  'br',
  'cl',
  'gr',
  'st',
  'th',
];
const middles = ['a', 'e', 'i', 'o', 'u', 'ar', 'er', 'in', 'on', 'al', 'an', 'or', 'ee', 'ai', 'ou', 'en'];
const ends = [
  'n',
  'r',
  's',
  't',
  'm',
  'ley',
  'ton',
  'son',
  'man',
  'd',
  'l',
  'nson',
  'field',
  'shaw',
  'wood',
  'by',
  'ers',
  'ck',
];

/** The name of this number: the same number, the same name; two numbers differ somewhere. */
function nameOf(number: number, parts: number): string {
  let rest = number;
  let name = starts[rest % starts.length] ?? '';
  rest = Math.floor(rest / starts.length);
  for (let part = 0; part < parts; part += 1) {
    name += middles[rest % middles.length] ?? '';
    rest = Math.floor(rest / middles.length);
    name += ends[rest % ends.length] ?? '';
    rest = Math.floor(rest / ends.length);
  }
  return name;
}

// A few names are borne by many, most by few: about Zipf's law, with the exponent flattened as UK surnames are.
function rank(names: number, random: Random): number {
  return Math.floor(names * random() ** 2.2);
}

function stranger(random: Random): Person {
  const [forename, surname] = [nameOf(rank(1_800, random), 1), nameOf(rank(60_000, random), 2)];
  return { ...numbersOf(forename, surname, random), forename, surname, postcode: postcodeOf(random) };
}

function relative(of: Person, random: Random): Person {
  const forename = nameOf(rank(1_800, random), 1);
  const own = numbersOf(forename, of.surname, random);
  return { ...own, forename, surname: of.surname, postcode: of.postcode, born: random() < 0.04 ? of.born : own.born };
}

function numbersOf(forename: string, surname: string, random: Random): Pick<Person, 'born' | 'email' | 'phone'> {
  const two = (most: number): string => String(1 + Math.floor(random() * most)).padStart(2, '0');
  const born = `${1930 + Math.floor(random() * 92)}-${two(12)}-${two(28)}`;
  const number = String(Math.floor(random() * 1e6)).padStart(6, '0');
  return {
    born,
    email: `${forename.slice(0, 3)}${surname}${number.slice(0, 3)}@example.org`,
    phone: `07700 ${number}${Math.floor(random() * 10)}`,
  };
}

function postcodeOf(random: Random): string {
  const letter = (): string => 'ABDEFGHJLNPQRSTUWXYZ'[Math.floor(random() * 20)] ?? 'A';
  return `Z${Math.floor(random() * 40)} ${Math.floor(random() * 10)}${letter()}${letter()}`;
}

/** A cell as it is written down this time: right, empty, or with a mistake. */
function copied(value: string, column: Column, shape: Shape, random: Random): string {
  const often = column === 'email' || column === 'phone' ? 0.45 : 0;
  if (random() < Math.max(shape.empty, often)) return '';
  if (random() >= shape.mistake) return value;
  const turn = random();
  if (column === 'forename' && turn < 0.25) return value.slice(0, 1);
  if (column === 'postcode' && turn < 0.5) return postcodeOf(random);
  return slipped(value, random);
}

function slipped(value: string, random: Random): string {
  const at = Math.floor(random() * Math.max(1, value.length - 1));
  const kind = random();
  const other = /\d/u.test(value[at] ?? '')
    ? String(Math.floor(random() * 10))
    : 'aeiourstlnm'[Math.floor(random() * 11)];
  if (kind < 0.35) return `${value.slice(0, at)}${other}${value.slice(at + 1)}`;
  if (kind < 0.65) return `${value.slice(0, at)}${value.slice(at + 1)}`;
  return `${value.slice(0, at)}${value[at + 1] ?? ''}${value[at] ?? ''}${value.slice(at + 2)}`;
}
