import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseAst } from 'rolldown/parseAst';

/** A node of the syntax tree: its type, its span in UTF-16 offsets, and whatever else its type has. */
export type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

/** A source file of the project, parsed. */
export type Source = { readonly path: string; readonly text: string; readonly lines: number; readonly tree: Node };

const root = join(import.meta.dirname, '..', '..');

/** Every TypeScript file below a folder of the project, tests left out unless asked for, in path order. */
export function sources(folder: string, options: { readonly tests: boolean } = { tests: false }): readonly Source[] {
  return filesBelow(folder)
    .filter((path) => path.endsWith('.ts') && (options.tests || !path.endsWith('.test.ts')))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const tree: unknown = parseAst(text, { lang: 'ts' }, path);
      if (!isNode(tree)) throw new Error(`${path} did not parse`);
      return { path, text, lines: text.split('\n').length - 1, tree };
    });
}

/** Every file below a folder of the project, relative to the project, in path order. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** A text file of the project. */
export function projectText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** Calls `visit` with every node below and including `node`, and its parent. */
export function walk(node: Node, visit: (node: Node, parent: Node | null) => void, parent: Node | null = null): void {
  visit(node, parent);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) walk(child, visit, node);
  }
}

/** The line, from 1, at which an offset stands. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Whether a value is a node of the tree. */
export function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value
  );
}
