import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** One row of `truth/values.csv`. */
export type TruthValue = {
  readonly person: string;
  readonly type: string;
  readonly file: string;
  readonly value: string;
  readonly place: string;
  readonly culture: string;
};

/** What a sample says of itself, by file. */
export type SampleTruth = {
  readonly values: ReadonlyMap<string, readonly TruthValue[]>;
  /** Words that sound like a type and tell it of nobody, by file. */
  readonly decoys: ReadonlyMap<string, readonly TruthValue[]>;
  /** Types told of somebody in a file, by words or by the file as a whole. */
  readonly types: ReadonlyMap<string, ReadonlySet<string>>;
  readonly outcomes: ReadonlyMap<string, string>;
  /** Names, addresses and numbers of officers, which are neither right nor wrong. */
  readonly officers: readonly string[];
};

/** Reads the truth of a sample's folder. */
export function readTruth(sample: string): SampleTruth {
  const types = new Map<string, Set<string>>();
  for (const row of table(sample, 'exposures.csv')) {
    const file = row['file'] ?? '';
    types.set(file, (types.get(file) ?? new Set()).add(row['data_type'] ?? ''));
  }
  return {
    values: valuesOf(sample, 'values.csv'),
    decoys: valuesOf(sample, 'decoys.csv'),
    types,
    outcomes: new Map(table(sample, 'files.csv').map((row) => [row['file'] ?? '', row['outcome'] ?? ''])),
    officers: table(sample, 'officers.csv').flatMap((row) => [
      row['name'] ?? '',
      row['email'] ?? '',
      row['phone'] ?? '',
    ]),
  };
}

function valuesOf(sample: string, name: string): ReadonlyMap<string, readonly TruthValue[]> {
  const rows = table(sample, name).map((row) => ({
    person: row['truth_id'] ?? '',
    type: row['data_type'] ?? '',
    file: row['file'] ?? '',
    value: row['value'] ?? '',
    place: row['place_kind'] ?? '',
    culture: row['culture'] ?? '',
  }));
  return Map.groupBy(rows, ({ file }) => file);
}

function table(sample: string, name: string): Record<string, string>[] {
  const text = readFileSync(join(sample, 'truth', name), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return data.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, cell]) => [key, /^'[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell]),
    ),
  );
}
