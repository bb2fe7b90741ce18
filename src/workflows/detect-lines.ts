import { readText } from '../adapters/files/read-text.ts';
import {
  explain,
  type Found,
  type MentionKind,
  makeDetector,
  mentionsIn,
  type Part,
  readOperatorTables,
} from '../review/detect/door.ts';
import { parseRegister } from '../review/resolve/register/register.ts';
import type { Acts } from './acts.ts';
import type { World } from './world.ts';

type Options = Parameters<Acts['detectLines']>[0];

/** Finds personal data in JSON lines of text or rows; a line that cannot be read yields an error line, and the rest still run. */
export async function detectLines(world: World, options: Options): Promise<{ readonly problems: number }> {
  const text = options.register === undefined ? null : await readText(options.register, 'the register');
  const register = text === null ? null : parseRegister(text, 'the register');
  const [bank, references] = [options.bankChecks, options.references];
  const tables = readOperatorTables(
    bank === undefined ? null : await readText(bank, 'the table of bank checks'),
    references === undefined ? null : await readText(references, 'the list of references'),
  );
  const detector = makeDetector({ asOf: world.clock.now(), register: register?.value ?? [], tables });
  let problems = register?.problems.length ?? 0;
  for await (const line of options.input) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if ('error' in read) {
      problems += 1;
      await options.write(JSON.stringify(read));
      continue;
    }
    const found = detector.inDocument([read.part]);
    for (const each of found) await options.write(JSON.stringify({ id: read.id, ...shown(each, options) }));
    if (!options.mentions) continue;
    for (const each of mentionsOf(read.part, found)) await options.write(JSON.stringify({ id: read.id, ...each }));
  }
  return { problems };
}

function shown(
  { type, start, end, score, reasons, row, column, value, asRead }: Found,
  { values, why }: Options,
): object {
  const place = row === null ? {} : { row, column };
  const told = {
    ...place,
    ...(values ? { value, ...(asRead === undefined ? {} : { asRead }) } : {}),
    ...(why ? explain(reasons) : {}),
  };
  return { type, start, end, score: Math.round(score * 1e4) / 1e4, reasons, ...told };
}

type Mentioned = { mention: MentionKind; start: number; end: number; row?: number; column?: number };

// Mentions in a text or in each cell, but for those that stand within a finding.
function mentionsOf(part: Part, found: readonly Found[]): Mentioned[] {
  const cells =
    'text' in part
      ? [{ text: part.text, place: {} }]
      : part.rows.flatMap((cellsOfRow, row) => cellsOfRow.map((text, column) => ({ text, place: { row, column } })));
  const byCell = Map.groupBy(found, ({ row, column }) => `${row ?? ''},${column ?? ''}`);
  return cells.flatMap(({ text, place }) => {
    const here = byCell.get('row' in place ? `${place.row},${place.column}` : ',') ?? [];
    return mentionsIn(text)
      .filter((each) => !here.some(({ start, end }) => start <= each.start && each.end <= end))
      .map(({ kind, start, end }) => ({ mention: kind, start, end, ...place }));
  });
}

type Line = { readonly id: unknown; readonly part: Part } | { readonly id?: unknown; readonly error: string };

function readLine(line: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'this line is not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { error: 'this line is not a JSON object' };
  const id = 'id' in value ? value.id : null;
  if ('text' in value) {
    if (typeof value.text !== 'string') return { id, error: '"text" is not a string' };
    return { id, part: { text: value.text } };
  }
  if (!('rows' in value) || !isRows(value.rows)) return { id, error: 'it has neither "text" nor "rows" of strings' };
  const headerRows = 'headerRows' in value ? value.headerRows : 0;
  if (typeof headerRows !== 'number' || !Number.isInteger(headerRows) || headerRows < 0) {
    return { id, error: '"headerRows" is not a whole number' };
  }
  const rows = value.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  return { id, part: { rows, headerRows } };
}

function isRows(value: unknown): value is readonly (readonly (string | number | boolean | null)[])[] {
  const isCell = (cell: unknown): boolean => cell === null || ['string', 'number', 'boolean'].includes(typeof cell);
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell));
}
