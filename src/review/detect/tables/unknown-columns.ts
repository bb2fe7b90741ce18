import type { DocumentMemory } from '../context.ts';
import { type Column, wordsPhrase } from './columns.ts';
import { lookUpHeading } from './headings.ts';
import { countsRows, sampleOf } from './profile.ts';
import type { Section } from './sections.ts';

// More would be read by nobody.
const mostNoted = 30;
const fewestFilled = 3;

/** A column as a spreadsheet names it: A, B, … Z, AA. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}

function isUnknown(index: number, { headings }: Section, columns: readonly Column[]): boolean {
  const typed = columns.find((column) => column.index === index);
  if (typed !== undefined) return typed.heading.phrase === wordsPhrase;
  const [lowest = []] = headings;
  return lookUpHeading(lowest[index] ?? '') === null;
}

/** Notes the filled columns of a list of people of which neither heading nor cells told what they hold, for a reviewer to look at. */
export function noteUnknownColumns(
  locator: string,
  section: Section,
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  { unknownColumns }: DocumentMemory,
): void {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (let index = 0; index < width && unknownColumns.length < mostNoted; index += 1) {
    if (!isUnknown(index, section, columns)) continue;
    const cells = sampleOf(rows, index);
    if (cells.length < fewestFilled || countsRows(cells)) continue;
    const place = `${locator} column ${letters(index)}`;
    if (!unknownColumns.includes(place)) unknownColumns.push(place);
  }
}
