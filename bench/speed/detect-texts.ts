/** Texts that the benches of detection read: made by a seeded generator, so that every run reads the same; everybody in them is made up. */

/** A number from 0 to below `limit`, the next of a seeded sequence. */
export type Dice = (limit: number) => number;

/** Mulberry32: the same seed always gives the same numbers. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** One of a list, by the dice. */
export function pick<Item>(items: readonly Item[], dice: Dice): Item {
  const found = items[dice(items.length)];
  if (found === undefined) throw new Error('a list to pick from has nothing in it');
  return found;
}

const words =
  'the of and to a in that is was for it with as on be at by this had not are but from or have an they which one were all their has would when who will more if out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over man me even most made after also did many before must through back years where much your way well down should because each just those people how too little state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three'.split(
    ' ',
  );
const matters =
  'committee report condition housing stock north borough officers programme works weather members contractor account service review council budget repairs roof boiler estate school funding consultation policy procedure appeal deadline survey tender lease income transport library garden bridge'.split(
    ' ',
  );
const forenames =
  'Amina Yusuf Grace Ryan Chloe Maroulla Titilayo Analyn Sara Ali Jane Olivia Tsehay Bérengère Łukasz Mohammed Priya Wei Ifeoma Dmitri Siobhán Zara Kwame Noor'.split(
    ' ',
  );
const surnames =
  'Hassan Ali Pemberton Cooper Bautista Papadopoulos Akinola Khan Brown Price Woldemariam Desprès Nowak O’Brien Begum Patel Chen Okafor Ivanov Murphy Ahmed Mensah Rahman Oakeshott'.split(
    ' ',
  );
const streets = ['Golborne Road', 'Formby Crescent', 'St Ann’s Lane', 'Ladbroke Grove', 'Mill Hill', 'Queensway'];

function digits(count: number, dice: Dice): string {
  let made = '';
  while (made.length < count) made += String(dice(10));
  return made;
}

function capitals(count: number, from: string, dice: Dice): string {
  let made = '';
  while (made.length < count) made += from.charAt(dice(from.length));
  return made;
}

const makers: readonly ((dice: Dice) => string)[] = [
  (dice) => `AB ${digits(2, dice)} ${digits(2, dice)} ${digits(2, dice)} C`,
  (dice) => `JG${digits(6, dice)}A`,
  (dice) => `07700 900${digits(3, dice)}`,
  (dice) => `+44 7700 900${digits(3, dice)}`,
  (dice) => `020 7946 0${digits(3, dice)}`,
  (dice) => `${pick(forenames, dice).toLowerCase()}.${digits(2, dice)}@example.org`,
  (dice) => `W1${dice(9)} ${dice(9)}AB`,
  (dice) => `SW1A ${dice(9)}AA`,
  (dice) => `${1 + dice(28)}/0${1 + dice(9)}/19${50 + dice(49)}`,
  (dice) => `${1 + dice(28)} March 19${50 + dice(49)}`,
  (dice) => `20-${10 + dice(89)}-${10 + dice(89)} ${digits(8, dice)}`,
  (dice) => `999 ${digits(3, dice)} ${digits(4, dice)}`,
  (dice) => digits(10, dice),
  (dice) => `LB${51 + dice(25)} ${capitals(3, 'ABCDEFGHJK', dice)}`,
  (dice) => `HB/${digits(7, dice)}`,
  (dice) => `CT${digits(6, dice)}${capitals(1, 'ABC', dice)}`,
  () => 'GB82 WEST 1234 5698 7654 32',
];

/** An identifier by shape, of the kinds that the scanner knows. */
export function identifier(dice: Dice): string {
  return pick(makers, dice)(dice);
}

function sentence(dice: Dice): string {
  const count = 8 + dice(18);
  const parts: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const roll = dice(100);
    parts.push(
      roll < 80 ? pick(words, dice) : roll < 98 ? pick(matters, dice) : roll < 99 ? digits(4, dice) : 'London',
    );
  }
  const made = parts.join(' ');
  return `${made.charAt(0).toUpperCase()}${made.slice(1)}. `;
}

// A page as a reader of documents gives it: paragraphs of about 600 characters.
function paragraph(dice: Dice): string {
  let made = '';
  while (made.length < 600) made += sentence(dice);
  return `${made.trimEnd()}\n\n`;
}

