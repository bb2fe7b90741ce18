import { deriveKey } from '../../src/review/resolve/link/derive-key.ts';
import { columnsRead, type LinkModel, type PairTest } from '../../src/review/resolve/link/link-model.ts';
import type { LinkRecord } from '../../src/review/resolve/link/link-records.ts';
import { editDistance } from './linkage-oracle.ts';

type Keys = ReadonlyMap<string, string>;

/**
 * How many pairs have each set of levels, by which ways: "ways levels…" → pairs, found by comparing every record with every other by the model as it is
 * written, without SQL, codes or blocks.
 */
export function patternsByDefinition(
  model: LinkModel,
  left: readonly LinkRecord[],
  right: readonly LinkRecord[] | null,
): ReadonlyMap<string, number> {
  const lefts = keyed(model, left);
  const pairs =
    right === null
      ? lefts.flatMap((l, at) => lefts.slice(at + 1).map((r) => [l, r] as const))
      : lefts.flatMap((l) => keyed(model, right).map((r) => [l, r] as const));
  const ways = model.blocking.map((keys) => {
    const own = pairs.map(([l, r]) => sharedValue(keys, l, r));
    const counts = Map.groupBy(own, (value) => value);
    return own.map((value) => value !== null && (counts.get(value)?.length ?? 0) <= model.mostPairsPerKey);
  });
  const patterns = new Map<string, number>();
  for (const [at, [l, r]] of pairs.entries()) {
    const bits = ways.reduce((sum, met, way) => sum + (met[at] === true ? 2 ** way : 0), 0);
    if (bits === 0) continue;
    const pattern = [bits, ...levelsOf(model, l, r)].join(' ');
    patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
  }
  return patterns;
}

// In the order of identifiers: a test of one record's key with the other's other key is not the same both ways round.
function keyed(model: LinkModel, records: readonly LinkRecord[]): readonly Keys[] {
  const columns = columnsRead(model);
  return records
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
    .map(
      ({ cells }) =>
        new Map(
          model.keys.map(({ name, from, as }): [string, string] => [
            name,
            deriveKey(from.map((column) => cells[columns.indexOf(column)] ?? '').join(' '), as),
          ]),
        ),
    );
}

function sharedValue(keys: readonly string[], l: Keys, r: Keys): string | null {
  const values = keys.map((key) => (l.get(key) === r.get(key) ? (l.get(key) ?? '') : ''));
  return values.includes('') ? null : values.join('\n');
}

function levelsOf(model: LinkModel, l: Keys, r: Keys): readonly number[] {
  return model.comparisons.map(({ key, levels }) => {
    if (l.get(key) === '' || r.get(key) === '') return -1;
    const at = levels.findIndex(({ when }) => holds(when, l, r));
    return at < 0 ? 0 : levels.length - at;
  });
}

function holds(test: PairTest, l: Keys, r: Keys): boolean {
  switch (test.kind) {
    case 'equal':
      return l.get(test.left) !== '' && l.get(test.left) === r.get(test.right);
    case 'edits':
    case 'similar': {
      const [one = '', other = ''] = [l.get(test.key), r.get(test.key)];
      if (one === '' || other === '') return false;
      const most = test.kind === 'edits' ? test.most : Math.max(one.length, other.length) * (1 - test.least);
      return editDistance(one, other) <= most;
    }
    case 'all':
      return test.of.every((each) => holds(each, l, r));
    case 'any':
      return test.of.some((each) => holds(each, l, r));
  }
}
