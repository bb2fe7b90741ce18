/** `candour/link/duckdb`: what runs the linkages of `candour/link`, on this machine and without a network. */

import type { WithPlanSession } from '#core/linkage-plan';
import { type DuckDbOptions, makePlanSession } from './run-plan.ts';

export type { DuckDbOptions } from './run-plan.ts';

/** An engine that spills into a folder of its own inside `scratch`, removed when a linkage ends. */
export function makeEngine(options: DuckDbOptions): WithPlanSession {
  return makePlanSession(options);
}
