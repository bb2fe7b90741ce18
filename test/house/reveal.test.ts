import { expect, test } from 'vitest';
import { isNode, sources, walk } from '../support/source.ts';

/** The only files that may take a personal value out of its wrapper, and why. */
const revealSites: Readonly<Record<string, string>> = {
  'src/workflows/export-rows.ts': 'an export shows values where the operator asked for them with --values',
};

test('personal values are revealed only at the listed places', () => {
  const found = new Set(
    sources('src').flatMap(({ path, tree }) => {
      const here: string[] = [];
      walk(tree, (node) => {
        const property = node['property'];
        if (node.type === 'MemberExpression' && isNode(property) && property['name'] === 'reveal') here.push(path);
      });
      return here;
    }),
  );
  expect([...found].sort()).toEqual(Object.keys(revealSites).sort());
});
