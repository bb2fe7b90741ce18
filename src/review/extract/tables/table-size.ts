/** Most data rows in one table unit; longer tables go on in another that repeats the headings. */
export const longestTable = 5000;

/** Characters of one table unit, each cell counted as four more: some megabytes are handed on at a time, whatever a row holds. */
const largestTable = 4_000_000;

/** What a row takes, in characters. */
export function sizeOfRow(row: readonly string[]): number {
  let size = 0;
  for (const cell of row) size += cell.length + 4;
  return size;
}

/** Whether a table unit of so many rows and characters is full. */
export function isFullTable(rows: number, size: number): boolean {
  return rows >= longestTable || size >= largestTable;
}
