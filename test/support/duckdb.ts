import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { RunPlan } from '#core/linkage-plan';
import { makeRunPlan } from '../../src/adapters/duckdb/run-plan.ts';

/** A runner of plans in a real DuckDB, whose scratch folder goes when the tests of the file end. */
export function duckDbForTests(): RunPlan {
  const scratch = mkdtempSync(join(tmpdir(), 'candour-plan-'));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));
  return makeRunPlan({ scratch, threads: 2, memoryMiB: 512 });
}
