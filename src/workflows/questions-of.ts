import type { ClericalQuestion } from '#core/clerical-question';
import type { Snapshot } from '#core/snapshot';
import { findQuestions } from '../review/resolve/clerical/find-questions.ts';
import type { KnownPerson } from '../review/resolve/clerical/worth.ts';
import { inForce } from './decisions-of.ts';
import type { OpenCase } from './open-case.ts';
import { linkStore } from './row-store.ts';

/** Everything of the last review that needs a person's judgement and has none, best worth first. */
export async function questionsOf(opened: OpenCase, snapshot: Snapshot): Promise<readonly ClericalQuestion[]> {
  const people = snapshot.people.map(
    ({ person: { id, registerRef, staff, links }, dataTypes }): KnownPerson => ({
      ...{ id, registerRef, staff, dataTypes: new Set(dataTypes), mentions: links.length },
    }),
  );
  return await findQuestions(linkStore.read(opened.vault, snapshot.id), people, await inForce(opened.casebook.db));
}
