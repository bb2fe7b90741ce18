import Papa from 'papaparse';
import { Fault } from '#core/fault';
import type { Outcome } from '#core/outcome';
import { type Problem, problem } from '#core/problem';
import type { Resident, SafeContact } from '#core/register';
import { parseBirthDate } from '#core/values/birth-date';
import { parseEmail } from '#core/values/email';
import { parseNhsNumber } from '#core/values/nhs-number';
import { parseNino } from '#core/values/nino';
import { parsePhone } from '#core/values/phone';
import { parsePostcode } from '#core/values/postcode';
import { parseUprn } from '#core/values/uprn';

/**
 * Reads the council's register of residents, columns in any order, extra ones ignored. A row that cannot be used (no reference, a
 * reference already used, no name) is left out; a value that cannot be read is left empty and its row kept; each is reported with its
 * line, its column and the reason, never the value. `where` names the file in problems. Rows in = residents + rows reported as not
 * used. Throws the fault REGISTER-UNUSABLE where it cannot be a register at all.
 */
export function parseRegister(csv: string, where: string): Outcome<readonly Resident[]> {
  const text = plainLines(csv);
  const problems: Problem[] = [];
  const residents: Resident[] = [];
  const refs = new Set<string>();
  let columns: ReadonlyMap<string, number> | null = null;
  for (const { cells, line, broken } of linesOf(text)) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (columns === null) {
      columns = columnsOf(cells);
      continue;
    }
    const at = `${where}:${line}`;
    const row = readRow(cells, columns, broken);
    const refused =
      row.refused ?? (refs.has(row.resident.registerRef) ? 'its reference is used by an earlier row' : null);
    if (refused !== null) {
      problems.push(problem('register-row', at, refused));
      continue;
    }
    refs.add(row.resident.registerRef);
    residents.push(row.resident);
    for (const note of row.notes) problems.push(problem('register-value', at, note));
  }
  if (columns === null)
    throw new Fault(
      'REGISTER-UNUSABLE',
      `The register is empty: give a CSV file whose first row names its columns, with at least register_ref and surname.`,
    );
  return { value: residents, problems };
}

/** How many rows a register has below its heading, used or not: what the residents and the rows reported must add up to. */
export function countRegisterRows(csv: string): number {
  const rows = linesOf(plainLines(csv)).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return Math.max(0, rows.length - 1);
}

// A byte order mark and the line ends of other systems are no part of the text.
function plainLines(csv: string): string {
  return csv.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

type Line = { readonly cells: readonly string[]; readonly line: number; readonly broken: boolean };

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let line = 1;
  let from = 0;
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline: '\n',
    step: (result) => {
      lines.push({ cells: result.data, line, broken: result.errors.length > 0 });
      for (; from < result.meta.cursor; from += 1) if (text.charCodeAt(from) === 10) line += 1;
    },
  });
  return lines;
}

// RFC 4180 says commas; spreadsheets of other locales write semicolons, and exports write tabs. The heading decides.
function delimiterOf(text: string): string {
  const end = text.indexOf('\n');
  const heading = end < 0 ? text : text.slice(0, end);
  return (
    [',', ';', '\t'].find((each) => heading.split(each).some((cell) => columnName(cell) === 'register_ref')) ?? ','
  );
}

function columnName(cell: string): string {
  return cell
    .trim()
    .replace(/^"(.*)"$/u, '$1')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/gu, '_');
}

function columnsOf(cells: readonly string[]): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  cells.forEach((cell, index) => {
    const name = columnName(cell);
    if (!columns.has(name)) columns.set(name, index);
  });
  for (const needed of ['register_ref', 'surname']) {
    if (!columns.has(needed))
      throw new Fault(
        'REGISTER-UNUSABLE',
        `The register has no column ${needed}: name that column in its first row and run again.`,
      );
  }
  return columns;
}

type Row = { readonly resident: Resident; readonly refused: string | null; readonly notes: readonly string[] };

function readRow(cells: readonly string[], columns: ReadonlyMap<string, number>, broken: boolean): Row {
  const notes: string[] = [];
  // Programs that guard against spreadsheet formulas write an apostrophe before = + - @.
  const cell = (name: string): string => (cells[columns.get(name) ?? -1] ?? '').trim().replace(/^'(?=[=+\-@])/u, '');
  const read = <T extends string>(name: string, parse: (text: string) => T | null): T | null => {
    const text = cell(name);
    const value = text === '' ? null : parse(text);
    if (text !== '' && value === null) notes.push(`its ${name} cannot be read and counts as empty`);
    return value;
  };
  const deceasedOn = read('deceased_on', parseBirthDate);
  const surname = cell('surname');
  const forenames = cell('forenames');
  if (surname === '' && forenames !== '') notes.push('it has no surname; its forenames stand for one');
  if (cells.slice(Math.max(...columns.values()) + 1).some((extra) => extra.trim() !== ''))
    notes.push('it has more cells than the heading has columns');
  const resident: Resident = {
    registerRef: cell('register_ref'),
    title: cell('title'),
    forenames: surname === '' ? '' : forenames,
    surname: surname === '' ? forenames : surname,
    previousSurnames: cell('previous_surnames')
      .split(/[;,|/]/u)
      .map((each) => each.trim())
      .filter((each) => each !== ''),
    birthDate: read('birth_date', parseBirthDate),
    sex: cell('sex'),
    addressLines: ['address_1', 'address_2', 'address_3', 'address_4', 'address_5']
      .map(cell)
      .filter((each) => each !== ''),
    postcode: read('postcode', parsePostcode) ?? '',
    uprn: read('uprn', parseUprn) ?? '',
    email: read('email', parseEmail) ?? '',
    phone: read('phone', parsePhone) ?? '',
    nino: read('nino', parseNino) ?? '',
    nhsNumber: read('nhs_number', parseNhsNumber) ?? '',
    authority: cell('authority'),
    deceasedOn,
    safeContact: safeContactOf(cell('safe_contact'), cell('deceased_on') !== '' && deceasedOn === null, notes),
  };
  return { resident, refused: refusalOf(resident, broken), notes };
}

function refusalOf(resident: Resident, broken: boolean): string | null {
  if (broken) return 'a quotation mark in it is not closed, or text follows a closed one';
  if (resident.registerRef === '') return 'its register_ref is empty';
  return resident.surname === '' ? 'it has no name' : null;
}

// What cannot be understood is never taken as leave to write: such a person waits for a named approval.
function safeContactOf(text: string, deathUnclear: boolean, notes: string[]): SafeContact {
  const word = text.toLowerCase();
  if (deathUnclear) {
    notes.push('letters are held since it may be of somebody who has died');
    return { kind: 'hold' };
  }
  if (word === '') return { kind: 'open' };
  if (word === 'hold') return { kind: 'hold' };
  const channel = word.startsWith('use:') ? text.slice(4).trim() : '';
  if (channel !== '') return { kind: 'use', channel };
  notes.push('its safe_contact is not understood and letters are held');
  return { kind: 'hold' };
}
