import type { PeerEvidence } from '#core/link-evidence';
import { shownOfFields } from '../comparison/shown-values.ts';
import type { Referent } from '../mentions/referents.ts';
import { smallestMention } from '../people/people.ts';
import type { LinkedReferents } from './link-referents.ts';
import { barsOf } from './weighed.ts';

/** Whom else, of those not on the register, a referent is like, with both values of each comparison. */
export function peerEvidence(
  number: number,
  referents: readonly Referent[],
  { of, weight }: LinkedReferents['peers'],
): readonly PeerEvidence[] {
  const referent = referents[number];
  return (of.get(number) ?? []).flatMap(({ other, bits, pattern, row }): PeerEvidence[] => {
    const peer = referents[other];
    const mention = peer === undefined ? '' : smallestMention(peer);
    if (referent === undefined || peer === undefined || mention === '') return [];
    const [said, held] = [shownOfFields(referent.fields), shownOfFields(peer.fields)];
    return [{ mention, bits: Math.round(bits * 100) / 100, bars: barsOf({ pattern, row }, weight, said, held) }];
  });
}
