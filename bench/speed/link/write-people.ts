import { closeSync, openSync, writeSync } from 'node:fs';
import { type Shape, syntheticColumns, syntheticRows } from '../../quality/link/synthetic-people.ts';

/** Writes a synthetic table as CSV and whose each record is (`id,person`); gives how many records there are. */
export function writePeople(shape: Shape, most: number, table: string, truth: string): number {
  const files = [openSync(table, 'w'), openSync(truth, 'w')] as const;
  let waiting: [string[], string[]] = [[['id', ...syntheticColumns].join(',')], ['id,person']];
  let count = 0;
  const flush = (): void => {
    for (const [at, lines] of waiting.entries()) writeSync(files[at] ?? files[0], `${lines.join('\n')}\n`);
    waiting = [[], []];
  };
  for (const { id, person, cells } of syntheticRows(shape)) {
    if (count >= most) break;
    count += 1;
    waiting[0].push(`${id},${cells.join(',')}`);
    waiting[1].push(`${id},${person}`);
    if (count % 20_000 === 0) flush();
  }
  flush();
  for (const file of files) closeSync(file);
  return count;
}
