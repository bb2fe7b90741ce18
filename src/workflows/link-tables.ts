import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Fault } from '#core/fault';
import { makePlanSession } from '../adapters/duckdb/run-plan.ts';
import { readText } from '../adapters/files/read-text.ts';
import { readTextParts } from '../adapters/files/read-text-parts.ts';
import { ensureFolder, writeFileAtomically, writeLinesAtomically } from '../adapters/files/write-file.ts';
import { columnsRead, type LinkModel, parseLinkModel } from '../review/resolve/link/link-model.ts';
import { type LinkFound, type LinkLabel, type LinkSource, linkTables } from '../review/resolve/link/link-tables.ts';
import { readRecords } from '../review/resolve/link/read-records.ts';
import type { LinkOptions, LinkSummary } from './acts.ts';
import { groupLines, linkLines } from './link-lines.ts';
import type { World } from './world.ts';

/** Links two tables of any kind, or finds the records of one that are of the same person; writes what it found and why. */
export async function linkFiles(_world: World, options: LinkOptions): Promise<LinkSummary> {
  const model = parseLinkModel(await readText(options.model, 'the model'));
  const left = recordsOf(options.left, 'the left table', model);
  const right = options.right === undefined ? null : recordsOf(options.right, 'the right table', model);
  const labels = options.labels === undefined ? [] : await labelsOf(options.labels);
  const withSession = makePlanSession({ scratch: tmpdir(), threads: availableParallelism(), memoryMiB: linkMemory });
  return await linkTables({ model, left, right, labels }, withSession, (found) => written(model, found, options));
}

/** What DuckDB may hold before it goes on in the scratch folder: a million records fit, ten million go on there. */
const linkMemory = 1024;

async function written(model: LinkModel, found: LinkFound, options: LinkOptions): Promise<LinkSummary> {
  await ensureFolder(options.out, 'the output folder');
  const write = (name: string, lines: AsyncIterable<string>): Promise<number> =>
    writeLinesAtomically(join(options.out, name), lines, 'the output folder');
  let links = 0;
  const counted = (more: number): void => {
    links += more;
  };
  await write('links.csv', linkLines(model, found, counted));
  await write('groups.csv', groupLines(found));
  const summary = summaryOf(model, found, links, options);
  const facts = { ...summary, out: undefined, estimates: estimatesOf(model, found) };
  await writeFileAtomically(
    join(options.out, 'summary.json'),
    `${JSON.stringify(facts, null, 2)}\n`,
    'the output folder',
  );
  return summary;
}

function recordsOf(path: string, what: string, model: LinkModel): LinkSource {
  return readRecords(readTextParts(path, what), what, model.id, columnsRead(model));
}

async function labelsOf(path: string): Promise<readonly LinkLabel[]> {
  const what = 'the judged pairs';
  const labels: LinkLabel[] = [];
  for await (const rows of readRecords(readTextParts(path, what), what, null, ['left', 'right', 'match']))
    for (const { id, cells } of rows) {
      const [left = '', right = '', match = ''] = cells.map((cell) => cell.trim());
      if (match !== '0' && match !== '1')
        throw new Fault(
          'LINK-TABLE-UNUSABLE',
          `Row ${id} of the judged pairs has no 1 or 0 under "match": write 1 for one person, 0 for two.`,
        );
      labels.push({ left, right, isMatch: match === '1' });
    }
  return labels;
}

function summaryOf(
  model: LinkModel,
  { people, groupsOfSeveral, estimates, calibration }: LinkFound,
  links: number,
  { out }: LinkOptions,
): LinkSummary {
  return {
    out,
    records: estimates.records,
    comparedPairs: estimates.comparedPairs,
    links,
    groups: groupsOfSeveral,
    people,
    isCalibrated: calibration.judged > 0,
    dropped: estimates.dropped.map(({ way, keys, pairs: count }) => ({
      way: (model.blocking[way] ?? []).join(' and '),
      keys,
      pairs: count,
    })),
  };
}

function estimatesOf(
  model: LinkModel,
  { estimates: { prior, m, u, bits, relatives }, calibration }: LinkFound,
): object {
  const comparisons = model.comparisons.map(({ name, levels }, index) => ({
    name,
    same_for_relatives: relatives.share === 0 ? null : relatives.same[index],
    levels: ['different', ...levels.map((level) => level.name).toReversed()].map((level, number) => ({
      level,
      m: m[index]?.[number],
      u: u[index]?.[number],
      bits: bits[index]?.[number],
    })),
  }));
  return { prior, relatives: relatives.share, comparisons, calibration };
}
