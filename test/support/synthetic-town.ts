import type { Resident } from '#core/register';
import { parseBirthDate } from '#core/values/birth-date';
import { type NameCulture, nameCultures } from './synthetic-names.data.ts';

/** A seeded source of chance (mulberry32), so that a town can be built again to the letter. */
export type Chance = {
  readonly below: (n: number) => number;
  readonly happens: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
};

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    below: (n) => Math.floor(next() * n),
    happens: (probability) => next() < probability,
    pick: (from) => {
      const found = from[Math.floor(next() * from.length)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
  };
}

/** Somebody of the town as they truly are. */
export type TownPerson = {
  readonly number: number;
  readonly household: number;
  readonly sex: 'M' | 'F';
  readonly forenames: string;
  readonly surname: string;
  readonly birthDate: string;
  readonly nino: string;
  readonly nhsNumber: string;
  readonly email: string;
  readonly phone: string;
  readonly tenancy: string;
  readonly home: Home;
  readonly adult: boolean;
  /** References of their rows in the register: none for a quarter of people, two for a few. */
  readonly registerRefs: readonly string[];
};

export type Home = { readonly lines: readonly string[]; readonly postcode: string; readonly uprn: string };

export type Town = {
  readonly people: readonly TownPerson[];
  readonly households: readonly (readonly TownPerson[])[];
  readonly residents: readonly Resident[];
};

const streets =
  'Golborne Road,Portobello Road,Latimer Road,Ladbroke Grove,Bramley Road,Kensal Road,Southern Row,Bevington Road,Wornington Road,Faraday Road,Acklam Road,Tavistock Crescent,Lancaster Road,Freston Road,Silchester Road,Blenheim Crescent'.split(
    ',',
  );

function homeAt(chance: Chance, number: number): Home {
  const place = Math.floor(number / 25);
  const letters = 'ABDEFGHJLN';
  const postcode = `W${10 + (place % 3)} ${1 + (Math.floor(place / 3) % 9)}${letters[Math.floor(place / 27) % 10]}${letters[Math.floor(place / 270) % 10]}`;
  const house = 1 + (number % 25);
  const street = `${streets[place % streets.length] ?? ''}`;
  const flat = chance.happens(0.4);
  const lines = flat ? [`Flat ${1 + (number % 4)}`, `${house} ${street}`] : [`${house} ${street}`];
  return { lines: [...lines, 'London'], postcode, uprn: String(217_000_000 + number) };
}

function surnameOf(chance: Chance, culture: NameCulture): string {
  if (!chance.happens(0.3))
    return culture.surnames[Math.floor(chance.below(culture.surnames.length * 1000) / 1000)] ?? '';
  // The long tail of surnames that no list holds.
  const parts = [
    'Mar',
    'Bel',
    'Tor',
    'Kas',
    'Dun',
    'Ver',
    'Sol',
    'Ram',
    'Nev',
    'Hol',
    'Bar',
    'Len',
    'Wes',
    'Cor',
    'Fen',
    'Gal',
  ];
  const ends = ['ley', 'ton', 'ovic', 'iani', 'sen', 'wick', 'ides', 'man', 'er', 'ash', 'oba', 'ura', 'eau', 'ford'];
  return chance.pick(parts) + chance.pick(parts).toLowerCase() + chance.pick(ends);
}

function birthDateOf(chance: Chance, from: number, to: number): string {
  const year = from + chance.below(to - from);
  if (chance.happens(0.02)) return `${year}-01-01`;
  return `${year}-${String(1 + chance.below(12)).padStart(2, '0')}-${String(1 + chance.below(28)).padStart(2, '0')}`;
}

function nhsNumberOf(chance: Chance): string {
  for (;;) {
    const digits = Array.from({ length: 9 }, (_, index) => (index === 0 ? chance.pick([4, 6, 7]) : chance.below(10)));
    const check = (11 - (digits.reduce((sum, digit, index) => sum + digit * (10 - index), 0) % 11)) % 11;
    if (check !== 10) return [...digits, check].join('');
  }
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^A-Za-z]/gu, '')
    .toLowerCase();
}

type Draft = { sex: 'M' | 'F'; forename: string; surname: string; birthDate: string; adult: boolean };

function cultureOf(chance: Chance): NameCulture {
  let rest = chance.below(1000) / 1000;
  for (const culture of nameCultures) {
    rest -= culture.share;
    if (rest < 0) return culture;
  }
  return chance.pick(nameCultures);
}

