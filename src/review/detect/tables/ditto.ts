import type { Finding } from '#core/finding';
import type { Entry } from '../records/record.ts';

/** A row with its ditto marks filled from the rows above, and the columns in which they stood. */
export type Carried = { readonly cells: readonly string[]; readonly columns: ReadonlySet<number> };

const none: ReadonlySet<number> = new Set();
const longestMark = 14;
const ditto = /^\s*(?:"|''|”|“|,,|do\.?|ditto|as above|same as above|see above)\s*$/iu;

// Ditto marks begin with white space, a sign, or one of three letters; most cells with none of these.
function mayBeDitto(cell: string): boolean {
  const code = cell.charCodeAt(0);
  const small = code | 32;
  const isLetter = small >= 97 && small <= 122 && code < 128;
  return isLetter ? small === 97 || small === 100 || small === 115 : code < 48 || code > 57;
}

/** Keeps the last words of each column, and fills ditto marks with them: whoever typed `"` below an address meant that address. */
export class RowsAbove {
  readonly #last: string[] = [];

  /** The next row, its ditto marks filled. */
  carry(cells: readonly string[]): Carried {
    let filled: string[] | null = null;
    const columns = new Set<number>();
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column] ?? '';
      if (cell === '') continue;
      if (cell.length > longestMark || !mayBeDitto(cell) || !ditto.test(cell)) {
        this.#last[column] = cell;
        continue;
      }
      filled ??= [...cells];
      filled[column] = this.#last[column] ?? '';
      columns.add(column);
    }
    return filled === null ? { cells, columns: none } : { cells: filled, columns };
  }
}

/** Places what was read from the row above on the ditto mark that stands for it, and says so. */
export function onDitto(finding: Finding, cells: readonly string[], { columns }: Carried): Finding {
  const { column } = finding.span;
  if (column === null || !columns.has(column)) return finding;
  const span = { ...finding.span, start: 0, end: (cells[column] ?? '').length };
  return { ...finding, span, reasons: [...finding.reasons, 'a ditto mark: as in the row above'] };
}

/** What no two people share: below a mark they are the same person's, if anybody's. */
const own: ReadonlySet<string> = new Set([
  'nino',
  'nhs-number',
  'birth-date',
  'upn',
  'uln',
  'passport',
  'driving-licence',
  'forename',
  'initials',
]);
const names: ReadonlySet<string> = new Set(['person-name', 'forename']);

/** A row's entries without numbers and birth dates taken from the row above, unless its name is taken from there too. */
export function shareable(entries: readonly Entry[], columns: ReadonlySet<number>): readonly Entry[] {
  const isCarried = ({ place }: Entry): boolean => place.column !== null && columns.has(place.column);
  const samePerson = entries.some((entry) => names.has(entry.heading.field) && isCarried(entry));
  return samePerson ? entries : entries.filter((entry) => !(own.has(entry.heading.field) && isCarried(entry)));
}
