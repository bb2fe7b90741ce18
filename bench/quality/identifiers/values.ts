/** A stream of numbers from 0 to 1 that a seed decides. */
export type Chance = () => number;

/** Makes a stream from a seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of a list. */
export function pick<Item>(chance: Chance, items: readonly Item[]): Item {
  const item = items[Math.floor(chance() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

function digits(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => Math.floor(chance() * 10)).join('');
}

function letters(chance: Chance, count: number, from = 'ABCDEFGHJKLMNPRSTUVWXY'): string {
  return Array.from({ length: count }, () => pick(chance, [...from])).join('');
}

function luhn(body: string): string {
  let sum = 0;
  for (let at = 0; at < body.length; at += 1) {
    const digit = Number(body.charAt(body.length - 1 - at));
    sum += at % 2 === 0 ? digit * 2 - (digit > 4 ? 9 : 0) : digit;
  }
  return body + ((10 - (sum % 10)) % 10);
}

function nhs(chance: Chance): string {
  for (;;) {
    const body = pick(chance, ['4', '6', '7']) + digits(chance, 8);
    const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return body + check;
  }
}

function chi(chance: Chance): string {
  for (;;) {
    const body = `${String(1 + Math.floor(chance() * 28)).padStart(2, '0')}${String(1 + Math.floor(chance() * 12)).padStart(2, '0')}${digits(chance, 5)}`;
    const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return body + check;
  }
}

function utr(chance: Chance): string {
  const tail = digits(chance, 9);
  const weights = [6, 7, 8, 9, 10, 5, 4, 3, 2];
  const sum = [...tail].reduce((total, digit, at) => total + Number(digit) * (weights[at] ?? 0), 0);
  return '21987654321'.charAt(sum % 11) + tail;
}

function upn(chance: Chance): string {
  const set = 'ABCDEFGHJKLMNPQRTUVWXYZ';
  const tail = digits(chance, 12);
  const sum = [...tail].reduce((total, digit, at) => total + Number(digit) * (at + 2), 0);
  return set.charAt(sum % 23) + tail;
}

function uln(chance: Chance): string {
  for (;;) {
    const body = pick(chance, ['1', '5', '9', '6']) + digits(chance, 8);
    const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    const check = (21 - (sum % 11)) % 11;
    if (check < 10) return body + check;
  }
}

function iban(chance: Chance): string {
  const body = `${letters(chance, 4)}${digits(chance, 14)}`;
  let rest = 0;
  for (const char of `${body}GB00`) {
    const value = Number.parseInt(char, 36);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return `GB${String(98 - rest).padStart(2, '0')}${body}`;
}

function vat(chance: Chance): string {
  const body = `${1 + Math.floor(chance() * 9)}${digits(chance, 6)}`;
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (8 - at), 0);
  const old = (97 - (sum % 97)) % 97;
  return `${body}${String(old).padStart(2, '0')}`;
}

function driver(chance: Chance): string {
  const name = pick(chance, ['HASSA', 'KHAN9', 'LI999', 'BROWN', 'OKAFO', 'SMITH', 'MCDON']);
  const woman = chance() < 0.5 ? 5 : 0;
  const month = 1 + Math.floor(chance() * 12);
  const day = String(1 + Math.floor(chance() * 28)).padStart(2, '0');
  return `${name}${digits(chance, 1)}${woman + Math.floor(month / 10)}${month % 10}${day}${digits(chance, 1)}${letters(chance, 1)}${pick(chance, ['9', 'A', 'J'])}9${letters(chance, 2)}`;
}

/** The surname and birth date that a date stands for, written in one of the ways of an office. */
function birth(chance: Chance): string {
  const year = 1935 + Math.floor(chance() * 80);
  return `${year}-${String(1 + Math.floor(chance() * 12)).padStart(2, '0')}-${String(1 + Math.floor(chance() * 28)).padStart(2, '0')}`;
}

const areas = [
  'W10',
  'SW3',
  'W8',
  'NW6',
  'SE15',
  'E8',
  'EC1A',
  'N1',
  'BN3',
  'LS6',
  'M14',
  'SW1A',
  'W1T',
  'B29',
  'CF10',
];
const inward = 'ABDEFGHJLNPQRSTUWXYZ';

/** Makes a value of a kind, in its normal form. */
export const makers: Readonly<Record<string, (chance: Chance) => string>> = {
  nino: (chance) =>
    pick(chance, ['AB', 'JG', 'PX', 'NR', 'SC', 'WE', 'HK', 'LB']) + digits(chance, 6) + letters(chance, 1, 'ABCD'),
  'nhs-number': nhs,
  chi,
  utr,
  upn,
  uln,
  passport: (chance) =>
    chance() < 0.8 ? pick(chance, ['1', '5', '9']) + digits(chance, 8) : letters(chance, 2) + digits(chance, 7),
  driver,
  brp: (chance) => `${pick(chance, ['ZW', 'RF', 'RZ', 'ZU'])}${pick(chance, ['X', '8', '9'])}${digits(chance, 6)}`,
  'share-code': (chance) =>
    `${pick(chance, ['W', 'R', 'S'])}${digits(chance, 2)}${letters(chance, 3)}${digits(chance, 1)}${letters(chance, 1)}${digits(chance, 1)}`,
  iban,
  card: (chance) => luhn(pick(chance, ['4929', '4462', '5404', '5217', '4000']) + digits(chance, 11)),
  vat,
  plate: (chance) =>
    `${letters(chance, 2)}${pick(chance, ['05', '12', '19', '23', '57', '66', '74'])}${letters(chance, 3)}`,
  'old-plate': (chance) =>
    chance() < 0.5
      ? `${pick(chance, ['P', 'R', 'T', 'W', 'Y'])}${1 + Math.floor(chance() * 998)}${letters(chance, 3)}`
      : `${letters(chance, 3)}${1 + Math.floor(chance() * 998)}${pick(chance, ['K', 'M', 'R', 'Y'])}`,
  uprn: (chance) => `${pick(chance, ['217', '100', '34'])}${digits(chance, 9)}`.slice(0, 12),
  badge: (chance) => `${digits(chance, 2)}${letters(chance, 2, 'ABCDEFGHJK')}${digits(chance, 2)}`,
  elector: (chance) => `${letters(chance, 2)}${pick(chance, ['', '1', '3'])}-${1 + Math.floor(chance() * 2400)}`,
  dbs: (chance) => `00${digits(chance, 10)}`,
  swe: (chance) => `SW${digits(chance, 5)}`,
  ip: (chance) =>
    `81.${1 + Math.floor(chance() * 250)}.${1 + Math.floor(chance() * 250)}.${1 + Math.floor(chance() * 250)}`,
  mac: (chance) =>
    Array.from({ length: 6 }, () =>
      Math.floor(chance() * 256)
        .toString(16)
        .padStart(2, '0'),
    ).join(':'),
  phone: (chance) => `+44${chance() < 0.6 ? `7700900${digits(chance, 3)}` : `2079460${digits(chance, 3)}`}`,
  email: (chance) =>
    `${pick(chance, ['amina', 'j', 'wei', 'oluwaseun'])}.${pick(chance, ['hassan', 'khan', 'murray', 'li'])}${digits(chance, 2)}@example.${pick(chance, ['org', 'com', 'net'])}`,
  postcode: (chance) => `${pick(chance, areas)} ${digits(chance, 1)}${letters(chance, 2, inward)}`,
  'birth-date': birth,
  bank: (chance) =>
    `${1 + Math.floor(chance() * 8)}${digits(chance, 5)}/${1 + Math.floor(chance() * 8)}${digits(chance, 7)}`,
  'tax-account': (chance) => `5${digits(chance, 8)}`,
  claim: (chance) => `HB${digits(chance, 7)}`,
  crime: (chance) => `${digits(chance, 4)}${digits(chance, 3)}/${pick(chance, ['21', '23', '24'])}`,
  pass: (chance) => `633597${digits(chance, 12)}`,
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function grouped(value: string, sizes: readonly number[], gap: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const size of sizes) {
    parts.push(value.slice(at, at + size));
    at += size;
  }
  if (at < value.length) parts.push(value.slice(at));
  return parts.filter((part) => part !== '').join(gap);
}

/** Writes a normal form as people and programs do. */
export function written(chance: Chance, kind: string, value: string): string {
  const gap = pick(chance, [' ', ' ', '', '', '-']);
  if (kind === 'nino')
    return pick(chance, [
      value,
      value,
      grouped(value, [2, 2, 2, 2, 1], ' '),
      grouped(value, [2, 6, 1], ' '),
      value.slice(0, 8),
    ]);
  if (kind === 'nhs-number' || kind === 'chi') return grouped(value, [3, 3, 4], gap);
  if (kind === 'card')
    return pick(chance, [
      grouped(value, [4, 4, 4, 4], ' '),
      grouped(value, [4, 4, 4, 4], ' '),
      grouped(value, [4, 4, 4, 4], '-'),
      value,
    ]);
  if (kind === 'iban') return pick(chance, [value, grouped(value, [4, 4, 4, 4, 4, 2], ' ')]);
  if (kind === 'share-code') return pick(chance, [value, grouped(value, [3, 3, 3], ' ')]);
  if (kind === 'vat') return pick(chance, [value, `GB${value}`, `GB ${grouped(value, [3, 4, 2], ' ')}`]);
  if (kind === 'plate') return pick(chance, [value, grouped(value, [4, 3], ' '), grouped(value, [4, 3], ' ')]);
  if (kind === 'old-plate')
    return /^[A-Z][0-9]/u.test(value)
      ? `${value.slice(0, -3)} ${value.slice(-3)}`
      : `${value.slice(0, 3)} ${value.slice(3)}`;
  if (kind === 'dbs') return pick(chance, [value, grouped(value, [4, 4, 4], ' ')]);
  if (kind === 'pass') return grouped(value, [6, 4, 4, 4], pick(chance, ['', ' ']));
  if (kind === 'utr') return pick(chance, [value, grouped(value, [5, 5], ' ')]);
  if (kind === 'phone') {
    const own = `0${value.slice(3)}`;
    const parts = own.startsWith('07') ? grouped(own, [5, 6], ' ') : grouped(own, [3, 4, 4], ' ');
    return pick(chance, [
      parts,
      parts,
      own,
      `+44 (0)${parts.slice(1)}`,
      `+44${own.slice(1)}`,
      parts.replaceAll(' ', '-'),
    ]);
  }
  if (kind === 'birth-date') {
    const [year = '', month = '', day = ''] = value.split('-');
    const short = `${Number(day)} ${months[Number(month) - 1] ?? ''} ${year}`;
    return pick(chance, [
      `${day}/${month}/${year}`,
      `${day}/${month}/${year}`,
      `${day}.${month}.${year}`,
      short,
      `${day}-${month}-${year}`,
    ]);
  }
  return value;
}

const alike: Readonly<Record<string, string>> = { '0': 'O', '1': 'I', '5': 'S', '8': 'B', '2': 'Z' };

/** Damages what was written as recognition and hurried typing do: letters for digits, odd separators, spaces too many or too few, capitals lost. */
export function damaged(chance: Chance, kind: string, text: string): string {
  const turn = chance();
  if (kind === 'email')
    return pick(chance, [
      text.replace('.', ' . '),
      text.replace('@', ' @ '),
      text.replace('@', '(at)'),
      text.replace('.', ','),
      text.toUpperCase(),
    ]);
  if (turn < 0.5) {
    const places = [...text].flatMap((char, at) => (alike[char] === undefined ? [] : [at]));
    const chosen = new Set([
      pick(chance, places.length > 0 ? places : [-1]),
      chance() < 0.4 ? pick(chance, places.length > 0 ? places : [-1]) : -1,
    ]);
    return [...text].map((char, at) => (chosen.has(at) ? (alike[char] ?? char) : char)).join('');
  }
  if (turn < 0.65 && kind !== 'birth-date' && kind !== 'ip' && kind !== 'mac')
    return text.replace(/[ -]/gu, pick(chance, [':', '.', '  ', '']));
  if (turn < 0.65 && kind === 'birth-date') return text.replace(/[/.-]/gu, pick(chance, [':', ' / ', ' ', '/']));
  if (turn < 0.85) {
    const at = 1 + Math.floor(chance() * (text.length - 2));
    return `${text.slice(0, at)} ${text.slice(at)}`;
  }
  return kind === 'birth-date' || kind === 'phone' ? text.replace(/\//gu, ' / ') : text.toLowerCase();
}
