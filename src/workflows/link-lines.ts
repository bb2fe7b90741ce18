import { csvCells, csvLine } from '#core/csv';
import { levelAt } from '../review/resolve/link/level-sql.ts';
import type { LinkModel } from '../review/resolve/link/link-model.ts';
import type { LinkedPair, LinkFound } from '../review/resolve/link/link-tables.ts';

// Even odds: below, a link is likelier wrong than right.
const leastBits = 0;

/** The lines of links.csv, some thousands at a time; says how many links they hold. */
export async function* linkLines(
  model: LinkModel,
  { links, estimates, calibration }: LinkFound,
  counted: (links: number) => void,
): AsyncGenerator<string> {
  yield csvLine([
    'left',
    'right',
    'probability',
    'calibrated',
    'bits',
    ...model.comparisons.flatMap(({ name }) => [name, `${name}_bits`]),
    'rarity_bits',
    'prior_bits',
    'strangers_bits',
    'relatives_bits',
  ]);
  const isCalibrated = calibration.judged > 0 ? 'yes' : 'no';
  const reasonsOf = reasonsByLevels(model, estimates);
  const prior = rounded(estimates.priorBits);
  const hasRelatives = estimates.relatives.share > 0;
  for await (const pairs of links(leastBits)) {
    let text = '';
    for (const pair of pairs) {
      const reasons = reasonsOf(pair.levels);
      const start = [pair.left, pair.right, rounded(pair.probability), isCalibrated, rounded(pair.bits)];
      const rarity = rounded(pair.strangers - reasons.sum);
      const end = [rarity, prior, rounded(pair.strangers), hasRelatives ? rounded(pair.relatives) : ''];
      text += `${csvCells(start)},${reasons.cells},${csvCells(end)}\n`;
    }
    counted(pairs.length);
    yield text;
  }
}

/** The lines of groups.csv, some thousands at a time. */
export async function* groupLines({ groups }: LinkFound): AsyncGenerator<string> {
  yield csvLine(['table', 'id', 'group']);
  for await (const records of groups()) {
    let text = '';
    for (const { side, id, group } of records) text += csvLine([side, id, group]);
    yield text;
  }
}

type Reasons = { readonly cells: string; readonly sum: number };

/**
 * Each comparison's level and bits as cells, and the prior and those bits added up: what is missing to the bits against strangers is rarity. A
 * million links have a few thousand sets of levels, each of which is written out once.
 */
function reasonsByLevels(
  model: LinkModel,
  { bits, priorBits }: LinkFound['estimates'],
): (levels: LinkedPair['levels']) => Reasons {
  const known = new Map<string, Reasons>();
  return (levels) => {
    const key = levels.join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    let sum = priorBits;
    const cells = model.comparisons.flatMap((comparison, index) => {
      const level = levels[index] ?? -1;
      if (level < 0) return ['unknown', 0];
      const own = bits[index]?.[level] ?? 0;
      sum += own;
      return [levelAt(comparison.levels, level)?.name ?? 'different', rounded(own)];
    });
    const made = { cells: csvCells(cells), sum };
    known.set(key, made);
    return made;
  };
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
