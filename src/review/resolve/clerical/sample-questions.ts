import type { ClericalQuestion, QuestionKind } from '#core/clerical-question';
import type { IdentityDecision } from '#core/decision';
import type { LinkCalibration } from '#core/link-calibration';
import type { LinkRow } from '#core/link-evidence';
import { decidedBy } from './decided.ts';
import { foundPeople, keyOf, mentionsOf } from './find-questions.ts';
import { asDrawn, inTurn, stratumOf, watchLots } from './lots.ts';
import { drawnIdOf, type FoundPeople, kindOfRow, questionIdOf, questionOfRows } from './question-of-row.ts';
import type { KnownPerson } from './worth.ts';

/** The rows of an account of linkage, from the first, as often as they are asked for. */
export type ReadRows = () => AsyncIterable<readonly LinkRow[]>;

/** How many to draw, and out of which draw: the same seed draws the same. */
export type Draw = { readonly wanted: number; readonly seed: string };

/**
 * Questions drawn by chance, as many from each band of probability as from another, sure links and unlikely ones too: answers to them say how
 * often the probabilities are right, which answers to the likeliest doubts alone do not. What people decided is not drawn.
 */
export async function sampleQuestions(
  read: ReadRows,
  people: readonly KnownPerson[],
  decisions: readonly IdentityDecision[],
  calibration: LinkCalibration,
  { wanted, seed }: Draw,
): Promise<readonly ClericalQuestion[]> {
  const found = foundPeople(people, calibration);
  const named = new Set(decisions.flatMap(({ sides }) => sides.flatMap(mentionsOf)));
  const known = new Set<string>();
  const { note, lots } = watchLots(found.byId, seed);
  for await (const rows of read())
    for (const row of rows) {
      for (const { id } of row.mentions) if (named.has(id)) known.add(id);
      note(row);
    }
  // As many more of each as may have been decided.
  const within = lots().map((keys) => keys.slice(0, wanted + decisions.length));
  const questions = await questionsOf(read, found, new Set(within.flat()));
  const isDecided = decidedBy(decisions, (mention) => known.has(mention));
  const open = within.map((keys) =>
    keys.flatMap((key) => questions.get(key) ?? []).filter((question) => !isDecided(question)),
  );
  return inTurn(open).slice(0, wanted).map(asDrawn);
}

/** The question of an id, whether it waits or was drawn; null where no row asks it. */
export async function questionById(
  read: ReadRows,
  people: readonly KnownPerson[],
  calibration: LinkCalibration,
  id: string,
): Promise<ClericalQuestion | null> {
  const found = foundPeople(people, calibration);
  const keys = new Set<string>();
  for await (const rows of read())
    for (const row of rows)
      if (
        stratumOf(row, found.byId) !== null &&
        (questionIdOf(keyOf(row), row) === id || drawnIdOf(keyOf(row), row) === id)
      )
        keys.add(keyOf(row));
  const questions = await questionsOf(read, found, keys);
  return [...questions.values()].flatMap((each) => [each, asDrawn(each)]).find((each) => each.id === id) ?? null;
}

async function questionsOf(
  read: ReadRows,
  found: FoundPeople,
  keys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ClericalQuestion>> {
  const watch = watchKeys(found, keys);
  for await (const rows of read()) for (const row of rows) watch.note(row);
  return watch.questions();
}

/** Looks at rows as they pass, and makes a question of those of each of these keys. */
export function watchKeys(
  found: FoundPeople,
  keys: ReadonlySet<string>,
): { readonly note: (row: LinkRow) => void; readonly questions: () => ReadonlyMap<string, ClericalQuestion> } {
  const rowsOf = new Map<string, LinkRow[]>();
  return {
    note: (row) => {
      const key = keyOf(row);
      if (!keys.has(key) || stratumOf(row, found.byId) === null) return;
      const held = rowsOf.get(key);
      if (held === undefined) rowsOf.set(key, [row]);
      else held.push(row);
    },
    questions: () =>
      new Map(
        [...rowsOf].flatMap(([key, rows]) => {
          const question = questionOfRows(kindOf(rows, found), rows, key, found);
          return question === null ? [] : [[key, question] as const];
        }),
      ),
  };
}

// A sure link is asked as a link to check; whom hardly anything is like, as whether it is that resident.
function kindOf(rows: readonly LinkRow[], found: FoundPeople): QuestionKind {
  const [first] = rows;
  const kind = first === undefined ? null : kindOfRow(first, found);
  const owner = first === undefined || first.personId === null ? undefined : found.byId.get(first.personId);
  return kind ?? (owner === undefined || owner.registerRef === null ? 'resident' : 'check');
}
