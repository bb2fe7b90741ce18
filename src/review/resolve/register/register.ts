import Papa from 'papaparse';
import { Fault } from '#core/fault';
import { deriveId } from '#core/ids';
import type { Outcome } from '#core/outcome';
import { type Problem, problem } from '#core/problem';
import type { AlsoKnown, Resident } from '#core/register';
import { foldName } from '#core/values/person-name';
import { countKnown, demandColumns, type RegisterColumns, readColumns } from './register-columns.ts';
import { peopleOfRow, type Reading, type RowPerson } from './register-row.ts';
import { readDateColumn } from './row-dates.ts';
import { areSurnameFirst, isDummyName } from './row-names.ts';

/** The residents of a register, with how many people its rows name; those who are not residents are reported as `register-row`. */
export type ReadRegister = Outcome<readonly Resident[]> & { readonly entries: number };

/**
 * Reads the register of a council, hospital or school, columns in any order under the names that such registers have, others ignored. A row
 * names one person, or those who hold a tenancy or account together. Whoever cannot be used (no reference, no name, the same person
 * under one reference again, an entry made to try a system) is left out; a value that cannot be read is left empty and its row kept; each is
 * reported with its line, its column and the reason, never the value. `where` names the file in problems. Entries = residents + entries
 * reported as not used. Throws the fault REGISTER-UNUSABLE where it cannot be a register at all.
 */
export function parseRegister(csv: string, where: string): ReadRegister {
  const { rows, columns, heading } = tableOf(plainLines(csv));
  const reading = readingOf(rows, columns, heading.cells.length);
  const problems: Problem[] = [...columnProblems(columns, reading, `${where}:${heading.line}`)];
  const read = rows.flatMap((row) => readRow(row, reading));
  const refs = references(read.filter(({ refused }) => refused === null));
  const residents: Resident[] = [];
  for (const entry of read) {
    const ref = entry.refused === null ? refs.get(entry) : undefined;
    const refused =
      entry.refused ?? (ref === undefined ? 'its reference is used by another row for the same person' : null);
    const place = `${where}:${entry.line}`;
    if (refused !== null) problems.push(problem('register-row', place, refused));
    if (refused !== null || ref === undefined) continue;
    residents.push(underReference(entry.resident, ref));
    for (const note of entry.notes) problems.push(problem('register-value', place, note));
  }
  return { value: residents, problems, entries: read.length };
}

// A byte order mark and the line ends of other systems are no part of the text.
function plainLines(csv: string): string {
  return csv.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

type Line = { readonly cells: readonly string[]; readonly line: number; readonly broken: boolean };
type Table = { readonly rows: readonly Line[]; readonly columns: RegisterColumns; readonly heading: Line };

// Titles and dates of an export stand above its headings, in a few lines.
const mostAbove = 10;

/** The rows below the headings, with what those say; RFC 4180 says commas, spreadsheets and exports write other signs: the headings decide. */
function tableOf(text: string): Table {
  refuseOtherFormats(text);
  let best: { readonly delimiter: string; readonly known: number } = { delimiter: ',', known: 0 };
  for (const delimiter of [',', ';', '\t', '|']) {
    const tried = linesOf(text.split('\n', mostAbove * 2).join('\n'), delimiter)
      .filter(isFilled)
      .slice(0, mostAbove);
    const known = Math.max(0, ...tried.map(({ cells }) => knownIn(cells)));
    if (known > best.known) best = { delimiter, known };
  }
  const lines = linesOf(text, best.delimiter).filter(isFilled);
  if (lines.length === 0)
    throw new Fault(
      'REGISTER-UNUSABLE',
      'The register is empty: give a CSV file whose first row names its columns, with at least register_ref and surname.',
    );
  const at = lines.slice(0, mostAbove).findIndex(({ cells }) => best.known > 0 && knownIn(cells) === best.known);
  const heading = lines[at];
  const columns = readColumns(heading?.cells ?? []);
  if (columns === null || heading === undefined) throw noHeadings(lines[0]?.cells ?? []);
  demandColumns(columns);
  if (at === lines.length - 1)
    throw new Fault(
      'REGISTER-UNUSABLE',
      'The register names its columns and has nobody below them: give the whole file, or review without --register.',
    );
  return { rows: lines.slice(at + 1), columns, heading };
}

function knownIn(cells: readonly string[]): number {
  const columns = readColumns(cells);
  return columns === null ? 0 : countKnown(columns);
}

function isFilled({ cells }: Line): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

function refuseOtherFormats(text: string): void {
  const begins = text.slice(0, 8);
  const isOther = begins.startsWith('PK\u0003\u0004') || begins.startsWith('%PDF') || begins.startsWith('ÐÏ\u0011à');
  if (isOther || begins.startsWith('{') || begins.startsWith('<'))
    throw new Fault(
      'REGISTER-UNUSABLE',
      'The register is not a CSV file: open it in the program that made it, save it as “CSV UTF-8” and give that file.',
    );
}

// Digits in the first row are somebody's, and not a heading's.
function noHeadings(cells: readonly string[]): Fault {
  const isData = cells.filter((cell) => /[0-9]{2}|@/u.test(cell)).length > 0;
  const what = isData
    ? 'The register’s first row holds values and names no columns'
    : 'The register has no column register_ref or surname, nor any other name of theirs that is known';
  return new Fault(
    'REGISTER-UNUSABLE',
    `${what}: put a first row above the others that names the columns, with at least register_ref and surname, parted by commas, and run again.`,
  );
}

function linesOf(text: string, delimiter: string): readonly Line[] {
  const lines: Line[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: (result) => {
      lines.push({ cells: result.data, line, broken: result.errors.length > 0 });
      for (; from < result.meta.cursor; from += 1) if (text.charCodeAt(from) === 10) line += 1;
    },
  });
  return lines;
}