function familyOf(chance: Chance): readonly Draft[] {
  const culture = cultureOf(chance);
  const surname = surnameOf(chance, culture);
  // Brothers and sisters, and nearly all parents and children, have forenames of their own.
  const used = new Set<string>();
  const forename = (sex: 'M' | 'F'): string => {
    for (;;) {
      const found = chance.pick(sex === 'M' ? culture.men : culture.women);
      if (used.has(found)) continue;
      used.add(found);
      return found;
    }
  };
  const person = (sex: 'M' | 'F', name: string, from: number, to: number): Draft => ({
    sex,
    forename: `${forename(sex)}${chance.happens(0.5) ? ` ${chance.pick(sex === 'M' ? culture.men : culture.women)}` : ''}`,
    surname: name,
    birthDate: birthDateOf(chance, from, to),
    adult: to < 2007,
  });
  const first = person(chance.happens(0.5) ? 'M' : 'F', surname, 1935, 1998);
  const family = [first];
  if (chance.happens(0.55)) {
    family.push(
      person(first.sex === 'M' ? 'F' : 'M', chance.happens(0.75) ? surname : surnameOf(chance, culture), 1935, 1998),
    );
  }
  const children = chance.happens(0.45) ? 1 + chance.below(3) : 0;
  for (let index = 0; index < children; index += 1)
    family.push(person(chance.happens(0.5) ? 'M' : 'F', surname, 2007, 2024));
  // Grown-up sons and daughters who bear a parent's name, and twins.
  if (chance.happens(0.006)) family.push({ ...first, birthDate: birthDateOf(chance, 1985, 2004), adult: true });
  const last = family.at(-1);
  if (last !== undefined && !last.adult && chance.happens(0.05))
    family.push({ ...person(last.sex, surname, 2007, 2024), birthDate: last.birthDate });
  return family;
}

/** A town of so many households, and its register: incomplete, partly stale, with a few people twice. */
export function makeTown(households: number, seed: number): Town {
  const chance = chanceFrom(seed);
  const people: TownPerson[] = [];
  const families: TownPerson[][] = [];
  for (let household = 0; household < households; household += 1) {
    const home = homeAt(chance, household);
    const tenancy = `TN${String(4_000_000 + household * 37)}`;
    const landline = `+44207${String(3_000_000 + chance.below(6_999_999))}`;
    families.push(
      familyOf(chance).map((draft) => {
        const number = people.length;
        const made = personOf(chance, draft, { number, household, home, tenancy, landline });
        people.push(made);
        return made;
      }),
    );
  }
  const homes = families.map((family) => family[0]?.home).filter((home) => home !== undefined);
  return { people, households: families, residents: people.flatMap((person) => registerRows(chance, person, homes)) };
}

type Setting = { number: number; household: number; home: Home; tenancy: string; landline: string };

function personOf(chance: Chance, draft: Draft, setting: Setting): TownPerson {
  const { number, home, household, tenancy, landline } = setting;
  const letters = 'ABCEHJKLMPRSTWX';
  const registered = draft.adult ? chance.happens(0.9) : chance.happens(0.6);
  const local = `${plain(draft.forename.split(' ')[0] ?? '')}.${plain(draft.surname)}${number}`;
  const refs = registered
    ? [`LR${String(700_000 + number)}`, ...(chance.happens(0.01) ? [`LR${String(9_000_000 + number)}`] : [])]
    : [];
  return {
    ...{
      number,
      household,
      home,
      tenancy,
      adult: draft.adult,
      sex: draft.sex,
      birthDate: draft.birthDate,
      registerRefs: refs,
    },
    forenames: draft.forename,
    surname: draft.surname.replace('da-', 'da '),
    nino: draft.adult
      ? `${letters[chance.below(15)]}${'ABCEHJKLMP'[chance.below(10)]}${String(100_000 + chance.below(900_000))}${'ABCD'[chance.below(4)]}`.replace(
          /^(?:BG|GB|KN|NK|NT|TN|ZZ)/u,
          'AB',
        )
      : '',
    nhsNumber: nhsNumberOf(chance),
    email: draft.adult
      ? `${chance.happens(0.1) ? `family${household}` : local}@${chance.pick(['gmail.example', 'mail.example', 'post.example'])}`
      : '',
    phone: draft.adult
      ? chance.happens(0.25)
        ? landline
        : `+447${String(100_000_000 + chance.below(899_999_999))}`
      : '',
  };
}

function registerRows(chance: Chance, person: TownPerson, homes: readonly Home[]): readonly Resident[] {
  const give = (value: string, probability: number): string => (chance.happens(probability) ? value : '');
  return person.registerRefs.map((registerRef): Resident => {
    const home = chance.happens(0.13) ? chance.pick(homes) : person.home;
    const maiden = person.sex === 'F' && person.adult && chance.happens(0.06);
    return {
      registerRef,
      title: person.adult ? (person.sex === 'M' ? 'Mr' : chance.pick(['Mrs', 'Ms', 'Miss'])) : '',
      forenames: chance.happens(0.3) ? (person.forenames.split(' ')[0] ?? '') : person.forenames,
      surname: person.surname,
      previousSurnames: maiden ? [chance.pick(['Ashworth', 'Begum', 'Nowak', 'Costa', 'Campbell', 'Farrell'])] : [],
      birthDate: parseBirthDate(give(person.birthDate, 0.88)),
      sex: give(person.sex, 0.7),
      addressLines: home.lines,
      postcode: home.postcode,
      uprn: give(home.uprn, 0.8),
      email: give(person.email, 0.5),
      phone: give(person.phone, 0.6),
      nino: give(person.nino, 0.5),
      nhsNumber: give(person.nhsNumber, 0.4),
      authority: 'north',
      deceasedOn: null,
      safeContact: { kind: 'open' },
    };
  });
}
