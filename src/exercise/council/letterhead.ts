import type { CouncilLetter } from './letter.ts';
import { addresseeLines, type Desk } from './paper.ts';
import type { SamplePerson } from './people.ts';
import { formalName } from './writing.ts';

/** What every letter has: the office, the addressee, the salutation. */
export function letterhead(
  desk: Desk,
  department: string,
  person: SamplePerson,
): Pick<CouncilLetter, 'borough' | 'department' | 'addressee' | 'day' | 'salutation' | 'officer'> {
  return {
    borough: desk.office.borough,
    department,
    addressee: addresseeLines(desk, person),
    day: desk.day,
    salutation: desk.telling.say(person, 'person-name', formalName(person)),
    officer: desk.office.officer(desk.random, department),
  };
}
