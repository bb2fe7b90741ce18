import type { MentionRole } from '#core/finding';
import { isBlank, type Line, lineText } from '../scan/lines.ts';
import { type Heading, lookUpLabel, lookUpSection } from '../tables/headings.ts';
import { type Cell, cellsOf, withoutNumbering } from './labels.ts';
import type { Pair } from './pairs.ts';

/** Whom a column of a form is for, and where it begins on its line. */
export type PersonColumn = { readonly key: string; readonly role: MentionRole; readonly at: number };

const mostColumns = 4;

function personOf(words: string): { readonly key: string; readonly role: MentionRole } | null {
  if (words.length > 40 || /[:?.,0-9]{2}|[:?]/u.test(words)) return null;
  if (/^you(?:rself)?$/iu.test(words)) return { key: '', role: 'subject' };
  // "Tenant 2" is somebody else than "Tenant".
  const heading = lookUpLabel(words);
  return heading?.match === 'person' ? { key: heading.group, role: heading.role } : lookUpSection(words);
}

/** The people that a line of a form heads columns with ("You      Your partner", "Tenant 1    Tenant 2"), or none. */
export function personColumns(text: string, line: Line): readonly PersonColumn[] {
  const words = lineText(text, line);
  if (words.length > 160 || (!words.includes('  ') && !words.includes('\t') && !words.includes('|'))) return [];
  const cells = cellsOf(text, line);
  if (cells.length < 2 || cells.length > mostColumns) return [];
  const lineStart = text.lastIndexOf('\n', line.start - 1) + 1;
  const columns = cells.flatMap(({ start, end }) => {
    const person = personOf(text.slice(start, end));
    return person === null ? [] : [{ ...person, at: start - lineStart }];
  });
  const distinct = new Set(columns.map(({ key }) => key)).size === columns.length;
  return columns.length === cells.length && distinct ? columns : [];
}

/** The column that something begins under: the one whose head begins nearest. */
export function columnAt(columns: readonly PersonColumn[], at: number): PersonColumn | null {
  let best: PersonColumn | null = null;
  for (const column of columns) if (best === null || Math.abs(column.at - at) < Math.abs(best.at - at)) best = column;
  return best;
}

function headingFor(heading: Heading, column: PersonColumn): Heading {
  return heading.group === '' && column.key !== '' ? { ...heading, group: column.key, role: column.role } : heading;
}

/** The pairs of a line under such heads: its first cell the label, each other the value of the person above it; null where it is no such line. */
export function pairsUnder(
  text: string,
  lines: readonly Line[],
  index: number,
  columns: readonly PersonColumn[],
): readonly Pair[] | null {
  const line = lines[index];
  if (line === undefined || isBlank(line)) return null;
  const [label, ...values] = cellsOf(text, line);
  if (label === undefined || values.length > columns.length) return null;
  const words = withoutNumbering(text.slice(label.start, label.end)).replace(/[:?*\s]+$/u, '');
  const heading = words.length > 60 ? null : lookUpLabel(words, true);
  if (heading === null) return null;
  const lineStart = text.lastIndexOf('\n', line.start - 1) + 1;
  return values.flatMap((value: Cell, order) => {
    const column =
      values.length === columns.length
        ? columns[order]
        : (columnAt(columns, value.start - lineStart) ?? columns[order]);
    if (column === undefined) return [];
    return [
      { heading: headingFor(heading, column), labelStart: label.start, labelEnd: label.end, ...value, line: index },
    ];
  });
}
