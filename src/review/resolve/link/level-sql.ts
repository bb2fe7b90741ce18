import { unknownCode } from './cell-coder.ts';
import { editedKeys, frequencyKeys, keysRead, type LevelModel, type LinkModel, type PairTest } from './link-model.ts';
import { type Dialect, keyColumn, quoted } from './sql-words.ts';

/** The columns of levels, in the order of the comparisons. */
export function comparedColumns(model: LinkModel): readonly string[] {
  return model.comparisons.map((_, index) => `g${index}`);
}

/** The level of this number: 1 is the last of the list, 0 none. */
export function levelAt(levels: readonly LevelModel[], number: number): LevelModel | undefined {
  return number < 1 ? undefined : levels[levels.length - number];
}

/** Selects a, b, ways and both records' codes of every key that is compared, `l_<key>` and `r_<key>`, for each of the pairs. */
export function comparedCodes(model: LinkModel, other: 'left' | 'right', pairs: string, dialect: Dialect): string {
  const q = (name: string): string => quoted(name, dialect);
  const keys = [
    ...new Set(model.comparisons.flatMap(({ key, levels }) => [key, ...levels.flatMap(({ when }) => keysRead(when))])),
  ];
  const codes = keys.flatMap((key) => [
    `l.${q(keyColumn(key))} AS ${q(`l_${key}`)}`,
    `r.${q(keyColumn(key))} AS ${q(`r_${key}`)}`,
  ]);
  return (
    `SELECT p.a AS a, p.b AS b, p.ways AS ways, ${codes.join(', ')} FROM ${q(pairs)} AS p ` +
    `INNER JOIN ${q('left')} AS l ON l.${q('row')} = p.a INNER JOIN ${q(other)} AS r ON r.${q('row')} = p.b`
  );
}

/** Selects a, b, ways, each comparison's level and `rare` for each of the pairs with their codes. */
export function comparedLevels(model: LinkModel, pairs: string, dialect: Dialect): string {
  const q = (name: string): string => quoted(name, dialect);
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
            `CASE WHEN g${index} = ${comparison.levels.length - at} THEN ${q(`bits_${frequency}`)} ELSE CAST(0 AS DOUBLE) END`,
          ],
    ),
  );
  const frequencies = frequencyKeys(model);
  const bits = frequencies.map((key) => `${q(`rarity_${key}`)}.bits AS ${q(`bits_${key}`)}`);
  const near = editedKeys(model).map((key) => {
    const [left, right, own] = [q(`l_${key}`), q(`r_${key}`), q(`near_${key}`)];
    return ` LEFT JOIN ${own} ON ${own}.x = least(${left}, ${right}) AND ${own}.y = greatest(${left}, ${right})`;
  });
  const rarities = frequencies.map(
    (key) =>
      ` INNER JOIN ${q(`rarity_${key}`)} ON ${q(`rarity_${key}`)}.v = coalesce(${q(`r_${key}`)}, ${unknownCode})`,
  );
  return (
    `SELECT a, b, ways, ${comparedColumns(model).join(', ')}, ${['CAST(0 AS DOUBLE)', ...rare].join(' + ')} AS rare FROM (` +
    `SELECT ${['a', 'b', 'ways', ...levels, ...bits].join(', ')} FROM ${q(`codes_of_${pairs}`)}${rarities.join('')}${near.join('')}) AS x`
  );
}

// Two values that are not near have no row in `near_<key>`: what is said of its columns does not hold then.
function testSql(test: PairTest, q: (name: string) => string): string {
  switch (test.kind) {
    case 'equal':
      return `${q(`l_${test.left}`)} = ${q(`r_${test.right}`)}`;
    case 'edits':
    case 'similar': {
      const near = q(`near_${test.key}`);
      const most = test.kind === 'edits' ? test.most : `${near}.longer * CAST(${1 - test.least} AS DOUBLE)`;
      return `(${q(`l_${test.key}`)} = ${q(`r_${test.key}`)} OR ${near}.edits <= ${most})`;
    }
    case 'all':
      return `(${test.of.map((each) => testSql(each, q)).join(' AND ')})`;
    case 'any':
      return `(${test.of.map((each) => testSql(each, q)).join(' OR ')})`;
  }
}
