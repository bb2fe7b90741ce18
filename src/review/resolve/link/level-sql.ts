import { frequencyKeys, keysRead, type LevelModel, type LinkModel, type PairTest } from './link-model.ts';
import { bitsColumn, type Dialect, quoted } from './sql-words.ts';

/** The columns of levels, in the order of the comparisons. */
export function comparedColumns(model: LinkModel): readonly string[] {
  return model.comparisons.map((_, index) => `g${index}`);
}

/** The level of this number: 1 is the last of the list, 0 none. */
export function levelAt(levels: readonly LevelModel[], number: number): LevelModel | undefined {
  return number < 1 ? undefined : levels[levels.length - number];
}

/** Selects a, b, ways, each comparison's level and `rare` for each of the pairs; a similarity is worked out once a pair, however many levels ask for it. */
export function comparedLevels(model: LinkModel, other: 'left' | 'right', pairs: string, dialect: Dialect): string {
  const q = (name: string): string => quoted(name, dialect);
  const keys = [
    ...new Set(model.comparisons.flatMap(({ key, levels }) => [key, ...levels.flatMap(({ when }) => keysRead(when))])),
  ];
  const edited = [
    ...new Set(model.comparisons.flatMap(({ levels }) => levels.flatMap(({ when }) => editedKeys(when)))),
  ];
  const inner = [
    ...keys.flatMap((key) => [`l.${q(key)} AS ${q(`l_${key}`)}`, `r.${q(key)} AS ${q(`r_${key}`)}`]),
    // Equal values need no counting of edits, and most pairs have them.
    ...edited.map(
      (key) =>
        `CASE WHEN l.${q(key)} = r.${q(key)} THEN 0 ELSE levenshtein(l.${q(key)}, r.${q(key)}) END AS ${q(`edits_${key}`)}`,
    ),
    ...frequencyKeys(model).map((key) => `r.${q(bitsColumn(key))} AS ${q(bitsColumn(key))}`),
  ];
  const levels = model.comparisons.map((comparison, index) => {
    const arms = comparison.levels.map(
      ({ when }, at) => `WHEN ${testSql(when, q)} THEN ${comparison.levels.length - at}`,
    );
    const unknown = `${q(`l_${comparison.key}`)} IS NULL OR ${q(`r_${comparison.key}`)} IS NULL`;
    return `CAST(CASE WHEN ${unknown} THEN -1 ${arms.join(' ')} ELSE 0 END AS ${dialect === 'duckdb' ? 'TINYINT' : 'INT'}) AS g${index}`;
  });
  const rare = model.comparisons.flatMap((comparison, index) =>
    comparison.levels.flatMap(({ frequency }, at) =>
      frequency === null
        ? []
        : [
            `CASE WHEN g${index} = ${comparison.levels.length - at} THEN ${q(bitsColumn(frequency))} ELSE CAST(0 AS DOUBLE) END`,
          ],
    ),
  );
  const bits = frequencyKeys(model).map((key) => q(bitsColumn(key)));
  return (
    `SELECT a, b, ways, ${comparedColumns(model).join(', ')}, ${['CAST(0 AS DOUBLE)', ...rare].join(' + ')} AS rare FROM (` +
    `SELECT ${['a', 'b', 'ways', ...levels, ...bits].join(', ')} FROM (` +
    `SELECT p.a AS a, p.b AS b, p.ways AS ways, ${inner.join(', ')} FROM ${q(pairs)} AS p ` +
    `INNER JOIN ${q('left')} AS l ON l.${q('row')} = p.a INNER JOIN ${q(other)} AS r ON r.${q('row')} = p.b) AS x) AS y`
  );
}

function testSql(test: PairTest, q: (name: string) => string): string {
  switch (test.kind) {
    case 'equal':
      return `${q(`l_${test.left}`)} = ${q(`r_${test.right}`)}`;
    case 'edits':
      return `${q(`edits_${test.key}`)} <= ${test.most}`;
    case 'similar': {
      const longer = `greatest(length(${q(`l_${test.key}`)}), length(${q(`r_${test.key}`)}))`;
      return `${q(`edits_${test.key}`)} <= ${longer} * CAST(${1 - test.least} AS DOUBLE)`;
    }
    case 'all':
      return `(${test.of.map((each) => testSql(each, q)).join(' AND ')})`;
    case 'any':
      return `(${test.of.map((each) => testSql(each, q)).join(' OR ')})`;
  }
}

function editedKeys(test: PairTest): readonly string[] {
  switch (test.kind) {
    case 'equal':
      return [];
    case 'edits':
    case 'similar':
      return [test.key];
    case 'all':
    case 'any':
      return test.of.flatMap(editedKeys);
  }
}
