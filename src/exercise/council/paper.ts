import type { Random } from '../random.ts';
import type { Placed } from './made-document.ts';
import type { Office, Officer } from './office.ts';
import type { Home, SampleHousehold, SamplePerson } from './people.ts';
import type { PlaceKind, Telling } from './telling.ts';
import { addressLine, fullName, hurriedPostcode, initialName, retyped } from './writing.ts';

/** What stands on the desk when one paper about one household is written. */
export type Desk = {
  readonly office: Office;
  readonly household: SampleHousehold;
  readonly officer: Officer;
  readonly random: Random;
  readonly telling: Telling;
  /** The day of the paper, YYYY-MM-DD, after everybody in the household was born. */
  readonly day: string;
  /** Where the household lived on that day. */
  readonly home: Home;
};

/** A kind of paper that households gather: one file each. */
export type Paper = {
  readonly id: string;
  /** How common it is, against the others that suit the household. */
  readonly weight: number;
  /** Where most of its words stand. */
  readonly place: PlaceKind;
  readonly suits: (household: SampleHousehold) => boolean;
  readonly make: (desk: Desk) => Placed;
};

/** The same desk for words that stand in another kind of place of the paper. */
export function deskIn(desk: Desk, place: PlaceKind): Desk {
  return { ...desk, telling: desk.telling.in(place) };
}

/** Addressee lines, name first and postcode last; tells name, address and postcode. */
export function addresseeLines({ telling, home, random }: Desk, person: SamplePerson): readonly string[] {
  const shown = random.chance(0.15) ? retyped(home, random) : home;
  const name = random.chance(0.7) ? fullName(person) : initialName(person);
  telling.note(person, 'correspondence');
  telling.say(person, 'postal-address', shown.lines.join('\n'));
  return [telling.say(person, 'person-name', name), ...shown.lines, telling.say(person, 'postcode', home.postcode)];
}

/** The address on one line with its postcode, told of each of the people. */
export function addressOf({ telling, home, random }: Desk, ...people: readonly SamplePerson[]): string {
  const shown = random.chance(0.15) ? retyped(home, random) : home;
  const [line, postcode] = [addressLine(shown), hurriedPostcode(home.postcode, random).trim()];
  for (const person of people) {
    telling.say(person, 'postal-address', line);
    telling.say(person, 'postcode', postcode);
  }
  return `${line}, ${postcode}`;
}

/** A folder of the borough's part of the share. */
export function folderOf({ office }: Pick<Desk, 'office'>, ...parts: readonly string[]): string {
  return [office.borough.folder, ...parts].join('/');
}

/** A file name's safe form of a surname: letters, digits and hyphens. */
export function fileWord(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replace(/[^A-Za-z0-9-]/gu, '');
}

/** `20190304`. */
export function compactDay(day: string): string {
  return day.replaceAll('-', '');
}

/** The day some days after another. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
