SELECT count(*) AS records, count(DISTINCT id) AS ids FROM `ids_left`;

CREATE TABLE `names_left` USING parquet AS SELECT CAST(row_number() OVER (ORDER BY id) - 1 + 0 AS INTEGER) AS `row`, place, id FROM `ids_left`;

DROP TABLE `ids_left`;

CREATE TABLE `left` USING parquet AS SELECT n.`row` AS `row`, nullif(t.`k_name`, -1) AS `k_name`, nullif(t.`k_born`, -1) AS `k_born` FROM `read_left` AS t INNER JOIN `names_left` AS n ON n.place = t.place;

DROP TABLE `read_left`;

CREATE TABLE `count_left_name` USING parquet AS SELECT `k_name` AS v, CAST(count(*) AS BIGINT) AS n FROM `left` WHERE `k_name` IS NOT NULL GROUP BY `k_name`;

CREATE TABLE `count_left_born` USING parquet AS SELECT `k_born` AS v, CAST(count(*) AS BIGINT) AS n FROM `left` WHERE `k_born` IS NOT NULL GROUP BY `k_born`;

SELECT count(*) AS records, count(DISTINCT id) AS ids FROM `ids_right`;

CREATE TABLE `names_right` USING parquet AS SELECT CAST(row_number() OVER (ORDER BY id) - 1 + 7 AS INTEGER) AS `row`, place, id FROM `ids_right`;

DROP TABLE `ids_right`;

CREATE TABLE `right` USING parquet AS SELECT n.`row` AS `row`, nullif(t.`k_name`, -1) AS `k_name`, nullif(t.`k_born`, -1) AS `k_born` FROM `read_right` AS t INNER JOIN `names_right` AS n ON n.place = t.place;

DROP TABLE `read_right`;

CREATE TABLE `count_right_name` USING parquet AS SELECT `k_name` AS v, CAST(count(*) AS BIGINT) AS n FROM `right` WHERE `k_name` IS NOT NULL GROUP BY `k_name`;

CREATE TABLE `count_right_born` USING parquet AS SELECT `k_born` AS v, CAST(count(*) AS BIGINT) AS n FROM `right` WHERE `k_born` IS NOT NULL GROUP BY `k_born`;

SELECT CAST((SELECT sum(l.n * r.n) FROM `count_left_name` AS l INNER JOIN `count_right_name` AS r ON l.v = r.v) AS DOUBLE) AS same, CAST((SELECT sum(n) FROM `count_left_name`) AS DOUBLE) * CAST((SELECT sum(n) FROM `count_right_name`) AS DOUBLE) AS pairs;

SELECT CAST((SELECT sum(l.n * r.n) FROM `count_left_born` AS l INNER JOIN `count_right_born` AS r ON l.v = r.v) AS DOUBLE) AS same, CAST((SELECT sum(n) FROM `count_left_born`) AS DOUBLE) * CAST((SELECT sum(n) FROM `count_right_born`) AS DOUBLE) AS pairs;

CREATE TABLE `block_0` USING parquet AS SELECT l.`k_name` AS `k_name`, l.n * r.n AS pairs FROM (SELECT `k_name`, CAST(count(*) AS BIGINT) AS n FROM `left` WHERE `k_name` IS NOT NULL GROUP BY `k_name` HAVING count(*) > 0) AS l INNER JOIN (SELECT `k_name`, CAST(count(*) AS BIGINT) AS n FROM `right` WHERE `k_name` IS NOT NULL GROUP BY `k_name` HAVING count(*) > 0) AS r ON l.`k_name` = r.`k_name` WHERE l.n * r.n > 100;

CREATE TABLE `block_1` USING parquet AS SELECT l.`k_born` AS `k_born`, l.n * r.n AS pairs FROM (SELECT `k_born`, CAST(count(*) AS BIGINT) AS n FROM `left` WHERE `k_born` IS NOT NULL GROUP BY `k_born` HAVING count(*) > 0) AS l INNER JOIN (SELECT `k_born`, CAST(count(*) AS BIGINT) AS n FROM `right` WHERE `k_born` IS NOT NULL GROUP BY `k_born` HAVING count(*) > 0) AS r ON l.`k_born` = r.`k_born` WHERE l.n * r.n > 100;

