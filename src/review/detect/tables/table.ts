import type { Table } from '#core/document';
import type { BindingKind } from '#core/finding';
import type { DetectContext, Place } from '../context.ts';
import { saysSomething } from '../identifiers/words-readers.ts';
import { isSurnameFirst } from '../names/name-order.ts';
import { readProse } from '../prose/prose.ts';
import { alsoDisability } from '../records/badge-forms.ts';
import { type Entry, type RecordPerson, reportRecord } from '../records/record.ts';
import { reportShortNote } from '../records/short-notes.ts';
import { withBirthDates } from './birth-dates-beside.ts';
import { trimmedCell } from './cell-text.ts';
import { decode } from './coded-values.ts';
import { tellApart } from './column-people.ts';
import { type Column, typeColumn } from './columns.ts';
import { typedByNeighbours } from './columns-beside.ts';
import { onDitto, RowsAbove, shareable } from './ditto.ts';
import { namedByKnownAs } from './known-as.ts';
import { operatorColumn } from './operator-references.ts';
import { identifies, keepRow, type RowKind, whatRowsAre, withoutThingsReferences } from './row-kind.ts';
import { ofAccused, shareDanger } from './row-people.ts';
import { type CellPair, formPairs, type Section, sectionsOf } from './sections.ts';
import { asAnswerable, asStaff, inPart, promoted } from './staff-and-relatives.ts';
import { reportHeading, reportRelatives, sheetNameOf } from './table-title.ts';
import { withoutCourses } from './training-matrix.ts';
import { isTurned, turnedRows } from './turned.ts';
import { noteUnknownColumns } from './unknown-columns.ts';
import { inCompany } from './weak-headings.ts';

// Cells longer than this are running text, whatever their heading.
const runningText = 60;

type Rows = Table['rows'];

// Rows in a run that tell whether surnames come first: families stand together.
const orderedRows = 1000;

function ordered(column: Column, rows: Rows, { names }: DetectContext): Column {
  if (column.heading.field !== 'person-name') return column;
  const said = /^surname(?: and)? f|surname first/u.test(column.heading.phrase);
  const cells = rows.slice(0, orderedRows).map((row) => row[column.index] ?? '');
  return said || isSurnameFirst(cells, names) ? { ...column, surnameFirst: true } : column;
}

/** The columns of rows under one set of headings, each person told apart, and what the rows are about. */
type Plan = { readonly columns: readonly Column[]; readonly rowsAre: RowKind; readonly sheet: string };

function ofOperator(index: number, own: Column | null, rows: Rows, { tables }: DetectContext): Column | null {
  if (tables.references.length === 0) return null;
  return operatorColumn(
    index,
    own,
    rows.map((row) => row[index] ?? ''),
    tables.references,
  );
}

function planOf(headings: Rows, rows: Rows, sheet: string, context: DetectContext): Plan {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const typed: Column[] = [];
  for (let index = 0; index < width; index += 1) {
    const over = headings.map((row) => row[index] ?? '');
    const own = typeColumn(index, over, rows, context.asOf);
    const column = ofOperator(index, own, rows, context) ?? own;
    if (column !== null) typed.push(ordered(column, rows, context));
  }
  const beside = withBirthDates(typedByNeighbours(typed, rows, width, context), rows, width, context.asOf);
  const taught = withoutCourses(beside, headings, rows);
  const known = inCompany(taught, `${context.memory.title} ${sheet}`);
  const columns = tellApart(namedByKnownAs(known, rows), rows.length);
  const rowsAre = whatRowsAre(columns, rows);
  const about = asAnswerable(rowsAre === 'things' ? columns : asStaff(inPart(promoted(columns), context.memory)));
  return {
    columns: withoutThingsReferences(about, whatRowsAre(about, rows)),
    rowsAre: whatRowsAre(about, rows),
    sheet,
  };
}

// Every character of these counts.
const secretFields: ReadonlySet<string> = new Set(['password', 'username', 'security-answer', 'access-code']);

