import { clockAt } from '#core/clock';
import type { Table, Unit } from '#core/document';
import type { Finding } from '#core/finding';
import type { PersonalDataType } from '#core/personal-data';
import type { Detector } from '../../../src/review/detect/detector.ts';
import { evidenceTable } from '../../../src/review/detect/evidence/evidence-table.ts';
import { Budget } from '../../../src/review/extract/budget.ts';
import { DocumentText } from '../../../src/review/extract/document-text.ts';
import { defaultLimits } from '../../../src/review/extract/limits.ts';
import { addSheet, sheetRowOf } from '../../../src/review/extract/tables/table-units.ts';
import type { Expected, TrueCell, TrueSheet } from './read-sheets.ts';
import { normalForms } from './sheet-fields.ts';

/** What went wrong, or right, at one place of a sheet; `note` never leaves the tests. */
export type Outcome = {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly type: PersonalDataType;
  readonly kind: 'found' | 'missed' | 'false' | 'misread' | 'misbound';
  readonly note: string;
};

type Placed = Finding & { readonly gridRow: number };

function unitsOf(sheet: TrueSheet): readonly Unit[] {
  const into = new DocumentText(new Budget(defaultLimits, clockAt(new Date(0))));
  const rows = sheet.grid.map((row) => row.map(({ text }) => text));
  addSheet(into, `sheet:${sheet.name}`, [{ rows, first: 1 }], []);
  return into.units;
}

function placed(findings: readonly Finding[], units: readonly Unit[]): readonly Placed[] {
  return findings.flatMap((finding) => {
    const unit = units[finding.unit];
    const { row } = finding.span;
    const gridRow = unit?.kind === 'table' && row !== null ? rowOnSheet(unit, row) : null;
    return [{ ...finding, gridRow: gridRow ?? -1 }];
  });
}

function rowOnSheet(table: Table, row: number): number | null {
  const number = sheetRowOf(table, row);
  return number === null ? null : number - 1;
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}

type CellScore = { readonly outcomes: Outcome[]; readonly bound: { finding: Placed; group: string }[] };

function misread(sheet: TrueSheet, { type, value }: Finding): boolean {
  const people = sheet.people.map((person) => normalForms(person, type));
  return people.length > 0 && people.every((forms) => forms !== null && !forms.includes(value));
}

// What a sheet's title says is said at its rows' first cells, whatever stands there.
const ofTitle = evidenceTable['document-heading'].says;

/** Types whose values are told apart; of what words say, once in a cell is enough. */
const normalised: ReadonlySet<string> = new Set([
  'birth-date',
  'nino',
  'nhs-number',
  'upn',
  'uln',
  'postcode',
  'email',
  'phone',
  'bank-account',
  'person-name',
  'postal-address',
]);

