import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { isNode, sources, walk } from '../support/source.ts';

const nodeForCapabilities = ['node:buffer', 'node:crypto', 'node:util', 'node:zlib'];
const parsers = [
  '7z-wasm',
  '@embedpdf/pdfium',
  '@kenjiuno/decompressrtf',
  '@kenjiuno/msgreader',
  'htmlparser2',
  'hucre',
  'hyparquet',
  'iconv-lite',
  'mdb-reader',
  'papaparse',
  'postal-mime',
  'pst-extractor',
  'zod',
];

/** What each folder may import besides itself: folders of `src/`, packages, and Node's own modules (`node:*` = all of them). */
const walls: Readonly<Record<string, readonly string[]>> = {
  core: ['node:util', 'node:crypto'],
  review: ['core', ...nodeForCapabilities, 'node:stream', ...parsers],
  notify: ['core', ...nodeForCapabilities, 'zod'],
  exercise: ['core', ...nodeForCapabilities, 'papaparse', 'zod'],
  'adapters/duckdb': ['core', 'node:*', '@duckdb/node-api'],
  'adapters/files': ['core', 'node:*'],
  'adapters/postgres': ['core', 'node:*', 'kysely', 'pg', '@electric-sql/pglite', 'zod'],
  'adapters/print': [
    'core',
    'node:*',
    '@myriaddreamin/typst-ts-node-compiler',
    '@expo-google-fonts/noto-sans',
    '@expo-google-fonts/atkinson-hyperlegible-next',
  ],
  'adapters/tesseract': ['core', 'node:*'],
  'adapters/vault': ['core', 'node:*', 'zod'],
  workflows: [
    'core',
    'review',
    'notify',
    'exercise',
    'adapters/duckdb',
    'adapters/files',
    'adapters/postgres',
    'adapters/print',
    'adapters/tesseract',
    'adapters/vault',
    'node:*',
  ],
  cli: ['core', 'workflows', 'desk', 'node:*', 'commander'],
  desk: ['core', 'workflows', 'node:*'],
};

/** Stages of the review, in the only direction in which they may import. */
const stages = ['collect', 'extract', 'detect', 'resolve', 'assess'];

function roomOf(path: string): string {
  const [, first = '', second = ''] = path.split('/');
  return first === 'adapters' ? `adapters/${second}` : first;
}

function importsOf(source: { readonly path: string; readonly tree: Parameters<typeof walk>[0] }): readonly string[] {
  const found: string[] = [];
  walk(source.tree, (node) => {
    const from = node['source'];
    if (/^(?:Import|Export)/u.test(node.type) && isNode(from) && typeof from['value'] === 'string')
      found.push(from['value']);
  });
  return found;
}

/** A specifier as a project path (`src/core/ids.ts`), or unchanged where it names a package. */
function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('#core/')) return `src/core/${specifier.slice('#core/'.length)}.ts`;
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : specifier;
}

function allowed(from: string, target: string): boolean {
  const room = roomOf(from);
  if (room === 'main.ts' || room === 'worker.ts') return true;
  const rules = walls[room];
  if (rules === undefined) return false;
  if (target.startsWith('src/')) {
    const other = roomOf(target);
    if (other !== room) return rules.includes(other);
    if (room !== 'review') return true;
    const [here, there] = [from, target].map((path) => stages.indexOf(path.split('/')[2] ?? ''));
    return here !== undefined && there !== undefined && there !== -1 && there <= here;
  }
  const name = target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] ?? '');
  return rules.includes(target) || rules.includes(name) || (target.startsWith('node:') && rules.includes('node:*'));
}

test('imports point inwards', () => {
  const broken = sources('src').flatMap((source) =>
    importsOf(source)
      .map((specifier) => targetOf(source.path, specifier))
      .filter((target) => !allowed(source.path, target))
      .map((target) => `${source.path} imports ${target}`),
  );
  expect(broken).toEqual([]);
});

test('the wall refuses what it should', () => {
  expect(allowed('src/core/ids.ts', 'src/review/detect/detector.ts')).toBe(false);
  expect(allowed('src/review/detect/detector.ts', 'src/notify/advice.ts')).toBe(false);
  expect(allowed('src/review/detect/detector.ts', 'node:fs')).toBe(false);
  expect(allowed('src/review/extract/pdf/pdf.ts', 'src/review/resolve/comparison/plan.ts')).toBe(false);
  expect(allowed('src/adapters/vault/case.ts', 'src/adapters/files/walk.ts')).toBe(false);
  expect(allowed('src/review/resolve/comparison/plan.ts', 'src/review/detect/finding-id.ts')).toBe(true);
});
