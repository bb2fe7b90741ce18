import { type AgeGroup, isChild } from '../comparison/age.ts';
import { sentenceOf } from '../comparison/judge.ts';
import type { Referent } from '../mentions/referents.ts';
import type { RegisterIndex } from '../register/register-index.ts';
import type { Doubt, Found } from './contradictions.ts';

// A register of electors, a payroll, a school's list: of 30 people of one list known by their birth dates, fewer than one in thirty is of the
// other age. Of a list of everybody one in five is a child, so that 30 grown people by chance are one list in 800.
const leastKnown = 30;
const mostOthers = 1 / 30;

type ListAge = 'A' | 'M';

/**
 * What the lists are of, grown people or children, learned from those of their rows that are linked already: a row that gives a name and an
 * address only is of the parent in the one and of the child of that name in the other. By list: a column of people of one table.
 */
export function agesOfLists(
  referents: readonly Referent[],
  found: ReadonlyMap<number, Pick<Found, 'entry'>>,
  register: RegisterIndex,
): ReadonlyMap<string, ListAge> {
  const counts = new Map<string, { A: number; M: number }>();
  for (const [number, { entry }] of found) {
    const list = listOf(referents[number]);
    const age = register.keys[entry]?.age;
    if (list === null || (age !== 'A' && age !== 'M')) continue;
    const known = counts.get(list) ?? { A: 0, M: 0 };
    known[age] += 1;
    counts.set(list, known);
  }
  return new Map(
    [...counts].flatMap(([list, { A, M }]): (readonly [string, ListAge])[] => {
      if (A + M < leastKnown) return [];
      if (M <= (A + M) * mostOthers) return [[list, 'A']];
      return A <= (A + M) * mostOthers ? [[list, 'M']] : [];
    }),
  );
}

/** The referents, those of a list of one age told to be of it where nothing else tells how old they are. */
export function withListAges(referents: readonly Referent[], ages: ReadonlyMap<string, ListAge>): readonly Referent[] {
  if (ages.size === 0) return referents;
  return referents.map((referent) => {
    const age = ages.get(listOf(referent) ?? '');
    return age === undefined || referent.keys.age !== '' ? referent : { ...referent, keys: { ...referent.keys, age } };
  });
}

/** Whether a resident is grown up: as the register says, else as a mention does that gives a number of theirs and a birth date. */
type AgeOfEntry = (entry: number) => AgeGroup;

/** Learns the ages of residents of whom the register gives no birth date from the mentions that are `found` by a number. */
export function agesOfEntries(
  referents: readonly Referent[],
  found: ReadonlyMap<number, Pick<Found, 'entry' | 'personal'>>,
  register: RegisterIndex,
): AgeOfEntry {
  const told = new Map<number, AgeGroup>();
  for (const [number, { entry, personal }] of found) {
    const birthDate = referents[number]?.keys.birthDate ?? '';
    if (personal !== 'identity' || birthDate === '' || register.asOf === '' || register.keys[entry]?.birthDate !== '')
      continue;
    told.set(entry, isChild(birthDate, register.asOf) ? 'M' : 'A');
  }
  return (entry) => told.get(entry) ?? ageGroupOf(register.keys[entry]?.age ?? '');
}

function ageGroupOf(age: string): AgeGroup {
  return age === 'A' || age === 'M' ? age : '';
}

/** Takes back links by what a household shares, to a resident of the other age than the mention or the list that it stands in. */
export function refuseOtherAges(
  referents: readonly Referent[],
  ageOf: AgeOfEntry,
  found: Map<number, Found>,
  why: Map<number, Doubt>,
): void {
  for (const [number, { entry, personal, decided }] of [...found]) {
    const said = referents[number]?.keys.age ?? '';
    const held = ageOf(entry);
    if (personal !== null || decided === true || said === '' || held === '' || said === held) continue;
    found.delete(number);
    const of = said === 'A' ? 'grown people, and the resident is a child' : 'children, and the resident is grown up';
    why.set(number, { why: sentenceOf([`it is of somebody, or stands in a list, of ${of}`]), rivals: [] });
  }
}

// Whose the row is, or which of the others that every row names: 'row:12/partner' is of the list of partners.
function listOf(referent: Referent | undefined): string | null {
  const mention = referent?.row === true ? referent.members[0]?.mention : undefined;
  if (mention === undefined) return null;
  const { content, unit, key } = mention;
  return `${content} ${unit} ${key.slice(key.split('/')[0]?.length ?? 0)}`;
}
