import type { ClericalQuestion } from '#core/clerical-question';
import type { IdentityDecision } from '#core/decision';
import type { SnapshotId } from '#core/ids';
import { calibrationIn } from '#core/link-calibration';
import type { Snapshot } from '#core/snapshot';
import { readPeople, type SnapshotHead } from '../adapters/postgres/snapshot.ts';
import type { Vault } from '../adapters/vault/case.ts';
import { decidedBy } from '../review/resolve/clerical/decided.ts';
import { findQuestions, foundPeople, mentionsOf } from '../review/resolve/clerical/find-questions.ts';
import { drawnFrom, firstPlaces, type LotPlace, type Lots } from '../review/resolve/clerical/lots.ts';
import { type Draw, questionById, sampleQuestions, watchKeys } from '../review/resolve/clerical/sample-questions.ts';
import type { KnownPerson } from '../review/resolve/clerical/worth.ts';
import { inForce } from './decisions-of.ts';
import type { OpenCase } from './open-case.ts';
import { linkStore, lotStore, questionStore } from './row-store.ts';

/** How many places of lots are kept: a draw of some hundreds is told from them, a larger one reads all links. */
const placesKept = 600;

/**
 * Keeps the questions of a snapshot whose account of linkage is sealed, as if nobody had decided anything: what was decided is left out when
 * they are read, so that what is taken back comes again. Whoever looks at the queue, or draws of `lots`, need not wait for all links to be read.
 */
export async function keepQuestions(vault: Vault, { id, people, parameters }: Snapshot, lots: Lots): Promise<void> {
  if (questionStore.has(vault, id) && lotStore.has(vault, id)) return;
  const [known, calibration] = [knownPeople(people), calibrationIn(parameters)];
  const places = firstPlaces(lots, placesKept);
  const drawn = watchKeys(foundPeople(known, calibration), new Set(places.map(({ key }) => key)));
  const questions = await findQuestions(noting(linkStore.read(vault, id), drawn.note), known, [], calibration);
  const questionOf = drawn.questions();
  await lotStore.seal(
    vault,
    id,
    inOne(places.map(({ lot, key, isLast }) => ({ lot, isLast, question: questionOf.get(key) ?? null }))),
  );
  await questionStore.seal(vault, id, inOne(questions));
}

/** Rows as they are, each noted as it passes. */
export async function* noting<T>(
  rows: AsyncIterable<readonly T[]>,
  note: (row: T) => void,
): AsyncGenerator<readonly T[]> {
  for await (const some of rows) {
    for (const row of some) note(row);
    yield some;
  }
}

async function* inOne<T>(rows: readonly T[]): AsyncGenerator<readonly T[]> {
  yield rows;
}

/** Forgets the questions of every other snapshot, those drawn from them too. */
export async function forgetOtherQuestions(vault: Vault, id: SnapshotId): Promise<void> {
  await questionStore.forgetOthers(vault, id);
  await lotStore.forgetOthers(vault, id);
  const drawn = vault.records.keys(drawnStage).filter((key) => !key.startsWith(`${id} `));
  await vault.records.forget(drawn.map((key) => ({ stage: drawnStage, key })));
}

/** Everything of the last review that needs a person's judgement and has none, best worth first; some at a time, since there are many. */
export async function* questionsOf(opened: OpenCase, head: SnapshotHead): AsyncGenerator<readonly ClericalQuestion[]> {
  const decisions = await inForce(opened);
  const { vault } = opened;
  if (!questionStore.has(vault, head.id)) {
    const rows = linkStore.read(vault, head.id);
    yield await findQuestions(rows, await peopleOf(opened), decisions, calibrationIn(head.parameters));
    return;
  }
  const known = await knownOf(vault, head.id, decisions);
  const isDecided = decidedBy(decisions, (mention) => known.has(mention));
  for await (const questions of questionStore.read(vault, head.id))
    yield questions.filter((question) => !isDecided(question));
}

/** Those mentions that decisions name and the last review knows by their ids. */
async function knownOf(
  vault: Vault,
  id: SnapshotId,
  decisions: readonly IdentityDecision[],
): Promise<ReadonlySet<string>> {
  return await linkStore.knownOf(
    vault,
    id,
    decisions.flatMap(({ sides }) => sides.flatMap(mentionsOf)),
  );
}

const drawnStage = 'drawn-questions';

/** Questions drawn by chance from everything that the last review weighed and nobody decided; the same review draws the same. */
export async function drawnQuestions(
  opened: OpenCase,
  head: SnapshotHead,
  wanted: Draw['wanted'],
): Promise<readonly ClericalQuestion[]> {
  const decisions = await inForce(opened);
  const drawn =
    (await drawnOfKept(opened, head, decisions, wanted)) ?? (await drawnOfAll(opened, head, decisions, wanted));
  // Kept, so that an answer by its id need not look through all links again.
  await opened.vault.records.seal(
    drawn.map((question) => ({
      ...{ stage: drawnStage, key: `${head.id} ${question.id}` },
      body: JSON.stringify(question),
    })),
  );
  return drawn;
}

async function drawnOfKept(
  { vault }: OpenCase,
  { id }: SnapshotHead,
  decisions: readonly IdentityDecision[],
  wanted: number,
): Promise<readonly ClericalQuestion[] | null> {
  if (!lotStore.has(vault, id)) return null;
  const known = await knownOf(vault, id, decisions);
  const isDecided = decidedBy(decisions, (mention) => known.has(mention));
  const places: LotPlace[] = [];
  for await (const some of lotStore.read(vault, id)) places.push(...some);
  return drawnFrom(places, { wanted, decisions: decisions.length, isDecided });
}

async function drawnOfAll(
  opened: OpenCase,
  { id, parameters }: SnapshotHead,
  decisions: readonly IdentityDecision[],
  wanted: number,
): Promise<readonly ClericalQuestion[]> {
  const read = () => linkStore.read(opened.vault, id);
  return await sampleQuestions(read, await peopleOf(opened), decisions, calibrationIn(parameters), {
    wanted,
    seed: id,
  });
}

/** The question of an id, among those of the last review or those that were drawn from it; null where there is none. */
export async function questionOf(opened: OpenCase, head: SnapshotHead, id: string): Promise<ClericalQuestion | null> {
  const { vault } = opened;
  if (questionStore.has(vault, head.id))
    for await (const questions of questionStore.readFor(vault, head.id, [id])) {
      const found = questions.find((question) => question.id === id);
      if (found !== undefined) return found;
    }
  const drawn = await vault.records.readText(drawnStage, `${head.id} ${id}`);
  if (drawn !== null) {
    const question: ClericalQuestion = JSON.parse(drawn);
    return question;
  }
  const read = () => linkStore.read(vault, head.id);
  return await questionById(read, await peopleOf(opened), calibrationIn(head.parameters), id);
}

async function peopleOf({ casebook }: OpenCase): Promise<readonly KnownPerson[]> {
  return knownPeople(await readPeople(casebook.db));
}

function knownPeople(people: Snapshot['people']): readonly KnownPerson[] {
  return people.map(({ person: { id, registerRef, staff, links }, dataTypes }) => ({
    ...{ id, registerRef, staff, dataTypes: new Set(dataTypes), mentions: links.length },
  }));
}
