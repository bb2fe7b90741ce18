import { describe, expect, test } from 'vitest';
import { makeRandom } from '../../random.ts';
import { cultures } from './cultures.ts';
import { makeChildName, makeName, marriedSurname } from './name-making.ts';

function cultureOf(id: string) {
  const found = cultures.find((culture) => culture.id === id);
  if (found === undefined) throw new Error(`no culture ${id}`);
  return found;
}

describe('names', () => {
  test('there are several hundred, of more than thirty cultures, none empty or with stray spaces', () => {
    const all = cultures.flatMap((culture) => [...culture.female, ...culture.male, ...culture.surnames]);
    expect(new Set(all).size).toBeGreaterThan(900);
    expect(cultures.length).toBeGreaterThan(30);
    expect(all.filter((name) => name.trim() !== name || name === '')).toEqual([]);
    expect(new Set(cultures.map((culture) => culture.id)).size).toBe(cultures.length);
  });

  test('every culture makes a name with a surname, and no undefined part', () => {
    for (const culture of cultures) {
      for (let seed = 0; seed < 20; seed += 1) {
        const { forenames, surname } = makeName(
          culture,
          seed % 2 === 0 ? 'F' : 'M',
          makeRandom(`${culture.id}/${seed}`),
        );
        expect(surname).not.toBe('');
        expect(`${forenames} ${surname}`).not.toMatch(/undefined|\/| {2}/u);
      }
    }
  });

  test.each([
    ['english', { forenames: 'George', surname: 'Marsh' }, 'Marsh'],
    ['polish', { forenames: 'Jan', surname: 'Kowalski' }, 'Kowalska'],
  ])('%s daughters have their father’s surname in their own form', (id, father, surname) => {
    const child = makeChildName(cultureOf(id), 'F', makeRandom('1'), { father, mother: null });
    expect(child.surname).toBe(surname);
    expect(marriedSurname(cultureOf(id), 'F', father)).toBe(surname);
  });

  test('Somali children carry their father’s name and his father’s, and wives keep theirs', () => {
    const father = { forenames: 'Abdi Warsame', surname: 'Farah' };
    const child = makeChildName(cultureOf('somali'), 'F', makeRandom('2'), { father, mother: null });
    expect(child.forenames.split(' ')[1]).toBe('Abdi');
    expect(child.surname).toBe('Warsame');
    expect(marriedSurname(cultureOf('somali'), 'F', father)).toBeNull();
  });

  test('Spanish children have one surname of each parent', () => {
    const parents = {
      father: { forenames: 'Andrés', surname: 'García Peña' },
      mother: { forenames: 'Inés', surname: 'Muñoz Ortiz' },
    };
    expect(makeChildName(cultureOf('colombian-spanish'), 'M', makeRandom('3'), parents).surname).toBe('García Muñoz');
  });

  test('Sikh names carry Singh or Kaur by sex', () => {
    const daughter = makeName(cultureOf('punjabi-sikh'), 'F', makeRandom('4'));
    expect(`${daughter.forenames} ${daughter.surname}`).toContain('Kaur');
  });

  test('some people have one name only, kept as the surname', () => {
    const drawn = Array.from({ length: 60 }, (_, at) => makeName(cultureOf('afghan'), 'M', makeRandom(`m${at}`)));
    expect(drawn.some((name) => name.forenames === '')).toBe(true);
  });
});
