import { patternOf, type ReferencePattern } from '#core/values/reference-pattern';
import type { Column } from './columns.ts';
import { distinctness, share } from './profile.ts';

/** The column as one of references where nearly all of it has a form that the operator gave; null where not, or where its heading says another thing. */
export function operatorColumn(
  index: number,
  typed: Column | null,
  cells: readonly string[],
  patterns: readonly ReferencePattern[],
): Column | null {
  if (patterns.length === 0 || typed?.keys[0] === 'heading') return null;
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (filled.length < 3 || share(filled, (cell) => patternOf(cell, patterns) !== null) < 0.8) return null;
  return {
    index,
    heading: {
      field: 'local-reference',
      group: '',
      role: 'subject',
      variant: '',
      phrase: 'reference of the operator',
      match: 'contains',
    },
    keys: ['column-values', 'operator-pattern'],
    label: typed?.label ?? [],
    distinct: distinctness(filled),
  };
}
