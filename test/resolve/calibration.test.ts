import { beforeAll, expect, test } from 'vitest';
import type { IdentityDecision } from '#core/decision';
import { deriveId, type MentionId } from '#core/ids';
import { uncorrected } from '#core/link-calibration';
import type { LinkRow } from '#core/link-evidence';
import { decidedBy } from '../../src/review/resolve/clerical/decided.ts';
import { findQuestions, foundPeople } from '../../src/review/resolve/clerical/find-questions.ts';
import { drawnFrom, firstPlaces, watchLots } from '../../src/review/resolve/clerical/lots.ts';
import { questionById, sampleQuestions, watchKeys } from '../../src/review/resolve/clerical/sample-questions.ts';
import { waterfallOf } from '../../src/review/resolve/clerical/waterfall.ts';
import { identitiesConflict, identityOf } from '../../src/review/resolve/comparison/identity.ts';
import { keysOfFields } from '../../src/review/resolve/comparison/keys.ts';
import { anchorName } from '../../src/review/resolve/decisions/locate.ts';
import { type Resolution, type ResolveInput, resolvePeople } from '../../src/review/resolve/resolve-people.ts';
import { decide, residentSide } from '../support/decisions.ts';
import { duckDbForTests } from '../support/duckdb.ts';
import { makeIncident } from '../support/synthetic-incident.ts';
import { makeTown } from '../support/synthetic-town.ts';

const runPlan = duckDbForTests();
// As small as a hundred answers in two thirds of the likely links let it be.
const town = makeTown(120, 21);
const { contents } = makeIncident(town, 500, 22);
const input: ResolveInput = { contents, residents: town.residents, authorityDomains: ['north.gov.example'] };
const longer = { timeout: 240_000 };
let before: Resolution;
beforeAll(async () => {
  before = await resolvePeople(input, runPlan);
}, 240_000);

/** The account of linkage, as far as questions need it. */
function rowsOf(resolution: Resolution): readonly LinkRow[] {
  const mentions = new Map(resolution.mentions.map((mention) => [mention.id, mention]));
  return resolution.referents.map((ids, number) => {
    const held = ids.flatMap((id) => mentions.get(id) ?? []);
    return {
      mentions: held.map((mention) => ({ ...mention, path: '', name: anchorName(mention) })),
      ...{ personId: null, probability: 0, because: '' },
      ...{ evidence: resolution.evidenceOf(number), says: resolution.saysOf(number), peers: [] },
    };
  });
}

function best({ evidence }: LinkRow): number {
  return evidence?.candidates[0]?.probability ?? 0;
}

/** Decisions that each row is its likeliest resident, or that it is not. */
function answered(
  rows: readonly LinkRow[],
  isRight: (at: number) => boolean,
  isDrawn = true,
): readonly IdentityDecision[] {
  return rows.map((row, at) => {
    const resident = residentSide(row.evidence?.candidates[0]?.registerRef ?? '');
    const anchors = row.mentions.map(({ id, content, unit, key, name }) => ({ mention: id, content, unit, key, name }));
    const decision = decide(at, isRight(at) ? 'must-link' : 'not-theirs', { kind: 'mentions', anchors }, resident);
    return isDrawn ? { ...decision, drawn: deriveId('Q', 'drawn', String(at)) } : decision;
  });
}

const answers: readonly (readonly [string, (at: number) => boolean, 'less' | 'no less'])[] = [
  ['half of them wrong', (at) => at % 2 === 0, 'less'],
  ['all of them right', () => true, 'no less'],
];

