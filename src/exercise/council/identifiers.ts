import type { Random } from '../random.ts';

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

/** A unique pupil number: check letter, the real code of no authority's school (999 9999 would be seen through; 2xx is London), year and serial. */
export function inventUpn(random: Random, yearOfEntry: number): string {
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
  const body = `2${random.digits(2)}${random.digits(4)}${String(yearOfEntry % 100).padStart(2, '0')}${random.digits(3)}`;
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at + 2), 0);
  return `${letters.charAt(sum % 23)}${body}`;
}

/** A mobile number of Ofcom's range for drama, 07700 900000 to 900999, as eleven digits. */
export function inventMobile(random: Random): string {
  return `07700900${random.digits(3)}`;
}

/** A London landline of Ofcom's range for drama, 020 7946 0000 to 0999, as eleven digits. */
export function inventLandline(random: Random): string {
  return `0207946${String(random.int(1000)).padStart(4, '0')}`;
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