function rowEntries(
  { columns }: Plan,
  cells: readonly string[],
  placeAt: (index: number, offset: number) => Place,
): readonly Entry[] {
  const entries: Entry[] = [];
  for (const { index, heading, keys, surnameFirst = false, monthFirst = false, codes } of columns) {
    const cell = cells[index] ?? '';
    const { text, offset } = secretFields.has(heading.field) ? { text: cell, offset: 0 } : trimmedCell(cell);
    if (text === '') continue;
    entries.push({ heading, text, keys, surnameFirst, monthFirst, codes, place: placeAt(index, offset) });
  }
  return entries;
}

function isTotal(cells: readonly string[]): boolean {
  const first = (cells.find((cell) => cell.trim() !== '') ?? '').trim().toLowerCase();
  return /^(?:grand |sub ?|batch |page |running |overall |column )?totals?\b/u.test(first);
}

/** Running text in the cells of a row: notes, and anything long; it is about the row's person unless it names another. */
export function reportNotes(
  entries: readonly Entry[],
  people: readonly RecordPerson[],
  kind: BindingKind,
  key: string,
  context: DetectContext,
): void {
  for (const { heading, text, place } of entries) {
    const running =
      heading.field === 'notes' || heading.field === 'correspondence' || heading.field === 'access-code'
        ? saysSomething(text)
        : text.length > runningText && heading.field !== 'postal-address' && heading.field !== 'thing';
    if (!running) continue;
    const subject = people[0]?.binding ?? null;
    const newKey = (count: number): string => (count === 0 ? key : `${key}/note-${(place.column ?? 0) + 1}-${count}`);
    const subjectAt = (): typeof subject => subject;
    readProse(
      {
        text,
        place,
        people,
        subjectAt,
        authorAt: () => null,
        officeAt: () => null,
        aboutSomebody: subject !== null,
        underRecord: () => true,
        kind,
        newKey,
        role: 'correspondent',
      },
      context,
    );
  }
}

// What a job, a fault or a delivery is about is no note on somebody.
const ofThings = /\b(?:fault|defect|repair|work|works|job|item|product|order|delivery|event|description)\b/u;

function reportShortNotes(entries: readonly Entry[], people: readonly RecordPerson[], context: DetectContext): void {
  const binding = people[0]?.binding;
  if (binding === undefined) return;
  for (const entry of entries) {
    const { field, phrase } = entry.heading;
    if (entry.codes !== undefined && decode(entry.text, entry.codes) !== null) continue;
    if (field === 'category' || field === 'vulnerability' || (field === 'notes' && !ofThings.test(phrase)))
      reportShortNote(entry, binding, context);
  }
}

// One row, or one column of a table with its people side by side.
function reportOne(
  plan: Plan,
  entries: readonly Entry[],
  kind: 'row' | 'form',
  key: string,
  context: DetectContext,
): void {
  const own: DetectContext = { ...context, out: [] };
  const people = reportRecord(entries, { kind, key, role: 'subject' }, own);
  if (plan.rowsAre !== 'things') {
    reportNotes(entries, people, kind, key, own);
    reportShortNotes(entries, people, own);
    reportHeading(entries, people, own, plan.sheet);
  }
  shareDanger(people, key, own.out);
  context.out.push(...keepRow(ofAccused(own.out, people), plan.rowsAre));
}