function identified(dice: Dice): string {
  let made = '';
  for (let index = 0; index < 12; index += 1) {
    for (let word = 0; word < 7; word += 1) made += `${pick(dice(4) === 0 ? matters : words, dice)} `;
    made += `${identifier(dice)} `;
    if (dice(4) === 0) made += `${pick(forenames, dice)} ${pick(surnames, dice)} said ${pick(words, dice)}. `;
  }
  return `${made.trimEnd()}.\n\n`;
}

/** A letter with some ten identifiers. */
export function letter(dice: Dice): string {
  const [forename, surname] = [pick(forenames, dice), pick(surnames, dice)];
  return `Ms ${forename} ${surname}
Flat ${1 + dice(40)}, ${1 + dice(200)} ${pick(streets, dice)}
London
W1${dice(9)} ${dice(9)}AB

Our ref: HB/${digits(7, dice)}

Dear Ms ${surname}

National Insurance number: AB ${digits(2, dice)} ${digits(2, dice)} ${digits(2, dice)} C
You told us on ${1 + dice(28)} March 2024 that you have diabetes. ${sentence(dice)}Your partner, ${pick(forenames, dice)} ${pick(surnames, dice)} (date of birth ${1 + dice(28)}/02/19${60 + dice(39)}), can be reached on 07700 900${digits(3, dice)} or at ${forename.toLowerCase()}@example.org.

Yours sincerely

${pick(forenames, dice)} ${pick(surnames, dice)}
Benefits Officer

`;
}

/** The headings of a sheet of ten columns. */
export const headings: readonly string[] = 'Ref|Title|Forename|Surname|DOB|NI No|Address|Postcode|Mobile|Arrears'.split(
  '|',
);

/** A row under those headings. */
export function row(dice: Dice): readonly string[] {
  return [
    `CT${digits(6, dice)}`,
    pick(['Ms', 'Mr', 'Dr', 'Mrs'], dice),
    pick(forenames, dice),
    pick(surnames, dice),
    `${1 + dice(28)}/0${1 + dice(9)}/19${50 + dice(49)}`,
    `AB${digits(6, dice)}C`,
    `Flat ${1 + dice(40)}, ${1 + dice(200)} ${pick(streets, dice)}`,
    `W1${dice(9)} ${dice(9)}AB`,
    `07700 900${digits(3, dice)}`,
    `${dice(2000)}.${digits(2, dice)}`,
  ];
}

function grown(size: number, piece: () => string): string {
  const pieces: string[] = [];
  let length = 0;
  while (length < size) {
    const next = piece();
    pieces.push(next);
    length += next.length;
  }
  return pieces.join('');
}

/** Ordinary prose of about `size` characters, nearly without identifiers. */
export function proseText(size: number, seed: number): string {
  const dice = diceOf(seed);
  return grown(size, () => paragraph(dice));
}

/** Text dense with identifiers, one in about 56 characters: sentences, letters, and rows parted by commas. */
export function denseText(size: number, seed: number): string {
  const dice = diceOf(seed);
  return grown(size, () => {
    const roll = dice(5);
    return roll < 3 ? identified(dice) : roll === 3 ? letter(dice) : `${row(dice).join(',')}\n`;
  });
}

const openings = 'b d f g h j k l m n p r s t v z ch sh th br dr gr kh st'.split(' ');
const middles = 'a e i o u ai ee ou an en in or ar el'.split(' ');

function madeName(dice: Dice): string {
  const parts = 2 + dice(2);
  let made = '';
  for (let index = 0; index < parts; index += 1) made += `${pick(openings, dice)}${pick(middles, dice)}`;
  return `${made.charAt(0).toUpperCase()}${made.slice(1)}`;
}

/** Made-up full names, each once, `count` of them: forenames of some 5,000, surnames of some 100,000. */
export function madeNames(
  count: number,
  seed: number,
): readonly { readonly forename: string; readonly surname: string }[] {
  const dice = diceOf(seed);
  const first = Array.from({ length: 5000 }, () => madeName(dice));
  const found = new Map<string, { readonly forename: string; readonly surname: string }>();
  while (found.size < count) {
    const name = { forename: pick(first, dice), surname: madeName(dice) };
    found.set(`${name.forename} ${name.surname}`, name);
  }
  return [...found.values()];
}

/** Prose in which every other sentence names somebody of a list. */
export function namingText(
  size: number,
  people: readonly { readonly forename: string; readonly surname: string }[],
  seed: number,
): string {
  const dice = diceOf(seed);
  return grown(size, () => {
    const { forename, surname } = pick(people, dice);
    return `${sentence(dice)}${forename} ${surname} said: ${sentence(dice)}`;
  });
}
