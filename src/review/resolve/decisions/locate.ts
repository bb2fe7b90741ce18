import type { DecisionSide, IdentityDecision, MentionAnchor } from '#core/decision';
import type { DecisionId, MentionId } from '#core/ids';
import type { Mention } from '#core/mention';
import type { Resident } from '#core/register';
import { keysOfFields } from '../comparison/keys.ts';

/** One side of a decision among what there is now: a register entry by its number, or mentions, the one that says most first. */
export type LocatedSide =
  | { readonly kind: 'entry'; readonly entry: number; readonly registerRef: string }
  | { readonly kind: 'mentions'; readonly mentions: readonly MentionId[] };

/** A decision whose two sides are both there. */
export type LocatedDecision = {
  readonly decision: IdentityDecision;
  readonly sides: readonly [LocatedSide, LocatedSide];
};

/** A decision that nothing is left to apply to, and why, in words without values. */
export type UnappliedDecision = { readonly id: DecisionId; readonly why: string };

/** The name of a mention as anchors keep it: folded forenames and surname, '' where it says none. */
export function anchorName({ fields }: Mention): string {
  const { forename, surname } = keysOfFields(fields);
  return [forename, surname].filter((part) => part !== '').join(' ');
}

/**
 * Finds again what decisions were about, in the order made. A mention is found by its id; where another version of reading gave it another
 * one, it is the mention of the same name in the same content that stands nearest. In = located + unapplied.
 */
export function locateDecisions(
  decisions: readonly IdentityDecision[],
  mentions: readonly Mention[],
  residents: readonly Resident[],
): { readonly located: readonly LocatedDecision[]; readonly unapplied: readonly UnappliedDecision[] } {
  const located: LocatedDecision[] = [];
  const unapplied: UnappliedDecision[] = [];
  if (decisions.length === 0) return { located, unapplied };
  const wanted = new Set(decisions.flatMap(({ sides }) => sides.flatMap(anchorsOf)).map(({ content }) => content));
  const near = mentions.filter(({ content }) => wanted.has(content));
  const known = new Set(near.map(({ id }) => id));
  const byName = Map.groupBy(near, (mention) => `${mention.content} ${anchorName(mention)}`);
  const entries = new Map(residents.map(({ registerRef }, entry) => [registerRef, entry]));
  const find = (anchor: MentionAnchor): MentionId | null => {
    if (known.has(anchor.mention)) return anchor.mention;
    if (anchor.name === '') return null;
    return nearest(byName.get(`${anchor.content} ${anchor.name}`) ?? [], anchor);
  };
  for (const decision of decisions) {
    const [a, b] = decision.sides.map((side) => locateSide(side, entries, find));
    if (typeof a === 'string' || a === undefined) unapplied.push({ id: decision.id, why: a ?? '' });
    else if (typeof b === 'string' || b === undefined) unapplied.push({ id: decision.id, why: b ?? '' });
    else located.push({ decision, sides: [a, b] });
  }
  return { located, unapplied };
}

function anchorsOf(side: DecisionSide): readonly MentionAnchor[] {
  return side.kind === 'mentions' ? side.anchors : [];
}

function locateSide(
  side: DecisionSide,
  entries: ReadonlyMap<string, number>,
  find: (anchor: MentionAnchor) => MentionId | null,
): LocatedSide | string {
  if (side.kind === 'resident') {
    const entry = entries.get(side.registerRef);
    return entry === undefined
      ? 'the register given now does not hold the resident'
      : { kind: 'entry', entry, registerRef: side.registerRef };
  }
  const found = [...new Set(side.anchors.flatMap((anchor) => find(anchor) ?? []))];
  return found.length === 0 ? 'no file reviewed now holds what it was about' : { kind: 'mentions', mentions: found };
}

// In the same unit first, then the nearest unit, then the first by key, so that the choice is one.
function nearest(candidates: readonly Mention[], { unit, key }: MentionAnchor): MentionId | null {
  const distance = (mention: Mention): number => Math.abs(mention.unit - unit);
  const best = candidates.toSorted(
    (a, b) =>
      distance(a) - distance(b) ||
      Number(b.key === key) - Number(a.key === key) ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  )[0];
  return best?.id ?? null;
}
