import { unknownCode } from './cell-coder.ts';
import { comparedCodes, comparedColumns, comparedLevels } from './level-sql.ts';
import { frequencyKeys, type LinkModel } from './link-model.ts';
import { type Dialect, keyColumn, madeTable, quoted, type Sides } from './sql-words.ts';

/**
 * Writes the steps of a linkage as SQL. Handed in are: `ids_left` and, for two sides, `ids_right`, where each record stood (`place`) and its identifier;
 * `read_left` and `read_right`, where it stood and its keys as codes (`unknownCode` for none); `chance`, pairs to be met by chance; `near_<key>`, which codes
 * of `unlike` are few edits apart (near-texts.ts); `weights` and `groups`. Each step is a table of its own, and what is not needed any more is dropped.
 */
export class LinkSql {
  readonly #model: LinkModel;
  readonly #sides: Sides;
  readonly #dialect: Dialect;

  constructor(model: LinkModel, sides: Sides, dialect: Dialect = 'duckdb') {
    this.#model = model;
    this.#sides = sides;
    this.#dialect = dialect;
  }

  /** The side of a pair's second record. */
  get other(): 'left' | 'right' {
    return this.#sides === 'one' ? 'left' : 'right';
  }

  /** How many records were read, and how many identifiers they have. */
  readCounts(side: 'left' | 'right'): string {
    return `SELECT count(*) AS records, count(DISTINCT id) AS ids FROM ${this.#q(`ids_${side}`)}`;
  }

