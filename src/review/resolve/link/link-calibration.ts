import { type Calibration, calibrate, type JudgedPair, uncalibrated } from './calibrate.ts';
import type { LinkRecord } from './link-records.ts';

/** A pair that a person has judged. */
export type LinkLabel = { readonly left: string; readonly right: string; readonly isMatch: boolean };

/** The calibration that judged pairs give; `scored` are the columns a, b and bits of all pairs. Labels of pairs that were not compared say nothing. */
export function calibrationOf(
  labels: readonly LinkLabel[],
  isOneTable: boolean,
  scored: readonly Float64Array[],
  left: readonly LinkRecord[],
  other: readonly LinkRecord[],
): Calibration {
  if (labels.length === 0) return uncalibrated;
  const [a, b, bits] = scored;
  const found = new Map<string, number>();
  for (let at = 0; at < (bits?.length ?? 0); at += 1)
    found.set(`${left[a?.[at] ?? 0]?.id} ${other[b?.[at] ?? 0]?.id}`, bits?.[at] ?? 0);
  const bands = new Map<number, number>();
  for (const value of bits ?? []) bands.set(bandOf(value), (bands.get(bandOf(value)) ?? 0) + 1);
  const judged = labels.flatMap(({ left: one, right: two, isMatch }) => {
    const value = found.get(`${one} ${two}`) ?? (isOneTable ? found.get(`${two} ${one}`) : undefined);
    return value === undefined ? [] : [{ bits: value, isMatch }];
  });
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
