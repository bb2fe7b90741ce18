import { readFileSync } from 'node:fs';
import { openCase } from '../../../src/adapters/vault/case.ts';
import type { ContentHash } from '../../../src/core/ids.ts';
import type { SearchedContent } from '../../../src/core/settled.ts';
import { wholeFolder } from '../../../src/review/collect/selection.ts';
import { findingsReader } from '../../../src/workflows/settling/family-findings.ts';
import { readFamilyIndex, type SettledFamilyIndex, stages } from '../../../src/workflows/settling/family-store.ts';
import { hashFolder } from '../../../src/workflows/settling/hash-folder.ts';
import { familyOfBatch } from '../../../src/workflows/settling/sealed-family.ts';
import { searchedContents, settlePlaces } from '../../../src/workflows/settling/settle-places.ts';

/** What a kept case holds of its share: each content with what was found in it, and its first path. */
export type CaseContents = {
  readonly contents: readonly (readonly [ContentHash, SearchedContent])[];
  readonly pathOf: ReadonlyMap<ContentHash, string>;
};

/** Reads contents that were written out of a case, a line each: `[hash, path, content]`. */
export function writtenContents(file: string): CaseContents {
  const rows: readonly (readonly [ContentHash, string, SearchedContent])[] = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => JSON.parse(line));
  return {
    contents: rows.map(([sha256, , content]) => [sha256, content] as const),
    pathOf: new Map(rows.map(([sha256, path]) => [sha256, path] as const)),
  };
}

/** Reads a finished case again without reading a file of its share: as sealed by the version of detection that ran last. */
export async function caseContents(folder: string, share: string): Promise<CaseContents> {
  const vault = await openCase({ folder, keyFile: undefined });
  try {
    const { roots, unique } = await hashFolder({
      ...{ folder: share, selection: wholeFolder, signal: new AbortController().signal },
      onProgress: () => undefined,
    });
    const keys = new Map<string, string>();
    // Later keys come last; a family whose pictures were read has a `+` in its key and holds all that one without them does.
    for (const key of vault.records.keys(stages.searched)) {
      if (familyOfBatch(key) !== null) continue;
      const sha256 = key.slice(0, key.indexOf(' '));
      const known = keys.get(sha256);
      if (known === undefined || key.includes('+') || !known.includes('+')) keys.set(sha256, key);
    }
    const families = new Map<ContentHash, { key: string; index: SettledFamilyIndex }>();
    for (const { sha256 } of unique) {
      const key = keys.get(sha256) ?? '';
      const index = await readFamilyIndex(vault.records, key);
      if (index !== null) families.set(sha256, { key, index });
    }
    const settled = settlePlaces(roots, (root) => families.get(root)?.index.documents ?? null);
    const findingsOf = findingsReader(vault.records, (root) => families.get(root) ?? null);
    const contents: (readonly [ContentHash, SearchedContent])[] = [];
    for await (const each of searchedContents(settled, findingsOf)) contents.push(each);
    return { contents, pathOf: new Map([...settled.contents].map(([sha256, { path }]) => [sha256, path])) };
  } finally {
    await vault.close();
  }
}
