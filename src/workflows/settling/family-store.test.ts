import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { clockAt } from '#core/clock';
import type { SettledPiece } from '#core/family-piece';
import { hashBytes } from '#core/ids';
import { packFindings } from '#core/packed-findings';
import type { SettledFinding } from '#core/settled';
import { decodePieces } from '../../adapters/files/piece-text.ts';
import { createCase, type Vault } from '../../adapters/vault/case.ts';
import { segmentWriter } from '../../adapters/vault/segment-writer.ts';
import { findingsReader } from './family-findings.ts';
import { FamilySealer } from './family-sealer.ts';
import { countFamilies, forgetHalfRead, forgetWords, readFamilyIndex, readWords, wordsOf } from './family-store.ts';

const root = mkdtempSync(join(tmpdir(), 'candour-families-'));
afterAll(() => rmSync(root, { recursive: true }));

let cases = 0;
async function withCase(work: (vault: Vault) => Promise<void>): Promise<void> {
  cases += 1;
  const vault = await createCase({ folder: join(root, `${cases}`), clock: clockAt(new Date('2026-11-21T09:00:00Z')) });
  try {
    await work(vault);
  } finally {
    await vault.close();
  }
}

const sha256 = hashBytes(Buffer.from('x'));
const keys = { words: `${sha256} 5`, searched: `${sha256} 5 3 names` };

function finding(value: string): SettledFinding {
  return {
    ...{
      type: 'email',
      unit: 0,
      span: { row: null, column: null, start: 0, end: 1 },
      score: 0.5,
      reasons: ['test'],
      value,
    },
    binding: { kind: 'prose', key: 'prose:0', role: 'subject' },
    ...{ place: 'part:body', sheetRow: null, danger: 'as-document' },
  };
}

/** A piece with one passage that says what it is, and one finding of the same. */
function piece(
  slot: number,
  options: { readonly first?: number; readonly isEnd?: boolean; readonly text?: string } = {},
) {
  const { first = 0, isEnd = true, text = `${slot} ${first}` } = options;
  const identity = { member: slot === 0 ? '' : `!/${slot}`, sha256: null, bytes: 1, mediaType: 'text/plain' } as const;
  const settled: SettledPiece = {
    ...{ slot, first },
    words: Buffer.from(JSON.stringify([{ kind: 'text', locator: 'part:body', text, flags: [] }])),
    head: isEnd ? { ...identity, outcome: 'read', problem: null, coverage: [] } : null,
    said: { passages: 1, findings: 1, speaksOfDanger: slot === 2, mailDomains: [`d${first}.example`] },
    findings: packFindings([finding(text)]),
  };
  return settled;
}

function sealerOf(vault: Vault) {
  const writer = segmentWriter((records) => vault.records.seal(records));
  return { writer, sealer: new FamilySealer(writer, vault.records, keys) };
}

/** Seals a family in two batches and an end: three documents in an outermost file, one of them in two pieces. */
async function sealStreamed(vault: Vault, attempt = 1): Promise<void> {
  const { writer, sealer } = sealerOf(vault);
  await sealer.take([piece(1), piece(2, { isEnd: false })], attempt);
  await sealer.take([piece(2, { first: 1 }), piece(3)], attempt);
  await sealer.finish({ attempt, batches: 2, last: [piece(0)], isAboutPlace: false, isWhole: true });
  await writer.flush();
}

const valuesOf = (findings: readonly SettledFinding[]) => findings.map(({ value, unit }) => `${value} @${unit}`);

test('a family that came in batches is found again whole, in its order, each document with its findings', async () => {
  await withCase(async (vault) => {
    await sealStreamed(vault);
    const index = await readFamilyIndex(vault.records, keys.searched);
    expect(index?.documents.map(({ member, passages, findings }) => `${member} ${passages} ${findings}`)).toEqual([
      ' 1 1',
      '!/1 1 1',
      '!/2 2 2',
      '!/3 1 1',
    ]);
    expect(index?.documents[2]).toMatchObject({ speaksOfDanger: true, mailDomains: ['d0.example', 'd1.example'] });
    const findingsOf = findingsReader(vault.records, () => (index === null ? null : { key: keys.searched, index }));
    const found = [];
    for (const slot of [2, 0, 3, 1]) found.push(valuesOf(await findingsOf(sha256, slot)));
    expect(found).toEqual([['2 0 @0', '2 1 @1'], ['0 0 @0'], ['3 0 @0'], ['1 0 @0']]);
    const end = await wordsOf(vault.records, keys.words);
    const words = [];
    for (let batch = 0; end !== null && batch <= end.batches; batch += 1) {
      const sealed = await readWords(vault.records, keys.words, end, batch);
      words.push(...(decodePieces(sealed ?? Buffer.from('')) ?? []).map(({ slot, first }) => `${slot} ${first}`));
    }
    expect(words).toEqual(['1 0', '2 0', '2 1', '3 0', '0 0']);
    expect(countFamilies(vault.records)).toBe(1);
  });
});

