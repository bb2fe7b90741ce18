/**
 * Letters held because somebody's safety is at stake, on sample councils, beside who is truly at risk: every file is read, searched,
 * linked and judged in this process, the register in hand, and each decision is set against the truth.
 *
 *   node bench/quality/held-letters.ts [--to FILE] [--examples] SAMPLE…
 *
 * Truly at risk is whoever the files tell abuse, a hidden address, the protection of a child or adult of, or whom the register guards;
 * truly behind their letterbox is whoever lives with one of them. Prints, for each rule that holds, how many of each and of neither; and
 * how many of the first two would be written to, which must be none. Pictures that need recognition are not read here. `--to` writes the
 * rows as CSV; `--examples` lists what holds those who are neither, and who is sent: not for samples of held-out wordings.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeRunPlan } from '../../src/adapters/duckdb/run-plan.ts';
import type { parseTruth } from '../../src/exercise/score.ts';
import { isSafetyType } from '../../src/review/assess/harm-table.ts';
import { readTruth } from './detect-sample/truth.ts';
import { type ReviewedSample, reviewSample } from './held-letters/reviewed-sample.ts';
import { whyHeld } from './held-letters/why-held.ts';
import { judgePeople } from './resolve-sample/judge-people.ts';
import { sampleTruth } from './resolve-sample/load-sample.ts';
import { trueOwners } from './resolve-sample/mention-truth.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string' }, examples: { type: 'boolean' } },
});
const scratch = await mkdtemp(join(tmpdir(), 'candour-bench-'));
const rows = ['sample,rule,at_risk,behind_their_letterbox,neither'];
for (const sample of positionals) rows.push(...(await measure(sample)));
await rm(scratch, { recursive: true, force: true });
console.log(rows.join('\n'));
if (values.to !== undefined) await writeFile(values.to, `${rows.join('\n')}\n`);

type Standing = 'at risk' | 'behind their letterbox' | 'neither';

async function measure(sample: string): Promise<readonly string[]> {
  const told = readTruth(sample);
  const truth = await sampleTruth(sample);
  const reviewed = await reviewSample(sample, told, makeRunPlan({ scratch, threads: 2, memoryMiB: 2_048 }));
  const { contents, pathOf, resolution, residents } = reviewed;
  const owners = trueOwners({ contents: [...contents], pathOf }, told.values, truth);
  const truly = new Map(
    judgePeople(resolution, truth, owners, new Set()).map((each) => [each.person.id, each.truly?.truthId ?? '']),
  );
  const guarded = residents.flatMap((each) => (each.safeContact.kind === 'open' ? [] : [each.registerRef]));
  const standingOf = standings(truth, new Set(guarded));
  const table = new Map<string, Record<Standing, number>>();
  for (const each of reviewed.people) {
    const [rule, standing] = [ruleOf(each, reviewed), standingOf(truly.get(each.person.id) ?? '')];
    const row = table.get(rule) ?? { 'at risk': 0, 'behind their letterbox': 0, neither: 0 };
    row[standing] += 1;
    table.set(rule, row);
    const strange = standing === 'neither' ? rule.startsWith('held: ') : rule === 'send';
    if (values.examples !== true || !strange) continue;
    console.log(`\n[${rule}; ${standing}] ${each.person.registerRef ?? '-'} ${truly.get(each.person.id)}`);
    for (const line of whyHeld(each.person, reviewed)) console.log(`   ${line}`);
  }
  return [...table]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, row]) =>
      [basename(sample), rule, row['at risk'], row['behind their letterbox'], row.neither].join(','),
    );
}

function ruleOf(
  { person, assessment, decision }: ReviewedSample['people'][number],
  { assessed }: ReviewedSample,
): string {
  if (decision.kind !== 'hold') return decision.kind;
  if (decision.reason === 'safe-contact') return 'held: guarded by the register';
  if (decision.reason !== 'safety-critical') return `held otherwise: ${decision.reason}`;
  if (assessment.harmTier === 'T0') return 'held: told of the person (T0)';
  return assessed.nearDanger.has(person.id) ? 'held: named near danger' : 'held: letterbox';
}

function standings(
  { exposures, people, households }: ReturnType<typeof parseTruth>,
  guarded: ReadonlySet<string>,
): (truthId: string) => Standing {
  const atRisk = new Set<string>([
    ...exposures.filter(({ type }) => isSafetyType(type)).map(({ truthId }) => truthId),
    ...people.filter(({ registerRefs }) => registerRefs.some((ref) => guarded.has(ref))).map(({ truthId }) => truthId),
  ]);
  const homes = new Set([...atRisk].flatMap((id) => households.get(id) ?? []));
  return (truthId) => {
    if (atRisk.has(truthId)) return 'at risk';
    return homes.has(households.get(truthId) ?? '') ? 'behind their letterbox' : 'neither';
  };
}