SELECT way, dropped_keys, CAST(pairs AS BIGINT) AS pairs FROM (SELECT 0 AS way, count(*) AS dropped_keys, sum(pairs) AS pairs FROM `block_0` UNION ALL SELECT 1 AS way, count(*) AS dropped_keys, sum(pairs) AS pairs FROM `block_1`) AS d WHERE dropped_keys > 0 ORDER BY way;

CREATE TABLE `pairs` USING parquet AS SELECT a, b, CAST(bit_or(way) AS INTEGER) AS ways FROM (SELECT l.`row` AS a, r.`row` AS b, 1 AS way FROM `left` AS l INNER JOIN `right` AS r ON l.`k_name` = r.`k_name` WHERE NOT EXISTS (SELECT 1 FROM `block_0` AS k WHERE k.`k_name` = l.`k_name`) UNION ALL SELECT l.`row` AS a, r.`row` AS b, 2 AS way FROM `left` AS l INNER JOIN `right` AS r ON l.`k_born` = r.`k_born` WHERE NOT EXISTS (SELECT 1 FROM `block_1` AS k WHERE k.`k_born` = l.`k_born`)) AS p GROUP BY a, b;

CREATE TABLE `codes_of_pairs` USING parquet AS SELECT p.a AS a, p.b AS b, p.ways AS ways, l.`k_name` AS `l_name`, r.`k_name` AS `r_name`, l.`k_born` AS `l_born`, r.`k_born` AS `r_born` FROM `pairs` AS p INNER JOIN `left` AS l ON l.`row` = p.a INNER JOIN `right` AS r ON r.`row` = p.b;

DROP TABLE `pairs`;

CREATE TABLE `codes_of_chance` USING parquet AS SELECT p.a AS a, p.b AS b, p.ways AS ways, l.`k_name` AS `l_name`, r.`k_name` AS `r_name`, l.`k_born` AS `l_born`, r.`k_born` AS `r_born` FROM `chance` AS p INNER JOIN `left` AS l ON l.`row` = p.a INNER JOIN `right` AS r ON r.`row` = p.b;

DROP TABLE `chance`;

CREATE TABLE `rarity_name` USING parquet AS SELECT c.v AS v, log2(f.filled / greatest(2, c.n)) AS bits FROM `count_right_name` AS c CROSS JOIN (SELECT CAST(sum(n) AS DOUBLE) AS filled FROM `count_right_name`) AS f UNION ALL SELECT -1 AS v, CAST(0 AS DOUBLE) AS bits;

SELECT x, y FROM (SELECT least(`l_name`, `r_name`) AS x, greatest(`l_name`, `r_name`) AS y FROM `codes_of_pairs` WHERE `l_name` <> `r_name` UNION ALL SELECT least(`l_name`, `r_name`) AS x, greatest(`l_name`, `r_name`) AS y FROM `codes_of_chance` WHERE `l_name` <> `r_name`) AS u GROUP BY x, y;

SELECT x, y FROM (SELECT least(`l_born`, `r_born`) AS x, greatest(`l_born`, `r_born`) AS y FROM `codes_of_pairs` WHERE `l_born` <> `r_born` UNION ALL SELECT least(`l_born`, `r_born`) AS x, greatest(`l_born`, `r_born`) AS y FROM `codes_of_chance` WHERE `l_born` <> `r_born`) AS u GROUP BY x, y;

CREATE TABLE `levels_of_pairs` USING parquet AS SELECT a, b, ways, g0, g1, CAST(0 AS DOUBLE) + CASE WHEN g0 = 2 THEN `bits_name` ELSE CAST(0 AS DOUBLE) END AS rare FROM (SELECT a, b, ways, CAST(CASE WHEN `l_name` IS NULL OR `r_name` IS NULL THEN -1 WHEN `l_name` = `r_name` THEN 2 WHEN (`l_name` = `r_name` OR `near_name`.edits <= `near_name`.longer * CAST(0.25 AS DOUBLE)) THEN 1 ELSE 0 END AS INT) AS g0, CAST(CASE WHEN `l_born` IS NULL OR `r_born` IS NULL THEN -1 WHEN `l_born` = `r_born` THEN 2 WHEN (`l_born` = `r_born` OR `near_born`.edits <= 1) THEN 1 ELSE 0 END AS INT) AS g1, `rarity_name`.bits AS `bits_name` FROM `codes_of_pairs` INNER JOIN `rarity_name` ON `rarity_name`.v = coalesce(`r_name`, -1) LEFT JOIN `near_name` ON `near_name`.x = least(`l_name`, `r_name`) AND `near_name`.y = greatest(`l_name`, `r_name`) LEFT JOIN `near_born` ON `near_born`.x = least(`l_born`, `r_born`) AND `near_born`.y = greatest(`l_born`, `r_born`)) AS x;

