import type { AlsoKnown, Resident, SafeContact } from '#core/register';
import { parseEmail } from '#core/values/email';
import { parseNhsNumber } from '#core/values/nhs-number';
import { parseNino } from '#core/values/nino';
import type { PersonName } from '#core/values/person-name';
import { parsePhone } from '#core/values/phone';
import { parsePostcode } from '#core/values/postcode';
import { parseUprn } from '#core/values/uprn';
import type { Columns, RegisterColumns } from './register-columns.ts';
import type { RegisterField } from './register-headings.data.ts';
import { rowAddress } from './row-address.ts';
import { type DateColumn, isFiller, readDate } from './row-dates.ts';
import { namesInCell } from './row-names.ts';

/** How the columns of a register are to be read, as its rows together show it. */
export type Reading = {
  readonly columns: RegisterColumns;
  /** How many cells its headings have. */
  readonly width: number;
  /** The column of references, and the one that stands before it (a polling district), or -1. */
  readonly reference: number;
  readonly prefix: number;
  readonly surnameFirst: boolean;
  readonly dates: DateColumn;
};

/** One person of a row, and what in it could not be read, without a value. */
export type RowPerson = { readonly resident: Resident; readonly notes: readonly string[] };

/** The people whom a row is about: one, or those who hold a tenancy or an account together; the reference is the row's. */
export function peopleOfRow(cells: readonly string[], reading: Reading): readonly RowPerson[] {
  const notes: string[] = [];
  const row = rowReader(cells, reading.columns.own, notes);
  const named = ownNames(row, reading);
  const own = residentOf(row, reading, named.dead);
  const [first = nameless, ...others] = named.names;
  const people: RowPerson[] = [{ resident: { ...own, ...written(first) }, notes }];
  // Who is named in one cell shares home and account; what else the row says is of the first.
  for (const name of others)
    people.push({ resident: { ...homeOf(own), ...written(name), ...(named.dead ? holdAll : {}) }, notes: [] });
  const joint = jointPerson(cells, reading, own);
  return joint === null ? people : [...people, ...joint];
}

const nameless: PersonName = { title: '', forenames: '', surname: '' };
const holdAll = { safeContact: { kind: 'hold' } } as const;

function written({
  title,
  forenames,
  surname,
  generation,
}: PersonName): Pick<Resident, 'title' | 'forenames' | 'surname'> {
  const family = generation === undefined ? surname : `${surname} ${generation}`;
  // People of one name: it stands for a surname (decision 0007).
  return surname === '' ? { title, forenames: '', surname: forenames } : { title, forenames, surname: family };
}

function jointPerson(cells: readonly string[], reading: Reading, own: Resident): readonly RowPerson[] | null {
  const notes: string[] = [];
  const row = rowReader(cells, reading.columns.joint, notes);
  const named = ownNames(row, reading);
  if (named.names.length === 0) return null;
  const theirs = residentOf(row, reading, named.dead);
  const lives = theirs.addressLines.length > 0 || theirs.postcode !== '';
  const home = homeOf(own);
  return named.names.map((name) => ({
    resident: {
      ...theirs,
      ...(lives ? {} : { addressLines: home.addressLines, postcode: home.postcode, uprn: home.uprn }),
      ...{ registerRef: own.registerRef, authority: own.authority, ...written(name) },
      ...(home.safeContact.kind === 'open' ? {} : { safeContact: home.safeContact }),
    },
    notes,
  }));
}

// What people of one row share: where they live and whether anybody may write there.
function homeOf(own: Resident): Resident {
  return {
    ...own,
    ...{ previousSurnames: [], birthDate: null, sex: '', nino: '', nhsNumber: '' },
    deceasedOn: null,
    ...(own.also === undefined ? {} : { also: { ...own.also, forenames: [] } }),
  };
}

type RowReader = {
  readonly notes: string[];
  /** The cells of a field that say something. */
  readonly all: (field: RegisterField) => readonly string[];
  readonly first: (...fields: readonly RegisterField[]) => string;
  readonly at: (index: number) => string;
};

// What systems write for nothing; of a name it may be one, and leave to write is never taken from it.
const nothing =
  /^(?:null|n\/?a|none|nil|nk|n\/k|not known|unknown|not applicable|not stated|tbc|-+|\?+|\.+|0+|x{3,}|00[/-]00[/-]0000)$/iu;
const asWritten: ReadonlySet<RegisterField> = new Set<RegisterField>([
  'surname',
  'forenames',
  'name',
  'title',
  'known_as',
  'safe_contact',
  'hold',
]);

