import type { ClericalQuestion, QuestionKind } from '#core/clerical-question';
import type { IdentityDecision } from '#core/decision';
import { deriveId } from '#core/ids';
import type { LinkCalibration } from '#core/link-calibration';
import type { LinkRow } from '#core/link-evidence';
import { bandOf } from '../calibration/fit-calibration.ts';
import { byCodeUnit } from '../mentions/mentions.ts';
import { decidedBy } from './decided.ts';
import { foundPeople, keyOf, mentionsOf } from './find-questions.ts';
import { type FoundPeople, kindOfRow, questionIdOf, questionOfRows } from './question-of-row.ts';
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
  const strata = new Map<string, Map<string, string>>();
  for await (const rows of read())
    for (const row of rows) {
      for (const { id } of row.mentions) if (named.has(id)) known.add(id);
      const stratum = stratumOf(row, found);
      if (stratum === null) continue;
      const keys = strata.get(stratum) ?? new Map<string, string>();
      strata.set(stratum, keys.set(keyOf(row), deriveId('Q', 'drawn', seed, keyOf(row))));
    }
  const lots = [...strata]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([, keys]) => [...keys].toSorted(([, a], [, b]) => byCodeUnit(a, b)).map(([key]) => key));
  // As many more of each as may have been decided.
  const within = lots.map((keys) => keys.slice(0, wanted + decisions.length));
  const questions = await questionsOf(read, found, new Set(within.flat()));
  const isDecided = decidedBy(decisions, (mention) => known.has(mention));
  const open = within.map((keys) =>
    keys.flatMap((key) => questions.get(key) ?? []).filter((question) => !isDecided(question)),
  );
  return inTurn(open, wanted);
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
      if (stratumOf(row, found) !== null && questionIdOf(keyOf(row), row) === id) keys.add(keyOf(row));
  const questions = await questionsOf(read, found, keys);
  return [...questions.values()].find((question) => question.id === id) ?? null;
}

/** The band of a row and whether a link was made of it; null for staff, and where nothing on the register is like it. */
function stratumOf({ evidence, personId }: LinkRow, { byId }: FoundPeople): string | null {
  const best = evidence?.candidates[0];
  const owner = personId === null ? undefined : byId.get(personId);
  if (best === undefined || owner?.staff === true) return null;
  return `${bandOf(best.probability)} ${owner?.registerRef === best.registerRef ? 'linked' : 'open'}`;
}

async function questionsOf(
  read: ReadRows,
  found: FoundPeople,
  keys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, ClericalQuestion>> {
  const rowsOf = new Map<string, LinkRow[]>();
  for await (const rows of read())
    for (const row of rows) {
      const key = keyOf(row);
      if (!keys.has(key) || stratumOf(row, found) === null) continue;
      const held = rowsOf.get(key);
      if (held === undefined) rowsOf.set(key, [row]);
      else held.push(row);
    }
  return new Map(
    [...rowsOf].flatMap(([key, rows]) => {
      const question = questionOfRows(kindOf(rows, found), rows, key, found);
      return question === null ? [] : [[key, question] as const];
    }),
  );
}

// A sure link is asked as a link to check; whom hardly anything is like, as whether it is that resident.
function kindOf(rows: readonly LinkRow[], found: FoundPeople): QuestionKind {
  const [first] = rows;
  const kind = first === undefined ? null : kindOfRow(first, found);
  const owner = first === undefined || first.personId === null ? undefined : found.byId.get(first.personId);
  return kind ?? (owner === undefined || owner.registerRef === null ? 'resident' : 'check');
}

function inTurn<T>(lots: readonly (readonly T[])[], wanted: number): readonly T[] {
  const most = Math.max(0, ...lots.map(({ length }) => length));
  const drawn = Array.from({ length: most }, (_, place) => lots.flatMap((lot) => lot.slice(place, place + 1))).flat();
  return drawn.slice(0, wanted);
}
