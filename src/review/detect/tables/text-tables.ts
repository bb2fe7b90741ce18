import type { DetectContext, Place } from '../context.ts';
import { dropOrphans } from '../letters/form-findings.ts';
import { personColumns } from '../letters/people-columns.ts';
import { takeReported, type Work } from '../passage-work.ts';
import { type Entry, reportRecord } from '../records/record.ts';
import { isBlank, type Line, lineText } from '../scan/lines.ts';
import { lookUpHeading, lookUpSection } from './headings.ts';
import { isHeadingRow } from './sections.ts';

type Cell = { readonly text: string; readonly start: number };

// Cells of a line parted by tabs, or by two spaces and more.
function cellsOf(text: string, line: Line): readonly Cell[] {
  const words = lineText(text, line);
  const cells: Cell[] = [];
  let from = 0;
  for (const gap of words.matchAll(/\t+ *| {2,}/gu)) {
    cells.push({ text: words.slice(from, gap.index), start: line.start + from });
    from = gap.index + gap[0].length;
  }
  cells.push({ text: words.slice(from), start: line.start + from });
  return cells;
}

// Whether a line has a second cell at all: most have not.
function hasGap(text: string, line: Line): boolean {
  const words = lineText(text, line);
  return words.includes('\t') || words.includes('  ');
}

// "Leonard James Oakeshott29/11/2020": a date that lost the space before it is a cell of its own.
function parted(cells: readonly Cell[], width: number): readonly Cell[] {
  if (cells.length >= width) return cells;
  return cells.flatMap((cell) => {
    const at = /\p{L}(?=\d{1,2}[/.-]\d{1,2}[/.-]\d{2})/u.exec(cell.text);
    if (at === null) return [cell];
    const cut = at.index + at[0].length;
    return [
      { text: cell.text.slice(0, cut), start: cell.start },
      { text: cell.text.slice(cut), start: cell.start + cut },
    ];
  });
}

function rowEntries(
  work: Work,
  headings: readonly Cell[],
  cells: readonly Cell[],
  relative: boolean,
): readonly Entry[] {
  return headings.flatMap(({ text }, index) => {
    const cell = cells[index];
    const heading = lookUpHeading(text);
    if (cell === undefined || heading === null || cell.text.trim() === '') return [];
    const place: Place = { ...work.place, offset: work.place.offset + cell.start };
    const own = relative && heading.group === '' ? { ...heading, role: 'relative' as const } : heading;
    return [{ heading: own, text: cell.text, place, keys: ['heading' as const] }];
  });
}

function announcesRelatives(text: string, lines: readonly Line[], index: number, headings: readonly Cell[]): boolean {
  const above = lines.slice(Math.max(0, index - 2), index).findLast((line) => !isBlank(line));
  const section = above === undefined ? null : lookUpSection(lineText(text, above));
  return (
    section?.role === 'relative' ||
    headings.some((cell) => lookUpHeading(cell.text)?.phrase.startsWith('relation') === true)
  );
}

/** Reports tables drawn with tabs or wide spaces in running text: a line of headings, then lines of as many cells or nearly. */
export function reportTextTables(work: Work, context: DetectContext): void {
  const { text, lines } = work;
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || isBlank(line) || line.end - line.start > 400 || !hasGap(text, line)) continue;
    const headings = cellsOf(text, line);
    // "Tenant 1      Tenant 2" heads a form for two, whose lines have labels of their own.
    const isForm = headings.some((cell) => /[:?]$/u.test(cell.text.trimEnd())) || personColumns(text, line).length > 0;
    if (headings.length < 2 || isForm || !isHeadingRow(headings.map((cell) => cell.text))) continue;
    const relative = announcesRelatives(text, lines, index, headings);
    const from = context.out.length;
    for (index += 1; index < lines.length; index += 1) {
      const row = lines[index];
      if (row === undefined || isBlank(row)) break;
      const cells = parted(cellsOf(text, row), headings.length);
      if (cells.length < 2 || cells.length > headings.length + 1) break;
      reportRecord(
        rowEntries(work, headings, cells, relative),
        { kind: 'row', key: `row:${index}`, role: 'subject' },
        context,
      );
    }
    dropOrphans(work, from);
    takeReported(work, from);
  }
}
