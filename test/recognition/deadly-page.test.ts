import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { PageService } from '../../src/adapters/files/page-service.ts';
import { openPool } from '../../src/adapters/files/pool.ts';
import { hashBytes } from '../../src/core/ids.ts';
import { type WordRow, wordRows } from '../../src/core/recognised-page.ts';

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/pictures');
const pool = openPool({
  script: join(root, 'test/support/broken-recogniser.ts'),
  codeFolders: [root],
  evidence: fixtures,
  settings: {},
  workers: 1,
});
afterAll(() => pool.close());

test('a page that breaks its recogniser costs itself alone: the process is thrown away, and the pages before it are not read again', async () => {
  const known = new Map<string, readonly WordRow[] | null>();
  const said: string[] = [];
  const pages: PageService = {
    ask: ({ key }) => {
      const rows = known.get(key);
      said.push(rows === undefined ? 'unknown' : rows === null ? 'deadly' : 'known');
      return Promise.resolve(rows === undefined ? { kind: 'recognise' } : { kind: 'words', rows });
    },
    read: () => Promise.resolve(null),
    keep: async ({ key }, words) => void known.set(key, words === null ? null : wordRows(words)),
    died: ({ key }) => void known.set(key, null),
  };
  const absolute = join(fixtures, 'fax-g4-two-pages.tif');
  const bytes = readFileSync(absolute);
  const job = { absolute, sha256: hashBytes(bytes), bytes: bytes.length };
  const family = await pool.read(job, () => Promise.resolve(), pages);
  expect(said).toEqual(['unknown', 'unknown', 'known', 'deadly']);
  expect(family).toMatchObject({ attempt: 2, isWhole: true });
  expect(family.last[0]?.head).toMatchObject({
    outcome: 'partial',
    problem: { code: 'needs-ocr', sentence: expect.stringContaining('page 2 of 2') },
    coverage: [{ of: 'pages', expected: 2, read: 1 }],
  });
});
