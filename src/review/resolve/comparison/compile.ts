import type { CompiledPlan } from '#core/linkage-plan';
import type { Comparison, Condition, LinkageDefinition, Side } from './definition.ts';
import type { LevelWeight, Weights } from './weights.ts';

/** What a compiled linkage runs on and how its pairs are scored. */
export type CompileOptions = {
  readonly weights: Weights;
  /** True where left and right number the same people: nobody is compared with themselves. */
  readonly samePeople: boolean;
};

/**
 * Compiles a linkage definition to SQL text. Tables `left` and `right` must have the definition's columns.
 * Results: `candidates` (left person, right person, right row, pattern, score in bits), the best of each pair of people and at most
 * `mostCandidates` a left person; `patterns` (pattern, pairs), for estimation; `dropped` (rule number, keys, pairs), what was too
 * common to compare. Only equality, levenshtein, CASE, joins and one window function: DuckDB and Spark SQL run the same text.
 */
export function compile(definition: LinkageDefinition, options: CompileOptions): CompiledPlan {
  return {
    steps: [
      ...definition.blocking.map((rule, index) => blockStep(definition, rule.columns, rule.otherNames, index)),
      pairStep(definition, options.samePeople),
      gammaStep(definition),
      scoreStep(definition, options.weights),
      bestStep(definition),
    ],
    results: [
      {
        name: 'candidates',
        sql: 'SELECT "leftPerson", "rightPerson", "rightRow", "pattern", "score" FROM "best" ORDER BY "leftPerson", "rank"',
      },
      {
        name: 'patterns',
        sql: 'SELECT "pattern", count(*) AS "pairs" FROM "scored" GROUP BY "pattern" ORDER BY "pattern"',
      },
      { name: 'dropped', sql: droppedSql(definition) },
    ],
  };
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`;
}

function col(side: Side, column: string): string {
  return `${side === 'left' ? 'l' : 'r'}.${quoted(column)}`;
}

function blockStep(
  definition: LinkageDefinition,
  columns: readonly string[],
  otherNames: boolean,
  index: number,
): string {
  const keys = columns.map(quoted).join(', ');
  const known = [
    ...columns.map((column) => `${quoted(column)} IS NOT NULL`),
    ...(otherNames ? [] : ['"variant" IN (0, 4)']),
  ];
  const counts = (table: string): string =>
    `(SELECT ${keys}, count(*) AS "n" FROM ${quoted(table)} WHERE ${known.join(' AND ')} GROUP BY ${keys})`;
  const same = columns.map((column) => `${col('left', column)} = ${col('right', column)}`).join(' AND ');
  return (
    `CREATE TABLE ${quoted(`block_${index}`)} AS SELECT ${columns.map((column) => `${col('left', column)} AS ${quoted(column)}`).join(', ')}, ` +
    `l."n" * r."n" AS "pairs", CASE WHEN l."n" * r."n" <= ${definition.mostPairsPerKey} THEN 1 ELSE 0 END AS "kept" ` +
    `FROM ${counts('left')} AS l INNER JOIN ${counts('right')} AS r ON ${same}`
  );
}

// Pairs are ids only; columns are joined again where they are compared. A key dropped by one rule may be reached by another, so no rule
// excludes what an earlier one covers: the pairs are made distinct instead.
function pairStep(definition: LinkageDefinition, samePeople: boolean): string {
  const parts = definition.blocking.map((rule, index) => {
    const on = (side: Side): string =>
      rule.columns.map((column) => `${col(side, column)} = k.${quoted(column)}`).join(' AND ');
    const where = [
      'k."kept" = 1',
      ...(samePeople ? ['l."person" <> r."person"'] : []),
      ...(rule.otherNames ? [] : ['l."variant" IN (0, 4)', 'r."variant" IN (0, 4)']),
    ];
    return (
      `SELECT l."row" AS "l", r."row" AS "r" FROM ${quoted(`block_${index}`)} AS k INNER JOIN "left" AS l ON ${on('left')} ` +
      `INNER JOIN "right" AS r ON ${on('right')} WHERE ${where.join(' AND ')}`
    );
  });
  return `CREATE TABLE "pairs" AS SELECT DISTINCT "l", "r" FROM (${parts.join(' UNION ALL ')}) AS p`;
}

function similarityColumns(definition: LinkageDefinition): readonly string[] {
  const found = new Set<string>();
  const visit = (condition: Condition): void => {
    switch (condition.kind) {
      case 'within':
        found.add(condition.column);
        return;
      case 'all':
      case 'any':
        condition.of.forEach(visit);
        return;
      case 'equal':
      case 'unknown':
      case 'is':
        return;
    }
  };
  for (const comparison of definition.comparisons) for (const level of comparison.levels) visit(level.when);
  return [...found];
}

// Each similarity is computed once a pair, in the inner select: engines do not lift a repeated call out of a CASE.
function gammaStep(definition: LinkageDefinition): string {
  const inner = [
    ...definition.columns.flatMap(({ name }) => [
      `${col('left', name)} AS ${quoted(`l_${name}`)}`,
      `${col('right', name)} AS ${quoted(`r_${name}`)}`,
    ]),
    ...similarityColumns(definition).map(
      (column) => `levenshtein(${col('left', column)}, ${col('right', column)}) AS ${quoted(`edits_${column}`)}`,
    ),
  ];
  const gammas = definition.comparisons.map(
    (comparison) => `${gammaSql(comparison)} AS ${quoted(`g_${comparison.name}`)}`,
  );
  return (
    `CREATE TABLE "gammas" AS SELECT "l_person", "r_person", "r_row", ${gammas.join(', ')} FROM (SELECT ${inner.join(', ')} ` +
    `FROM "pairs" AS p INNER JOIN "left" AS l ON l."row" = p."l" INNER JOIN "right" AS r ON r."row" = p."r") AS x`
  );
}

function gammaSql(comparison: Comparison): string {
  const levels = comparison.levels.map(
    (level, index) => `WHEN ${conditionSql(level.when)} THEN ${comparison.levels.length - index}`,
  );
  return `CAST(CASE WHEN ${conditionSql(comparison.unknown)} THEN -1 ${levels.join(' ')} ELSE 0 END AS INTEGER)`;
}

function conditionSql(condition: Condition): string {
  switch (condition.kind) {
    case 'equal':
      return `${inner('left', condition.left)} = ${inner('right', condition.right)}`;
    case 'within':
      return `${quoted(`edits_${condition.column}`)} <= ${toleranceSql(condition.tolerance)}`;
    case 'unknown':
      return `${inner(condition.side, condition.column)} IS NULL`;
    case 'is':
      return `${inner(condition.side, condition.column)} = ${condition.value}`;
    case 'all':
      return `(${condition.of.map(conditionSql).join(' AND ')})`;
    case 'any':
      return `(${condition.of.map(conditionSql).join(' OR ')})`;
  }
}

function inner(side: Side, column: string): string {
  return quoted(`${side === 'left' ? 'l' : 'r'}_${column}`);
}

function toleranceSql(tolerance: number | string): string {
  if (typeof tolerance === 'number') return String(tolerance);
  return `least(${inner('left', tolerance)}, ${inner('right', tolerance)})`;
}

// The weights are looked up from the stored level numbers; the pattern packs them as `packPattern` does.
function scoreStep(definition: LinkageDefinition, weights: Weights): string {
  const packed = definition.comparisons.reduce(
    (sum, comparison) =>
      sum === ''
        ? patternDigit(comparison)
        : `(${sum}) * ${comparison.levels.length + 2} + ${patternDigit(comparison)}`,
    '',
  );
  const terms = definition.comparisons.map((comparison) => weightSql(comparison, weights.get(comparison.name) ?? []));
  return (
    `CREATE TABLE "scored" AS SELECT g."l_person" AS "leftPerson", g."r_person" AS "rightPerson", g."r_row" AS "rightRow", ` +
    `CAST(${packed} AS INTEGER) AS "pattern", ${terms.join(' + ')} AS "score" FROM "gammas" AS g INNER JOIN "right" AS r ON r."row" = g."r_row"`
  );
}

function patternDigit(comparison: Comparison): string {
  return `(g.${quoted(`g_${comparison.name}`)} + 1)`;
}

function weightSql(comparison: Comparison, weights: readonly LevelWeight[]): string {
  const arms = weights.map((weight, level) => `WHEN ${level} THEN ${weightTerm(weight)}`);
  return `CASE g.${quoted(`g_${comparison.name}`)} ${arms.join(' ')} ELSE CAST(0 AS DOUBLE) END`;
}

function weightTerm({ fixed, surprise }: LevelWeight): string {
  const constant = `CAST(${fixed} AS DOUBLE)`;
  return surprise === null ? constant : `${constant} + r.${quoted(surprise)}`;
}

// One row of the best for each pair of people, whichever of their names it came by; then the best people of each left person.
function bestStep(definition: LinkageDefinition): string {
  const onePerPair = `SELECT *, row_number() OVER (PARTITION BY "leftPerson", "rightPerson" ORDER BY "score" DESC, "rightRow", "pattern") AS "turn" FROM "scored"`;
  const ranked = `SELECT *, row_number() OVER (PARTITION BY "leftPerson" ORDER BY "score" DESC, "rightPerson") AS "rank" FROM (${onePerPair}) AS s WHERE "turn" = 1`;
  return `CREATE TABLE "best" AS SELECT * FROM (${ranked}) AS t WHERE "rank" <= ${definition.mostCandidates}`;
}

function droppedSql(definition: LinkageDefinition): string {
  const parts = definition.blocking.map(
    (_, index) =>
      `SELECT ${index} AS "rule", count(*) AS "keys", sum("pairs") AS "pairs" FROM ${quoted(`block_${index}`)} WHERE "kept" = 0`,
  );
  return `SELECT "rule", "keys", CAST("pairs" AS BIGINT) AS "pairs" FROM (${parts.join(' UNION ALL ')}) AS d WHERE "keys" > 0 ORDER BY "rule"`;
}
