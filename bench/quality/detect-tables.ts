/**
 * Detection in tables: made-up sheets of council systems with every finding expected of them (test/support/sheets), read by the reader of
 * sheets and searched without a register. Recall, precision and right binding by data type, for each set and seed; and rows a second.
 *
 *   node bench/quality/detect-tables.ts [--to FOLDER] [--seeds N]
 *
 * Prints tables in Markdown; `--to` writes `tables.csv` (set, type, expected, recall, precision, bound) and `sheets.csv` (what went wrong, by
 * sheet and column, without values).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { councilSheets } from '../../test/support/sheets/council-sheets.data.ts';
import { finalSheets } from '../../test/support/sheets/final-sheets.data.ts';
import { freshSheets } from '../../test/support/sheets/fresh-sheets.data.ts';
import { lastSheets } from '../../test/support/sheets/last-sheets.data.ts';
import { laterSheets } from '../../test/support/sheets/later-sheets.data.ts';
import { readSheets, type TrueSheet } from '../../test/support/sheets/read-sheets.ts';
import { figuresOf, type Outcome, scoreSheet } from '../../test/support/sheets/score-sheets.ts';
import { specialSheets } from '../../test/support/sheets/special-sheets.data.ts';
import { unseenSheets } from '../../test/support/sheets/unseen-sheets.data.ts';
import { widerSheets } from '../../test/support/sheets/wider-sheets.data.ts';

const { values } = parseArgs({ options: { to: { type: 'string' }, seeds: { type: 'string', default: '3' } } });
const sets = {
  development: councilSheets,
  second: unseenSheets,
  third: laterSheets,
  wider: widerSheets,
  last: lastSheets,
  special: specialSheets,
  fresh: freshSheets,
  final: finalSheets,
};
const detect = makeDetector({ names: null, asOf: '2026-11-21' });
const seeds = Array.from({ length: Number(values.seeds) }, (_, at) => at + 1);

const lines: string[] = ['set,type,expected,recall,precision,bound'];
const wrong: string[] = ['set,sheet,column,type,what,times'];
for (const [set, text] of Object.entries(sets)) {
  const outcomes = seeds.flatMap((seed) => readSheets(text, seed).flatMap((sheet) => scoreSheet(sheet, detect)));
  tell(set, outcomes);
}
for (const name of ['council tax: accounts', 'housing: tenancy export', 'adult social care: open cases']) speed(name);

if (values.to !== undefined) {
  mkdirSync(values.to, { recursive: true });
  writeFileSync(join(values.to, 'tables.csv'), `${lines.join('\n')}\n`);
  writeFileSync(join(values.to, 'sheets.csv'), `${wrong.join('\n')}\n`);
}

function tell(set: string, outcomes: readonly Outcome[]): void {
  console.log(`\n### ${set}\n\n| type | expected | recall | precision | bound right |\n|---|---|---|---|---|`);
  const byType = Map.groupBy(outcomes, ({ type }): string => type);
  for (const [type, own] of [...byType]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .concat([['all', [...outcomes]]])) {
    const { expected, recall, precision, bound } = figuresOf(own);
    const shown = [recall, precision, bound].map((value) => value.toFixed(4));
    lines.push([set, type, expected, ...shown].join(','));
    console.log(`| ${type} | ${expected} | ${shown.join(' | ')} |`);
  }
  // The last sets are kept unread: their totals only.
  const failed = set === 'last' || set === 'final' ? [] : outcomes.filter(({ kind }) => kind !== 'found');
  const places = Map.groupBy(failed, ({ sheet, column, type, kind }) =>
    [set, `"${sheet}"`, column, type, kind].join(','),
  );
  for (const [place, own] of [...places].sort(([one], [other]) => (one < other ? -1 : 1)))
    wrong.push(`${place},${own.length}`);
}

function cells({ grid }: TrueSheet): readonly (readonly string[])[] {
  return grid.map((row) => row.map(({ text }) => text));
}

// Five thousand rows of one sheet, as many as a unit has, four times over.
function speed(name: string): void {
  const rows: (readonly string[])[] = [];
  let headings: readonly string[] = [];
  for (let seed = 1; rows.length < 5000; seed += 1) {
    const sheet = readSheets(sheetNamed(name), seed)[0];
    const [head = [], ...body] = sheet === undefined ? [] : cells(sheet);
    headings = head;
    rows.push(...body);
  }
  const unit = { kind: 'table', locator: 'sheet:x', rows: [headings, ...rows], headerRows: 1, flags: [] } as const;
  detect({ mediaType: 'text/csv', units: [unit] });
  const start = process.cpuUsage();
  for (let time = 0; time < 4; time += 1) detect({ mediaType: 'text/csv', units: [unit] });
  const { user, system } = process.cpuUsage(start);
  const perSecond = Math.round((rows.length * 4) / ((user + system) / 1e6));
  console.log(`${name}: ${perSecond} rows of ${headings.length} columns a CPU-second`);
}

function sheetNamed(name: string): string {
  const part = councilSheets.split(/^== /mu).find((each) => each.startsWith(`${name}\n`)) ?? '';
  return `== ${part}`;
}
