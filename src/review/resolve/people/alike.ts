import type { Profile } from '../mentions/profiles.ts';
import type { Cluster } from './cluster.ts';

/** A pair of profiles that are alike: `a` < `b`, weight in bits with the prior, and by which levels against which row of the right side. */
export type AlikePair = {
  readonly a: number;
  readonly b: number;
  readonly bits: number;
  readonly pattern: number;
  readonly row: number;
};

/** Even odds: below them a person would be asked about everybody's namesakes. */
const leastAlike = 0;

/**
 * Below even odds two may be one person all the same: among ten thousand left over a name that nobody else bears is short of them, and who bears
 * it is the other of that name more often than not. One in sixty-four is too little to count.
 */
export const leastNoted = -6;

const mostEach = 6;

/** Keeps the likest few pairs of each profile, whatever order they come in. */
export function mostAlike(): {
  readonly note: (pair: AlikePair) => void;
  readonly pairs: () => readonly AlikePair[];
} {
  const kept = new Map<number, readonly AlikePair[]>();
  const note = (end: number, pair: AlikePair): void => {
    const held = kept.get(end) ?? [];
    const same = held.find(({ a, b }) => a === pair.a && b === pair.b);
    const best = same !== undefined && byLikeness(same, pair) <= 0 ? same : pair;
    const others = held.filter((each) => each !== same);
    kept.set(end, [...others, best].sort(byLikeness).slice(0, mostEach));
  };
  return {
    note: (pair) => {
      note(pair.a, pair);
      note(pair.b, pair);
    },
    pairs: () =>
      [...new Map([...kept.values()].flat().map((pair) => [`${pair.a} ${pair.b}`, pair])).values()].sort(byLikeness),
  };
}

/** Whom a referent is like, by the other's number as well. */
export type Peer = Omit<AlikePair, 'a' | 'b'> & { readonly other: number; readonly joined: boolean };

const mostPeers = 3;

/** For each referent the referents that its profile is most like: one that it was joined with first, then those that it was not. */
export function peersOf(
  profiles: readonly Profile[],
  clusters: readonly Cluster[],
  alike: readonly AlikePair[],
): ReadonlyMap<number, readonly Peer[]> {
  const clusterOf = new Map(
    clusters.flatMap(({ profiles: numbers }, cluster) => numbers.map((number) => [number, cluster] as const)),
  );
  const peers = new Map<number, Peer[]>();
  for (const { a, b, bits, pattern, row } of alike) {
    if (bits < leastAlike) continue;
    const joined = clusterOf.get(a) === clusterOf.get(b);
    for (const [end, far] of [[a, b] as const, [b, a] as const]) {
      const other = profiles[far]?.referents[0];
      const held = peers.get(end) ?? [];
      if (other === undefined || held.filter((peer) => peer.joined === joined).length >= (joined ? 1 : mostPeers))
        continue;
      peers.set(end, [...held, { other, bits, pattern, row, joined }]);
    }
  }
  return new Map(
    [...peers].flatMap(([index, held]) => {
      const sorted = held.toSorted((x, y) => Number(y.joined) - Number(x.joined));
      return (profiles[index]?.referents ?? []).map((number) => [number, sorted] as const);
    }),
  );
}

function byLikeness(x: AlikePair, y: AlikePair): number {
  return y.bits - x.bits || x.a - y.a || x.b - y.b || x.row - y.row || x.pattern - y.pattern;
}
