import type { MentionId } from '../../../src/core/ids.ts';
import type { TruthTables } from '../../../src/exercise/score/tables.ts';
import type { Resolution } from '../../../src/review/resolve/resolve-people.ts';

/** How right the probability of the likeliest resident is, over whatever was weighed, not asked, and objected to by no rule; and links that were made. */
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
  const linked = linksIn(resolution);
  const judged: (readonly [number, boolean])[] = [];
  resolution.referents.forEach((mentions, number) => {
    const best = resolution.evidenceOf(number)?.candidates[0];
    const told = mentions.map((mention) => owners.get(mention) ?? 'nobody');
    // What a rule objects to is judged by its own rate, and not by the posterior.
    const isObjected =
      best !== undefined && best.probability >= 0.95 && !linked.has(`${mentions[0]} ${best.registerRef}`);
    if (best === undefined || isObjected || told.includes('open') || mentions.some((mention) => asked.has(mention)))
      return;
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
    error: binnedError(judged),
    loss: meanLoss(judged),
    links: links.length,
    right: links.filter(Boolean).length,
  };
}

/** What was weighed of one evidence: the residents, likeliest first, the rest, and the place of whom it truly is (-1: none of them). */
export type Weighing = { readonly residents: readonly number[]; readonly others: number; readonly right: number };

/** Everything weighed that no rule objects to and the truth can judge, evidence that says the same once. */
export function weighingsOf(
  resolution: Resolution,
  truth: TruthTables,
  owners: ReadonlyMap<MentionId, string>,
): readonly Weighing[] {
  const refs = new Map(truth.people.map(({ truthId, registerRefs }) => [truthId, new Set(registerRefs)]));
  const linked = linksIn(resolution);
  const weighings = new Map<string, Weighing>();
  resolution.referents.forEach((mentions, number) => {
    const candidates = resolution.evidenceOf(number)?.candidates ?? [];
    const told = mentions.map((mention) => owners.get(mention) ?? 'nobody');
    const names = new Set(told.filter((each) => each !== 'nobody'));
    const [best] = candidates;
    if (best === undefined || told.includes('open') || names.size > 1) return;
    if (best.probability >= 0.95 && !linked.has(`${mentions[0]} ${best.registerRef}`)) return;
    const own = refs.get([...names][0] ?? '') ?? new Set();
    const right = candidates.findIndex(({ registerRef }) => own.has(registerRef));
    const residents = candidates.map(({ probability }) => probability);
    const others = Math.max(1e-9, 1 - residents.reduce((sum, each) => sum + each, 0));
    weighings.set(`${resolution.saysOf(number)} ${right}`, { residents, others, right });
  });
  return [...weighings.values()];
}

/** Mean distance of said from true over twenty bins of the likeliest resident's probability. */
export function errorOf(weighings: readonly Weighing[]): number {
  return binnedError(weighings.map(({ residents: [best = 0], right }) => [best, right === 0] as const));
}

/** Mean of -ln of what was said of what is true, of the likeliest resident. */
export function lossOf(weighings: readonly Weighing[]): number {
  return meanLoss(weighings.map(({ residents: [best = 0], right }) => [best, right === 0] as const));
}

function linksIn({ people }: Resolution): ReadonlySet<string> {
  return new Set(people.flatMap(({ registerRef, links }) => links.map(({ mention }) => `${mention} ${registerRef}`)));
}

function meanLoss(judged: readonly (readonly [number, boolean])[]): number {
  return judged.reduce((sum, [said, is]) => sum - Math.log(Math.max(1e-6, is ? said : 1 - said)), 0) / judged.length;
}

function binnedError(judged: readonly (readonly [number, boolean])[]): number {
  const bins = Map.groupBy(judged, ([said]) => Math.min(19, Math.floor(said * 20)));
  const apart = [...bins.values()].map((bin) =>
    Math.abs(bin.reduce((sum, [said, is]) => sum + said - (is ? 1 : 0), 0)),
  );
  return apart.reduce((sum, each) => sum + each, 0) / judged.length;
}