function reportSection(table: Table, unit: number, section: Section, context: DetectContext): void {
  const rows = table.rows.slice(section.from, section.to);
  const plan = planOf(section.headings, rows, sheetNameOf(table.locator), context);
  if (plan.columns.length === 0) return;
  reportRelatives(plan.columns, unit, section, context);
  if (plan.rowsAre === 'people') noteUnknownColumns(table.locator, section, rows, plan.columns, context.memory);
  const above = new RowsAbove();
  rows.forEach((cells, at) => {
    if (cells.every((cell) => cell === '') || isTotal(cells)) return;
    const row = section.from + at;
    const carried = above.carry(cells);
    const all = rowEntries(plan, carried.cells, (column, offset) => ({ unit, row, column, offset }));
    const entries = carried.columns.size === 0 ? all : shareable(all, carried.columns);
    const from = context.out.length;
    reportOne(plan, entries, 'row', `row:${row}`, context);
    if (carried.columns.size > 0)
      for (let index = from; index < context.out.length; index += 1) {
        const finding = context.out[index];
        if (finding !== undefined) context.out[index] = onDitto(finding, cells, carried);
      }
  });
}

function reportTurned(table: Table, unit: number, context: DetectContext): void {
  const [labels = [], ...people] = turnedRows(table.rows);
  const plan = planOf([labels], people, sheetNameOf(table.locator), context);
  people.forEach((cells, at) => {
    if (cells.every((cell) => cell === '')) return;
    const entries = rowEntries(plan, cells, (row, offset) => ({ unit, row, column: at + 1, offset }));
    reportOne(plan, entries, 'form', `form:${at + 1}`, context);
  });
}

const labelKeys = { exact: 'label', person: 'heading-person', contains: 'heading-part' } as const;

function pairEntry(pair: CellPair, unit: number): Entry {
  const place: Place = { unit, row: pair.row, column: pair.column, offset: 0 };
  return {
    heading: pair.heading,
    text: pair.text,
    place,
    keys: [labelKeys[pair.heading.match]],
  };
}

const startsForm: ReadonlySet<string> = new Set(['person-name', 'surname']);

// A form begins again where its person is named again.
function formsOf(pairs: readonly CellPair[]): readonly (readonly CellPair[])[] {
  const forms: CellPair[][] = [[]];
  for (const pair of pairs) {
    const current = forms.at(-1) ?? [];
    const same = current.some(
      ({ heading }) =>
        heading.field === pair.heading.field && heading.group === '' && heading.phrase === pair.heading.phrase,
    );
    if (same && pair.heading.group === '' && startsForm.has(pair.heading.field)) forms.push([pair]);
    else current.push(pair);
  }
  return forms;
}

// Under "Next of kin" a form's plain "Name" is the next of kin's.
function inSection(pair: CellPair, { memory }: DetectContext): CellPair {
  const { section } = memory;
  if (section === null || section.key === '' || pair.heading.group !== '') return pair;
  return { ...pair, heading: { ...pair.heading, group: section.key, role: section.role } };
}

// "SMI | Severe mental impairment": a key of codes is about nobody; the parts of somebody's form follow the name.
function leadsToSomebody({ out, memory }: DetectContext, from: number): boolean {
  return memory.subjectNamed || memory.people.length > 0 || out.slice(from).some(({ type }) => identifies(type));
}

/** Reports everything in a table: row by row under its headings, column by column where its people stand side by side, or as a form. */
export function reportTable(table: Table, unit: number, context: DetectContext): void {
  if (isTurned(table.rows, context.asOf)) {
    reportTurned(table, unit, context);
    return;
  }
  const pairs = formPairs(table.rows)?.map((pair) => inSection(pair, context));
  if (pairs !== undefined) {
    formsOf(pairs).forEach((form, index) => {
      const entries = form.map((pair) => pairEntry(pair, unit));
      const from = context.out.length;
      const people = reportRecord(entries, { kind: 'form', key: `form:${index + 1}`, role: 'subject' }, context);
      alsoDisability(context.memory.title, context.out, from);
      reportNotes(entries, people, 'form', `form:${index + 1}`, context);
      reportShortNotes(entries, people, context);
      reportHeading(entries, people, context, sheetNameOf(table.locator));
      if (!leadsToSomebody(context, from)) context.out.splice(from);
    });
    return;
  }
  for (const section of sectionsOf(table.rows, table.headerRows)) reportSection(table, unit, section, context);
}
