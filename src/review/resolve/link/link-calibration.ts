import type { PlanSession } from '#core/linkage-plan';
import { type Calibration, calibrate, type JudgedPair, uncalibrated } from './calibrate.ts';
import type { LinkSql } from './link-sql.ts';

/** A pair that a person has judged. */
export type LinkLabel = { readonly left: string; readonly right: string; readonly isMatch: boolean };

/** The calibration that judged pairs give, of the session's edges. Labels of pairs that were not compared, or weigh next to nothing, say nothing. */
export async function calibrationOf(
  labels: readonly LinkLabel[],
  session: PlanSession,
  sql: LinkSql,
): Promise<Calibration> {
  if (labels.length === 0) return uncalibrated;
  await session.load({
    name: 'judged',
    columns: [
      { name: 'number', type: 'integer' },
      { name: 'one', type: 'text' },
      { name: 'other', type: 'text' },
      { name: 'is_match', type: 'integer' },
    ],
    rows: labels.map(({ left, right, isMatch }, number) => [number, left, right, isMatch ? 1 : 0]),
  });
  const bands = new Map((await session.rows(sql.bands())).map(([band, pairs]) => [Number(band), Number(pairs)]));
  const judged = (await session.rows(sql.judged())).map(([bits, isMatch]) => ({
    bits: Number(bits),
    isMatch: isMatch === 1,
  }));
  const perBand = Map.groupBy(judged, (each) => bandOf(each.bits));
  // Each judgement stands for its share of the pairs with about that evidence.
  const weighedPairs = judged.map((each): JudgedPair => {
    const band = bandOf(each.bits);
    return { ...each, weight: (bands.get(band) ?? 1) / (perBand.get(band)?.length ?? 1) };
  });
  return calibrate(weighedPairs);
}

function bandOf(bits: number): number {
  return Math.floor(bits / 2);
}
