import type { Table } from '#core/document';
import type { BindingKind, Finding } from '#core/finding';
import type { DetectContext, DocumentMemory, Place } from '../context.ts';
import { saysSomething } from '../identifiers/words-readers.ts';
import { isSurnameFirst } from '../names/name-order.ts';
import { readProse } from '../prose/prose.ts';
import { type Entry, type RecordPerson, reportRecord } from '../records/record.ts';
import { type Column, typeColumn } from './columns.ts';
import { ofAccused, shareDanger } from './row-people.ts';
import { type CellPair, formPairs, type Section, sectionsOf } from './sections.ts';
import { reportHeading, reportRelatives } from './table-title.ts';

const peopleFields: ReadonlySet<string> = new Set([
  'surname',
  'forename',
  'birth-date',
  'nino',
  'nhs-number',
  'title',
  'upn',
  'initials',
]);
const thingFields: ReadonlySet<string> = new Set(['thing', 'organisation']);
const identifying: ReadonlySet<string> = new Set([
  'person-name',
  'birth-date',
  'nino',
  'nhs-number',
  'email',
  'phone',
  'upn',
  'uln',
  'passport',
  'driving-licence',
  'bank-account',
  'username',
  'local-reference',
]);
// Cells longer than this are running text, whatever their heading.
const runningText = 60;

function ordered(column: Column, rows: Table['rows'], { names }: DetectContext): Column {
  if (column.heading.field !== 'person-name') return column;
  const said = /^surname(?: and)? f|surname first/u.test(column.heading.phrase);
  const cells = rows.map((row) => row[column.index] ?? '');
  return said || isSurnameFirst(cells, names) ? { ...column, surnameFirst: true } : column;
}

function columnsOf(table: Table, section: Section, context: DetectContext): readonly Column[] {
  const rows = table.rows.slice(section.from, section.to);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const columns: Column[] = [];
  for (let index = 0; index < width; index += 1) {
    const headings = section.headings.map((row) => row[index] ?? '');
    const column = typeColumn(index, headings, rows, context.asOf);
    if (column !== null) columns.push(ordered(column, rows, context));
  }
  return columns;
}

type People = 'people' | 'things' | 'unclear';

// Suppliers, assets, spending: a column for a thing or an organisation, and none that only people have.
function whatRowsAre(columns: readonly Column[]): People {
  const own = columns.filter(({ heading }) => heading.group === '');
  if (own.some(({ heading }) => peopleFields.has(heading.field))) return 'people';
  const named = columns.some(({ heading, keys }) => heading.field === 'person-name' && keys.includes('column-fits'));
  if (columns.some(({ heading }) => thingFields.has(heading.field)))
    return named && !columns.some(({ heading }) => heading.field === 'organisation') ? 'unclear' : 'things';
  return named ? 'people' : 'unclear';
}

// The only people named are, say, landlords or parents: then the row is about them.
function promoted(columns: readonly Column[]): readonly Column[] {
  const names = columns.filter(({ heading }) => ['person-name', 'surname', 'forename'].includes(heading.field));
  const groups = new Set(names.map(({ heading }) => heading.group));
  const [only] = groups;
  const role = names[0]?.heading.role;
  if (groups.size !== 1 || only === undefined || only === '' || role === 'officer' || role === 'professional')
    return columns;
  return columns.map((column) =>
    column.heading.group === only
      ? { ...column, heading: { ...column.heading, group: '', role: 'subject' as const } }
      : column,
  );
}

const privateFields: ReadonlySet<string> = new Set([
  'birth-date',
  'nino',
  'nhs-number',
  'postal-address',
  'address-line',
  'postcode',
  'income',
  'bank-account',
  'sort-code',
  'account-number',
  'health',
  'disability',
  'ethnicity',
  'religion',
  'trade-union',
  'debt',
  'benefit',
  'rent',
  'council-tax',
  'criminal',
  'local-reference',
  'sort-code',
  'notes',
  'vehicle-registration',
  'password',
  'username',
  'security-answer',
  'family',
  'immigration',
]);