function rowReader(cells: readonly string[], columns: Columns, notes: string[]): RowReader {
  // Programs that guard against spreadsheet formulas write an apostrophe before = + - @.
  const at = (index: number): string => (cells[index] ?? '').trim().replace(/^'(?=[=+\-@])/u, '');
  const all = (field: RegisterField): readonly string[] =>
    (columns.get(field) ?? []).map(at).filter((text) => text !== '' && (asWritten.has(field) || !nothing.test(text)));
  const first = (...fields: readonly RegisterField[]): string =>
    fields.reduce((found, field) => (found === '' ? (all(field)[0] ?? '') : found), '');
  return { notes, all, first, at };
}

type OwnNames = { readonly names: readonly PersonName[]; readonly dead: boolean };

function ownNames(row: RowReader, { surnameFirst }: Reading): OwnNames {
  const surname = (row.first('surname').split('/')[0] ?? '').trim();
  const forenames = [row.first('forenames'), ...row.all('middle')].filter((each) => each !== '').join(' ');
  if (surname === '' && forenames === '') {
    const { names: read, dead } = namesInCell(row.first('name'), surnameFirst);
    const title = row.first('title');
    const [only, ...more] = read;
    return { names: only === undefined || more.length > 0 || title === '' ? read : [{ ...only, title }], dead };
  }
  if (surname === '') row.notes.push('it has no surname; its forenames stand for one');
  return { names: [{ title: row.first('title'), forenames, surname }], dead: false };
}

function residentOf(row: RowReader, { dates, reference, prefix }: Reading, dead: boolean): Resident {
  const { notes, first } = row;
  const read = <T extends string>(field: RegisterField, text: string, parse: (text: string) => T | null): T | null => {
    const value = text === '' ? null : parse(text);
    if (text !== '' && value === null) notes.push(`its ${field} cannot be read and counts as empty`);
    return value;
  };
  const died = deathOf(first('deceased_on'), dates.isMonthFirst);
  if (died === null) notes.push('its deceased_on cannot be read and counts as empty');
  const { lines, postcode } = rowAddress(
    first('address'),
    row.all('address-line'),
    read('postcode', realPostcode(first('postcode')), parsePostcode) ?? '',
  );
  const phones = contactsOf(row, ['mobile', 'phone'], parsePhone, 'phone');
  const emails = contactsOf(row, ['email'], parseEmail, 'email');
  const birth = read('birth_date', first('birth_date'), (text) => readDate(text, dates.isMonthFirst));
  const also = alsoKnown(row, reference, phones.slice(1), emails.slice(1));
  return {
    registerRef: [row.at(prefix), row.at(reference)].filter((each) => each !== '').join('-'),
    ...nameless,
    previousSurnames: previousOf(row),
    birthDate: birth === null || isFiller(birth, dates) ? null : birth,
    sex: first('sex'),
    addressLines: lines,
    postcode,
    uprn: read('uprn', first('uprn'), parseUprn) ?? '',
    email: emails[0] ?? '',
    phone: phones[0] ?? '',
    nino: read('nino', first('nino'), parseNino) ?? '',
    nhsNumber: read('nhs_number', first('nhs_number'), parseNhsNumber) ?? '',
    authority: first('authority'),
    deceasedOn: died?.on ?? null,
    safeContact: dead || hasDied(died) ? { kind: 'hold' } : safeContactOf(row, died === null),
    ...(also === null ? {} : { also }),
  };
}

// ZZ99 is what the health service writes for no fixed abode, abroad and not known.
function realPostcode(text: string): string {
  return /^ZZ ?99/iu.test(text) ? '' : text;
}

function contactsOf<T extends string>(
  row: RowReader,
  fields: readonly RegisterField[],
  parse: (text: string) => T | null,
  called: string,
): readonly T[] {
  const cells = fields.flatMap((field) => row.all(field));
  const found = cells.flatMap((cell) => {
    const whole = parse(cell);
    return whole === null ? cell.split(/[;/|\n]|\bor\b/u).flatMap((part) => parse(part.trim()) ?? []) : [whole];
  });
  if (cells.length > 0 && found.length === 0) row.notes.push(`its ${called} cannot be read and counts as empty`);
  return [...new Set(found)];
}

function previousOf(row: RowReader): readonly string[] {
  const beside = row.first('surname').split('/').slice(1);
  const own = row.first('surname').split('/')[0]?.trim() ?? '';
  const listed = row.all('previous_surnames').flatMap((text) => text.split(/[;,|/]/u));
  return [...new Set([...beside, ...listed].map((each) => each.trim()))].filter((each) => each !== '' && each !== own);
}

function alsoKnown(
  row: RowReader,
  reference: number,
  phones: readonly string[],
  emails: readonly string[],
): AlsoKnown | null {
  const own = row.at(reference);
  const references = [...new Set(row.all('reference'))].filter((each) => each !== own);
  const given = row.first('forenames').split(' ')[0] ?? '';
  const forenames = row.all('known_as').filter((each) => /^\p{L}[\p{L}'’-]*$/u.test(each) && each !== given);
  const all = { forenames, references, phones, emails };
  return Object.values(all).every((each) => each.length === 0) ? null : all;
}

type Death = { readonly dead: boolean; readonly on: string | null };

// A date, or an answer to whether somebody has died; null where it is neither.
function deathOf(text: string, monthFirst: boolean): Death | null {
  if (text === '' || /^(?:n|no|false|f|alive|living|active|not deceased)$/iu.test(text))
    return { dead: false, on: null };
  if (/^(?:y|yes|true|t|1|d|deceased|dec'?d|died)$/iu.test(text)) return { dead: true, on: null };
  const on = readDate(text, monthFirst);
  return on === null ? null : { dead: true, on };
}

// Without the day only the letter can be held.
function hasDied(death: Death | null): boolean {
  return death?.dead === true && death.on === null;
}

// What cannot be understood is never taken as leave to write: such a person waits for a named approval.
function safeContactOf(row: RowReader, deathUnclear: boolean): SafeContact {
  if (deathUnclear) {
    row.notes.push('letters are held since it may be of somebody who has died');
    return { kind: 'hold' };
  }
  const flagged = row.all('hold').filter((text) => !/^(?:n|no|false|f|0|open|none)$/iu.test(text));
  if (flagged.length > 0) return { kind: 'hold' };
  const text = row.first('safe_contact');
  const word = text.toLowerCase();
  if (word === '') return { kind: 'open' };
  if (word === 'hold') return { kind: 'hold' };
  const channel = word.startsWith('use:') ? text.slice(4).trim() : '';
  if (channel !== '') return { kind: 'use', channel };
  row.notes.push('its safe_contact is not understood and letters are held');
  return { kind: 'hold' };
}
