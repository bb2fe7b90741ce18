import type { Table, Unit } from '#core/document';
import type { Finding } from '#core/finding';
import type { PersonalDataType } from '#core/personal-data';
import type { DangerNear } from '#core/settled';
import { saysYes } from '../detect/identifiers/words-readers.ts';
import type { Stretch } from '../detect/scan/sentences.ts';
import { speaksOfDanger } from './danger-words.ts';

/**
 * What a unit says of danger: in a list of people each row for itself, unless the words above it speak for all; in minutes of many cases each
 * case; else for its document, or nothing.
 */
export type UnitDanger = 'document' | 'every row' | DangerousRows | { readonly cases: readonly Stretch[] } | null;

/** The rows of a list that speak of danger; the others stand apart from it, or, in a short list, wherever the rest of their document does. */
type DangerousRows = { readonly rows: ReadonlySet<number>; readonly others: 'apart' | 'as-document' };

/** What each unit says of danger, `before` being the unit before the first. */
export function dangersIn(
  units: readonly Unit[],
  findings: readonly Finding[],
  before: Unit | undefined,
): readonly UnitDanger[] {
  const ofUnit = Map.groupBy(findings, ({ unit }) => unit);
  return units.map((unit, index) => {
    const held = ofUnit.get(index) ?? [];
    return unit.kind === 'text' ? dangerInText(unit.text, held) : dangerInTable(unit, units[index - 1] ?? before, held);
  });
}

/** How near danger a finding of such a unit stands. */
export function dangerNear(danger: UnitDanger | undefined, { binding, span }: Finding): DangerNear {
  if (danger === undefined || danger === null || danger === 'document') return 'as-document';
  if (danger === 'every row') return 'beside';
  if ('cases' in danger)
    return danger.cases.some(({ start, end }) => start <= span.start && span.start < end) ? 'beside' : 'apart';
  return danger.rows.has(rowOf(binding.key) ?? -1) ? 'beside' : danger.others;
}

// Likely danger that was recognised in running text, by whatever words, holds the letters of all whom it names, as phrases of danger do.
function isLikelyDanger({ type, score }: Finding): boolean {
  return (type === 'domestic-abuse' || type === 'protected-address') && score >= likelyDanger;
}

const likelyDanger = 0.6;

function dangerInText(text: string, findings: readonly Finding[]): UnitDanger {
  const told = findings.filter(isLikelyDanger).map(({ span }) => span.start);
  const [opening, ...cases] = casesOf(text);
  const speaks = ({ start, end }: Stretch): boolean =>
    told.some((at) => start <= at && at < end) || speaksOfDanger(text.slice(start, end));
  if (cases.length < fewestCases || opening === undefined)
    return told.length > 0 || speaksOfDanger(text) ? 'document' : null;
  if (speaks(opening)) return 'document';
  const dangerous = cases.filter(speaks);
  return dangerous.length === 0 ? null : { cases: dangerous };
}

// "Case 3: Ms S Okafor", "Application 12 -": lines that begin the next household in the minutes of a panel.
const caseHeads =
  /^[^\S\n]{0,8}(?:case|item|application|applicant|referral|nomination|household|family) (?:no\.? ?)?\d{1,3}\b/gimu;
const fewestCases = 2;

function casesOf(text: string): readonly Stretch[] {
  const heads = [...text.matchAll(caseHeads)].map(({ index }) => index);
  return [0, ...heads].map((start, at) => ({ start, end: heads[at] ?? text.length }));
}

// A table of more rows than this is a list of people, whoever is in it: what stands in one row is not about the next.
const mostRowsOfAForm = 30;

function dangerInTable(unit: Table, above: Unit | undefined, findings: readonly Finding[]): UnitDanger {
  if (unit.rows.length - unit.headerRows > mostRowsOfAForm) {
    // "Refuge placements, do not disclose" above a list is about everyone in it.
    if (above?.kind === 'text' && speaksOfDanger(above.text)) return 'every row';
    return { rows: dangerousRows(unit), others: 'apart' };
  }
  if (isShortList(findings)) return { rows: dangerousRows(unit), others: 'as-document' };
  return speaksOfDanger(unit.rows.map(textOfRow).join(' \n ')) ? 'document' : null;
}

/*
 * A short table is a list of people who have nothing to do with each other, and not the family or the network of one of them, where its rows
 * name at least four surnames and tell three homes, telephones or references or more, and few of its people are somebody's kin.
 */
const fewestSurnames = 4;
const fewestApart = 3;
const mostKin = 0.2;
const ofOnePerson: ReadonlySet<PersonalDataType> = new Set<PersonalDataType>([
  ...([
    'postal-address',
    'postcode',
    'uprn',
    'phone',
    'email',
    'local-reference',
    'nino',
    'nhs-number',
    'upn',
  ] as const),
]);

function isShortList(findings: readonly Finding[]): boolean {
  const names = findings.filter(({ type, binding }) => type === 'person-name' && /^row:\d+$/u.test(binding.key));
  const surnames = new Set(names.map(({ value }) => value.split('|')[2]?.toLowerCase() ?? ''));
  if (surnames.size < fewestSurnames) return false;
  if (names.filter(({ binding }) => binding.role === 'relative').length > names.length * mostKin) return false;
  const values = Map.groupBy(
    findings.filter(({ type, binding }) => ofOnePerson.has(type) && /^row:\d+$/u.test(binding.key)),
    ({ type }) => type,
  );
  return [...values.values()].some((held) => new Set(held.map(({ value }) => value)).size >= fewestApart);
}

// A row speaks by its own words, or by a tick under a heading that does ("DV marker": Y).
function dangerousRows(table: Table): ReadonlySet<number> {
  const flags = flagColumns(table);
  const found = new Set<number>();
  for (const [index, row] of table.rows.entries()) {
    if (index < table.headerRows) continue;
    if (flags.some((column) => saysYes(row[column] ?? '')) || speaksOfDanger(textOfRow(row))) found.add(index);
  }
  return found;
}

function flagColumns({ rows, headerRows }: Table): readonly number[] {
  const headings = rows.slice(0, headerRows);
  const width = Math.max(0, ...headings.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    headings.some((row) => speaksOfDanger(row[column] ?? '')),
  );
}

function textOfRow(row: readonly string[]): string {
  return row.join(' \n ');
}

// Keys of rows are `row:17` and `row:17/partner`.
function rowOf(key: string): number | null {
  const digits = /^row:(\d{1,9})/u.exec(key)?.[1];
  return digits === undefined ? null : Number(digits);
}
