import type { LinkageDefinition } from './definition.ts';
import { equalColumns } from './learnable-table.ts';

/**
 * Whether a pair would have been compared if it were not for one comparison: only such pairs tell how often that comparison agrees, since all
 * others were found by its agreeing. `levels` as `unpackPattern` gives them.
 */
export function foundWithout(
  { comparisons, blocking }: LinkageDefinition,
  comparison: string,
  levels: ReadonlyMap<string, number>,
): boolean {
  const equal = new Set<string>();
  for (const { name, levels: all } of comparisons) {
    const level = all[all.length - (levels.get(name) ?? -1)];
    if (name === comparison || level === undefined) continue;
    for (const column of equalColumns[name]?.[level.name] ?? []) equal.add(column);
  }
  return blocking.some(({ columns }) => columns.every((column) => equal.has(column)));
}
