import { expect, test } from 'vitest';
import { filesBelow, isNode, lineAt, type Node, projectText, sources, walk } from '../support/source.ts';

const functionTypes = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];
/** Tables of facts may be long; they hold no logic. */
const isTable = (path: string): boolean => /(?:\.data|-table)\.ts$/u.test(path);

test('files stay under 300 lines', () => {
  const long = [...sources('src'), ...sources('test', { tests: true })]
    .filter((source) => source.lines > 300 && !isTable(source.path))
    .map((source) => `${source.path}: ${source.lines}`);
  expect(long).toEqual([]);
});

test('functions stay under 60 lines', () => {
  const long = sources('src')
    .filter((source) => !isTable(source.path))
    .flatMap(({ path, text, tree }) => {
      const found: string[] = [];
      walk(tree, (node) => {
        if (!functionTypes.includes(node.type)) return;
        const first = lineAt(text, node.start);
        const length = lineAt(text, node.end) - first + 1;
        if (length > 60) found.push(`${path}:${first} is ${length} lines`);
      });
      return found;
    });
  expect(long).toEqual([]);
});

/** What the types must not be talked out of: `any`, `!`, `as` (but `as const`), and a `default` that hides a missing case. */
function evasion(node: Node): string | null {
  const annotation = node['typeAnnotation'];
  const isConst = isNode(annotation) && isNode(annotation['typeName']) && annotation['typeName']['name'] === 'const';
  if (node.type === 'TSAnyKeyword') return 'any';
  if (node.type === 'TSNonNullExpression') return '!';
  if (node.type === 'TSTypeAssertion' || (node.type === 'TSAsExpression' && !isConst)) return 'as';
  if (node.type === 'SwitchCase' && node['test'] === null) return 'default in a switch';
  return null;
}

test('no any, no !, no stray as, no default in a switch', () => {
  const found = [...sources('src', { tests: true }), ...sources('test', { tests: true })]
    .filter(({ path }) => path !== 'src/core/brand.ts')
    .flatMap(({ path, text, tree }) => {
      const here: string[] = [];
      walk(tree, (node) => {
        const what = evasion(node);
        if (what !== null) here.push(`${path}:${lineAt(text, node.start)} ${what}`);
      });
      return here;
    });
  expect(found).toEqual([]);
});

test('no room is named for nothing in particular', () => {
  const vague = [...filesBelow('src'), ...filesBelow('test')].filter((path) =>
    /(?:^|\/)(?:utils?|helpers?|misc|lib|common|manager)(?:\/|\.)/u.test(path),
  );
  expect(vague).toEqual([]);
});

test('time and chance are handed in', () => {
  const found = ['src/core', 'src/review', 'src/notify', 'src/exercise'].flatMap((folder) =>
    sources(folder)
      .filter(({ path }) => path !== 'src/core/clock.ts')
      .flatMap(({ path, text }) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\b/u.test(text) ? [path] : [],
      ),
  );
  expect(found).toEqual([]);
});

test('no test is skipped, and none stands alone', () => {
  const found = [...sources('src', { tests: true }), ...sources('test', { tests: true })].flatMap(({ path, tree }) => {
    const here: string[] = [];
    walk(tree, (node) => {
      const object = node['object'];
      const property = node['property'];
      if (node.type !== 'MemberExpression' || !isNode(object) || !isNode(property)) return;
      const owner = object['name'];
      const name = property['name'];
      if (typeof owner !== 'string' || !['test', 'it', 'describe'].includes(owner)) return;
      if (typeof name === 'string' && ['skip', 'only', 'todo', 'skipIf', 'runIf', 'fails'].includes(name))
        here.push(`${path} ${owner}.${name}`);
    });
    return here;
  });
  expect(found).toEqual([]);
});

test('the project speaks of itself alone', () => {
  const words = [/\/work\/main/u, /\/root\//u, /\bregistry\.\w+\.\w+/u, /\bsubagent/iu];
  const files = ['src', 'test', 'scripts', 'docs', 'bench']
    .flatMap((folder) => filesBelow(folder))
    .filter((path) => /\.(?:ts|mjs|md|json|csv|css)$/u.test(path));
  const found = files.filter(
    (path) => path !== 'test/house/shape.test.ts' && words.some((word) => word.test(projectText(path))),
  );
  expect(found).toEqual([]);
});
