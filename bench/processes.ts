import { readdirSync, readFileSync } from 'node:fs';

/** A process and all below it, by number, itself first (Linux; elsewhere itself alone). */
export function treeOf(pid: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of entriesOf('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    const [, parent] = afterName(textOf(`/proc/${name}/stat`));
    parents.set(Number(name), Number(parent));
  }
  const found = [pid];
  for (let index = 0; index < found.length; index += 1) {
    for (const [child, parent] of parents) if (parent === found[index]) found.push(child);
  }
  return found;
}

/** The fields of a process's `stat` after its name, which stands in brackets and may hold spaces. */
export function afterName(stat: string): readonly string[] {
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** A file's text; empty where the process it tells of is gone. */
export function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function entriesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