// A directory of staff: names, posts and how to reach them, and nothing of their own lives.
function asStaff(columns: readonly Column[]): readonly Column[] {
  const fields = columns.map(({ heading }) => heading.field);
  const isDirectory =
    fields.includes('employment') &&
    fields.some((field) => field === 'email' || field === 'phone') &&
    !fields.some((field) => privateFields.has(field));
  return isDirectory
    ? columns.map((column) => ({ ...column, heading: { ...column.heading, role: 'officer' as const } }))
    : columns;
}

// Under "People who will live with you" the people of the rows are relatives of whom the document is about.
function inPart(columns: readonly Column[], memory: DocumentMemory): readonly Column[] {
  const hasSubject = memory.people.some((person) => person.role === 'subject');
  if (!hasSubject) return columns;
  const related = columns.some(({ heading }) => heading.field === 'family' && heading.phrase.startsWith('relation'));
  const role = related ? 'relative' : memory.section?.role;
  if (role === undefined || role === 'subject') return columns;
  return columns.map((column) =>
    column.heading.group === '' ? { ...column, heading: { ...column.heading, role } } : column,
  );
}

function rowEntries(columns: readonly Column[], cells: readonly string[], unit: number, row: number): readonly Entry[] {
  const entries: Entry[] = [];
  for (const { index, heading, keys, surnameFirst = false } of columns) {
    const text = cells[index] ?? '';
    if (text === '') continue;
    entries.push({ heading, text, keys, surnameFirst, place: { unit, row, column: index, offset: 0 } });
  }
  return entries;
}

function isTotal(cells: readonly string[]): boolean {
  const first = (cells.find((cell) => cell.trim() !== '') ?? '').trim().toLowerCase();
  return /^(?:grand |sub ?)?totals?\b/u.test(first);
}

// In sheets of things only their human contacts are people, and only as professionals.
function asProfessional(finding: Finding): Finding {
  return finding.binding.role === 'subject'
    ? { ...finding, binding: { ...finding.binding, role: 'professional' } }
    : finding;
}

function keepRow(found: readonly Finding[], rowsAre: People): readonly Finding[] {
  if (rowsAre === 'things') {
    const named = new Set(
      found
        .filter(({ type, value }) => type === 'person-name' && !value.startsWith('||'))
        .map(({ binding }) => binding.key),
    );
    return found
      .filter(({ binding, type }) => named.has(binding.key) && type !== 'local-reference')
      .map(asProfessional);
  }
  return found.some(({ type }) => identifying.has(type)) ? found : [];
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

function reportSection(table: Table, unit: number, section: Section, context: DetectContext): void {
  const columns = asStaff(inPart(promoted(columnsOf(table, section, context)), context.memory));
  const rowsAre = whatRowsAre(columns);
  if (columns.length === 0) return;
  reportRelatives(columns, unit, section, context);
  for (let row = section.from; row < section.to; row += 1) {
    const cells = table.rows[row] ?? [];
    if (cells.every((cell) => cell === '') || isTotal(cells)) continue;
    const entries = rowEntries(columns, cells, unit, row);
    const own: DetectContext = { ...context, out: [] };
    const people = reportRecord(entries, { kind: 'row', key: `row:${row}`, role: 'subject' }, own);
    if (rowsAre !== 'things') {
      reportNotes(entries, people, 'row', `row:${row}`, own);
      reportHeading(entries, people, own);
    }
    shareDanger(people, `row:${row}`, own.out);
    context.out.push(...keepRow(ofAccused(own.out, people), rowsAre));
  }
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

/** Reports everything in a table: row by row under its headings, or as a form where its first column holds labels. */
export function reportTable(table: Table, unit: number, context: DetectContext): void {
  const pairs = formPairs(table.rows)?.map((pair) => inSection(pair, context));
  if (pairs !== undefined) {
    formsOf(pairs).forEach((form, index) => {
      const entries = form.map((pair) => pairEntry(pair, unit));
      const people = reportRecord(entries, { kind: 'form', key: `form:${index + 1}`, role: 'subject' }, context);
      reportNotes(entries, people, 'form', `form:${index + 1}`, context);
      reportHeading(entries, people, context);
    });
    return;
  }
  for (const section of sectionsOf(table.rows, table.headerRows)) reportSection(table, unit, section, context);
}
