import type { MentionId } from '../../../src/core/ids.ts';
import type { TruthTables } from '../../../src/exercise/score/tables.ts';
import type { Resolution } from '../../../src/review/resolve/resolve-people.ts';

/** How right the probability of the likeliest resident is, over whatever was weighed and not asked; and links that were made. */
export type Measured = {
  readonly weighed: number;
  /** Mean distance of said from true, over twenty bins. */
  readonly error: number;
  /** Mean of -ln of what was said of what is true. */
  readonly loss: number;
  readonly links: number;
  readonly right: number;
};

/** Measures what is left of a resolution beside the mentions that somebody answered about. */
export function measuredOf(
  resolution: Resolution,
  truth: TruthTables,
  owners: ReadonlyMap<MentionId, string>,
  asked: ReadonlySet<MentionId>,
): Measured {
  const ownerOf = new Map(
    truth.people.flatMap(({ truthId, registerRefs }) => registerRefs.map((ref) => [ref, truthId])),
  );
  const judged: (readonly [number, boolean])[] = [];
  resolution.referents.forEach((mentions, number) => {
    const best = resolution.evidenceOf(number)?.candidates[0];
    const told = mentions.map((mention) => owners.get(mention) ?? 'nobody');
    if (best === undefined || told.includes('open') || mentions.some((mention) => asked.has(mention))) return;
    const names = new Set(told.filter((each) => each !== 'nobody'));
    if (names.size > 1) return;
    const [name] = names;
    judged.push([best.probability, name !== undefined && ownerOf.get(best.registerRef) === name]);
  });
  const links = resolution.people.flatMap(({ registerRef, links: all }) =>
    registerRef === null
      ? []
      : all.flatMap(({ mention }) => {
          const owner = owners.get(mention) ?? 'nobody';
          return owner === 'open' || asked.has(mention) ? [] : [owner === ownerOf.get(registerRef)];
        }),
  );
  return {
    weighed: judged.length,
    error: errorOf(judged),
    loss: judged.reduce((sum, [said, is]) => sum - Math.log(Math.max(1e-6, is ? said : 1 - said)), 0) / judged.length,
    links: links.length,
    right: links.filter(Boolean).length,
  };
}

function errorOf(judged: readonly (readonly [number, boolean])[]): number {
  const bins = Map.groupBy(judged, ([said]) => Math.min(19, Math.floor(said * 20)));
  const apart = [...bins.values()].map((bin) =>
    Math.abs(bin.reduce((sum, [said, is]) => sum + said - (is ? 1 : 0), 0)),
  );
  return apart.reduce((sum, each) => sum + each, 0) / judged.length;
}
