import type { Random } from '../random.ts';
import type { Culture } from './cultures/culture.ts';
import { cultures } from './cultures/cultures.ts';
import { type GivenName, makeChildName, makeName, marriedSurname, type Parentage } from './cultures/name-making.ts';
import { asOf, type Place } from './people.ts';

/** Somebody as a family makes them, before numbers and addresses. */
export type Member = {
  readonly place: Place;
  readonly culture: string;
  readonly sex: 'F' | 'M';
  readonly title: string;
  readonly forenames: string;
  readonly surname: string;
  readonly previousSurnames: readonly string[];
  readonly birthDate: string;
  readonly age: number;
};

type Kind =
  | 'single'
  | 'older-single'
  | 'couple'
  | 'older-couple'
  | 'family'
  | 'lone-parent'
  | 'three-generations'
  | 'sharers'
  | 'lodger'
  | 'namesakes';

/** Kinds of household with their weights, after the 2021 census of London, with more families as council files have. */
const kinds: readonly (readonly [Kind, number])[] = [
  ['single', 20],
  ['older-single', 11],
  ['couple', 11],
  ['older-couple', 5],
  ['family', 23],
  ['lone-parent', 12],
  ['three-generations', 5],
  ['sharers', 6],
  ['lodger', 4],
  ['namesakes', 3],
];

/** Draws the members of one household, head first, with names of the cultures of `pool`. */
export function drawFamily(random: Random, pool: readonly Culture[] = cultures): readonly Member[] {
  const culture = drawCulture(random, pool);
  switch (random.weighted(kinds)) {
    case 'single':
      return [adult(culture, random, 'head', random.between(19, 64))];
    case 'older-single':
      return [adult(culture, random, 'head', random.between(65, 97))];
    case 'couple':
      return couple(culture, pool, random, random.between(22, 62));
    case 'older-couple':
      return couple(culture, pool, random, random.between(63, 90));
    case 'family':
      return withChildren(couple(culture, pool, random, random.between(24, 48)), culture, random);
    case 'lone-parent':
      return withChildren([adult(culture, random, 'head', random.between(20, 46), 'F')], culture, random);
    case 'three-generations': {
      const family = withChildren(couple(culture, pool, random, random.between(28, 45)), culture, random);
      return [...family, elderOf(family, culture, random)];
    }
    case 'sharers':
      return Array.from({ length: random.between(2, 4) }, (_, at) =>
        adult(drawCulture(random, pool), random, at === 0 ? 'head' : 'sharer', random.between(20, 36)),
      );
    case 'lodger':
      return [
        adult(culture, random, 'head', random.between(45, 75)),
        adult(drawCulture(random, pool), random, 'lodger', random.between(21, 50)),
      ];
    case 'namesakes':
      return namesakes(culture, random);
  }
}

/** A culture, in London's proportions. */
export function drawCulture(random: Random, pool: readonly Culture[]): Culture {
  return random.weighted(pool.map((culture) => [culture, culture.share] as const));
}

/** A grown-up of no stated kin. */
export function adult(culture: Culture, random: Random, place: Place, age: number, only?: 'F' | 'M'): Member {
  const sex = only ?? (random.chance(0.52) ? 'F' : 'M');
  return member(culture, random, place, age, sex, makeName(culture, sex, random));
}

function member(culture: Culture, random: Random, place: Place, age: number, sex: 'F' | 'M', name: GivenName): Member {
  return {
    place,
    culture: culture.id,
    sex,
    title: titleFor(sex, age, random),
    ...name,
    previousSurnames: [],
    birthDate: birthDateOf(age, random),
    age,
  };
}

function titleFor(sex: 'F' | 'M', age: number, random: Random): string {
  if (age < 16) return sex === 'F' ? 'Miss' : random.chance(0.3) ? 'Master' : '';
  if (random.chance(0.03)) return 'Dr';
  if (sex === 'M') return 'Mr';
  return random.weighted([
    ['Mrs', age > 40 ? 6 : 2],
    ['Ms', 3],
    ['Miss', age > 40 ? 1 : 4],
  ]);
}

