import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvLine } from '#core/csv';
import { Fault } from '#core/fault';
import { makePlanSession } from '../adapters/duckdb/run-plan.ts';
import { readText } from '../adapters/files/read-text.ts';
import { ensureFolder, writeFileAtomically, writeLinesAtomically } from '../adapters/files/write-file.ts';
import { type LinkModel, parseLinkModel } from '../review/resolve/link/link-model.ts';
import { levelAt } from '../review/resolve/link/link-sql.ts';
import { type LinkLabel, type LinkRecord, type LinkResult, linkTables } from '../review/resolve/link/link-tables.ts';
import { readRecords } from '../review/resolve/link/read-records.ts';
import type { LinkOptions, LinkSummary } from './acts.ts';
import type { World } from './world.ts';

// Even odds: below, a link is likelier wrong than right.
const leastBits = 0;

/** Links two tables of any kind, or finds the records of one that are of the same person; writes what it found and why. */
export async function linkFiles(_world: World, options: LinkOptions): Promise<LinkSummary> {
  const model = parseLinkModel(await readText(options.model, 'the model'));
  const left = await recordsOf(options.left, 'the left table', model);
  const right = options.right === undefined ? null : await recordsOf(options.right, 'the right table', model);
  const labels = options.labels === undefined ? [] : await labelsOf(options.labels);
  const withSession = makePlanSession({ scratch: join(tmpdir(), 'candour-link'), threads: 2, memoryMiB: 4096 });
  const result = await linkTables({ model, left, right, labels, leastBits }, withSession);
  const summary = summaryOf(model, result, options);
  await ensureFolder(options.out, 'the output folder');
  const write = (name: string, lines: Iterable<string>): Promise<number> =>
    writeLinesAtomically(join(options.out, name), lines, 'the output folder');
  await write('links.csv', linkLines(model, result));
  await write('groups.csv', groupLines(result));
  const facts = { ...summary, out: undefined, estimates: estimatesOf(model, result) };
  await writeFileAtomically(
    join(options.out, 'summary.json'),
    `${JSON.stringify(facts, null, 2)}\n`,
    'the output folder',
  );
  return summary;
}

async function recordsOf(path: string, what: string, model: LinkModel): Promise<readonly LinkRecord[]> {
  const columns = new Set(model.keys.flatMap(({ from }) => from));
  return readRecords(await readText(path, what), what, model.id, columns);
}

async function labelsOf(path: string): Promise<readonly LinkLabel[]> {
  const rows = readRecords(
    await readText(path, 'the judged pairs'),
    'the judged pairs',
    null,
    new Set(['left', 'right', 'match']),
  );
  return rows.map(({ id, cells: { left = '', right = '', match = '' } }) => {
    if (match !== '0' && match !== '1')
      throw new Fault(
        'LINK-TABLE-UNUSABLE',
        `Row ${id} of the judged pairs has no 1 or 0 under "match": write 1 for one person, 0 for two.`,
      );
    return { left, right, isMatch: match === '1' };
  });
}

function summaryOf(
  model: LinkModel,
  { pairs, groups, estimates, calibration }: LinkResult,
  { out }: LinkOptions,
): LinkSummary {
  const sizes = new Map<string, number>();
  for (const { group } of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return {
    out,
    records: estimates.records,
    comparedPairs: estimates.comparedPairs,
    links: pairs.length,
    groups: [...sizes.values()].filter((size) => size > 1).length,
    isCalibrated: calibration.judged > 0,
    dropped: estimates.dropped.map(({ way, keys, pairs: count }) => ({
      way: (model.blocking[way] ?? []).join(' and '),
      keys,
      pairs: count,
    })),
  };
}

function* linkLines(model: LinkModel, { pairs, estimates: { bits } }: LinkResult): Generator<string> {
  yield csvLine([
    'left',
    'right',
    'probability',
    'bits',
    ...model.comparisons.flatMap(({ name }) => [name, `${name}_bits`]),
  ]);
  for (const pair of pairs) {
    const why = model.comparisons.flatMap(({ levels }, index) => {
      const level = pair.levels[index] ?? -1;
      if (level < 0) return ['unknown', 0];
      return [levelAt(levels, level)?.name ?? 'different', rounded(bits[index]?.[level] ?? 0)];
    });
    yield csvLine([pair.left, pair.right, rounded(pair.probability), rounded(pair.bits), ...why]);
  }
}

function* groupLines({ groups }: LinkResult): Generator<string> {
  yield csvLine(['table', 'id', 'group']);
  for (const { side, id, group } of groups) yield csvLine([side, id, group]);
}

function estimatesOf(
  model: LinkModel,
  { estimates: { prior, m, u, bits }, calibration, grouping }: LinkResult,
): object {
  const comparisons = model.comparisons.map(({ name, levels }, index) => ({
    name,
    levels: ['different', ...levels.map((level) => level.name).toReversed()].map((level, number) => ({
      level,
      m: m[index]?.[number],
      u: u[index]?.[number],
      bits: bits[index]?.[number],
    })),
  }));
  return { prior, comparisons, calibration, grouping };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