function readingOf(rows: readonly Line[], columns: RegisterColumns, width: number): Reading {
  const { own } = columns;
  const cellsOf = (index: number): readonly string[] =>
    rows.map(({ cells }) => (cells[index] ?? '').trim()).filter((text) => text !== '');
  const candidates = own.get('register_ref') ?? own.get('reference') ?? [];
  // The one that most people have for themselves: not the account, which a couple shares.
  const distinct = candidates.map((index) => new Set(cellsOf(index)).size);
  const reference = candidates[distinct.indexOf(Math.max(...distinct))] ?? -1;
  const prefix = own.has('register_ref') ? -1 : (own.get('reference-prefix')?.[0] ?? -1);
  return {
    columns,
    width,
    reference,
    prefix,
    surnameFirst: areSurnameFirst((own.get('name') ?? []).flatMap(cellsOf)),
    dates: readDateColumn((own.get('birth_date') ?? []).flatMap(cellsOf)),
  };
}

function columnProblems(
  { own }: RegisterColumns,
  { columns, width, dates }: Reading,
  where: string,
): readonly Problem[] {
  const tells = [
    'birth_date',
    'address',
    'address-line',
    'postcode',
    'uprn',
    'email',
    'phone',
    'mobile',
    'nino',
    'nhs_number',
  ] as const;
  const found: Problem[] = [];
  // Of a register whose columns are all known nothing was overlooked.
  const isOverlooking = width > countKnown(columns);
  if (isOverlooking && !own.has('forenames') && !own.has('name'))
    found.push(
      problem(
        'register-column',
        where,
        'no column of forenames or whole names is known by its heading, and surnames alone link hardly anybody: name it forenames, or name',
      ),
    );
  if (isOverlooking && !tells.some((field) => own.has(field)))
    found.push(
      problem(
        'register-column',
        where,
        'no column of birth dates, addresses, numbers or telephones is known by its heading, and a name alone links nobody: name them birth_date, address, postcode, nhs_number, nino, email and phone',
      ),
    );
  if (dates.isMonthFirst)
    found.push(problem('register-column', where, 'its birth_date is written month first in this column, and read so'));
  if (dates.fillers.size > 0)
    found.push(
      problem(
        'register-column',
        where,
        'its birth_date has a day that too many rows share to be born on; there it counts as empty',
      ),
    );
  return found;
}

type Entry = RowPerson & { readonly line: number; readonly refused: string | null };

function readRow({ cells, line, broken }: Line, reading: Reading): readonly Entry[] {
  const extra = cells.slice(reading.width).some((cell) => cell.trim() !== '');
  return peopleOfRow(cells, reading).map(({ resident, notes }, index) => ({
    resident,
    notes: extra && index === 0 ? [...notes, 'it has more cells than the heading has columns'] : notes,
    line,
    refused: refusalOf(resident, broken),
  }));
}

function refusalOf(resident: Resident, broken: boolean): string | null {
  if (broken) return 'a quotation mark in it is not closed, or text follows a closed one';
  if (resident.registerRef === '') return 'its register_ref is empty';
  if (resident.surname === '') return 'it has no name';
  return isDummyName(resident) ? 'its name is one that stands for nobody' : null;
}

/**
 * The reference of each entry: its own, or where people of other names or birth dates share it (a joint tenancy, a family's account), with what is
 * derived from name and birth date behind it, so that it stays in whatever order the rows come. An entry left out is the same person again.
 */
function references(entries: readonly Entry[]): ReadonlyMap<Entry, string> {
  const refs = new Map<Entry, string>();
  for (const [ref, sharing] of Map.groupBy(entries, ({ resident }) => resident.registerRef)) {
    const people: Entry[] = [];
    // The fullest first: who has no birth date is the one who has, and makes no two of them one.
    for (const entry of sharing.toSorted(
      (a, b) => Number(b.resident.birthDate !== null) - Number(a.resident.birthDate !== null),
    ))
      if (!people.some((other) => isSame(entry.resident, other.resident))) people.push(entry);
    for (const entry of people) refs.set(entry, people.length === 1 ? ref : `${ref}/${ownMark(entry.resident)}`);
  }
  return refs;
}

// Files call each of them by what they share.
function underReference(resident: Resident, registerRef: string): Resident {
  if (registerRef === resident.registerRef) return resident;
  const { references = [], ...others } = resident.also ?? {};
  const also = { ...noneBeside, ...others, references: [resident.registerRef, ...references] };
  return { ...resident, registerRef, also };
}

const noneBeside: AlsoKnown = { forenames: [], references: [], phones: [], emails: [] };

function isSame(one: Resident, other: Resident): boolean {
  if (one.birthDate !== null && other.birthDate !== null && one.birthDate !== other.birthDate) return false;
  const [a = '', b = ''] = [one, other].map(({ title, forenames, surname }) =>
    foldName(`${forenames === '' ? title : forenames} ${surname}`),
  );
  return a === b || (one.birthDate !== null && one.birthDate === other.birthDate && areInitials(one, other));
}

// "J Khan" and "John Khan" of one birth date.
function areInitials(one: Resident, other: Resident): boolean {
  const [a = '', b = ''] = [one, other].map(({ forenames }) => foldName(forenames));
  const short = a.length === 1 || b.length === 1;
  return short && a.charAt(0) === b.charAt(0) && foldName(one.surname) === foldName(other.surname);
}

function ownMark({ forenames, surname, birthDate }: Resident): string {
  return deriveId('P', foldName(`${forenames} ${surname}`), birthDate ?? '').slice(2, 10);
}
