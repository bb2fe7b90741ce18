import type { Random } from '../../random.ts';
import type { Culture } from './culture.ts';

/** A name as its bearer would give it. */
export type GivenName = { readonly forenames: string; readonly surname: string };

/** What a child takes from its parents, in the cultures where that matters. */
export type Parentage = { readonly father: GivenName | null; readonly mother: GivenName | null };

const noParents: Parentage = { father: null, mother: null };

/** A name of a culture for somebody with no relation here. */
export function makeName(culture: Culture, sex: 'F' | 'M', random: Random): GivenName {
  return nameOf(culture, sex, random, firstName(culture, sex, random), noParents);
}

/** The name of a child of those parents. */
export function makeChildName(culture: Culture, sex: 'F' | 'M', random: Random, parents: Parentage): GivenName {
  return nameOf(culture, sex, random, firstName(culture, sex, random), parents);
}

/** The surname that a spouse takes who takes their partner's; null where the culture keeps names at marriage. */
export function marriedSurname(culture: Culture, sex: 'F' | 'M', partner: GivenName): string | null {
  switch (culture.pattern) {
    case 'family-surname':
      return partner.surname;
    case 'gendered-surname':
      return counterpart(culture, partner.surname, sex);
    case 'two-surnames':
    case 'patronymic':
    case 'sikh':
    case 'bengali':
    case 'tamil':
    case 'surname-first':
    case 'single-name':
      return null;
  }
}

function firstName(culture: Culture, sex: 'F' | 'M', random: Random): string {
  return random.pick(sex === 'F' ? culture.female : culture.male);
}

function nameOf(culture: Culture, sex: 'F' | 'M', random: Random, first: string, parents: Parentage): GivenName {
  const inherited = parents.father?.surname ?? parents.mother?.surname ?? null;
  const middle = random.chance(culture.middleChance) ? middleName(culture, sex, first, random) : '';
  switch (culture.pattern) {
    case 'family-surname':
      return { forenames: joined(first, middle), surname: inherited ?? random.pick(culture.surnames) };
    case 'gendered-surname': {
      const surname = inherited ?? random.pick(culture.surnames).split('/')[0] ?? '';
      return { forenames: joined(first, middle), surname: counterpart(culture, surname, sex) };
    }
    case 'two-surnames': {
      const one = parents.father === null ? random.pick(culture.surnames) : firstSurname(culture, parents.father);
      const two = parents.mother === null ? random.pick(culture.surnames) : firstSurname(culture, parents.mother);
      return { forenames: first, surname: `${one} ${two}` };
    }
    // A person's own name, their father's, and their grandfather's: no family name is handed down.
    case 'patronymic': {
      const father =
        parents.father === null ? random.pick(culture.male) : (parents.father.forenames.split(' ')[0] ?? '');
      const grandfather = parents.father === null ? random.pick(culture.surnames) : fatherOf(parents.father);
      return random.chance(culture.middleChance)
        ? { forenames: `${first} ${father}`, surname: grandfather }
        : { forenames: first, surname: father };
    }
    // Singh or Kaur by sex, with or without the family's name after it.
    case 'sikh': {
      const title = sex === 'F' ? 'Kaur' : 'Singh';
      const family = inherited ?? (random.chance(0.6) ? random.pick(culture.surnames) : title);
      const bare = family === 'Singh' || family === 'Kaur';
      return bare ? { forenames: first, surname: title } : { forenames: `${first} ${title}`, surname: family };
    }
    // Women's second name says their standing, not their family; men's need not be their father's.
    case 'bengali':
      return sex === 'F'
        ? { forenames: first, surname: random.pick(['Begum', 'Khatun', 'Akter', 'Begum', 'Bibi', 'Sultana']) }
        : {
            forenames: joined(first, middle),
            surname:
              random.chance(0.5) && inherited !== null && !womens.has(inherited)
                ? inherited
                : random.pick(culture.surnames),
          };
    // The father's given name stands as the surname.
    case 'tamil': {
      const father =
        parents.father === null ? random.pick(culture.male) : (parents.father.forenames.split(' ').at(-1) ?? '');
      return { forenames: joined(middle, first), surname: father };
    }
    case 'surname-first': {
      const surname = inherited ?? random.pick(culture.surnames);
      return { forenames: joined(middle, first), surname };
    }
    case 'single-name':
      return random.chance(0.35)
        ? { forenames: '', surname: first }
        : { forenames: joined(first, middle), surname: inherited ?? random.pick(culture.surnames) };
  }
}

const womens = new Set(['Begum', 'Khatun', 'Akter', 'Bibi', 'Sultana']);

function middleName(culture: Culture, sex: 'F' | 'M', first: string, random: Random): string {
  if (culture.middle.length === 0) return '';
  const [womans = '', mans = womans] = random.pick(culture.middle).split('/');
  const middle = sex === 'F' ? womans : mans;
  return middle === first ? '' : middle;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

function firstSurname(culture: Culture, name: GivenName): string {
  return culture.surnames.find((surname) => name.surname.startsWith(`${surname} `)) ?? name.surname;
}

function fatherOf(name: GivenName): string {
  return name.forenames.split(' ')[1] ?? name.surname;
}

function counterpart(culture: Culture, surname: string, sex: 'F' | 'M'): string {
  for (const pair of culture.surnames) {
    const [man = '', woman = ''] = pair.split('/');
    if (man === surname || woman === surname) return sex === 'F' ? woman : man;
  }
  return surname;
}