DROP TABLE `codes_of_pairs`;

CREATE TABLE `levels_of_chance` USING parquet AS SELECT a, b, ways, g0, g1, CAST(0 AS DOUBLE) + CASE WHEN g0 = 2 THEN `bits_name` ELSE CAST(0 AS DOUBLE) END AS rare FROM (SELECT a, b, ways, CAST(CASE WHEN `l_name` IS NULL OR `r_name` IS NULL THEN -1 WHEN `l_name` = `r_name` THEN 2 WHEN (`l_name` = `r_name` OR `near_name`.edits <= `near_name`.longer * CAST(0.25 AS DOUBLE)) THEN 1 ELSE 0 END AS INT) AS g0, CAST(CASE WHEN `l_born` IS NULL OR `r_born` IS NULL THEN -1 WHEN `l_born` = `r_born` THEN 2 WHEN (`l_born` = `r_born` OR `near_born`.edits <= 1) THEN 1 ELSE 0 END AS INT) AS g1, `rarity_name`.bits AS `bits_name` FROM `codes_of_chance` INNER JOIN `rarity_name` ON `rarity_name`.v = coalesce(`r_name`, -1) LEFT JOIN `near_name` ON `near_name`.x = least(`l_name`, `r_name`) AND `near_name`.y = greatest(`l_name`, `r_name`) LEFT JOIN `near_born` ON `near_born`.x = least(`l_born`, `r_born`) AND `near_born`.y = greatest(`l_born`, `r_born`)) AS x;

DROP TABLE `codes_of_chance`;

SELECT ways, g0, g1, count(*) AS pairs FROM `levels_of_pairs` GROUP BY ways, g0, g1 ORDER BY ways, g0, g1;

SELECT ways, g0, g1, count(*) AS pairs FROM `levels_of_chance` GROUP BY ways, g0, g1 ORDER BY ways, g0, g1;

CREATE TABLE `edges` USING parquet AS SELECT * FROM (SELECT *, least(strangers, relatives) - log2(1 + power(2, -abs(strangers - relatives))) AS bits FROM (SELECT p.a AS a, p.b AS b, p.g0 AS g0, p.g1 AS g1, w.strangers + p.rare AS strangers, w.relatives AS relatives FROM `levels_of_pairs` AS p INNER JOIN `weights` AS w ON w.g0 = p.g0 AND w.g1 = p.g1) AS s) AS e WHERE bits >= -15;

DROP TABLE `levels_of_pairs`;

SELECT CAST(floor(bits / 2) AS INTEGER) AS band, count(*) AS pairs FROM `edges` GROUP BY 1 ORDER BY 1;

SELECT bits, is_match FROM (SELECT j.number AS number, e.bits AS bits, j.is_match AS is_match FROM `judged` AS j INNER JOIN `names_left` AS l ON l.id = j.one INNER JOIN `names_right` AS r ON r.id = j.other INNER JOIN `edges` AS e ON e.a = l.`row` AND e.b = r.`row`) AS f ORDER BY number;

SELECT a, b, bits FROM `edges`;

SELECT l.id, r.id, e.bits, e.strangers, e.relatives, e.g0, e.g1 FROM `edges` AS e INNER JOIN `names_left` AS l ON l.`row` = e.a INNER JOIN `names_right` AS r ON r.`row` = e.b WHERE e.bits >= 0 ORDER BY e.a, e.b;

WITH every AS (SELECT `row`, 'left' AS side, id FROM `names_left` UNION ALL SELECT `row`, 'right' AS side, id FROM `names_right`) SELECT t.side, t.id, coalesce(h.id, t.id) AS head FROM every AS t LEFT JOIN `groups` AS g ON g.`row` = t.`row` LEFT JOIN every AS h ON h.`row` = g.head ORDER BY t.`row`;
