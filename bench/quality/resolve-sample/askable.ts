import type { MentionId } from '../../../src/core/ids.ts';
import type { TruthTables } from '../../../src/exercise/score/tables.ts';
import { findQuestions, keyOf } from '../../../src/review/resolve/clerical/find-questions.ts';
import { questionIdOf } from '../../../src/review/resolve/clerical/question-of-row.ts';
import type { Resolution } from '../../../src/review/resolve/resolve-people.ts';
import type { CaseContents } from './case-contents.ts';
import { knownPeople, rowsOf } from './link-account.ts';
import type { Weighing } from './probabilities.ts';

/** What may be asked as one question, and what is true of it. */
export type Askable = Weighing & {
  readonly key: string;
  /** Its place in the queue, -1 where it does not wait. */
  readonly rank: number;
  readonly side: 'linked' | 'open';
  /** As likely as a link, and refused by a rule. */
  readonly isObjected: boolean;
};

/** Every question that could be drawn and the truth can answer, once. */
export async function askable(
  resolution: Resolution,
  held: CaseContents,
  truth: TruthTables,
  owners: ReadonlyMap<MentionId, string>,
): Promise<readonly Askable[]> {
  const rows = rowsOf(resolution, held);
  const people = knownPeople(resolution);
  const known = new Map<string, (typeof people)[number]>(people.map((person) => [person.id, person]));
  const read = async function* () {
    yield rows;
  };
  const queue = await findQuestions(read(), people, []);
  const ranks = new Map(queue.map(({ id }, rank) => [id, rank]));
  const refs = new Map(truth.people.map(({ truthId, registerRefs }) => [truthId, new Set(registerRefs)]));
  const found = new Map<string, Askable>();
  for (const row of rows) {
    const { evidence, personId, mentions } = row;
    const [best] = evidence?.candidates ?? [];
    const owner = personId === null ? undefined : known.get(personId);
    const told = mentions.map(({ id }) => owners.get(id) ?? 'nobody');
    const names = new Set(told.filter((each) => each !== 'nobody'));
    if (best === undefined || owner?.staff === true || told.includes('open') || names.size > 1) continue;
    const own = refs.get([...names][0] ?? '') ?? new Set();
    const residents = (evidence?.candidates ?? []).map(({ probability }) => probability);
    const key = keyOf(row);
    const isLinked = owner?.registerRef === best.registerRef;
    if (!found.has(key))
      found.set(key, {
        ...{ key, residents, rank: ranks.get(questionIdOf(key, row)) ?? -1 },
        others: Math.max(1e-9, 1 - residents.reduce((sum, each) => sum + each, 0)),
        right: (evidence?.candidates ?? []).findIndex(({ registerRef }) => own.has(registerRef)),
        side: isLinked ? 'linked' : 'open',
        isObjected: best.probability >= 0.95 && !isLinked,
      });
  }
  return [...found.values()];
}
