import { sayingOf } from '../comparison/saying.ts';
import type { Rulings } from '../decisions/apply-decisions.ts';
import { noFields } from '../mentions/mentions.ts';
import type { Referent } from '../mentions/referents.ts';
import type { LinkedReferents } from '../register-linkage/link-referents.ts';
import type { DoubtedAnswer } from './answered-despite.ts';

/** Answers about two who are not on the register and whom the program did not join, each pair of sayings once. */
export function* peerAnswers(
  { peers }: Pick<LinkedReferents, 'peers'>,
  referents: readonly Referent[],
  rulings: Rulings,
): Generator<DoubtedAnswer> {
  const seen = new Set<string>();
  const says = (number: number): string => sayingOf(referents[number]?.fields ?? noFields, referents[number]?.keys);
  const bitsBetween = (one: number, other: number): number | null =>
    peers.of.get(one)?.find((peer) => !peer.joined && (peer.other === other || says(peer.other) === says(other)))
      ?.bits ?? null;
  for (const [one, other, isRight] of judgedPairs(rulings)) {
    const bits = bitsBetween(one, other) ?? bitsBetween(other, one);
    const name = [says(one), says(other)].toSorted().join(' ');
    if (bits === null || seen.has(name)) continue;
    seen.add(name);
    yield { kind: 'peer', probability: 1 / (1 + 2 ** -bits), isRight };
  }
}

function* judgedPairs({ joined, apart }: Rulings): Generator<readonly [number, number, boolean]> {
  for (const group of joined)
    for (const one of group) for (const other of group) if (one < other) yield [one, other, true];
  for (const [one, others] of apart) for (const other of others) if (one < other) yield [one, other, false];
}
