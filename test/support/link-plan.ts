import { parseLinkModel } from '../../src/review/resolve/link/link-model.ts';
import type { LinkSql } from '../../src/review/resolve/link/link-sql.ts';
import { leastEvidence } from '../../src/review/resolve/link/link-tables.ts';

/** A model of two comparisons, whose plan stands as Spark SQL beside the tests. */
export const plannedModel = parseLinkModel(
  JSON.stringify({
    keys: { name: { from: ['name'] }, born: { from: ['born'] } },
    comparisons: [
      { key: 'name', frequency: true, levels: [{ equal: true }, { similar: 0.75 }] },
      { key: 'born', levels: [{ equal: true }, { edits: 1 }] },
    ],
    blocking: [['name'], ['born']],
    mostPairsPerKey: 100,
  }),
);

/** Every statement of a linkage by that model, judged pairs and all, in the order in which they run; a left table has seven records. */
export function plannedSteps(sql: LinkSql, sides: 'one' | 'two'): readonly string[] {
  const read = sides === 'one' ? (['left'] as const) : (['left', 'right'] as const);
  return [
    ...read.flatMap((side) => [
      sql.readCounts(side),
      sql.names(side, side === 'left' ? 0 : 7),
      sql.drop(`ids_${side}`),
      sql.records(side),
      sql.drop(`read_${side}`),
      ...sql.counts(side, ['name', 'born']),
    ]),
    ...['name', 'born'].map((key) => sql.equalPairs(key)),
    ...sql.blocks(),
    sql.dropped(),
    sql.pairs(),
    sql.codes('pairs'),
    sql.drop('pairs'),
    sql.codes('chance'),
    sql.drop('chance'),
    ...sql.rarities(),
    ...['name', 'born'].map((key) => sql.unlike(key)),
    ...['pairs', 'chance'].flatMap((pairs) => [sql.levels(pairs), sql.drop(`codes_of_${pairs}`)]),
    ...['pairs', 'chance'].map((pairs) => sql.patterns(pairs)),
    sql.edges(leastEvidence),
    sql.drop('levels_of_pairs'),
    sql.bands(),
    sql.judged(),
    sql.weighed(),
    sql.links(0),
    sql.grouped(),
  ];
}
