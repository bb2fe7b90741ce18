import type { MentionId } from '../../../src/core/ids.ts';
import type { TruthPerson, TruthTables } from '../../../src/exercise/score/tables.ts';
import type { WeighedLeftOver } from '../../../src/review/resolve/register-linkage/unregistered.ts';
import type { Resolution } from '../../../src/review/resolve/resolve-people.ts';

/** Somebody left over, and whether they are a person whom nothing else accounts for. */
export type JudgedLeftOver = {
  readonly leftOver: WeighedLeftOver;
  readonly truly: TruthPerson | null;
  readonly cause: 'new' | 'resident' | 'second of one person' | 'nobody told of' | 'cannot be told';
};

/** Somebody left over as they are kept to be fitted to: `likeliest` is the probability of the resident that they are most like. */
export type KeptLeftOver = Pick<JudgedLeftOver, 'cause' | 'leftOver'> & {
  readonly sample: string;
  readonly surname: string;
  readonly likeliest: number;
};

/** Judges everybody left over, the surest first, so that of two of one person the second is one too many. */
export function judgeLeftOver(
  { leftOver, referents }: Resolution,
  truth: TruthTables,
  owners: ReadonlyMap<MentionId, string>,
): readonly JudgedLeftOver[] {
  const byId = new Map(truth.people.map((person) => [person.truthId, person]));
  const seen = new Set<TruthPerson>();
  return leftOver
    .toSorted((a, b) => b.isNew - a.isNew || b.numbers.length - a.numbers.length)
    .map((each) => {
      const names = each.numbers.flatMap((number) =>
        (referents[number] ?? []).map((mention) => owners.get(mention) ?? 'nobody'),
      );
      const counts = Map.groupBy(
        names.flatMap((name) => byId.get(name) ?? []),
        (person) => person,
      );
      const [truly = null] = [...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([person]) => person);
      if (truly === null)
        return { leftOver: each, truly, cause: names.includes('open') ? 'cannot be told' : 'nobody told of' };
      if (truly.registerRef !== '') return { leftOver: each, truly, cause: 'resident' };
      const cause = seen.has(truly) ? 'second of one person' : 'new';
      seen.add(truly);
      return { leftOver: each, truly, cause };
    });
}
