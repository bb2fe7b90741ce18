/**
 * How well and how fast people are linked: precision, recall and seconds on synthetic towns with truth.
 * `node bench/quality/resolve.ts [households] [mentions] [towns]`; prints CSV, one row a town, then the totals.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRunPlan } from '../../src/adapters/duckdb/run-plan.ts';
import { resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { type LinkageScore, scoreLinkage } from '../../test/support/linkage-score.ts';
import { makeIncident } from '../../test/support/synthetic-incident.ts';
import { makeTown } from '../../test/support/synthetic-town.ts';

const [households = 10_000, mentions = 20_000, towns = 1] = process.argv.slice(2).map(Number);

const heading =
  'seed,residents,mentions,seconds,cpu_seconds,plan_seconds,peak_mb,links,links_right,link_precision,link_recall,linkable_recall,people,people_right,person_precision,person_recall,unregistered,unregistered_mixed,unresolved';

async function measure(seed: number, scratch: string): Promise<LinkageScore> {
  const town = makeTown(households, seed);
  const { contents, truth } = makeIncident(town, mentions, seed + 1_000);
  const inDuckDb = makeRunPlan({ scratch, threads: 2, memoryMiB: 4_096 });
  let plans = 0;
  const started = performance.now();
  const before = process.cpuUsage();
  const resolution = await resolvePeople(
    { contents, residents: town.residents, authorityDomains: ['north.gov.example'] },
    async (plan, tables) => {
      const from = performance.now();
      const results = await inDuckDb(plan, tables);
      plans += performance.now() - from;
      return results;
    },
  );
  const seconds = (performance.now() - started) / 1_000;
  const { user, system } = process.cpuUsage(before);
  const score = scoreLinkage(town, truth, resolution);
  const figures = [
    ...[
      seed,
      town.residents.length,
      truth.size,
      seconds.toFixed(1),
      ((user + system) / 1e6).toFixed(1),
      (plans / 1_000).toFixed(1),
    ],
    ...[Math.round(process.resourceUsage().maxRSS / 1_024), score.mentions.made, score.mentions.right],
    ...[score.mentions.precision, score.mentions.recall, score.linkable.recall].map((each) => each.toFixed(4)),
    ...[score.people.made, score.people.right, score.people.precision.toFixed(4), score.people.recall.toFixed(4)],
    ...[score.unregistered.people, score.unregistered.mixed, score.unresolved],
  ];
  console.log(figures.join(','));
  return score;
}

const scratch = await mkdtemp(join(tmpdir(), 'candour-bench-'));
console.log(heading);
const scores: LinkageScore[] = [];
for (let seed = 1; seed <= towns; seed += 1) scores.push(await measure(seed, scratch));
await rm(scratch, { recursive: true, force: true });

const total = (pick: (score: LinkageScore) => number): number => scores.reduce((sum, score) => sum + pick(score), 0);
const ratio = (right: number, of: number): string => (of === 0 ? 'none' : (right / of).toFixed(4));
console.log(
  `all towns: link precision ${ratio(
    total((each) => each.mentions.right),
    total((each) => each.mentions.made),
  )}, ` +
    `recall where the register holds what is said ${ratio(
      total((each) => each.linkable.found),
      total((each) => each.linkable.there),
    )}; ` +
    `person precision ${ratio(
      total((each) => each.people.right),
      total((each) => each.people.made),
    )}, ` +
    `recall ${ratio(
      total((each) => each.people.right),
      total((each) => each.people.there),
    )}`,
);
