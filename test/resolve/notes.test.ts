import { describe, expect, test } from 'vitest';
import { hashBytes } from '#core/ids';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { registerNames } from '../../src/review/detect/names/register-names.ts';
import { resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { duckDbForTests } from '../support/duckdb.ts';
import { resident } from '../support/residents.ts';
import { crowd } from '../support/said-documents.ts';
import { notes } from './notes.data.ts';

const runPlan = duckDbForTests();
const home = { addressLines: ['4 Bramley Road'], postcode: 'W10 6SZ' };
const residents = [
  ...crowd,
  resident('GM', { title: 'Mrs', forenames: 'Grace', surname: 'Mensah', birthDate: '1961-02-03', ...home }),
  resident('DM', { title: 'Mr', forenames: 'Daniel', surname: 'Mensah', birthDate: '1999-09-09', ...home }),
  resident('NO', { title: 'Mrs', forenames: 'Ngozi', surname: 'Okonjo', birthDate: '1975-04-18' }),
  resident('AO', { forenames: 'Amara', surname: 'Okonjo', birthDate: '2014-05-12' }),
  resident('JK', { title: 'Mr', forenames: 'John', surname: 'Khan', birthDate: '1950-01-02' }),
];

// A caller's mother has no name, and an officer in passing may take what is said after.
const mostMissed: Readonly<Record<string, number>> = {
  subject: 0,
  pronoun: 0,
  'the tenant': 0,
  relative: 0,
  'two people': 0,
  officer: 1,
  professional: 0,
  correspondent: 2,
};

type Told = { readonly kind: string; readonly found: number; readonly of: number; readonly wrong: readonly string[] };

/** What each note tells of whom, by the path from words to people. */
async function readNotes(): Promise<readonly Told[]> {
  const detect = makeDetector({ names: registerNames(residents), asOf: '2026-11-22' });
  const hashes = notes.map((_, index) => hashBytes(new TextEncoder().encode(`note ${index}`)));
  const contents = notes.flatMap(({ text }, index) => {
    const units = [{ kind: 'text' as const, locator: 'page:1', text, flags: [] }];
    const hash = hashes[index];
    return hash === undefined ? [] : [[hash, { findings: detect({ mediaType: 'text/plain', units }) }] as const];
  });
  const { people, mentions } = await resolvePeople(
    { contents, residents, authorityDomains: ['council.gov.example'], asOf: '2026-11-22' },
    runPlan,
  );
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const typesOf = (index: number, ref: string): ReadonlySet<string> =>
    new Set(
      people
        .filter(({ registerRef }) => registerRef === ref)
        .flatMap(({ links }) => links.flatMap(({ mention }) => byId.get(mention) ?? []))
        .filter(({ content }) => content === hashes[index])
        .flatMap(({ types }): readonly string[] => types),
    );
  return notes.map(({ kind, tells, not = {} }, index) => {
    const wanted = Object.entries(tells).flatMap(([ref, types]) => types.map((type) => typesOf(index, ref).has(type)));
    const wrong = Object.entries(not).flatMap(([ref, types]) =>
      types.filter((type) => typesOf(index, ref).has(type)).map((type) => `${index} ${ref} ${type}`),
    );
    return { kind, found: wanted.filter(Boolean).length, of: wanted.length, wrong };
  });
}

describe('what a note tells', { timeout: 60_000 }, () => {
  test('is of whom the words say, by kind', async () => {
    const told = await readNotes();
    const byKind = Object.fromEntries(
      [...Map.groupBy(told, ({ kind }) => kind)].map(([kind, all]) => [
        kind,
        [all.reduce((sum, { found }) => sum + found, 0), all.reduce((sum, { of }) => sum + of, 0)],
      ]),
    );
    expect(told.flatMap(({ wrong }) => wrong)).toEqual([]);
    for (const [kind, most] of Object.entries(mostMissed)) {
      const [found = 0, of = 0] = byKind[kind] ?? [];
      expect(`${kind}: ${of - found}`).toBe(`${kind}: ${Math.min(most, of - found)}`);
    }
    expect(Object.keys(byKind)).toEqual(Object.keys(mostMissed));
  });
});
