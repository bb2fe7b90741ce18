import type { PersonalDataType } from '#core/personal-data';
import { nhsCheckDigitPasses, parseNhsNumber } from '#core/values/nhs-number';
import { nameCultures } from '../synthetic-names.data.ts';
import type { Chance } from '../synthetic-town.ts';

/** Somebody made up for a row of a sheet, in normal forms; birth dates are YYYY-MM-DD. */
export type SheetPerson = {
  readonly title: string;
  readonly forename: string;
  readonly middle: string;
  readonly surname: string;
  readonly sex: string;
  readonly culture: string;
  readonly born: string;
  readonly childBorn: string;
  readonly nino: string;
  readonly nhs: string;
  readonly upn: string;
  readonly uln: string;
  readonly mobile: string;
  readonly landline: string;
  readonly email: string;
  readonly street: string;
  readonly postcode: string;
  readonly sort: string;
  readonly account: string;
  readonly plate: string;
  readonly kids: readonly (readonly [name: string, born: string])[];
};

const streets =
  'Golborne Road|Portobello Road|Latimer Road|Ladbroke Grove|Bramley Gardens|Southern Row|Silchester Close|Faraday Court|Queensway|The Avenue|Blenheim Crescent|Hazlewood Tower, Golborne Gardens'.split(
    '|',
  );

function digits(chance: Chance, count: number): string {
  return Array.from({ length: count }, () => chance.below(10)).join('');
}

function letters(chance: Chance, count: number, from: string): string {
  return Array.from({ length: count }, () => from.charAt(chance.below(from.length))).join('');
}

