import { expect, test } from 'vitest';
import { makeRandom } from '../random.ts';
import { boroughs } from './boroughs.data.ts';
import { deskFor } from './desks.ts';
import { makeHomes } from './homes.ts';
import { makeHouseholds } from './households.ts';
import type { Office } from './office.ts';
import { headOf } from './people.ts';
import { hireStaff } from './staff.ts';
import { yearsOld } from './writing.ts';

const households = makeHouseholds(300, makeHomes(makeRandom('h')), makeRandom('p'));
const staff = hireStaff(boroughs[0], households.slice(0, 5), makeRandom('s'));
const office: Office = {
  borough: boroughs[0],
  households,
  staff,
  wording: 'ordinary',
  officer: (random) => random.pick(staff).officer,
};

test('no paper is older than anybody it may speak of, nor from a child, nor later than its head', () => {
  for (const household of households) {
    const head = headOf(household);
    for (let at = 0; at < 5; at += 1) {
      const { day } = deskFor(office, household, makeRandom(`${household.id}/${at}`), 'letter');
      // A weekday within two days of the day drawn: papers of newborns may be as early as that.
      const slack = (date: string): string => new Date(Date.parse(date) - 3 * 86_400_000).toISOString().slice(0, 10);
      if (head.deceasedOn === '') {
        for (const person of household.people) expect(day >= slack(person.birthDate)).toBe(true);
        expect(yearsOld(head, day)).toBeGreaterThanOrEqual(17);
      } else {
        expect(day <= head.deceasedOn).toBe(true);
      }
      expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
    }
  }
});
