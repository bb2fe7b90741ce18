const numeric = /^\s*([0-9]{1,2})([/.-])([0-9]{1,2})\2[0-9]{2,4}\b/u;

/**
 * Whether a column's dates are written month first: some can be read no other way (5/25/1980), and none only day first. Every row is
 * looked at, since one date in many decides.
 */
export function isMonthFirst(rows: readonly (readonly string[])[], index: number): boolean {
  let monthFirst = 0;
  let dayFirst = 0;
  for (const row of rows) {
    const found = numeric.exec(row[index] ?? '');
    if (found === null) continue;
    if (Number(found[1]) > 12) dayFirst += 1;
    else if (Number(found[3]) > 12) monthFirst += 1;
  }
  return monthFirst > 0 && monthFirst > dayFirst * 4;
}

/** The same date with its day first, in as many characters. */
export function dayFirst(text: string): string {
  return text.replace(/^(\s*)([0-9]{1,2})([/.-])([0-9]{1,2})(?=\3[0-9])/u, '$1$4$3$2');
}
