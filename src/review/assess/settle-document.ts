import type { Unit } from '#core/document';
import type { Finding } from '#core/finding';
import type { DangerNear, DocumentSaid, PlacedPassword, SettledFinding } from '#core/settled';
import { emailDomain, parseEmail } from '#core/values/email';
import type { DetectionNotes } from '../detect/detector.ts';
import { classifyDocument, unitsOfClass } from '../detect/documents/classify-document.ts';
import { sheetRowOf } from '../extract/tables/table-units.ts';
import { speaksOfDanger } from './near-danger.ts';
import { mostPasswords, saidPasswords } from './said-passwords.ts';

/** Takes the words off a document, part by part where it is huge: what later stages need of them stays. */
export type DocumentSettler = {
  /**
   * The next units of the document, with the findings in them (`unit` counted within these units); gives the findings as
   * they leave the per-file phase, their units numbered through the document.
   */
  readonly add: (units: readonly Unit[], findings: readonly Finding[]) => readonly SettledFinding[];
  /** What the document said so far. */
  readonly said: () => DocumentSaid;
};

/** A settler for one document. */
export function documentSettler(): DocumentSettler {
  const domains = new Set<string>();
  const passwords: PlacedPassword[] = [];
  let [passages, count, speaks] = [0, 0, false];
  let last: Unit | undefined;
  // What sort of document it is shows in its first units.
  const first: Unit[] = [];
  return {
    add: (units, findings) => {
      const told = unitsThatTell(findings);
      const dangers = units.map(
        (unit, index) =>
          dangerIn(unit, units[index - 1] ?? last) ?? (unit.kind === 'text' && told.has(index) ? 'document' : null),
      );
      speaks ||= dangers.includes('document');
      const settled = findings.map((finding) => ({
        ...finding,
        unit: passages + finding.unit,
        ...placeOf(units[finding.unit], finding, passages),
        danger: dangerNear(dangers[finding.unit], finding.binding.key),
      }));
      for (const finding of findings) noteSender(finding, domains);
      if (passwords.length < mostPasswords) passwords.push(...saidPasswords(units));
      passages += units.length;
      count += findings.length;
      if (first.length < unitsOfClass) first.push(...units.slice(0, unitsOfClass - first.length));
      last = units.at(-1) ?? last;
      return settled;
    },
    said: () => ({
      ...{ passages, findings: count, speaksOfDanger: speaks, mailDomains: [...domains].sort() },
      ...(passwords.length === 0 ? {} : { passwords }),
      ...(first.length === 0 ? {} : { documentClass: classifyDocument({ mediaType: '', units: first }).class }),
    }),
  };
}

/** A whole document settled at once. */
export function settleDocument(
  units: readonly Unit[],
  found: readonly Finding[],
  notes?: DetectionNotes,
): { readonly said: DocumentSaid; readonly findings: readonly SettledFinding[] } {
  const settler = documentSettler();
  const findings = settler.add(units, found);
  return { said: { ...settler.said(), ...(notes === undefined ? {} : noted(notes)) }, findings };
}

// What there is none of is left out.
function noted({ setAside, unknownColumns }: DetectionNotes): Pick<DocumentSaid, 'setAside' | 'unknownColumns'> {
  return {
    ...(setAside === 0 ? {} : { setAside }),
    ...(unknownColumns.length === 0 ? {} : { unknownColumns: [...unknownColumns] }),
  };
}

function placeOf(
  unit: Unit | undefined,
  { unit: index, span: { row, column } }: Finding,
  before: number,
): Pick<SettledFinding, 'place' | 'sheetRow'> {
  const place = unit?.locator ?? `unit:${before + index}`;
  if (row === null || column === null) return { place, sheetRow: null };
  // A heading repeated in a later unit of a long table has no row of its own there.
  return { place, sheetRow: (unit?.kind === 'table' ? sheetRowOf(unit, row) : null) ?? row + 1 };
}

/** What a unit says of danger: in a long list each row for itself, unless the words above it speak for all; else for its document, or nothing. */
type UnitDanger = 'document' | 'every row' | ReadonlySet<number> | null;

// Running text in which likely danger was recognised, by whatever words: it holds the letters of all whom its document names, as phrases of danger do.
function unitsThatTell(findings: readonly Finding[]): ReadonlySet<number> {
  const likely = findings.filter(
    ({ type, score }) => (type === 'domestic-abuse' || type === 'protected-address') && score >= likelyDanger,
  );
  return new Set(likely.map(({ unit }) => unit));
}

const likelyDanger = 0.6;

// A table of more rows than this is a list of people and not a family or a form: what stands in one row is not about the next.
const mostRowsOfAForm = 30;

function dangerIn(unit: Unit, above: Unit | undefined): UnitDanger {
  if (!isList(unit)) return speaksOfDanger(textOf(unit)) ? 'document' : null;
  // "Refuge placements, do not disclose" above a list is about everyone in it.
  return above?.kind === 'text' && speaksOfDanger(above.text) ? 'every row' : dangerousRows(unit);
}

type List = Extract<Unit, { readonly kind: 'table' }>;

function isList(unit: Unit): unit is List {
  return unit.kind === 'table' && unit.rows.length - unit.headerRows > mostRowsOfAForm;
}

function dangerousRows(table: List): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [index, row] of table.rows.entries()) {
    if (index >= table.headerRows && speaksOfDanger(row.join(' \n '))) found.add(index);
  }
  return found;
}

function textOf(unit: Unit): string {
  return unit.kind === 'text' ? unit.text : unit.rows.map((row) => row.join(' \n ')).join(' \n ');
}

function dangerNear(danger: UnitDanger | undefined, key: string): DangerNear {
  if (danger === undefined || danger === null || danger === 'document') return 'as-document';
  return danger === 'every row' || danger.has(rowOf(key) ?? -1) ? 'beside' : 'apart';
}

// Keys of rows are `row:17` and `row:17/partner`.
function rowOf(key: string): number | null {
  const digits = /^row:(\d{1,9})/u.exec(key)?.[1];
  return digits === undefined ? null : Number(digits);
}

// Of those it was sent from or signed with, not of those it was sent to.
function noteSender({ type, value, binding }: Finding, domains: Set<string>): void {
  const isSender = binding.kind === 'sign-off' || binding.key.startsWith('party:from');
  const address = type === 'email' && isSender ? parseEmail(value) : null;
  if (address !== null) domains.add(emailDomain(address));
}
