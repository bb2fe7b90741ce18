/** What is fitted to: a value for each term, and whether it was so. */
export type Observation = { readonly terms: readonly number[]; readonly is: boolean };

/**
 * Logistic regression by Newton's method: a coefficient for each term, of the natural log-odds. `ridge` pulls each towards 0 as a normal prior of
 * variance 1 / ridge does; terms that stand in `free` are not pulled.
 */
export function fitLogistic(
  observations: readonly Observation[],
  ridge: number,
  free: ReadonlySet<number> = new Set(),
): readonly number[] {
  const count = observations[0]?.terms.length ?? 0;
  const at = Array.from({ length: count }, () => 0);
  for (let round = 0; round < 50; round += 1) {
    const gradient = at.map((value, place) => (free.has(place) ? 0 : -ridge * value));
    const bend = at.map((_, row) => at.map((__, column) => (row === column ? (free.has(row) ? 1e-6 : ridge) : 0)));
    for (const { terms, is } of observations) {
      const said = chanceOf(at, terms);
      const weight = said * (1 - said);
      terms.forEach((one, row) => {
        if (one === 0) return;
        gradient[row] = (gradient[row] ?? 0) + one * ((is ? 1 : 0) - said);
        const own = bend[row] ?? [];
        terms.forEach((other, column) => {
          own[column] = (own[column] ?? 0) + weight * one * other;
        });
      });
    }
    const step = solved(bend, gradient);
    step.forEach((by, place) => {
      at[place] = (at[place] ?? 0) + Math.max(-2, Math.min(2, by));
    });
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  return at;
}

/** The probability that coefficients give for terms. */
export function chanceOf(coefficients: readonly number[], terms: readonly number[]): number {
  return 1 / (1 + Math.exp(-terms.reduce((sum, value, place) => sum + value * (coefficients[place] ?? 0), 0)));
}

/** Solves matrix · x = right by elimination with the largest pivot. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, place) => [...row, right[place] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const order = rows.slice(column).toSorted((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0));
    rows.splice(column, order.length, ...order);
    const pivot = rows[column] ?? [];
    const first = pivot[column] ?? 1;
    for (let row = 0; row < size; row += 1) {
      const own = rows[row] ?? [];
      const times = row === column ? 0 : (own[column] ?? 0) / first;
      if (times !== 0) rows[row] = own.map((value, place) => value - times * (pivot[place] ?? 0));
    }
  }
  return rows.map((row, place) => (row[size] ?? 0) / (row[place] ?? 1));
}
