import { deriveIdOf, type SayingId } from '#core/ids';
import type { PeerEvidence } from '#core/link-evidence';
import type { MentionFields } from '#core/mention';
import { type Keys, keysOfFields } from '../comparison/keys.ts';
import { textColumns } from '../comparison/plan.ts';
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

/** A digest of all that is said of somebody, as linkage compares it. */
export function sayingOf(fields: MentionFields, keys: Keys = keysOfFields(fields)): SayingId {
  const said = [...textColumns.map((column) => keys[column]), fields.forenames, fields.surname];
  return deriveIdOf('E', fields.generation === undefined ? said : [...said, fields.generation]);
}
