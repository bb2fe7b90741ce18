import { agreeInOne, identitiesConflict, identityOf } from '../comparison/identity.ts';
import type { Keys } from '../comparison/keys.ts';

/** One claim to be of somebody: what it says, how strongly it is tied, and whether the register itself confirms a number or birth date of it. */
export type Claim = { readonly id: number; readonly keys: Keys; readonly score: number };

/**
 * Splits the claims to be one resident into those that can all be of one person and those refused. A father and a son of one name at one
 * address may both look like the resident: what agrees with a number or birth date that the register holds stays; where the register
 * holds none, nobody can say which of two that contradict each other is meant, so that both are refused.
 */
export function consistentClaims(
  resident: Keys,
  claims: readonly Claim[],
): { readonly kept: readonly Claim[]; readonly refused: readonly Claim[] } {
  const registered = identityOf(resident);
  const confirmed = claims.filter(({ keys }) => agreeInOne(identityOf(keys), registered));
  const sure: Claim[] = [];
  for (const claim of strongestFirst(confirmed)) if (sure.every((each) => agree(each, claim))) sure.push(claim);
  const others = claims.filter((claim) => !sure.includes(claim));
  const kept = others.filter(
    (claim) => sure.every((each) => agree(each, claim)) && others.every((each) => agree(each, claim)),
  );
  const all = [...sure, ...kept];
  return { kept: all, refused: claims.filter((claim) => !all.includes(claim)) };
}

function agree(a: Claim, b: Claim): boolean {
  return !identitiesConflict(identityOf(a.keys), identityOf(b.keys));
}

function strongestFirst(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted((a, b) => b.score - a.score || a.id - b.id);
}