test('a small family is one record of each stage', async () => {
  await withCase(async (vault) => {
    const { writer, sealer } = sealerOf(vault);
    await sealer.finish({ attempt: 2, batches: 0, last: [piece(1), piece(0)], isAboutPlace: false, isWhole: true });
    await writer.flush();
    expect(vault.records.totals().records).toBe(2);
    expect((await readFamilyIndex(vault.records, keys.searched))?.documents).toHaveLength(2);
  });
});

test('without its closing record a family does not count, and its batches are forgotten', async () => {
  await withCase(async (vault) => {
    const { writer, sealer } = sealerOf(vault);
    await sealer.take([piece(1)], 1);
    await sealer.take([piece(2)], 1);
    await writer.flush();
    expect(vault.records.totals().records).toBe(4);
    expect(await readFamilyIndex(vault.records, keys.searched)).toBe(null);
    expect(await wordsOf(vault.records, keys.words)).toBe(null);
    await forgetHalfRead(vault.records);
    expect(vault.records.totals().records).toBe(0);
  });
});

test('what a try that failed had sealed is forgotten once another counts, and a try that counts is kept', async () => {
  await withCase(async (vault) => {
    const { writer, sealer } = sealerOf(vault);
    await sealer.take([piece(1, { text: 'void' })], 1);
    await sealer.take([piece(1, { text: 'kept' })], 2);
    await sealer.take([piece(1, { text: 'void too' })], 3);
    await sealer.finish({ attempt: 2, batches: 1, last: [piece(0)], isAboutPlace: false, isWhole: true });
    await writer.flush();
    const index = await readFamilyIndex(vault.records, keys.searched);
    expect(index?.documents).toHaveLength(2);
    const findingsOf = findingsReader(vault.records, () => (index === null ? null : { key: keys.searched, index }));
    expect(valuesOf(await findingsOf(sha256, 1))).toEqual(['kept @0']);
    expect(vault.records.totals().records).toBe(4);
    await forgetHalfRead(vault.records);
    expect(vault.records.totals().records).toBe(4);
  });
});

test('words that are sealed are searched again record by record, and count only at the end', async () => {
  await withCase(async (vault) => {
    await sealStreamed(vault);
    const other = { ...keys, searched: `${keys.words} 3 other names` };
    const writer = segmentWriter((records) => vault.records.seal(records));
    const sealer = new FamilySealer(writer, vault.records, other);
    const end = { attempt: 1, batches: 2 };
    await sealer.addSearched([piece(1), piece(2, { isEnd: false })], end, 0);
    await sealer.addSearched([piece(2, { first: 1 }), piece(3)], end, 1);
    await writer.flush();
    expect(await readFamilyIndex(vault.records, other.searched)).toBe(null);
    await sealer.addSearched([piece(0)], end, 2);
    await writer.flush();
    expect(await readFamilyIndex(vault.records, other.searched)).toEqual(sealer.index(end));
    expect((await readFamilyIndex(vault.records, keys.searched))?.documents).toHaveLength(4);
  });
});

test('a family of which a record is gone is neither settled nor read, and can be read again', async () => {
  await withCase(async (vault) => {
    await sealStreamed(vault);
    const lost = [...vault.records.keys('extract'), ...vault.records.keys('detect')].filter((key) =>
      key.endsWith('#1.1'),
    );
    expect(lost).toHaveLength(2);
    await vault.records.forget(lost.map((key, index) => ({ stage: index === 0 ? 'extract' : 'detect', key })));
    expect(await readFamilyIndex(vault.records, keys.searched)).toBe(null);
    expect(await wordsOf(vault.records, keys.words)).toBe(null);
    await forgetWords(vault.records, keys.words, { attempt: 1, batches: 2 });
    expect(countFamilies(vault.records)).toBe(0);
    await sealStreamed(vault);
    expect((await readFamilyIndex(vault.records, keys.searched))?.documents).toHaveLength(4);
  });
});
