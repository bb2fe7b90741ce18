import { expect, test } from 'vitest';
import { problemCatalogue } from '../../src/core/problem.ts';
import { isNode, lineAt, type Node, projectText, sources, walk } from '../support/source.ts';

/** Each exported declaration of a file: its name, where it starts, and whether it is a type. */
function exportsOf(tree: Node): readonly { readonly name: string; readonly start: number; readonly isType: boolean }[] {
  const found: { name: string; start: number; isType: boolean }[] = [];
  walk(tree, (node) => {
    const declaration = node['declaration'];
    if (node.type !== 'ExportNamedDeclaration' || !isNode(declaration)) return;
    const declared = declaration.type === 'VariableDeclaration' ? declaration['declarations'] : [declaration];
    for (const each of Array.isArray(declared) ? declared : []) {
      const id: unknown = isNode(each) ? each['id'] : null;
      if (isNode(id) && typeof id['name'] === 'string')
        found.push({ name: id['name'], start: node.start, isType: declaration.type.startsWith('TS') });
    }
  });
  return found;
}

/** Whether a doc comment, or a run of exports that share one, stands right above. */
function isDocumented(text: string, start: number): boolean {
  const above = text.slice(0, start).trimEnd();
  if (above.endsWith('*/')) return true;
  const lastLine = above.slice(above.lastIndexOf('\n') + 1);
  return lastLine.startsWith('export type') && isDocumented(text, above.lastIndexOf('\n') + 1);
}

test('every exported thing says in one sentence what it is', () => {
  const silent = sources('src').flatMap(({ path, text, tree }) =>
    exportsOf(tree)
      .filter(({ start }) => !isDocumented(text, start))
      .map(({ name, start }) => `${path}:${lineAt(text, start)} ${name}`),
  );
  expect(silent).toEqual([]);
});

test('every exported type of core stands in the glossary', () => {
  const glossary = projectText('docs/glossary.md');
  const missing = sources('src/core').flatMap(({ path, tree }) =>
    exportsOf(tree)
      .filter(({ name, isType }) => isType && !glossary.includes(`\`${name}\``))
      .map(({ name }) => `${path} ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every problem code and fault code is used', () => {
  const text = sources('src')
    .filter(({ path }) => path !== 'src/core/problem.ts' && path !== 'src/core/fault.ts')
    .map((source) => source.text)
    .join('\n');
  const faultCodes = [...projectText('src/core/fault.ts').matchAll(/\| '([A-Z-]+)'/gu)].map(([, code]) => code ?? '');
  expect(faultCodes.length).toBeGreaterThan(10);
  const unused = [...Object.keys(problemCatalogue), ...faultCodes].filter((code) => !text.includes(`'${code}'`));
  expect(unused).toEqual([]);
});
