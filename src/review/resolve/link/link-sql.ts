import { keysRead, type LevelModel, type LinkModel, type PairTest } from './link-model.ts';

/** Which SQL is written: the same steps for both, but for a few functions' names. */
export type Dialect = 'duckdb' | 'spark';

/** Whether one table is compared with itself (`one`) or two with each other. */
export type Sides = 'one' | 'two';

/** The bits of surprise at a key's value, as a column of the records. */
export function bitsColumn(key: string): string {
  return `bits_${key}`;
}

function quoted(name: string, dialect: Dialect): string {
  return dialect === 'duckdb' ? `"${name}"` : `\`${name}\``;
}

/** Writes the steps of a linkage as SQL; tables `left` and, for two sides, `right` hold `row`, the keys and their bits. */
export class LinkSql {
  readonly #model: LinkModel;
  readonly #sides: Sides;
  readonly #dialect: Dialect;

  constructor(model: LinkModel, sides: Sides, dialect: Dialect = 'duckdb') {
    this.#model = model;
    this.#sides = sides;
    this.#dialect = dialect;
  }

  /** Tables `block_0` … : each blocking key with the pairs that it would give, and whether they are few enough to be compared. */
  blocks(): readonly string[] {
    const most = this.#model.mostPairsPerKey;
    return this.#model.blocking.map((keys, index) => {
      const names = keys.map((key) => this.#q(key)).join(', ');
      const known = keys.map((key) => `${this.#q(key)} IS NOT NULL`).join(' AND ');
      const counted = (table: string): string =>
        `(SELECT ${names}, CAST(count(*) AS BIGINT) AS n FROM ${this.#q(table)} WHERE ${known} GROUP BY ${names})`;
      if (this.#sides === 'one') {
        const pairs = 'n * (n - 1) / 2';
        return this.#table(
          `block_${index}`,
          `SELECT ${names}, CAST(${pairs} AS BIGINT) AS pairs, CASE WHEN ${pairs} <= ${most} THEN 1 ELSE 0 END AS kept FROM ${counted('left')} AS c WHERE n > 1`,
        );
      }
      const same = keys.map((key) => `l.${this.#q(key)} = r.${this.#q(key)}`).join(' AND ');
      return this.#table(
        `block_${index}`,
        `SELECT ${keys.map((key) => `l.${this.#q(key)} AS ${this.#q(key)}`).join(', ')}, l.n * r.n AS pairs, ` +
          `CASE WHEN l.n * r.n <= ${most} THEN 1 ELSE 0 END AS kept FROM ${counted('left')} AS l INNER JOIN ${counted('right')} AS r ON ${same}`,
      );
    });
  }

  /** What was too common to be compared: way, keys, pairs. */
  dropped(): string {
    const parts = this.#model.blocking.map(
      (_, index) =>
        `SELECT ${index} AS way, count(*) AS dropped_keys, sum(pairs) AS pairs FROM ${this.#q(`block_${index}`)} WHERE kept = 0`,
    );
    return `SELECT way, dropped_keys, CAST(pairs AS BIGINT) AS pairs FROM (${parts.join(' UNION ALL ')}) AS d WHERE dropped_keys > 0 ORDER BY way`;
  }

  /** Table `pairs`: each pair once, with the ways that lead to it as the bits of a number. */
  pairs(): string {
    const other = this.#sides === 'one' ? 'left' : 'right';
    const parts = this.#model.blocking.map((keys, index) => {
      const on = (side: string): string =>
        keys.map((key) => `${side}.${this.#q(key)} = k.${this.#q(key)}`).join(' AND ');
      return (
        `SELECT l.${this.#q('row')} AS a, r.${this.#q('row')} AS b, ${2 ** index} AS way FROM ${this.#q(`block_${index}`)} AS k ` +
        `INNER JOIN ${this.#q('left')} AS l ON ${on('l')} INNER JOIN ${this.#q(other)} AS r ON ${on('r')} ` +
        `WHERE k.kept = 1${this.#sides === 'one' ? ` AND l.${this.#q('row')} < r.${this.#q('row')}` : ''}`
      );
    });
    return this.#table(
      'pairs',
      `SELECT a, b, CAST(bit_or(way) AS INTEGER) AS ways FROM (${parts.join(' UNION ALL ')}) AS p GROUP BY a, b`,
    );
  }

  /** Table `chance`: pairs met by chance, the same for the same records, `times` for every record whose number `step` divides. */
  chance(records: number, step: number, times: number): string {
    const other = this.#sides === 'one' ? 'left' : 'right';
    const offsets = Array.from({ length: times }, (_, at) => `SELECT ${at} AS turn`).join(' UNION ALL ');
    // A multiplier of 2^31 less one, and an offset of its own for each turn, meet every part of the table alike.
    const partner = `(CAST(l.${this.#q('row')} AS BIGINT) * 48271 + o.turn * 7919 + 12345) % ${records}`;
    return this.#table(
      'chance',
      `SELECT l.${this.#q('row')} AS a, r.${this.#q('row')} AS b, 0 AS ways FROM ${this.#q('left')} AS l CROSS JOIN (${offsets}) AS o ` +
        `INNER JOIN ${this.#q(other)} AS r ON r.${this.#q('row')} = ${partner} ` +
        `WHERE l.${this.#q('row')} % ${step} = 0${this.#sides === 'one' ? ` AND l.${this.#q('row')} <> r.${this.#q('row')}` : ''}`,
    );
  }

  /** Table `levels_of_<pairs>`: the level of each comparison for each pair, -1 unknown, 0 none; each similarity is worked out once a pair. */
  levels(pairs: string): string {
    const other = this.#sides === 'one' ? 'left' : 'right';
    const keys = [
      ...new Set(
        this.#model.comparisons.flatMap(({ key, levels }) => [key, ...levels.flatMap(({ when }) => keysRead(when))]),
      ),
    ];
    const measured = [
      ...new Set(this.#model.comparisons.flatMap(({ levels }) => levels.flatMap(({ when }) => editedKeys(when)))),
    ];
    const inner = [
      ...keys.flatMap((key) => [
        `l.${this.#q(key)} AS ${this.#q(`l_${key}`)}`,
        `r.${this.#q(key)} AS ${this.#q(`r_${key}`)}`,
      ]),
      ...measured.map((key) => `levenshtein(l.${this.#q(key)}, r.${this.#q(key)}) AS ${this.#q(`edits_${key}`)}`),
      ...this.#frequencies().map((key) => `r.${this.#q(bitsColumn(key))} AS ${this.#q(bitsColumn(key))}`),
    ];
    const outer = [
      ...this.#model.comparisons.map((comparison, index) => {
        const arms = comparison.levels.map(
          ({ when }, at) => `WHEN ${this.#test(when)} THEN ${comparison.levels.length - at}`,
        );
        const unknown = `${this.#q(`l_${comparison.key}`)} IS NULL OR ${this.#q(`r_${comparison.key}`)} IS NULL`;
        return `CAST(CASE WHEN ${unknown} THEN -1 ${arms.join(' ')} ELSE 0 END AS INTEGER) AS g${index}`;
      }),
      ...this.#frequencies().map((key) => this.#q(bitsColumn(key))),
    ];
    return this.#table(
      `levels_of_${pairs}`,
      `SELECT a, b, ways, ${outer.join(', ')} FROM (SELECT p.a AS a, p.b AS b, p.ways AS ways, ${inner.join(', ')} FROM ${this.#q(pairs)} AS p ` +
        `INNER JOIN ${this.#q('left')} AS l ON l.${this.#q('row')} = p.a INNER JOIN ${this.#q(other)} AS r ON r.${this.#q('row')} = p.b) AS x`,
    );
  }

  /** How many pairs have each set of levels, and by which ways: ways, the levels in order, pairs. */
  patterns(pairs: string): string {
    const levels = this.#model.comparisons.map((_, index) => `g${index}`).join(', ');
    return `SELECT ways, ${levels}, count(*) AS pairs FROM ${this.#q(`levels_of_${pairs}`)} GROUP BY ways, ${levels} ORDER BY ways, ${levels}`;
  }

  /** Pairs with at least so many bits for one record's person being the other's: a, b, bits, the levels. */
  scored(weights: readonly (readonly number[])[], prior: number, least: number): string {
    const levels = this.#model.comparisons.map((_, index) => `g${index}`).join(', ');
    const terms = this.#model.comparisons.map((comparison, index) => {
      const arms = (weights[index] ?? []).map((bits, level) => {
        const frequency = levelAt(comparison.levels, level)?.frequency ?? null;
        const term = `CAST(${bits} AS DOUBLE)`;
        return `WHEN ${level} THEN ${frequency === null ? term : `${term} + ${this.#q(bitsColumn(frequency))}`}`;
      });
      return `CASE g${index} ${arms.join(' ')} ELSE CAST(0 AS DOUBLE) END`;
    });
    const score = `CAST(${prior} AS DOUBLE) + ${terms.join(' + ')}`;
    return `SELECT a, b, bits, ${levels} FROM (SELECT *, ${score} AS bits FROM ${this.#q('levels_of_pairs')}) AS s WHERE bits >= ${least} ORDER BY a, b`;
  }

  #frequencies(): readonly string[] {
    const found = this.#model.comparisons.flatMap(({ levels }) => levels.flatMap(({ frequency }) => frequency ?? []));
    return [...new Set(found)];
  }

  #test(test: PairTest): string {
    switch (test.kind) {
      case 'equal':
        return `${this.#q(`l_${test.left}`)} = ${this.#q(`r_${test.right}`)}`;
      case 'edits':
        return `${this.#q(`edits_${test.key}`)} <= ${test.most}`;
      case 'similar': {
        const longer = `greatest(length(${this.#q(`l_${test.key}`)}), length(${this.#q(`r_${test.key}`)}))`;
        return `${this.#q(`edits_${test.key}`)} <= ${longer} * CAST(${1 - test.least} AS DOUBLE)`;
      }
      case 'all':
        return `(${test.of.map((each) => this.#test(each)).join(' AND ')})`;
      case 'any':
        return `(${test.of.map((each) => this.#test(each)).join(' OR ')})`;
    }
  }

  #table(name: string, select: string): string {
    // Spark plans a chain of views again for each step that reads it: every step is a table of its own there.
    return `CREATE TABLE ${this.#q(name)}${this.#dialect === 'spark' ? ' USING parquet' : ''} AS ${select}`;
  }

  #q(name: string): string {
    return quoted(name, this.#dialect);
  }
}

/** The level of this number: 1 is the last of the list, 0 none. */
export function levelAt(levels: readonly LevelModel[], number: number): LevelModel | undefined {
  return number < 1 ? undefined : levels[levels.length - number];
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
