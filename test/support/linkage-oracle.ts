import type { PlanRow, PlanValue } from '#core/linkage-plan';
import type { Comparison, Condition, LinkageDefinition } from '../../src/review/resolve/comparison/definition.ts';

/** A row by its columns. */
export type NamedRow = Readonly<Record<string, PlanValue>>;

/** Names a plan row's cells. */
export function namedRow(definition: LinkageDefinition, row: PlanRow): NamedRow {
  return Object.fromEntries(definition.columns.map((column, index) => [column.name, row[index] ?? null]));
}

/** The level of a comparison by the definition read directly, without SQL: null stands for SQL's unknown. */
export function levelByDefinition(comparison: Comparison, left: NamedRow, right: NamedRow): number {
  if (holds(comparison.unknown, left, right) === true) return -1;
  const index = comparison.levels.findIndex((level) => holds(level.when, left, right) === true);
  return index < 0 ? 0 : comparison.levels.length - index;
}

function holds(condition: Condition, left: NamedRow, right: NamedRow): boolean | null {
  switch (condition.kind) {
    case 'equal':
      return compare(left[condition.left] ?? null, right[condition.right] ?? null);
    case 'within':
      return withinEdits(condition.column, condition.tolerance, left, right);
    case 'unknown':
      return ((condition.side === 'left' ? left : right)[condition.column] ?? null) === null;
    case 'is':
      return compare((condition.side === 'left' ? left : right)[condition.column] ?? null, condition.value);
    case 'all': {
      const all = condition.of.map((each) => holds(each, left, right));
      if (all.includes(false)) return false;
      return all.includes(null) ? null : true;
    }
    case 'any': {
      const any = condition.of.map((each) => holds(each, left, right));
      if (any.includes(true)) return true;
      return any.includes(null) ? null : false;
    }
  }
}

function compare(a: PlanValue, b: PlanValue): boolean | null {
  return a === null || b === null ? null : a === b;
}

function withinEdits(column: string, tolerance: number | string, left: NamedRow, right: NamedRow): boolean | null {
  const [a, b] = [left[column] ?? null, right[column] ?? null];
  if (typeof a !== 'string' || typeof b !== 'string') return null;
  const allowed =
    typeof tolerance === 'number' ? tolerance : Math.min(Number(left[tolerance]), Number(right[tolerance]));
  return editDistance(a, b) <= allowed;
}

/** Levenshtein's distance by its recurrence, in bytes as DuckDB counts; keys are ASCII after folding, mailboxes by their rule. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
