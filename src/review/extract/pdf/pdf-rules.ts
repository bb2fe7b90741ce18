import type { PdfEngine } from './pdf-engine.ts';
import { pageTurner } from './pdf-words.ts';

/** A ruled line of a page, as the page is seen: `at` across it, `from` and `to` along it. */
export type Rule = { readonly at: number; readonly from: number; readonly to: number };
/** The lines of a table's frame: where its columns and rows are divided. */
export type Grid = {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  readonly vertical: readonly Rule[];
};

const pathObject = 2;
/** Borders thicker than this many points are boxes of colour. */
const thickest = 3;
/** Lines closer than this are one line drawn twice, or meet at a corner. */
const near = 3;
const mostObjects = 20_000;
const mostRules = 2000;

/** The ruled grids of a page: at least two columns and two rows of cells. */
export function readGrids(engine: PdfEngine, page: number): Grid[] {
  const { horizontal, vertical } = readRules(engine, page);
  if (vertical.length < 3 || horizontal.length < 3) return [];
  const [across, down] = [merge(horizontal), merge(vertical)];
  // A drawing of thousands of lines is no table, and comparing them all would take minutes.
  return across.length > mostRules || down.length > mostRules ? [] : gridsOf(across, down);
}

function readRules(engine: PdfEngine, page: number): { horizontal: Rule[]; vertical: Rule[] } {
  const { api, scratch } = engine;
  const turn = pageTurner(engine, page);
  const horizontal: Rule[] = [];
  const vertical: Rule[] = [];
  const objects = Math.min(api.FPDFPage_CountObjects(page), mostObjects);
  for (let index = 0; index < objects; index += 1) {
    const object = api.FPDFPage_GetObject(page, index);
    if (api.FPDFPageObj_GetType(object) !== pathObject) continue;
    if (!api.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue;
    const box = turn(engine.float(0), engine.float(3), engine.float(2), engine.float(1));
    const width = box.right - box.left;
    const height = box.bottom - box.top;
    if (height <= thickest && width > 4)
      horizontal.push({ at: (box.top + box.bottom) / 2, from: box.left, to: box.right });
    else if (width <= thickest && height > 4)
      vertical.push({ at: (box.left + box.right) / 2, from: box.top, to: box.bottom });
    else if (width > 8 && height > 6 && api.FPDFPath_CountSegments(object) <= 6) {
      for (const at of [box.top, box.bottom]) horizontal.push({ at, from: box.left, to: box.right });
      for (const at of [box.left, box.right]) vertical.push({ at, from: box.top, to: box.bottom });
    }
  }
  return { horizontal, vertical };
}

/** Pieces of one line put together, as borders drawn cell by cell are. */
function merge(rules: readonly Rule[]): Rule[] {
  const merged: { at: number; from: number; to: number }[] = [];
  const sorted = rules.toSorted((a, b) => Math.round(a.at / 2) - Math.round(b.at / 2) || a.from - b.from);
  for (const rule of sorted) {
    const before = merged.at(-1);
    if (before !== undefined && Math.abs(before.at - rule.at) <= near && rule.from <= before.to + near)
      before.to = Math.max(before.to, rule.to);
    else merged.push({ ...rule });
  }
  return merged;
}

function gridsOf(horizontal: readonly Rule[], vertical: readonly Rule[]): Grid[] {
  const grids: Grid[] = [];
  const left = new Set(vertical);
  while (left.size > 0) {
    const across: Set<Rule> = new Set();
    const down: Set<Rule> = new Set();
    const open: Rule[] = [...left].slice(0, 1);
    for (let rule = open.pop(); rule !== undefined; rule = open.pop()) {
      if (down.has(rule)) continue;
      down.add(rule);
      left.delete(rule);
      for (const crossing of horizontal.filter((other) => meets(other, rule))) {
        if (across.has(crossing)) continue;
        across.add(crossing);
        open.push(...[...left].filter((other) => meets(crossing, other)));
      }
    }
    const columns = positions([...down]);
    const rows = positions([...across]);
    if (columns.length >= 3 && rows.length >= 3) grids.push({ columns, rows, vertical: [...down] });
  }
  return grids;
}

function meets(across: Rule, down: Rule): boolean {
  const crosses = down.at >= across.from - near && down.at <= across.to + near;
  return crosses && across.at >= down.from - near && across.at <= down.to + near;
}

function positions(rules: readonly Rule[]): number[] {
  const found: number[] = [];
  for (const { at } of rules.toSorted((a, b) => a.at - b.at))
    if (at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > near) found.push(at);
  return found;
}
