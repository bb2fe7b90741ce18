import { asDigit, asLetter } from './look-alikes.ts';

/** What a British driver number says of its bearer: the start of the surname, the birth date but for its century, the initials. */
export type DriverNumber = {
  /** Sixteen characters. */
  readonly value: string;
  /** The first letters of the surname, five at most. */
  readonly surname: string;
  /** Last two digits of the year, month and day of birth: `750312`. */
  readonly birth: string;
  readonly isMended: boolean;
};

const form = /^(?=[A-Z])([A-Z]{0,5}9{0,5})([0-9])([0156][0-9])([0-3][0-9])([0-9])([A-Z9]{2})[A-Z0-9][A-Z]{2}$/u;

/**
 * Reads a driver number as the photocard prints it: surname, decade, month (50 added for women), day, year, initials, and three
 * more. Letters and digits that look alike are exchanged where the place allows only the one. Null where it is none.
 */
export function parseDriverNumber(text: string): DriverNumber | null {
  if (text.length !== 16) return null;
  const upper = text.toUpperCase();
  const value = Array.from(upper, (letter, at) => {
    if (at >= 5 && at <= 10) return asDigit[letter] ?? letter;
    return at >= 14 ? (asLetter[letter] ?? letter) : letter;
  }).join('');
  const parts = form.exec(value);
  if (parts === null || parts[1]?.length !== 5) return null;
  const [, name = '', decade = '', months = '', day = '', year = ''] = parts;
  const month = Number(months) % 50;
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return null;
  const birth = `${decade}${year}${String(month).padStart(2, '0')}${day}`;
  return { value, surname: name.replace(/9+$/u, ''), birth, isMended: value !== upper };
}

/** Whether a number agrees with a surname as it is written on the card and with a birth date `YYYY-MM-DD`. */
export function driverNumberAgrees(number: DriverNumber, surname: string, birthDate: string): boolean {
  // "Mac" is shortened to "Mc", as the licensing agency does.
  const letters = surname
    .toUpperCase()
    .replace(/[^A-Z]/gu, '')
    .replace(/^MAC/u, 'MC')
    .slice(0, 5);
  return letters === number.surname && birthDate.slice(2).replaceAll('-', '') === number.birth;
}
