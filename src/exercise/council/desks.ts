import type { Random } from '../random.ts';
import type { Office } from './office.ts';
import { type Desk, dayAfter } from './paper.ts';
import { headOf, type SampleHousehold, type SamplePerson } from './people.ts';
import { newTelling, type PlaceKind } from './telling.ts';

/** Papers are dated from 2014 on, after everybody of the household was born or grown, and while its head lived. */
export function deskFor(office: Office, household: SampleHousehold, random: Random, place: PlaceKind): Desk {
  const starts = household.people.map((person) => (isGrown(person) ? comingOfAge(person) : person.birthDate));
  const earliest = ['2014-01-06', ...starts].sort().at(-1) ?? '';
  const died = headOf(household).deceasedOn;
  const last = died === '' ? '2025-09-26' : died;
  const span = Math.max(1, Math.floor((Date.parse(last) - Date.parse(earliest)) / 86_400_000));
  const day = weekday(dayAfter(last, -random.int(span)));
  const former = household.formerHome;
  return {
    office,
    household,
    officer: office.officer(random),
    random,
    telling: newTelling(place),
    day,
    home: former !== null && day < '2020-01-01' ? former : household.home,
  };
}

/** Those who deal with the council in their own name; grown children and elders need not have. */
function isGrown({ place, age }: SamplePerson): boolean {
  return age >= 18 && place !== 'child';
}

function comingOfAge({ birthDate }: SamplePerson): string {
  return `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4).replace('02-29', '03-01')}`;
}

/** Councils date nothing on a Saturday or Sunday. */
function weekday(day: string): string {
  const number = new Date(`${day}T00:00:00Z`).getUTCDay();
  return number === 0 ? dayAfter(day, -2) : number === 6 ? dayAfter(day, -1) : day;
}
