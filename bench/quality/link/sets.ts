import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsRead, type LinkModel, parseLinkModel } from '../../../src/review/resolve/link/link-model.ts';
import type { LinkRecord } from '../../../src/review/resolve/link/link-tables.ts';
import { readSet } from './read-set.ts';

type Cells = ReadonlyMap<string, string>;

/** A public set with truth: the files of its one or two tables, the model here that reads them, and whose a row truly is. */
export type LinkSet = {
  readonly name: string;
  readonly model: string;
  readonly files: readonly string[];
  readonly truth: (cells: Cells) => string;
};

const febrl = (cells: Cells): string => /rec-(\d+)-/u.exec(cells.get('rec_id') ?? '')?.[1] ?? '';
const cluster = (cells: Cells): string => cells.get('cluster') ?? '';

/** The sets of the folder that `bench/quality/link.ts` is given. */
export const linkSets: readonly LinkSet[] = [
  { name: 'fake_1000', model: 'fake', files: ['fake_1000.csv'], truth: cluster },
  { name: 'febrl3', model: 'febrl', files: ['dataset3.csv'], truth: febrl },
  { name: 'febrl4', model: 'febrl', files: ['dataset4a.csv', 'dataset4b.csv'], truth: febrl },
  {
    name: 'historical_50k',
    model: 'historical',
    files: ['historical_figures_with_errors_50k.parquet'],
    truth: cluster,
  },
];

/** A set as it is linked. */
export type OpenedSet = {
  readonly model: LinkModel;
  readonly left: readonly LinkRecord[];
  readonly right: readonly LinkRecord[] | null;
  /** Whose each record truly is, by its identifier. */
  readonly truths: ReadonlyMap<string, string>;
};

/** Reads a set's model and tables. */
export async function openSet({ model: file, files, truth }: LinkSet, folder: string): Promise<OpenedSet> {
  const model = parseLinkModel(readFileSync(join(import.meta.dirname, `${file}.json`), 'utf8'));
  const read = await Promise.all(
    files.map((each) => readSet(join(folder, each), model.id ?? '', columnsRead(model), truth)),
  );
  const [left, right] = read.map(({ records }) => records);
  return { model, left: left ?? [], right: right ?? null, truths: new Map(read.flatMap(({ truths }) => [...truths])) };
}
