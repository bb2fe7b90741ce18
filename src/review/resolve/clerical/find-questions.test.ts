import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClericalQuestion } from '#core/clerical-question';
import type { IdentityDecision } from '#core/decision';
import type { LinkRow } from '#core/link-evidence';
import { decide, residentSide } from '../../../../test/support/decisions.ts';
import {
  bar,
  candidate,
  inPieces,
  knownPerson,
  linkRow,
  nameAndAddress,
  peerOf,
  personNamed,
  weighed,
} from '../../../../test/support/link-rows.ts';
import { findQuestions } from './find-questions.ts';
import type { KnownPerson } from './worth.ts';

function ask(
  rows: readonly LinkRow[],
  people: readonly KnownPerson[] = [],
  decisions: readonly IdentityDecision[] = [],
): Promise<readonly ClericalQuestion[]> {
  return findQuestions(inPieces(rows), people, decisions);
}

const unsure = weighed(candidate('R1', 0.7));
const sideOf = ({ mentions: [mention] }: LinkRow) => {
  if (mention === undefined) throw new Error('a row has a mention');
  const { id, content, unit, key, name } = mention;
  return { kind: 'mentions' as const, anchors: [{ mention: id, content, unit, key, name }] };
};

describe('questions for a person', () => {
  const numberDiffers = bar('nino', 'National Insurance number different', -6);
  const kinds: readonly (readonly [string, LinkRow, readonly KnownPerson[], readonly string[]])[] = [
    ['between doubt and certainty', linkRow('anna', 'a', { evidence: unsure }), [], ['resident']],
    [
      'one of several residents',
      linkRow('anna', 'a', { evidence: weighed(candidate('R1', 0.5), candidate('R2', 0.4)) }),
      [],
      ['which-resident'],
    ],
    [
      'like a resident, with another number',
      linkRow('anna', 'a', { evidence: weighed(candidate('R1', 0.99, [...nameAndAddress, numberDiffers])) }),
      [],
      ['contradiction'],
    ],
    [
      'like a resident by too little',
      linkRow('anna', 'a', { evidence: weighed(candidate('R1', 0.99)) }),
      [],
      ['objection'],
    ],
    ['not like anybody enough', linkRow('anna', 'a', { evidence: weighed(candidate('R1', 0.1)) }), [], []],
    ['nobody on the register is alike', linkRow('anna', 'a'), [], []],
    [
      'linked, but only just',
      linkRow('anna', 'a', {
        evidence: weighed(candidate('R1', 0.96)),
        personId: personNamed('anna'),
        probability: 0.96,
      }),
      [knownPerson('anna', 'R1')],
      ['check'],
    ],
    [
      'linked for certain',
      linkRow('anna', 'a', {
        evidence: weighed(candidate('R1', 0.999)),
        personId: personNamed('anna'),
        probability: 0.999,
      }),
      [knownPerson('anna', 'R1')],
      [],
    ],
    [
      'staff',
      linkRow('anna', 'a', { evidence: unsure, personId: personNamed('anna') }),
      [{ ...knownPerson('anna', null), staff: true }],
      [],
    ],
  ];
  test.each(kinds)('%s', async (_, row, people, expected) => {
    expect((await ask([row], people)).map(({ kind }) => kind)).toEqual(expected);
  });

  test('identical evidence is one question of every place, a name by itself is not', async () => {
    const rows = ['a', 'b', 'c'].map((document) => linkRow('anna', document, { evidence: unsure }));
    const [one, ...more] = await ask(rows);
    expect(more).toEqual([]);
    expect(one?.rows).toHaveLength(3);
    expect(one?.answers.map(({ name, decisions }) => [name, decisions.length])).toEqual([
      ['1', 3],
      ['nobody', 1],
    ]);
    const bare = weighed(candidate('R1', 0.7, [bar('name', 'forename and surname equal', 9)]));
    expect(await ask(['a', 'b'].map((document) => linkRow('anna', document, { evidence: bare })))).toHaveLength(2);
  });

  test('what fits two of one home is judged place by place', async () => {
    const ofBoth = weighed(candidate('R1', 0.5), candidate('R2', 0.4));
    const elsewhere = candidate('R2', 0.4, [bar('name', 'forename and surname equal', 9), bar('address', 'no', -4)]);
    const places = (evidence: LinkRow['evidence']) =>
      ['a', 'b'].map((document) => linkRow('john', document, { evidence }));
    expect(await ask(places(ofBoth))).toHaveLength(2);
    expect(await ask(places({ ...unsure, namesake: true }))).toHaveLength(2);
    expect(await ask(places(weighed(candidate('R1', 0.5), elsewhere)))).toHaveLength(1);
  });

  test('whoever was found to be somebody new is no resident as likely as the comparisons alone say', async () => {
    const evidence = weighed(candidate('R1', 0.88), candidate('R2', 0.06));
    const row = linkRow('anna', 'a', { evidence, personId: personNamed('anna'), probability: 0.97 });
    const [one] = await ask([row], [knownPerson('anna', null)]);
    expect(one?.suggested).toBe('nobody');
    expect(one?.answers.map(({ chance }) => chance)).toEqual([0.028, 0.002, 0.97]);
    const [open] = await ask([{ ...row, personId: null, probability: 0 }]);
    expect(open?.suggested).toBe('1');
  });

  test('two of whom no resident accounts are asked about once', async () => {
    const other = linkRow('per', 'b', { personId: personNamed('per') });
    const row = linkRow('perr', 'a', { personId: personNamed('perr'), peers: [peerOf(other, 5)] });
    const back = { ...other, peers: [peerOf(row, 4)] };
    const [one, ...more] = await ask([row, back], [knownPerson('per', null), knownPerson('perr', null)]);
    expect(more).toEqual([]);
    expect(one).toMatchObject({ kind: 'peer', suggested: null });
    expect(one?.answers.map(({ name, decisions }) => [name, decisions.map(({ kind }) => kind)])).toEqual([
      ['same', ['must-link']],
      ['different', ['cannot-link']],
    ]);
    const joined = { ...row, personId: personNamed('per') };
    expect(await ask([joined, back], [knownPerson('per', null)])).toEqual([]);
  });

  test('a question that finds somebody comes before one that adds a place to somebody found', async () => {
    const found = linkRow('anna', 'a', { evidence: unsure, types: ['person-name'] });
    const lost = linkRow('berta', 'b', { evidence: weighed(candidate('R2', 0.7)) });
    const questions = await ask([found, lost], [knownPerson('anna', 'R1')]);
    expect(questions.map(({ rows }) => rows[0]?.mentions[0]?.name)).toEqual(['berta', 'anna']);
    expect(questions.map(({ peopleChanged }) => peopleChanged)).toEqual([0.7, 0.07]);
  });

  test('what was decided does not come again, whichever answer was given', async () => {
    const row = linkRow('anna', 'a', { evidence: unsure });
    for (const kind of ['must-link', 'not-theirs'] as const)
      expect(await ask([row], [], [decide(1, kind, sideOf(row), residentSide('R1'))])).toEqual([]);
    const elsewhere = decide(1, 'not-theirs', sideOf(linkRow('berta', 'b')), residentSide('R1'));
    expect(await ask([row], [], [elsewhere])).toHaveLength(1);
  });

  test('a decision about a mention that another version names anew still counts', async () => {
    const row = linkRow('anna', 'a', { evidence: unsure });
    const { anchors } = sideOf(row);
    const renamed = anchors.map((anchor) => ({
      ...anchor,
      mention: sideOf(linkRow('anna', 'other')).anchors[0]?.mention ?? anchor.mention,
    }));
    const side = { kind: 'mentions' as const, anchors: renamed };
    expect(await ask([row], [], [decide(1, 'not-theirs', side, residentSide('R1'))])).toEqual([]);
  });

  test('questions, their ids and their order do not depend on the order of the rows', async () => {
    const rows = ['a', 'b', 'c', 'd', 'e'].map((name, index) =>
      linkRow(name, name, { evidence: weighed(candidate(`R${index % 2}`, 0.3 + index / 10)) }),
    );
    const ids = (await ask(rows)).map(({ id }) => id);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (shuffled) => {
        expect((await ask(shuffled)).map(({ id }) => id)).toEqual(ids);
      }),
      { numRuns: 20 },
    );
  });

  test('the chances of the answers sum to one, and nothing costs no time', async () => {
    const chance = fc.double({ min: 0.2, max: 0.99, noNaN: true });
    await fc.assert(
      fc.asyncProperty(chance, fc.integer({ min: 1, max: 6 }), async (probability, documents) => {
        const evidence = weighed(candidate('R1', probability));
        const rows = Array.from({ length: documents }, (_, index) => linkRow('anna', String(index), { evidence }));
        const [one] = await ask(rows);
        expect(one?.answers.reduce((sum, each) => sum + each.chance, 0)).toBeCloseTo(1, 2);
        expect(one?.minutes).toBeGreaterThanOrEqual(1);
        expect(one?.minutes).toBeLessThanOrEqual(3);
      }),
    );
  });
});