test.each(answers)(
  'decisions, %s, calibrate what was not decided, and join nobody who must not be',
  longer,
  async (_, isRight, sure) => {
    expect(before.calibration).toEqual(uncorrected);
    const drawn = rowsOf(before).filter((row, at) => best(row) > 0.3 && at % 3 !== 0);
    const decisions = answered(drawn, isRight);
    const after = await resolvePeople({ ...input, decisions }, runPlan);
    const { decisions: by, slope, offset } = after.calibration;
    expect(by).toBeGreaterThanOrEqual(100);
    const atLinking = slope * Math.log2(0.95 / 0.05) + offset;
    if (sure === 'less') expect(atLinking).toBeLessThan(3.5);
    else expect(atLinking).toBeGreaterThan(4);

    const decided = new Set<MentionId>(drawn.flatMap(({ mentions }) => mentions.map(({ id }) => id)));
    const corrected = rowsOf(after).filter(
      ({ mentions, evidence }) =>
        evidence?.candidates[0]?.uncorrected !== undefined && mentions.every(({ id }) => !decided.has(id)),
    );
    expect(corrected.length).toBeGreaterThan(0);
    for (const row of corrected) {
      const waterfall = waterfallOf(row, { registerRef: null });
      expect(waterfall?.isCalibrated).toBe(true);
      const odds = Math.log2(best(row) / (1 - best(row)));
      if (Math.abs(odds) < 15) expect(Math.abs((waterfall?.steps.at(-1)?.to ?? 0) - odds)).toBeLessThan(0.2);
    }
    const said = new Map(after.mentions.map((mention) => [mention.id, identityOf(keysOfFields(mention.fields))]));
    for (const { links } of after.people) {
      const identities = links.flatMap(({ mention }) => (decided.has(mention) ? [] : (said.get(mention) ?? [])));
      for (const one of identities) for (const other of identities) expect(identitiesConflict(one, other)).toBe(false);
    }
    const turned = { ...input, contents: [...contents].toReversed(), residents: input.residents.toReversed() };
    const again = await resolvePeople({ ...turned, decisions }, runPlan);
    expect([again.calibration, again.people]).toEqual([after.calibration, after.people]);
  },
);

test('decisions that somebody chose to make are obeyed, and calibrate nothing', longer, async () => {
  const chosen = rowsOf(before).filter((row, at) => best(row) > 0.3 && at % 3 !== 0);
  const decisions = answered(chosen, (at) => at % 2 === 0, false);
  const { calibration, people } = await resolvePeople({ ...input, decisions }, runPlan);
  expect(calibration).toMatchObject({ decisions: 0, drawn: 0, slope: 1, offset: 0 });
  expect(people).not.toEqual(before.people);
});

test(
  'questions drawn by chance are of every band, the same each time, and are answered by their id',
  longer,
  async () => {
    const rows = rowsOf(before);
    const read = async function* () {
      yield rows;
    };
    const draw = (seed: string, decisions: readonly IdentityDecision[] = []) =>
      sampleQuestions(read, [], decisions, uncorrected, { wanted: 40, seed });
    const [one, same, other] = [await draw('a'), await draw('a'), await draw('b')];
    expect(one).toHaveLength(40);
    expect(same).toEqual(one);
    expect(other.map(({ id }) => id)).not.toEqual(one.map(({ id }) => id));
    const chances = one.map(({ evidence }) => evidence?.candidates[0]?.probability ?? 0);
    expect([Math.min(...chances) < 0.2, Math.max(...chances) > 0.999]).toEqual([true, true]);
    const waiting = new Set((await findQuestions(read(), [], [])).map(({ id }) => id));
    expect(one.filter(({ id }) => waiting.has(id))).toEqual([]);
    for (const question of one.slice(0, 5)) {
      expect(question.isDrawn).toBe(true);
      expect(await questionById(read, [], uncorrected, question.id)).toEqual(question);
      const left = await draw(
        'a',
        answered(question.rows, () => false),
      );
      expect(left.map(({ id }) => id)).not.toContain(question.id);
    }
    // From the places that were kept comes the same as from all rows, or nothing where they cannot tell.
    const found = foundPeople([], uncorrected);
    const { note, lots } = watchLots(found.byId, 'a');
    for (const row of rows) note(row);
    const told = new Map<string, number>();
    for (const most of [3, 30, 200, rows.length]) {
      const places = firstPlaces(lots(), most);
      const kept = watchKeys(found, new Set(places.map(({ key }) => key)));
      for (const row of rows) kept.note(row);
      const questions = kept.questions();
      const held = places.map(({ lot, isLast, key }) => ({ lot, isLast, question: questions.get(key) ?? null }));
      for (const [taken, wanted] of [0, 1, 5, 30].flatMap((count) =>
        [0, 1, 7, 40, 10_000].map((all) => [count, all]),
      )) {
        const decisions = one.slice(0, taken).flatMap((question) => answered(question.rows, () => false));
        const isDecided = decidedBy(decisions, () => true);
        const drawn = drawnFrom(held, { wanted: wanted ?? 0, decisions: decisions.length, isDecided });
        const name = `${most} ${drawn === null ? 'unknown' : 'told'}`;
        told.set(name, (told.get(name) ?? 0) + 1);
        const all = await sampleQuestions(read, [], decisions, uncorrected, { wanted: wanted ?? 0, seed: 'a' });
        if (drawn !== null) expect(drawn).toEqual(all);
      }
    }
    expect(told.get('3 unknown')).toBeGreaterThan(0);
    expect(told.get('200 told')).toBeGreaterThan(10);
    expect(told.get(`${rows.length} unknown`)).toBeUndefined();
  },
);
