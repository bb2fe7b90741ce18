import { beforeAll, describe, expect, test } from 'vitest';
import { hashBytes } from '#core/ids';
import { makeDetector } from '../../src/review/detect/detector.ts';
import { registerNames } from '../../src/review/detect/names/register-names.ts';
import { resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { duckDbForTests } from '../support/duckdb.ts';
import { resident } from '../support/residents.ts';
import { crowd } from '../support/said-documents.ts';

const runPlan = duckDbForTests();
const court = { addressLines: ['14 Alder Court'], postcode: 'W10 5QZ' };
const road = { addressLines: ['Flat 3', '20 Beech Road'], postcode: 'SW6 1AA' };
const residents = [
  ...crowd,
  resident('senior', { title: 'Mr', forenames: 'John', surname: 'Okafor', birthDate: '1961-03-12', ...court }),
  resident('junior', { title: 'Mr', forenames: 'John', surname: 'Okafor', birthDate: '1989-07-04', ...court }),
  resident('Grace', { title: 'Mrs', forenames: 'Grace', surname: 'Okafor', birthDate: '1963-11-30', ...court }),
  resident('Sarah', { title: 'Ms', forenames: 'Sarah', surname: 'Whitfield', birthDate: '1978-05-22', ...road }),
  resident('Ellie', { forenames: 'Ellie', surname: 'Whitfield', birthDate: '2012-09-19', ...road }),
  resident('Tom', { forenames: 'Tom', surname: 'Whitfield', birthDate: '2014-09-19', ...road }),
];

const letterhead = 'Mr John Okafor\n14 Alder Court\nLondon\nW10 5QZ\n\nDear Mr Okafor\n\n';
const call = 'Call from Sarah Whitfield, 22/05/1978.';

/** Texts about families, and for each kind of data the residents of whom it must be told, and of nobody else. */
const texts: readonly (readonly [string, string, Readonly<Record<string, readonly string[]>>])[] = [
  [
    'children by their forenames',
    `${call} Her daughter Ellie has asthma. Her son Tom was arrested.`,
    { health: ['Ellie'], criminal: ['Tom'] },
  ],
  ['a forename without a word for kin', `${call} Ellie has been diagnosed with epilepsy.`, { health: ['Ellie'] }],
  ['a late husband of the son’s name', `${call} Her late husband Tom had cancer.`, { health: [] }],
  ['a partner of the son’s name', `${call} Her partner Tom has schizophrenia.`, { health: [] }],
  ['a forename that nobody of the home bears', `${call} Her sister Rhona has asthma.`, { health: [] }],
  [
    'a son of the addressee’s name',
    `${letterhead}Your son John Okafor (born 04/07/1989) has been arrested for theft. We note your diagnosis of type 2 diabetes.\n\nYours sincerely\nHelen Marsh`,
    { criminal: ['junior'], health: ['senior'] },
  ],
  [
    'a son of the addressee’s name, of whom no more is said',
    `${letterhead}Your son John has been arrested for theft.\n\nYours sincerely\nHelen Marsh`,
    { criminal: [] },
  ],
  [
    'a wife of one of two',
    `${letterhead}Your wife Grace Okafor has cancer.\n\nYours sincerely\nHelen Marsh`,
    { health: ['Grace'] },
  ],
  [
    'father and son by their birth dates',
    'Visit to Mrs Grace Okafor, 14 Alder Court, W10 5QZ. She lives with her husband John, born 12/03/1961, who has dementia, and their son John, born 04/07/1989, who was arrested for theft.',
    { health: ['senior'], criminal: ['junior'] },
  ],
];

describe('what a text tells of a family', { timeout: 60_000 }, () => {
  let residentsOf: readonly string[] = [];
  let explained: ReadonlySet<string> = new Set();
  let told: ReadonlyMap<string, ReadonlySet<string>> = new Map();

  beforeAll(async () => {
    const detect = makeDetector({ names: registerNames(residents), asOf: '2026-11-22' });
    const contents = texts.map(([name, text]) => {
      const units = [{ kind: 'text' as const, locator: 'page:1', text, flags: [] }];
      return [
        hashBytes(new TextEncoder().encode(name)),
        { findings: detect({ mediaType: 'text/plain', units }) },
      ] as const;
    });
    const nameOf = new Map(contents.map(([hash], index) => [hash, texts[index]?.[0] ?? '']));
    const input = { contents, residents, authorityDomains: ['council.gov.example'], asOf: '2026-11-22' };
    const resolution = await resolvePeople(input, runPlan);
    const { people, mentions } = resolution;
    explained = new Set(
      resolution.referents.flatMap((all, number) => (resolution.evidenceOf(number) === null ? [] : all)),
    );
    const byId = new Map(mentions.map((mention) => [mention.id, mention]));
    const all = new Map<string, Set<string>>();
    for (const { registerRef, links } of people)
      for (const mention of links.flatMap((link) => byId.get(link.mention) ?? []))
        for (const type of mention.types) {
          const key = `${nameOf.get(mention.content)} ${type}`;
          all.set(key, (all.get(key) ?? new Set()).add(registerRef ?? 'somebody new'));
        }
    told = all;
    residentsOf = people
      .filter(({ registerRef }) => registerRef !== null)
      .flatMap(({ links }) => links.map(({ mention }) => mention));
  });

  test('every link to a resident can be explained', () => {
    expect(residentsOf.filter((mention) => !explained.has(mention))).toEqual([]);
  });

  test.each(texts)('is told of whom it is: %s', (name, _, expected) => {
    for (const [type, refs] of Object.entries(expected))
      expect(`${type}: ${[...(told.get(`${name} ${type}`) ?? [])].toSorted().join(' ')}`).toBe(
        `${type}: ${refs.toSorted().join(' ')}`,
      );
  });
});