function couple(culture: Culture, pool: readonly Culture[], random: Random, age: number): readonly Member[] {
  const headSex = random.chance(0.5) ? 'F' : 'M';
  const otherSex = random.chance(0.03) ? headSex : headSex === 'F' ? 'M' : 'F';
  const head = adult(culture, random, 'head', age, headSex);
  const otherCulture = random.chance(0.12) ? drawCulture(random, pool) : culture;
  const other = adult(otherCulture, random, 'partner', Math.max(19, age + random.between(-6, 5)), otherSex);
  const married = random.chance(age > 60 ? 0.9 : 0.55);
  if (!married || headSex === otherSex) return [head, other];
  const wifeIsHead = headSex === 'F';
  const wife = takeName(wifeIsHead ? head : other, wifeIsHead ? other : head, culture, random);
  return wifeIsHead ? [wife, other] : [head, wife];
}

/** A wife with her husband's surname, where her culture has that, her own kept as a previous one. */
function takeName(wife: Member, husband: Member, culture: Culture, random: Random): Member {
  const surname = random.chance(0.8) ? marriedSurname(culture, 'F', husband) : null;
  if (surname === null || surname === wife.surname) return wife;
  if (random.chance(0.1))
    return { ...wife, title: 'Mrs', surname: `${wife.surname}-${surname}`, previousSurnames: [wife.surname] };
  return { ...wife, title: 'Mrs', surname, previousSurnames: [wife.surname] };
}

function withChildren(parents: readonly Member[], culture: Culture, random: Random): readonly Member[] {
  const father = parents.find((parent) => parent.sex === 'M') ?? null;
  const mother = parents.find((parent) => parent.sex === 'F') ?? null;
  const oldest = Math.min(17, ...parents.map((parent) => parent.age - 19));
  const count = random.weighted([
    [1, 4],
    [2, 5],
    [3, 3],
    [4, 1],
    [5, 0.5],
  ]);
  const children: Member[] = [];
  for (let at = 0; at < count; at += 1) {
    const twin = at > 0 && random.chance(0.06) ? children.at(-1) : undefined;
    const child = makeChild({ father, mother }, culture, random, random.between(0, Math.max(0, oldest)));
    const clash = children.some((other) => other.forenames.split(' ')[0] === child.forenames.split(' ')[0]);
    if (clash) continue;
    children.push(twin === undefined ? child : { ...child, birthDate: twin.birthDate, age: twin.age });
  }
  return [...parents, ...children];
}

function makeChild(parents: Parentage, culture: Culture, random: Random, age: number): Member {
  const sex = random.chance(0.49) ? 'F' : 'M';
  return member(culture, random, 'child', age, sex, makeChildName(culture, sex, random, parents));
}

function elderOf(family: readonly Member[], culture: Culture, random: Random): Member {
  const elder = adult(culture, random, 'elder', random.between(64, 88), random.chance(0.7) ? 'F' : 'M');
  const kin = family.find((person) => person.place === 'head');
  const shared = kin === undefined || kin.sex === 'F' ? null : marriedSurname(culture, elder.sex, kin);
  return shared === null ? elder : { ...elder, surname: shared };
}

/** A father and a grown son of the same name, as some families have: only the birth date tells them apart. */
function namesakes(culture: Culture, random: Random): readonly Member[] {
  const father = adult(culture, random, 'head', random.between(45, 70), 'M');
  const son = member(culture, random, 'child', father.age - random.between(21, 26), 'M', {
    forenames: father.forenames,
    surname: father.surname,
  });
  return [father, { ...son, title: 'Mr' }];
}

/** The calendar day on which somebody of an age was born, counted back from `asOf`. */
function birthDateOf(age: number, random: Random): string {
  const back = Math.floor((age + 0.01 + random.next() * 0.98) * 365.2425) * 86_400_000;
  return new Date(Date.parse(`${asOf}T00:00:00Z`) - back).toISOString().slice(0, 10);
}