function date(chance: Chance, from: number, to: number): string {
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${from + chance.below(to - from)}-${part(1 + chance.below(12))}-${part(1 + chance.below(28))}`;
}

function nhsNumber(chance: Chance): string {
  for (;;) {
    const candidate = `4${digits(chance, 9)}`;
    const number = parseNhsNumber(candidate);
    if (number !== null && nhsCheckDigitPasses(number)) return candidate;
  }
}

function upn(chance: Chance): string {
  const body = `2070000${digits(chance, 5)}`;
  const sum = [...body].reduce((total, digit, index) => total + Number(digit) * (index + 2), 0);
  return `${'ABCDEFGHJKLMNPQRTUVWXYZ'.charAt(sum % 23)}${body}`;
}

// Weighted by 10 to 1 the ten digits leave 10 on division by 11.
function uln(chance: Chance): string {
  for (;;) {
    const number = `9${digits(chance, 9)}`;
    const sum = [...number].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
    if (sum % 11 === 10) return number;
  }
}

/** A made-up person, the same for the same state of chance. */
export function makePerson(chance: Chance): SheetPerson {
  const culture = chance.pick(nameCultures);
  const woman = chance.happens(0.5);
  const forename = chance.pick(woman ? culture.women : culture.men);
  const surname = chance.pick(culture.surnames);
  const kid = (): readonly [string, string] => [
    `${chance.pick(chance.happens(0.5) ? culture.women : culture.men)} ${surname}`,
    date(chance, 2009, 2022),
  ];
  return {
    title: woman ? chance.pick(['Mrs', 'Ms', 'Miss']) : 'Mr',
    forename,
    middle: chance.pick(woman ? culture.women : culture.men),
    surname,
    sex: woman ? 'F' : 'M',
    culture: culture.name,
    born: date(chance, 1935, 2006),
    childBorn: date(chance, 2009, 2021),
    nino: `${chance.pick(['JG', 'AB', 'NX', 'SR', 'WL', 'PY'])}${digits(chance, 6)}${chance.pick(['A', 'B', 'C', 'D'])}`,
    nhs: nhsNumber(chance),
    upn: upn(chance),
    uln: uln(chance),
    mobile: `07700 900${digits(chance, 3)}`,
    landline: `020 7946 0${digits(chance, 3)}`,
    email: `${forename}.${surname}${digits(chance, 2)}@example.org`.toLowerCase().replace(/[^a-z0-9.@-]/gu, ''),
    street: `${1 + chance.below(220)} ${chance.pick(streets)}`,
    postcode: `${chance.pick(['W10', 'W11', 'NW10', 'SW6', 'W12'])} ${1 + chance.below(9)}${letters(chance, 2, 'ABDEFGHJLN')}`,
    sort: `${chance.pick(['11', '20', '40', '08', '60'])}${digits(chance, 4)}`,
    account: `${chance.pick(['0', '1', '3', '7'])}${digits(chance, 7)}`,
    plate: `${letters(chance, 2, 'LBKYGH')}${chance.pick(['19', '70', '23', '08'])} ${letters(chance, 3, 'ABCDEFGHJK')}`,
    kids: [kid(), kid()],
  };
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function written(day: string, form: 'uk' | 'us' | 'text' | 'dots' | 'slash'): string {
  const [year = '', month = '', date = ''] = day.split('-');
  switch (form) {
    case 'uk':
      return `${date}/${month}/${year}`;
    case 'us':
      return `${Number(month)}/${Number(date)}/${year}`;
    case 'text':
      return `${date}-${months[Number(month) - 1] ?? ''}-${year.slice(2)}`;
    case 'dots':
      return `${Number(date)}.${Number(month)}.${year}`;
    case 'slash':
      return `${year}/${month}/${date}`;
  }
}

function serial(day: string): string {
  return String(Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000) + 25_569);
}

function pairs(text: string, sizes: readonly number[], between: string): string {
  let at = 0;
  return sizes
    .map((size) => {
      at += size;
      return text.slice(at - size, at);
    })
    .join(between);
}

function licence({ surname, born, forename, sex }: SheetPerson): string {
  const [year = '', month = '', day = ''] = born.split('-');
  const plain = surname.toUpperCase().replace(/[^A-Z]/gu, '');
  const monthDigits = sex === 'F' ? String(Number(month) + 50) : month;
  return `${plain.slice(0, 5).padEnd(5, '9')}${year.charAt(2)}${monthDigits}${day}${year.charAt(3)}${forename.charAt(0)}99AB`;
}

function teenaged(childBorn: string): string {
  return childBorn.replace(/^20../u, '2009');
}

type Field = (person: SheetPerson) => string;

const nameFields: Readonly<Record<string, Field>> = {
  title: ({ title }) => title,
  forename: ({ forename }) => forename,
  middle: ({ middle }) => middle,
  surname: ({ surname }) => surname,
  SURNAME: ({ surname }) => surname.toUpperCase(),
  initials: ({ forename, middle }) => `${forename.charAt(0)}${middle.charAt(0)}`,
  sex: ({ sex }) => sex,
  full: ({ forename, surname }) => `${forename} ${surname}`,
  FULL: ({ forename, surname }) => `${forename} ${surname}`.toUpperCase(),
  titled: ({ title, forename, surname }) => `${title} ${forename.charAt(0)} ${surname}`,
  comma: ({ forename, surname }) => `${surname}, ${forename}`,
  surnamefirst: ({ forename, surname }) => `${surname.toUpperCase()} ${forename}`,
  drname: ({ surname }) => `Dr ${surname}`,
  cllr: ({ surname, forename }) => `Cllr ${forename} ${surname}`,
  twokids: ({ kids }) => kids.map(([name]) => name).join('; '),
  kidswithdobs: ({ kids }) => kids.map(([name, born]) => `${name} (${written(born, 'uk')})`).join('\n'),
};

const dateFields: Readonly<Record<string, Field>> = {
  dob: ({ born }) => written(born, 'uk'),
  dobiso: ({ born }) => born,
  dobus: ({ born }) => written(born, 'us'),
  dobtext: ({ born }) => written(born, 'text'),
  dobdots: ({ born }) => written(born, 'dots'),
  dobslashiso: ({ born }) => written(born, 'slash'),
  dobserial: ({ born }) => serial(born),
  childdob: ({ childBorn }) => written(childBorn, 'uk'),
  childiso: ({ childBorn }) => childBorn,
  teenagedob: ({ childBorn }) => written(teenaged(childBorn), 'uk'),
  past: ({ childBorn }) => written(childBorn.replace(/^20../u, '2025'), 'uk'),
};

const codeFields: Readonly<Record<string, Field>> = {
  nino: ({ nino }) => nino,
  ninospaced: ({ nino }) => pairs(nino, [2, 2, 2, 2, 1], ' '),
  ninolower: ({ nino }) => nino.toLowerCase(),
  nhs: ({ nhs }) => nhs,
  nhsspaced: ({ nhs }) => pairs(nhs, [3, 3, 4], ' '),
  nhsdashed: ({ nhs }) => pairs(nhs, [3, 3, 4], '-'),
  upn: (person) => person.upn,
  uln: (person) => person.uln,
  vrm: ({ plate }) => plate,
  passport: ({ nhs }) => nhs.slice(1),
  licence,
  sort: ({ sort }) => pairs(sort, [2, 2, 2], '-'),
  sortbare: ({ sort }) => sort,
  sortspaced: ({ sort }) => pairs(sort, [2, 2, 2], ' '),
  sortno0: ({ sort }) => sort.replace(/^0/u, ''),
  account: ({ account }) => account,
  accountno0: ({ account }) => account.replace(/^0/u, ''),
};

const contactFields: Readonly<Record<string, Field>> = {
  mobile: ({ mobile }) => mobile,
  mobileno0: ({ mobile }) => mobile.slice(1).replace(' ', ''),
  mobilebare: ({ mobile }) => mobile.slice(1),
  landline: ({ landline }) => landline,
  twophones: ({ mobile, landline }) => `${mobile} / ${landline}`,
  email: ({ email }) => email,
  EMAIL: ({ email }) => email.toUpperCase(),
  street: ({ street }) => street,
  STREET: ({ street }) => street.toUpperCase(),
  address: ({ street, postcode }) => `${street}, London ${postcode}`,
  postcode: ({ postcode }) => postcode,
  postcodelower: ({ postcode }) => postcode.toLowerCase(),
  postcodejoined: ({ postcode }) => postcode.replace(' ', ''),
};

const fields: Readonly<Record<string, Field>> = { ...nameFields, ...dateFields, ...codeFields, ...contactFields };

/** A person's field as a cell writes it, or null where no field has that name. */
export function fieldOf(person: SheetPerson, name: string): string | null {
  return fields[name]?.(person) ?? null;
}

const normal: Readonly<Partial<Record<PersonalDataType, (person: SheetPerson) => readonly string[]>>> = {
  'birth-date': ({ born, childBorn, kids }) => [born, childBorn, teenaged(childBorn), ...kids.map(([, day]) => day)],
  nino: ({ nino }) => [nino],
  'nhs-number': ({ nhs }) => [nhs],
  upn: (person) => [person.upn],
  uln: (person) => [person.uln],
  postcode: ({ postcode }) => [postcode],
  email: ({ email }) => [email],
  phone: ({ mobile, landline }) => [mobile, landline].map((phone) => `+44${phone.slice(1).replaceAll(' ', '')}`),
  'bank-account': ({ sort, account }) => [`${sort}/${account}`],
};

/** What a finding of a type must say of the person, in normal form; null where the type's form is not compared. */
export function normalForms(person: SheetPerson, type: PersonalDataType): readonly string[] | null {
  return normal[type]?.(person) ?? null;
}