// The same said of two people at one place is one finding, but for the names that a cell is to have several of.
function distinct(findings: readonly Placed[], cell: TrueCell): readonly Placed[] {
  const seen = new Set<string>();
  return findings.filter(({ type, span, value }) => {
    const several = cell.expected.some(({ count, types }) => count > 1 && types.includes(type));
    const key = several ? `${type} ${value}` : normalised.has(type) ? `${type} ${span.start}` : type;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function scoreCell(sheet: TrueSheet, row: number, column: number, cell: TrueCell, all: readonly Placed[]): CellScore {
  const outcomes: Outcome[] = [];
  const bound: { finding: Placed; group: string }[] = [];
  const say = (kind: Outcome['kind'], type: PersonalDataType, note: string): void => {
    outcomes.push({ sheet: sheet.name, row, column, type, kind, note });
  };
  const left = [...distinct(all, cell)];
  const take = ({ types }: Expected): Placed | undefined => {
    const at = left.findIndex(({ type }) => types.includes(type));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  for (const expected of cell.expected) {
    for (let time = 0; time < expected.count; time += 1) {
      const [type] = expected.types;
      const finding = take(expected);
      if (finding === undefined) {
        if (expected.required && type !== undefined) say('missed', type, cell.text);
      } else {
        if (misread(sheet, finding)) say('misread', finding.type, `${cell.text} as ${finding.value}`);
        else if (expected.required) say('found', finding.type, '');
        // Of several in a cell, each is somebody of their own.
        if (expected.count === 1 && finding.type !== 'family' && finding.type !== 'criminal')
          bound.push({ finding, group: expected.group });
      }
    }
  }
  // That somebody is a relative is said where their name stands.
  const kin = cell.expected.some(({ group, types }) => group !== '' && types.includes('person-name'));
  for (const { type, value, reasons } of cell.anything ? [] : left)
    if (!(kin && type === 'family') && !reasons.some((reason) => reason.startsWith(ofTitle)))
      say('false', type, `${cell.text} as ${value}`);
  return { outcomes, bound };
}

const heading = (sheet: TrueSheet, row: number, column: number): string =>
  sheet.across ? (sheet.grid[row]?.[0]?.text ?? '') : (sheet.grid[0]?.[column]?.text ?? '');

// All of a group under one key, other groups under others, and only the row's own person as its subject.
function misbound(sheet: TrueSheet, bound: CellScore['bound']): readonly Outcome[] {
  const keys = new Map<string, string>();
  const groups = new Map<string, string>();
  return bound.flatMap(({ finding, group }): Outcome[] => {
    const { key, role } = finding.binding;
    const unitKey = `${finding.unit} ${key}`;
    const known = keys.get(group) ?? unitKey;
    const owner = groups.get(unitKey) ?? group;
    keys.set(group, known);
    groups.set(unitKey, owner);
    const staff = role === 'officer' || role === 'professional';
    const why =
      known !== unitKey
        ? 'apart from the rest of its person'
        : owner !== group
          ? `together with ${owner === '' ? 'the subject' : owner}`
          : group === '' && staff
            ? `as ${role}`
            : /^(?:officer|gp|escort)/u.test(group) && !staff
              ? `as ${role}`
              : '';
    if (why === '') return [];
    const place = { sheet: sheet.name, row: finding.gridRow, column: finding.span.column ?? 0, type: finding.type };
    return [{ ...place, kind: 'misbound', note: `${heading(sheet, place.row, place.column)}: ${why}` }];
  });
}

/** Every outcome of one sheet: what was found, missed, claimed without truth, misread, or bound to the wrong person. */
export function scoreSheet(sheet: TrueSheet, detect: Detector): readonly Outcome[] {
  const units = unitsOf(sheet);
  const found = placed(detect({ mediaType: 'text/csv', units }), units);
  const byCell = Map.groupBy(found, ({ gridRow, span }) => keyOf(gridRow, span.column ?? -1));
  const outcomes: Outcome[] = [];
  const bound = new Map<number, CellScore['bound']>();
  sheet.grid.forEach((row, rowAt) => {
    row.forEach((cell, column) => {
      const here = byCell.get(keyOf(rowAt, column)) ?? [];
      byCell.delete(keyOf(rowAt, column));
      const scored = scoreCell(sheet, rowAt, column, cell, here);
      outcomes.push(...scored.outcomes);
      const record = sheet.across ? column : rowAt;
      bound.set(record, [...(bound.get(record) ?? []), ...scored.bound]);
    });
  });
  // Found in no cell: in a title or a row of headings.
  for (const rest of byCell.values())
    for (const { type, value, gridRow, span } of rest)
      outcomes.push({ sheet: sheet.name, row: gridRow, column: span.column ?? -1, type, kind: 'false', note: value });
  for (const record of bound.values()) outcomes.push(...misbound(sheet, record));
  return outcomes;
}

/** The share of what was to be found that was, and of what was claimed that was true. */
export type Figures = {
  readonly expected: number;
  readonly recall: number;
  readonly precision: number;
  readonly bound: number;
};

/** Recall, precision and right binding over outcomes; a misread value is both missed and false. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const count = (kind: Outcome['kind']): number => outcomes.filter((outcome) => outcome.kind === kind).length;
  const [found, missed, wrong, misreadCount] = [count('found'), count('missed'), count('false'), count('misread')];
  const expected = found + missed + misreadCount;
  const claimed = found + wrong + misreadCount;
  return {
    expected,
    recall: expected === 0 ? 1 : found / expected,
    precision: claimed === 0 ? 1 : found / claimed,
    bound: found === 0 ? 1 : 1 - count('misbound') / found,
  };
}
