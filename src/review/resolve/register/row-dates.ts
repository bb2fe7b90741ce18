import { type BirthDate, parseBirthDate } from '#core/values/birth-date';
import { dayFirst, isMonthFirst } from '../../detect/tables/date-order.ts';

/** How a column of birth dates is to be read. */
export type DateColumn = {
  readonly isMonthFirst: boolean;
  /** Dates that stand for none: so many rows have them that people were not born on them. */
  readonly fillers: ReadonlySet<string>;
};

// People are born on any of thirty thousand days: five of a class and one in fifty of a town are not born on one. Systems fill the field with their
// first day or with the first of a century.
const leastFillers = 5;
const fillerShare = 0.02;

/** Looks through the birth dates of a register. */
export function readDateColumn(cells: readonly string[]): DateColumn {
  const isMonths = isMonthFirst(
    cells.map((cell) => [cell]),
    0,
  );
  const counts = new Map<string, number>();
  let dated = 0;
  for (const cell of cells) {
    const date = readDate(cell, isMonths);
    if (date === null) continue;
    dated += 1;
    counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  const often = [...counts].filter(([, count]) => count >= leastFillers && count > dated * fillerShare);
  return { isMonthFirst: isMonths, fillers: new Set(often.map(([date]) => date)) };
}

/** A date by the order of its column; day first where the column says nothing. */
export function readDate(text: string, monthFirst: boolean): BirthDate | null {
  return parseBirthDate(monthFirst ? dayFirst(text) : text);
}

// First days of systems and centuries, which stand for "not known" in a single row too.
const firstDays: ReadonlySet<string> = new Set([
  '1800-01-01',
  '1899-12-30',
  '1899-12-31',
  '1900-01-01',
  '1900-01-02',
  '1901-01-01',
]);

/** Whether a date stands for none. */
export function isFiller(date: string, { fillers }: DateColumn): boolean {
  return firstDays.has(date) || fillers.has(date);
}