  /**
   * Table `names_<side>`: `row` numbers records by identifier, those of the right after `before` of the left, so that the order of the file
   * changes nothing.
   */
  names(side: 'left' | 'right', before: number): string {
    return this.#table(
      `names_${side}`,
      `SELECT CAST(row_number() OVER (ORDER BY id) - 1 + ${before} AS INTEGER) AS ${this.#q('row')}, place, id FROM ${this.#q(`ids_${side}`)}`,
    );
  }

  /** Table `left` or `right`: the records by their numbers, with their keys. */
  records(side: 'left' | 'right'): string {
    const keys = this.#model.keys.map(({ name }) => `nullif(t.${this.#k(name)}, ${unknownCode}) AS ${this.#k(name)}`);
    return this.#table(
      side,
      `SELECT n.${this.#q('row')} AS ${this.#q('row')}, ${keys.join(', ')} FROM ${this.#q(`read_${side}`)} AS t ` +
        `INNER JOIN ${this.#q(`names_${side}`)} AS n ON n.place = t.place`,
    );
  }

  /** Tables `count_<side>_<key>`: how often each value of a key stands, for those whose rarity weighs or is counted. */
  counts(side: 'left' | 'right', keys: readonly string[]): readonly string[] {
    return keys.map((key) =>
      this.#table(
        `count_${side}_${key}`,
        `SELECT ${this.#k(key)} AS v, CAST(count(*) AS BIGINT) AS n FROM ${this.#q(side)} WHERE ${this.#k(key)} IS NOT NULL GROUP BY ${this.#k(key)}`,
      ),
    );
  }

  /**
   * Tables `rarity_<key>`: how rare a value is among the records that a pair's second one is of, in bits; one that stands once counts as twice as
   * common, since it is no proof that nobody else has it. An unknown value has a row of no bits: a join that loses nobody is the fastest there is.
   */
  rarities(): readonly string[] {
    return frequencyKeys(this.#model).map((key) => {
      const counts = this.#q(`count_${this.other}_${key}`);
      return this.#table(
        `rarity_${key}`,
        `SELECT c.v AS v, log2(f.filled / greatest(2, c.n)) AS bits FROM ${counts} AS c CROSS JOIN (SELECT CAST(sum(n) AS DOUBLE) AS filled FROM ${counts}) AS f ` +
          `UNION ALL SELECT ${unknownCode} AS v, CAST(0 AS DOUBLE) AS bits`,
      );
    });
  }

  /** Two unlike records' chance of the same value of a key: equal pairs, all pairs of known values. */
  equalPairs(key: string): string {
    const [left, right] = [this.#q(`count_left_${key}`), this.#q(`count_${this.other}_${key}`)];
    if (this.#sides === 'one')
      return `SELECT CAST(sum(n * (n - 1)) AS DOUBLE) AS same, CAST(sum(n) AS DOUBLE) * CAST(sum(n) - 1 AS DOUBLE) AS pairs FROM ${left}`;
    return (
      `SELECT CAST((SELECT sum(l.n * r.n) FROM ${left} AS l INNER JOIN ${right} AS r ON l.v = r.v) AS DOUBLE) AS same, ` +
      `CAST((SELECT sum(n) FROM ${left}) AS DOUBLE) * CAST((SELECT sum(n) FROM ${right}) AS DOUBLE) AS pairs`
    );
  }

  /** Tables `block_0` … : each blocking key that would give too many pairs, with how many. */
  blocks(): readonly string[] {
    const most = this.#model.mostPairsPerKey;
    return this.#model.blocking.map((keys, index) => {
      const names = keys.map((key) => this.#k(key)).join(', ');
      const known = keys.map((key) => `${this.#k(key)} IS NOT NULL`).join(' AND ');
      const counted = (table: string, least: number): string =>
        `(SELECT ${names}, CAST(count(*) AS BIGINT) AS n FROM ${this.#q(table)} WHERE ${known} GROUP BY ${names} HAVING count(*) > ${least})`;
      if (this.#sides === 'one')
        return this.#table(
          `block_${index}`,
          `SELECT ${names}, CAST(n * (n - 1) / 2 AS BIGINT) AS pairs FROM ${counted('left', 1)} AS c WHERE n * (n - 1) / 2 > ${most}`,
        );
      const same = keys.map((key) => `l.${this.#k(key)} = r.${this.#k(key)}`).join(' AND ');
      return this.#table(
        `block_${index}`,
        `SELECT ${keys.map((key) => `l.${this.#k(key)} AS ${this.#k(key)}`).join(', ')}, l.n * r.n AS pairs ` +
          `FROM ${counted('left', 0)} AS l INNER JOIN ${counted('right', 0)} AS r ON ${same} WHERE l.n * r.n > ${most}`,
      );
    });
  }

  /** What was too common to be compared: way, keys, pairs. */
  dropped(): string {
    const parts = this.#model.blocking.map(
      (_, index) =>
        `SELECT ${index} AS way, count(*) AS dropped_keys, sum(pairs) AS pairs FROM ${this.#q(`block_${index}`)}`,
    );
    return `SELECT way, dropped_keys, CAST(pairs AS BIGINT) AS pairs FROM (${parts.join(' UNION ALL ')}) AS d WHERE dropped_keys > 0 ORDER BY way`;
  }

  /** Table `pairs`: each pair once, with the ways that lead to it as the bits of a number. */
  pairs(): string {
    const parts = this.#model.blocking.map((keys, index) => {
      const same = keys.map((key) => `l.${this.#k(key)} = r.${this.#k(key)}`).join(' AND ');
      const common = keys.map((key) => `k.${this.#k(key)} = l.${this.#k(key)}`).join(' AND ');
      return (
        `SELECT l.${this.#q('row')} AS a, r.${this.#q('row')} AS b, ${2 ** index} AS way FROM ${this.#q('left')} AS l ` +
        `INNER JOIN ${this.#q(this.other)} AS r ON ${same}${this.#sides === 'one' ? ` AND l.${this.#q('row')} < r.${this.#q('row')}` : ''} ` +
        `WHERE NOT EXISTS (SELECT 1 FROM ${this.#q(`block_${index}`)} AS k WHERE ${common})`
      );
    });
    return this.#table(
      'pairs',
      `SELECT a, b, CAST(bit_or(way) AS INTEGER) AS ways FROM (${parts.join(' UNION ALL ')}) AS p GROUP BY a, b`,
    );
  }

  /** Table `codes_of_<pairs>`: each pair with both records' codes of whatever is compared. */
  codes(pairs: string): string {
    return this.#table(`codes_of_${pairs}`, comparedCodes(this.#model, this.other, pairs, this.#dialect));
  }

  /** Any two different values of a key that are compared, each once: x, y, x < y. */
  unlike(key: string): string {
    const [left, right] = [this.#q(`l_${key}`), this.#q(`r_${key}`)];
    const parts = (['pairs', 'chance'] as const).map(
      (pairs) =>
        `SELECT least(${left}, ${right}) AS x, greatest(${left}, ${right}) AS y FROM ${this.#q(`codes_of_${pairs}`)} WHERE ${left} <> ${right}`,
    );
    return `SELECT x, y FROM (${parts.join(' UNION ALL ')}) AS u GROUP BY x, y`;
  }

  /** Table `levels_of_<pairs>`: the level of each comparison for each pair, -1 unknown, 0 none, and `rare`, the bits of what agrees in full. */
  levels(pairs: string): string {
    return this.#table(`levels_of_${pairs}`, comparedLevels(this.#model, pairs, this.#dialect));
  }

  /** How many pairs have each set of levels, and by which ways: ways, the levels in order, pairs. */
  patterns(pairs: string): string {
    const levels = comparedColumns(this.#model).join(', ');
    return `SELECT ways, ${levels}, count(*) AS pairs FROM ${this.#q(`levels_of_${pairs}`)} GROUP BY ways, ${levels} ORDER BY ways, ${levels}`;
  }

  /**
   * Table `edges`: pairs with at least so many bits for their being of one person: `strangers`, against two strangers, and `relatives`, against
   * two people who share something (both of `weights`, by levels), and `bits`, against either.
   */
  edges(least: number): string {
    const levels = comparedColumns(this.#model);
    const same = levels.map((level) => `w.${level} = p.${level}`).join(' AND ');
    return this.#table(
      'edges',
      `SELECT * FROM (SELECT *, least(strangers, relatives) - log2(1 + power(2, -abs(strangers - relatives))) AS bits FROM (` +
        `SELECT p.a AS a, p.b AS b, ${levels.map((level) => `p.${level} AS ${level}`).join(', ')}, w.strangers + p.rare AS strangers, w.relatives AS relatives ` +
        `FROM ${this.#q('levels_of_pairs')} AS p INNER JOIN ${this.#q('weights')} AS w ON ${same}) AS s) AS e WHERE bits >= ${least}`,
    );
  }

  /** Edges as numbers: a, b, bits. */
  weighed(): string {
    return `SELECT a, b, bits FROM ${this.#q('edges')}`;
  }

  /** Edges with at least so many bits, by identifier: left, right, bits, strangers, relatives, the levels. */
  links(least: number): string {
    const levels = comparedColumns(this.#model).map((level) => `e.${level}`);
    return (
      `SELECT l.id, r.id, e.bits, e.strangers, e.relatives, ${levels.join(', ')} FROM ${this.#q('edges')} AS e ` +
      `INNER JOIN ${this.#q('names_left')} AS l ON l.${this.#q('row')} = e.a INNER JOIN ${this.#q(`names_${this.other}`)} AS r ON r.${this.#q('row')} = e.b ` +
      `WHERE e.bits >= ${least} ORDER BY e.a, e.b`
    );
  }

  /** Each record with its group, `groups` giving the group's lowest record for those that are not it: side, id, id of the lowest, left first. */
  grouped(): string {
    const sides = this.#sides === 'one' ? (['left'] as const) : (['left', 'right'] as const);
    const all = sides.map((side) => `SELECT ${this.#q('row')}, '${side}' AS side, id FROM ${this.#q(`names_${side}`)}`);
    return (
      `WITH every AS (${all.join(' UNION ALL ')}) SELECT t.side, t.id, coalesce(h.id, t.id) AS head FROM every AS t ` +
      `LEFT JOIN ${this.#q('groups')} AS g ON g.${this.#q('row')} = t.${this.#q('row')} LEFT JOIN every AS h ON h.${this.#q('row')} = g.head ORDER BY t.${this.#q('row')}`
    );
  }

  /** Pairs that a person has judged (table `judged`: left, right, match) and that were compared: bits, match. */
  judged(): string {
    const found = (one: string, other: string): string =>
      `SELECT j.number AS number, e.bits AS bits, j.is_match AS is_match FROM ${this.#q('judged')} AS j INNER JOIN ${this.#q('names_left')} AS l ON l.id = j.${one} ` +
      `INNER JOIN ${this.#q(`names_${this.other}`)} AS r ON r.id = j.${other} INNER JOIN ${this.#q('edges')} AS e ON e.a = l.${this.#q('row')} AND e.b = r.${this.#q('row')}`;
    const both = this.#sides === 'one' ? ` UNION ALL ${found('other', 'one')}` : '';
    return `SELECT bits, is_match FROM (${found('one', 'other')}${both}) AS f ORDER BY number`;
  }

  /** How many edges are in each band of two bits. */
  bands(): string {
    return `SELECT CAST(floor(bits / 2) AS INTEGER) AS band, count(*) AS pairs FROM ${this.#q('edges')} GROUP BY 1 ORDER BY 1`;
  }

  /** Forgets a table. */
  drop(name: string): string {
    return `DROP TABLE ${this.#q(name)}`;
  }

  #table(name: string, select: string): string {
    return madeTable(name, select, this.#dialect);
  }

  #k(key: string): string {
    return this.#q(keyColumn(key));
  }

  #q(name: string): string {
    return quoted(name, this.#dialect);
  }
}
