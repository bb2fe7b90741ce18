import type { Random } from '../random.ts';
import type { Member } from './families.ts';

/**
 * A National Insurance number with a prefix that is issued (HMRC NIM39110: no D, F, I, Q, U, V; no O second; not BG, GB,
 * KN, NK, NT, TN, ZZ), its digits invented.
 */
export function inventNino(random: Random): string {
  const first = 'ABCEGHJKLMNPRSTWXYZ';
  const second = 'ABCEGHJKLMNPRSTWXYZ';
  const withheld = new Set(['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ', 'NC', 'CR', 'MW']);
  for (;;) {
    const prefix = random.pick([...first]) + random.pick([...second]);
    if (!withheld.has(prefix)) return `${prefix}${random.digits(6)}${random.pick(['A', 'B', 'C', 'D'])}`;
  }
}

/** An NHS number that passes its check digit, from 999 0000000 up: the range kept for tests, so that it is nobody's. */
export function inventNhsNumber(random: Random): string {
  for (;;) {
    const body = `999${random.digits(6)}`;
    const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check < 10) return `${body}${check}`;
  }
}

/** A unique pupil number: check letter, a London authority's code, an invented school, year of entry and serial. */
export function inventUpn(random: Random, yearOfEntry: number): string {
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
  const body = `2${random.digits(2)}${random.digits(4)}${String(yearOfEntry % 100).padStart(2, '0')}${random.digits(3)}`;
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at + 2), 0);
  return `${letters.charAt(sum % 23)}${body}`;
}

/**
 * A mobile number as eleven digits: of Ofcom's range for drama, 07700 900000 to 900999; where that was given out, of 0720, which the
 * numbering plan keeps for mobiles.
 */
export function inventMobile(random: Random, attempt: number): string {
  return attempt === 0 ? `07700900${random.digits(3)}` : `0720${random.digits(7)}`;
}

/** A London landline as eleven digits: of Ofcom's range for drama, 020 7946 0000 to 0999; where that was given out, of 020 1. */
export function inventLandline(random: Random, attempt: number): string {
  return attempt === 0 ? `0207946${String(random.int(1000)).padStart(4, '0')}` : `0201${random.digits(7)}`;
}

const mailHosts = ['example.org', 'example.com', 'mail.example', 'inbox.example', 'post.test', 'webmail.test'];

/** A mailbox made of the member's name; where the host has given the name away, with a number behind. */
export function inventEmail(member: Member, random: Random, attempt: number): string {
  const given = plainLetters(member.forenames.split(' ')[0] ?? '');
  const family = plainLetters(member.surname);
  const local = random.pick([
    `${given}.${family}`,
    `${given}${family}${member.birthDate.slice(2, 4)}`,
    `${given.slice(0, 1)}.${family}`,
    `${given}_${random.digits(2)}`,
    `${family}${given.slice(0, 1)}${random.digits(3)}`,
    `${member.sex === 'F' ? 'ms' : 'mr'}${family}${random.digits(2)}`,
  ]);
  const number = attempt === 0 ? '' : random.digits(2);
  return `${local.replace(/^[._]+|[._]+$/gu, '')}${number}@${random.pick(mailHosts)}`;
}

/** Sort code and account number: banks' first pairs (many begin with 0, which spreadsheets lose), the rest invented. */
export function inventBank(random: Random): { sortCode: string; account: string } {
  const pair = random.pick(['01', '04', '07', '08', '09', '11', '20', '23', '30', '40', '52', '60', '77', '83']);
  const lead = random.chance(0.2) ? '0' : String(random.between(1, 9));
  return { sortCode: `${pair}${random.digits(4)}`, account: `${lead}${random.digits(7)}` };
}

/** A current-format vehicle registration, without its space. */
export function inventRegistration(random: Random): string {
  const letters = 'ABCDEFGHJKLMNOPRSTUVWXYZ';
  const letter = (): string => random.pick([...letters]);
  const year = random.pick(['09', '12', '14', '15', '16', '17', '18', '19', '20', '21', '62', '64', '66', '68', '70']);
  return `L${random.pick([...'ABCDEFGHJKLMNOPRSTUVWXY'])}${year}${letter()}${letter()}${letter()}`;
}

