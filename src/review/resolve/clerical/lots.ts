import type { ClericalQuestion } from '#core/clerical-question';
import { deriveId } from '#core/ids';
import type { LinkRow } from '#core/link-evidence';
import { bandOf } from '../calibration/strata.ts';
import { byCodeUnit } from '../mentions/mentions.ts';
import type { IsDecided } from './decided.ts';
import { keyOf } from './find-questions.ts';
import { drawnIdOf } from './question-of-row.ts';
import type { KnownPerson } from './worth.ts';

/** What questions are drawn from: a lot for each band of probability, linked or open, and in it the keys of rows in the order of the draw. */
export type Lots = readonly (readonly string[])[];

/** People by their ids, as far as a lot depends on them. */
export type Owners = ReadonlyMap<string, Pick<KnownPerson, 'staff' | 'registerRef'>>;

/** Looks at rows as they pass and sorts them into lots; the same rows in any order and the same seed give the same. */
export function watchLots(
  owners: Owners,
  seed: string,
): { readonly note: (row: LinkRow) => void; readonly lots: () => Lots } {
  const strata = new Map<string, Map<string, string>>();
  return {
    note: (row) => {
      const stratum = stratumOf(row, owners);
      if (stratum === null) return;
      const keys = strata.get(stratum) ?? new Map<string, string>();
      strata.set(stratum, keys);
      const key = keyOf(row);
      if (!keys.has(key)) keys.set(key, deriveId('Q', 'drawn', seed, key));
    },
    lots: () =>
      [...strata]
        .toSorted(([a], [b]) => byCodeUnit(a, b))
        .map(([, keys]) => [...keys].toSorted(([, a], [, b]) => byCodeUnit(a, b)).map(([key]) => key)),
  };
}

/** The band of a row and whether a link was made of it; null for staff, and where nothing on the register is like it. */
export function stratumOf({ evidence, personId }: LinkRow, owners: Owners): string | null {
  const best = evidence?.candidates[0];
  const owner = personId === null ? undefined : owners.get(personId);
  if (best === undefined || owner?.staff === true) return null;
  // As the comparisons have it: what was drawn before and after a calibration is of the same strata.
  return `${bandOf(best.uncorrected ?? best.probability)} ${owner?.registerRef === best.registerRef ? 'linked' : 'open'}`;
}

/** The same question, asked since chance chose it. */
export function asDrawn(question: ClericalQuestion): ClericalQuestion {
  const [row] = question.rows;
  return row === undefined ? question : { ...question, id: drawnIdOf(keyOf(row), row), isDrawn: true };
}

/** The first of each, then the second of each, and so on. */
export function inTurn<T>(lots: readonly (readonly T[])[]): readonly T[] {
  const most = lots.reduce((longest, { length }) => Math.max(longest, length), 0);
  return Array.from({ length: most }, (_, place) => lots.flatMap((lot) => lot.slice(place, place + 1))).flat();
}

/** What stands at one place of a lot: its question, null where its rows ask none; `isLast` where nothing comes after it in its lot. */
export type LotPlace = { readonly lot: number; readonly isLast: boolean; readonly question: ClericalQuestion | null };

/** A place of a lot before its question is made. */
export type LotKey = Pick<LotPlace, 'lot' | 'isLast'> & { readonly key: string };

/** The places that are drawn first, so many of them, and one of each lot at the least. */
export function firstPlaces(lots: Lots, most: number): readonly LotKey[] {
  const places = lots.map((keys, lot) =>
    keys.slice(0, most).map((key, index) => ({ lot, key, isLast: index === keys.length - 1 })),
  );
  return inTurn(places).slice(0, Math.max(most, lots.length));
}

/** How many are wanted, how many decisions hold, and whether one of them answers a question. */
export type Wanted = { readonly wanted: number; readonly decisions: number; readonly isDecided: IsDecided };

/** What `sampleQuestions` draws, told from the places that are drawn first; null where they are too few to tell. */
export function drawnFrom(
  places: readonly LotPlace[],
  { wanted, decisions, isDecided }: Wanted,
): readonly ClericalQuestion[] | null {
  const lots = [...Map.groupBy(places, ({ lot }) => lot).values()].map((held) => {
    const within = held.slice(0, wanted + decisions);
    const open = within.flatMap(({ question }) => (question === null || isDecided(question) ? [] : [question]));
    return { open, isWhole: held.at(-1)?.isLast === true || held.length >= wanted + decisions };
  });
  const turns = lots.map(({ open }) => open.map((question, turn) => ({ question, turn })));
  const drawn = inTurn(turns).slice(0, wanted);
  const used = drawn.length < wanted ? Number.POSITIVE_INFINITY : (drawn.at(-1)?.turn ?? -1) + 1;
  return lots.some(({ open, isWhole }) => !isWhole && open.length < used)
    ? null
    : drawn.map((each) => asDrawn(each.question));
}
