import type { Unit } from '#core/document';
import { readText } from '../adapters/files/read-text.ts';
import { makeDetector } from '../review/detect/detector.ts';
import { registerNames } from '../review/detect/names/register-names.ts';
import { parseRegister } from '../review/resolve/register.ts';
import type { Acts } from './acts.ts';
import type { World } from './world.ts';

type Options = Parameters<Acts['detectLines']>[0];

/** Finds personal data in JSON lines of text or rows; a line that cannot be read yields an error line, and the rest still run. */
export async function detectLines(world: World, options: Options): Promise<{ readonly problems: number }> {
  const text = options.register === undefined ? null : await readText(options.register, 'the register');
  const register = text === null ? null : parseRegister(text, 'the register');
  const names = register === null ? null : registerNames(register.value);
  const detect = makeDetector({ names, asOf: world.clock.now().toISOString().slice(0, 10) });
  let problems = register?.problems.length ?? 0;
  for await (const line of options.input) {
    if (line.trim() === '') continue;
    const read = readLine(line);
    if ('error' in read) {
      problems += 1;
      await options.write(JSON.stringify(read));
      continue;
    }
    for (const { type, span, score, reasons, value } of detect({ mediaType: 'text/plain', units: [read.unit] })) {
      const cell = span.row === null ? {} : { row: span.row, column: span.column };
      const shown = options.values ? { value } : {};
      const found = { type, start: span.start, end: span.end, score: Math.round(score * 1e4) / 1e4, reasons };
      await options.write(JSON.stringify({ id: read.id, ...found, ...cell, ...shown }));
    }
  }
  return { problems };
}

type Line = { readonly id: unknown; readonly unit: Unit } | { readonly id?: unknown; readonly error: string };

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
    return { id, unit: { kind: 'text', locator: 'text', text: value.text, flags: [] } };
  }
  if (!('rows' in value) || !isRows(value.rows)) return { id, error: 'it has neither "text" nor "rows" of strings' };
  const headerRows = 'headerRows' in value ? value.headerRows : 0;
  if (typeof headerRows !== 'number' || !Number.isInteger(headerRows) || headerRows < 0) {
    return { id, error: '"headerRows" is not a whole number' };
  }
  const rows = value.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  return { id, unit: { kind: 'table', locator: 'table:1', rows, headerRows, flags: [] } };
}

function isRows(value: unknown): value is readonly (readonly (string | number | boolean | null)[])[] {
  const isCell = (cell: unknown): boolean => cell === null || ['string', 'number', 'boolean'].includes(typeof cell);
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell));
}
