import type { PlanSession } from '#core/linkage-plan';
import { type Calibration, calibratedBits } from './calibrate.ts';
import type { WeighedPairs } from './group-records.ts';
import type { LinkSql } from './link-sql.ts';

/** All edges of the session with calibrated bits. Columns grow by half: their number is known only at the end, and may be tens of millions. */
export async function weighedPairs(
  session: PlanSession,
  sql: LinkSql,
  calibration: Calibration,
): Promise<WeighedPairs> {
  let pairs = { a: new Int32Array(1024), b: new Int32Array(1024), bits: new Float64Array(1024) };
  let count = 0;
  await session.numbers(sql.weighed(), ([a, b, bits], rows) => {
    if (count + rows > pairs.a.length) pairs = grown(pairs, Math.max(count + rows, Math.ceil(pairs.a.length * 1.5)));
    for (let row = 0; row < rows; row += 1) {
      pairs.a[count + row] = a?.[row] ?? 0;
      pairs.b[count + row] = b?.[row] ?? 0;
      pairs.bits[count + row] = calibratedBits(bits?.[row] ?? 0, calibration);
    }
    count += rows;
  });
  return { a: pairs.a.subarray(0, count), b: pairs.b.subarray(0, count), bits: pairs.bits.subarray(0, count) };
}

type Columns = { a: Int32Array<ArrayBuffer>; b: Int32Array<ArrayBuffer>; bits: Float64Array<ArrayBuffer> };

function grown({ a, b, bits }: Columns, size: number): Columns {
  const larger = { a: new Int32Array(size), b: new Int32Array(size), bits: new Float64Array(size) };
  larger.a.set(a);
  larger.b.set(b);
  larger.bits.set(bits);
  return larger;
}
