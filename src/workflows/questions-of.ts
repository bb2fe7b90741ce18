import type { ClericalQuestion } from '#core/clerical-question';
import { calibrationIn } from '#core/link-calibration';
import type { Snapshot } from '#core/snapshot';
import { findQuestions } from '../review/resolve/clerical/find-questions.ts';
import { type Draw, questionById, sampleQuestions } from '../review/resolve/clerical/sample-questions.ts';
import type { KnownPerson } from '../review/resolve/clerical/worth.ts';
import { inForce } from './decisions-of.ts';
import type { OpenCase } from './open-case.ts';
import { linkStore } from './row-store.ts';

/** Everything of the last review that needs a person's judgement and has none, best worth first. */
export async function questionsOf(opened: OpenCase, snapshot: Snapshot): Promise<readonly ClericalQuestion[]> {
  const rows = linkStore.read(opened.vault, snapshot.id);
  return await findQuestions(rows, peopleOf(snapshot), await inForce(opened), calibrationIn(snapshot.parameters));
}

/** Questions drawn by chance from everything that the last review weighed and nobody decided; the same review draws the same. */
export async function drawnQuestions(
  opened: OpenCase,
  snapshot: Snapshot,
  wanted: Draw['wanted'],
): Promise<readonly ClericalQuestion[]> {
  const read = () => linkStore.read(opened.vault, snapshot.id);
  const decisions = await inForce(opened);
  const draw = { wanted, seed: snapshot.id };
  return await sampleQuestions(read, peopleOf(snapshot), decisions, calibrationIn(snapshot.parameters), draw);
}

/** The question of an id, among those that wait or may be drawn; null where there is none. */
export async function questionOf(opened: OpenCase, snapshot: Snapshot, id: string): Promise<ClericalQuestion | null> {
  const waiting = (await questionsOf(opened, snapshot)).find((question) => question.id === id);
  if (waiting !== undefined) return waiting;
  const read = () => linkStore.read(opened.vault, snapshot.id);
  return await questionById(read, peopleOf(snapshot), calibrationIn(snapshot.parameters), id);
}

function peopleOf({ people }: Snapshot): readonly KnownPerson[] {
  return people.map(({ person: { id, registerRef, staff, links }, dataTypes }) => ({
    ...{ id, registerRef, staff, dataTypes: new Set(dataTypes), mentions: links.length },
  }));
}
