import { isPersonalDataType } from '#core/personal-data';
import { readValues } from '../identifiers/value-readers.ts';
import { type Heading, lookUpHeading } from './headings.ts';
import { looksLikeFullName, looksLikeNamePart } from './profile.ts';

type Rows = readonly (readonly string[])[];

/** Fields whose values can be told from any other words. */
const shaped: ReadonlySet<string> = new Set(['birth-date', 'phone', 'email', 'nino', 'nhs-number', 'postcode', 'upn']);
const named: ReadonlySet<string> = new Set(['person-name', 'surname', 'forename']);

function fits({ field }: Heading, cell: string, asOf: Date): boolean {
  if (named.has(field)) return looksLikeFullName(cell) || looksLikeNamePart(cell);
  return isPersonalDataType(field) && readValues(field, cell, asOf).some(({ keys }) => !keys.includes('shape-odd'));
}

function isKnown(heading: Heading | null): heading is Heading {
  return heading !== null && heading.field !== 'thing';
}

/**
 * Whether a table has its people side by side and what is said of them down its first column: labels there, and beside them, in two
 * columns and more, values of those very kinds.
 */
export function isTurned(rows: Rows, asOf: Date): boolean {
  const used = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  if (used.length < 3 || used.length > 200) return false;
  const labels = used.map((row) => lookUpHeading(row[0] ?? ''));
  const known = labels.filter(isKnown).length;
  const distinct = new Set(used.map((row) => (row[0] ?? '').trim())).size;
  if (known < 3 || known < used.length * 0.6 || distinct < used.length * 0.8) return false;
  const [top = []] = used;
  if (top.slice(1).filter((cell) => lookUpHeading(cell) !== null).length > (top.length - 1) / 2) return false;
  let told = 0;
  let fitting = 0;
  labels.forEach((label, at) => {
    if (!isKnown(label) || !(shaped.has(label.field) || named.has(label.field))) return;
    const cells = (used[at] ?? []).slice(1).filter((cell) => cell.trim() !== '');
    if (cells.length < 2) return;
    told += 1;
    if (cells.filter((cell) => fits(label, cell, asOf)).length >= cells.length * 0.7) fitting += 1;
  });
  return told >= 2 && fitting >= told * 0.7;
}

/** Rows as columns and columns as rows. */
export function turnedRows(rows: Rows): Rows {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? ''));
}
