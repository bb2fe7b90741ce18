import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsRead, parseLinkModel } from '../../../src/review/resolve/link/link-model.ts';
import type { OpenedSet } from './sets.ts';
import { registerShape, type Shape, syntheticColumns, syntheticRows } from './synthetic-people.ts';

const even = (records: number): readonly number[] => Array.from({ length: records }, () => 1 / records);

/** Synthetic sets that differ in what decides how records become groups: how many a person has, how full and how right they are, families. */
export const syntheticShapes: Readonly<Record<string, Shape>> = {
  register: { ...registerShape, seed: 1, people: 5000 },
  'ten records each': { seed: 2, people: 800, records: even(10), empty: 0.25, mistake: 0.2, families: 0.7 },
  'half empty': { seed: 3, people: 3000, records: [0.2, 0.3, 0.3, 0.2], empty: 0.4, mistake: 0.15, families: 0.5 },
  'many mistakes': { seed: 4, people: 3000, records: even(5), empty: 0.15, mistake: 0.35, families: 0.6 },
  'few doubles': { seed: 5, people: 5000, records: [0.9, 0.1], empty: 0.05, mistake: 0.03, families: 0.7 },
  'no families': { ...registerShape, seed: 6, people: 5000, families: 0 },
  'nobody twice': { ...registerShape, seed: 7, people: 5000, records: [1] },
};

const columns: readonly string[] = syntheticColumns;

/** Makes a synthetic set, with the model of a register. */
export function openShape(shape: Shape): OpenedSet {
  const model = parseLinkModel(readFileSync(join(import.meta.dirname, 'register.json'), 'utf8'));
  const places = columnsRead(model).map((column) => columns.indexOf(column));
  const truths = new Map<string, string>();
  const left = [...syntheticRows(shape)].map(({ id, person, cells }) => {
    truths.set(id, String(person));
    return { id, cells: places.map((place) => cells[place] ?? '') };
  });
  return { model, left, right: null, truths };
}
