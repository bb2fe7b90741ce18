import { describe, expect, test } from 'vitest';
import type { MentionId } from '#core/ids';
import { mentionId } from '../../src/review/resolve/mentions/mentions.ts';
import { resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { duckDbForTests } from '../support/duckdb.ts';
import { contentsOf, crowd, type Said } from '../support/said-documents.ts';
import { type Family, families, type Planted } from './families.data.ts';

const runPlan = duckDbForTests();

function idOf({ document, said }: Planted): MentionId {
  const [content] = contentsOf({ [document]: [] }).keys();
  if (content === undefined) throw new Error('a document has a hash');
  return mentionId(content, 0, said.key);
}

/** Whose each planted mention is found to be, by its id: a register reference, `new` or `open`; and who of the truth each person holds. */
async function outcomeOf({ residents, planted }: Family) {
  const documents: Record<string, readonly Said[]> = {};
  for (const { document, said } of planted) documents[document] = [...(documents[document] ?? []), said];
  const registered = residents.some(({ registerRef }) => registerRef.startsWith('G')) ? [] : crowd;
  const { people } = await resolvePeople(
    {
      contents: contentsOf(documents),
      residents: [...registered, ...residents],
      authorityDomains: ['council.gov.example'],
      asOf: '2026-11-22',
    },
    runPlan,
  );
  const found = new Map(
    people.flatMap(({ links, registerRef }) => links.map(({ mention }) => [mention, registerRef ?? 'new'] as const)),
  );
  const truth = new Map(planted.map((each) => [idOf(each), each.of]));
  const together = people.map(({ links }) => [...new Set(links.flatMap(({ mention }) => truth.get(mention) ?? []))]);
  return { found, together };
}

describe('people who are easily taken for each other', { timeout: 60_000 }, () => {
  test.each(families)('$name', async (family) => {
    const { found, together } = await outcomeOf(family);
    const expected = family.planted.filter(({ is }) => is !== undefined);
    const name = ({ document, said }: Planted): string => `${document} ${said.key}`;
    expect(expected.map((each) => [name(each), found.get(idOf(each)) ?? 'open'])).toEqual(
      expected.map((each) => [name(each), each.is]),
    );
    for (const each of together) expect(each.slice(1)).toEqual([]);
    const reversed = { ...family, residents: family.residents.toReversed(), planted: family.planted.toReversed() };
    expect(new Map([...(await outcomeOf(reversed)).found].toSorted())).toEqual(new Map([...found].toSorted()));
  });
});
