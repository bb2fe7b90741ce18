import { heldOutSeveral } from './held-out/several.data.ts';

/**
 * Stretches of notes about several people: A whose file it is, B who lives with A and is kin, C of another household. What
 * is said of whom is marked as in `wording.ts`; `{B.kin}` is what B is to A.
 */
export type SeveralStock = {
  readonly ordinary: readonly string[];
  readonly heldOut: readonly string[];
  readonly reserve: readonly string[];
};

/** Notes of officers in which two or three people are spoken of, by name, pronoun and relation. */
export const severalNotes: SeveralStock = {
  ordinary: [
    '{B.full} ({A.first}’s {B.kin}) rang. {B.He} [B health: has depression] and [B employment: has lost {B.his} job], so {B.he} cannot go on caring. {A.first} [- health: is well] and [- safeguarding: has no complaints].',
    'Visited {A.formal}. {A.his} {B.kin} {B.first} answered the door, [B criminal: smelled of cannabis] and would not let me in. I heard {A.first} say that {A.he} [A safeguarding: had not eaten since Tuesday].',
    '{C.full} from next door says that {A.first} [A criminal: hit {C.him} with a broom]. {A.first} says {C.first} [C criminal: started it]. No independent witness.',
    '{A.first}’s sister (name not given) [- health: has breast cancer]. {A.He} [- health: does not have it] but [A health: was called for screening].',
    'Spoke to {B.full}, who is {A.first}’s {B.kin}. Asked whether {B.he} [- disability: was disabled]: {B.he} said no, but {A.first} [A disability: cannot walk without help].',
    '{B.first} told me that {A.first} [A benefit: has not had {A.his} PIP] since the review; {B.he} [B income: earns {£250-480} a week] and [B debt: is paying off {A.first}’s catalogue].',
    'Present: {A.full}, {B.full}, self. {A.first} wants [A housing: a ground floor flat] because of [A disability: the wheelchair]; {B.first} would rather stay as {B.he} [B employment: works at the depot].',
    '{C.full} ({C.phone}) holds the key. Not to be told anything about {A.first}’s [A health: treatment].',
  ],
  heldOut: heldOutSeveral,
  reserve: heldOutSeveral,
};
