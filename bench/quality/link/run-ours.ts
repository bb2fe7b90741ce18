/** Our engine on one set, as a process of its own: `node run-ours.ts SET FOLDER GROUPS`. Writes GROUPS (way, record, group) and prints its cost as JSON. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePlanSession } from '../../../src/adapters/duckdb/run-plan.ts';
import { linkTables } from '../../../src/review/resolve/link/link-tables.ts';
import { linkSets, openSet } from './sets.ts';

const [name = '', folder = '', out = ''] = process.argv.slice(2);
const start = performance.now();
const set = linkSets.find((each) => each.name === name);
if (set === undefined) throw new Error('no set of this name');
const { model, left, right } = await openSet(set, folder);
const withSession = makePlanSession({ scratch: join(tmpdir(), 'candour-link-bench'), threads: 2, memoryMiB: 4096 });
const tables = { model, left: [left], right: right === null ? null : [right], labels: [] };
const pairs = await linkTables(tables, withSession, async ({ groups, estimates }) => {
  const lines: string[] = [];
  for await (const records of groups()) lines.push(...records.map(({ id, group }) => `groups\t${id}\t${group}\n`));
  writeFileSync(out, lines.join(''));
  return estimates.comparedPairs;
});
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({
    version: `Candour, Node ${process.versions.node}`,
    seconds: (performance.now() - start) / 1000,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    peakMb: maxRSS / 1024,
    pairs,
  }),
);