/** A unique property reference number of twelve digits; `place` keeps them apart. */
export function uprnOf(place: number): string {
  return `10009${String(7_000_000 + place * 7).padStart(7, '0')}`;
}

/** A driver number as DVLA builds it: surname, decade, month (50 more for women), day, year, initials, and three it makes up. */
export function licenceNumber(
  person: { readonly surname: string; readonly forenames: string; readonly sex: 'F' | 'M'; readonly birthDate: string },
  random: Random,
): string {
  const [year = '', month = '', day = ''] = person.birthDate.split('-');
  const [first = '', second = ''] = person.forenames.split(' ');
  const monthCode = String(Number(month) + (person.sex === 'F' ? 50 : 0)).padStart(2, '0');
  const initials = `${capitals(first).charAt(0)}${capitals(second).charAt(0)}`.padEnd(2, '9');
  const computed = `${random.int(10)}${random.pick([...'ABCDEFGHJKLMNPRSTUVWXYZ'])}${random.pick([...'ABCDEFGHJKLMNPRSTUVWXYZ'])}`;
  return `${capitals(person.surname).slice(0, 5).padEnd(5, '9')}${year.charAt(2)}${monthCode}${day}${year.charAt(3)}${initials}${computed}`;
}

function capitals(text: string): string {
  return plainLetters(text).toUpperCase();
}

function plainLetters(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replaceAll('ł', 'l').replaceAll('ı', 'i');
  return plain.replace(/[^a-z]/gu, '');
}

/** A sixteen-digit card number that passes Luhn; invented. */
export function inventCard(random: Random): string {
  const body = `4929${random.digits(11)}`;
  const sum = [...body].reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

/** A unique taxpayer reference with its check digit first (weights 6,7,8,9,10,5,4,3,2). */
export function inventUtr(random: Random): string {
  const body = random.digits(9);
  const weights = [6, 7, 8, 9, 10, 5, 4, 3, 2];
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (weights[at] ?? 0), 0);
  return `${'21987654321'.charAt(sum % 11)}${body}`;
}

/** A unique learner number of ten digits that passes its check (weights 10 down to 1, remainder 10 of 11). */
export function inventUln(random: Random): string {
  for (;;) {
    const body = `${random.between(1, 9)}${random.digits(8)}`;
    const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
    const check = (10 - (sum % 11) + 11) % 11;
    if (check < 10) return `${body}${check}`;
  }
}

/** A British IBAN of an invented bank that passes its check, in groups of four or none. */
export function inventIban(bank: { readonly sortCode: string; readonly account: string }, random: Random): string {
  const basic = `CNDR${bank.sortCode}${bank.account}`;
  const numbers = [...`${basic}GB00`].map((character) => Number.parseInt(character, 36).toString()).join('');
  const remainder = [...numbers].reduce((left, digit) => (left * 10 + Number(digit)) % 97, 0);
  const iban = `GB${String(98 - remainder).padStart(2, '0')}${basic}`;
  return random.chance(0.6) ? iban.replace(/(....)(?=.)/gu, '$1 ') : iban;
}

/** A device address with the bit that marks it as assigned by hand, so that no maker has it. */
export function inventMac(random: Random): string {
  const pair = (): string => `${random.pick([...'0123456789ABCDEF'])}${random.pick([...'0123456789ABCDEF'])}`;
  return ['02', pair(), pair(), pair(), pair(), pair()].join(random.pick([':', '-']));
}

/** A registration of any generation, spaced or not: current, prefix, suffix, dateless, Northern Irish. */
export function inventPlate(random: Random): string {
  const letters = (count: number): string =>
    Array.from({ length: count }, () => random.pick([...'ABCDEFGHJKLMNPRSTUVWXY'])).join('');
  const current = inventRegistration(random);
  return random.weighted([
    [current.replace(/^(....)/u, '$1 '), 6],
    [current, 4],
    [`${random.pick([...'HJKLMNPRSTVWXY'])}${random.between(21, 999)} ${letters(3)}`, 2],
    [`${letters(3)} ${random.between(21, 999)}${random.pick([...'ABCDEFGHJKLMNPRSTVWXY'])}`, 1],
    [`${letters(1)}${random.pick(['IZ', 'EZ', 'UI'])} ${random.between(1000, 9999)}`, 1],
  ]);
}
