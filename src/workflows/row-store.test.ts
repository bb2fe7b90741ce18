import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clockAt } from '#core/clock';
import { deriveId, type SnapshotId } from '#core/ids';
import type { FindingRow } from '#core/snapshot';
import { createCase, type Vault } from '../adapters/vault/case.ts';
import { findingStore } from './row-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'candour-rows-'));
let vault: Vault;
beforeAll(async () => {
  vault = await createCase({ folder: join(folder, 'case'), clock: clockAt(new Date('2026-11-22T10:00:00Z')) });
});
afterAll(async () => {
  await vault.close();
  rmSync(folder, { recursive: true });
});

const rows: readonly FindingRow[] = Array.from({ length: 12_601 }, (_, index) => ({
  id: deriveId('F', String(index)),
  path: `Housing/${String(Math.floor(index / 7)).padStart(6, '0')}.docx`,
  ...{ locator: `chars:${index}`, type: 'person-name', score: 0.9, value: `A|Person ${index}`, reasons: [] },
  ...{ mention: deriveId('M', String(index)), personId: null, tie: 'in no mention of anybody' },
}));

async function* given(): AsyncGenerator<readonly FindingRow[]> {
  for (let from = 0; from < rows.length; from += 333) yield rows.slice(from, from + 333);
}

/** As versions sealed them that noted no size of their pieces: with a list of the paths of each, or before that without one. */
async function sealBefore(id: SnapshotId, each: number, hasList: boolean): Promise<void> {
  const starts = Array.from({ length: Math.ceil(rows.length / each) }, (_, piece) => piece * each);
  const pieces = starts.map((from) => rows.slice(from, from + each));
  const stage = 'finding-rows';
  await vault.records.seal([
    ...pieces.map((piece, index) => ({
      ...{ stage, key: `${id} from ${String(index * each).padStart(9, '0')}`, body: JSON.stringify(piece) },
    })),
    ...(hasList
      ? [{ stage, key: `${id} pieces`, body: JSON.stringify(pieces.map((piece) => piece.map(({ path }) => path))) }]
      : []),
    { stage, key: `${id} rows`, body: String(rows.length) },
  ]);
}

const forms: readonly (readonly [string, number, (id: SnapshotId) => Promise<void>])[] = [
  ['as they are sealed now', 500, (id) => findingStore.seal(vault, id, given())],
  ['in pieces of a thousand', 2_000, (id) => sealBefore(id, 1_000, true)],
  ['in pieces of ten thousand without a list', rows.length, (id) => sealBefore(id, 10_000, false)],
];

test.each(forms)('rows %s are read whole, in order, and found by their keys', async (name, most, seal) => {
  const id = deriveId('S', name);
  expect(findingStore.has(vault, id)).toBe(false);
  await seal(id);
  expect(findingStore.has(vault, id)).toBe(true);
  const all: FindingRow[] = [];
  for await (const some of findingStore.read(vault, id)) all.push(...some);
  expect(all).toEqual(rows);
  for (const index of [0, 251, 6_999, rows.length - 1]) {
    const path = rows[index]?.path ?? '';
    const held: FindingRow[] = [];
    for await (const some of findingStore.readFor(vault, id, [path])) held.push(...some);
    expect(held.length).toBeLessThanOrEqual(most);
    expect(held.filter((row) => row.path === path)).toEqual(rows.filter((row) => row.path === path));
  }
  expect(await findingStore.knownOf(vault, id, ['nowhere', rows[5]?.path ?? ''])).toEqual(new Set([rows[5]?.path]));
});

test('the rows of other snapshots are forgotten', async () => {
  const [kept, other] = [deriveId('S', 'kept'), deriveId('S', 'other')];
  for (const id of [kept, other]) await findingStore.seal(vault, id, given());
  await findingStore.forgetOthers(vault, kept);
  expect([findingStore.has(vault, kept), findingStore.has(vault, other)]).toEqual([true, false]);
});
