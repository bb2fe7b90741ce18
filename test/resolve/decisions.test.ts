import { describe, expect, test } from 'vitest';
import type { DecisionSide, IdentityDecision } from '#core/decision';
import { deriveId } from '#core/ids';
import type { Mention } from '#core/mention';
import type { Resident } from '#core/register';
import { anchorName } from '../../src/review/resolve/decisions/locate.ts';
import { type Resolution, resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { decide, residentSide } from '../support/decisions.ts';
import { duckDbForTests } from '../support/duckdb.ts';
import { resident } from '../support/residents.ts';
import { atHome, contentsOf, crowd, ngozi, row, said } from '../support/said-documents.ts';

const runPlan = duckDbForTests();
const longer = { timeout: 60_000 };
type Documents = Parameters<typeof contentsOf>[0];

function resolve(
  documents: Documents,
  residents: readonly Resident[],
  decisions: readonly IdentityDecision[] = [],
): Promise<Resolution> {
  const all = { contents: contentsOf(documents), residents: [...crowd, ...residents], authorityDomains: [] };
  return resolvePeople({ ...all, decisions }, runPlan);
}

/** The mentions that say this value, as a side. */
async function whoSays(documents: Documents, says: (mention: Mention) => boolean): Promise<DecisionSide> {
  const { mentions } = await resolve(documents, []);
  const anchors = mentions.filter(says).map((mention) => ({
    ...{ mention: mention.id, content: mention.content, unit: mention.unit, key: mention.key },
    name: anchorName(mention),
  }));
  return { kind: 'mentions', anchors };
}

function whose({ people }: Resolution): readonly (readonly [string | null, number])[] {
  return people
    .map((person) => [person.registerRef, person.links.length] as const)
    .toSorted((a, b) => String(a[0]).localeCompare(String(b[0])) || b[1] - a[1]);
}

const dated = row(['person-name', '|Ngozi|Okonjo'], ['birth-date', '1975-04-18'], ...atHome);
const bare = row(['person-name', '|Ngozi|Okonjo'], ['debt', 'arrears']);

describe('decisions of people', longer, () => {
  test('join a mention with a resident, whatever the evidence', async () => {
    const documents = { dated, bare };
    expect(whose(await resolve(documents, [ngozi]))).toEqual([['N1', 1]]);
    const side = await whoSays(documents, ({ types }) => types.includes('debt'));
    const decided = await resolve(documents, [ngozi], [decide(1, 'must-link', side, residentSide('N1'))]);
    expect(whose(decided)).toEqual([['N1', 2]]);
    const links = decided.people.flatMap(({ links: each }) => each);
    expect(links.map(({ because }) => because).join()).toContain('A person decided it');
    // Whoever asks why sees what speaks for it besides, and that a person decided the one and not the other.
    const evidence = decided.referents.map((_, number) => decided.evidenceOf(number));
    expect(evidence.map((each) => each?.candidates[0]?.registerRef)).toEqual(['N1', 'N1']);
    expect(evidence.filter((each) => each?.decided).length).toBe(1);
  });

  test('teach what a person tied: a telephone decided to be a resident’s finds them in other files', async () => {
    const phone = ['phone', '+447700900555'] as const;
    const documents = {
      tied: row(['person-name', '|Ngozi|Okonjo'], phone, ['debt', 'arrears']),
      other: row(['person-name', '|Ngozi|Okonjo'], phone, ['housing', 'transfer']),
    };
    const side = await whoSays(documents, ({ types }) => types.includes('debt'));
    const { people } = await resolve(documents, [ngozi], [decide(1, 'must-link', side, residentSide('N1'))]);
    const links = people.filter(({ registerRef }) => registerRef === 'N1').flatMap(({ links: each }) => each);
    expect(links.length).toBe(2);
    expect(links.map(({ because }) => because).join()).toContain('compared with what other files say of this resident');
  });

  test('keep a mention from a resident, and never lose it', async () => {
    const documents = { dated };
    const side = await whoSays(documents, () => true);
    const { people, unresolved, mentions } = await resolve(
      documents,
      [ngozi],
      [decide(1, 'not-theirs', side, residentSide('N1'))],
    );
    expect(people.some(({ registerRef }) => registerRef === 'N1')).toBe(false);
    expect(people.flatMap(({ links }) => links).length + unresolved.length).toBe(mentions.length);
  });

  test('take one mention out of a document’s person, and leave the rest', async () => {
    const documents = {
      note: [
        said('prose:1', [
          ['person-name', '|Ngozi|Okonjo'],
          ['birth-date', '1975-04-18'],
        ]),
        said('prose:2', [
          ['person-name', '|Ngozi|Okonjo'],
          ['health', 'asthma'],
        ]),
      ],
    };
    expect(whose(await resolve(documents, [ngozi]))).toEqual([['N1', 2]]);
    const side = await whoSays(documents, ({ types }) => types.includes('health'));
    const { people, unresolved } = await resolve(
      documents,
      [ngozi],
      [decide(1, 'not-theirs', side, residentSide('N1'))],
    );
    expect(people.map(({ registerRef, links }) => [registerRef, links.length])).toEqual([['N1', 1]]);
    expect(unresolved).toHaveLength(1);
  });

  test('join and part people who are not on the register', async () => {
    const per = (phone: string) => row(['person-name', '|Per|Lindqvist'], ['phone', phone]);
    const documents = { a: per('+447700900111'), b: per('+447700900111'), c: per('+447700900222') };
    // Another telephone of the same name is as like as not the same person's: nobody's until somebody says so.
    expect(whose(await resolve(documents, []))).toEqual([[null, 2]]);
    const first = await whoSays({ a: documents.a }, () => true);
    const second = await whoSays({ b: documents.b }, () => true);
    const third = await whoSays({ c: documents.c }, () => true);
    expect(whose(await resolve(documents, [], [decide(1, 'must-link', first, third)]))).toEqual([[null, 3]]);
    expect(whose(await resolve(documents, [], [decide(1, 'cannot-link', first, second)]))).toEqual([
      [null, 1],
      [null, 1],
    ]);
    const apart = [decide(1, 'cannot-link', first, third), decide(2, 'cannot-link', second, third)];
    expect(whose(await resolve(documents, [], apart))).toEqual([
      [null, 2],
      [null, 1],
    ]);
  });

  test('hold when files arrive that would say otherwise, and for mentions that another version names anew', async () => {
    const documents = { bare };
    const side = await whoSays(documents, () => true);
    if (side.kind !== 'mentions') throw new Error('mentions are a side');
    const renamed: DecisionSide = {
      kind: 'mentions',
      anchors: side.anchors.map((anchor) => ({
        ...anchor,
        mention: deriveId('M', 'of an older version'),
        key: 'row:7',
      })),
    };
    const later = { ...documents, dated, more: row(['person-name', '|Ngozi|Okonjo'], ['nino', 'AB123456C']) };
    const { people, unapplied } = await resolve(later, [ngozi], [decide(1, 'must-link', renamed, residentSide('N1'))]);
    expect(unapplied).toEqual([]);
    expect(people.map(({ registerRef, links }) => [registerRef, links.length])).toEqual([['N1', 3]]);
  });

  test('that nothing is left of are named', async () => {
    const side = await whoSays({ bare }, () => true);
    const decisions = [
      decide(1, 'must-link', side, residentSide('N1')),
      decide(2, 'must-link', residentSide('gone'), residentSide('N1')),
    ];
    const { unapplied } = await resolve({ dated }, [ngozi], decisions);
    expect(unapplied.map(({ why }) => why)).toEqual([
      'no file reviewed now holds what it was about',
      'the register given now does not hold the resident',
    ]);
  });

  test('make one household of two, and one resident of two entries', async () => {
    const lodger = resident('L1', {
      forenames: 'Per',
      surname: 'Lindqvist',
      birthDate: '1961-02-03',
      addressLines: ['9 Elm Row'],
      postcode: 'W10 5QX',
    });
    const documents = {
      dated,
      lodger: row(['person-name', '|Per|Lindqvist'], ['birth-date', '1961-02-03'], ['postcode', 'W10 5QX']),
    };
    const apart = await resolve(documents, [ngozi, lodger]);
    expect(apart.households).toHaveLength(2);
    const together = await resolve(
      documents,
      [ngozi, lodger],
      [decide(1, 'same-household', residentSide('N1'), residentSide('L1'))],
    );
    expect(together.households.map(({ people }) => people.length)).toEqual([2]);
    const twice = resident('N2', {
      forenames: 'Ngozi',
      surname: 'Eze',
      birthDate: '1975-04-18',
      addressLines: ['1 Oak Way'],
      postcode: 'W10 5QY',
    });
    const files = {
      dated,
      eze: row(['person-name', '|Ngozi|Eze'], ['birth-date', '1975-04-18'], ['postcode', 'W10 5QY']),
    };
    expect(whose(await resolve(files, [ngozi, twice]))).toEqual([
      ['N1', 1],
      ['N2', 1],
    ]);
    const one = await resolve(files, [ngozi, twice], [decide(1, 'must-link', residentSide('N1'), residentSide('N2'))]);
    expect(one.people.map(({ links }) => links.length)).toEqual([2]);
  });
});
