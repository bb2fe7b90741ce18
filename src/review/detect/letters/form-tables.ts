import type { Table } from '#core/document';
import type { DetectContext } from '../context.ts';
import { alsoDisability } from '../records/badge-forms.ts';
import { type Entry, reportRecord } from '../records/record.ts';
import { type Heading, lookUpLabel, lookUpSection } from '../tables/headings.ts';
import { reportNotes } from '../tables/table.ts';
import { reportHeading } from '../tables/table-title.ts';
import { reportCellPairs } from './cell-pairs.ts';
import { lookUpLineLabel } from './labels.ts';
import { declines, isUnmadeChoice } from './tick-boxes.ts';

// What programs put before a field's name: txtSurname, chkDisabled, form1.Page2.Surname.
const programPrefix =
  /^(?:txt|chk|cbo|cmb|ddl|lst|opt|rad|rdo|fld|tbx|tb|rb|cb|dt|str|num|ctl|text ?field|check ?box|drop ?down|radio ?button|field)(?=[A-Z_ ])[_ ]*/u;
const programPart =
  /^(?:(?:topmost ?)?sub ?form|form[0-9]*|page ?[0-9]+|body ?page ?[0-9]*|section ?[0-9]+|part ?[0-9]+)$/iu;
// What a hint says to do before it says what with: "Please enter your date of birth".
const instruction =
  /^(?:please )?(?:enter|type|give|provide|select|choose|insert|state|write|tick|add|what is|confirm)(?: in)? (?:your |the |an? )?/iu;
const copyNumber = /[_ ]([2-9])$/u;

const nothing =
  /^(?:off|0|false|unchecked|☐|please select.*|select.*|choose an item\.?|click (?:or tap )?(?:here )?to enter.*)$/iu;
const ticked = /^(?:on|1|true|checked|☒|☑|✓|✔|x|yes)$/iu;

function plainLabel(label: string): string {
  const last = label.includes('.') && !label.includes(' ') ? (label.split('.').at(-1) ?? label) : label;
  const words = last.replace(/\[[0-9]+\]/gu, '').split(/[_ ]+/u);
  const own = words.filter((word, index) => index === words.length - 1 || !programPart.test(word)).join(' ');
  return own
    .replace(programPrefix, '')
    .replace(instruction, '')
    .replace(/[:?*\s]+$/u, '');
}

function headingOf(label: string): Heading | null {
  const plain = plainLabel(label);
  return lookUpLineLabel(plain) ?? (plain.length > 80 ? null : lookUpLabel(plain, true));
}

/** The words of an answer and what announces it; null where the field is empty or says no. */
function answerOf(label: string, value: string): { readonly heading: Heading; readonly text: string } | null {
  if (nothing.test(value.trim()) || isUnmadeChoice(value)) return null;
  const heading = headingOf(label);
  if (heading === null || heading.field === 'other') return null;
  return declines(value) && heading.field !== 'gender-reassignment' ? null : { heading, text: value };
}

const ownFields: ReadonlySet<string> = new Set(['person-name', 'surname', 'forename', 'birth-date', 'nino']);

// Programs number a copied field: "Surname", "Surname_2" for the next person of the same form.
function ofCopy(heading: Heading, label: string, seen: ReadonlySet<string>): Heading {
  const copy = copyNumber.exec(label.trim())?.[1];
  const known = seen.has(`${heading.group} ${heading.field}`);
  if (copy === undefined || !known || heading.group !== '') return heading;
  return { ...heading, group: `person-${copy}`, role: 'relative' };
}

function fieldEntries(table: Table, unit: number): readonly Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<string>();
  for (const [row, cells] of table.rows.entries()) {
    const [label = '', value = ''] = cells;
    const answer = answerOf(label, value);
    if (answer === null) continue;
    const heading = ofCopy(answer.heading, label, seen);
    if (ownFields.has(heading.field)) seen.add(`${heading.group} ${heading.field}`);
    // A ticked box says what stands beside it.
    const text = ticked.test(value.trim()) ? value : answer.text;
    entries.push({
      heading,
      text,
      place: { unit, row, column: 1, offset: 0 },
      keys: [heading.match === 'contains' ? 'heading-part' : heading.match === 'person' ? 'heading-person' : 'label'],
    });
  }
  return entries;
}

function reportEntries(entries: readonly Entry[], context: DetectContext): void {
  const from = context.out.length;
  const people = reportRecord(entries, { kind: 'form', key: 'form:1', role: 'subject' }, context);
  alsoDisability(context.memory.title, context.out, from);
  reportNotes(entries, people, 'form', 'form:1', context);
  reportHeading(entries, people, context);
}

type PersonColumn = { readonly index: number; readonly key: string; readonly role: Heading['role'] };

// "", "You", "Your partner": a row of people above a column of labels.
function personColumns(cells: readonly string[]): readonly PersonColumn[] {
  const columns = cells.flatMap((cell, index) => {
    const words = cell.trim();
    if (words === '' || words.length > 40) return [];
    if (/^you(?:rself)?$/iu.test(words)) return [{ index, key: '', role: 'subject' as const }];
    const section = lookUpSection(words);
    return section === null ? [] : [{ index, ...section }];
  });
  const filled = cells.filter((cell, index) => index > 0 && cell.trim() !== '').length;
  const distinct = new Set(columns.map(({ key }) => key)).size === columns.length;
  return columns.length >= 2 && columns.length === filled && distinct && columns.every(({ index }) => index > 0)
    ? columns
    : [];
}

function columnEntries(table: Table, unit: number, from: number, columns: readonly PersonColumn[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (let row = from; row < table.rows.length; row += 1) {
    const cells = table.rows[row] ?? [];
    const heading = headingOf(cells[0] ?? '');
    if (heading === null) continue;
    for (const { index, key, role } of columns) {
      const text = cells[index] ?? '';
      if (text.trim() === '' || isUnmadeChoice(text) || declines(text)) continue;
      const own = heading.group === '' && key !== '' ? { ...heading, group: key, role } : heading;
      entries.push({ heading: own, text, place: { unit, row, column: index, offset: 0 }, keys: ['label'] });
    }
  }
  return entries;
}

// Reads a form with a column of labels and a column for each person; whether it was one.
function reportPeopleColumns(table: Table, unit: number, context: DetectContext): boolean {
  if (table.rows.length < 3 || table.rows.length > 400) return false;
  for (let row = 0; row < Math.min(3, table.rows.length - 2); row += 1) {
    const columns = personColumns(table.rows[row] ?? []);
    if (columns.length === 0) continue;
    const below = table.rows.slice(row + 1);
    const labelled = below.filter((cells) => headingOf(cells[0] ?? '') !== null).length;
    if (labelled < 2 || labelled * 2 < below.length) return false;
    reportEntries(columnEntries(table, unit, row + 1, columns), context);
    return true;
  }
  return false;
}

/**
 * Reports a table that is a form by its making: filled fields of a PDF or Word document by their names, or labels beside columns for
 * several people. Gives false, and reports nothing, for any other table.
 */
export function reportFormTable(table: Table, unit: number, context: DetectContext): boolean {
  const isFields = table.flags.includes('form-field') && table.rows.every((row) => row.length <= 2);
  if (!isFields) return reportPeopleColumns(table, unit, context) || reportCellPairs(table, unit, context);
  reportEntries(fieldEntries(table, unit), context);
  return true;
}
