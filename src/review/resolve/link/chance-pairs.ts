import type { PlanRow, PlanTable } from '#core/linkage-plan';

const wanted = 200_000;

/**
 * Table `chance`: pairs of records met by chance, of `lefts` records with themselves, or with the `rights` that come after them. They are made here
 * and not in SQL so that every engine meets the same; the multiplier and the start are those of a known generator of even spread.
 */
export function chancePairs(lefts: number, rights: number | null): PlanTable {
  return {
    name: 'chance',
    columns: [
      { name: 'a', type: 'integer' },
      { name: 'b', type: 'integer' },
      { name: 'ways', type: 'integer' },
    ],
    rows: rowsOf(lefts, rights),
  };
}

function* rowsOf(lefts: number, rights: number | null): Generator<PlanRow> {
  if (lefts === 0 || rights === 0 || (rights === null && lefts < 2)) return;
  let state = 12_345;
  const next = (below: number): number => {
    // Park and Miller's minimal standard generator (1988): exact in doubles.
    state = (state * 48_271) % 2_147_483_647;
    return Math.floor((state / 2_147_483_647) * below);
  };
  for (let pair = 0; pair < wanted; pair += 1) {
    const a = next(lefts);
    if (rights !== null) yield [a, lefts + next(rights), 0];
    // Any record but itself.
    else yield [a, (a + 1 + next(lefts - 1)) % lefts, 0];
  }
}
