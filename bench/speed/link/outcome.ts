import { readFileSync } from 'node:fs';

/** What a run cost: seconds by the wall and of processor, peak resident memory. */
export type Cost = {
  readonly version: string;
  readonly seconds: number;
  readonly cpu: number;
  readonly peakMb: number;
};

/** The group of each record. */
export type Groups = ReadonlyMap<string, string>;

/** Whose each record is, of a file `id,person`. */
export function readTruth(path: string): Groups {
  return new Map(
    linesOf(path)
      .slice(1)
      .map((line): [string, string] => {
        const [id = '', person = ''] = line.split(',');
        return [id, person];
      }),
  );
}

/** Groups out of a file whose lines are something, record, group; `way` keeps the lines that start with it. */
export function readGroups(path: string, mark: string, from: number, way?: string): Groups {
  const groups = new Map<string, string>();
  for (const line of linesOf(path).slice(way === undefined ? from : 0)) {
    const [first = '', id = '', group = ''] = line.split(mark);
    if (way === undefined || first === way) groups.set(id, group);
  }
  return groups;
}

function linesOf(path: string): readonly string[] {
  return readFileSync(path, 'utf8').trimEnd().split(/\r?\n/u);
}

/** Pairwise precision, recall, F1 and B-cubed precision, recall, F1; numbers instead of texts, so that a million records fit. */
export function scoreOf(truth: Groups, groups: Groups): readonly number[] {
  const people = new Map<string, number>();
  const made = new Map<string, number>();
  const both = new Map<number, number>();
  const number = (of: Map<string, number>, key: string): number => {
    const known = of.get(key);
    if (known !== undefined) return known;
    of.set(key, of.size);
    return of.size - 1;
  };
  const ofPerson: number[] = [];
  const ofGroup: number[] = [];
  for (const [id, person] of truth) {
    const [one, other] = [number(people, person), number(made, groups.get(id) ?? `alone ${id}`)];
    ofPerson[one] = (ofPerson[one] ?? 0) + 1;
    ofGroup[other] = (ofGroup[other] ?? 0) + 1;
    const key = one * 2 ** 26 + other;
    both.set(key, (both.get(key) ?? 0) + 1);
  }
  const pairs = (counts: Iterable<number>): number =>
    [...counts].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const right = pairs(both.values());
  const [precision, recall] = [right / Math.max(1, pairs(ofGroup)), right / Math.max(1, pairs(ofPerson))];
  let [exact, complete] = [0, 0];
  for (const [key, count] of both) {
    exact += (count * count) / (ofGroup[key % 2 ** 26] ?? 1);
    complete += (count * count) / (ofPerson[Math.floor(key / 2 ** 26)] ?? 1);
  }
  const [p, r] = [exact / truth.size, complete / truth.size];
  return [precision, recall, f1(precision, recall), p, r, f1(p, r)];
}

function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
