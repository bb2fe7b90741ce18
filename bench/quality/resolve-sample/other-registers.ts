import { createHash } from 'node:crypto';
import type { Resident } from '../../../src/core/register.ts';
import { parseBirthDate } from '../../../src/core/values/birth-date.ts';

/** How a register differs from the sample's own: shares of households or entries. */
type Habits = {
  /** Households of which the register has another home's address. */
  readonly stale?: number;
  readonly noBirthDate?: number;
  readonly wrongBirthDate?: number;
  readonly noPhone?: number;
  readonly otherPhone?: number;
  readonly otherEmail?: number;
  /** Entries with a letter left out of the forename or surname. */
  readonly misspelt?: number;
  /** Entries left out. */
  readonly missing?: number;
};

/** Registers of other habits, by name; `own` is the sample's as it is. */
export const otherRegisters: Readonly<Record<string, Habits>> = {
  own: {},
  degraded: { stale: 0.2, noBirthDate: 0.5, wrongBirthDate: 0.05, noPhone: 1 },
  stale: { stale: 0.45, otherEmail: 0.5, otherPhone: 0.6 },
  'very stale': { stale: 0.7, otherEmail: 0.7, otherPhone: 0.8 },
  misspelt: { misspelt: 0.2, wrongBirthDate: 0.05 },
  half: { missing: 0.5 },
};

/** A register made worse; the same entries whatever their order. */
export function otherRegister(residents: readonly Resident[], name: string): readonly Resident[] {
  const habits = otherRegisters[name] ?? {};
  const homes = [...new Map(residents.map((resident) => [homeOf(resident), resident])).values()];
  return residents
    .filter(({ registerRef }) => lot(registerRef, 'missing') >= (habits.missing ?? 0))
    .map((resident) => moved(worse(resident, habits), homes, habits.stale ?? 0));
}

function worse(resident: Resident, habits: Habits): Resident {
  const chosen = (what: keyof Habits): boolean => lot(resident.registerRef, what) < (habits[what] ?? 0);
  const number = String(Math.floor(lot(resident.registerRef, 'number') * 1e6)).padStart(6, '0');
  const phone =
    resident.phone === '' || chosen('noPhone') ? '' : chosen('otherPhone') ? `07700${number}` : resident.phone;
  const email = resident.email !== '' && chosen('otherEmail') ? `old${number}@example.org` : resident.email;
  const birthDate = chosen('noBirthDate') ? null : chosen('wrongBirthDate') ? wrongDate(resident) : resident.birthDate;
  if (!chosen('misspelt')) return { ...resident, phone, email, birthDate };
  const where = lot(resident.registerRef, 'letter');
  return lot(resident.registerRef, 'part') < 0.5
    ? { ...resident, phone, email, birthDate, surname: shorter(resident.surname, where) }
    : { ...resident, phone, email, birthDate, forenames: shorter(resident.forenames, where) };
}

function moved(resident: Resident, homes: readonly Resident[], share: number): Resident {
  const home = homeOf(resident);
  if (lot(home, 'stale') >= share) return resident;
  const { addressLines, postcode, uprn } = homes[Math.floor(lot(home, 'home') * homes.length)] ?? resident;
  return { ...resident, addressLines, postcode, uprn };
}

function homeOf({ addressLines, postcode }: Resident): string {
  return [...addressLines, postcode].join('|');
}

// One digit of the day in half of them, else another year and day.
function wrongDate({ registerRef, birthDate }: Resident): Resident['birthDate'] {
  if (birthDate === null) return null;
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const other = (Number(day) % 9) + 1;
  const years = 3 + Math.floor(lot(registerRef, 'years') * 10);
  return lot(registerRef, 'slip') < 0.5
    ? parseBirthDate(`${year}-${month}-0${other}`)
    : parseBirthDate(`${Number(year) - years}-${month}-1${other}`);
}

function shorter(name: string, where: number): string {
  const [first = ''] = name.split(' ');
  const at = 1 + Math.floor(where * Math.max(1, first.length - 2));
  return first.length < 4 ? name : name.slice(0, at) + name.slice(at + 1);
}

/** A number from 0 to 1 that is always the same for the same words. */
function lot(...words: readonly string[]): number {
  return createHash('sha256').update(words.join('|')).digest().readUInt32BE(0) / 2 ** 32;
}
